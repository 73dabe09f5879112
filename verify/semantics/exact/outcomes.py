"""Propositions about an outcome, with numbers, decided exactly where they can be. Standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, islice, product

from verify.evidence.matrix_game import guarantee
from verify.evidence.numbers import Real
from verify.language import syntax as s
from verify.language.functions import DERIVATIVES
from verify.semantics.exact.ranges import certain, step_surely_improves, value_range
from verify.semantics.exact.world import Bounds, Profile, Strategy, Undecided, World, Zone, corners, halves, vertices

MOST_BOXES, FEW_BOXES, MOST_PIECES = 3_000, 30, 64


def holds(proposition: s.Expression, profile: Profile, world: World, hints: Sequence[Profile] = ()) -> bool:
    """Whether a claim's proposition holds of the profile. `hints` are profiles worth trying where some profile is
    asked for (they cannot make a wrong answer). Raises Undecided."""
    match proposition:
        case s.Not(part):
            return not holds(part, profile, world, hints)
        case s.And(parts):
            return all(holds(part, profile, world, hints) for part in parts)
        case s.Or(parts):
            return any(holds(part, profile, world, hints) for part in parts)
        case s.Implies(left, right):
            return not holds(left, profile, world, hints) or holds(right, profile, world, hints)
        case s.Name("pareto"):
            return _optimal(profile, Fraction(0), True, world, hints)
        case s.Name("weakly_pareto"):
            return _optimal(profile, Fraction(0), False, world, hints)
        case s.Call("improves", (s.Name("by_weight" | "by_mixing" as derivative), *actions)):
            step = tuple(world.action(i, action) for i, action in enumerate(actions))
            return step_surely_improves(step, derivative, _point_zone(profile), world)
        case s.Call("undominated", (margin,)):
            return _optimal(profile, world.number(margin, profile), False, world, hints)
        case s.Call("near", (part, distance)):
            return _near(part, profile, world.number(distance, profile), world, hints)
    return world.holds_at(proposition, profile)


def _optimal(x: Profile, margin: Real, pareto: bool, world: World, hints: Sequence[Profile]) -> bool:
    """No profile is better: for pareto, as good for all and better for one; else better for all by more than margin."""
    here = [world.payoff(k, x) for k in range(len(x))]
    if _supported(here, margin, pareto, world):
        return True
    for z in (*_pure(world), *hints, *_along_faces(x), *_along_edges(world, here, margin)):
        gains = [world.payoff(k, z) - here[k] for k in range(len(x))]
        if all(g >= 0 for g in gains) and any(g > 0 for g in gains) if pareto else all(g > margin for g in gains):
            return False
    if margin == 0 and any(
        step_surely_improves(step, derivative, _point_zone(x), world)
        for derivative in DERIVATIVES
        for step in world.pure_profiles
    ):
        return False
    pieces = list(islice(_cut_at(x), MOST_PIECES + 1))
    if len(pieces) <= MOST_PIECES and all(_supported_on(piece, here, margin, pareto, world) for piece in pieces):
        return True
    raise Undecided("whether an outcome is Pareto")


def _cut_at(x: Profile) -> Iterator[tuple[tuple[Strategy, ...], ...]]:
    """Pieces that make up the strategy space, by their corners: in each, x stands in the place of an action that it
    plays. (On a curved frontier each piece has its own weights.)"""
    pure = [[tuple(Fraction(int(a == b)) for b in range(len(y))) for a in range(len(y))] for y in x]
    return product(
        *(
            [tuple(y if b == a else e for b, e in enumerate(of)) for a, w in enumerate(y) if w]
            for of, y in zip(pure, x, strict=True)
        )
    )


def _supported_on(
    piece: Sequence[Sequence[Strategy]], here: Sequence[Real], margin: Real, strict: bool, world: World
) -> bool:
    """The same as `_supported`, of the corners of a piece."""
    paid = ([world.payoff(k, y) for k in range(len(here))] for y in product(*piece))
    return _weighed(paid, here, margin, strict)


def _supported(here: Sequence[Real], margin: Real, strict: bool, world: World) -> bool:
    """Whether with some weights of the payoffs no pure profile is better by more than the margin."""
    return _weighed(world.payoffs.values(), here, margin, strict)


def _weighed(paid: Iterable[Sequence[Real]], here: Sequence[Real], margin: Real, strict: bool) -> bool:
    """Whether with some weights none of what is paid is better by more than the margin.

    The weighted sum is affine in each strategy, so its maximum is at a pure profile, or a corner. The weights are those
    of a game against one who chooses it; at no margin its value is 0 at best, so that weights which are all positive
    are a mean of those that are optimal.
    """
    value, weights, _ = guarantee([[x - u for u, x in zip(payoffs, here, strict=True)] for payoffs in paid])
    return value >= -margin and (
        not strict or all(sum((w[k] for w in weights), Fraction(0)) > 0 for k in range(len(here)))
    )


def _near(part: s.Expression, x: Profile, distance: Real, world: World, hints: Sequence[Profile]) -> bool:
    """Whether the proposition holds at some profile of the box around x; at a distance below 0 there is none."""
    if distance < 0:
        return False
    box = tuple(
        tuple((max(Fraction(0), w - distance), min(Fraction(1), w + distance)) for w in strategy) for strategy in x
    )
    undecided = False
    # One by one: there may be more corners than memory holds, and a search is not interrupted while they are listed.
    for y in chain((x,), _projections(x, box), corners(box), (h for h in hints if _inside(h, box))):
        try:
            if holds(part, y, world):
                return True
        except Undecided:
            undecided = True
    # Where a single point is not settled, a box around it hardly ever is: few bisections.
    if _nowhere(part, box, world, FEW_BOXES if undecided else MOST_BOXES):
        return False
    raise Undecided("whether a near(...) fails" if not undecided else "whether a near(...) holds")


def _nowhere(part: s.Expression, box: Zone, world: World, most: int) -> bool:
    """Whether the proposition fails at every point of the box, by branch and bound: boxes where `_fails_on` cannot tell
    are bisected, at most so many times."""
    boxes = [box]
    for _ in range(most):
        if not boxes:
            return True
        piece = boxes.pop()
        if not all(vertices(bounds) for bounds in piece) or _fails_on(part, piece, world):
            continue
        boxes.extend(halves(piece))
    return False


def _fails_on(part: s.Expression, box: Zone, world: World) -> bool:
    """A sufficient test that the proposition fails at every point of the box."""
    if part in (s.Name("pareto"), s.Name("weakly_pareto")):
        improves = any(
            step_surely_improves(step, derivative, box, world)
            for derivative in DERIVATIVES
            for step in world.pure_profiles
        )
        return improves or _dominates_box(box, part == s.Name("pareto"), world)
    if isinstance(part, s.Call) and part.function == "undominated":
        _, margin = value_range(part.arguments[0], box, world)
        return _dominates_box(box, False, world, margin)
    if isinstance(part, s.And):
        return any(_fails_on(piece, box, world) for piece in part.parts)
    if isinstance(part, s.Or):
        return all(_fails_on(piece, box, world) for piece in part.parts)
    if isinstance(part, s.Comparison | s.Not | s.Implies):
        try:
            return certain(part, box, world, holds=False)
        except TypeError:  # it has such a word inside
            pass
    raise Undecided("near(...) with near or undominated inside")


def _dominates_box(box: Zone, pareto: bool, world: World, margin: Real = Fraction(0)) -> bool:
    """Whether one profile is better, by more than the margin, than every point of the box (payoffs are affine, so than
    every corner)."""
    players = range(len(box))
    best = [max(world.payoff(k, y) for y in corners(box)) for k in players]
    centre = tuple(tuple((low + high) / 2 for low, high in bounds) for bounds in box)
    candidates = [*_pure(world), *_along_faces(_normalised(centre))]
    for z in candidates:
        gains = [world.payoff(k, z) - best[k] for k in players]
        if all(g > margin for g in gains) or (pareto and all(g >= 0 for g in gains) and any(g > 0 for g in gains)):
            return True
    return False


def _normalised(profile: Profile) -> Profile:
    return tuple(tuple(w / sum(strategy, Fraction(0)) for w in strategy) for strategy in profile)


def _pure(world: World) -> Iterator[Profile]:
    return (world.pure_strategies(pure) for pure in world.pure_profiles)


def _along_faces(x: Profile) -> Iterator[Profile]:
    """Profiles in which some players play purely and the others as in x."""
    n = len(x)
    for size in range(1, n):
        for chosen in combinations(range(n), size):
            for ends in product(*(range(len(x[i])) for i in chosen)):
                pure = dict(zip(chosen, ends, strict=True))
                yield tuple(
                    tuple(Fraction(int(a == pure[i])) for a in range(len(s_))) if i in pure else s_
                    for i, s_ in enumerate(x)
                )


def _along_edges(world: World, here: Sequence[Real], margin: Real) -> Iterator[Profile]:
    """Profiles in which one player mixes two actions, the others play purely, and everyone gains more than margin."""
    for start, end in combinations(world.pure_profiles, 2):
        if sum(a != b for a, b in zip(start, end, strict=True)) != 1:
            continue
        low, high = Fraction(0), Fraction(1)
        bounds: tuple[Real, Real] = (low, high)
        for k, payoff in enumerate(here):
            first = world.payoffs[start][k] - payoff - margin
            slope = world.payoffs[end][k] - world.payoffs[start][k]
            # first + t * slope > 0
            if slope > 0:
                bounds = (max(bounds[0], -first / slope), bounds[1])
            elif slope < 0:
                bounds = (bounds[0], min(bounds[1], -first / slope))
            elif first <= 0:
                bounds = (high, low)
        if bounds[0] < bounds[1]:
            t = (bounds[0] + bounds[1]) / 2
            ends = zip(world.pure_strategies(start), world.pure_strategies(end), strict=True)
            yield tuple(tuple((1 - t) * a + t * b for a, b in zip(p, q, strict=True)) for p, q in ends)


def _projections(x: Profile, box: tuple[Bounds, ...]) -> Iterator[Profile]:
    return (y for y in _along_faces(x) if _inside(y, box))


def _inside(y: Profile, box: tuple[Bounds, ...]) -> bool:
    return all(
        low <= w <= high
        for strategy, bounds in zip(y, box, strict=True)
        for w, (low, high) in zip(strategy, bounds, strict=True)
    )


def _point_zone(x: Profile) -> Zone:
    return tuple(tuple((w, w) for w in strategy) for strategy in x)
