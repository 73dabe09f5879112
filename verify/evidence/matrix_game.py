"""What a player can guarantee in a game with numbers, exactly: the value of the game, and strategies that guarantee it.

A row has the payoff of each of the player's actions against one thing that the others can do.

References: Dantzig, A proof of the equivalence of the programming problem and the game problem, 1951. Bland, New finite
pivoting rules for the simplex method, 1977.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import comb
from typing import Any

Row = list[Any]


def guarantee(payoffs: Sequence[Sequence[Any]], most: int = 2_000) -> tuple[Any, list[tuple[Any, ...]], bool]:
    """The largest payoff that some strategy gets in every row, strategies that do, and whether these are all the
    extreme ones: where more than `most` vertices would have to be looked at, there is one strategy.

    >>> value, strategies, complete = guarantee([[Fraction(3), Fraction(0)], [Fraction(0), Fraction(1)]])
    >>> str(value), [str(weight) for weight in strategies[0]], complete
    ('3/4', ['1/4', '3/4'], True)
    """
    value, strategy = _by_simplex(payoffs)
    count, rows = len(payoffs[0]), [list(row) for k, row in enumerate(payoffs) if row not in payoffs[:k]]
    if comb(count + len(rows), count - 1) > most:
        return value, [strategy], False
    tight = [[*(Fraction(int(a == b)) for b in range(count)), Fraction(0)] for a in range(count)]
    found: dict[tuple[Any, ...], None] = {}
    for chosen in combinations([*tight, *([*row, value] for row in rows)], count - 1):
        solution = _solved([[Fraction(1)] * (count + 1), *chosen])
        if solution is not None and min(solution) >= 0 and _worst(rows, solution) >= value:
            found[tuple(solution)] = None
    return value, list(found), True


def _worst(rows: Sequence[Sequence[Any]], strategy: Sequence[Any]) -> Any:
    return min(sum((w * u for w, u in zip(strategy, row, strict=True)), Fraction(0)) for row in rows)


def _solved(rows: list[Row]) -> Row | None:
    """The solution of a square linear system (last column on the right), or None if it has not exactly one."""
    rows = list(rows)
    for column in range(len(rows)):
        found = next((r for r in range(column, len(rows)) if rows[r][column] != 0), None)
        if found is None:
            return None
        rows[column], rows[found] = rows[found], rows[column]
        pivot(rows, column, column)
    return [row[-1] for row in rows]


def pivot(rows: list[Row], row: int, column: int) -> None:
    """Make the column that of the identity with its 1 in this row."""
    rows[row] = [v / rows[row][column] for v in rows[row]]
    for r, other in enumerate(rows):
        if r != row and other[column] != 0:
            rows[r] = [v - other[column] * w for v, w in zip(other, rows[row], strict=True)]


def _by_simplex(payoffs: Sequence[Sequence[Any]]) -> tuple[Any, tuple[Any, ...]]:
    """The value and a strategy that guarantees it. Bland's rule always ends.

    With all payoffs above 0: the largest sum of weights of the rows with which no action gets more than 1 is 1 over the
    value, and the prices of the actions are the strategy.
    """
    count, lowest = len(payoffs[0]), min(min(row) for row in payoffs)
    columns = [[payoff - lowest + 1 for payoff in row] for row in payoffs]
    slack = [[Fraction(int(a == b)) for b in range(count)] for a in range(count)]
    rows = [[*(column[a] for column in columns), *slack[a], Fraction(1)] for a in range(count)]
    rows.append([Fraction(-1)] * len(columns) + [Fraction(0)] * (count + 1))
    basis = [len(columns) + a for a in range(count)]
    while (entering := next((c for c, cost in enumerate(rows[-1][:-1]) if cost < 0), None)) is not None:
        ratios = [(row[-1] / row[entering], basis[r], r) for r, row in enumerate(rows[:-1]) if row[entering] > 0]
        _, _, leaving = min(ratios, key=lambda ratio: (ratio[0], ratio[1]))
        pivot(rows, leaving, entering)
        basis[leaving] = entering
    total = rows[-1][-1]
    return 1 / total + lowest - 1, tuple(price / total for price in rows[-1][len(columns) : -1])
