"""A certificate that was trimmed is still accepted, and has nothing that its refutation does not use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.polynomials.minimise import trimmed
from verify.evidence.certificate import (
    AllOf,
    AnyOf,
    Atom,
    Case,
    Certificate,
    Formula,
    Leaf,
    Polynomial,
    Product,
    Split,
    Tree,
    Unpack,
)
from verify.trust.check_certificate import CertificateRejected, check_certificate

NAMES = ("a", "b", "c", "d", "e")
ONE = Fraction(1)


def variable(place: int, factor: int = 1) -> Polynomial:
    return ((Fraction(factor), tuple(int(k == place) for k in range(len(NAMES)))),)


POSITIVE, NOT_POSITIVE = Atom(">", variable(2)), Atom(">=", variable(2, -1))
"""What contradicts each other in all certificates made here."""
Then = Callable[[int, int], Tree]
"""The tree from where so many hypotheses are known, the last one wanted with this number."""


class Made:
    """A certificate at random: the two core facts, wrapped in disjunctions and conjunctions, among things of no use."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def junk(self) -> Formula:
        place = self.random.choice((0, 1, 3, 4))
        atom = Atom(self.random.choice((">", ">=", "=")), variable(place, self.random.choice((-1, 2))))
        return self.random.choice((atom, atom, AllOf((atom, atom)), AnyOf((atom, AllOf((atom,))))))

    def wrapped(self, core: Formula, depth: int) -> tuple[Formula, Callable[[int, int, Then], Tree]]:
        """A formula that implies the core, and how to get there: from its number and the number of known facts."""
        shape = self.random.choice(("plain", "all", "any", "all", "any")) if depth else "plain"
        if shape == "plain":
            return core, lambda number, known, then: then(number, known)
        if shape == "all":
            inner, reach = self.wrapped(core, depth - 1)
            parts = [*(self.junk() for _ in range(self.random.randint(0, 2))), inner]
            self.random.shuffle(parts)
            place = parts.index(inner)
            many = len(parts)
            return AllOf(tuple(parts)), lambda number, known, then: Unpack(
                number, reach(known + place, known + many, then)
            )
        ways = [self.wrapped(core, depth - 1) for _ in range(self.random.randint(1, 2))]
        return AnyOf(tuple(way for way, _ in ways)), lambda number, known, then: Case(
            number, tuple(reach(known, known + 1, then) for _, reach in ways)
        )

    def certificate(self) -> Certificate:
        one, reach_one = self.wrapped(POSITIVE, 2)
        other, reach_other = self.wrapped(NOT_POSITIVE, 2)
        hypotheses = [one, other, *(self.junk() for _ in range(4))]
        self.random.shuffle(hypotheses)
        first, second = hypotheses.index(one), hypotheses.index(other)

        def leaf(a: int, b: int) -> Leaf:
            twice = self.random.choice((1, 3))
            return Leaf((Product(Fraction(twice), (a,)), Product(Fraction(twice), (b,))), ())

        def from_other(a: int, known: int) -> Tree:
            return reach_other(second, known, lambda b, _: leaf(a, b))

        def unpacked_for_nothing(known: int) -> Tree:
            """A conjunction of no use that is unpacked."""
            useless = next(
                (k for k, h in enumerate(hypotheses) if isinstance(h, AllOf) and k not in (first, second)), None
            )
            if useless is None:
                return reach_one(first, known, from_other)
            formula = hypotheses[useless]
            assert isinstance(formula, AllOf)
            return Unpack(useless, reach_one(first, known + len(formula.parts), from_other))

        tree = unpacked_for_nothing(len(hypotheses))
        return Certificate(NAMES, tuple(hypotheses), tuple(f"label {k}" for k in range(len(hypotheses))), tree)


def leaves(tree: Tree, known: Sequence[object]) -> Iterator[tuple[Leaf, Sequence[object]]]:
    """Each leaf, with the facts that are known there."""
    match tree:
        case Leaf():
            yield tree, known
        case Split(_, positive, otherwise):
            yield from leaves(positive, [*known, "split"])
            yield from leaves(otherwise, [*known, "split"])
        case Case(number, branches):
            fact = known[number]
            assert isinstance(fact, Place) and isinstance(fact.formula, AnyOf)
            fact.used = True
            for branch, part in zip(branches, fact.parts, strict=True):
                yield from leaves(branch, [*known, part])
        case Unpack(number, rest):
            fact = known[number]
            assert isinstance(fact, Place)
            yield from leaves(rest, [*known, *fact.parts])


class Place:
    """A hypothesis, or a part of one, and whether it is used."""

    def __init__(self, formula: Formula) -> None:
        self.formula, self.used = formula, False
        self.parts = [] if isinstance(formula, Atom) else [Place(part) for part in formula.parts]

    @property
    def matters(self) -> bool:
        """Whether it is used; a conjunction where all parts are."""
        if isinstance(self.formula, AllOf):
            return bool(self.parts) and all(part.matters for part in self.parts)
        return self.used and (not self.parts or any(part.matters for part in self.parts))


def places(certificate: Certificate) -> list[Place]:
    """The hypotheses, each marked by a walk through the refutation that is not the module's."""
    known = [Place(formula) for formula in certificate.hypotheses]
    for leaf, facts in leaves(certificate.refutation, known):
        for number in [n for p in leaf.products for n in p.hypotheses] + [n for _, n in leaf.equalities]:
            fact = facts[number]
            if isinstance(fact, Place):
                fact.used = True
    return known


def atoms(formula: Formula) -> list[Atom]:
    return [formula] if isinstance(formula, Atom) else [a for part in formula.parts for a in atoms(part)]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_what_is_left_is_accepted_and_used(seed: int) -> None:
    long = Made(Random(seed)).certificate()
    check_certificate(long)
    short = trimmed(long)
    check_certificate(short)
    assert all(place.matters for place in places(short))
    assert short.variables == ("c",), "the others occur in what is of no use"
    for label, hypothesis in zip(short.labels, short.hypotheses, strict=True):
        before = long.hypotheses[long.labels.index(label)]
        assert isinstance(hypothesis, type(before))
        assert len(atoms(hypothesis)) <= len(atoms(before))
    assert list(short.labels) == sorted(short.labels), "they stay in order"
    assert trimmed(short) == short


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_without_any_of_its_hypotheses_it_is_no_certificate(seed: int) -> None:
    short = trimmed(Made(Random(seed)).certificate())
    always_true = Atom(">=", ((ONE, (0,)),))
    for k in range(len(short.hypotheses)):
        hypotheses = (*short.hypotheses[:k], always_true, *short.hypotheses[k + 1 :])
        with pytest.raises(CertificateRejected):
            check_certificate(Certificate(short.variables, hypotheses, short.labels, short.refutation))


def test_a_square_an_equality_and_a_split_keep_their_variables() -> None:
    """With e = 0 and a^2 >= 0: -a^2 - 1 + e > 0 is false; and b decides a split that both sides ignore."""
    square = ((ONE, (1, 0, 0, 0, 0)),)
    wrong = Atom(">", ((-ONE, (2, 0, 0, 0, 0)), (-ONE, (0,) * 5), (ONE, (0, 0, 0, 0, 1))))
    zero = Atom("=", variable(4))
    unused = Atom(">", variable(3))
    leaf = Leaf((Product(ONE, (1,)), Product(ONE, (), square), Product(ONE, ())), (((((-ONE), (0,) * 5),), 2),))
    tree = Split(variable(1), leaf, leaf)
    long = Certificate(NAMES, (unused, wrong, zero), ("u", "w", "z"), tree)
    check_certificate(long)
    short = trimmed(long)
    assert (short.variables, short.labels) == (("a", "b", "e"), ("w", "z"))


def test_what_both_sides_of_a_split_add_keeps_its_number() -> None:
    """The facts of a split come after the hypotheses, of which the first is dropped: their numbers change."""
    unused, known = Atom(">=", variable(0)), Atom(">=", variable(2))
    hypotheses = (unused, known, Atom(">", variable(2, -1)), Atom(">", variable(2)))
    positive = Leaf((Product(ONE, (2,)), Product(ONE, (4,))), ())
    otherwise = Leaf((Product(ONE, (4,)), Product(ONE, (3,))), ())
    long = Certificate(NAMES, hypotheses, ("u", "k", "n", "p"), Split(variable(2), positive, otherwise))
    check_certificate(long)
    short = trimmed(long)
    assert short.labels == ("n", "p")
    assert isinstance(short.refutation, Split) and isinstance(short.refutation.positive, Leaf)
    assert [p.hypotheses for p in short.refutation.positive.products] == [(0,), (2,)]


def test_unused_alternatives_stay_since_each_has_to_be_refuted() -> None:
    either = AnyOf((AllOf((POSITIVE, Atom(">", variable(0)))), AllOf((POSITIVE, Atom("=", variable(1))))))
    leaf = Leaf((Product(ONE, (1,)), Product(ONE, (3,))), ())
    long = Certificate(NAMES, (either, NOT_POSITIVE), ("e", "n"), Case(0, (Unpack(2, leaf), Unpack(2, leaf))))
    check_certificate(long)
    short = trimmed(long)
    assert short.variables == ("c",)
    (formula, _) = short.hypotheses
    positive = Atom(">", ((ONE, (1,)),))
    assert formula == AnyOf((AllOf((positive,)), AllOf((positive,))))


def test_a_certificate_that_is_wrong_is_not_made_right() -> None:
    wrong = Certificate(NAMES, (POSITIVE,), ("p",), Leaf((Product(ONE, (0,)),)))
    with pytest.raises(CertificateRejected):
        trimmed(wrong)
