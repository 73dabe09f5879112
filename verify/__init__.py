"""Decides claims about agents that query a reflective oracle about each other.

`verify claim.yaml` prints proved, or a counterexample. In Python, `from verify import Agent, Claim, Game, check`.
Importing this package loads no solver and no sympy.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.api.agents import Agent
    from verify.api.asking import check, claims, find, load, map_of, states, tighten, when
    from verify.api.claims import Claim
    from verify.api.games import Game
    from verify.api.results import AllStates, Checked, Found
    from verify.api.sweeps import sweep
    from verify.api.tournaments import Played, tournament

_HOMES = {
    **{name: "asking" for name in ("check", "claims", "find", "load", "map_of", "states", "tighten", "when")},
    **{name: "results" for name in ("AllStates", "Checked", "Found")},
    **{"Agent": "agents", "Claim": "claims", "Game": "games", "sweep": "sweeps"},
    **{"Played": "tournaments", "tournament": "tournaments"},
}

__all__ = [
    "Agent",
    "AllStates",
    "Checked",
    "Claim",
    "Found",
    "Game",
    "Played",
    "__version__",
    "check",
    "claims",
    "find",
    "load",
    "map_of",
    "states",
    "sweep",
    "tighten",
    "tournament",
    "when",
]
__version__ = "0.2.0"


def __getattr__(name: str) -> object:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"verify.api.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'verify' has no attribute {name!r}")
