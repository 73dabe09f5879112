"""The table of contradictory pairs on a box, and the balance of many inequalities, in floating point.

In: multi-affine inequalities and a box. Out: for each pair whether some positive combination of the two is negative at
all corners; n²*2^k operations for n inequalities of k variables. `balance` asks the same of all inequalities at once: a
matrix game of inequalities against corners, solved by linear programming. The multipliers are only proposed here;
`bernstein` checks them in exact numbers and writes the proof.

Reference: von Neumann, Zur Theorie der Gesellschaftsspiele, 1928 (matrix games).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from math import prod
from typing import Any

import numpy as np

from verify.decide.polynomials.bounds import Range
from verify.decide.polynomials.linear_program import INFINITY, LinearProgram
from verify.decide.polynomials.polynomial import Packed, unpack

TINY, ALMOST, CLEAR, TIGHT = 1e-10, 1e-9, 1e-7, 1e-7
"""How far values of rows (at most 1 in size) may be off: to count as 0, to hold, to be below 0 without a doubt; and how
little room there is for a multiplier that has to be just so."""
SIMPLE, FINE = 1 << 12, 1 << 32
"""The largest denominators of a multiplier: where there is no room for error, and where there is."""


HALF = 0.5


class PairTable:
    """Multi-affine inequalities in few variables, by number: `poly > 0` if strict, else `poly >= 0`."""

    def __init__(self, few: Sequence[int]) -> None:
        self.few = tuple(few)
        self._numbers: dict[tuple[bool, frozenset[tuple[int, Fraction | int]]], int] = {}
        self._rows: list[Any] = []
        self._zeros: list[float] = []
        self.sizes: list[Fraction] = []
        """By how much each was divided, so that its largest coefficient is 1."""

    def number(self, strict: bool, poly: Packed) -> int:
        """The number of this inequality."""
        key = strict, frozenset(poly.items())
        if key not in self._numbers:
            row = np.zeros((2,) * len(self.few))
            for monomial, coefficient in poly.items():
                row[tuple(int(v in unpack(monomial)) for v in self.few)] = float(coefficient)
            self._numbers[key] = len(self._rows)
            self._rows.append(row / abs(row).max())
            self.sizes.append(max(abs(Fraction(c)) for c in poly.values()))
            self._zeros.append(-TINY if strict else TINY / 10)
        return self._numbers[key]

    def at(self, axes: Sequence[Any]) -> Any:
        """The values of all inequalities (by number) on a mesh; above 0 where they hold, or fail by next to nothing."""
        values = np.array(self._rows).reshape(len(self._rows), *(2 for _ in self.few))
        for x in axes:
            powers = np.stack([np.ones_like(x), x])
            values = np.tensordot(values, powers, axes=(1, 0))
        return values.reshape(len(self._rows), prod(map(len, axes))) + np.array(self._zeros)[:, None]


@dataclass(frozen=True)
class Balance:
    """Positive multipliers with which some rows add up to a negative number on the box. If there are none, for each
    variable the place between its ends, from 0 to 1, where the rows seem to hold: an average of corners, by the weights
    of the dual solution."""

    multipliers: Mapping[int, Fraction]
    shares: tuple[float, ...]


class Box:
    """The table on one box. `contradicts[i]` has a bit for each j such that i and j contradict each other there; bit i
    where i does so alone."""

    def __init__(self, table: PairTable, ranges: Mapping[int, Range]) -> None:
        ends = [np.array([float(ranges[v].low), float(ranges[v].high)]) for v in table.few]
        self._table, self._ends = table, ends
        self._values = table.at(ends)
        highest, lowest = self._values.max(axis=1), self._values.min(axis=1)
        self.contradicts = [1 << i if high < 0 else 0 for i, high in enumerate(highest)]
        open_ = np.flatnonzero((highest >= 0) & (lowest < 0))
        low, high = self._between(open_)
        for a, b in zip(*np.nonzero(np.triu(low < high, 1)), strict=True):
            i, j = int(open_[a]), int(open_[b])
            self.contradicts[i] |= 1 << j
            self.contradicts[j] |= 1 << i

    def _between(self, rows: Any) -> tuple[Any, Any]:
        """For pairs of rows (i, j) the multipliers t with i + t * j < 0 on the box lie between these."""
        one, other = self._values[rows][:, None, :], self._values[rows][None, :, :]
        with np.errstate(divide="ignore", invalid="ignore"):
            zero = -one / other
        low = np.where(other < 0, zero, np.where((other == 0) & (one >= 0), np.inf, 0.0)).max(axis=2, initial=0.0)
        high = np.where(other > 0, zero, np.inf).min(axis=2, initial=np.inf)
        return low * (1 + TINY), high

    def multipliers(self, rows: Sequence[int]) -> dict[int, Fraction]:
        """Positive multipliers of one row, or of two, with which they add up to a negative number on the box."""
        if len(rows) == 1:
            return {rows[0]: Fraction(1)}
        low, high = (float(end[0, 1]) for end in self._between(np.array(rows)))
        return {rows[0]: Fraction(1), rows[1]: _between(low, min(high, 2 * low + 1))}

    def balance(self, rows: Sequence[int]) -> Balance:
        """Whether many rows together contradict each other on the box; if not, where they seem to hold."""
        values = self._values[rows]
        many, corners = values.shape
        matrix = np.ones((corners + 1, many + 1))
        matrix[:corners] = np.hstack([values.T, -np.ones((corners, 1))])
        matrix[corners, many] = 0.0
        program = LinearProgram(
            [0.0] * many + [1.0],
            ([0.0] * many + [-INFINITY], [INFINITY] * (many + 1)),
            ([-INFINITY] * corners + [1.0], [0.0] * corners + [1.0]),
            "row",
            range(0, matrix.size + 1, many + 1),
            np.tile(np.arange(many + 1), corners + 1),
            matrix.ravel(),
        )
        solution = program.solution()
        if solution is None:
            return Balance({}, (HALF,) * len(self._ends))
        *weights, least = solution.col_value
        if least < -CLEAR:
            rounded = {k: Fraction(w).limit_denominator(FINE) for k, w in zip(rows, weights, strict=True)}
            return Balance({k: w for k, w in rounded.items() if w > 0}, ())
        shares = np.abs(np.array(solution.row_dual[:corners])).reshape((2,) * len(self._ends))
        shares = shares / shares.sum() if shares.sum() > 0 else np.full_like(shares, 1 / corners)
        others = [tuple(b for b in range(len(self._ends)) if b != a) for a in range(len(self._ends))]
        return Balance({}, tuple(float(shares.sum(axis=other)[1]) for other in others))

    def at(self, shares: Sequence[float]) -> int:
        """The rows (as bits) that hold so far between the ends of the box, or fail by next to nothing."""
        point = [np.array([low + share * (high - low)]) for (low, high), share in zip(self._ends, shares, strict=True)]
        return sum(1 << int(i) for i in np.flatnonzero(self._table.at(point)[:, 0] >= -ALMOST))


def _between(low: float, high: float) -> Fraction:
    """A simple number well between the two."""
    if high - low < TIGHT * max(1.0, low):  # a row and its negative: the sum is 0, a contradiction if one is strict
        return Fraction((low + high) / 2).limit_denominator(SIMPLE)
    edge = (high - low) / 4
    tried = (Fraction(round((low + high) / 2 * (1 << k)), 1 << k) for k in count())
    return next(t for t in tried if low + edge <= t <= high - edge)
