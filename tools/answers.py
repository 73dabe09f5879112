"""`python -m tools.answers PROOFS [NAME...]`: the answers to the questions of `spec/questions`, recorded.

PROOFS/questions/NAME has the claims that the answer rests on, each with its evidence, and
PROOFS/questions/NAME.answer.json the answer itself. Without names, what is answered are the questions that have no
answer yet, or another text now; maps are left out. Nothing needs to be decided anew to check an answer: `problems`
replays its evidence.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from verify.discover.answer import answer
from verify.discover.opposite import opposite
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.result import Answer, Piece
from verify.language.claims import parse_claim
from verify.language.files import read_text
from verify.language.printing import show_use
from verify.language.syntax import Claim, Find, Map
from verify.library.find import CLAIM, LoadedClaim, data_folder, load_claim
from verify.semantics.replayed import REJECTED, replay
from verify.trust.gate import digests_of
from verify.visible import json_text

ANSWER = ".answer.json"
BUDGET = 600.0
"""Seconds for one question."""


@dataclass(frozen=True)
class Recorded:
    """An answer as it is kept: the digests of the texts that it is about, and what was found."""

    question: str
    sha256: Mapping[str, Any]
    verdict: str
    trust: str | None
    reason: str | None
    answer: Answer


def questions() -> list[Path]:
    """The files of the library's questions, but for maps: these rest on a claim for each point."""
    files = sorted((data_folder() / "spec" / "questions").glob(f"*{CLAIM}"))
    return [path for path in files if not isinstance(load_claim(path).claim.question, Map)]


def name_of(path: Path) -> str:
    """The question's name."""
    return path.name.removesuffix(CLAIM)


def read_answer(proofs: Path, name: str) -> Recorded:
    """The recorded answer to this question. Raises OSError and ValueError."""
    data = json.loads((proofs / "questions" / f"{name}{ANSWER}").read_text(encoding="utf-8"))
    return Recorded(**{**data, "answer": Answer.from_json(data["answer"])})


def write_answer(proofs: Path, path: Path) -> Recorded | None:
    """Answer the question in this file, and record what was found; None where that is nothing."""
    name, loaded = name_of(path), load_claim(path)
    folder = proofs / "questions" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    found = answer(loaded, BUDGET, lambda _: None, folder)
    if found.answer is None:
        return None
    plain = replace(found.answer, pieces=tuple(replace(piece, evidence=None) for piece in found.answer.pieces))
    recorded = Recorded(name, digests_of(loaded), found.verdict, found.trust, found.reason, plain)
    (proofs / "questions" / f"{name}{ANSWER}").write_text(as_text(recorded), encoding="utf-8")
    return recorded


def as_text(recorded: Recorded) -> str:
    """The file's text."""
    return json_text(asdict(recorded), indent=1) + "\n"


def problems(proofs: Path, path: Path) -> list[str]:
    """What is wrong with the recorded answer to the question in this file."""
    name = name_of(path)
    try:
        recorded, loaded = read_answer(proofs, name), load_claim(path)
        found = list(_problems(proofs / "questions" / name, recorded, loaded))
    except REJECTED as problem:
        found = [f"no answer that can be read: {problem}"]
    return [f"{name}: {problem}" for problem in found]


def _problems(folder: Path, recorded: Recorded, loaded: LoadedClaim) -> Iterator[str]:
    if (recorded.question, dict(recorded.sha256)) != (loaded.claim.name, dict(digests_of(loaded))):
        yield "the question has another text now"
    if recorded.verdict != loaded.claim.expect:
        yield f"expected {loaded.claim.expect}, found {recorded.verdict}"
    pieces = recorded.answer.pieces
    if recorded.verdict in ("proved", "refuted"):
        trusts = {piece.trust for piece in pieces}
        if recorded.trust != ("solver" if "solver" in trusts else "certificate") or not pieces:
            yield "the answer does not rest on its pieces"
    names = [parse_claim(piece.claim, "a piece").name for piece in pieces]
    kept = {file.name for file in folder.glob("*")}
    if kept != {f"{name}{ending}" for name in names for ending in (CLAIM, ENDING)}:
        yield "the files in its folder are not those of its pieces"
        return
    for piece, name in zip(pieces, names, strict=True):
        yield from (f"{name}: {problem}" for problem in _of_piece(folder / f"{name}{CLAIM}", piece))
    question = loaded.claim.question
    if isinstance(question, Find) and recorded.verdict in ("proved", "refuted"):
        yield from _of_value(loaded, question, recorded.answer)


def _of_piece(file: Path, piece: Piece) -> Iterator[str]:
    """What is wrong with one of the claims that an answer rests on."""
    if read_text(file) != piece.claim:
        yield "another text than in the answer"
    evidence = read_evidence(file.with_name(file.name.removesuffix(CLAIM) + ENDING))
    if (evidence.verdict, evidence.trust) != (piece.verdict, piece.trust):
        yield f"the answer says {piece.verdict}, {piece.trust}; the evidence {evidence.verdict}, {evidence.trust}"
    try:
        found = replay(evidence, beside=file)
    except REJECTED as problem:
        yield f"rejected: {problem}"
        return
    if found.changed or found.untold:
        yield found.words


FIRST_ORDER = ", to first order"
HIGHEST = {"0 < h", "h <= 1"}


def _of_value(loaded: LoadedClaim, question: Find, given: Answer) -> Iterator[str]:
    """Whether the pieces say of the value that it is the best one: the question's lines, proved there; and proved
    beyond it, that one of them may fail. Without a value only the latter, anywhere."""
    claim, name, value = loaded.claim, question.name, given.value
    if value is not None and given.says[:1] and given.says[0].endswith(f" is {value}{FIRST_ORDER}"):
        yield from _of_limit(loaded, question, given, value)
        return
    beyond, from_here = ("<", ">=") if question.extreme == "least" else (">", "<=")
    items, denied = tuple(item.text for item in claim.items), opposite(loaded)
    assumed = {item.text for item in claim.given}
    holds, fails = value is None, False
    for piece in given.pieces:
        said = parse_claim(piece.claim, "a piece")
        if piece.verdict != "proved" or _who(said) != _who(claim) or not claim.fixed.items() <= said.fixed.items():
            continue
        stated = said.kind, tuple(item.text for item in said.items)
        more = {item.text for item in said.given} - assumed
        there = {name: value} == _numbers(said, claim) and not more
        holds = holds or (stated == (claim.kind, items) and (there or more == {f"{name} {from_here} {value}"}))
        against = stated == (denied.kind, denied.items)
        fails = fails or (against and (value is None or f"{name} {beyond} {value}" in more))
    if not holds or not fails:
        what = f"no {name} will do" if value is None else f"{value} is the {question.extreme} {name}"
        yield f"the pieces do not say that {what}"
    if not any(row.endswith("will do" if value is None else f" is {value}") for row in given.says[:1]):
        yield f"the answer's words do not say {value}"


def _of_limit(loaded: LoadedClaim, question: Find, given: Answer, value: str) -> Iterator[str]:
    """Whether the pieces say of the value that it is the best one in the limit of small parameters: for each h in
    (0, 1] what is asked for holds with 1 + h times the value, and may fail with 1 - h times the value, both where some
    more is supposed, which can be met whatever h is."""
    claim, denied = loaded.claim, opposite(loaded)
    assumed = {item.text for item in claim.given}
    asked = (claim.kind, tuple(item.text for item in claim.items)), (denied.kind, denied.items)
    supposed: list[set[str]] = []
    for said in (parse_claim(piece.claim, "a piece") for piece in given.pieces if piece.verdict == "proved"):
        stated, more = (
            (said.kind, tuple(item.text for item in said.items)),
            {item.text for item in said.given} - assumed,
        )
        for side, what in zip(("1 + h", "1 - h"), asked, strict=True):
            there = _numbers(said, claim) == {question.name: f"({value})*({side})"}
            if there and stated == what and _who(said) == _who(claim):
                supposed.append(more - HIGHEST)
        if stated[0] == "lemma" and supposed and supposed[0] <= set(stated[1]):
            equal = [item.text.partition(" = ") for item in said.given if item.text in more - HIGHEST]
            if len({name for name, sign, _ in equal if sign}) == len(equal):  # values for small parameters, once each
                supposed.append(supposed[0])
    if len(supposed) < 3 or any(each != supposed[0] for each in supposed):
        yield f"the pieces do not say that {value} is the {question.extreme} {question.name} to first order"


def _who(claim: Claim) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The game and the players."""
    game = claim.game if isinstance(claim.game, str) else claim.game.name
    return game, tuple((player, show_use(use)) for player, use in claim.players)


def _numbers(said: Claim, claim: Claim) -> dict[str, str]:
    """What parameters stand for in one claim, but not in the other."""
    numbers = {name: str(number) for name, number in said.fixed.items() if name not in claim.fixed}
    return {**numbers, **_defined(said)}


def _defined(claim: Claim) -> dict[str, str]:
    """The formulas that names stand for, as they are written."""
    return dict(yaml.safe_load(claim.text).get("define") or {})


def main(words: list[str]) -> int:
    """Answer what is asked for; 1 if something is wrong with an answer."""
    proofs, names = Path(words[0] if words else "proofs"), words[1:]
    failed = 0
    for path in questions():
        stale = problems(proofs, path)
        if (name_of(path) in names) if names else stale:
            recorded = write_answer(proofs, path)
            said = "no answer" if recorded is None else f"{recorded.verdict}: {recorded.answer.says[0]}"
            print(f"{name_of(path)}: {said}", flush=True)
            stale = problems(proofs, path)
        failed += bool(stale)
        for problem in stale:
            print(f"  {problem}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
