"""`verify list`, `verify cache` and `verify new`: what these commands do."""

from __future__ import annotations

import sys
from pathlib import Path

from verify.errors import InputError


def list_entries(kind: str) -> int:
    """Print the games, agents, claims or sweeps of the library. Raises InputError for any other kind."""
    from verify.language.source import listed, quoted
    from verify.language.suggest import nearest
    from verify.library import find as library
    from verify.show.lines import line, write

    lists = {
        "games": library.list_games,
        "agents": library.list_agents,
        "claims": library.list_claims,
        "sweeps": library.list_sweeps,
    }
    if kind not in lists:
        near = nearest(kind, lists)
        hint = f"; did you mean '{near}'?" if near else ""
        raise InputError(f"list: expected {listed(lists)}, found {quoted(kind) if kind else 'nothing'}{hint}")
    entries = lists[kind]()
    width = max((len(name) for name, _, _ in entries), default=0)
    rows = [line(0, (f"{name:{width}}", "bold"), "  ", words.removeprefix(f"{name}: ")) for name, _, words in entries]
    write(rows, sys.stdout)
    return 0


def tell_of_cache(clear: bool) -> int:
    """Say where decided claims are kept and how many; with `clear` forget them first."""
    from verify.cache.store import Store, cache_file
    from verify.show.lines import line, write

    try:
        store = Store(cache_file(), lambda words: write([line(0, f"warning: {words}")], sys.stderr))
        if clear:
            store.clear()
        info = store.info()
    except OSError as error:
        raise InputError(f"the cache cannot be used: {error}") from None
    write([line(0, f"{info.path}: {info.entries} decided claims, {info.size / 1e6:.1f} MB")], sys.stdout)
    return 0


def new_claim(name: str) -> int:
    """Write NAME.claim.yaml. Raises InputError."""
    from verify.language.titles import is_title
    from verify.show.lines import line, write
    from verify.show.new_claim import new_claim_text

    if not is_title(name):
        raise InputError(f"new claim: expected a name of letters, digits and dashes, at most 100, got {name!r}")
    path = Path(f"{name}.claim.yaml")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(new_claim_text(name))
    except FileExistsError:
        raise InputError(f"{path}: exists already, and is left as it is") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None
    write([line(0, f"wrote {path}; decide it with: verify ./{path}")], sys.stdout)
    return 0
