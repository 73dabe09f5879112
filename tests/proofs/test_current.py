"""The evidence in proofs/ is there for every claim, is about the claims as they are, and is accepted by the kernel."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stated import CLAIMS
from tools.theorems import theorems_page
from verify.evidence.file import ENDING, read_evidence
from verify.library.find import Entry, load_claim
from verify.semantics.replayed import replay

PROOFS = Path(__file__).parents[2] / "proofs"


@pytest.mark.parametrize("entry", CLAIMS, ids=lambda entry: entry.name)
def test_the_evidence_is_accepted_and_current(entry: Entry) -> None:
    path = PROOFS / f"{entry.name}{ENDING}"
    assert path.is_file(), "run `make proofs`"
    evidence = read_evidence(path)
    replayed = replay(evidence)
    assert not replayed.changed and not replayed.untold, f"{replayed.words}; run `make proofs`"
    assert evidence.verdict == load_claim(entry.path).claim.expect


def test_no_evidence_without_a_claim() -> None:
    assert {path.name.removesuffix(ENDING) for path in PROOFS.glob(f"*{ENDING}")} == {e.name for e in CLAIMS}


def test_the_index_is_current() -> None:
    assert (PROOFS / "THEOREMS.md").read_text(encoding="utf-8") == theorems_page(PROOFS), "run `make proofs`"
