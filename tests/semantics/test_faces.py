"""Faces of Pareto outcomes, against linear programs over mixtures of pure profiles."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.linear import maximum
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.faces import Face, beyond, efficient_faces
from verify.semantics.symbolic.formula import FALSE, TRUE
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.setup import set_up

SIZES = ((2, 3), (3, 3), (2, 4), (3, 2, 2))
some = settings(max_examples=25, deadline=None)
seeds = st.integers(0, 2**32 - 1)
Pure = tuple[int, ...]


def setting_of(sizes: tuple[int, ...], payoffs: dict[Pure, tuple[F, ...]]) -> Setting:
    players = tuple((f"p{i}", tuple("ABEG"[:k])) for i, k in enumerate(sizes))
    table = {
        tuple("ABEG"[a] for a in pure): tuple(s.Number(payoff) for payoff in paid) for pure, paid in payoffs.items()
    }
    game = s.Game("random", players, (), (), table)
    claim = s.Claim("case", "lemma", (s.Item("item", parse_expression("prob(p0, A) >= 0")),), game, ())
    return set_up(LoadedClaim(claim, Path("case.claim.yaml"), game, {}, None, {})).setting


class Case:
    """A random game with frequent ties, and its faces."""

    def __init__(self, sizes: tuple[int, ...], seed: int, weakly: bool) -> None:
        self.random = Random(seed)
        entries = self.random.choice(((0, 1), (0, 1, 2), tuple(range(-2, 5))))
        self.pures = list(product(*map(range, sizes)))
        self.payoffs = {pure: tuple(F(self.random.choice(entries)) for _ in sizes) for pure in self.pures}
        self.sizes, self.weakly = sizes, weakly
        self.setting = setting_of(sizes, self.payoffs)
        self.faces = efficient_faces(self.setting, weakly)

    def is_best(self, here: list[F]) -> bool:
        """Whether no mixture of pure profiles, by a joint coin, is better: for some player, or (weakly) for all."""
        gains = [[float(self.payoffs[pure][k] - paid) for pure in self.pures] for k, paid in enumerate(here)]
        if not self.weakly:
            total = [sum(column) for column in zip(*gains, strict=True)]
            most = maximum(total, gains, [-1e-9] * len(gains))
            assert most is not None
            return most < 1e-6
        return maximum([0.0] * len(self.pures), gains, [1e-6] * len(gains)) is None

    def some_profile(self, face: Face) -> list[tuple[F, ...]]:
        profile = []
        for actions, size in zip(face, self.sizes, strict=True):
            weights = [self.random.randint(0, 3) if a in actions else 0 for a in range(size)]
            weights[self.random.choice(sorted(actions))] += 1
            profile.append(tuple(F(w, sum(weights)) for w in weights))
        return profile

    def paid(self, profile: list[tuple[F, ...]]) -> list[F]:
        totals = [F(0) for _ in self.sizes]
        for pure in self.pures:
            chance = F(1)
            for strategy, a in zip(profile, pure, strict=True):
                chance *= strategy[a]
            totals = [total + chance * payoff for total, payoff in zip(totals, self.payoffs[pure], strict=True)]
        return totals


@pytest.mark.parametrize("weakly", (False, True))
@pytest.mark.parametrize("sizes", SIZES)
@some
@given(seeds)
def test_nothing_is_better_than_a_profile_on_a_face(sizes, weakly, seed):
    case = Case(sizes, seed, weakly)
    assert case.faces
    for face in case.faces:
        for _ in range(3):
            assert case.is_best(case.paid(case.some_profile(face)))


@pytest.mark.parametrize("weakly", (False, True))
@pytest.mark.parametrize("sizes", [sizes for sizes in SIZES if len(sizes) == 2])
@some
@given(seeds)
def test_of_two_players_every_pure_profile_that_no_mixture_beats_is_on_a_face(sizes, weakly, seed):
    case = Case(sizes, seed, weakly)
    for pure in case.pures:
        on_face = any(all(a in actions for a, actions in zip(pure, face, strict=True)) for face in case.faces)
        assert on_face == case.is_best(list(case.payoffs[pure]))


@settings(max_examples=100, deadline=None)
@given(seeds)
def test_beyond_a_distance_of_a_face_is_where_a_linear_program_finds_nothing_near(seed):
    random = Random(seed)
    size = random.choice((2, 3, 4))
    setting = setting_of((size,), {(a,): (F(0),) for a in range(size)})
    weights = [random.choice((0, 1, 1, 2, 3)) for _ in range(size)]
    weights[random.randrange(size)] += 1
    x = [F(w, sum(weights)) for w in weights]
    face = sorted(random.sample(range(size), random.randint(1, size)))
    for _ in range(5):
        distance = F(random.randint(0, 96), 97)  # no distance at which something changes, but for 0
        far = beyond((frozenset(face),), [tuple(map(setting.constant, x))], setting.constant(distance))
        assert far in (TRUE, FALSE)
        rows = [[sign * (a == b) for b in face] for a in range(size) for sign in (1.0, -1.0)]
        least = [sign * float(w) - float(distance) - 1e-7 for w in x for sign in (1, -1)]
        assert (far == TRUE) == (maximum([0.0] * len(face), rows, least) is None)
