"""Models with simple numbers: variables are fixed one after the other to the simplest value that the solver accepts.

In: formulas and the variables to be fixed, in order, with values to try first. Out: a model, or None. A greedy search
with at most MOST_TRIES + 1 questions for each variable: the values to try first, then rationals near the model's value,
with growing denominators (best approximations, from continued fractions). The result is simple, but need not be the
simplest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from verify.decide.clock import Clock
from verify.decide.smt.solver import Smt, Value
from verify.evidence.numbers import Algebraic
from verify.semantics.symbolic.algebra import Quotient, rational
from verify.semantics.symbolic.formula import Formula, zero

EACH = 1.0
MOST_TRIES = 12


def simple_solution(
    formulas: Sequence[Formula],
    variables: Sequence[tuple[str, Quotient, Sequence[Fraction]]],
    smt: Smt,
    clock: Clock,
) -> Mapping[str, Value] | None:
    """A model in which the named variables have simple values, or None if none was found in time.

    `variables` are (name, variable, values to try first), in the order in which they are fixed. A variable may keep an
    algebraic value where no rational one was found.
    """
    constraints = list(formulas)
    answer = smt.check(constraints, EACH * 5, clock=clock)
    if answer.model is None:
        return None
    model = dict(answer.model)
    for name, variable, preferred in variables:
        if name not in model:
            continue
        for value in _candidates(model[name], preferred):
            fixed = [*constraints, _equals(variable, value)]
            if model[name] == value:
                constraints = fixed
                break
            better = smt.check(fixed, EACH, clock=clock)
            if better.model is not None:
                constraints, model = fixed, {**model, **better.model}
                break
    return model


def _equals(variable: Quotient, value: Fraction) -> Formula:
    return zero(variable - Quotient.of(variable.numerator.ring.ground_new(rational(value))))


def _candidates(value: Value, preferred: Iterable[Fraction]) -> Iterator[Fraction]:
    seen: set[Fraction] = set()
    for candidate in (*preferred, *_approximations(value)):
        if candidate not in seen:
            seen.add(candidate)
            yield candidate
        if len(seen) >= MOST_TRIES:
            break
    if isinstance(value, Fraction) and value not in seen:
        yield value


def _approximations(value: Value) -> Iterator[Fraction]:
    """Rationals that approximate the value with growing denominators."""
    if isinstance(value, Algebraic):
        low, high = value.interval(Fraction(1, 10**12))
        value = (low + high) / 2
    seen: set[Fraction] = set()
    for digits in (1, 2, 3):
        seen.add(round(value * 10**digits) / Fraction(10**digits))
    yield from sorted(seen, key=lambda near: near.denominator)
    for exponent in range(3, 12):
        near = value.limit_denominator(4**exponent)
        if near not in seen:
            yield near
        seen.add(near)
        if near == value:
            return
