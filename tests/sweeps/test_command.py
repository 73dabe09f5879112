"""`verify sweep`: the results, their order, exit codes, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from verify.commands import sweep as command
from verify.commands.main import main
from verify.library import find as library
from verify.sweeps.journal import Journal
from verify.sweeps.rows import Row

from .conftest import rows, sweep, untimed


def test_results_stand_in_the_order_of_the_combinations(write_sweep, capsys):
    write_sweep("do: [sleep 0.3, refuted, vacuous]", 'x, label: [[1, a], [1/2, "b, c"]]')
    assert sweep("s.sweep.yaml", "--jobs", "2") == 0
    assert capsys.readouterr().out == "s: 6 combinations: 2 proved, 2 refuted, 2 vacuous; written to s.csv\n"
    head = "n,do,x,label,verdict,trust,seconds,item1,item2,witness,reason"
    assert Path("s.csv").read_text(encoding="utf-8").startswith(f"{head}\n0,sleep 0.3,1,a,proved,solver,")
    found = rows("s.csv")
    assert [row["n"] for row in found] == ["0", "1", "2", "3", "4", "5"]
    assert [row["verdict"] for row in found] == ["proved"] * 2 + ["refuted"] * 2 + ["vacuous"] * 2
    assert found[3]["label"] == "b, c" and found[3]["x"] == "1/2" and found[3]["item2"] == "refuted"
    assert json.loads(found[3]["witness"])["strategies"]["row"] == {"C": "1", "D": "0"}
    assert found[0]["witness"] == found[0]["reason"] == ""
    assert all(float(row["seconds"]) >= 0 for row in found)


def test_parquet_has_the_same_rows(write_sweep):
    parquet = pytest.importorskip("pyarrow.parquet", reason="get pyarrow with pip install -e '.[parquet]'")
    write_sweep("do: [proved, refuted, unknown]", "x: {from: 0, to: 1, by: 1/4}")
    assert sweep("s.sweep.yaml", "--out", "a.csv") == sweep("s.sweep.yaml", "--out", "a.parquet") == 3
    table = parquet.read_table("a.parquet").drop_columns(["seconds"]).to_pylist()
    texts = [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in table]
    assert texts == untimed("a.csv")
    assert table[0]["n"] == 0 and table[0]["witness"] is None
    assert sorted(path.name for path in Path().glob("a.parquet*")) == ["a.parquet", "a.parquet.journal"]


@pytest.mark.parametrize(
    ("do", "expect", "code"),
    [
        ("[proved, refuted]", "", 0),
        ("[proved, refuted]", "  expect: proved\n", 1),
        ("[refuted]", "  expect: refuted\n", 0),
        ("[proved, unknown]", "", 3),
        ("[refuted, unknown]", "  expect: proved\n", 1),
        ("[unknown]", "  expect: unknown\n", 0),
        ("[proved, unknown]", "  expect: $do\n", 0),
    ],
)
def test_exit_codes(write_sweep, do, expect, code):
    write_sweep(f"do: {do}", expect=expect)
    assert sweep("s.sweep.yaml", "--jobs", "1") == code


def test_a_combination_that_makes_no_sense_is_an_error_and_the_others_are_decided(write_sweep):
    path = write_sweep("do: [proved]", "who: [LP, LQ]")
    path.write_text(path.read_text().replace("CooperateRock", "$who"))
    assert sweep("s.sweep.yaml") == 2
    first, second = rows("s.csv")
    assert (first["verdict"], second["verdict"]) == ("proved", "error")
    assert second["reason"].startswith("s.sweep.yaml:8:18: expected the name of an agent, found 'LQ'")
    assert "in combination 1: do = proved, who = LQ" in second["reason"]


def test_what_is_wrong_with_the_first_combination_is_said_at_once(write_sweep, capsys):
    path = write_sweep("do: [proved]")
    path.write_text(path.read_text().replace("CooperateRock", "Cooperate"))
    assert sweep("s.sweep.yaml") == 2
    assert capsys.readouterr().err.startswith("error: s.sweep.yaml:7:18: expected the name of an agent")
    assert not Path("s.csv").exists() and not Path("s.csv.journal").exists()


FORGERIES = {
    "verdict": ('"verdict":"refuted","trust":"witness"', '"verdict":"proved","trust":"solver"'),
    "trust": ('"trust":"solver"', '"trust":"certificate"'),
    "items": ('"items":["proved","proved"]', '"items":["proved","refuted"]'),
    "evidence": ('"consistent":{', '"consistent":null,"was":{'),
    "state": ('"row":{"C":"1","D":"0"}', '"row":{"C":"0","D":"1"}'),
    "no evidence": ('"evidence":{', '"evidence":null,"was":{'),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_result_of_the_journal_that_is_not_shown_is_decided_anew(write_sweep, monkeypatch, what):
    monkeypatch.setenv("FAKE_LOG", "log")
    write_sweep("do: [proved, refuted]", "x: [1]")
    assert sweep("s.sweep.yaml") == 0
    first = untimed("s.csv")
    journal = Path("s.csv.journal")
    old, new = FORGERIES[what]
    assert old in journal.read_text()
    journal.write_text(journal.read_text().replace(old, new))
    assert sweep("s.sweep.yaml") == 0
    assert untimed("s.csv") == first
    assert len(Path("log").read_text().split()) > 2


def test_what_is_done_is_not_done_again(write_sweep, monkeypatch):
    monkeypatch.setenv("FAKE_LOG", "log")
    write_sweep("do: [proved, refuted]", "x: {from: 1, to: 5, by: 1}")
    assert sweep("s.sweep.yaml") == sweep("s.sweep.yaml") == 0
    assert sorted(map(int, Path("log").read_text().split())) == list(range(10))
    first = Path("s.csv").read_bytes()
    Path("s.csv").unlink()
    assert sweep("s.sweep.yaml") == 0
    assert Path("s.csv").read_bytes() == first
    assert sweep("s.sweep.yaml", "--anew") == 0
    assert len(Path("log").read_text().split()) == 20


@pytest.mark.parametrize("what", ["text", "engine", "budget"])
def test_results_of_something_else_are_refused(write_sweep, monkeypatch, capsys, what):
    path = write_sweep("do: [proved]", "x: [1, 2]")
    assert sweep("s.sweep.yaml") == 0
    before = Path("s.csv.journal").read_bytes()
    arguments = ["--budget", "5"] if what == "budget" else []
    if what == "text":
        path.write_text(path.read_text().replace("[1, 2]", "[1, 3]"))
    if what == "engine":
        monkeypatch.setattr(command, "program_digest", lambda: "0" * 64)
    capsys.readouterr()
    assert sweep("s.sweep.yaml", *arguments) == 2
    words = {"engine": "version of this program", "budget": "--budget"}
    error = capsys.readouterr().err
    assert f"s.csv.journal: expected the journal of this run, found one with another {words.get(what, what)}" in error
    assert "take another --out, or begin anew with --anew" in error
    assert Path("s.csv.journal").read_bytes() == before
    assert sweep("s.sweep.yaml", "--anew", *arguments) == 0


def test_an_agent_that_changed_meanwhile_is_noticed(write_sweep, capsys):
    Path("CooperateRock.agent").write_text("agent CooperateRock: play C\n")
    write_sweep("do: [proved, refuted]")
    assert sweep("s.sweep.yaml") == 0
    Path("CooperateRock.agent").write_text("agent CooperateRock: play D\n")
    capsys.readouterr()
    assert sweep("s.sweep.yaml") == 2
    assert "CooperateRock.agent: changed since the results in s.csv.journal were found" in capsys.readouterr().err


def test_a_file_of_somebody_else_is_not_overwritten(write_sweep, capsys):
    write_sweep("do: [proved]")
    Path("s.csv").write_text("mine")
    assert sweep("s.sweep.yaml") == 2
    assert "s.csv: exists already, without its journal" in capsys.readouterr().err
    Path("t.csv.journal").write_text('{"mine": 1}\n')
    assert sweep("s.sweep.yaml", "--out", "t.csv") == 2
    assert "t.csv.journal: expected the journal of a sweep, found another file" in capsys.readouterr().err
    assert Path("s.csv").read_text() == "mine" and Path("t.csv.journal").read_text() == '{"mine": 1}\n'


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["s.sweep.yaml", "--out", "s.txt"], "--out: expected a file that ends in .csv or .parquet, found 's.txt'"),
        (["s.sweep.yaml", "--out", "s.sweep.yaml/s.csv"], "cannot be written: "),
        (["s.sweep.yaml", "--budget", "soon"], "expected a length of time"),
        (["t.sweep.yaml"], "t.sweep.yaml: expected a file, found nothing there"),
        (["dilemas"], "expected a sweep's name or a file, found 'dilemas'"),
        (["s.sweep.yaml", "--claim", "7"], "--claim: expected a combination of 's', from 0 to 1, found 7"),
    ],
)
def test_what_it_cannot_do(write_sweep, capsys, arguments, words):
    write_sweep("do: [proved, refuted]")
    assert sweep(*arguments) == 2
    assert words in capsys.readouterr().err
    assert [path.name for path in Path().iterdir()] == ["s.sweep.yaml"]


def test_the_claim_of_a_combination_is_a_claim_file(write_sweep, capsys):
    write_sweep("do: [proved, refuted]")
    assert sweep("s", "--claim", "1") == 0
    Path("c.claim.yaml").write_text(capsys.readouterr().out)
    assert library.load_claim("c.claim.yaml").claim.name == "s-1"


def test_the_library_s_sweeps_have_names(capsys):
    names = [entry.name for entry in library.list_sweeps()]
    assert main(["list", "sweeps"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == names
    for name in names:
        assert main(["sweep", name, "--claim", "0"]) == 0


class Display:
    """Keeps what is to be seen."""

    def __init__(self) -> None:
        self.rows: list[str] = []

    def show(self, rows: Callable[[], Sequence[str]]) -> None:
        self.rows += rows()


def test_progress_says_how_far_how_fast_and_how_long(tmp_path, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("verify.commands.sweep.time.monotonic", lambda: now[0])
    display = Display()
    header = {"format": 1, "sweep": "s", "text": "t", "engine": "e", "budget": None}
    with Journal(tmp_path / "j", header, 50, False, False, lambda _: True) as journal:
        shown = command._Shown(display, 50, journal)  # type: ignore[arg-type]
        shown.tick(())
        for number in range(10):
            journal.append(Row(number, "proved", None, 0.0, (), None, None))
        now[0] += 4
        shown.tick((("s-10", "near(pareto, 1/10)", 1.6),))
    assert display.rows == ["10/50  2.5/s  16 s left", "  s-10  2 s  near(pareto, 1/10)"]
