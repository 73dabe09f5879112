"""Nash equilibria of a game as Gambit and Nashpy find them: each as the probabilities of Up and of Left."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from studies.nash.replies import Table

Point = tuple[Fraction, Fraction]
Points = list[Point]


def gambit_enummixed(table: Table) -> Points:
    """All extreme equilibria, exactly."""
    import pygambit

    found = pygambit.nash.enummixed_solve(_gambit(table), rational=True).equilibria
    return _sorted(_of_gambit(each) for each in found)


def _gambit(table: Table) -> Any:
    import pygambit

    rows = [[[pair[k] for pair in line] for line in table] for k in (0, 1)]
    return pygambit.Game.from_arrays(*rows)


def _of_gambit(profile: Any) -> Point:
    row, column = profile.game.players
    x, y = (next(iter(player.strategies)) for player in (row, column))
    return Fraction(str(profile[x])), Fraction(str(profile[y]))


def nashpy_support(table: Table) -> Points:
    """By support enumeration."""
    return _nashpy(table, "support_enumeration")


def nashpy_vertex(table: Table) -> Points:
    """By vertex enumeration."""
    return _nashpy(table, "vertex_enumeration")


def _nashpy(table: Table, how: str) -> Points:
    """With payoffs of at least 1, which changes no equilibrium: its vertices are of bounded polytopes only then."""
    import nashpy

    least = min(x for line in table for pair in line for x in pair)
    rows = [[[float(pair[k] - least + 1) for pair in line] for line in table] for k in (0, 1)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a game is degenerate
        found = list(getattr(nashpy.Game(*rows), how)())
    return _sorted((_exact(x[0]), _exact(y[0])) for x, y in found)


def _exact(x: float) -> Fraction:
    return Fraction(float(x)).limit_denominator(10**6)


def _sorted(points: Iterable[Point]) -> Points:
    return sorted(set(points))


SOLVERS: Mapping[str, Callable[[Table], Points]] = {
    "Gambit, `enummixed`": gambit_enummixed,
    "Nashpy, support enumeration": nashpy_support,
    "Nashpy, vertex enumeration": nashpy_vertex,
}
