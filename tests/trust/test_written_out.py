"""A certificate about one of max, min, abs, regret and nash shows nothing of another one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from verify.decide.claim import decide_with_evidence
from verify.library.find import load_claim
from verify.trust.gate import EvidenceRejected, judged_anew

PROVED = (
    "max(x, 0) >= 0",
    "abs(x) >= 0",
    "regret(row) >= 0",
    "nash => prob(row, D) = 1",
    "min(x, prob(row, C)) <= 1",
)
FALSE = (
    "min(x, 0) >= 0",
    "max(x, -1) >= 0",
    "abs(x) - 1 >= 0",
    "not (abs(x) >= 0)",
    "regret(row) > 0",
    "best_reply(column) => prob(row, D) = 1",
    "nash(1) => prob(row, D) = 1",
    "max(x, prob(row, C)) <= 1",
)


def written(folder: Path, item: str) -> Path:
    file = folder / "c.claim.yaml"
    file.write_text(f"claim: c\ngame: prisoners-dilemma\nparameters: [x]\nlemma: {item}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("item", PROVED)
def test_evidence_of_another_item_is_rejected(tmp_path: Path, item: str) -> None:
    result, evidence = decide_with_evidence(written(tmp_path, item), 20, lambda _: None)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    assert judged_anew(load_claim(written(tmp_path, item)), evidence).trust == "certificate"
    for other in FALSE:
        loaded = load_claim(written(tmp_path, other))
        forged = replace(evidence, items=tuple(replace(each, text=other) for each in evidence.items))
        with pytest.raises(EvidenceRejected):
            judged_anew(loaded, forged)
