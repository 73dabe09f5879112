"""What helps while one writes: `verify fmt`, `verify --watch`, and the words that a shell completes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.commands import format as formatting
from verify.commands.apps import names
from verify.commands.main import OTHERS, main
from verify.commands.watch import stamps, watch
from verify.visible import visible

UGLY, FINE = "agent A :\n  play   C\n", "agent A:\n    play C\n"
CLAIM = "claim: c\ngame: prisoners-dilemma\nplayers: {row: A, column: anyone}\nalways: prob(row, C) = 1\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("A.agent").write_text(UGLY, encoding="utf-8")
    Path("c.claim.yaml").write_text(CLAIM + "\n\n", encoding="utf-8")
    return tmp_path


# --- fmt ---


def test_files_and_folders_are_laid_out(capsys: pytest.CaptureFixture[str]):
    assert main(["fmt", ".", "--check"]) == 1
    assert Path("A.agent").read_text() == UGLY
    said = "would change A.agent\nwould change c.claim.yaml\n2 would change, 0 as they should be\n"
    assert capsys.readouterr().out == said
    assert main(["fmt", "A.agent", "."]) == 0
    assert Path("A.agent").read_text() == FINE and Path("c.claim.yaml").read_text() == CLAIM
    assert main(["fmt", ".", "--check"]) == 0
    assert capsys.readouterr().out.endswith("0 would change, 2 as they should be\n")


def test_what_does_not_parse_is_left_alone_and_the_rest_is_not(capsys: pytest.CaptureFixture[str]):
    Path("B.agent").write_text("agent B: pla C\n", encoding="utf-8")
    assert main(["fmt", "."]) == 2
    assert "B.agent:1:" in capsys.readouterr().err
    assert Path("A.agent").read_text() == FINE and Path("B.agent").read_text() == "agent B: pla C\n"
    assert main(["fmt", "README.md"]) == 2 and main(["fmt", "no.agent"]) == 2


def test_a_layout_that_would_change_the_meaning_is_not_written(monkeypatch, capsys: pytest.CaptureFixture[str]):
    parse, _ = formatting.KINDS[".agent"]
    monkeypatch.setitem(formatting.KINDS, ".agent", (parse, lambda text: text.replace("C", "D")))
    assert main(["fmt", "A.agent"]) == 2
    assert "is left as it is" in capsys.readouterr().err and Path("A.agent").read_text() == UGLY


# --- watch ---


def test_claims_are_decided_again_when_a_file_that_they_rest_on_changes(capsys: pytest.CaptureFixture[str]):
    decided: list[set[str]] = []

    def looks() -> Iterator[None]:
        yield  # nothing has changed
        assert len(decided) == 1
        Path("A.agent").write_text(FINE + "# changed\n", encoding="utf-8")
        yield
        assert len(decided) == 2
        Path("agents").mkdir()
        Path("agents/B.agent").write_text("agent B: play C\n", encoding="utf-8")
        yield
        assert len(decided) == 3
        Path("notes.txt").write_text("nothing of the claim", encoding="utf-8")
        yield
        assert len(decided) == 3
        Path("A.agent").unlink()
        yield
        raise KeyboardInterrupt

    def decide() -> int:
        decided.append({path.name for path in stamps(["c.claim.yaml"])})
        return len(decided)

    assert watch(["c.claim.yaml"], decide, looks()) == 4
    assert "prisoners-dilemma.game.yaml" in decided[0] and decided[2] - decided[1] == {"B.agent"}
    said = capsys.readouterr().err
    assert "changed: A.agent\n" in said and "Ctrl-C ends this" in said


def test_a_claim_that_cannot_be_read_yet_is_watched():
    text = Path("c.claim.yaml").read_text()
    Path("c.claim.yaml").write_text("claim:\n", encoding="utf-8")
    codes = iter([2, 0])

    def looks() -> Iterator[None]:
        Path("c.claim.yaml").write_text(text, encoding="utf-8")
        yield

    assert watch(["c.claim.yaml"], lambda: next(codes), looks()) == 0
    assert watch(["not-there"], lambda: 2, iter(())) == 2


def test_only_what_has_changed_is_named_also_where_the_claim_cannot_be_read(capsys: pytest.CaptureFixture[str]):
    claim = Path("c.claim.yaml")
    text = claim.read_text()

    def looks() -> Iterator[None]:
        for change in (lambda: claim.write_text("claim: ["), claim.unlink, lambda: claim.write_text(text)):
            change()
            yield

    assert watch(["c.claim.yaml"], lambda: 0, looks()) == 0
    told = [row for row in capsys.readouterr().err.splitlines() if row.startswith("changed")]
    assert told == ["changed: c.claim.yaml"] * 3


def test_the_option_watches(monkeypatch: pytest.MonkeyPatch):
    seen = []
    monkeypatch.setattr("verify.commands.watch.watch", lambda *given: seen.append(given) or 7)
    assert main(["--watch", "c.claim.yaml", "--budget", "5"]) == 7
    ((targets, decide, _),) = seen
    assert targets == ["c.claim.yaml"] and decide.args[:3] == (["c.claim.yaml"], False, "5")


# --- completion ---


def completed(words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What bash is told for these words, the last of which is not complete."""
    monkeypatch.setenv("_VERIFY_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 0
    return capsys.readouterr().out.split()


@pytest.mark.parametrize(
    ("words", "some", "not_these"),
    [
        ("verify st", ["states", "stag-hunt-undominated"], ["list", "nelp-self"]),
        ("verify c", ["c", "cache", "cones-meet"], []),
        ("verify nelp-self lp-step", ["lp-step", "lp-step-3210"], ["states"]),
        ("verify armstrong", ["armstrong-2015"], []),
        ("verify play nelp-sel", ["nelp-self"], []),
        ("verify tighten nelp-sel", ["nelp-self"], []),
        ("verify list ", ["games", "agents", "claims", "sweeps"], ["nelp-self"]),
        ("verify states --game prison", ["prisoners-dilemma"], []),
        ("verify states --game chicken --players ", ["A", "LP", "neLP", "anyone"], ["chicken"]),
        ("verify sweep atl", ["atlas"], []),
        ("verify game mat", ["matching-pennies"], []),
        ("verify --wat", ["--watch"], []),
        ("verify fmt --ch", ["--check"], []),
    ],
)
def test_a_shell_completes_names(words, some, not_these, monkeypatch, capsys):
    found = completed(words, monkeypatch, capsys)
    assert set(some) <= set(found) and not set(not_these) & set(found)
    assert all(word.startswith(words.split(" ")[-1]) for word in found)


def test_every_command_is_completed_and_told_in_the_help(capsys: pytest.CaptureFixture[str]):
    assert set(names()) == set(OTHERS)
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert [name for name in [*OTHERS, "--watch"] if f"verify {name}" not in told] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_takes_the_script(tmp_path: Path):
    python = f"{sys.executable} -P -m verify"
    (tmp_path / "verify").write_text(f'#!/bin/sh\nexec {python} "$@"\n', encoding="utf-8")
    (tmp_path / "verify").chmod(0o755)
    script = f"""export PATH={tmp_path}:$PATH
source <(verify --show-completion bash)
COMP_WORDS=(verify play nelp-self-p) COMP_CWORD=2
_verify_completion verify
echo "${{COMPREPLY[@]}}"
"""
    run = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, timeout=60)
    assert (run.stdout, visible(run.stderr)) == ("nelp-self-post\n", "")
