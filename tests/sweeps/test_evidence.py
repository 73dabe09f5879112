"""Really decided combinations: their evidence is accepted again, and only where it belongs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.commands.sweep import is_shown, with_seal
from verify.evidence.lines import read_lines
from verify.library.combinations import load_sweep
from verify.sweeps.rows import Row
from verify.workers.pool import COMMAND

from .conftest import rows, sweep

SWEEP = """\
sweep: really
says: How often NicerBot cooperates with a program that always defects.
over:
  column: [DefectRock, CooperateRock]
  ε: [1/10, 1/3]
claim:
  game: prisoners-dilemma
  players: {row: NicerBot, column: $column}
  at: {T: 3, R: 2, P: 1, S: 0, ε: $ε}
  always:
    - prob(row, C) = $ε
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sweep, its results and their evidence."""
    folder = tmp_path_factory.mktemp("really")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr("verify.workers.pool.COMMAND", COMMAND)
        Path("really.sweep.yaml").write_text(SWEEP)
        assert sweep("really.sweep.yaml", "--evidence", ".", "--jobs", "1") == 0
    return folder


@pytest.fixture
def folder(found: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(found)
    return found


def test_the_results_are_those_of_the_checker(folder):
    assert [(row["verdict"], row["trust"]) for row in rows("really.csv")] == [
        ("proved", "certificate"),
        ("proved", "certificate"),
        ("refuted", "realised"),
        ("refuted", "realised"),
    ]
    assert json.loads(rows("really.csv")[2]["witness"])["strategies"]["row"] == {"C": "1", "D": "0"}


def test_each_line_is_evidence(folder):
    first, *lines = Path("really.evidence.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(first) == {"sweep": "really", "file": "really.sweep.yaml", "text": SWEEP}
    assert [json.loads(line)["combination"] for line in lines] == [0, 1, 2, 3]
    assert [evidence.claim for _, evidence in read_lines(Path("really.evidence.jsonl"))] == [
        f"really-{n}" for n in range(4)
    ]


@pytest.mark.parametrize("options", [[], ["--offline"]])
def test_it_is_accepted_again(folder, capsys, options):
    assert main(["replay", ".", *options]) == 0
    assert capsys.readouterr().out == (
        "✓ really  4 of 4 combinations accepted\n1 evidence files: 0 rejected, 0 about claims that changed"
        + ("; only the sums were checked\n" if options else "\n")
    )


def replayed(old: str, new: str, line: int | None = None) -> int:
    """`verify replay` of the evidence with something changed, in one line or in all."""
    lines = Path("really.evidence.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    changed = [text.replace(old, new) if line in (None, n) else text for n, text in enumerate(lines)]
    assert changed != lines
    Path("changed").mkdir(exist_ok=True)
    Path("changed/really.evidence.jsonl").write_text("".join(changed), encoding="utf-8")
    return main(["replay", "changed"])


def test_what_was_tampered_with_is_rejected(folder, capsys):
    assert replayed('"C":"1"', '"C":"0"', 3) == 4
    assert "✗ really-2  rejected: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"refuted"', '"proved"', 3, "✗ really-2  rejected: "),
        ('"combination":2', '"combination":9', 3, "✗ combination 9  rejected: expected each combination once"),
        ('"combination":3', '"combination":2', 4, "✗ really-2  rejected: expected each combination once"),
        ('"combination":2', '"combination":"2"', 3, "line 4: expected the number of a combination"),
        ('"items":', '"item":', 3, "✗ really-2  rejected: expected an evidence file"),
        ('{"combination"', "{", 3, "line 4: expected JSON"),
        ('"sweep": "really"', '"sweep": 3', 0, "expected the evidence of a sweep, found another file"),
        ("over:", "ovr:", 0, "found 'ovr'; did you mean 'over'?"),
    ],
)
def test_what_makes_no_sense_is_rejected(folder, capsys, old, new, line, words):
    assert replayed(old, new, line) == 4
    assert words in capsys.readouterr().out


def test_evidence_about_another_combination_counts_as_changed(folder, capsys):
    lines = Path("really.evidence.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    moved = [lines[0], lines[1], lines[4].replace('"combination":3', '"combination":1')]
    Path("moved").mkdir()
    Path("moved/really.evidence.jsonl").write_text("".join(moved), encoding="utf-8")
    assert main(["replay", "moved"]) == 1
    told = capsys.readouterr().out
    assert "! really-1  changed since: claim" in told
    assert "1 of 4 combinations accepted; 2 without evidence" in told


def test_combinations_that_are_missing_are_told(folder, capsys):
    lines = Path("really.evidence.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    Path("fewer").mkdir()
    Path("fewer/really.evidence.jsonl").write_text("".join(lines[:3]), encoding="utf-8")
    assert main(["replay", "fewer"]) == 3
    assert "! really  2 of 4 combinations accepted; 2 without evidence" in capsys.readouterr().out


def test_the_name_in_the_first_line_is_that_of_the_sweep(folder, capsys):
    assert replayed('"sweep": "really"', '"sweep": "atlas"', 0) == 4
    assert "expected evidence of 'atlas', found the text of 'really'" in capsys.readouterr().out


def test_a_file_that_cannot_be_there_spoils_nothing_else(folder, capsys):
    assert replayed("really.sweep.yaml", f"/{'a' * 5000}.sweep.yaml", 0) == 4
    assert "1 evidence files: 1 rejected" in capsys.readouterr().out


def test_evidence_about_a_sweep_that_changed_says_so(folder, capsys, monkeypatch):
    Path("other").mkdir()
    text = Path("really.evidence.jsonl").read_text(encoding="utf-8")
    Path("other/really.evidence.jsonl").write_text(text.replace("really.sweep.yaml", "gone.sweep.yaml"), "utf-8")
    monkeypatch.chdir("other")
    assert main(["replay", "."]) == 1
    assert "4 of 4 combinations accepted; the sweep is not in the library" in capsys.readouterr().out
    Path("gone.sweep.yaml").write_text(SWEEP + "# more\n")
    assert main(["replay", "."]) == 1
    assert "4 of 4 combinations accepted; changed since: sweep" in capsys.readouterr().out


def test_that_a_solver_said_so_needs_the_user_s_seal(folder):
    lines = map(json.loads, Path("really.csv.journal").read_text(encoding="utf-8").splitlines())
    row = next(Row.from_json(data) for data in lines if data.get("trust") == "certificate")
    item = {**row.evidence["items"][0], "certificate": None}
    forged = replace(row, trust="solver", evidence={**row.evidence, "trust": "solver", "items": [item]})
    about = load_sweep("really.sweep.yaml")
    assert row.seal is not None and is_shown(*about, replace(row, seal=None))  # its certificate is enough
    for secret in (None, b"1" * 32):
        assert not is_shown(*about, forged, secret)
        assert not is_shown(*about, replace(forged, seal=None), secret)
        assert not is_shown(*about, with_seal(forged, b"2" * 32), secret)
    assert is_shown(*about, with_seal(forged, b"1" * 32), b"1" * 32)
