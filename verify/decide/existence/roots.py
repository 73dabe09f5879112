"""Roots in brackets: strategies and answers that are no quotients of polynomials in the parameters.

In: polynomials in unknowns and parameters that are 0, and the numbers of a state where they are. Out: quotients for
the unknowns, in parameters and in roots that are defined by a polynomial and two bounds (`Root`). Unknowns of degree
one are eliminated, one after the other; a polynomial in one unknown that is left defines a root. Of each polynomial the
factor counts that is 0 at the numbers. Bounds are chosen such that the polynomial changes its sign between them there,
and if possible wherever `given` holds; where it does not, the definition says nothing.

Reference: the intermediate value theorem (Bolzano, Rein analytischer Beweis, 1817).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain

from verify.evidence.existence import root_label
from verify.evidence.numbers import Real
from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, factors_of, power, with_quotients
from verify.semantics.symbolic.formula import Formula, Hypothesis, all_of, any_of, atom, negate
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.variables import ROOTS, Variable

BOUNDS = tuple(Fraction(n, d) for n, d in ((0, 1), (1, 1), (1, 2), (1, 4), (3, 4), (1, 8), (7, 8)))
"""Between which a root is looked for, the first ones first."""
MOST_DEGREE = 8
"""Of a polynomial that defines a root."""
MOST_TERMS = 200
"""Of a polynomial that is taken apart into factors."""

Values = dict[Variable, Quotient]


@dataclass(frozen=True)
class Root:
    """The variable stands for a root of the polynomial between the bounds, if there the polynomial is at most 0 at the
    lower and at least 0 at the upper one; elsewhere for any number."""

    variable: Variable
    polynomial: Poly
    low: Quotient
    high: Quotient

    def same(self, polynomial: Poly, low: Quotient, high: Quotient) -> bool:
        """Whether it is defined like this, under whatever name."""
        pairs = ((self.low, low), (self.high, high))
        ends = all(a.numerator == b.numerator and a.denominator == b.denominator for a, b in pairs)
        return ends and self.polynomial == polynomial


@dataclass(frozen=True)
class Template:
    """Quotients for some existential variables of a state, and the roots that these speak of."""

    values: Mapping[Variable, Quotient] = field(default_factory=dict)
    roots: tuple[Root, ...] = ()


def definition(setting: Setting, root: Root) -> Hypothesis:
    """What the root has, with the label that the kernel gives it."""
    itself = setting.variables[root.variable]
    at_low, at_high = (with_quotients(root.polynomial, {itself.numerator: end}) for end in (root.low, root.high))
    no_bracket = [
        *(negate(atom(">", end.denominator)) for end in (root.low, root.high)),
        negate(_at_most(root.low, root.high)),
        atom(">", at_low),
        atom(">", -at_high),
    ]
    between = all_of((atom("=", root.polynomial), _at_most(root.low, itself), _at_most(itself, root.high)))
    return Hypothesis(root_label(str(root.variable)), any_of((*no_bracket, between)))


def _at_most(left: Quotient, right: Quotient) -> Formula:
    return atom(">=", right.numerator * left.denominator - left.numerator * right.denominator)


class System:
    """Polynomials that are 0, and numbers of all their variables where they are."""

    def __init__(
        self, setting: Setting, polynomials: Iterable[Poly], numbers: Mapping[Poly, Real], known: Sequence[Root] = ()
    ) -> None:
        self._setting, self._numbers, self._known = setting, dict(numbers), known
        self._polynomials = [*polynomials]
        self._roots: list[Root] = []

    def solved(self, unknown: Mapping[Variable, Poly]) -> Template | None:
        """Quotients for the unknowns, by eliminating one after the other; those of which nothing is said keep their
        numbers. None where an irrational number would have to be kept."""
        rest, steps = dict(unknown), list[tuple[Variable, Quotient]]()
        self._polynomials = list(self._reduced(self._polynomials, {}))
        while rest:
            found = (self._linear(each, rest) or self._root(each, rest) for each in self._polynomials)
            step = next(filter(None, found), None) or self._kept(rest)
            if step is None:
                return None
            variable, value = step
            place = rest.pop(variable)
            self._polynomials = list(self._reduced(self._polynomials, {place: value}))
            steps.append(step)
        values: Values = {}
        for variable, value in reversed(steps):
            moves = {unknown[v]: found for v, found in values.items()}
            values[variable] = substituted(value, moves)
        return Template(values, tuple(self._roots))

    def _reduced(self, polynomials: Iterable[Poly], moves: Mapping[Poly, Quotient]) -> Iterator[Poly]:
        """The polynomials with quotients for variables; of each the factors that are 0 at the numbers."""
        for polynomial in polynomials:
            moved = with_quotients(polynomial, moves)
            if not moved.is_ground and self._at(moved) == 0:
                factors = [factor for factor, _ in factors_of(moved)[1]] if len(moved) <= MOST_TERMS else [moved]
                yield from (factor for factor in factors if self._at(factor) == 0)

    def _linear(self, polynomial: Poly, unknown: Mapping[Variable, Poly]) -> tuple[Variable, Quotient] | None:
        """An unknown by a polynomial of degree one in it: one with a slope whose sign is known, if there is any."""
        found: list[tuple[int, Variable, Quotient]] = []
        for variable, place in unknown.items():
            if power(polynomial, place) == 1:
                slope = polynomial.diff(place)
                value = self._at(slope)
                if value:
                    sure = 0 if slope.is_ground else 1 if self._has_sign(slope) else 2
                    found.append((sure, variable, zero_of(polynomial, place, 1 if value > 0 else -1)))
        best = min(found, key=lambda each: each[0], default=None)
        return best and best[1:]

    def _root(self, polynomial: Poly, unknown: Mapping[Variable, Poly]) -> tuple[Variable, Quotient] | None:
        """An unknown that stands alone in a polynomial, as a root of it."""
        inside = [(v, place) for v, place in unknown.items() if power(polynomial, place)]
        root = self._bracketed(polynomial, inside[0][1]) if len(inside) == 1 else None
        if root is None:
            return None
        (variable, place) = inside[0]
        value = self._setting.variables[root.variable]
        self._numbers[value.numerator] = self._numbers[place]
        if root not in self._roots:
            self._roots.append(root)
        return variable, value

    def _bracketed(self, polynomial: Poly, place: Poly) -> Root | None:
        slope = self._at(polynomial.diff(place))
        if not slope or power(polynomial, place) > MOST_DEGREE:
            return None
        rising = polynomial if slope > 0 else -polynomial
        low, high = self._bound(-rising, place, -1), self._bound(rising, place, 1)
        free = self._free()
        if low is None or high is None or free is None:
            return None
        own = with_quotients(rising, {place: self._setting.variables[free]})
        for known in self._known:
            itself = self._setting.variables[known.variable]
            if known.same(with_quotients(rising, {place: itself}), low, high):
                return known
        return Root(free, own, low, high)

    def _bound(self, rising: Poly, place: Poly, side: int) -> Quotient | None:
        """A bound on this side (-1: below) of the number at which the polynomial is not negative: if possible wherever
        `given` holds, and in any case at the numbers."""
        number, found = self._numbers[place], list[Quotient]()
        constants = (self._setting.constant(bound) for bound in BOUNDS)
        for bound in chain(constants, self._turning(rising, place)):
            at_bound = with_quotients(rising, {place: bound})
            over, under = self._at(bound.numerator), self._at(bound.denominator)
            value = self._at(at_bound)
            if over is None or not under or under < 0 or value is None:
                continue
            beyond = side * (over - number * under) >= 0
            if beyond and value >= 0:
                if self._setting.assumptions.nonnegative(at_bound):
                    return bound
                found.append(bound)
        return next(iter(found), None)

    def _turning(self, polynomial: Poly, place: Poly) -> Iterator[Quotient]:
        """Where a polynomial of degree two has its extreme value."""
        if power(polynomial, place) == 2:
            slope = polynomial.diff(place)
            curvature = self._at(slope.diff(place))
            if curvature:
                yield zero_of(slope, place, 1 if curvature > 0 else -1)

    def _kept(self, unknown: Mapping[Variable, Poly]) -> tuple[Variable, Quotient] | None:
        """An unknown that keeps its number: one of which no polynomial speaks, if there is any."""
        spoken = {v for v, place in unknown.items() if any(power(each, place) for each in self._polynomials)}
        for variable in sorted(unknown, key=lambda v: v in spoken):
            number = self._numbers[unknown[variable]]
            if isinstance(number, Fraction):
                return variable, self._setting.constant(number)
        return None

    def _free(self) -> Variable | None:
        used = {root.variable for root in (*self._known, *self._roots)}
        return next((variable for variable in ROOTS if variable not in used), None)

    def _has_sign(self, polynomial: Poly) -> bool:
        return any(map(self._setting.assumptions.positive, (polynomial, -polynomial)))

    def _at(self, polynomial: Poly) -> Real | None:
        return at_numbers(polynomial, self._numbers)


def zero_of(polynomial: Poly, place: Poly, sign: int) -> Quotient:
    """Where a polynomial of degree one in the variable is 0; `sign` is that of its slope."""
    slope = polynomial.diff(place)
    rest = slope * place - polynomial
    if slope.is_ground:
        return Quotient.of(rest * (1 / slope.coeff(1)))
    return Quotient(rest * sign, slope * sign)


def substituted(value: Quotient, moves: Mapping[Poly, Quotient]) -> Quotient:
    """The quotient with others in the place of variables."""
    over, under = with_quotients(value.numerator, moves), with_quotients(value.denominator, moves)
    for place, quotient in moves.items():
        # Each was multiplied by the denominators to its own degree.
        more = power(value.denominator, place) - power(value.numerator, place)
        if more > 0:
            over = over * quotient.denominator**more
        elif more < 0:
            under = under * quotient.denominator**-more
    return Quotient(over, under)
