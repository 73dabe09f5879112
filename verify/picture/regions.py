"""Propositions as sets of profiles, for shading; and what an agent allows."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.picture.bilinear import Bilinear
from verify.picture.data import Path, Point
from verify.picture.pareto import Frontier, at
from verify.picture.shapes import AtLeast, Both, Either, Outlined, Shape, Value, outlined, outside
from verify.semantics import program as p
from verify.semantics.cases import has_extremes, written_out
from verify.semantics.exact.world import World
from verify.simulate.profiles import profile_at

SAMPLES = 48


def shape_of(proposition: s.Expression, world: World, frontier: Frontier | None) -> Shape:
    """Where the proposition holds. Raises Unsupported for one that is not drawn."""

    def inner(part: s.Expression) -> Shape:
        return shape_of(part, world, frontier)

    match proposition:
        case s.Comparison() if has_extremes(proposition):
            return inner(written_out(proposition))
        case s.Comparison(operators, operands):
            pairs = zip(operators, pairwise(operands), strict=True)
            return Both(tuple(_comparison(operator, a, b, world) for operator, (a, b) in pairs))
        case s.And(parts):
            return Both(tuple(map(inner, parts)))
        case s.Or(parts):
            return Either(tuple(map(inner, parts)))
        case s.Not(part):
            return outside(inner(part))
        case s.Implies(left, right):
            return Either((outside(inner(left)), inner(right)))
        case s.Name("pareto" | "weakly_pareto" as word) if frontier is not None:
            return _near_best(frontier, word, Fraction(0))
        case s.Call("near", (s.Name("pareto" | "weakly_pareto" as word), distance)) if frontier is not None:
            return _near_best(frontier, word, _number(distance, world))
        case s.Call("undominated", (margin,)) if frontier is not None:
            return AtLeast(_margin(_number(margin, world), world, frontier))
    raise Unsupported("a proposition that is not drawn")


def _near_best(frontier: Frontier, word: str, width: Fraction) -> Shape:
    """Profiles within `width` of a Pareto or weakly Pareto one."""
    best = frontier.weakly if word == "weakly_pareto" and frontier.weakly is not None else frontier
    return Both(()) if best.all else Either(tuple(_around(line, width) for line in best.profiles))


def allowed(program: p.Program) -> s.Expression | None:
    """The proposition of the first guard `surely ...` under which the program plays minmax: what it does not allow."""
    tree = program.tree
    while isinstance(tree, p.ReadZone | p.ZoneGuard | p.Chance | p.StepGuard):
        if isinstance(tree, p.ZoneGuard):
            return tree.proposition if tree.quantifier == "surely" and isinstance(tree.then, p.Minmax) else None
        tree = tree.then if isinstance(tree, p.ReadZone) else tree.otherwise
    return None


def in_strategies(found: Outlined) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The set's outlines in the square, and the lines where it has no width."""
    return tuple(_edges(loop) for loop in found.loops), tuple((line,) for line in found.lines)


def in_payoffs(shape: Shape, found: Outlined, payoffs: Bilinear) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The payoffs of the set, which was `found` to have these outlines: outlines, and lines where it has no width."""
    if payoffs.fold_line() is None:
        corners = [payoffs.jacobian((Fraction(x), Fraction(y))) for x in (0, 1) for y in (0, 1)]
        sides = [(found, min(corners) < 0)]
    else:
        sides = [
            (outlined(shape, payoffs.jacobian), False),
            (outlined(shape, lambda point: -payoffs.jacobian(point)), True),
        ]
    outlines: list[Path] = []
    lines: list[Path] = []
    for part, turned in sides:
        for loop in part.loops:
            outlines.append(tuple(payoffs.image(a, b) for a, b in _edges(loop[::-1] if turned else loop)))
        lines += [(payoffs.image(a, b),) for a, b in part.lines]
    return tuple(outlines), tuple(lines)


def _edges(loop: tuple[Point, ...]) -> tuple[tuple[Point, Point], ...]:
    return tuple(zip(loop, (*loop[1:], loop[0]), strict=True))


def _number(expression: s.Expression, world: World, point: Point = (Fraction(0), Fraction(0))) -> Fraction:
    value = world.number(expression, profile_at(point))
    if not isinstance(value, Fraction):
        raise Unsupported("an irrational number in a proposition")
    return value


def _comparison(operator: str, left: s.Expression, right: s.Expression, world: World) -> Shape:
    difference = AtLeast(lambda point: _number(left, world, point) - _number(right, world, point))
    match operator:
        case ">" | ">=":
            return difference
        case "<" | "<=":
            return outside(difference)
        case "=":
            return Both((difference, outside(difference)))
    return Both(())  # `!=` leaves out a line


def _around(line: tuple[Point, Point], width: Fraction) -> Shape:
    """Profiles that differ by at most `width` in each probability from some profile on the line."""
    (a, b), (c, d) = line

    def at_least(end: Fraction, k: int, sign: int) -> AtLeast:
        return AtLeast(lambda point: sign * point[k] + end)

    sides: list[Shape] = []
    for k in (0, 1):
        ends = (line[0][k], line[1][k])
        sides += [at_least(width - min(ends), k, 1), at_least(max(ends) + width, k, -1)]
    if a != c and b != d:  # a slanted line: two more sides
        normal = (b - d, c - a)
        reach = width * (abs(normal[0]) + abs(normal[1]))

        def off(point: Point) -> Fraction:
            return normal[0] * (point[0] - a) + normal[1] * (point[1] - b)

        sides += [AtLeast(lambda point: reach + off(point)), AtLeast(lambda point: reach - off(point))]
    return Both(tuple(sides))


def _margin(margin: Fraction, world: World, frontier: Frontier) -> Value:
    """How far below the margin everyone's gain stays: at least 0 where no profile is better for all by more."""
    best = [
        tuple(map(float, at(piece, Fraction(k, SAMPLES))))
        for path in frontier.paths
        for piece in path
        for k in range(SAMPLES + 1)
    ]

    def value(point: Point) -> Fraction:
        here = [float(world.payoff(k, profile_at(point))) for k in (0, 1)]  # type: ignore[arg-type]
        return margin - Fraction(max(min(q[0] - here[0], q[1] - here[1]) for q in best))

    return value
