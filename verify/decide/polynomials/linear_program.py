"""Farkas certificates by linear programming: HiGHS proposes in floating point, exact arithmetic decides.

In: polynomials as vectors over their monomials; which of them are strict, and which may have a multiplier of either
sign. Out: rational multipliers with which they add up to 0, the strict ones with total weight 1; or nothing. The
support of the solution in floating point (simplex method) is solved again over the rationals by row reduction, cubic in
its size. So rounding can lose a certificate, but cannot make a wrong one.

References: Schrijver, Theory of linear and integer programming, 1986, section 7.3 (Farkas' lemma). Applegate, Cook,
Dash and Espinoza, Exact solutions to linear programming problems, 2007 (exact solutions from a basis found in floats).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from verify.decide.polynomials.exact_program import exactly_cancelling, is_long
from verify.decide.polynomials.polynomial import Packed

if TYPE_CHECKING:
    import highspy  # it takes as long to load as a small claim to decide

INFINITY = float("inf")
PIVOTS = 1_000
"""How many steps of the simplex method there may be beside one for each row and column: some go in circles for ever."""
TERM = 1e-3
"""What a term of a column costs: little, beside other costs."""
Numbers: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Vector:
    """A polynomial as a sparse vector: the numbers of its monomials, and its coefficients over the greatest of them.
    Where it `is_long`, floating point does not hold all of these."""

    places: tuple[int, ...]
    values: tuple[float, ...]
    is_long: bool


class Monomials:
    """Numbers monomials, so that polynomials become vectors over them."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}

    def vector(self, poly: Packed) -> Vector:
        numbers = self._numbers
        greatest = _greatest(poly)
        return Vector(
            tuple([numbers.setdefault(m, len(numbers)) for m in poly]),
            tuple([float(c / greatest) for c in poly.values()]),
            is_long(poly),
        )


@dataclass(frozen=True)
class LinearProgram:
    """Minimise `costs` * x where x and A * x lie between bounds (each a lower and an upper one). A is sparse: for each
    column, or each row, the others' numbers and the values, in `index` and `values` from one of `starts` to the next.
    """

    costs: Any
    bounds: tuple[Any, Any]
    rows: tuple[Any, Any]
    by: Literal["column", "row"]
    starts: Any
    index: Any
    values: Any

    def solution(self, highs: highspy.Highs | None = None) -> Any | None:
        """HiGHS's solution (`col_value`, `row_dual`), None where it does not say that it is optimal."""
        import highspy

        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(self.costs), len(self.rows[0])
        program.col_cost_ = np.asarray(self.costs, dtype=float)
        program.col_lower_, program.col_upper_ = (np.asarray(end, dtype=float) for end in self.bounds)
        program.row_lower_, program.row_upper_ = (np.asarray(end, dtype=float) for end in self.rows)
        kinds = {"column": highspy.MatrixFormat.kColwise, "row": highspy.MatrixFormat.kRowwise}
        program.a_matrix_.format_ = kinds[self.by]
        program.a_matrix_.start_ = np.asarray(self.starts, dtype=np.int32)
        program.a_matrix_.index_ = np.asarray(self.index, dtype=np.int32)
        program.a_matrix_.value_ = np.asarray(self.values, dtype=float)
        highs = shared_solver() if highs is None else highs
        size = program.num_col_ + program.num_row_
        highs.setOptionValue("simplex_iteration_limit", PIVOTS + size)
        highs.passModel(program)
        highs.run()
        return highs.getSolution() if highs.getModelStatus() == highspy.HighsModelStatus.kOptimal else None


def _greatest(poly: Packed) -> Fraction | int:
    """The greatest coefficient, whatever its sign: over it, those that no floating point number holds are numbers."""
    return max((max(c, -c) for c in poly.values()), default=1)


def cancelling(
    columns: Sequence[Packed],
    strict: Sequence[bool],
    free: Sequence[bool],
    seconds: float,
    costs: Sequence[float] | None = None,
    vectors: Sequence[Vector] | None = None,
) -> dict[int, Fraction] | None:
    """Multipliers such that the sum of multiplier * column is 0 and those of strict columns add up to 1; non-negative
    unless `free`; of the least total cost (terms of the columns, and `costs` if there are some): few of them, which are
    easily made exact. `vectors` are the columns', where these are known.

    None where there are none, or none were found in time.
    """
    if vectors is None:
        vectors = list(map(Monomials().vector, columns))
    found = _cancelling(columns, strict, free, seconds, costs, vectors)
    long = found is None and any(vector.is_long for vector in vectors)
    return exactly_cancelling(columns, strict, free) if long else found


def _cancelling(
    columns: Sequence[Packed],
    strict: Sequence[bool],
    free: Sequence[bool],
    seconds: float,
    costs: Sequence[float] | None,
    vectors: Sequence[Vector],
) -> dict[int, Fraction] | None:
    table = _Table.of(vectors, strict, free)
    if not table.strict.any():
        return None
    total = TERM * table.sizes + (0.0 if costs is None else np.array(costs, dtype=float)[table.columns])
    for tolerance in (1e-7, 1e-9):
        values = table.solve(seconds, tolerance, total)
        if values is None:
            return None
        for threshold in (1e-7, 1e-10, 0.0):
            exact = _exact(columns, strict, free, table.columns[np.abs(values) > threshold].tolist())
            if exact is not None:
                return exact
    return None


def separating(
    columns: Sequence[Packed], strict: Sequence[bool], free: Sequence[bool]
) -> tuple[dict[int, float], dict[int, Fraction]]:
    """The two sides of Farkas' lemma: values of the monomials (in floating point) at which the columns are >= 0, the
    strict ones >= 1 and the free ones 0; or multipliers as from `cancelling`. One of the two is empty, or both are."""
    exact = exactly_cancelling(columns, strict, free) if any(map(is_long, columns)) else None
    return ({}, exact) if exact else _separating(columns, strict, free)


def _separating(
    columns: Sequence[Packed], strict: Sequence[bool], free: Sequence[bool]
) -> tuple[dict[int, float], dict[int, Fraction]]:
    rows: dict[int, int] = {}
    starts, index, value = [0], [], []
    for column, is_strict in zip(columns, strict, strict=True):
        size = _greatest(column)
        for monomial, coefficient in column.items():
            index.append(rows.setdefault(monomial, len(rows)) + 1)
            value.append(float(coefficient / size))
        if is_strict:
            index.append(0)
            value.append(-1.0)
        starts.append(len(index))
    unbounded = [INFINITY] * len(rows)
    program = LinearProgram(
        [-1.0, *[0.0] * len(rows)],
        ([0.0, *(-x for x in unbounded)], [1.0, *unbounded]),
        ([0.0] * len(columns), [0.0 if f else INFINITY for f in free]),
        "row",
        starts,
        index,
        value,
    )
    solution = program.solution()
    if solution is None:
        return {}, cancelling(columns, strict, free, 5.0) or {}
    values = list(solution.col_value)
    if values[0] > 0.5:
        return {m: values[k + 1] for m, k in rows.items()}, {}
    support = [c for c, dual in enumerate(solution.row_dual) if abs(dual) > 1e-9]
    return {}, _exact(columns, strict, free, support) or cancelling(columns, strict, free, 5.0) or {}


@cache
def shared_solver() -> highspy.Highs:
    """HiGHS, silent and on one core. One object for all callers, who pose one linear program at a time."""
    return new_solver()


def new_solver(seconds: float | None = None, tolerance: float | None = None) -> highspy.Highs:
    """HiGHS, silent and on one core, with a limit of time and a tolerance of its own."""
    import highspy

    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    if seconds is not None:
        highs.setOptionValue("time_limit", max(0.05, seconds))
    if tolerance is not None:
        highs.setOptionValue("primal_feasibility_tolerance", tolerance)
        highs.setOptionValue("dual_feasibility_tolerance", tolerance)
    return highs


@dataclass(frozen=True, eq=False)
class _Table:
    """The columns that may cancel, with their entries one after the other: of `sizes` entries each, in `rows` without
    gaps, numbered as they first occur."""

    columns: Numbers
    sizes: Numbers
    rows: Numbers
    values: NDArray[np.float64]
    strict: NDArray[np.bool_]
    free: NDArray[np.bool_]

    @staticmethod
    def of(vectors: Sequence[Vector], strict: Sequence[bool], free: Sequence[bool]) -> _Table:
        """Left out, again and again, are columns with a monomial that occurs in all columns with one sign."""
        sizes = np.array([len(vector.places) for vector in vectors], dtype=np.int64)
        of = np.repeat(np.arange(len(vectors)), sizes)
        rows = _numbered(np.fromiter(chain.from_iterable(vector.places for vector in vectors), dtype=np.int64))
        values = np.fromiter(chain.from_iterable(vector.values for vector in vectors), dtype=float)
        either = np.array(free, dtype=bool)
        alive = np.ones(len(vectors), dtype=bool)
        above, below = (either[of] | (values > 0)), (either[of] | (values < 0))
        while True:
            kept = alive[of]
            balanced = np.ones(len(rows), dtype=bool)
            for side in (above, below):
                balanced &= np.bincount(rows[kept & side], minlength=len(rows))[rows] > 0
            lone = kept & ~balanced
            if not lone.any():
                break
            alive[of[lone]] = False
        return _Table(
            np.flatnonzero(alive),
            sizes[alive],
            _numbered(rows[kept]),
            values[kept],
            np.array(strict, dtype=bool)[alive],
            either[alive],
        )

    def solve(self, seconds: float, tolerance: float, costs: NDArray[np.float64]) -> NDArray[np.float64] | None:
        """Multipliers in floating point."""
        count = int(self.rows.max(initial=-1)) + 1
        ends = np.cumsum(self.sizes)
        last = ends[self.strict]  # a strict column has one entry more, in the row of their total weight
        sums = [0.0] * count + [1.0]
        program = LinearProgram(
            np.where(self.free, 0.0, costs),
            (np.where(self.free, -INFINITY, 0.0), np.full(len(ends), INFINITY)),
            (sums, sums),
            "column",
            np.concatenate([[0], ends + np.cumsum(self.strict)]),
            np.insert(self.rows, last, count),
            np.insert(self.values, last, 1.0),
        )
        solution = program.solution(new_solver(seconds, tolerance))
        return None if solution is None else np.array(solution.col_value)


def _numbered(names: Numbers) -> Numbers:
    """The same, with numbers without gaps, in the order in which they first occur."""
    _, first, inverse = np.unique(names, return_index=True, return_inverse=True)
    order = np.empty(len(first), dtype=np.int64)
    order[np.argsort(first)] = np.arange(len(first))
    return order[inverse]


def _exact(
    columns: Sequence[Packed],
    strict: Sequence[bool],
    free: Sequence[bool],
    support: Sequence[int],
) -> dict[int, Fraction] | None:
    """A solution that is 0 outside of the support, where row reduction finds one of the right signs."""
    if not support:
        return None
    used = {m: k for k, m in enumerate({m for c in support for m in columns[c]})}
    width = len(support) + 1
    import flint

    table = [[flint.fmpq(0)] * width for _ in range(len(used) + 1)]
    for k, c in enumerate(support):
        for monomial, coefficient in columns[c].items():
            table[used[monomial]][k] = flint.fmpq(coefficient.numerator, coefficient.denominator)
        if strict[c]:
            table[-1][k] = flint.fmpq(1)
    table[-1][-1] = flint.fmpq(1)
    reduced, rank = flint.fmpq_mat(table).rref()
    pivots = []
    column = 0
    for row in range(rank):
        while reduced[row, column] == 0:
            column += 1
        pivots.append(column)
    if width - 1 in pivots:
        return None
    result = {}
    for row, pivot in enumerate(pivots):
        value = reduced[row, width - 1]
        exact = Fraction(int(value.p), int(value.q))
        if exact < 0 and not free[support[pivot]]:
            return None
        if exact:
            result[support[pivot]] = exact
    return result
