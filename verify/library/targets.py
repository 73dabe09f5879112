"""The claim files that words on the command line mean, and where games and agents are looked for.

What is asked here of the files' names alone is cheap: nothing is parsed, and no grammar is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from verify.errors import InputError
from verify.language.source import quoted
from verify.language.suggest import did_you_mean

CLAIM, GAME, AGENT, SWEEP = ".claim.yaml", ".game.yaml", ".agent", ".sweep.yaml"
NFG = ".nfg"
"""Of Gambit's games."""
LEVELS_UP = 3
"""How many folders above a claim's own are searched for games and agents before the library."""


def data_folder() -> Path:
    """The folder with `spec/` and `agents/`: inside the package if installed, else the top of the checkout."""
    here = Path(__file__).resolve().parents[1]
    return here / "data" if (here / "data").is_dir() else here.parent


def find_claims(targets: Iterable[str]) -> list[Path]:
    """The claim files that the targets mean, sorted, each once.

    A target is a file, a folder (searched to the bottom for *.claim.yaml), the name of a library claim, or the name of
    a folder of library claims. What is in the working folder wins over the library. Raises InputError for a target
    that is none of these, and for a folder without claims.
    """
    found: dict[Path, Path] = {}
    for target in targets:
        for path in _claims_of(target):
            found.setdefault(path.resolve(), path)
    return sorted(found.values())


def claim_files(folder: Path) -> dict[str, Path]:
    """The claims in the folder and below, by name."""
    return {path.name.removesuffix(CLAIM): path for path in sorted(folder.rglob(f"*{CLAIM}"))}


def stems(folder: Path, ending: str) -> dict[str, Path]:
    """Files by stem; the folder is read rather than asked, so that case counts on every file system."""
    return {path.name.removesuffix(ending): path for path in listed_in(folder) if path.name.endswith(ending)}


def listed_in(folder: Path) -> list[Path]:
    """What is in the folder, sorted; nothing where it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def folders(file: Path, ending: str) -> Iterator[Path]:
    """Where the claim in this file looks for its game and agents by name, nearest first."""
    inside = ("agents",) if ending == AGENT else ("games", "spec/games")
    yield file.parent
    above = file.resolve().parent
    for folder in [above, *above.parents][: LEVELS_UP + 1]:
        yield from (folder / name for name in inside)
    yield data_folder() / ("agents" if ending == AGENT else "spec/games")


def _claims_of(target: str) -> list[Path]:
    if not target:
        raise InputError("expected a claim's name, a file or a folder, found nothing")
    path = Path(target)
    try:
        if path.is_dir():
            return _in_folder(path)
        if path.exists():
            return [path]
    except (OSError, ValueError):  # such as a name too long for a file
        raise InputError(f"expected a claim's name or path, found {quoted(target)}") from None
    if "/" in target or os.sep in target or target.endswith((".yaml", ".yml", AGENT)):
        near = did_you_mean(path.name, _siblings(path)) if path.parent.is_dir() else ""
        raise InputError(f"{target}: expected a file or folder with claims, found nothing there{near}")
    if Path(target + CLAIM).is_file():
        return [Path(target + CLAIM)]
    library, questions = data_folder() / "spec" / "claims", data_folder() / "spec" / "questions"
    known = {**claim_files(questions), **claim_files(library)}
    if target in known:
        return [known[target]]
    folders = {folder.name: folder for folder in (*listed_in(library), questions) if folder.is_dir()}
    if target in folders:
        return _in_folder(folders[target])
    hint = did_you_mean(target, [*known, *folders]) or "; the library has no claims"
    raise InputError(f"expected a claim's name, a file or a folder, found {quoted(target)}{hint}")


def _in_folder(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob(f"*{CLAIM}") if path.is_file())
    if not found:
        raise InputError(f"{folder}: expected a folder with claims (NAME{CLAIM}), found none in it")
    return found


def _siblings(path: Path) -> list[str]:
    return [other.name for other in listed_in(path.parent) if other.name.endswith(CLAIM)]
