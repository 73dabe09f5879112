"""What the panels of one claim share: the claim, its numbers, and the payoffs and Pareto boundary there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from verify.errors import Unsupported
from verify.language.printing import show_use
from verify.library.find import LoadedClaim
from verify.picture.bilinear import Bilinear
from verify.picture.data import Point
from verify.picture.examples import Numbers
from verify.picture.pareto import Frontier, pareto_boundary
from verify.semantics.exact.world import World
from verify.semantics.symbolic.setup import Setup


@dataclass(frozen=True)
class Scene:
    """A claim at its numbers; `payoffs` and `frontier` are None where the game pays nothing."""

    loaded: LoadedClaim
    setup: Setup
    world: World
    numbers: Numbers
    payoffs: Bilinear | None
    frontier: Frontier | None

    def use(self, player: int) -> str:
        """The agent at this player's place, as the claim has it."""
        return show_use(dict(self.loaded.claim.players)[self.world.players[player]])


def scene_of(loaded: LoadedClaim, setup: Setup, world: World, numbers: Numbers) -> Scene:
    """The scene of a claim with two players with two actions each. Raises Unsupported for irrational payoffs."""
    if world.payoff_expressions is None:
        return Scene(loaded, setup, world, numbers, None, None)
    payoffs = Bilinear.of(lambda i, j: rational_pair(world.payoffs[i, j]))
    return Scene(loaded, setup, world, numbers, payoffs, pareto_boundary(payoffs))


def rational_pair(values: Sequence[object]) -> Point:
    """The two values as they are. Raises Unsupported where one is irrational."""
    first, second = values
    if not isinstance(first, Fraction) or not isinstance(second, Fraction):
        raise Unsupported("a picture of irrational payoffs")
    return first, second
