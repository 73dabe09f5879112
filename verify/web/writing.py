"""A question as files, in a folder of its own, for a worker; and back from places in these files to the question.

The claim names only files of this folder, whatever stands in the question: that is checked on the claim as parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.functions import CLAIM_KINDS
from verify.web.marks import Mark
from verify.web.question import Question

CLAIM, DRAWN, GAME = "claim.claim.yaml", "drawn.claim.yaml", "game.game.yaml"
DEPTH = "a/b/c"
"""The files stand this deep, since names are also looked for in three folders above a claim's own."""
LONGEST_NAME = 60


@dataclass(frozen=True)
class Written:
    """An agent as the claim names it, and its file without the ending ("" for `anyone`)."""

    use: str
    file: str


@dataclass(frozen=True)
class Files:
    """Where the claim that is decided and the one that is drawn stand; for each player its agent; for each line of
    a claim, what of the question it is, and in which column that begins."""

    claim: Path
    drawn: Path
    agents: tuple[Written, ...]
    lines: Mapping[int, tuple[str, int]]

    def mark_of(self, message: str) -> Mark:
        """An error message of a worker as a mark, without the names of files."""
        first, *_ = self.plain(message).splitlines() or [""]
        found = re.match(r"(\w+)\.[a-z.]+:(\d+):(\d+): (.*)", first)
        if found is None:
            return Mark("claim", 1, 1, first)
        file, line, column, words = found.groups()
        if file == "claim":
            where, begin = self.lines.get(int(line), ("claim", 1))
            return Mark(where, 1, max(1, int(column) - begin + 1), words)
        files = [agent.file for agent in self.agents]
        where = f"agent {files.index(file)}" if file in files else file
        return Mark(where, int(line), int(column), words)

    def plain(self, text: str) -> str:
        """The text without the folder's name."""
        return text.replace(f"{self.claim.parent}/", "")


def write_files(question: Question, folder: Path) -> Files:
    """Write the question into this folder. Raises InputError where its parts do not make up a claim."""
    home = folder / DEPTH
    home.mkdir(parents=True, mode=0o700)
    agents = _agents(question)
    (home / GAME).write_text(question.game, encoding="utf-8")
    for agent, seat in zip(agents, question.seats, strict=True):
        if seat.agent is not None:
            (home / f"{agent.file}.agent").write_text(seat.agent, encoding="utf-8")
    rows = list(_rows(question, agents, numbers=not question.for_all, find=question.find))
    for claim, text in ((CLAIM, _joined(rows)), (DRAWN, _joined(_rows(question, agents, numbers=True, find=None)))):
        _check(text, agents)
        (home / claim).write_text(text, encoding="utf-8")
    lines = {n: (where, len(before) + 2) for n, (where, before, _) in enumerate(rows, 1) if where}
    return Files(home / CLAIM, home / DRAWN, agents, lines)


def _agents(question: Question) -> tuple[Written, ...]:
    """For each player how the claim names its agent: by its own name, or as a path where another program has it."""
    known: dict[str, str] = {}
    found = []
    for number, seat in enumerate(question.seats):
        if seat.agent is None:
            found.append(Written("anyone", ""))
            continue
        name = parse_agent(seat.agent, f"{seat.player}'s program").name
        if len(name.encode()) > LONGEST_NAME:
            raise InputError(f"expected an agent's name of at most {LONGEST_NAME} bytes")
        if known.setdefault(name, seat.agent) == seat.agent:
            found.append(Written(name, name))
        else:
            file = f"{name}_{number + 1}"
            known[file] = seat.agent
            found.append(Written(f"./{file}.agent", file))
    return tuple(found)


Row = tuple[str, str, str]
"""What of the question the line is ("" for nothing of it), what stands before its text, and its text."""


def _rows(question: Question, agents: tuple[Written, ...], numbers: bool, find: tuple[str, str] | None) -> list[Row]:
    rows = [("", "claim: ", "page"), ("", "game: ", f"./{GAME}"), ("", "reading: ", question.reading)]
    if question.seats:
        rows.append(("", "players:", ""))
    for number, seat in enumerate(question.seats):
        use = agents[number].use + (f"({seat.arguments})" if seat.arguments else "")
        who = json.dumps(seat.player, ensure_ascii=False)
        rows.append((f"arguments {number}", f"  {who}: ", use))
    for key, where, lines in (("parameters", "parameter", question.parameters), ("given", "given", question.given)):
        if lines:
            rows += [("", f"{key}:", ""), *((f"{where} {k}", "  - ", line) for k, line in enumerate(lines))]
    fixed = [(name, value) for name, value in question.numbers if find is None or name not in _free(question, find[1])]
    if numbers and fixed:
        rows.append(("", "at:", ""))
        rows += [(f"number {name}", f"  {json.dumps(name, ensure_ascii=False)}: ", value) for name, value in fixed]
    if find is not None:
        rows += [("", "find:", ""), ("find", f"  {find[0]}: ", find[1])]
    rows.append(("", f"{question.kind}:", ""))
    region = CLAIM_KINDS[question.kind].shape == "region"
    if region:
        rows.append(("", "  region:", ""))
    rows += [(f"item {k}", "  - ", item) for k, item in enumerate(question.items)]
    if region and question.within:
        rows.append(("within", "  within: ", question.within))
    return rows


def _free(question: Question, of: str) -> set[str]:
    """The parameters that have no number while the best value of one of them is asked for: of ε and δ those of which
    something is given."""
    return {of, *(name for name in ("ε", "δ") if any(name in line for line in question.given))}


def _joined(rows: list[Row]) -> str:
    return "".join(f"{before}{json.dumps(text, ensure_ascii=False) if text else ''}\n" for _, before, text in rows)


def _check(text: str, agents: tuple[Written, ...]) -> None:
    """The claim that was written names the files that were meant, whatever the texts in it are."""
    claim = parse_claim(text, CLAIM)
    if claim.game != f"./{GAME}" or [use.agent or "anyone" for _, use in claim.players] != [a.use for a in agents]:
        raise InputError("expected arguments of an agent, found something else")
