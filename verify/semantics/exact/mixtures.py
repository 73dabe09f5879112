"""Mixtures: weights with which some strategies add up to another, exactly.

In: strategies, and the one to be put out. Out: weights, of at most as many strategies as there are actions; None where
there are none. The first phase of the simplex method with Bland's rule, which always ends.

Reference: Bland, New finite pivoting rules for the simplex method, 1977.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from verify.evidence.matrix_game import pivot
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
    rows.append([-sum((row[c] for row in rows), Fraction(0)) for c in range(len(columns) + 1)])  # what is still missing
    while (entering := next((c for c in range(len(columns)) if rows[-1][c] < 0), None)) is not None:
        ratios = [(row[-1] / row[entering], basis[r], r) for r, row in enumerate(rows[:-1]) if row[entering] > 0]
        _, _, leaving = min(ratios, key=lambda ratio: (ratio[0], ratio[1]))
        pivot(rows, leaving, entering)
        basis[leaving] = entering
    if rows[-1][-1] != 0:
        return None
    return {basic: row[-1] for basic, row in zip(basis, rows, strict=False) if basic < len(columns) and row[-1] > 0}
