"""Roots in proofs of existence: what the kernel may assume of them is what some number has, and nothing more.

Each false claim here would have its certificate if the check that it is about were missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import prod
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.positivstellensatz.refute import refute
from verify.evidence.certificate import MalformedCertificate, Polynomial
from verify.evidence.existence import Definition, ExistenceProof, State, Value
from verify.semantics.symbolic.algebra import Poly, coefficients, polynomial_ring
from verify.semantics.symbolic.forms import ClaimForms
from verify.semantics.symbolic.formula import Formula, Hypothesis, all_of, any_of, atom, negate
from verify.trust.check_certificate import check_certificate
from verify.trust.check_existence import ExistenceRejected, ExistenceStatement, hypotheses
from verify.trust.forms import AtomForm, Form, PartsForm
from verify.trust.gate import EvidenceRejected, check_stated
from verify.trust.polynomials import Steps, TooMuch

from .test_gate import rejected, stored

NAMES = ("k", "x", "r", "s")
RING = polynomial_ring(NAMES)
K, X, R, S = RING.gens
ONE, ZERO = RING.one, RING.zero
FORMS = ClaimForms()
BETWEEN = ((">=", K), (">=", 1 - K))
"""What is assumed: 0 <= k <= 1."""
NEVER = all_of((atom(">", X), atom(">", -X)))
ALWAYS_FAILS = negate(atom(">", ZERO))


def written(poly: Poly | int) -> Polynomial:
    return tuple((a, exponents) for exponents, a in coefficients(RING(poly)))


def value(over: Poly | int, under: Poly | int = 1) -> Value:
    return Value(written(over), None if under == 1 else written(under))


def defined(name: str, poly: Poly | int, low: Poly | int | Value = 0, high: Poly | int | Value = 1) -> Definition:
    ends = (end if isinstance(end, Value) else value(end) for end in (low, high))
    return Definition(name, written(poly), *ends)


def atoms(*of: tuple[str, Poly]) -> Formula:
    return all_of(atom(relation, poly) for relation, poly in of)  # type: ignore[arg-type]


def judge(
    wanted: Formula,
    definitions: Sequence[Definition],
    x: Poly | int,
    said: Mapping[str, Formula],
    fails: Formula,
) -> None:
    """Judge the proof that wherever 0 <= k <= 1 some x is as wanted: this one, with roots of which so much is said; the
    certificate shows that it cannot fail. Raises what the kernel says against it."""
    given_ = atoms(*BETWEEN)
    all_ = [Hypothesis("given", given_), *(Hypothesis(f"{name} is a root", f) for name, f in said.items())]
    all_.append(Hypothesis("state 1 does not serve", fails))
    certificate = refute(all_, 5.0)
    assert certificate is not None, "the certificate is right, whatever it is about"
    check_certificate(certificate)
    proof = ExistenceProof(NAMES, (State({"x": value(x)}, {}),), certificate, tuple(definitions))
    assert ExistenceProof.from_json(proof.to_json()) == proof
    statement = ExistenceStatement((("given", FORMS.of(given_)),), (FORMS.of(wanted),), {}, frozenset({"x"}))
    check_stated(certificate, tuple(hypotheses(statement, proof, Steps())))


def is_root(poly: Poly, low: Poly | int = 0, high: Poly | int = 1, of: Poly = R) -> Formula:
    """That this is a root between the bounds, whatever the signs at them."""
    return atoms(("=", poly), (">=", of - low), (">=", high - of))


def square(of: Poly) -> Formula:
    return atom("=", of**2 - K)


def test_a_square_root_exists() -> None:
    said = any_of((atom(">", -K), atom(">", K - 1), is_root(R**2 - K)))
    judge(square(X), [defined("r", R**2 - K)], R, {"r": said}, negate(square(R)))


def test_a_root_may_be_defined_by_roots_before_it() -> None:
    """The fourth root, as the square root of the square root."""
    said = {
        "r": any_of((atom(">", -K), atom(">", K - 1), is_root(R**2 - K))),
        "s": any_of((atom(">", -R), atom(">", R - 1), is_root(S**2 - R, of=S))),
    }
    wanted, fails = atom("=", X**4 - K), negate(atom("=", S**4 - K))
    judge(wanted, [defined("r", R**2 - K), defined("s", S**2 - R)], S, said, fails)
    with pytest.raises(ExistenceRejected, match="'r', which is not known before"):
        judge(wanted, [defined("s", S**2 - R), defined("r", R**2 - K)], S, said, fails)


# --- what is false ---


@pytest.mark.parametrize("poly", [R**2 + 1, -(R**2) - 1, -R - 1, R + 1])
def test_without_a_change_of_sign_there_need_not_be_a_root(poly: Poly) -> None:
    said = is_root(poly)
    with pytest.raises(EvidenceRejected, match="r is a root"):
        judge(atom("=", poly.compose(R, X)), [defined("r", poly)], R, {"r": said}, negate(atom("=", poly)))


def test_bounds_in_the_wrong_order() -> None:
    poly = 1 - 2 * R
    with pytest.raises(EvidenceRejected, match="r is a root"):
        judge(NEVER, [defined("r", poly, 1, 0)], 0, {"r": is_root(poly, 1, 0)}, ALWAYS_FAILS)


def test_a_denominator_that_is_not_positive() -> None:
    """From 0/-1 to -1/-1, cleared of denominators as if these were positive: r <= 0 and r >= 1."""
    definition = defined("r", 1 - 2 * R, value(0, -1), value(-1, -1))
    said = atoms(("=", 1 - 2 * R), (">=", -R), (">=", R - 1))
    with pytest.raises(EvidenceRejected, match="r is a root"):
        judge(NEVER, [definition], 0, {"r": said}, ALWAYS_FAILS)


def test_another_polynomial_than_the_one_that_defines() -> None:
    said = any_of((atom(">", -K), atom(">", K - 1), is_root(R**3 - K)))
    with pytest.raises(EvidenceRejected, match="r is a root"):
        judge(atom("=", X**3 - K), [defined("r", R**2 - K)], R, {"r": said}, negate(atom("=", R**3 - K)))


@pytest.mark.parametrize(("above", "below"), [(">", ">="), (">=", ">")])
def test_a_root_may_lie_at_the_bounds(above: str, below: str) -> None:
    """At k = 0 and k = 1 it does: there is no positive one, and none below 1."""

    def strictly(of: Poly) -> Formula:
        return all_of((square(of), atoms((above, of), (below, 1 - of))))

    said = any_of((atom(">", -K), atom(">", K - 1), strictly(R)))
    with pytest.raises(EvidenceRejected, match="r is a root"):
        judge(strictly(X), [defined("r", R**2 - K)], R, {"r": said}, negate(strictly(R)))


def test_roots_that_define_each_other() -> None:
    """r = s + 1/2 and s = r + 1/2, each a root for every value of the other."""
    definitions = [defined("r", R - S - ONE / 2, S, S + 1), defined("s", S - R - ONE / 2, R, R + 1)]
    said = {"r": is_root(R - S - ONE / 2, S, S + 1), "s": is_root(S - R - ONE / 2, R, R + 1, S)}
    with pytest.raises(ExistenceRejected, match="'s', which is not known before"):
        judge(NEVER, definitions, 0, said, ALWAYS_FAILS)


@pytest.mark.parametrize("bounds", [(R + 1, R + 2), (R - 2, R - 1), (value(1, R), 1), (0, value(R**2, 3))])
def test_bounds_that_speak_of_the_root(bounds: tuple[Poly, Poly]) -> None:
    """Such as r + 1 <= r."""
    said = {"r": all_of((atom(">=", RING(-1)), atom(">=", R)))}
    with pytest.raises(ExistenceRejected, match="'r', which is not known before"):
        judge(NEVER, [defined("r", ZERO, *bounds)], 0, said, ALWAYS_FAILS)


@pytest.mark.parametrize("bounds", [(0, 1), (X, 1), (0, X), (value(0, X), 1)])
def test_no_root_depends_on_what_is_to_be_shown(bounds: tuple[Poly, Poly]) -> None:
    definition = defined("r", R - X if bounds == (0, 1) else R - K, *bounds)
    with pytest.raises(ExistenceRejected, match="'x', which is not known before"):
        judge(square(X), [definition], R, {"r": square(R)}, negate(square(R)))


def test_no_parameter_is_a_root() -> None:
    """Else it could be said that k is 3/2, the root of 2*k - 3."""
    with pytest.raises(ExistenceRejected, match="'k', which stands for something else"):
        judge(NEVER, [defined("k", 2 * K - 3, 0, 2)], 0, {"k": is_root(2 * K - 3, 0, 2, K)}, ALWAYS_FAILS)


@pytest.mark.parametrize("name", ["x", "m"])
def test_no_variable_of_the_claim_is_a_root(name: str) -> None:
    """x is to be shown; m occurs in what is wanted only."""
    statement = ExistenceStatement((), (AtomForm(">", frozenset({(frozenset({("m", 1)}), 1)})),), {}, frozenset({"x"}))
    proof = ExistenceProof((), (State({}, {}),), None, (Definition(name, (), Value(()), Value(())),))  # type: ignore[arg-type]
    with pytest.raises(ExistenceRejected, match=f"'{name}', which stands for something else"):
        list(hypotheses(statement, proof, Steps()))


def test_two_roots_of_one_name() -> None:
    """r = 1/4 and r = 3/4."""
    definitions = [defined("r", 4 * R - 1), defined("r", 4 * R - 3)]
    said = {"r": all_of((is_root(4 * R - 1), is_root(4 * R - 3)))}
    with pytest.raises(ExistenceRejected, match="'r', which stands for something else"):
        judge(NEVER, definitions, 0, said, ALWAYS_FAILS)


def test_a_large_definition_is_not_looked_at() -> None:
    many = value(sum((n * K**n for n in range(1, 60)), ZERO))
    statement = ExistenceStatement((), (), {}, frozenset())
    proof = ExistenceProof(NAMES, (), None, (defined("r", R**100 - K, many, many),))  # type: ignore[arg-type]
    with pytest.raises(TooMuch):
        list(hypotheses(statement, proof, Steps()))


def test_many_definitions_are_not_looked_at() -> None:
    definitions = tuple(Definition(f"root({number})", (), Value(()), Value(())) for number in range(1_000))
    proof = ExistenceProof((), (), None, definitions)  # type: ignore[arg-type]
    with pytest.raises(TooMuch):
        list(hypotheses(ExistenceStatement((), (), {}, frozenset()), proof, Steps()))


# --- what is true ---


def holds(form: Form, at: Mapping[str, Fraction]) -> bool:
    if isinstance(form, PartsForm):
        return (all if form.every else any)(holds(part, at) for part in form.all())
    total = sum(a * prod(at[name] ** e for name, e in monomial) for monomial, a in form.terms)
    return {">": total > 0, ">=": total >= 0, "=": total == 0}[form.relation]


def of_definition(definition: Definition) -> Form:
    statement = ExistenceStatement((), (), {}, frozenset({"x"}))
    proof = ExistenceProof(NAMES, (), None, (definition,))  # type: ignore[arg-type]
    ((label, found),) = hypotheses(statement, proof, Steps())
    assert label == definition.label
    return found


def test_what_is_assumed_of_a_root() -> None:
    """With each comparison as strict as it has to be: not one that no number need have, and none that says less."""
    found = of_definition(defined("r", R**2 - K * R - 1, value(K, K + 2), value(2, K)))
    low, high = (K, K + 2), (2 * ONE, K)
    assert found == FORMS.of(
        any_of(
            (
                atom(">=", -low[1]),
                atom(">=", -high[1]),
                atom(">", low[0] * high[1] - high[0] * low[1]),
                atom(">", low[0] ** 2 - K * low[0] * low[1] - low[1] ** 2),
                atom(">", -(high[0] ** 2) + K * high[0] * high[1] + high[1] ** 2),
                atoms(("=", R**2 - K * R - 1), (">=", R * low[1] - low[0]), (">=", high[0] - R * high[1])),
            )
        )
    )


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_some_number_has_what_is_assumed_of_a_root(seed: int) -> None:
    """Of polynomials that have rational roots only: one of these, or any number where there is none in the bracket."""
    random = Random(seed)

    def number(of: Sequence[int] = range(-3, 4)) -> Poly:
        return RING(Fraction(random.choice(of), random.choice((1, 2)))) + random.choice((0, 0, 1)) * K

    zeros = [number() for _ in range(random.randint(1, 3))]
    poly = prod((R - zero for zero in zeros), start=random.choice((-2, -1, 1, 3)) * ONE)
    bounds = [(number(), number(range(-1, 3))) for _ in range(2)]
    found = of_definition(defined("r", poly, *(value(*bound) for bound in bounds)))
    k = Fraction(random.randint(-4, 4), 2)
    tried = [Fraction(str(zero.evaluate([(g, k if g == K else 0) for g in RING.gens]))) for zero in zeros]
    assert any(holds(found, {"k": k, "r": r}) for r in [*tried, Fraction(0)])


# --- in evidence ---


def test_evidence_without_definitions_is_as_before() -> None:
    _, evidence = stored("floor2-self")
    assert evidence.existence is not None
    data = evidence.existence.to_json()
    assert "definitions" not in data
    assert ExistenceProof.from_json({**data, "definitions": []}) == evidence.existence
    for wrong in (None, {}, ["x"], [{"root": 1, "of": [], "low": [], "high": []}], [{"root": "r", "of": []}]):
        with pytest.raises(MalformedCertificate):
            ExistenceProof.from_json({**data, "definitions": wrong})


@pytest.mark.parametrize("name", ["copiers-any-payoff", "el-farol-mixed", "asked-twice"])
def test_each_part_of_a_definition_counts(name: str) -> None:
    loaded, evidence = stored(name)
    proof = evidence.existence
    assert proof is not None
    (definition,) = proof.definitions
    half = (Fraction(1, 2), (0,) * len(proof.variables))
    others = [
        replace(definition, root="root(2)"),
        replace(definition, root=proof.variables[0]),
        replace(definition, polynomial=(*definition.polynomial, half)),
        replace(definition, polynomial=tuple((-a, e) for a, e in definition.polynomial)),
        replace(definition, low=Value((*definition.low.numerator, half))),
        replace(definition, high=Value(((Fraction(-1), half[1]), *definition.high.numerator, half))),
        replace(definition, low=definition.high, high=definition.low),
        replace(definition, low=replace(definition.low, denominator=((Fraction(-1), half[1]),))),
    ]
    for other in others:
        rejected(loaded, replace(evidence, existence=replace(proof, definitions=(other,))))
    rejected(loaded, replace(evidence, existence=replace(proof, definitions=())), "is not the claim's: root")
    twice = replace(proof, definitions=(definition, definition))
    rejected(loaded, replace(evidence, existence=twice), "stands for something else")
