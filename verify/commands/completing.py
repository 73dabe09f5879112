"""What a shell may complete: names of the library and of the working folder. Nothing is parsed for it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from verify.library.endings import AGENT, CLAIM, GAME, NFG, SWEEP
from verify.library.targets import claim_files, data_folder, stems

VARIABLE = "_VERIFY_COMPLETE"
"""What a shell sets that asks for words."""


def claims(incomplete: str) -> list[str]:
    """Claims by name, and folders of the library's claims."""
    library = data_folder() / "spec" / "claims"
    folders = [folder.name for folder in library.iterdir() if folder.is_dir()]
    questions = claim_files(data_folder() / "spec" / "questions")
    return _beginning(incomplete, [*claim_files(library), *questions, *folders, *_here(CLAIM)])


def games(incomplete: str) -> list[str]:
    """Games by name, and files of games here."""
    here = [path.name for path in Path.cwd().iterdir() if path.name.endswith((GAME, NFG))]
    return _beginning(incomplete, [*stems(data_folder() / "spec" / "games", GAME), *here])


def agents(incomplete: str) -> list[str]:
    """Agents by name, and `anyone`."""
    return _beginning(incomplete, [*stems(data_folder() / "agents", AGENT), *_here(AGENT), "anyone"])


def sweeps(incomplete: str) -> list[str]:
    """Sweeps by name."""
    return _beginning(incomplete, [*stems(data_folder() / "spec" / "sweeps", SWEEP), *_here(SWEEP)])


def kinds(incomplete: str) -> list[str]:
    """What `verify list` lists."""
    return _beginning(incomplete, ["games", "agents", "claims", "sweeps"])


def words_before() -> list[str]:
    """The words of the command line before the one that is to be completed, after `verify`."""
    if "COMP_WORDS" in os.environ:
        words = os.environ["COMP_WORDS"].split()
        return words[1 : int(os.environ.get("COMP_CWORD", len(words)))]
    text = os.environ.get("_TYPER_COMPLETE_ARGS", "")
    words = text.split()
    return words[1:] if text.endswith(" ") else words[1:-1]


def _here(ending: str) -> Iterable[str]:
    return stems(Path.cwd(), ending)


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return sorted({name for name in names if name.startswith(incomplete)})
