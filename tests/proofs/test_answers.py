"""The recorded answers to the questions: their evidence is accepted, and is about the questions as they are."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.answers import ANSWER, name_of, problems, questions, read_answer
from verify.language.claims import parse_claim
from verify.library.find import CLAIM, load_claim

PROOFS = Path(__file__).parents[2] / "proofs"
NAME = "best-nicer"


@pytest.mark.parametrize("path", questions(), ids=name_of)
def test_the_answer_is_recorded_and_its_evidence_accepted(path: Path) -> None:
    assert load_claim(path).claim.question is not None
    assert problems(PROOFS, path) == [], "run `python -m tools.answers proofs`"


def test_no_answer_without_a_question() -> None:
    names = {name_of(path) for path in questions()}
    assert {path.name.removesuffix(ANSWER) for path in (PROOFS / "questions").glob(f"*{ANSWER}")} == names
    assert {path.name for path in (PROOFS / "questions").iterdir() if path.is_dir()} <= names


@pytest.mark.parametrize("name", ["best-cone-self", "best-nicer-payoffs"])
def test_words_about_an_expression_say_no_more_than_the_claim_that_shows_it(name: str) -> None:
    """Where it fails they name every assumption that is not the question's own."""
    (question,) = (load_claim(path).claim for path in questions() if name_of(path) == name)
    (piece,) = (each for each in read_answer(PROOFS, name).answer.pieces if "it fails" in each.shows)
    more = {item.text for item in parse_claim(piece.claim, name).given} - {item.text for item in question.given}
    assert len(more) >= 2 and all(text in piece.shows for text in more)


# Whatever is changed is noticed.


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with one answer and its evidence, and the question's file."""
    shutil.copytree(PROOFS / "questions" / NAME, tmp_path / "questions" / NAME)
    shutil.copy(PROOFS / "questions" / f"{NAME}{ANSWER}", tmp_path / "questions")
    (question,) = (path for path in questions() if name_of(path) == NAME)
    own = tmp_path / f"{NAME}{CLAIM}"
    shutil.copy(question, own)
    assert problems(tmp_path, own) == []
    return tmp_path, own


def changed(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    file = folder / "questions" / f"{NAME}{ANSWER}"
    data = json.loads(file.read_text(encoding="utf-8"))
    change(data)
    file.write_text(json.dumps(data), encoding="utf-8")


def piece(number: int, **entries: str) -> Callable[[dict[str, Any]], None]:
    return lambda data: data["answer"]["pieces"][number].update(entries)


def first_text(old: str, new: str) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        first = data["answer"]["pieces"][0]
        assert old in first["claim"]
        first["claim"] = first["claim"].replace(old, new)

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (first_text("ε <= 1/3", "ε <= 1/2"), "another text than in the answer"),
        (first_text("claim: best", "claim: worst"), "the files in its folder"),
        (piece(0, verdict="refuted"), "the answer says refuted"),
        (piece(1, trust="solver"), "the answer says proved, solver"),
        (lambda data: data["answer"]["pieces"].pop(), "the files in its folder"),
        (lambda data: data["answer"].update(pieces=[]), "the files in its folder"),
        (lambda data: data["answer"].update(value="1/2"), "the pieces do not say that 1/2 is the greatest ε"),
        (lambda data: data["answer"].update(says=["the greatest ε is 1/2"]), "words do not say 1/3"),
        (lambda data: data.update(verdict="refuted"), "expected proved, found refuted"),
        (lambda data: data.update(trust="solver"), "does not rest on its pieces"),
        (lambda data: data["sha256"].update(claim="0" * 64), "the question has another text now"),
        (lambda data: data["sha256"].update(game="0" * 64), "the question has another text now"),
        (lambda data: data.update(question="best-lp-pareto"), "the question has another text now"),
        (lambda data: data.pop("answer"), "no answer"),
    ],
)
def test_a_changed_answer_is_noticed(
    copied: tuple[Path, Path], change: Callable[[dict[str, Any]], None], words: str
) -> None:
    changed(copied[0], change)
    assert any(words in problem for problem in problems(*copied)), problems(*copied)


@pytest.mark.parametrize("what", ["up-to-1-over-3", "above-1-over-3-1"])
def test_an_answer_that_lost_one_of_its_sides_is_noticed(copied: tuple[Path, Path], what: str) -> None:
    folder, own = copied

    def lose(data: dict[str, Any]) -> None:
        pieces = data["answer"]["pieces"]
        data["answer"]["pieces"] = [each for each in pieces if not each["claim"].startswith(f"claim: {NAME}-{what}\n")]

    changed(folder, lose)
    for file in (folder / "questions" / NAME).glob(f"{NAME}-{what}.*"):
        file.unlink()
    assert problems(folder, own) == [f"{NAME}: the pieces do not say that 1/3 is the greatest ε"]


def test_a_changed_question_is_noticed(copied: tuple[Path, Path]) -> None:
    folder, own = copied
    own.write_text(own.read_text(encoding="utf-8").replace("T: 5", "T: 6"), encoding="utf-8")
    assert any("another text now" in problem for problem in problems(folder, own))


def test_changed_evidence_is_noticed(copied: tuple[Path, Path]) -> None:
    folder, own = copied
    file = folder / "questions" / NAME / "best-nicer-up-to-1-over-3.evidence.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["items"][0]["certificate"]["hypotheses"].pop()
    data["items"][0]["certificate"]["labels"].pop()
    file.write_text(json.dumps(data), encoding="utf-8")
    assert any("rejected" in problem for problem in problems(folder, own))


def test_a_claim_changed_together_with_the_answer_is_noticed(copied: tuple[Path, Path]) -> None:
    """Its evidence is about another text then."""
    folder, own = copied
    changed(folder, first_text("ε <= 1/3", "ε <= 1/2"))
    file = folder / "questions" / NAME / f"best-nicer-up-to-1-over-3{CLAIM}"
    file.write_text(file.read_text(encoding="utf-8").replace("ε <= 1/3", "ε <= 1/2"), encoding="utf-8")
    assert any("changed since: claim" in problem for problem in problems(folder, own))


@pytest.mark.parametrize("what", ["more", "met", "less"])
def test_a_value_in_the_limit_needs_its_three_pieces(tmp_path: Path, what: str) -> None:
    name = "best-nelp-payoffs"
    (question,) = (path for path in questions() if name_of(path) == name)
    shutil.copytree(PROOFS / "questions" / name, tmp_path / "questions" / name)
    data = json.loads((PROOFS / "questions" / f"{name}{ANSWER}").read_text(encoding="utf-8"))
    lost = f"claim: {name}-order-{what}\n"
    data["answer"]["pieces"] = [each for each in data["answer"]["pieces"] if not each["claim"].startswith(lost)]
    data["trust"] = "solver" if any(each["trust"] == "solver" for each in data["answer"]["pieces"]) else "certificate"
    (tmp_path / "questions" / f"{name}{ANSWER}").write_text(json.dumps(data), encoding="utf-8")
    for file in (tmp_path / "questions" / name).glob(f"{name}-order-{what}.*"):
        file.unlink()
    said = f"{name}: the pieces do not say that (T - S)/(P - S) is the least K to first order"
    assert problems(tmp_path, question) == [said]
