"""Templates for Skolem states: strategies and answers as polynomials in the parameters, from one state with numbers.

In: what a claim says exists, and the numbers of a state. Out: polynomials for strategies and answers, the simplest
first: the numbers themselves; what equalities of the claim and of programs that never read say of the strategies; and
where a number is near a simple one, that one and so many δ more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from verify.semantics.symbolic.algebra import Poly, power, rational, with_replaced
from verify.semantics.symbolic.existence import Existence
from verify.semantics.symbolic.formula import Atom, conjuncts
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable

SIMPLE = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4)))
MOST_STEPS = 10
"""How many δ a number may be away from a simple one."""

Values = dict[Variable, Poly]


def templates(
    setup: Setup, existence: Existence, numbers: Mapping[Variable, Fraction], delta: Fraction | None
) -> Iterator[Values]:
    """Polynomials for the variables that have numbers (where δ has this one)."""
    ring = setup.setting.ring
    constants = {v: ring.ground_new(rational(value)) for v, value in numbers.items()}
    # Pareto outcomes are shown by weights of payoffs: equal ones.
    share = ring.ground_new(rational(Fraction(1, len(setup.setting.players))))
    constants |= {v: share for v in existence.existential if v.kind == "bound"}
    yield constants
    said = {**constants, **_solved(setup, existence, constants)}
    if said != constants:
        yield said
    if delta:
        near = {v: _near(setup, value, delta) for v, value in numbers.items() if v.kind == "probability"}
        moved = {v: poly for v, poly in near.items() if poly is not None}
        if moved:
            yield {**constants, **moved}


def _solved(setup: Setup, existence: Existence, constants: Values) -> Values:
    """Strategies by equalities: each gives one probability in terms of the parameters, as far as others are known."""
    place = {v: setup.setting.variables[v].numerator for v in constants}
    unknown = {v for v in constants if v.kind == "probability"}
    known = {v: value for v, value in constants.items() if v not in unknown}
    formulas = [h.formula for h in existence.wanted]
    for choice in existence.choices:
        if len(choice.alternatives) == 1:
            formulas += [h.formula for h in choice.alternatives[0].hypotheses]
    parts = [part for formula in formulas for part in conjuncts(formula)]
    waiting = [part.poly for part in parts if isinstance(part, Atom) and part.relation == "="]
    solved: Values = {}
    progress = True
    while progress:
        progress = False
        for poly in waiting:
            pairs = [(place[v], value) for v, value in {**known, **solved}.items() if power(poly, place[v])]
            left = with_replaced(poly, pairs) if pairs else poly
            names = [v for v in unknown - solved.keys() if power(left, place[v])]
            if len(names) == 1 and (slope := left.diff(place[names[0]])).is_ground:
                solved[names[0]] = place[names[0]] - left * (1 / slope.coeff(1))
                progress = True
    return solved


def _near(setup: Setup, value: Fraction, delta: Fraction) -> Poly | None:
    """A simple number and some δ that make up this one, unless it is simple itself."""
    ring = setup.setting.ring
    if value in SIMPLE:
        return None
    simple = min(SIMPLE, key=lambda one: abs(one - value))
    steps = (value - simple) / delta
    if abs(steps) > MOST_STEPS:
        return None
    return ring.ground_new(rational(simple)) + setup.setting.parameters["δ"].numerator * rational(steps)
