"""Algebraic numbers as elements of one number field, so that they can be computed with together.

In: rational and algebraic numbers, as the solver returns them. Out: the same numbers in Q(θ) for one θ, a primitive
element, one number joined after the other. The degree of the field may be the product of the degrees; above
HIGHEST_DEGREE the module gives up (Undecided). sympy does the algebra, and each θ is isolated by an interval.

Reference: Cohen, A course in computational algebraic number theory, 1993 (primitive elements, subfields).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from sympy import QQ, CRootOf, Dummy, Poly, Rational, Symbol
from sympy.polys.numberfields import primitive_element

from verify.decide.smt.solver import Value
from verify.evidence.numbers import Algebraic, Root, trim
from verify.semantics.exact.world import Undecided

HIGHEST_DEGREE = 16
_Z = Symbol("z")


def in_one_field(values: Mapping[str, Value]) -> dict[str, Value]:
    """The same numbers, all in Q(θ) for one θ. Raises Undecided where that field would be too large."""
    irreducible = {v.theta: _irreducible(v.theta) for v in values.values() if isinstance(v, Algebraic)}
    elements: dict[Root, Algebraic] = {}
    for root in dict.fromkeys(irreducible.values()):
        elements = _with_one_more(elements, root)
    return {
        name: _generated_by(v, elements[irreducible[v.theta]]) if isinstance(v, Algebraic) else v
        for name, v in values.items()
    }


def _with_one_more(elements: Mapping[Root, Algebraic], root: Root) -> dict[Root, Algebraic]:
    """Roots as elements of one field, and one more root: all of them in a field that has this root too."""
    if not elements:
        return {root: Algebraic.root(root)}
    known = next(iter(elements.values())).theta
    degree = (len(known.polynomial) - 1) * (len(root.polynomial) - 1)
    if degree > HIGHEST_DEGREE:
        raise Undecided(f"a state with algebraic numbers of degree {degree}")
    pair = (known, root)
    minimal, multiples, powers = primitive_element(list(map(_as_sympy, pair)), Dummy("θ"), ex=True, polys=True)
    polynomial = [_fraction(c) for c in reversed(minimal.all_coeffs())]
    width = Fraction(1, 100)
    theta = None
    while theta is None:
        width /= 100
        bounds = [Algebraic.root(each).interval(width) for each in pair]
        low = sum((min(int(m) * b for b in ends) for m, ends in zip(multiples, bounds, strict=True)), -width)
        high = sum((max(int(m) * b for b in ends) for m, ends in zip(multiples, bounds, strict=True)), width)
        theta = Root.isolated(polynomial, low, high)
    first, new = (Algebraic(theta, trim([_fraction(c) for c in reversed(power)])) for power in powers)
    return {**{each: _generated_by(value, first) for each, value in elements.items()}, root: new}


def _generated_by(value: Algebraic, generator: Algebraic) -> Algebraic:
    """The value, which is a polynomial in its θ, with another element in the place of θ."""
    total = Algebraic(generator.theta, ())
    for c in reversed(value.coefficients):
        total = total * generator + c
    return total


def _irreducible(root: Root) -> Root:
    """The number as a root of its minimal polynomial, in the interval by which sympy isolates it: equal numbers become
    equal roots."""
    coefficients = [Rational(c.numerator, c.denominator) for c in reversed(root.polynomial)]
    for factor, _ in Poly(coefficients, _Z, domain=QQ).factor_list()[1]:
        p = [_fraction(c) for c in reversed(factor.monic().all_coeffs())]
        if Root.isolated(p, root.low, root.high) is None:
            continue
        for (low, high), _ in factor.intervals(eps=Rational(1, 10**4)):
            candidate = Root.isolated(p, _fraction(low) - _MARGIN, _fraction(high) + _MARGIN)
            if candidate is not None and _overlap(candidate, root, p):
                return candidate
    raise Undecided("an algebraic number whose interval is too wide")


def _overlap(a: Root, b: Root, polynomial: list[Fraction]) -> bool:
    """Whether the intersection of the intervals isolates a root of the polynomial."""
    low, high = max(a.low, b.low), min(a.high, b.high)
    return low < high and Root.isolated(polynomial, low, high) is not None


def _fraction(value: object) -> Fraction:
    number = Rational(value)
    return Fraction(int(number.p), int(number.q))


_MARGIN = Fraction(1, 10**5)


def _as_sympy(root: Root) -> CRootOf:
    polynomial = Poly([Rational(c.numerator, c.denominator) for c in reversed(root.polynomial)], _Z)
    return CRootOf(polynomial, polynomial.count_roots(None, Rational(root.low.numerator, root.low.denominator)))
