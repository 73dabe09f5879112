"""A player with three actions: its strategies as a triangle, with what is claimed, what is read, and the state shown.

A strategy is the point between the corners with its probabilities as weights. Zones are what the bounds of a reading
cut out of the triangle. A proposition is drawn as the set of strategies with which it holds while the others play as in
the state shown; this is done for comparisons that are affine in the strategy, and put together from these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from verify.errors import Unsupported
from verify.evidence.numbers import Real
from verify.language import syntax as s
from verify.picture.attainable import hull
from verify.picture.bilinear import clip
from verify.picture.data import Area, Dots, Panel, Path, Point
from verify.picture.wording import short
from verify.semantics.exact.world import Profile, Strategy, World

HEIGHT = Fraction(13, 15)
"""Of the triangle, whose side is 1: near enough to the square root of 3/4."""
CORNERS: tuple[Point, ...] = ((Fraction(0), Fraction(0)), (Fraction(1), Fraction(0)), (Fraction(1, 2), HEIGHT))
INSIDE: Point = (Fraction(4, 7), Fraction(4, 7) * HEIGHT)
WHOLE = (Fraction(-1, 8), Fraction(9, 8))
VISIBLE = Fraction(1, 100)
"""Zones narrower than that are points to the eye."""
MOST_PARTS = 200

Polygon = tuple[Point, ...]


@dataclass(frozen=True)
class Triangle:
    """One player, by its number, in a world with numbers; `state` is a profile for the others, if there is one."""

    world: World
    player: int
    state: Profile | None

    @property
    def actions(self) -> tuple[str, ...]:
        return self.world.actions[self.world.players[self.player]]

    def panel(self, areas: Sequence[Area], dots: Sequence[Dots]) -> Panel:
        """The triangle with areas and dots on it."""
        name = self.world.players[self.player]
        whole = Area("reachable", "reachable", (_closed(CORNERS),))
        hover = tuple(f"{name} plays {action}" for action in self.actions)
        return Panel(
            f"Strategies of {name}",
            "",
            "",
            WHOLE,
            WHOLE,
            (whole, *areas),
            (),
            (Dots("pure", "pure profiles", CORNERS, hover), *dots),
            tuple(zip(CORNERS, self.actions, strict=True)),
            axes=False,
        )

    def words(self, strategy: Sequence[Fraction], what: str) -> str:
        """What a point is, for those who hover over it."""
        name = self.world.players[self.player]
        parts = (f"{action} with {short(x)}" for action, x in zip(self.actions, strategy, strict=True))
        return f"{name} plays {', '.join(parts)}; {what}"

    def zone(self, bounds: Mapping[str, tuple[Fraction, Fraction]]) -> Polygon:
        """The strategies within the bounds of each action; empty where that is too narrow to be seen."""
        if max(high - low for low, high in bounds.values()) < VISIBLE:
            return ()
        polygon: Polygon = CORNERS
        for k, action in enumerate(self.actions):
            low, high = bounds[action]
            polygon = clip(polygon, lambda at, k=k, low=low: weights_at(at)[k] - low)  # type: ignore[misc]
            polygon = clip(polygon, lambda at, k=k, high=high: high - weights_at(at)[k])  # type: ignore[misc]
        return hull(polygon)

    def where(self, proposition: s.Expression, holds: bool = True) -> list[Polygon]:
        """Polygons whose union is where the proposition holds (or does not). Raises Unsupported."""
        match proposition:
            case s.Not(part):
                return self.where(part, not holds)
            case s.Implies(left, right):
                return self.where(s.Or((s.Not(left), right)), holds)
            case s.And(parts) | s.Or(parts):
                sides = [self.where(part, holds) for part in parts]
                if isinstance(proposition, s.And) != holds:
                    return [polygon for side in sides for polygon in side]
                return reduce(common, sides)
            case s.Comparison(operators, operands):
                pairs = zip(operators, operands, operands[1:], strict=False)
                sides = [self._half(o, s.Arithmetic("-", a, b), holds) for o, a, b in pairs]
                return reduce(common, sides) if holds else [polygon for side in sides for polygon in side]
        raise Unsupported("a proposition that is not made of comparisons")

    def _half(self, operator: str, difference: s.Expression, holds: bool) -> list[Polygon]:
        value = self._affine(difference)
        above, below = clip(CORNERS, value), clip(CORNERS, lambda at: -value(at))
        match operator:
            case ">" | ">=":
                return [above if holds else below]
            case "<" | "<=":
                return [below if holds else above]
        level = clip(above, lambda at: -value(at))
        return [level] if (operator == "=") == holds else [CORNERS]

    def _affine(self, difference: s.Expression) -> _Affine:
        """The value of an expression, from its values at the corners. Raises Unsupported where that is not enough."""
        points = [*CORNERS, *(_middle(CORNERS[k], CORNERS[k - 1]) for k in range(3)), INSIDE]
        values = [self._value(difference, weights_at(at)) for at in points]
        affine = _Affine((values[0], values[1], values[2]))
        if any(affine(at) != value for at, value in zip(points, values, strict=True)):
            raise Unsupported("a comparison that is not affine in the strategy")
        return affine

    def _value(self, expression: s.Expression, strategy: Strategy) -> Fraction:
        others: Profile = self.state or tuple(self.world.pure(j, 0) for j in range(len(self.world.players)))
        found = self.world.number(expression, (*others[: self.player], strategy, *others[self.player + 1 :]))
        if not isinstance(found, Fraction):
            raise Unsupported("irrational numbers")
        return found


@dataclass(frozen=True)
class _Affine:
    """A value that is affine in the strategy, by its values at the corners."""

    corners: tuple[Fraction, Fraction, Fraction]

    def __call__(self, at: Point) -> Fraction:
        return sum((w * v for w, v in zip(weights_at(at), self.corners, strict=True)), Fraction(0))


def point_of(strategy: Sequence[Real]) -> Point:
    """Where a strategy lies. Raises Unsupported for irrational ones."""
    found = [x for x in strategy if isinstance(x, Fraction)]
    if len(found) != 3:
        raise Unsupported("irrational numbers")
    return found[1] + found[2] / 2, found[2] * HEIGHT


def weights_at(at: Point) -> tuple[Fraction, Fraction, Fraction]:
    """The strategy that lies there."""
    third = at[1] / HEIGHT
    second = at[0] - third / 2
    return 1 - second - third, second, third


def area_of(role: str, label: str, polygons: Sequence[Polygon], rank: int = 0) -> Area:
    """An area of these polygons; those without width are drawn as lines there and back."""
    closed = [_closed(polygon) for polygon in map(hull, polygons) if len(polygon) > 1]
    return Area(role, label, tuple(closed), rank)  # type: ignore[arg-type]


def _closed(polygon: Polygon) -> Path:
    return tuple(zip(polygon, (*polygon[1:], polygon[0]), strict=True))


def common(some: list[Polygon], others: list[Polygon]) -> list[Polygon]:
    """What is in one of the polygons and in one of the others."""
    found = [polygon for one in some for other in others for polygon in [_both(one, other)] if polygon]
    if len(found) > MOST_PARTS:
        raise Unsupported("a proposition of too many parts")
    return found


def _both(one: Polygon, other: Polygon) -> Polygon:
    if not other:
        return other
    for value in _sides(hull(other)):
        one = clip(one, value)
    return one


def _sides(corners: Polygon) -> Iterator[Callable[[Point], Fraction]]:
    """Affine values that are all at least 0 just inside of a convex polygon, a line or a point."""
    for (x, y), (u, v) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if len(corners) > 1:
            yield lambda at, x=x, y=y, u=u, v=v: (u - x) * (at[1] - y) - (v - y) * (at[0] - x)  # type: ignore[misc]
        if len(corners) < 3:  # and not beyond the ends
            yield lambda at, x=x, y=y, u=u, v=v: (u - x) * (at[0] - x) + (v - y) * (at[1] - y)  # type: ignore[misc]
        if len(corners) == 1:
            yield lambda at, x=x, y=y: -abs(at[0] - x) - abs(at[1] - y)  # type: ignore[misc]


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
