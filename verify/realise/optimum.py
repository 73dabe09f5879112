"""Linear programs in exact numbers: the two-phase simplex method with Bland's rule, which always ends.

In: equations for named variables that are not negative, and what is to be large. Out: an optimal vertex. Each pivot
costs the size of the tableau; meant for tens of variables.

References: Dantzig, Linear programming and extensions, 1963. Bland, New finite pivoting rules for the simplex method,
1977.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from verify.evidence.matrix_game import pivot

Row: TypeAlias = list[Fraction]
Equation: TypeAlias = tuple[Mapping[Hashable, Fraction], Fraction]
"""The coefficients of variables (0 for others), and the right side."""


def optimum(equations: Sequence[Equation], objective: Mapping[Hashable, Fraction]) -> dict[Hashable, Fraction] | None:
    """The variables, none negative, that satisfy the equations with the largest objective, as far as they are not 0;
    None where nothing does, or where the objective has no bound.

    >>> one = Fraction(1)
    >>> found = optimum([({"x": one, "y": one, "left": one}, 3 * one)], {"x": one, "y": 2 * one})
    >>> {name: str(value) for name, value in (found or {}).items()}
    {'y': '3'}
    """
    names = list(dict.fromkeys([name for left, _ in equations for name in left] + list(objective)))
    dense = [[*(left.get(name, Fraction(0)) for name in names), right] for left, right in equations]
    found = _vertex(dense, [objective.get(name, Fraction(0)) for name in names])
    return None if found is None else {names[c]: value for c, value in found.items() if value}


def _vertex(equations: list[Row], objective: Row) -> dict[int, Fraction] | None:
    count = len(objective)
    rows = [[-v for v in row] if row[-1] < 0 else row for row in equations]
    basis = [count + r for r in range(len(rows))]  # artificial variables, one for each equation
    rows.append([-sum((row[c] for row in rows), Fraction(0)) for c in range(count + 1)])  # what is still missing
    _improve(rows, basis)
    if rows.pop()[-1] != 0:
        return None
    for r in reversed(range(len(rows))):
        if basis[r] >= count:
            entering = next((c for c in range(count) if rows[r][c] != 0), None)
            if entering is None:  # it follows from the others
                del rows[r], basis[r]
            else:
                pivot(rows, r, entering)
                basis[r] = entering
    worth = [objective[basic] for basic in basis]
    prices = [sum((w * row[c] for w, row in zip(worth, rows, strict=True)), Fraction(0)) for c in range(count + 1)]
    rows.append([price - gain for price, gain in zip(prices, [*objective, Fraction(0)], strict=True)])
    if not _improve(rows, basis):
        return None
    return dict(zip(basis, (row[-1] for row in rows), strict=False))


def _improve(rows: list[Row], basis: list[int]) -> bool:
    """Pivot until no cost in the last row is negative; False where the objective has no bound."""
    while (entering := next((c for c, cost in enumerate(rows[-1][:-1]) if cost < 0), None)) is not None:
        ratios = [(row[-1] / row[entering], basis[r], r) for r, row in enumerate(rows[:-1]) if row[entering] > 0]
        if not ratios:
            return False
        leaving = min(ratios)[-1]
        pivot(rows, leaving, entering)
        basis[leaving] = entering
    return True
