"""Where a game or an agent is that a claim names: a path, or a name looked for beside the claim and in the library."""

from __future__ import annotations

from pathlib import Path

from verify.errors import InputError
from verify.language.source import quoted
from verify.language.suggest import did_you_mean
from verify.library.endings import AGENT, CLAIM, GAME, NFG
from verify.library.targets import data_folder, folders, stems


def is_path(word: str, ending: str) -> bool:
    """Whether a claim names a game or an agent (of which files have this ending) by a path."""
    return "/" in word or word.endswith(ending) or (ending == GAME and word.endswith(NFG))


def nearest(word: str, ending: str, file: Path) -> tuple[Path | None, dict[str, Path]]:
    """The nearest file of this name for the claim in a file; and the names that there are."""
    known: dict[str, Path] = {}
    for folder in folders(file, ending):
        here = {**(stems(folder, NFG) if ending == GAME else {}), **stems(folder, ending)}
        if word in here:
            return here[word], known
        known |= here
    return None, known


def game_named(name: str, folder: Path) -> Path:
    """The file of the game with this name, looked up as for a claim in the folder. Raises InputError."""
    return _file_named(name, GAME, "game", folder)


def agent_named(name: str, folder: Path) -> Path:
    """The file of the agent with this name, looked up as for a claim in the folder. Raises InputError."""
    return _file_named(name, AGENT, "agent", folder)


def _file_named(name: str, ending: str, what: str, folder: Path) -> Path:
    found, known = nearest(name, ending, folder / CLAIM)
    if found is None:
        raise InputError(f"expected the name of {a_(what)}, found {quoted(name)}{did_you_mean(name, known)}")
    return found


def of_library(path: Path) -> bool:
    """Whether this file of a game or an agent is found by its name from everywhere."""
    return path.resolve().parent in [(data_folder() / name).resolve() for name in ("agents", "spec/games")]


def a_(what: str) -> str:
    """The word with its article."""
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"
