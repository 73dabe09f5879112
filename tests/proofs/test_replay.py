"""`verify replay` on good, changed, forged and broken evidence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from verify.commands.main import main

PROOFS = Path(__file__).parents[2] / "proofs"


def copy(name: str, folder: Path, change: object = None) -> Path:
    data = json.loads((PROOFS / f"{name}.evidence.json").read_text(encoding="utf-8"))
    if callable(change):
        change(data)
    path = folder / f"{name}.evidence.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_good_evidence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(copy("nelp-floor", tmp_path)), str(copy("yellow-self-12", tmp_path))]) == 0
    assert "2 evidence files: 0 rejected" in capsys.readouterr().out


def test_a_forged_certificate_is_rejected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def forge(data: dict) -> None:  # type: ignore[type-arg]
        data["items"][0]["certificate"]["hypotheses"].pop()
        data["items"][0]["certificate"]["labels"].pop()

    assert main(["replay", str(copy("nelp-floor", tmp_path, forge))]) == 4
    assert "rejected" in capsys.readouterr().out


def test_a_forged_witness_is_rejected(tmp_path: Path) -> None:
    def forge(data: dict) -> None:  # type: ignore[type-arg]
        data["items"][0]["witness"]["strategies"]["row"] = {"C": "1/2", "D": "1/2"}

    assert main(["replay", str(copy("yellow-self-12", tmp_path, forge))]) == 4


def test_a_certificate_that_is_missing_is_missed(tmp_path: Path) -> None:
    def forge(data: dict) -> None:  # type: ignore[type-arg]
        data["items"][0]["certificate"] = None

    assert main(["replay", str(copy("nelp-floor", tmp_path, forge))]) == 4


def _without_witness(data: dict) -> None:  # type: ignore[type-arg]
    data["items"][0]["witness"] = None


def _without_trust(data: dict) -> None:  # type: ignore[type-arg]
    data["trust"] = None


def _without_state(data: dict) -> None:  # type: ignore[type-arg]
    data["consistent"] = None


def _other_item(data: dict) -> None:  # type: ignore[type-arg]
    data["items"][0]["text"] = "payoff(row) >= T"


def _an_item_less(data: dict) -> None:  # type: ignore[type-arg]
    data["items"].pop()


@pytest.mark.parametrize(
    ("name", "forge"),
    [
        ("yellow-self-12", _without_witness),
        ("yellow-self-12", _without_trust),
        ("nelp-floor", _without_state),
        ("nelp-floor", _other_item),
        ("nicer-copies", _an_item_less),
        ("coordination-a", _without_state),
        ("nelp-self", lambda data: data["items"][1].update(certificate=None)),
        ("nelp-self-all", lambda data: data.update(existence=None)),
    ],
)
def test_evidence_that_says_less_than_its_verdict_is_rejected(tmp_path: Path, name: str, forge: object) -> None:
    assert main(["replay", str(copy(name, tmp_path, forge))]) == 4


def test_a_state_of_another_claim_shows_nothing(tmp_path: Path) -> None:
    def forge(data: dict) -> None:  # type: ignore[type-arg]
        data["consistent"] = json.loads((PROOFS / "coordination-b.evidence.json").read_text("utf-8"))["consistent"]

    assert main(["replay", str(copy("coordination-a", tmp_path, forge))]) == 4


def test_evidence_of_another_text_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def forge(data: dict) -> None:  # type: ignore[type-arg]
        data["sha256"]["claim"] = "0" * 64

    assert main(["replay", str(copy("nelp-floor", tmp_path, forge))]) == 1
    assert "changed since: claim" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 10_000, '{"claim": 1}'])
def test_garbage_is_rejected(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.evidence.json"
    path.write_text(text)
    assert main(["replay", str(path)]) == 4


def test_no_solver_and_no_algebra_is_needed() -> None:
    code = (
        "import sys; missing = ('z3', 'highspy', 'flint', 'sympy', 'mpmath', 'numpy', 'matplotlib', 'cvc5')\n"
        "sys.modules.update(dict.fromkeys(missing))\n"
        "from verify.commands.main import main; sys.exit(main(['replay', '--offline']))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert " 0 rejected" in run.stdout


def test_nothing_there_is_bad_input(tmp_path: Path) -> None:
    assert main(["replay", str(tmp_path / "no.evidence.json")]) == 2


def test_a_claim_that_lies_beside_its_evidence_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claim = tmp_path / "both-nice.claim.yaml"
    text = "claim: both-nice\ngame: prisoners-dilemma\nplayers: {row: NicerBot, column: CooperateRock}\n"
    claim.write_text(f"{text}given: [0 < ε <= 1]\nalways: prob(row, C) = 1\n", encoding="utf-8")
    assert main([str(claim), "--evidence", str(tmp_path), "--no-cache"]) == 0
    assert main(["replay", str(tmp_path)]) == 0
    assert "stated anew and 1 witness accepted, of both-nice.claim.yaml beside it" in capsys.readouterr().out
    claim.write_text(f"{text}given: [0 < ε <= 1]\nalways: prob(row, C) > 0\n", encoding="utf-8")
    assert main(["replay", str(tmp_path)]) == 1
    claim.unlink()
    assert main(["replay", str(tmp_path)]) == 3
    assert "neither in the library nor beside it; say where it is, with --library FOLDER" in capsys.readouterr().out


def test_the_folder_of_the_claims_may_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims, evidence = tmp_path / "claims" / "inside", tmp_path / "evidence"
    claims.mkdir(parents=True)
    text = "claim: nelp-floor\ngame: prisoners-dilemma\nplayers: {row: DefectRock, column: DefectRock}\n"
    (claims / "nelp-floor.claim.yaml").write_text(f"{text}always: prob(row, C) = 0\n", encoding="utf-8")
    assert main([str(claims), "--evidence", str(evidence), "--no-cache"]) == 0
    assert main(["replay", str(evidence), "--library", str(claims.parent)]) == 0
    assert main(["replay", str(evidence)]) == 1, "it is about another claim than the library's"
    assert main(["replay", str(evidence), "--library", str(tmp_path / "evidence")]) == 3
    assert "has no nelp-floor.claim.yaml" in capsys.readouterr().out
    assert main(["replay", str(evidence), "--library", str(tmp_path / "no")]) == 2
    (evidence / "nelp-floor.claim.yaml").write_text(f"{text}always: prob(row, C) = 0\n", encoding="utf-8")
    assert main(["replay", str(evidence)]) == 0, "just this claim lies beside it"
    assert "beside it" in capsys.readouterr().out


def test_the_library_comes_before_what_lies_beside_the_evidence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "nelp-floor.claim.yaml").write_text(
        "claim: nelp-floor\ngame: chicken\nlemma: 1 > 0\n", encoding="utf-8"
    )
    assert main(["replay", str(copy("nelp-floor", tmp_path))]) == 0
    assert "beside" not in capsys.readouterr().out
