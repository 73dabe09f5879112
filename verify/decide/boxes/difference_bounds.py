"""Difference bounds, and a relaxation that replaces variables by representatives that differ little from them.

In: linear inequalities x - y + c >= 0. Out: groups of variables, each with its first one as the representative, and the
least c for each pair with it, by ROUNDS rounds of a shortest path algorithm. So the ends of a zone are compared with
the probability that was read. `relaxed`: an inequality with representatives in the place of the
variables, weakened by the largest error that this can make; the products of inequalities that bound the error are kept.

Reference: Dill, Timing assumptions and verification of finite-state concurrent systems, 1989.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from verify.decide.boxes.bernstein import at_corners, is_multi_affine, weight
from verify.decide.polynomials.bounds import Range
from verify.decide.polynomials.inequalities import Combined, Parts, added, combined, product_parts
from verify.decide.polynomials.polynomial import BITS, Packed, degree, plus, substitute, variables

CLOSE = Fraction(1, 50)
ROUNDS = 3
Pair = tuple[int, int]


@dataclass(frozen=True)
class DifferenceBounds:
    """For each variable that is close to another one its representative. `bounds` has for pairs (x, y) of a variable
    and its representative, in either order, the row x - y + c >= 0 with the least c; `first` has for each variable the
    first one of its group."""

    representative: Mapping[int, int]
    bounds: Mapping[Pair, Combined]
    first: Mapping[int, int]

    def extended(self, rows: Iterable[Combined]) -> DifferenceBounds:
        """With more rows; a group that was there keeps its representative unless an earlier variable joins it."""
        direct = _direct(rows)
        if not direct:
            return self
        first = _first_of_group(direct, self.first)
        bounds = {**self.bounds, **{pair: row for pair, row in direct.items() if first[pair[0]] in pair}}
        for _ in range(ROUNDS):
            before = len(bounds)
            for (x, y), row in direct.items():
                _extend(bounds, (x, y), row, (x, first[x]), (y, first[x]))
                _extend(bounds, (x, y), row, (first[x], y), (first[x], x))
            if len(bounds) == before:
                break
        new = {x: first[x] for pair in direct for x in pair if x != first[x] and _is_close(bounds, x, first[x])}
        return DifferenceBounds({**self.representative, **new}, bounds, first)


NO_BOUNDS = DifferenceBounds({}, {}, {})


def _direct(rows: Iterable[Combined]) -> dict[Pair, Combined]:
    direct: dict[Pair, Combined] = {}
    for row in rows:
        pair = _difference(row)
        if pair is not None and (pair not in direct or _slack(row, pair) < _slack(direct[pair], pair)):
            direct[pair] = row
    return direct


def _first_of_group(pairs: Iterable[Pair], known: Mapping[int, int]) -> dict[int, int]:
    """For each variable the first of all those with which it is compared, directly or through others."""
    first = dict(known)
    for x, y in pairs:
        a, b = first.setdefault(x, x), first.setdefault(y, y)
        if a != b:
            first.update({v: min(a, b) for v, f in first.items() if f in (a, b)})
    return first


def _extend(bounds: dict[Pair, Combined], step: Pair, row: Combined, pair: Pair, known: Pair) -> None:
    """Improve the bound of the pair by one step and a bound that is known."""
    if known[0] == known[1] or pair[0] == pair[1] or known not in bounds:
        return
    slack = _slack(row, step) + _slack(bounds[known], known)
    if pair not in bounds or slack < _slack(bounds[pair], pair):
        middle = step[1] if step[1] != pair[1] else step[0]
        bounds[pair] = combined(row, bounds[known], 1 << (BITS * middle))


def _slack(row: Combined, pair: Pair) -> Fraction:
    """The c of x - y + c >= 0."""
    return Fraction(row.poly.get(0, 0)) / row.poly[1 << (BITS * pair[0])]


def _difference(row: Combined) -> Pair | None:
    """The x and y where the row bounds x - y from below."""
    names = [(m, c) for m, c in row.poly.items() if m]
    if len(names) != 2 or degree(row.poly) != 1 or names[0][1] + names[1][1] != 0:
        return None
    x, y = (next(iter(variables({m: 1}))) for m, _ in sorted(names, key=lambda name: -name[1]))
    return x, y


def _is_close(bounds: Mapping[Pair, Combined], x: int, y: int) -> bool:
    return {(x, y), (y, x)} <= bounds.keys() and all(_slack(bounds[pair], pair) <= CLOSE for pair in ((x, y), (y, x)))


@dataclass(frozen=True)
class _Step:
    """One variable replaced by its representative: the variables (`names`) of its coefficient, the values of that
    (`slopes`) at the corners of their box, the error there (`lost`), and the largest error."""

    variable: int
    names: tuple[int, ...]
    slopes: Mapping[tuple[bool, ...], Fraction]
    lost: Mapping[tuple[bool, ...], Fraction]
    most: Fraction


@dataclass(frozen=True)
class Relaxed:
    """An inequality with representatives for variables, weakened by the largest error."""

    row: Combined
    poly: Packed
    steps: Sequence[_Step]
    known: DifferenceBounds
    ranges: Mapping[int, Range]

    @property
    def strict(self) -> bool:
        return self.row.strict

    @cached_property
    def parts(self) -> Parts:
        """The inequality itself, and products of distances and bounds."""
        found = [self.row.parts]
        for step in self.steps:
            representative = self.known.representative[step.variable]
            for corner, slope in step.slopes.items():
                if slope:
                    pair = (representative, step.variable) if slope > 0 else (step.variable, representative)
                    near = self.known.bounds[pair]
                    share, bounds = weight(abs(slope), step.names, corner, self.ranges)
                    found.append(product_parts(share / near.poly[1 << (BITS * pair[0])], (near, *bounds)))
                if step.lost[corner] < step.most:
                    spare = weight(step.most - step.lost[corner], step.names, corner, self.ranges)
                    found.append(product_parts(*spare))
        return tuple((m, facts) for facts, m in added(found).items())


def with_representatives(poly: Packed, known: DifferenceBounds) -> Packed:
    """The polynomial with representatives for variables."""
    for v in variables(poly) & known.representative.keys():
        split = _split(poly, v)
        poly = (
            substitute(poly, v, {1 << (BITS * known.representative[v]): 1})[0]
            if split is None
            else _moved(split, v, known)
        )
    return poly


def relaxed(row: Combined, known: DifferenceBounds, ranges: Mapping[int, Range]) -> Relaxed | None:
    """The inequality with representatives for variables; None where no bound for the error is found.

    A variable x near its representative X has x * slope <= X * slope + |x - X| * |slope|. The last product is bounded
    by its values at the corners, since slope is affine in each variable.
    """
    poly, steps, total = row.poly, [], Fraction(0)
    # Variables without bounds of their own first: no corner could be given for a slope in which they are left.
    for v in sorted(variables(poly) & known.representative.keys(), key=lambda v: (v in ranges, v)):
        split = _split(poly, v)
        if split is None or not variables(split[1]) <= ranges.keys() or not is_multi_affine(split[1]):
            return None
        names = tuple(sorted(variables(split[1])))
        slopes = at_corners(split[1], names, ranges)
        representative = known.representative[v]
        above, below = (_slack(known.bounds[pair], pair) for pair in ((representative, v), (v, representative)))
        lost = {corner: slope * above if slope > 0 else -slope * below for corner, slope in slopes.items()}
        most = max(lost.values())
        steps.append(_Step(v, names, slopes, lost, most))
        total += most
        poly = _moved(split, v, known)
    return Relaxed(row, plus(poly, {0: total}) if total else poly, steps, known, ranges)


def _split(poly: Packed, variable: int) -> tuple[Packed, Packed] | None:
    """The polynomial as rest + variable * slope; None where the variable has a higher degree."""
    shift = BITS * variable
    one = 1 << shift
    rest: Packed = {}
    slope: Packed = {}
    for monomial, coefficient in poly.items():
        power = (monomial >> shift) & 255
        if power > 1:
            return None
        (slope if power else rest)[monomial - one if power else monomial] = coefficient
    return rest, slope


def _moved(split: tuple[Packed, Packed], variable: int, known: DifferenceBounds) -> Packed:
    """The polynomial that was split, with the representative in the place of the variable."""
    rest, slope = split
    one = 1 << (BITS * known.representative[variable])
    return plus(rest, {monomial + one: coefficient for monomial, coefficient in slope.items()})
