"""Where evidence, tables and pages are to be written: what cannot be is said at once, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from verify.commands import check as checking
from verify.commands import sweep as sweeping
from verify.commands.main import main
from verify.workers import pool as workers

CLAIM = "claim: c\ngame: prisoners-dilemma\nplayers: {row: anyone, column: anyone}\nalways: payoff(row) >= R\n"
SWEEP = (
    "sweep: s\nover: {x: [1]}\nclaim:\n  game: prisoners-dilemma\n  players: {row: anyone, column: anyone}\n"
    "  always: payoff(row) >= $x\n"
)


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("c.claim.yaml").write_text(CLAIM, encoding="utf-8")
    Path("file").touch()
    Path("full.csv").symlink_to("/dev/full")
    Path("full").mkdir()
    Path("full/c.evidence.tmp").symlink_to("/dev/full")
    Path("s.sweep.yaml").write_text(SWEEP, encoding="utf-8")


@pytest.fixture
def nothing_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("decided all the same")

    for module, name in ((workers, "decide_all"), (checking, "report_known"), (sweeping, "decide_here")):
        monkeypatch.setattr(module, name, refuse)


@pytest.mark.usefixtures("nothing_is_decided")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["./c.claim.yaml", "--evidence", "file"], "error: file: cannot be written: "),
        (["./c.claim.yaml", "--evidence", "file/x"], "error: file/x: cannot be written: "),
        (["./c.claim.yaml", "--evidence", "/proc/x"], "error: /proc/x: cannot be written: "),
        (["./c.claim.yaml", "--evidence", "x" * 300], "File name too long"),
        (["sweep", "s", "--evidence", "file"], "error: file/s.evidence.jsonl: cannot be written: "),
        (["sweep", "s", "--out", "file/a.csv"], "error: file/a.csv.journal: cannot be written: "),
        (["sweep", "s", "--out", "/proc/a.csv"], "error: /proc/a.csv.journal: cannot be written: "),
    ],
)
def test_before_anything_is_decided(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]):
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert words in err and "; " in err and err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["./c.claim.yaml", "--evidence", "full"], "error: full/c.evidence.json: cannot be written: No space"),
        (["sweep", "s", "--out", "full.csv", "--anew"], "error: the results cannot be written: No space"),
        (["report", "c.claim.yaml", "--out", "/dev/full"], "error: /dev/full: cannot be written: No space"),
        (["report", "c.claim.yaml", "--out", "no/r.html"], "error: no/r.html: cannot be written: No such"),
        (["show", "./c.claim.yaml", "--out", "no/p.svg"], "make its folder first"),
        (["export", "file", "--coq", "file"], "error: file: expected JSON, found"),
        (["export", "--coq", "file"], "error: file: cannot be written: "),
        (["export", "--coq", "/dev/full"], "error: /dev/full: cannot be written: "),
        (["new", "claim", "x" * 300], "at most 100"),
        (["replay", "no"], "error: no: expected an evidence file or a folder"),
    ],
)  # fmt: skip
def test_a_short_error(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]):
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert words in err and "internal" not in err


def test_two_claims_of_one_name_are_not_written_to_one_file(
    nothing_is_decided: None, capsys: pytest.CaptureFixture[str]
):
    Path("d.claim.yaml").write_text(CLAIM.replace(">= R", ">= S"), encoding="utf-8")
    assert main([".", "--evidence", "e"]) == 2
    err = capsys.readouterr().err
    assert "found 'c' in c.claim.yaml and in d.claim.yaml; rename one" in err
    assert not list(Path("e").iterdir())


def test_the_same_claim_twice_is_one_claim(capsys: pytest.CaptureFixture[str]):
    Path("broken.claim.yaml").write_text("claim: [", encoding="utf-8")
    main(["./c.claim.yaml", ".", "--evidence", "e"])
    assert [path.name for path in Path("e").iterdir()] == ["c.evidence.json"]


def test_the_evidence_of_another_sweep_is_kept(capsys: pytest.CaptureFixture[str]):
    assert main(["sweep", "s", "--evidence", "e"]) == 0
    before = Path("e/s.evidence.jsonl").read_text(encoding="utf-8")
    Path("t").mkdir()
    Path("t/s.sweep.yaml").write_text(SWEEP.replace("[1]", "[2]"), encoding="utf-8")
    again = ["sweep", "t/s.sweep.yaml", "--out", "t.csv", "--evidence", "e"]
    assert main(again) == 2
    assert (
        "found that of s.sweep.yaml; rename a sweep, take another folder, or write it --anew" in capsys.readouterr().err
    )
    assert Path("e/s.evidence.jsonl").read_text(encoding="utf-8") == before
    assert main(["sweep", "s", "--evidence", "e"]) == 0  # its own goes on
    assert main([*again, "--anew"]) == 0


@pytest.mark.parametrize(
    "name", ["/", "..", ".", "", "spec", "a/b", "../c", "c.claim.yaml", "x" * 101, "x\0", "x\n", "é", 5, None, ["c"]]
)
def test_the_name_in_evidence_is_no_path(
    name: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def walk(*_: object) -> None:
        raise AssertionError("walked through folders")

    assert main(["./c.claim.yaml", "--evidence", "e"]) == 1
    Path("spec").mkdir()
    Path("spec/c.claim.yaml").write_text(CLAIM, encoding="utf-8")
    data = json.loads(Path("e/c.evidence.json").read_text(encoding="utf-8"))
    Path("e/c.evidence.json").write_text(json.dumps({**data, "claim": name}), encoding="utf-8")
    monkeypatch.setattr("verify.library.targets._in_folder", walk)
    told: Callable[[], str] = lambda: "".join(capsys.readouterr())  # noqa: E731
    told()
    assert main(["replay", "e/c.evidence.json"]) == (3 if name == "spec" else 4)
    assert ("neither in the library" if name == "spec" else "expected a") in told()
    assert main(["report", "e/c.evidence.json", "--out", "r.html"]) == 0
    assert "error" in Path("r.html").read_text(encoding="utf-8")
    if name != "spec":
        assert main(["export", "e", "--coq", "coq"]) == 2
        assert main(["play", "./c.claim.yaml", "--evidence", "e/c.evidence.json"]) == 2


@pytest.mark.parametrize("name", ["../x", "a/b", "x" * 101, "x" * 300, ".", "a.b", "a b", "a\\u0000", "\\u202e"])
def test_a_claim_s_own_name_is_a_file_s(name: str, capsys: pytest.CaptureFixture[str]):
    Path("c.claim.yaml").write_text(CLAIM.replace("claim: c", f'claim: "{name}"'), encoding="utf-8")
    assert main(["./c.claim.yaml", "--evidence", "e"]) == 2
    err = capsys.readouterr().err
    assert "c.claim.yaml:1:" in err and "expected a claim's name of letters, digits, - and _" in err
    assert ("at most 100 characters" in err) == (len(name) > 100)
    assert not list(Path("e").iterdir())


def test_the_longest_names_are_files(capsys: pytest.CaptureFixture[str]):
    Path("c.claim.yaml").write_text(CLAIM.replace("claim: c", f"claim: {'x' * 100}"), encoding="utf-8")
    assert main(["./c.claim.yaml", "--evidence", "e"]) == 1
    assert main(["replay", "e"]) in (0, 3)
    sweep = SWEEP.replace("sweep: s", f"sweep: {'x' * 91}")
    Path("s.sweep.yaml").write_text(sweep, encoding="utf-8")
    assert main(["sweep", "s", "--out", "o.csv"]) == 0
    Path("s.sweep.yaml").write_text(sweep.replace("sweep: ", "sweep: x"), encoding="utf-8")
    assert main(["sweep", "s", "--out", "p.csv"]) == 2
    assert "at most 91 characters" in capsys.readouterr().err
