"""Claims, agents and evidence full of text that would control a terminal or hide: nothing of it gets out as it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from verify.commands.main import main
from verify.visible import visible

ODD = r"\e[2J\e]0;TITLE\a\r\nerror: faked\x7f\u009b31m\u202egnorw\u202c\u200b\u2028\u2066$\\frac{1}{0}$ \ud800"
CLAIM = f"""\
claim: odd
says: "says {ODD}"
source: "source {ODD}"
about: "about <script>alert(1)</script> {ODD}"
game: prisoners-dilemma
players: {{row: anyone, column: anyone}}
given: "T\\u2003> 0"
always:
  - "payoff(row)\\u00a0>=\\tR"
"""
COMMENT = "\x1b[31m\u202e(* *) x"
AGENT = f"# {COMMENT}\nagent a:\n    play C\n"


def is_visible(text: str) -> bool:
    return visible(text, keep="\n") == text


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("odd.claim.yaml").write_text(CLAIM, encoding="utf-8")
    Path("a.agent").write_text(AGENT, encoding="utf-8")


@pytest.mark.parametrize("arguments", [[], ["--explain"], ["--json"], ["--no-cache"]], ids=" ".join)
def test_a_decided_claim(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    assert main([*arguments, "./odd.claim.yaml"]) == 1
    out, err = capsys.readouterr()
    assert is_visible(out) and err == ""
    assert not any(line.startswith("error: faked") for line in out.splitlines())
    if "--json" not in arguments:
        assert "says \\x1b[2J\\x1b]0;TITLE\\x07\\r\\nerror: faked\\x7f\\x9b31m\\u202egnorw" in out


def test_the_report(capsys: pytest.CaptureFixture[str]):
    assert main(["report", "odd.claim.yaml", "--out", "r.html"]) == 0
    page = Path("r.html").read_text(encoding="utf-8")
    assert is_visible(page) and "\\u202egnorw" in page and "<script>" not in page
    assert is_visible(capsys.readouterr().out)


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_the_picture(kind: str):
    assert main(["show", "./odd.claim.yaml", "--out", f"p.{kind}"]) == 0
    if kind == "svg":
        text = Path("p.svg").read_text(encoding="utf-8")
        assert is_visible(text) and "\\u202egnorw" in text
        words = "".join(ElementTree.fromstring(text).itertext())
        assert "$\\frac{1}{0}$" in words  # as it stands, no formula


def test_evidence_and_what_is_made_of_it(capsys: pytest.CaptureFixture[str]):
    Path("odd.claim.yaml").write_text(CLAIM.replace("payoff(row)", "T + payoff(row)").replace(">=", "> S - 1 +"))
    main(["./odd.claim.yaml", "--evidence", "e"])
    assert is_visible(Path("e/odd.evidence.json").read_text(encoding="utf-8"))
    data = json.loads(Path("e/odd.evidence.json").read_text(encoding="utf-8"))
    data["reason"] = "r\x1b\u202e\nfaked"
    for item in data["items"]:
        item["text"] += "\x1b[31m *) \u202e"
        for label in range(len((item["certificate"] or {}).get("labels", ()))):
            item["certificate"]["labels"][label] += '*) " \x1b \u202e \n(*'
    Path("e/odd.evidence.json").write_text(json.dumps(data), encoding="utf-8")
    for arguments in (["replay", "e"], ["export", "e", "--coq", "c"], ["report", "e", "--out", "r.html"]):
        main(arguments)
    out, err = capsys.readouterr()
    assert is_visible(out) and is_visible(err)
    assert all(is_visible(path.read_text(encoding="utf-8")) for path in [*Path("c").iterdir(), Path("r.html")])


def test_a_message_about_a_line_of_an_agent(capsys: pytest.CaptureFixture[str]):
    Path("a.agent").write_text("agent a:\n    play \u202eC  # \x1b[2J\u2066\n", encoding="utf-8")
    Path("b.claim.yaml").write_text(CLAIM.replace("row: anyone", "row: ./a.agent"), encoding="utf-8")
    assert main(["./b.claim.yaml"]) == 2
    first, line, caret = capsys.readouterr().err.rstrip("\n").split("\n")
    assert first.startswith("error: a.agent:2:10: ") and is_visible(first + line)
    assert line == "        play \\u202eC  # \\x1b[2J\\u2066" and caret.index("^") == line.index("\\u202e")


def test_names_of_files(capsys: pytest.CaptureFixture[str]):
    name = os.fsdecode(b"x\n\x1b[2J\xff.claim.yaml")
    Path(name).write_text("claim: [\n", encoding="utf-8")
    for arguments in ([name], [name, "--json"], ["."], ["show", name, "--out", "a.svg"], ["replay", name]):
        assert main(arguments) in (1, 2, 4)
        out, err = capsys.readouterr()
        assert is_visible(out) and is_visible(err) and "x\\n\\" in out + err
        assert "Traceback" not in err and "internal" not in out + err


def test_lists_of_what_there_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    for folder in ("spec/claims", "spec/games", "spec/sweeps", "agents"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "spec/claims/odd.claim.yaml").write_text(CLAIM, encoding="utf-8")
    (tmp_path / "agents/a.agent").write_text(AGENT, encoding="utf-8")
    monkeypatch.setattr("verify.library.find.data_folder", lambda: tmp_path)
    monkeypatch.setattr("verify.library.places.data_folder", lambda: tmp_path)
    for kind, words in (("claims", "says \\x1b"), ("agents", "\\x1b[31m\\u202e")):
        assert main(["list", kind]) == 0
        out = capsys.readouterr().out
        assert is_visible(out) and words in out and len(out.splitlines()) == 1


def test_a_sweep_and_its_table(capsys: pytest.CaptureFixture[str]):
    Path("s.sweep.yaml").write_text(
        'sweep: s\nover: {x: ["1\\u202e", "\\ud800"]}\nclaim:\n  says: "\\x7f \\e $x"\n  game: prisoners-dilemma\n'
        "  players: {row: anyone, column: anyone}\n  always: payoff(row) >= R\n",
        encoding="utf-8",
    )
    assert main(["sweep", "s", "--evidence", "e"]) == 0
    assert main(["replay", "e"]) == 0
    assert main(["sweep", "s", "--claim", "0"]) == 0
    out = capsys.readouterr().out
    assert is_visible(out) and "\\u202e" in out
    table = Path("s.csv").read_text(encoding="utf-8")
    assert is_visible(table) and "1\\u202e" in table and "\\ud800" in table
    assert is_visible(Path("e/s.evidence.jsonl").read_text(encoding="utf-8"))


def test_pytest_shows_it_too(tmp_path: Path):
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "odd.claim.yaml"], capture_output=True, text=True
    )
    assert run.returncode == 1 and "says \\x1b[2J" in run.stdout
    assert is_visible(run.stdout)
