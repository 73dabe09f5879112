"""The claim files that words on the command line mean, and where games and agents are looked for.

What is asked here is cheap: no claim is parsed unless it may have several kinds, and no grammar is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from verify.errors import InputError
from verify.language.source import quoted
from verify.language.suggest import did_you_mean
from verify.library.endings import AGENT, CLAIM
from verify.library.parts import file_of, paths_in, whole_name

LEVELS_UP = 3
"""How many folders above a claim's own are searched for games and agents before the library."""


def data_folder() -> Path:
    """The folder with `spec/` and `agents/`: inside the package if installed, else the top of the checkout."""
    here = Path(__file__).resolve().parents[1]
    return here / "data" if (here / "data").is_dir() else here.parent


def find_claims(targets: Iterable[str]) -> list[Path]:
    """The paths of the claims that the targets mean, sorted, each once; of a file with several kinds, one for each.

    A target is a file, a folder (searched to the bottom for *.claim.yaml), the name of a library claim or of a part of
    one, or the name of a folder of library claims. What is in the working folder wins over the library. Raises
    InputError for a target that is none of these, and for a folder without claims.
    """
    found: dict[Path, Path] = {}
    for target in targets:
        for file in _claims_of(target):
            for path in paths_in(file) if file.is_file() else [file]:
                found.setdefault(path.resolve(), path)
    return sorted(found.values())


def one_claim(targets: Sequence[str]) -> Path:
    """The path of the one claim that the targets mean. Raises InputError where they mean several, or none."""
    paths = find_claims(targets)
    if len(paths) != 1:
        names = [path.name.removesuffix(CLAIM) for path in paths[:3]] + (["..."] if len(paths) > 3 else [])
        found = f"found {len(paths)}; name one of them: {', '.join(names)}"
        raise InputError(f"{', '.join(targets)}: expected one claim, {found}")
    return paths[0]


def claim_files(folder: Path) -> dict[str, Path]:
    """The claims in the folder and below, by name."""
    return {path.name.removesuffix(CLAIM): path for path in sorted(folder.rglob(f"*{CLAIM}"))}


def known_claim(name: str, known: Mapping[str, Path]) -> Path | None:
    """The path of the claim of this name, or part of a claim, among those that are known by name."""
    whole = whole_name(name)
    if whole is None or name in known or whole not in known:
        return known.get(name)
    return known[whole].with_name(f"{name}{CLAIM}")


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
        if path.exists() or file_of(path) != path:
            return [path]
    except (OSError, ValueError):  # such as a name too long for a file
        raise InputError(f"expected a claim's name or path, found {quoted(target)}") from None
    if "/" in target or os.sep in target or target.endswith((".yaml", ".yml", AGENT)):
        near = did_you_mean(path.name, _siblings(path)) if path.parent.is_dir() else ""
        raise InputError(f"{target}: expected a file or folder with claims, found nothing there{near}")
    here = Path(target + CLAIM)
    if file_of(here).is_file():
        return [here]
    library, questions = data_folder() / "spec" / "claims", data_folder() / "spec" / "questions"
    known = {**claim_files(questions), **claim_files(library)}
    if (found := known_claim(target, known)) is not None:
        return [found]
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
