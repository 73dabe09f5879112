"""Results that were shown before, found by the files alone: nothing is parsed, and no grammar is loaded.

The gate is a function of the texts and of this program. So where both are as they were when it judged, its answer is
kept, under the user's seal, and not worked out again. Files are compared by their SHA-256, this program by sizes and
times of its files, as Python does when it looks for compiled modules. Anything else goes the long way: to the
evidence that is kept by what claims say (`decided`), which passes the gate again, or to be decided.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verify import __version__
from verify.cache.seal import key_file, sealed, unsealed, users_key
from verify.cache.store import Store, cache_file
from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.language.limits import MAX_BYTES
from verify.library.endings import AGENT, GAME, NFG
from verify.library.targets import folders

if TYPE_CHECKING:
    from verify.library.find import LoadedClaim

PACKAGE = Path(__file__).resolve().parent.parent


class Shown:
    """Results by the path of their claim, sealed with `secret`. What cannot be read or believed is as if not there."""

    def __init__(self, store: Store, secret: bytes) -> None:
        self.store, self.secret = store, secret

    def find(self, path: Path) -> tuple[Result, Heading] | None:
        """What was shown of the claim in this file, if no file that it depends on has changed, or is new in its way."""
        begun, key = time.monotonic(), _key(path)
        kept = self.store.get(key)
        text = None if kept is None else unsealed(self.secret, key, kept)
        if text is None:
            return None
        try:
            return self._as_it_was(json.loads(text), path, begun)
        except (LookupError, TypeError, ValueError):
            return None

    def _as_it_was(self, entry: dict[str, Any], path: Path, begun: float) -> tuple[Result, Heading] | None:
        if entry["program"] != program() or any(os.path.lexists(place) for place in entry["absent"]):
            return None
        if any(_digest(_bytes(file)) != digest for file, digest in entry["files"].items()):
            return None
        seconds = time.monotonic() - begun
        result = replace(Result.from_json(entry["result"]), file=str(path), seconds=seconds)
        return result, Heading.from_json(entry["heading"])

    def keep(self, loaded: LoadedClaim, result: Result) -> None:
        """Keep what the gate has judged of the claim, exactly as its file has it."""
        from verify.library.parts import file_of, text_within

        texts = [(loaded.game_path, loaded.game.text)]
        texts += [
            (loaded.agent_paths[player], agent.text) for player, agent in loaded.agents.items() if agent is not None
        ]
        file = file_of(loaded.path)
        read = {path: _bytes(path) for path, _ in [(file, ""), *texts] if path is not None}
        now = {path: data.decode("utf-8-sig", "replace") for path, data in read.items()}
        try:
            same = text_within(now[file], file, loaded.path) == loaded.claim.text
        except InputError:
            same = False
        if not same or any(now[path] != text for path, text in texts if path is not None):
            return  # a file has changed meanwhile
        files = {_from_root(path): _digest(data) for path, data in read.items()}
        absent = () if file == loaded.path else (loaded.path,)  # a file of a part's name would be a claim of its own
        entry = {
            "program": program(),
            "files": files,
            "absent": sorted(set(map(_from_root, (*_passed(loaded), *absent)))),
            "result": result.to_json(),
            "heading": Heading.of(loaded.claim, loaded.agents.values()).to_json(),
        }
        key = _key(loaded.path)
        self.store.put(key, sealed(self.secret, key, json.dumps(entry)))


def users_shown(warn: Callable[[str], None]) -> Shown | None:
    """What was shown to this user, or None where there is no folder for it or no key to seal entries with."""
    try:
        return Shown(Store(cache_file(), warn), users_key(key_file()))
    except OSError as problem:
        warn(f"there is no cache: {problem}")
        return None


def program() -> str:
    """What tells this program from another: its version, and of each of its files the size and time of change."""
    parts = [__version__]
    for folder, below, names in os.walk(PACKAGE):
        below[:] = [name for name in below if name not in ("__pycache__", "data", "static")]
        with os.scandir(folder) as entries:
            known = {entry.name: entry.stat() for entry in entries if entry.name in names}
        parts += [f"{folder}/{name} {about.st_size} {about.st_mtime_ns}" for name, about in sorted(known.items())]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _key(path: Path) -> str:
    """Of the claim in this file: the folders above it, with links followed, say where its agents are looked for."""
    return f"shown {_from_root(path)!a} {os.path.realpath(path)!a}"  # a name may be no text


def _from_root(path: Path) -> str:
    """The same path from the root, not made simpler: with `link/..` the system goes to where the link leads first."""
    return os.path.join(os.getcwd(), path)


def _passed(loaded: LoadedClaim) -> Iterator[Path]:
    """The files that would have been taken for the claim's game or agents, if they were there."""
    from verify.library.places import is_path

    claim = loaded.claim
    sought: list[tuple[object, Path | None, str]] = [(claim.game, loaded.game_path, GAME)]
    sought += [(use.agent, loaded.agent_paths.get(player), AGENT) for player, use in claim.players]
    for word, found, ending in sought:
        if isinstance(word, str) and found is not None and not is_path(word, ending):
            yield from _before(found, folders(loaded.path, ending))


def _before(found: Path, places: Iterable[Path]) -> Iterator[Path]:
    of_gambit = found.name.endswith(NFG)
    name = found.name.removesuffix(NFG if of_gambit else GAME)
    for folder in places:
        if folder == found.parent:
            if of_gambit:
                yield folder / f"{name}{GAME}"
            return
        yield folder / found.name
        if name != found.name:
            yield folder / f"{name}{GAME if of_gambit else NFG}"


def _bytes(path: str | Path) -> bytes:
    """What is in a regular file, up to one byte more than a file may have; nothing where it cannot be read."""
    try:
        if not os.path.isfile(path):
            return b""
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError:
        return b""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
