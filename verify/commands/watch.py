"""`verify --watch`: decide again whenever a file changes that the claims rest on."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence.exit_code import AS_EXPECTED
from verify.library.endings import AGENT, CLAIM, GAME, NFG
from verify.library.find import load_claim
from verify.library.parts import file_of
from verify.library.targets import find_claims
from verify.show.lines import line, write

SECONDS = 0.5
"""Between two looks at the files."""
Stamps: TypeAlias = Mapping[Path, tuple[int, int]]
"""Of each file that is there its time of change and its size."""


def ticks() -> Iterator[None]:
    """One for each look at the files, for ever."""
    while True:
        time.sleep(SECONDS)
        yield


def watch(targets: Sequence[str], decide: Callable[[], int], looks: Iterable[None]) -> int:
    """Decide the claims that the targets mean, and again at a look at which a file has changed, is new beside them, or
    is gone. When there are no more looks, or at Ctrl-C, the exit code of the last time."""
    code = AS_EXPECTED
    try:
        before = stamps(targets)
        # Also of files that nothing rests on just now, since a claim cannot be read.
        known: dict[Path, tuple[int, int] | None] = {**before}
        code = decide()
        _tell(before)
        for _ in looks:
            now = stamps(targets)
            if now == before:
                continue
            there = {path: _stamp(path) for path in (*before, *now)}
            changed = sorted(path for path, stamp in there.items() if stamp != known.get(path))
            write([line(0), line(0, f"changed: {', '.join(map(str, changed))}")], sys.stderr)
            before, known = now, {**known, **there}
            code = decide()
            _tell(before)
    except KeyboardInterrupt:
        pass
    return code


def _tell(found: Stamps) -> None:
    write([line(0, f"watching {len(found)} files; Ctrl-C ends this")], sys.stderr)


def stamps(targets: Sequence[str]) -> Stamps:
    """What the claims rest on: their files, games and agents, and whatever lies beside these that could take part."""
    found = {path: _stamp(path) for path in _files(targets)}
    return {path: stamp for path, stamp in found.items() if stamp is not None}


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        about = os.stat(path)
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size


def _files(targets: Sequence[str]) -> Iterator[Path]:
    for target in targets:
        try:
            claims = find_claims([target])
        except VerifyError:  # it may come to be
            claims = [Path(target)]
        for path in claims:
            yield file_of(path)
            try:
                loaded = load_claim(path)
            except (VerifyError, RecursionError, MemoryError):
                loaded = None
            named = () if loaded is None else (loaded.game_path, *loaded.agent_paths.values())
            yield from (each for each in named if each is not None)
            yield from _beside(path)


def _beside(path: Path) -> Iterator[Path]:
    """Games and agents in the claim's folder, and in the folders there that are looked into."""
    for folder in (path.parent, path.parent / "agents", path.parent / "games"):
        if folder.is_dir():
            yield from (file for file in folder.iterdir() if file.name.endswith((AGENT, GAME, NFG, CLAIM)))
