"""Lines about states that are undominated among all consistent states, judged by the states that are found.

That a state is dominated is seen by a better one; that it is not, by bounds from outside (`outer`). Where neither is
seen the line is judged neither way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from tests.hunt import syntax as s
from tests.hunt.many import truth_of
from tests.hunt.outer import none_with, unit
from tests.hunt.polynomial import Point
from tests.hunt.running import Program
from tests.hunt.states import State
from tests.hunt.world import World


def speaks(p: s.Proposition) -> bool:
    """Whether it is about undominated states."""
    return "AmongStates(" in repr(p)


def with_truth(p: s.Proposition, undominated: bool) -> s.Proposition:
    """The proposition at a state of which this is known."""
    match p:
        case s.AmongStates():
            zero = s.Num(Fraction(0))
            return s.Cmp(("=",) if undominated else (">",), (zero, zero))
        case s.And(parts) | s.Or(parts):
            return replace(p, parts=tuple(with_truth(part, undominated) for part in parts))
        case s.Not(part):
            return s.Not(with_truth(part, undominated))
        case s.Implies(left, right):
            return s.Implies(with_truth(left, undominated), with_truth(right, undominated))
    return p


def paid(world: World, point: Point) -> list[Fraction]:
    return [payoff.at(point) for payoff in world.payoffs]


def is_better(world: World, point: Point, than: Point) -> bool:
    return all(a > b for a, b in zip(paid(world, point), paid(world, than), strict=True))


def better(world: World, point: Point) -> s.Proposition:
    """That all get more than at the point."""
    parts = (s.Cmp((">",), (s.Payoff(j), s.Num(x))) for j, x in zip(world.names, paid(world, point), strict=True))
    return s.And(tuple(parts))


def contradicted(
    world: World, programs: Sequence[Program | None], states: Sequence[State], wrong: s.Proposition, seconds: float
) -> Point | None:
    """A state that is `wrong`, if one is seen among these."""
    truth = truth_of(world)
    for state in states:
        dominated = any(is_better(world, other.point, state.point) for other in states)
        if truth.at(with_truth(wrong, not dominated), state.point) is not True:
            continue
        none = better(world, state.point)
        if dominated or (world.small and none_with(world, programs, none, unit(world), seconds)):
            return state.point
    return None
