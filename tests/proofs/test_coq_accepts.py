"""What is committed in proofs/coq is the export of the evidence, and Coq accepts every file of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verify.commands.export import CHECKER_FILE, ROOTS_FILE, coq_texts
from verify.evidence.file import ENDING, read_evidence

from ..coqc import coqc

PROOFS = Path(__file__).parents[2] / "proofs"
COQ = PROOFS / "coq"
GROUPS = 4
"""Each group of files is one run of `coqc`, which needs longer to start than to check most files."""

REQUIRED = (CHECKER_FILE, ROOTS_FILE)
FILES = sorted((path for path in COQ.glob("*.v") if path.name not in REQUIRED), key=lambda p: (-p.stat().st_size, p))
AXIOMS_OF_THE_REALS = {
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
}


def test_the_files_are_the_export_of_the_evidence() -> None:
    committed = {path.name: path.read_bytes() for path in COQ.glob("*.v")}
    evidence = sorted(PROOFS.glob(f"*{ENDING}"))
    exported = {name: text.encode() for name, text in coq_texts(evidence).items()}
    assert sorted(committed) == sorted(exported), "run `make proofs`"
    assert [name for name in exported if exported[name] != committed[name]] == [], "run `make proofs`"


def test_every_certificate_is_a_theorem_and_every_root() -> None:
    stated = sum(path.read_text(encoding="utf-8").count("\nTheorem ") for path in FILES)
    evidence = [read_evidence(path) for path in PROOFS.glob(f"*{ENDING}")]
    roots = sum(len(each.existence.definitions) for each in evidence if each.existence is not None)
    assert roots >= 3
    assert stated == sum(len(each.certified()) for each in evidence) + roots


@pytest.mark.parametrize("group", range(GROUPS))
def test_coq_accepts_every_file(group: int, coq_checker: Path, tmp_path: Path) -> None:
    """One file after the other, as if each were compiled by itself; and all of it rests on the axioms of the reals."""
    files = FILES[group::GROUPS]
    theorems = [
        name for path in files for name in re.findall(r"^Theorem (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    rows = [f'Load "{path.with_suffix("")}".' for path in files]
    rows.append(f"Definition every_theorem := ({', '.join(theorems)}).")
    rows.append("Print Assumptions every_theorem.")
    run = coqc(coq_checker, tmp_path, "\n".join(rows) + "\n", "group")
    lines = re.findall(r'^File "\./group\.v", line (\d+)', run.stderr)
    assert (run.returncode, run.stderr) == (0, ""), f"not accepted: {[rows[int(line) - 1] for line in lines]}"
    axioms = re.findall(r"^(\S+) *(?:\n  )?:", run.stdout.partition("Axioms:\n")[2], re.MULTILINE)
    assert axioms and set(axioms) <= AXIOMS_OF_THE_REALS
