"""What follows by shape follows: at every point where one formula holds, what it implies holds."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sympy.polys.rings import PolyRing

from verify.evidence import certificate as c
from verify.semantics.symbolic import formula as f
from verify.semantics.symbolic.algebra import coefficients, polynomial_ring
from verify.semantics.symbolic.forms import ClaimForms
from verify.trust.forms import (
    FALSE,
    TRUE,
    UNIT,
    AtomForm,
    Form,
    atom_form,
    names_in,
    negated,
    of_certificate,
    parts_form,
    renamed,
    size,
    substituted,
    terms_of,
)
from verify.trust.forms import implies as implies_in
from verify.trust.polynomials import Steps, TooMuch

RING: PolyRing = polynomial_ring(["x", "y"])
X, Y = RING.gens
ATOMS = [f.Atom(r, p) for r, p in ((">", X), (">=", X - Y), ("=", X * Y - 1), (">=", Y), (">", 1 - X - Y))]
FORMULAS = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.builds(
        lambda kind, parts: kind(tuple(parts)), st.sampled_from([f.AllOf, f.AnyOf]), st.lists(inner, max_size=3)
    ),
    max_leaves=8,
)
POINTS = list(product([Fraction(n, 2) for n in (-3, -1, 0, 1, 2, 4)], repeat=2))


def implies(given: Form, wanted: Form) -> bool:
    return implies_in(given, wanted, Steps())


def theirs(formula: f.Formula) -> c.Formula:
    """The formula as a certificate writes it."""
    if isinstance(formula, f.Atom):
        return c.Atom(formula.relation, tuple((a, exponents) for exponents, a in coefficients(formula.poly)))
    kind = c.AllOf if isinstance(formula, f.AllOf) else c.AnyOf
    return kind(tuple(map(theirs, formula.parts)))


def holds(formula: c.Formula, point: tuple[Fraction, ...]) -> bool:
    if isinstance(formula, c.Atom):
        value = sum(
            a * prod(x**e for x, e in zip(point, exponents, strict=True)) for a, exponents in formula.polynomial
        )
        return value > 0 if formula.relation == ">" else value >= 0 if formula.relation == ">=" else value == 0
    parts = (holds(part, point) for part in formula.parts)
    return all(parts) if isinstance(formula, c.AllOf) else any(parts)


@given(FORMULAS, FORMULAS)
def test_what_is_implied_holds_wherever_the_formula_does(a: f.Formula, b: f.Formula) -> None:
    if implies(ClaimForms().of(a), of_certificate(theirs(b), ["x", "y"], Steps())):
        for point in POINTS:
            assert holds(theirs(b), point) or not holds(theirs(a), point)


@given(FORMULAS, FORMULAS)
def test_parts_imply_and_are_implied(a: f.Formula, b: f.Formula) -> None:
    form, both, either = map(ClaimForms().of, (a, f.AllOf((a, b)), f.AnyOf((a, b))))
    assert implies(form, form) and implies(both, form) and implies(form, either) and implies(both, either)


@given(FORMULAS)
def test_a_claim_and_a_certificate_have_the_same_forms(a: f.Formula) -> None:
    form = ClaimForms().of(a)
    assert form == of_certificate(theirs(a), ["x", "y"], Steps())
    assert size(form) <= len(f.atoms(a))


def value_of(form: Form, point: tuple[Fraction, ...]) -> bool:
    """Whether the formula of this form holds at the point."""
    if isinstance(form, AtomForm):
        at = dict(zip("xy", point, strict=True))
        value = sum(a * prod(at[name] ** e for name, e in monomial) for monomial, a in form.terms)
        return value > 0 if form.relation == ">" else value >= 0 if form.relation == ">=" else value == 0
    parts = [value_of(part, point) for part in form.all()]
    return all(parts) if form.every else any(parts)


@given(FORMULAS)
def test_a_form_and_its_negation_say_what_the_formula_says_and_does_not(a: f.Formula) -> None:
    form = ClaimForms().of(a)
    for point in POINTS:
        assert value_of(form, point) == holds(theirs(a), point) != value_of(negated(form), point)


@given(FORMULAS)
def test_polynomials_in_the_place_of_variables(a: f.Formula) -> None:
    """x becomes y - 1, and y becomes x y over x^2 + 1: both at once."""
    x = terms_of(((Fraction(1), (0, 1)), (Fraction(-1), (0, 0))), ["x", "y"], Steps())
    y = terms_of(((Fraction(1), (1, 1)),), ["x", "y"], Steps())
    over = terms_of(((Fraction(1), (2, 0)), (Fraction(1), (0, 0))), ["x", "y"], Steps())
    moved = substituted(ClaimForms().of(a), {"x": (x, UNIT), "y": (y, over)}, Steps())
    for point in POINTS:
        assert value_of(moved, point) == holds(theirs(a), (point[1] - 1, point[0] * point[1] / (point[0] ** 2 + 1)))


def test_scaling_does_not_matter_and_signs_only_of_equalities() -> None:
    forms = ClaimForms()
    assert forms.of(f.Atom(">", 6 * X - 4 * Y)) == forms.of(f.Atom(">", 3 * X - 2 * Y))
    assert forms.of(f.Atom("=", X - Y)) == forms.of(f.Atom("=", 2 * Y - 2 * X))
    assert forms.of(f.Atom(">=", X - Y)) != forms.of(f.Atom(">=", Y - X))


def test_numbers_alone_are_true_or_false() -> None:
    zero = RING.zero
    assert ClaimForms().of(f.Atom(">=", zero)) == TRUE and ClaimForms().of(f.Atom(">", zero)) == FALSE
    assert ClaimForms().of(f.AllOf((f.Atom(">", X), f.Atom(">", zero)))) == FALSE


def test_comparing_ends_after_so_many_steps() -> None:
    deep: f.Formula = f.Atom(">", X)
    for k in range(12):
        deep = (f.AllOf if k % 2 else f.AnyOf)((deep, f.Atom(">=", X - k), f.AnyOf((deep, f.Atom(">", Y + k)))))
    with pytest.raises(TooMuch, match="too large"):
        implies_in(ClaimForms().of(deep), ClaimForms().of(f.AnyOf((deep, f.Atom("=", Y)))), Steps(20))


def test_atoms_are_told_apart_by_number_variable_and_relation() -> None:
    forms = ClaimForms()
    wanted = forms.of(f.Atom(">=", 2 * X - Y + 1))
    for other in (f.Atom(">", 2 * X - Y + 1), f.Atom(">=", 2 * X - Y + 2), f.Atom(">=", 2 * Y - X + 1)):
        assert not implies(forms.of(other), wanted) and not implies(wanted, forms.of(other))
    renamed = of_certificate(theirs(f.Atom(">=", 2 * X - Y + 1)), ["x", "z"], Steps())
    assert not implies(renamed, wanted)


def test_a_monomial_may_stand_twice_in_a_certificate() -> None:
    twice = c.Atom(">", ((Fraction(1), (1, 0)), (Fraction(1), (1, 0)), (Fraction(0), (0, 1))))
    assert of_certificate(twice, ["x", "y"], Steps()) == ClaimForms().of(f.Atom(">", 2 * X))


def test_other_names_give_the_form_of_what_is_said_with_these_names() -> None:
    def equal(*names: str) -> Form:
        return atom_form("=", {frozenset(((name, 1),)): sign for name, sign in zip(names, (1, -1), strict=True)})

    steps = Steps()
    assert renamed(equal("x", "y"), {"y": "a"}, steps) == equal("x", "a")
    both = parts_form(False, [equal("x", "y"), atom_form(">", {frozenset((("x", 2), ("y", 1))): 3})])
    other = renamed(both, {"x": "x'", "y": "y'"}, steps)
    assert names_in(other) == {"x'", "y'"} and renamed(other, {"x'": "x", "y'": "y"}, steps) == both
    assert steps.taken > 0
