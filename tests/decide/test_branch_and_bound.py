"""Boxes: a proof is one that the kernel accepts, and where a point satisfies all facts there is none."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.boxes import branch_and_bound
from verify.decide.boxes.branch_and_bound import Closely, by_boxes
from verify.decide.boxes.pair_table import Box
from verify.decide.boxes.relaxation import Relaxation, row_of
from verify.decide.clock import Clock
from verify.decide.polynomials.bounds import ranges_of
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.proof_tree import CaseProof, LeafProof, Proof, SplitProof, checked
from verify.decide.positivstellensatz.refute import closely
from verify.semantics.symbolic.algebra import polynomial_ring, rational
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, fact_holds, labelled, value

RING = polynomial_ring(["p", "q", "r"])
P, Q, R = RING.gens
BOX = tuple(Atom(">=", part) for v in (P, Q) for part in (v, 1 - v))
HALF = Fraction(1, 2)


def never(known: frozenset[int], clock: Clock) -> Proof | None:
    """In place of the search over all facts: it finds nothing."""
    return None


class Posed:
    """Formulas about two probabilities."""

    def __init__(self, *formulas: Formula, box: tuple[Formula, ...] = BOX) -> None:
        self.formulas, self.facts = (*box, *formulas), Facts()
        self.numbers = [n for formula in self.formulas for n in self.facts.of(formula)]
        rows = [row for n in self.numbers for row in [row_of(self.facts, n)] if row is not None]
        self.ranges = {v: r for v, r in ranges_of(rows).items() if v < 2}

    def proof(self, closely: Closely = never, seconds: float = SECONDS) -> Proof | None:
        alternative = Relaxation(self.facts).alternative(self.numbers, self.ranges)
        return by_boxes(self.facts, (alternative,), self.ranges, Clock.of(seconds), closely)

    def accepted(self, proof: Proof | None) -> Proof:
        assert proof is not None
        assert proof.uses <= set(self.numbers)
        certificate = checked(self.facts, labelled(*self.formulas), proof)
        assert certificate is not None
        check_certificate(certificate)
        return proof


def random_poly(random: Random) -> Any:
    return sum((random.randint(-4, 4) * m for m in (P, Q, P * Q)), RING.zero)


def somewhere(random: Random) -> dict[int, Fraction]:
    return {v: Fraction(random.randint(0, 16), 16) for v in (0, 1)}


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_where_a_point_satisfies_all_facts_there_is_no_proof(seed: int) -> None:
    """Some alternative just about holds at a point."""
    random = Random(seed)
    facts, at = Facts(), somewhere(random)

    def true() -> Formula:
        poly = P * Q + random_poly(random)
        return Atom(">=", poly - rational(value(facts.poly(poly), at)))

    def either() -> Formula:
        return AnyOf(tuple(random.sample((AllOf((true(), true())), Atom(">", P + random_poly(random))), 2)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(branch_and_bound, "MOST_NODES", 60)
        assert Posed(true(), true(), either(), either()).proof() is None


@pytest.mark.parametrize("seed", range(25))
def test_what_fails_with_a_margin_everywhere_has_a_proof(seed: int) -> None:
    """Of some alternatives, each has at every point of a fine mesh an inequality that clearly fails."""
    random = Random(seed)
    facts = Facts()
    mesh = [{0: Fraction(i, 12), 1: Fraction(j, 12)} for i in range(13) for j in range(13)]

    def alternative() -> Formula:
        some = [facts.poly(random_poly(random)) for _ in range(2)]
        polys = [random_poly(random) for _ in some]
        # So far below that at each point one of the two fails by 1/2 at least: slopes are at most 8 to a side.
        worst = max(min(value(facts.poly(poly), at) for poly in polys) for at in mesh)
        return AllOf(tuple(Atom(">=", poly - rational(worst + HALF + 1)) for poly in polys))

    posed = Posed(AnyOf((alternative(), alternative())), AnyOf((alternative(), AllOf((Atom(">=", P), alternative())))))
    posed.accepted(posed.proof())


# --- how it gets there ---


def test_one_inequality_that_fails_everywhere_needs_no_split() -> None:
    posed = Posed(AnyOf((Atom(">", P), Atom(">", Q))), Atom(">", P * Q - P - HALF))
    assert isinstance(posed.accepted(posed.proof()), LeafProof)


def test_two_that_contradict_each_other_need_no_split() -> None:
    posed = Posed(Atom(">=", P - 2 * Q - HALF), Atom(">", 2 * Q - P))
    assert isinstance(posed.accepted(posed.proof()), LeafProof)


def test_many_that_contradict_each_other_only_together_need_no_split() -> None:
    third = Fraction(1, 3)
    posed = Posed(Atom(">=", P - Q - third), Atom(">=", Q - HALF), Atom(">", 2 * third - P))
    assert isinstance(posed.accepted(posed.proof()), LeafProof)


def test_a_choice_with_alternatives_that_all_fail_is_a_case() -> None:
    posed = Posed(AnyOf((Atom(">", P - 2), AllOf((Atom(">=", Q), AnyOf((Atom(">", Q - 2), Atom(">", P - 3))))))))
    proof = posed.accepted(posed.proof())
    assert isinstance(proof, CaseProof) and isinstance(proof.branches[1], CaseProof)


def test_a_range_is_halved_where_alternatives_fail_in_different_places() -> None:
    """The sum is far from 1, and the difference from 0: each pair of alternatives is at odds, but none with the box."""
    near = AnyOf((Atom(">=", P + Q - Fraction(7, 4)), Atom(">=", Fraction(1, 4) - P - Q)))
    far = AnyOf((Atom(">=", P - Q - Fraction(1, 2)), Atom(">=", Q - P - Fraction(1, 2))))
    posed = Posed(near, far)
    proof = posed.accepted(posed.proof())
    assert isinstance(proof, SplitProof) and proof.uses >= set(posed.numbers[-2:])


def test_a_split_at_zero_is_one_too() -> None:
    """Ranges around 0: the middle is 0, which is no term of a polynomial."""
    box = tuple(Atom(">=", 1 + sign * v) for v in (P, Q) for sign in (1, -1))
    posed = Posed(Atom(">=", P * Q - HALF), Atom(">=", HALF - P - Q), Atom(">=", HALF + P + Q), box=box)
    proof = posed.accepted(posed.proof())
    assert isinstance(proof, SplitProof) and 0 not in proof.poly


def test_what_the_relaxation_left_out_is_searched_closely() -> None:
    """r, which has no range, contradicts itself: only the search over all facts can tell."""
    posed = Posed(AnyOf((Atom(">=", P), Atom(">=", Q))), Atom(">", R - P), Atom(">=", P - R))
    asked: list[frozenset[int]] = []
    search = closely(posed.facts)

    def listening(known: frozenset[int], clock: Clock) -> Proof | None:
        asked.append(known)
        return search(known, clock)

    assert posed.proof() is None
    posed.accepted(posed.proof(listening))
    assert all(known >= set(posed.numbers[:4]) for known in asked)
    assert all(fact_holds(posed.facts, n, {0: HALF, 1: HALF}) for n in posed.numbers[:4])


def test_a_proof_found_closely_is_kept_for_other_boxes_and_alternatives() -> None:
    """Of b1 or b2 and a1 or a2: a1 is impossible in any case, a2 contradicts b1 and b2, each by another proof."""
    choices = (
        AnyOf((Atom(">", Q - R), Atom(">", 2 * Q - 2 * R - 1))),
        AnyOf((Atom(">", R - P), Atom(">=", R - Q))),
    )
    posed = Posed(*choices, Atom(">=", P - R))
    asked: list[int] = []
    search = closely(posed.facts)

    def listening(known: frozenset[int], clock: Clock) -> Proof | None:
        asked.append(1)
        return search(known, clock)

    posed.accepted(posed.proof(listening))
    assert len(asked) == 3, "not 4"


def test_a_choice_with_one_alternative_left_is_decided_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left of the two contradicts each other, without any linear program."""

    def never(*_: object) -> None:
        raise AssertionError("many inequalities were weighed against each other")

    monkeypatch.setattr(Box, "balance", never)
    first = AnyOf((Atom(">", P * Q - 2), Atom(">=", P - 2 * Q - HALF)))
    second = AnyOf((Atom(">", 2 * Q - P), Atom(">", -P * Q - 1)))
    posed = Posed(first, second, Atom(">=", P + Q - Fraction(1, 9)))
    posed.accepted(posed.proof())


# --- limits ---


HARD = (
    AnyOf((Atom(">=", P + Q - Fraction(7, 4)), Atom(">=", Fraction(1, 4) - P - Q))),
    AnyOf((Atom(">=", P - Q - HALF), Atom(">=", Q - P - HALF))),
)


def test_out_of_time_there_is_none() -> None:
    assert Posed(*HARD).proof(seconds=0) is None
    assert Posed(*HARD).proof() is not None


def test_after_so_many_nodes_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(branch_and_bound, "MOST_NODES", 1)
    assert Posed(*HARD).proof() is None


def test_several_alternatives_hold_together() -> None:
    """What agents do and what is denied are relaxed by themselves."""
    posed = Posed(Atom(">=", P + Q - HALF), Atom(">", HALF - P - Q))
    first, second = posed.numbers[:-1], [*posed.numbers[:4], posed.numbers[-1]]
    relaxation = Relaxation(posed.facts)
    alternatives = [relaxation.alternative(numbers, posed.ranges) for numbers in (first, second)]
    for some, found in ((alternatives, True), (alternatives[:1], False), (alternatives[1:], False)):
        proof = by_boxes(posed.facts, some, posed.ranges, Clock.of(SECONDS), never)
        assert (proof is not None) == found
