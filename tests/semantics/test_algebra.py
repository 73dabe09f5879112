"""Polynomials with other polynomials in the place of variables."""

from __future__ import annotations

from random import Random

import pytest

from verify.semantics.symbolic.algebra import Poly, polynomial_ring, rational, with_replaced

RING = polynomial_ring(["x", "y", "z", "w"])
X, Y, Z, W = RING.gens


def random_polynomial(random: Random) -> Poly:
    total = RING.zero
    for _ in range(6):
        term = RING.ground_new(rational(random.randint(-5, 5)))
        for variable in RING.gens:
            term *= variable ** random.choice([0, 0, 1, 2])
        total += term
    return total


@pytest.mark.parametrize("seed", range(30))
def test_it_is_sympys_composition(seed: int) -> None:
    random = Random(seed)
    poly = random_polynomial(random)
    others = [Y, X, Z, W, RING.zero, RING.one, RING.ground_new(rational(3)), 2 * X, X + Y, 1 - W]
    pairs = [(variable, random.choice(others)) for variable in random.sample([X, Y, Z], random.randint(0, 3))]
    assert with_replaced(poly, pairs) == poly.compose(pairs)


def test_names_can_change_places() -> None:
    assert with_replaced(X**2 - Y, [(X, Y), (Y, X)]) == Y**2 - X
