"""Farkas multipliers by an exact simplex method, for coefficients that floating point cannot hold.

In: polynomials as vectors over their monomials, as for `linear_program`. Out: rational multipliers, or nothing: there
are none, or Z3 took more than STEPS. A bound such as 1.41421356237309505 (of a square that is below 2), or payoffs of
which one is 10^9 times another, differ from what they are compared with by less than the tolerance of HiGHS. The
simplex method of Z3's linear arithmetic computes with rational numbers.

Reference: Dutertre and de Moura, A fast linear-arithmetic solver for DPLL(T), 2006.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from verify.decide.polynomials.polynomial import Packed, plus, times

HELD = 1 << 52
"""Whole numbers up to this are told apart by floating point."""
MOST_COLUMNS = 400
STEPS = 3_000_000
"""Of Z3: two or three seconds of computing at most; most linear programs take some milliseconds."""
SEED = 20151109


def is_long(column: Packed) -> bool:
    """Whether some coefficient is not held by floating point."""
    return any(abs(c.numerator) > HELD or c.denominator > HELD for c in column.values())


def exactly_cancelling(
    columns: Sequence[Packed], strict: Sequence[bool], free: Sequence[bool]
) -> dict[int, Fraction] | None:
    """Multipliers such that the sum of multiplier * column is 0 and those of strict columns add up to 1; non-negative
    unless `free`. None where there are none, or none were found, or there are too many columns."""
    if len(columns) > MOST_COLUMNS:
        return None
    import z3

    context = z3.Context()
    solver = z3.SolverFor("QF_LRA", ctx=context)
    solver.set("rlimit", STEPS)
    solver.set("random_seed", SEED)
    unknowns = [z3.Real(f"x{k}", ctx=context) for k in range(len(columns))]
    terms: dict[int, list[z3.ArithRef]] = {}
    for column, x in zip(columns, unknowns, strict=True):
        for monomial, c in column.items():
            terms.setdefault(monomial, []).append(z3.Q(c.numerator, c.denominator, ctx=context) * x)
    solver.add([z3.Sum(row) == 0 for row in terms.values()])
    solver.add([x >= 0 for x, is_free in zip(unknowns, free, strict=True) if not is_free])
    one = [x for x, is_strict in zip(unknowns, strict, strict=True) if is_strict]
    if not one:
        return None
    solver.add(z3.Sum(one) == 1)
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    values = [model.eval(x, model_completion=True) for x in unknowns]
    found = {k: Fraction(v.numerator_as_long(), v.denominator_as_long()) for k, v in enumerate(values)}
    total: Packed = {}
    for k, value in found.items():
        total = plus(total, times({0: value}, columns[k]))
    return None if total else {k: value for k, value in found.items() if value}
