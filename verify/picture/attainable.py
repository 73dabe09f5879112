"""The payoffs that two players with any number of actions can have, and which of them are Pareto. Exact.

In: the payoffs at the pure profiles. Out: outlines, and pieces of the Pareto boundary. For a fixed strategy of one
player both payoffs are affine in that of the other, so what lies on the boundary, or is Pareto, is also reached where
each of them mixes two actions at most: it is in one of the games of two actions each, which `bilinear` and `pareto`
know. What these do not cover on the inside is filled from a mesh of strategies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from verify.picture.bilinear import SQUARE, Bilinear, cross
from verify.picture.data import Path, Piece, Point
from verify.picture.pareto import undominated_paths

Payoffs = Mapping[tuple[int, int], Point]
MESH = 12


def parts_of(payoffs: Payoffs) -> list[Bilinear]:
    """The games in which each player has but two of its actions (or its only one, twice)."""
    rows, columns = (sorted({pure[k] for pure in payoffs}) for k in (0, 1))
    pairs = [list(combinations(each, 2)) or [(each[0], each[0])] for each in (rows, columns)]
    return [
        Bilinear.of(lambda i, j, r=r, c=c: payoffs[r[i], c[j]])  # type: ignore[misc]
        for r, c in product(*pairs)
    ]


def outlines(payoffs: Payoffs) -> tuple[Path, ...]:
    """Counter-clockwise outlines whose union is all that the players can have, but for what a mesh leaves out of a hole
    between the games of two actions each."""
    known = [outline for part in parts_of(payoffs) for outline in part.reachable()]
    return (*known, *(_closed(polygon) for polygon in _inside(payoffs) if len(polygon) > 2))


def pareto_paths(payoffs: Payoffs) -> tuple[Path, ...]:
    """The Pareto outcomes."""
    pieces: dict[frozenset[Point], Piece] = {}
    for part in parts_of(payoffs):
        edges = list(zip(SQUARE, (*SQUARE[1:], SQUARE[0]), strict=True))
        fold = part.fold_line()
        for line in (*edges, *([fold] if fold else [])):
            piece = part.image(*line)
            pieces.setdefault(frozenset(piece), piece)
    return undominated_paths(list(pieces.values()))


def _inside(payoffs: Payoffs) -> Iterator[tuple[Point, ...]]:
    """For strategies of the one player on a mesh, all that the other can make of them."""
    for table in (payoffs, {(j, i): both for (i, j), both in payoffs.items()}):
        mine, theirs = (sorted({pure[k] for pure in table}) for k in (0, 1))
        for strategy in _mesh(len(theirs)):
            yield hull([_mean(strategy, [table[i, j] for j in theirs]) for i in mine])


def _mesh(actions: int) -> Iterator[tuple[Fraction, ...]]:
    for shares in product(range(MESH + 1), repeat=actions - 1):
        if sum(shares) <= MESH:
            yield tuple(Fraction(share, MESH) for share in (*shares, MESH - sum(shares)))


def _mean(weights: Sequence[Fraction], points: Sequence[Point]) -> Point:
    x, y = (sum((w * p[k] for w, p in zip(weights, points, strict=True)), Fraction(0)) for k in (0, 1))
    return x, y


def hull(points: Sequence[Point]) -> tuple[Point, ...]:
    """The corners of the convex hull, counter-clockwise (Andrew's monotone chain, 1979)."""
    inorder = sorted(set(points))
    if len(inorder) < 3:
        return tuple(inorder)
    halves = []
    for way in (inorder, inorder[::-1]):
        half: list[Point] = []
        for point in way:
            while len(half) > 1 and cross(half[-2], half[-1], point) <= 0:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return tuple(halves[0] + halves[1])


def _closed(polygon: tuple[Point, ...]) -> Path:
    return tuple(zip(polygon, (*polygon[1:], polygon[0]), strict=True))
