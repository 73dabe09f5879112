"""The combinations of a sweep as claims, with their games and agents."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from verify.errors import InputError
from verify.evidence.record import digest
from verify.language.claims import parse_claim
from verify.language.files import read_text
from verify.language.sweeps import Sweep, parse_sweep
from verify.library.find import LoadedClaim, find_sweep, load_parsed


@lru_cache(4)
def sweep_of(text: str, path: str) -> Sweep:
    """The sweep that the file at `path` holds, whose text this is; read once. Raises InputError."""
    return parse_sweep(text, path)


def load_sweep(target: str) -> tuple[Sweep, Path]:
    """The sweep with this path or name, and its file. Raises InputError."""
    path = find_sweep(target)
    return sweep_of(read_text(path), str(path)), path


def load_combination(sweep: Sweep, path: Path, number: int) -> LoadedClaim:
    """The claim of one combination. Games and agents are looked up from the sweep's folder, as for a claim there.

    Raises InputError, which names the place in the sweep's file and the combination.
    """
    try:
        return load_parsed(parse_claim(sweep.claim(number).text, sweep.lines.file), path)
    except InputError as error:
        raise sweep.explained(error, number) from None


def texts_of(loaded: LoadedClaim) -> dict[str, str]:
    """The SHA-256 of the files that a claim rests on, by path."""
    files = {}
    if loaded.game_path is not None:
        files[str(loaded.game_path.resolve())] = digest(loaded.game.text)
    for player, path in loaded.agent_paths.items():
        agent = loaded.agents[player]
        if path is not None and agent is not None:
            files[str(path.resolve())] = digest(agent.text)
    return files
