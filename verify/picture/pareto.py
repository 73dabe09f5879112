"""The Pareto boundary of a game of two players with two actions: pieces of the images of the square's edges and fold.

Exact where it is cut at rational points (always, unless a curve has to be cut at an irrational one: then to 2^-50).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from verify.picture.bilinear import SQUARE, Bilinear, along
from verify.picture.data import Path, Piece, Point

HALVINGS = 50
ZERO, ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True)
class Frontier:
    """The Pareto outcomes as paths (a single outcome is a piece with equal ends), and straight lines of profiles that
    lead to them; or whether `all` profiles do, as in a game whose payoffs have a constant sum. `weakly` is the same of
    weakly Pareto outcomes."""

    paths: tuple[Path, ...]
    profiles: tuple[tuple[Point, Point], ...]
    all: bool = False
    weakly: Frontier | None = None


def pareto_boundary(payoffs: Bilinear) -> Frontier:
    """The Pareto outcomes of the game, and beside them the weakly Pareto ones."""
    return replace(_boundary(payoffs, False), weakly=_boundary(payoffs, True))


def _boundary(payoffs: Bilinear, weakly: bool) -> Frontier:
    """Outcomes that none dominates; `weakly`: that none is better than for both."""
    edges = list(zip(SQUARE, (*SQUARE[1:], SQUARE[0]), strict=True))
    fold = payoffs.fold_line()
    lines = [(line, payoffs.image(*line)) for line in (*edges, *([fold] if fold else []))]
    curves = [part_of(piece, *ends) for _, piece in lines for ends in _monotone(piece)]
    found: list[Piece] = []
    profiles: list[tuple[Point, Point]] = []
    for line, piece in lines:
        for start, end in _undominated(piece, curves, weakly):
            found.append(part_of(piece, start, end))
            profiles.append((along(*line, start), along(*line, end)))
    ends = {end for line in profiles if line[0] != line[1] for end in line}
    kept = [line for line in profiles if line[0] != line[1] or line[0] not in ends]
    return Frontier(joined(found), tuple(dict.fromkeys(kept)), _all_are(payoffs, weakly))


def _all_are(payoffs: Bilinear, weakly: bool) -> bool:
    """Whether no outcome dominates another: all are one, or on one line that falls; `weakly`: that does not rise.
    (Where the map folds everywhere, its image is a part of a line.)"""
    ends = [payoffs(corner) for corner in SQUARE]
    return not any(map(payoffs.jacobian, SQUARE)) and not any(_better(p, q, weakly) for p in ends for q in ends)


def undominated_paths(pieces: list[Piece]) -> tuple[Path, ...]:
    """What of the pieces no point of them dominates. Of many, most fall to a single end of another at once."""
    parts = [part_of(piece, *ends) for piece in pieces for ends in _monotone(piece)]
    ends = {end for part in parts for end in (part[0], part[-1])}
    best = [p for p in ends if not any(q != p and q[0] >= p[0] and q[1] >= p[1] for q in ends)]
    curves: list[Piece] = [(p, p) for p in best]
    for part in parts:
        right, up = (max(part[0][k], part[-1][k]) for k in (0, 1))
        if _falls(part) and not any(p[0] >= right and p[1] >= up for p in best):
            curves.append(part)
    found = (part_of(piece, *ends) for piece in curves for ends in _undominated(piece, curves))
    return joined(list(dict.fromkeys(found)))


def _better(p: Point, q: Point, weakly: bool) -> bool:
    """Whether p is as good as q for both and better for one; `weakly`: better for both."""
    return p[0] > q[0] and p[1] > q[1] if weakly else p != q and p[0] >= q[0] and p[1] >= q[1]


def _undominated(piece: Piece, curves: list[Piece], weakly: bool = False) -> list[tuple[Fraction, Fraction]]:
    """The parts of a piece, by parameters, that no point of the curves dominates; single points have equal ends.
    `weakly`: that no point of the curves is better than for both."""

    def beaten(point: Point) -> bool:
        return any(_dominates(other, point, weakly) for other in curves)

    kept: list[tuple[Fraction, Fraction]] = []
    for low, high in _monotone(piece):
        part = part_of(piece, low, high)
        if part[0] == part[-1] and not beaten(part[0]):
            kept.append((low, high))
            continue
        may = _falls(part) or (weakly and _is_level(part))
        cuts = sorted({ZERO, ONE, *_cuts(part, curves)}) if may else [ZERO, ONE]
        ends = [low + cut * (high - low) for cut in cuts]
        for start, end in pairwise(ends):
            if may and not beaten(at(piece, (start + end) / 2)):
                joins = kept and kept[-1][1] == start
                kept[-1:] = [(kept[-1][0], end)] if joins else [*kept[-1:], (start, end)]
            else:
                kept += [(t, t) for t in (start, end) if not beaten(at(piece, t))]
    return [(a, b) for a, b in kept if a != b or not any(c <= a <= d for c, d in kept if c != d)]


def at(piece: Piece, share: Fraction) -> Point:
    """The point of a piece at this parameter, from 0 to 1."""
    x, y = (_polynomial(piece, k) for k in (0, 1))
    return (x[0] + share * (x[1] + share * x[2]), y[0] + share * (y[1] + share * y[2]))


def part_of(piece: Piece, start: Fraction, end: Fraction) -> Piece:
    """The piece between two parameters."""
    if len(piece) == 2:
        return at(piece, start), at(piece, end)
    first, middle, last = piece
    x, y = ((1 - start) * (1 - end), start * (1 - end) + end * (1 - start)), start * end
    control = tuple(x[0] * first[k] + x[1] * middle[k] + y * last[k] for k in (0, 1))
    return at(piece, start), (control[0], control[1]), at(piece, end)


def _polynomial(piece: Piece, k: int) -> tuple[Fraction, Fraction, Fraction]:
    """Coordinate k as c0 + c1 t + c2 t^2."""
    if len(piece) == 2:
        return piece[0][k], piece[1][k] - piece[0][k], ZERO
    first, middle, last = (p[k] for p in piece)
    return first, 2 * (middle - first), first - 2 * middle + last


def _monotone(piece: Piece) -> Iterator[tuple[Fraction, Fraction]]:
    """The parameters between which no coordinate turns; the whole piece where it is a single outcome."""
    turns = {ZERO, ONE}
    for k in (0, 1):
        _, slope, bend = _polynomial(piece, k)
        if bend != 0 and 0 < -slope / (2 * bend) < 1:
            turns.add(-slope / (2 * bend))
    if not any(any(_polynomial(piece, k)[1:]) for k in (0, 1)):
        yield ZERO, ONE
    for start, end in pairwise(sorted(turns)):
        if at(piece, start) != at(piece, end):
            yield start, end


def _falls(piece: Piece) -> bool:
    return (piece[-1][0] - piece[0][0]) * (piece[-1][1] - piece[0][1]) < 0


def _is_level(piece: Piece) -> bool:
    """Whether a monotone piece keeps one coordinate."""
    return piece[0][0] == piece[-1][0] or piece[0][1] == piece[-1][1]


def _cuts(piece: Piece, pieces: list[Piece]) -> Iterator[Fraction]:
    """Where a piece crosses another, or is level with the end of one: there, being dominated may begin or end."""
    for other in pieces:
        for p in (other[0], other[-1]):
            for k in (0, 1):
                yield from level(piece, k, p[k])
        yield from _crossings(piece, other)


def level(piece: Piece, k: int, value: Fraction) -> Iterator[Fraction]:
    """Where, strictly inside a monotone piece, coordinate k has the value."""
    ends = sorted((piece[0][k], piece[-1][k]))
    if ends[0] < value < ends[1]:
        yield _root(lambda t: at(piece, t)[k] - value)


def _crossings(piece: Piece, other: Piece) -> Iterator[Fraction]:
    """Where two monotone pieces cross; only crossings of falling ones matter."""
    if not _falls(other) or piece == other:
        return
    if len(piece) == 2 == len(other):
        (p, q), (r, s) = piece, other
        turn = (q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0])
        if turn != 0:
            t = ((r[0] - p[0]) * (s[1] - r[1]) - (r[1] - p[1]) * (s[0] - r[0])) / turn
            if 0 < t < 1:
                yield t
        return
    # The height of one over the other, looked at on a mesh: two such curves cross twice at most.
    mesh = [Fraction(k, 64) for k in range(65)]
    for start, end in pairwise(mesh):
        a, b = (_over(at(piece, t), other) for t in (start, end))
        if a is not None and b is not None and a * b < 0:
            yield _root(lambda t: _over(at(piece, t), other) or ZERO, start, end)


def _over(point: Point, other: Piece) -> Fraction | None:
    ends = sorted((other[0][0], other[-1][0]))
    if not ends[0] <= point[0] <= ends[1]:
        return None
    share = ZERO if other[0][0] == point[0] else _root(lambda t: at(other, t)[0] - point[0])
    return point[1] - at(other, share)[1]


def _root(value: Callable[[Fraction], Fraction], low: Fraction = ZERO, high: Fraction = ONE) -> Fraction:
    """Where a monotone value is 0: exactly if it is affine, else by halving."""
    first, last = value(low), value(high)
    if first != last:
        guess = low + (high - low) * first / (first - last)
        if low <= guess <= high and value(guess) == 0:
            return guess
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        here = value(middle)
        if here == 0:
            return middle
        low, high = (middle, high) if (here < 0) == (first < 0) else (low, middle)
    return (low + high) / 2


def _dominates(piece: Piece, point: Point, weakly: bool) -> bool:
    """Whether some point of a monotone piece is as good for both and better for one; `weakly`: better for both."""

    def good(here: Point, k: int) -> bool:
        return here[k] > point[k] if weakly else here[k] >= point[k]

    if any(_better(end, point, weakly) for end in (piece[0], piece[-1])):
        return True
    if not _falls(piece):
        return False
    # One coordinate grows, the other shrinks: look between where the one becomes good and the other ceases to be.
    grows = 0 if piece[-1][0] > piece[0][0] else 1
    low, high = ZERO, ONE
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        here = at(piece, middle)
        if good(here, 0) and good(here, 1):
            return here != point
        if not good(here, grows) and not good(here, 1 - grows):
            return False
        low, high = (middle, high) if not good(here, grows) else (low, middle)
    return False


def joined(pieces: list[Piece]) -> tuple[Path, ...]:
    """Pieces in order from left to right, joined where they meet; points that lie on a piece are left out."""
    lines = sorted({p if p[0] <= p[-1] else p[::-1] for p in pieces if p[0] != p[-1]}, key=lambda p: (p[0], p[-1]))
    paths: list[list[Piece]] = []
    for piece in lines:
        if paths and paths[-1][-1][-1] == piece[0]:
            before = paths[-1][-1]
            if len(before) == 2 == len(piece) and _straight(before[0], piece[0], piece[1]):
                paths[-1][-1] = (before[0], piece[1])
            else:
                paths[-1].append(piece)
        else:
            paths.append([piece])
    ends = {p for piece in lines for p in (piece[0], piece[-1])}
    single = sorted({p[0] for p in pieces if p[0] == p[-1]} - ends)
    return (*(tuple(path) for path in paths), *(((p, p),) for p in single))


def _straight(p: Point, q: Point, r: Point) -> bool:
    return (q[0] - p[0]) * (r[1] - p[1]) == (q[1] - p[1]) * (r[0] - p[0])
