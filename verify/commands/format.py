"""`verify fmt`: agents, claims, games and sweeps in one layout, their meaning unchanged."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from verify.errors import InputError, VerifyError
from verify.evidence.exit_code import AS_EXPECTED, BAD_INPUT, NOT_AS_EXPECTED
from verify.evidence.targets import write_file
from verify.language.agents import parse_agent
from verify.language.files import read_text
from verify.language.format import formatted_agent, formatted_yaml
from verify.language.games import parse_game
from verify.language.parts import parse_claims
from verify.language.restated import entries_of
from verify.language.sweeps import parse_sweep
from verify.library.endings import AGENT, CLAIM, GAME, SWEEP
from verify.show.lines import line, write

Meaning = Callable[[str, str], Any]


def _of_yaml(parse: Meaning) -> Meaning:
    def meaning(text: str, file: str) -> object:
        parse(text, file)
        return entries_of(text)

    return meaning


KINDS: dict[str, tuple[Meaning, Callable[[str], str]]] = {
    AGENT: (parse_agent, formatted_agent),
    CLAIM: (_of_yaml(parse_claims), formatted_yaml),
    GAME: (_of_yaml(parse_game), formatted_yaml),
    SWEEP: (_of_yaml(parse_sweep), formatted_yaml),
}
"""By the ending of a file: what it means, for comparison, and its text in the one layout."""


def format_files(targets: Sequence[Path], check: bool) -> int:
    """Write what changes, or with `check` only name it. 0, or 1 where something would have changed, or 2 where a file
    cannot be read; the others are seen to all the same."""
    changed, same, wrong = 0, 0, 0
    for path in dict.fromkeys(found for target in targets for found in _files(target)):
        try:
            before = read_text(path)
            after = formatted(before, path)
            if after == before:
                same += 1
                continue
            changed += 1
            if not check:
                write_file(path, after.encode())
            write([line(0, f"{'would change' if check else 'wrote'} {path}")], sys.stdout)
        except VerifyError as error:
            wrong += 1
            first, *rest = str(error).split("\n")
            rows = [line(4, row.removeprefix("    ")) for row in rest]
            write([line(0, ("error: ", "bold red"), first), *rows], sys.stderr)
    write([line(0, f"{changed} {'would change' if check else 'written'}, {same} as they should be")], sys.stdout)
    return BAD_INPUT if wrong else NOT_AS_EXPECTED if check and changed else AS_EXPECTED


def formatted(text: str, path: Path) -> str:
    """The text of this file in the one layout; it means the same, which is compared. Raises InputError."""
    meaning, layout = next(kind for ending, kind in KINDS.items() if path.name.endswith(ending))
    before = meaning(text, str(path))
    after = layout(text)
    if after != text and meaning(after, str(path)) != before:
        raise InputError(f"{path}: is left as it is, as another layout would change what it means; please report this")
    return after


def _files(target: Path) -> Iterator[Path]:
    endings = tuple(KINDS)
    if target.is_dir():
        yield from sorted(path for path in target.rglob("*") if path.name.endswith(endings) and path.is_file())
    elif target.name.endswith(endings):
        yield target  # to read it says what is wrong with it
    else:
        raise InputError(f"{target}: expected a folder, or a file that ends in {', '.join(endings)}")
