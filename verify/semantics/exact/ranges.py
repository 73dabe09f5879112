"""What holds at every point of a numeric zone: by corners where that is exact, else by interval bounds and bisection.

Standard library only. Independent of the symbolic encoding in `guards`, so that the two can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from verify.evidence.numbers import Real
from verify.evidence.zones import improves_by_weight
from verify.language import syntax as s
from verify.language.functions import EXTREMES, NUMBER_FUNCTIONS
from verify.semantics.exact.world import Profile, Strategy, Undecided, World, Zone, corners, halves, vertices
from verify.semantics.program import Derivative

DEEPEST = 24


def surely(proposition: s.Expression, zone: Zone, world: World, depth: int = 0) -> bool:
    """Whether the proposition holds at every point of the zone. Raises Undecided where bisection does not settle it."""
    if certain(proposition, zone, world):
        return True
    if any(not world.holds_at(proposition, corner) for corner in corners(zone)):
        return False
    if depth >= DEEPEST:
        raise Undecided("a guard with 'or' or products that holds or fails too narrowly on a zone")
    return all(surely(proposition, half, world, depth + 1) for half in halves(zone) if _has_points(half))


def certain(proposition: s.Expression, zone: Zone, world: World, holds: bool = True) -> bool:
    """A quick sufficient test that the proposition holds (or, `holds` False, fails) at every point of the zone."""
    match proposition:
        case s.Not(part):
            return certain(part, zone, world, not holds)
        case s.Implies(left, right):
            return certain(s.Or((s.Not(left), right)), zone, world, holds)
        case s.And(parts) | s.Or(parts):
            combine = all if isinstance(proposition, s.And) == holds else any
            return combine(certain(part, zone, world, holds) for part in parts)
        case s.Comparison(operators, operands):
            pairs = zip(operators, operands, operands[1:], strict=False)
            combine = all if holds else any
            return combine(_settled(o, *value_range(s.Arithmetic("-", a, b), zone, world), holds) for o, a, b in pairs)
    raise TypeError(f"not a proposition about a point: {proposition}")


def _settled(operator: str, low: Real, high: Real, holds: bool) -> bool:
    """Whether a difference that lies in [low, high] compares with 0 as asked, wherever it is."""
    match operator, holds:
        case (">", True) | ("<=", False):
            return low > 0
        case (">=", True) | ("<", False):
            return low >= 0
        case ("<", True) | (">=", False):
            return high < 0
        case ("<=", True) | (">", False):
            return high <= 0
        case ("=", True) | ("!=", False):
            return low == 0 and high == 0
    return low > 0 or high < 0


def value_range(expression: s.Expression, zone: Zone, world: World) -> tuple[Real, Real]:
    """Bounds of a number expression on the zone; the exact range where it is affine in each player's strategy."""
    if _is_affine(expression):
        values = [world.number(expression, corner) for corner in corners(zone)]
        return min(values), max(values)
    match expression:
        case s.Negate(part):
            low, high = value_range(part, zone, world)
            return -high, -low
        case s.Power(base, exponent):
            result: tuple[Real, Real] = (Fraction(1), Fraction(1))
            for _ in range(exponent):
                result = _times(result, value_range(base, zone, world))
            return result
        case s.Arithmetic(operator, left, right):
            (a, b), (c, d) = value_range(left, zone, world), value_range(right, zone, world)
            match operator:
                case "+":
                    return a + c, b + d
                case "-":
                    return a - d, b - c
                case "*":
                    return _times((a, b), (c, d))
            if c <= 0 <= d:
                raise Undecided("a guard that divides by something that may be 0")
            return _times((a, b), (1 / d, 1 / c))
        case s.Call(function, parts) if function in EXTREMES:
            ranges = [value_range(part, zone, world) for part in parts]
            if function == "abs":
                ranges.append((-ranges[0][1], -ranges[0][0]))
            pick = min if function == "min" else max
            return pick(low for low, _ in ranges), pick(high for _, high in ranges)
    raise TypeError(f"not a number: {expression}")


def _times(p: tuple[Real, Real], q: tuple[Real, Real]) -> tuple[Real, Real]:
    ends = [x * y for x in p for y in q]
    return min(ends), max(ends)


def _is_affine(expression: s.Expression) -> bool:
    """Affine in each player's strategy: sums of payoffs and probabilities with constant factors."""
    match expression:
        case s.Negate(part):
            return _is_affine(part)
        case s.Arithmetic("+" | "-", left, right):
            return _is_affine(left) and _is_affine(right)
        case s.Arithmetic("*", left, right):
            return (_is_affine(left) and _is_constant(right)) or (_is_affine(right) and _is_constant(left))
        case s.Arithmetic("/", left, right):
            return _is_affine(left) and _is_constant(right)
        case s.Call(function, _) if function not in EXTREMES:
            return True
    return _is_constant(expression)


def _is_constant(expression: s.Expression) -> bool:
    match expression:
        case s.Number() | s.Name():
            return True
        case s.Negate(part) | s.Power(part, _):
            return _is_constant(part)
        case s.Arithmetic(_, left, right):
            return _is_constant(left) and _is_constant(right)
        case s.Call(function, parts) if function in EXTREMES:
            return all(map(_is_constant, parts))
        case s.Call(function, _):
            return not NUMBER_FUNCTIONS[function].of_play
    return False


# --- steps ---


def step_surely_improves(step: Sequence[int], derivative: Derivative, zone: Zone, world: World) -> bool:
    """Whether at every point of the zone every player's payoff has a positive derivative along the step."""
    if derivative == "by_mixing":
        return _mixing_improves(step, zone, world)
    n = len(zone)
    for size in range(n + 1):
        for still in combinations(range(n), size):
            if not _weight_improves(step, frozenset(still), zone, world):
                return False
    return True


def _mixing_improves(step: Sequence[int], zone: Zone, world: World) -> bool:
    """The derivative is the sum over i of u(o_i, y) - u(y), which is affine in each player's strategy."""
    places = [vertices(bounds) for bounds in zone]
    if all(places) and all(len(bounds) == 2 for bounds in zone):

        def rate(i: int, strategy: Strategy) -> Real:
            return strategy[1] if step[i] == 0 else -strategy[0]

        slopes = _slopes_at(places, range(len(zone)), rate, world)
        return all(slope > 0 for of_player in slopes for slope in of_player.values())

    def slope(player: int, y: Profile) -> Real:
        here = world.payoff(player, y)
        return sum(
            (world.payoff(player, _replaced(y, i, world.pure(i, step[i]))) - here for i in range(len(y))), Fraction(0)
        )

    return all(slope(player, y) > 0 for y in corners(zone) for player in range(len(zone)))


def _slopes_at(
    places: Sequence[Sequence[Strategy]], moving: Sequence[int], rate: Callable[[int, Strategy], Real], world: World
) -> Iterator[Mapping[tuple[int, ...], Real]]:
    """For each player the derivative of its payoff at each combination of the strategies, by their numbers, where those
    that move (who have two actions) go to their first action at these rates."""
    for player in range(len(places)):
        gains = {i: world.gains(player, i, places) for i in moving}
        yield {
            at: sum((rate(i, places[i][at[i]]) * gains[i][(*at[:i], 0, *at[i + 1 :])] for i in moving), Fraction(0))
            for at in product(*(range(len(strategies)) for strategies in places))
        }


def _weight_improves(step: Sequence[int], still: frozenset[int], zone: Zone, world: World) -> bool:
    """The same for the points where exactly the players in `still` already play the step for sure.

    With weight, player i moves from its strategy given that it does not play o_i, call it z_i, towards o_i:
    the slope is the sum over the others of u(o_i, y) - u(z_i, y).
    """
    fixed = {}
    for i, bounds in enumerate(zone):
        high = bounds[step[i]][1]
        others_low = any(b[0] > 0 for a, b in enumerate(bounds) if a != step[i])
        if i in still and (high < 1 or others_low):
            return True
        if i in still:
            fixed[i] = world.pure(i, step[i])
        elif all(v[step[i]] == 1 for v in vertices(bounds)):
            return True
    moving = [i for i in range(len(zone)) if i not in still]
    if all(len(zone[i]) == 2 for i in moving):
        return _two_action_weight_improves(step, moving, fixed, zone, world)
    return _any_weight_improves(step, moving, fixed, zone, world)


def _two_action_weight_improves(
    step: Sequence[int], moving: Sequence[int], fixed: dict[int, Strategy], zone: Zone, world: World
) -> bool:
    """With two actions z_i is the other action, so the slope is affine in each player's strategy. Points where a moving
    player has weight 1 belong to another case: there, and only there, a slope of 0 at a corner is no failure."""

    places = [[fixed[i]] if i in fixed else vertices(bounds) for i, bounds in enumerate(zone)]
    slopes = _slopes_at(places, moving, lambda i, _: Fraction(1 if step[i] == 0 else -1), world)
    return not any(
        slope < 0 or (slope == 0 and not any(places[i][at[i]][step[i]] == 1 for i in moving))
        for of_player in slopes
        for at, slope in of_player.items()
    )


def _any_weight_improves(
    step: Sequence[int], moving: Sequence[int], fixed: dict[int, Strategy], zone: Zone, world: World
) -> bool:
    """More than two actions."""
    sides = [[fixed[i]] if i in fixed else vertices(bounds) for i, bounds in enumerate(zone)]
    improves = improves_by_weight(lambda k, y: world.payoff(k, tuple(y)), step, moving, sides)
    if improves is None:
        raise Undecided("a step whose improvement is too narrow to tell on a zone (more than two actions)")
    return improves


def _replaced(profile: Profile, i: int, strategy: Strategy) -> Profile:
    return tuple(strategy if j == i else y for j, y in enumerate(profile))


def _has_points(zone: Zone) -> bool:
    return all(vertices(bounds) for bounds in zone)
