"""What a player can guarantee in a game with numbers, exactly (von Neumann, Zur Theorie der Gesellschaftsspiele)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import comb
from typing import Any

from verify.evidence.roots import TooHard


def guarantee(payoffs: Sequence[Sequence[Any]], most: int = 20_000) -> tuple[Any, list[tuple[Any, ...]]]:
    """The largest payoff that some strategy gets in every row, and the extreme ones of the strategies that do.

    A row has the payoff of each action against one thing that the others can do. Every vertex of the linear program's
    feasible set is enumerated: exponential in the number of actions. Raises TooHard where these are more than `most`.

    >>> value, strategies = guarantee([[Fraction(3), Fraction(0)], [Fraction(0), Fraction(1)]])
    >>> str(value), [str(weight) for weight in strategies[0]]
    ('3/4', ['1/4', '3/4'])
    """
    count, rows = len(payoffs[0]), [list(row) for k, row in enumerate(payoffs) if row not in payoffs[:k]]
    if comb(count + len(rows), count) > most:
        raise TooHard("minmax of a game with too many actions")
    active: list[list[Any]] = [[Fraction(int(a == b)) for b in range(count + 1)] for a in range(count)]
    active += [[*row, Fraction(-1)] for row in rows]
    found: list[tuple[Any, tuple[Any, ...]]] = []
    for chosen in combinations(active, count):
        solution = _solved(
            [[*([Fraction(1)] * count), Fraction(0), Fraction(1)], *([*row, Fraction(0)] for row in chosen)]
        )
        if solution is not None and min(solution[:count]) >= 0:
            strategy, value = tuple(solution[:count]), solution[count]
            if all(sum(w * u for w, u in zip(strategy, row, strict=True)) >= value for row in rows):
                found.append((value, strategy))
    best = max(value for value, _ in found)
    return best, list(dict.fromkeys(strategy for value, strategy in found if value == best))


def _solved(rows: list[list[Any]]) -> list[Any] | None:
    """The solution of a square linear system (last column on the right), or None if it has not exactly one."""
    for column in range(len(rows)):
        pivot = next((r for r in range(column, len(rows)) if rows[r][column] != 0), None)
        if pivot is None:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        head = rows[column][column]
        rows[column] = [v / head for v in rows[column]]
        for r, row in enumerate(rows):
            if r != column and row[column] != 0:
                rows[r] = [v - row[column] * w for v, w in zip(row, rows[column], strict=True)]
    return [row[-1] for row in rows]
