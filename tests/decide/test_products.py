"""Products that cancel: what is found the kernel accepts, nothing is found where a point satisfies all atoms."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.polynomial import Packed, variables
from verify.decide.polynomials.proof_tree import LeafProof, checked
from verify.decide.positivstellensatz.case_split import THOROUGH
from verify.decide.positivstellensatz.presolve import Reduced
from verify.decide.positivstellensatz.products import Mode, Products, trivial
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import Atom
from verify.trust.check_certificate import check_certificate

from .tiny import SECONDS, labelled, value

RING = polynomial_ring(["x", "y", "z"])
X, Y, Z = RING.gens
MODES: tuple[Mode, ...] = ("affine", "raised", "denser")
BOX = tuple(Atom(">=", 1 + sign * v) for v in (X, Y, Z) for sign in (1, -1))
"""All variables from -1 to 1: no sign is known, so none can be eliminated from a product of two."""


class Posed:
    """Atoms after presolve, with a search for products."""

    def __init__(
        self, *atoms: Atom, weights: tuple[dict[int, int], ...] = (), private: frozenset[int] = frozenset()
    ) -> None:
        self.atoms, self.facts = atoms, Facts()
        self.numbers = [n for atom in atoms for n in self.facts.of(atom)]
        self.reduced = Reduced(self.facts).plus(self.numbers)
        self.products = Products(self.facts, weights, private)

    def focused(self, size: int, mode: Mode, seconds: float = SECONDS) -> LeafProof | None:
        return self.products.focused(self.reduced, size, mode, Clock.of(seconds))

    def accepted(self, proof: LeafProof | None) -> LeafProof:
        assert proof is not None
        certificate = checked(self.facts, labelled(*self.atoms), proof)
        assert certificate is not None
        check_certificate(certificate)
        return proof


def all_found(posed: Posed) -> list[LeafProof]:
    tried = [posed.products.linear(posed.reduced), posed.products.by_degree(posed.reduced, (2, 3))]
    tried += [posed.focused(size, mode) for size, mode in THOROUGH]
    return [proof for proof in tried if proof is not None]


# --- single atoms ---


@pytest.mark.parametrize(
    "atoms",
    [
        (Atom(">", RING(-2)),),
        (Atom(">=", RING(-2)),),
        (Atom("=", RING(3)),),
        (Atom("=", X - 2), Atom(">", 6 - 3 * X)),
        (Atom("=", X - 2), Atom(">=", 5 - 3 * X)),
        (Atom("=", X - 2), Atom("=", X * Y - 2 * Y - 1)),
        (Atom(">=", X), Atom(">=", -X), Atom(">", X * Y)),
        (Atom(">", RING.zero),),
    ],
)
def test_one_atom_that_is_false_as_it_stands(atoms: tuple[Atom, ...]) -> None:
    posed = Posed(*atoms)
    posed.accepted(trivial(posed.reduced))


def test_nothing_is_trivial_about_what_may_hold() -> None:
    assert trivial(Posed(Atom(">=", RING.zero), Atom("=", X - 2), Atom(">=", 6 - 3 * X)).reduced) is None


# --- sums ---


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_a_sum_is_found_and_uses_equalities(seed: int) -> None:
    """A sum of atoms that is negative: monomials may be anything."""
    random = Random(seed)
    monomials = (X, Y, Z, X * Y, X**2, X * Y * Z)

    def poly() -> Any:
        return sum((random.randint(-3, 3) * m for m in monomials), RING(random.randint(-2, 2)))

    some = [poly() for _ in range(4)]
    zeros = [poly() for _ in range(2)]
    rest = -sum((random.randint(1, 3) * p for p in some), RING.zero) + 2 * zeros[0] - zeros[1]
    posed = Posed(*(Atom(">=", p) for p in some), *(Atom("=", p) for p in zeros), Atom(">", rest))
    posed.accepted(posed.products.linear(posed.reduced))


def test_a_point_that_was_seen_spares_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    posed = Posed(*BOX, Atom(">", X + Y))
    assert posed.products.linear(posed.reduced) is None
    assert posed.products.has_point(posed.reduced)

    def never(*_: object) -> None:
        raise AssertionError("it was solved again")

    monkeypatch.setattr("verify.decide.positivstellensatz.products.separating", never)
    fewer = Reduced(posed.facts).plus(posed.numbers[:-1])
    assert posed.products.linear(fewer) is None


def test_a_point_at_which_products_are_not_what_they_should_be_is_no_point() -> None:
    """For sums the monomial x*y is a variable of its own, which may be 2 where x and y are at most 1."""
    contradictory = Posed(*BOX, Atom(">", X * Y - 1))
    assert contradictory.products.linear(contradictory.reduced) is None
    assert not contradictory.products.has_point(contradictory.reduced)


# --- products ---


@pytest.mark.parametrize(
    ("mode", "atoms"),
    [
        ("affine", (*BOX, Atom(">", X * Y - 1))),
        ("denser", (*BOX, Atom(">", X**2 - 1))),
        ("denser", (*BOX, Atom(">", X**2 + X - 2))),
    ],
)
def test_each_mode_finds_what_it_is_for(mode: Mode, atoms: tuple[Atom, ...]) -> None:
    posed = Posed(*atoms)
    assert posed.products.linear(posed.reduced) is None
    posed.accepted(posed.focused(1, mode))


def test_two_at_a_time_where_one_does_not_do() -> None:
    """x*y >= 1/2 times 1 + z contradicts the other atom; each of the two by itself is possible."""
    half = Fraction(1, 2)
    posed = Posed(*BOX, Atom(">=", X * Y - half), Atom(">", (1 + Z) * (half - X * Y)))
    assert posed.products.linear(posed.reduced) is None
    assert all(posed.focused(1, mode) is None for mode in MODES)
    posed.accepted(posed.focused(2, "denser"))


def test_two_without_a_common_variable_may_be_linked_by_linear_atoms() -> None:
    """x*y >= 1/2 > z*w, where z >= x and w >= y: z*(w - y) + y*(z - x) says that z*w >= x*y."""
    x, y, z, w = polynomial_ring(["x", "y", "z", "w"]).gens
    box = [Atom(">=", v) for v in (x, y, z, w)]
    bounds, links = (Atom(">=", 2 * x * y - 1), Atom(">", 1 - 2 * z * w)), (Atom(">=", z - x), Atom(">=", w - y))
    posed = Posed(*box, *bounds, *links)
    assert all(posed.focused(size, mode) is None for size in (1, 2) for mode in MODES)
    posed.accepted(posed.focused(2, "linked"))
    assert Posed(*box, *bounds, links[0]).focused(2, "linked") is None, "a link is missing"
    assert Posed(*box, *bounds).focused(2, "linked") is None


def test_an_equality_in_graded_variables_gets_products_of_its_grade() -> None:
    """x*z = y*y*x where x is a payoff, above 0, and y > 0 > z: of grade 1 are x*z and y*y*x, and no atom is."""
    x, y, z = RING.gens
    posed = Posed(Atom(">", x), Atom(">", y), Atom(">", -z), Atom("=", x * z - y * y * x), weights=({0: 1},))
    posed.accepted(posed.products.by_degree(posed.reduced, (3,)))


def test_the_sign_of_a_variable_of_an_equality_may_be_split() -> None:
    """Of x*y = z^2, with y and z above 0, the sign of x is open for sums; x*y > 0 follows only by its two cases."""
    posed = Posed(Atom(">", Y), Atom(">", Z), Atom("=", X * Y - Z * Z), Atom(">=", -X * Z))
    assert {1: 1} in posed.products.undecided_signs(posed.reduced)
    decided = Posed(Atom(">", X), Atom(">", Y), Atom(">", Z), Atom("=", X * Y - Z * Z))
    assert posed.products.undecided_signs(posed.reduced) and not decided.products.undecided_signs(decided.reduced)


def test_the_degree_of_all_products_has_to_be_high_enough() -> None:
    posed = Posed(*BOX, Atom(">", X * Y * Z - 1))
    assert posed.products.by_degree(posed.reduced, (2,)) is None
    posed.accepted(posed.products.by_degree(posed.reduced, (3,)))


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_where_a_point_satisfies_all_atoms_nothing_is_found(seed: int) -> None:
    random = Random(seed)
    at = {v: Fraction(random.randint(-4, 4), 4) for v in range(3)}
    monomials = (X, Y, Z, X * Y, X * Z, Y**2, X * Y * Z)
    facts = Facts()
    atoms = list(BOX)
    for _ in range(3):
        poly = sum((random.choice((-2, -1, 0, 0, 1, 2)) * m for m in monomials), RING(random.randint(-1, 1)))
        here = value(facts.poly(poly), at)
        atoms.append(Atom("=", poly) if here == 0 else Atom(">", poly) if here > 0 else Atom(">", -poly))
    assert all_found(Posed(*atoms)) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_planted_sum_of_products_is_found(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Minus a sum of products of two bounds (of different variables) is said to be positive."""
    random = Random(seed)
    total = RING.zero
    for _ in range(random.randint(1, 3)):
        a, b = random.sample((X, Y, Z), 2)
        total += random.randint(1, 3) * (1 + random.choice((1, -1)) * a) * (1 + random.choice((1, -1)) * b)
    posed = Posed(*BOX, Atom(">", -total))
    posed.accepted(posed.focused(1, "affine"))
    monkeypatch.setattr(Products, "eliminated", lambda _, reduced: reduced.rows)
    posed.accepted(posed.products.by_degree(posed.reduced, (2,)))


def test_a_contradiction_that_elimination_arrives_at_is_not_lost() -> None:
    posed = Posed(Atom(">", X), Atom(">", Y), Atom(">=", -X * Y))
    posed.accepted(posed.products.by_degree(posed.reduced, (2,)))


def test_variables_that_an_equality_needs_are_not_lost() -> None:
    posed = Posed(Atom(">", X), Atom(">", Y + Z - 1), Atom("=", X**2 * Y + X**2 * Z - X**2))
    assert posed.products.eliminated(posed.reduced) == [], "X and Y have no upper bound"
    posed.accepted(posed.products.by_degree(posed.reduced, (3,)))


# --- what is remembered ---


def test_what_failed_is_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    posed = Posed(*BOX, Atom(">", X * Y - Fraction(1, 2)))
    solved = []
    monkeypatch.setattr(Products, "_solve", lambda *_, **__: solved.append(1))
    assert posed.focused(1, "affine") is None and posed.products.by_degree(posed.reduced, (2, 3)) is None
    assert len(solved) == 3
    assert posed.focused(1, "affine") is None and posed.products.by_degree(posed.reduced, (2, 3)) is None
    assert len(solved) == 3
    posed.focused(1, "denser")
    assert len(solved) == 4, "another mode is another question"
    more = posed.reduced.plus(posed.facts.of(Atom(">", X - Y)))
    posed.products.focused(more, 1, "affine", Clock.of(SECONDS))
    assert len(solved) == 5, "so are other atoms"


def test_without_time_nothing_is_tried() -> None:
    assert Posed(*BOX, Atom(">", X * Y - 1)).focused(1, "affine", seconds=0) is None


def test_a_proof_from_facts_that_were_known_first_is_preferred() -> None:
    """x*y > 1 contradicts the box; so do tighter bounds that came later. A lemma should not have these."""
    late = tuple(Atom(">=", Fraction(1, 2) + sign * v) for v in (X, Y) for sign in (1, -1))
    posed = Posed(*BOX, Atom(">", X * Y - 1), *late)
    proof = posed.accepted(posed.products.by_degree(posed.reduced, (2,)))
    assert not proof.uses & set(posed.numbers[-len(late) :])


# --- without private variables ---

BLOCKED = (*BOX, Atom(">=", Z - X), Atom(">=", Y - Z), Atom(">", X * Z + 5), Atom(">", X - Y - 2 * X * Y - 2))
"""x <= z <= y, and -x*y is at most 1. z cannot be eliminated from x*z, nor x and y from the last one: the coefficients
may have either sign."""


def test_what_does_not_speak_of_private_variables_is_shown_without_them() -> None:
    (z,) = variables(Facts().poly(Z))
    posed = Posed(*BLOCKED, private=frozenset({z}))
    rows = posed.products._elimination.projected(posed.reduced.rows, frozenset({z}))
    assert rows and all(z not in variables(row.poly) for row in rows)
    proof = posed.accepted(posed.products.by_projection(posed.reduced, (2,)))
    assert posed.numbers[-2] not in proof.uses, "x*z is left out"
    assert any(z in variables(row.poly) for row in posed.products.eliminated(posed.reduced))
    assert Posed(*BLOCKED).products.by_projection(posed.reduced, (2,)) is None, "nothing is private"


def test_what_failed_for_lack_of_time_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    (z,) = variables(Facts().poly(Z))
    posed = Posed(*BLOCKED, private=frozenset({z}))
    posed.products.clock = Clock.of(0)
    with monkeypatch.context() as patch:
        patch.setattr("verify.decide.positivstellensatz.products.cancelling", lambda *_: None)
        assert posed.products.by_projection(posed.reduced, (2,)) is None
    posed.products.clock = Clock.of(SECONDS)
    posed.accepted(posed.products.by_projection(posed.reduced, (2,)))


# --- graded variables ---


def test_some_proofs_are_one_grade_higher() -> None:
    """(2zz - 1) x > 0 and (1 - 2zz) y > 0 with payoffs x and y above 0: y times the one and x times the other."""
    atoms = (
        *(Atom(">", v) for v in (X, Y)),
        *(Atom(">=", part) for part in (Z, 1 - Z)),
        *(Atom(">", part) for part in (2 * X * Z**2 - X, Y - 2 * Y * Z**2)),
    )
    posed = Posed(*atoms, weights=({0: 1, 1: 1},))
    assert posed.products.by_degree(posed.reduced, (2, 3, 4)) is None
    posed.accepted(posed.products.by_raising(posed.reduced, 4))
    assert Posed(*atoms).products.by_raising(posed.reduced, 4) is None, "without grades it is another question"


def test_one_grade_at_a_time_finds_the_same() -> None:
    """(y - x) p <= 0 with x < y, 0 < p: the payoffs x and y have weight 1, the probability z none."""
    atoms = (Atom(">=", 1 - Z), Atom(">=", Y - X), Atom(">", (Y - X) * (Z - 1)), Atom(">=", 1 + Z))
    for weights in ((), ({0: 1, 1: 1},)):
        posed = Posed(*atoms, weights=weights)
        posed.accepted(posed.focused(1, "affine"))


def test_signs_that_are_open_are_those_of_graded_coefficients() -> None:
    weights = ({0: 1, 1: 1},)
    posed = Posed(Atom(">", (X - Y) * Z), Atom(">", (3 * X - 3 * Y) * Z * Z + X), weights=weights)
    (only,) = posed.products.undecided_signs(posed.reduced)
    wanted: list[Packed] = [{1: 1, 1 << 8: -1}, {1: -1, 1 << 8: 1}]
    assert only in wanted, "the same up to a factor"
    for known in (Atom(">", X - Y), Atom(">=", Y - X - 1)):
        settled = posed.reduced.plus(posed.facts.of(known))
        assert posed.products.undecided_signs(settled) == []
    several = Posed(*(Atom(">", (X - k * Y) * Z) for k in range(2, 9)), weights=weights)
    assert len(several.products.undecided_signs(several.reduced, most=3)) == 3


def test_what_two_atoms_differ_by_may_be_split() -> None:
    """More than the greater of x and y: which of these is greater."""
    posed = Posed(Atom(">", 2 * X * Z - 2 * X), Atom(">=", X * Z - Y), weights=({0: 1, 1: 1},))
    wanted: list[Packed] = [{1: 1, 1 << 8: -1}, {1: -1, 1 << 8: 1}]
    (only,) = posed.products.undecided_signs(posed.reduced)
    assert only in wanted
    settled = posed.reduced.plus(posed.facts.of(Atom(">", X - Y)))
    assert posed.products.undecided_signs(settled) == []
    others = Posed(Atom(">", X * Z - X), Atom(">=", -X * Z - Y), Atom(">=", X * Z * Z - Y), weights=({0: 1, 1: 1},))
    assert others.products.undecided_signs(others.reduced) == []
