"""Numbers that depend on variables: quotients of polynomials, calculated in counted steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from verify.evidence.certificate import MAX_EXPONENT
from verify.trust.forms import ONE, UNIT, Form, Monomial, Terms, atom_form
from verify.trust.polynomials import Steps, TooMuch, bits, cost_of_product, cost_of_sum, whole


@lru_cache(1 << 15)
def _joined(left: Monomial, right: Monomial) -> Monomial:
    exponents = dict(left)
    for name, exponent in right:
        exponents[name] = exponents.get(name, 0) + exponent
        if exponents[name] > MAX_EXPONENT:
            raise TooMuch(f"too large: a power above {MAX_EXPONENT}")
    return frozenset(exponents.items())


def plus(left: Terms, right: Terms, factor: int = 1) -> Terms:
    """The sum of the first and so many times the second."""
    total = dict(left)
    for monomial, a in right.items():
        total[monomial] = total.get(monomial, 0) + a * factor
    return {monomial: a for monomial, a in total.items() if a}


def times(left: Terms, right: Terms, steps: Steps) -> Terms:
    if left == UNIT:
        return right
    if right == UNIT:
        return left
    steps.take(cost_of_product(left, right))
    total: dict[Monomial, Fraction | int] = {}
    for monomial, a in left.items():
        for other, b in right.items():
            product = _joined(monomial, other)
            total[product] = total.get(product, 0) + a * b
    return {monomial: a for monomial, a in total.items() if a}


@dataclass(frozen=True, eq=False)
class Value:
    """`top / bottom`, where `bottom` is above 0 wherever what is given holds."""

    steps: Steps
    top: Terms
    bottom: Terms = field(default_factory=lambda: UNIT)

    def number(self, value: Fraction | int) -> Value:
        """A number as such a value."""
        return Value(self.steps, {ONE: whole(value)} if value else {})

    @property
    def constant(self) -> Fraction | None:
        """The number that it is, if it has no variables."""
        if {*self.top, *self.bottom} <= {ONE}:
            return Fraction(self.top.get(ONE, 0)) / self.bottom[ONE]
        return None

    def _of(self, other: Value | Fraction | int) -> Value:
        return other if isinstance(other, Value) else self.number(other)

    def __add__(self, other: Value | Fraction | int) -> Value:
        other = self._of(other)
        left, right, bottom = self.top, other.top, self.bottom
        if self.bottom != other.bottom:
            left, right = times(left, other.bottom, self.steps), times(right, self.bottom, self.steps)
            bottom = times(self.bottom, other.bottom, self.steps)
        top = plus(left, right)
        self.steps.take(1 + cost_of_sum(len(left) + len(right), max(map(bits, top.values()), default=0)))
        return Value(self.steps, top, bottom)

    __radd__ = __add__

    def __neg__(self) -> Value:
        return Value(self.steps, {monomial: -a for monomial, a in self.top.items()}, self.bottom)

    def __sub__(self, other: Value | Fraction | int) -> Value:
        return self + -self._of(other)

    def __rsub__(self, other: Fraction | int) -> Value:
        return self._of(other) - self

    def __mul__(self, other: Value | Fraction | int) -> Value:
        other = self._of(other)
        return Value(self.steps, times(self.top, other.top, self.steps), times(self.bottom, other.bottom, self.steps))

    __rmul__ = __mul__

    def __pow__(self, exponent: int) -> Value:
        result = self.number(1)
        for _ in range(exponent):
            result = result * self
        return result

    def over(self, sign: int) -> Value:
        """1 divided by this value, whose sign is known."""
        return self.number(sign) * Value(self.steps, self.bottom, plus({}, self.top, sign))


def positive(value: Value) -> Form:
    return atom_form(">", value.top)


def at_least_0(value: Value) -> Form:
    return atom_form(">=", value.top)


def is_0(value: Value) -> Form:
    return atom_form("=", value.top)


def total(values: Iterable[Value]) -> Value:
    """The sum of some values, at least one."""
    first, *rest = values
    return sum(rest, first)


def strategy(free: Sequence[Value], one: Value) -> tuple[Value, ...]:
    """The strategy with these probabilities, and what is left of 1 for the last action."""
    return (*free, one - total((one.number(0), *free)))


def in_simplex(weights: Iterable[Value]) -> list[Form]:
    """That each probability is at least 0; they add up to 1 by the way they are written."""
    return [at_least_0(weight) for weight in weights]


def replaced(terms: Terms, by: Mapping[str, Value], one: Value) -> Value:
    """The sum of the terms with values in the place of some variables."""
    result = one.number(0)
    for monomial, a in terms.items():
        product = Value(one.steps, {frozenset(each for each in monomial if each[0] not in by): a})
        for name, exponent in monomial:
            if name in by:
                product = product * by[name] ** exponent
        result = result + product
    return result
