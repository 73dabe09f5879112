"""Claims that are hard to tell from true ones: what is claimed agrees with states that are found at once.

Of such claims the engine has to give a proof, or a counterexample that is not in plain sight. How many profiles are
tried does not depend on time, so that a seed gives the same claim again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from random import Random

from tests.hunt import syntax as s
from tests.hunt.many import truth_of
from tests.hunt.samples import samples
from tests.hunt.states import Search, State, programs_of
from tests.hunt.world import Undefined, World

TRIED = 24
DRAWS = 8


def tightened(claim: s.Claim, random: Random, draw: Callable[[], s.Proposition]) -> s.Claim:
    """The claim with items that the states at hand do not contradict; as it was where there are no such items."""
    try:
        found = [(world, state) for world in samples(claim, random, 2) for state in _states(claim, world, random)]
        if not found:
            return claim
        items: list[s.Proposition] = []
        for _ in range(DRAWS):
            item = draw()
            if all(truth_of(world).at(item, state.point) is (claim.kind != "never") for world, state in found):
                items.append(item)
                if len(items) == len(claim.items):
                    break
    except Undefined:
        return claim
    return replace(claim, items=tuple(items)) if items else claim


def _states(claim: s.Claim, world: World, random: Random) -> list[State]:
    search = Search(claim, world, programs_of(claim, world), random)
    points = islice((p for start in search.starts(()) for p in (start, *search.solutions(start))), TRIED)
    found = (search.state_at(point) for point in dict.fromkeys(points) if search.is_profile(point))
    return [state for state in found if state is not None]
