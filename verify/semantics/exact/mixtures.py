"""Mixtures: weights with which some strategies add up to another, exactly.

In: strategies, and the one to be put out. Out: weights, of at most as many strategies as there are actions; None where
there are none. The first phase of the simplex method with Bland's rule, which always ends.

Reference: Bland, New finite pivoting rules for the simplex method, 1977.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from verify.evidence.numbers import Real

Row = list[Real]


def mixture(strategies: Sequence[Sequence[Real]], target: Sequence[Real]) -> Mapping[int, Real] | None:
    """The weights, each above 0, by the places of the strategies.

    >>> half = Fraction(1, 2)
    >>> {k: str(w) for k, w in (mixture([(1, 0), (half, half), (0, 1)], (half, half)) or {}).items()}
    {0: '1/2', 2: '1/2'}
    """
    columns = [(*strategy, Fraction(1)) for strategy in strategies]
    right = (*target, Fraction(1))
    # One row for each action, and one for the sum of the weights. Its artificial variable is basic in the beginning.
    rows: list[Row] = [[column[r] for column in columns] + [value] for r, value in enumerate(right)]
    basis = [len(columns) + r for r in range(len(rows))]
    cost: Row = [-sum((row[c] for row in rows), Fraction(0)) for c in range(len(columns) + 1)]
    while True:
        entering = next((c for c in range(len(columns)) if cost[c] < 0), None)
        if entering is None:
            break
        ratios = [(row[-1] / row[entering], basis[r], r) for r, row in enumerate(rows) if row[entering] > 0]
        _, _, leaving = min(ratios, key=lambda ratio: (ratio[0], ratio[1]))
        head = rows[leaving][entering]
        rows[leaving] = [v / head for v in rows[leaving]]
        for row in (*rows, cost):
            if row is not rows[leaving] and row[entering] != 0:
                factor = row[entering]
                row[:] = [v - factor * w for v, w in zip(row, rows[leaving], strict=True)]
        basis[leaving] = entering
    if cost[-1] != 0:
        return None
    return {basis[r]: row[-1] for r, row in enumerate(rows) if basis[r] < len(columns) and row[-1] > 0}
