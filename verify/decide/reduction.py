"""A conjunction of atoms with its equalities used up: `x = value` is substituted, also where bounds force it.

What is proved of the reduced atoms is then paid for in the original ones (`settle`): a product of original atoms
differs from the reduced product by multiples of the equalities, and where an equality h = 0 comes from h >= 0 and
-h >= 0, any multiple of it is a difference of squares: g h = ((g+1)/2)^2 h + ((g-1)/2)^2 (-h).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from verify.decide.facts import AtomFact, Facts
from verify.decide.packed import Packed, plus, primitive, scaled, substitute, times, unpack

HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Term:
    """multiplier * product of the facts * square^2."""

    multiplier: Fraction
    facts: tuple[int, ...]
    square: Packed | None = None


@dataclass(frozen=True)
class LeafProof:
    """Terms and multiples of equalities that add up to 0, although one term is positive."""

    terms: tuple[Term, ...]
    equalities: tuple[tuple[Packed, int], ...]
    uses: frozenset[int]


@dataclass(frozen=True)
class Item:
    """A reduced inequality: poly > 0 if strict, else poly >= 0; it is the fact, up to the equalities."""

    fact: int
    strict: bool
    poly: Packed


@dataclass(frozen=True)
class _Equality:
    """variable = value: from an equality (`factor` * (variable - value)), or from facts that bound it on both sides."""

    variable: int
    value: Packed
    fact: int | None = None
    factor: Fraction = Fraction(1)
    above: tuple[tuple[Fraction, int], ...] = ()
    below: tuple[tuple[Fraction, int], ...] = ()


@dataclass
class Reduced:
    """Inequalities without the substituted variables; `unused` are equalities that fix no variable."""

    facts: Facts
    items: dict[int, Item] = field(default_factory=dict)
    unused: dict[int, Packed] = field(default_factory=dict)
    equalities: list[_Equality] = field(default_factory=list)

    @staticmethod
    def of(facts: Facts, numbers: Iterable[int]) -> Reduced:
        reduced = Reduced(facts)
        for number in numbers:
            fact = facts[number]
            if isinstance(fact, AtomFact):
                if fact.relation == "=":
                    reduced.unused[number] = fact.poly
                else:
                    reduced.items[number] = Item(number, fact.relation == ">", fact.poly)
        while (equality := reduced._next_equality()) is not None:
            reduced._substitute(equality)
        return reduced

    def _substitute(self, equality: _Equality) -> None:
        self.equalities.append(equality)
        if equality.fact is not None:
            del self.unused[equality.fact]
        x, value = equality.variable, equality.value
        for number, poly in self.unused.items():
            self.unused[number] = substitute(poly, x, value)[0]
        for number, item in self.items.items():
            poly = substitute(item.poly, x, value)[0]
            if poly is not item.poly:
                self.items[number] = Item(number, item.strict, poly)

    def _next_equality(self) -> _Equality | None:
        for number, poly in self.unused.items():
            for monomial, coefficient in poly.items():
                exponents = unpack(monomial)
                if len(exponents) == 1 and list(exponents.values()) == [1]:
                    (x,) = exponents
                    rest = {m: c for m, c in poly.items() if m != monomial}
                    if not any(x in unpack(m) for m in rest):
                        factor = Fraction(coefficient)
                        return _Equality(x, scaled(rest, -1 / factor), number, factor)
        return self._from_bounds()

    def _from_bounds(self) -> _Equality | None:
        """A variable whose lower and upper bounds (chained through x >= y) are the same number."""
        lower: dict[int, tuple[Fraction, tuple[tuple[Fraction, int], ...]]] = {}
        upper: dict[int, tuple[Fraction, tuple[tuple[Fraction, int], ...]]] = {}
        links = []
        for item in self.items.values():
            if not 1 <= len(item.poly) <= 2:
                continue
            linear = [(m, Fraction(c)) for m, c in item.poly.items() if m]
            shapes = [unpack(m) for m, _ in linear]
            if not all(len(s) == 1 and list(s.values()) == [1] for s in shapes):
                continue
            if len(linear) == 1:
                (x,), c = shapes[0], linear[0][1]
                bound = -Fraction(item.poly.get(0, 0)) / c
                _tighten(lower if c > 0 else upper, x, bound, ((1 / abs(c), item.fact),), c > 0)
            elif len(linear) == 2 and linear[0][1] == -linear[1][1]:
                (x,), (y,) = shapes if linear[0][1] > 0 else reversed(shapes)
                links.append((x, y, 1 / abs(linear[0][1]), item.fact))
        changed = True
        rounds = 0
        while changed and rounds < 8:
            changed, rounds = False, rounds + 1
            for x, y, scale, fact in links:
                if y in lower:
                    bound, how = lower[y]
                    changed |= _tighten(lower, x, bound, (*how, (scale, fact)), True)
                if x in upper:
                    bound, how = upper[x]
                    changed |= _tighten(upper, y, bound, (*how, (scale, fact)), False)
        for x in lower:
            if x in upper and lower[x][0] == upper[x][0]:
                bound = lower[x][0]
                return _Equality(x, {0: bound} if bound else {}, above=lower[x][1], below=upper[x][1])
        return None

    def original(self, term: Term) -> Packed:
        """The term in the original facts."""
        value: Packed = {0: term.multiplier}
        for number in term.facts:
            fact = self.facts[number]
            assert isinstance(fact, AtomFact)
            value = times(value, fact.poly)
        return value if term.square is None else times(times(value, term.square), term.square)

    def settle(self, terms: Sequence[Term], free: Mapping[int, Packed]) -> LeafProof:
        """A proof from terms whose reduced forms, with the multiples `free` of the unused equalities, cancel."""
        terms = list(terms)
        multiples: dict[int, Packed] = dict(free)
        total: Packed = {}
        for term in terms:
            total = plus(total, self.original(term))
        for number, factor in free.items():
            total = plus(total, times(factor, self._equality_poly(number)))
        for k in range(len(self.equalities) - 1, -1, -1):
            rest = total
            for equality in self.equalities[:k]:
                rest = substitute(rest, equality.variable, equality.value)[0]
            last = self.equalities[k]
            rest, quotient = substitute(rest, last.variable, last.value)
            if not quotient:
                continue
            if last.fact is not None:
                factor = scaled(quotient, -1 / last.factor)
                multiples[last.fact] = plus(multiples.get(last.fact, {}), factor)
                total = plus(total, times(factor, self._equality_poly(last.fact)))
            else:
                for term in _multiple(scaled(quotient, -1), last):
                    terms.append(term)
                    total = plus(total, self.original(term))
        if total:
            raise ArithmeticError("a certificate does not add up")
        used = {fact for term in terms for fact in term.facts} | {n for n, poly in multiples.items() if poly}
        return LeafProof(tuple(terms), tuple((p, n) for n, p in multiples.items() if p), frozenset(used))

    def _equality_poly(self, number: int) -> Packed:
        fact = self.facts[number]
        assert isinstance(fact, AtomFact)
        return fact.poly


def _multiple(factor: Packed, equality: _Equality) -> list[Term]:
    """Terms that are factor * (variable - value), by its bounds."""
    if set(factor) == {0}:
        size = Fraction(factor[0])
        side = equality.above if size > 0 else equality.below
        return [Term(abs(size) * multiplier, (fact,)) for multiplier, fact in side]
    normal, scale = primitive(factor)
    more, less = (scaled(plus(normal, {0: sign}), HALF) for sign in (1, -1))
    return [
        Term(scale * multiplier, (fact,), square)
        for side, square in ((equality.above, more), (equality.below, less))
        for multiplier, fact in side
        if square
    ]


def _tighten(
    bounds: dict[int, tuple[Fraction, tuple[tuple[Fraction, int], ...]]],
    x: int,
    bound: Fraction,
    how: tuple[tuple[Fraction, int], ...],
    is_lower: bool,
) -> bool:
    if x in bounds and (bounds[x][0] >= bound if is_lower else bounds[x][0] <= bound):
        return False
    bounds[x] = (bound, how)
    return True
