"""How long each engine may run, and which are left out: all that the portfolio can be tuned by, in one object."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Configuration:
    """Seconds are of computing, at most; shares are of the time that an item has left.

    `without` names engines, and strategies of the search for certificates, that are not used: for measurements of what
    would be missed (`python -m tools.ablation`).
    """

    payoffs: float = 3.0
    some_players: float = 2.0
    relevant_steps: float = 15.0
    relevant_each: float = 4.0
    """One run with few steps at a time, in games with more than four outcomes: in all, and each."""
    profile_boxes: float = 10.0
    certificate_briefly: float = 0.05
    """The search for a certificate before the falsifier looks at other parameters."""
    certificate_numbers: float = 0.5
    certificate_symbols: float = 6.0
    """The first search for a certificate, where all parameters are numbers and where some are symbols. It can go on."""
    certificate_share: float = 0.4
    upgrade_share: float = 0.2
    """The search that goes on: where nothing is known, and where only the solver's word is to be replaced."""
    solver_first: float = 2.0
    random_first: float = 0.1
    random_search: float = 2.0
    """The random search, after a brief search for a certificate and after the others."""
    plain_first: float = 0.5
    plain_search: float = 10.0
    """The falsifier where everyone plays purely or nearly so, in games with more than two actions: first, and later."""
    others: float = 3.0
    """The falsifier at parameters other than the simplest."""
    most_open: int = 3
    """After how many branches without a certificate the search for it ends and the solver is asked."""
    without: frozenset[str] = frozenset()
    always_for_all: bool = False
    """States are shown for all parameters also where what is possible depends on none, and one state would do."""


STANDARD = Configuration()
