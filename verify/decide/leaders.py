"""Variables that follow another one closely, as the ends of a zone follow the truth; and inequalities without them.

Where followers are within a small distance of their leader, an inequality about followers says nearly the same of the
leaders. What is lost is bounded by products of linear inequalities, which are kept with the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations_with_replacement

from verify.decide.linear_program import cancelling
from verify.decide.packed import BITS, Packed, degree, plus, substitute, times, variables
from verify.decide.projection import Combined, combined

CLOSE = Fraction(1, 50)
ROUNDS = 3
SECONDS = 1.0
HIGHEST_DEGREE = 3
Pair = tuple[int, int]


@dataclass(frozen=True)
class Following:
    """For each follower its leader; and for pairs (x, y) of a follower and its leader, either way, the row
    x - y + c >= 0 with the least c."""

    leader: Mapping[int, int]
    bounds: Mapping[Pair, Combined]


def following(rows: Iterable[Combined]) -> Following:
    """Who follows whom, by the differences that linear rows bound. The first of variables that are compared leads."""
    direct: dict[Pair, Combined] = {}
    for row in rows:
        pair = _difference(row)
        if pair is not None and (pair not in direct or _slack(row, pair) < _slack(direct[pair], pair)):
            direct[pair] = row
    first = _first_of_group(direct)
    bounds = {pair: row for pair, row in direct.items() if first[pair[0]] in pair}
    for _ in range(ROUNDS):
        for (x, y), row in direct.items():
            _extend(bounds, (x, y), row, (x, first[x]), (y, first[x]))
            _extend(bounds, (x, y), row, (first[x], y), (first[x], x))
    close = {x: y for x, y in first.items() if x != y and _is_close(bounds, x, y)}
    return Following(close, bounds)


def _first_of_group(pairs: Iterable[Pair]) -> dict[int, int]:
    """For each variable the first of all those with which it is compared, directly or through others."""
    first: dict[int, int] = {}
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


@dataclass
class Relaxing:
    """Inequalities of the leaders alone that follow from others; remembers what it found."""

    _known: dict[object, Combined | None] = field(default_factory=dict)

    def relaxed(self, row: Combined, known: Following, unit: Mapping[int, Sequence[Combined]]) -> Combined | None:
        """The row with leaders for followers, weakened by as little as is found; None where nothing is found.

        `unit` has for each variable the rows that bound it alone.
        """
        own = variables(row.poly)
        moved = sorted(v for v in own if v in known.leader)
        if not moved:
            return row
        pairs = [pair for v in moved for pair in ((v, known.leader[v]), (known.leader[v], v))]
        own = own | {known.leader[v] for v in moved}
        local = [known.bounds[pair] for pair in pairs] + [bound for v in sorted(own) for bound in unit.get(v, ())]
        key = (row.parts, tuple(bound.parts for bound in local))
        if key not in self._known:
            self._known[key] = _relaxed(row, {v: known.leader[v] for v in moved}, local)
        return self._known[key]


def _relaxed(row: Combined, leader: Mapping[int, int], local: Sequence[Combined]) -> Combined | None:
    reach = degree(row.poly)
    if reach > HIGHEST_DEGREE:
        return None
    target = row.poly
    for v, x in leader.items():
        target = substitute(target, v, {1 << (BITS * x): 1})[0]
    lost = plus(row.poly, target, -1)
    products: list[tuple[Combined, ...]] = [
        some for size in range(1, reach + 1) for some in combinations_with_replacement(local, size)
    ]
    polys: list[Packed] = [lost, {0: -1}]
    for some in products:
        poly: Packed = {0: 1}
        for bound in some:
            poly = times(poly, bound.poly)
        polys.append(poly)
    costs = [0.0, 1.0, *(0.0 for _ in products)]
    found = cancelling(polys, [True, *(False for _ in polys[1:])], [False] * len(polys), SECONDS, costs)
    if found is None:
        return None
    slack = found.pop(1, Fraction(0))
    found.pop(0)
    parts = dict[tuple[int, ...], Fraction]()
    for multiplier, facts in row.parts:
        parts[facts] = parts.get(facts, Fraction(0)) + multiplier
    for k, weight in found.items():
        expanded: list[tuple[Fraction, tuple[int, ...]]] = [(weight, ())]
        for bound in products[k - 2]:
            expanded = [(m * a, (*names, *facts)) for m, names in expanded for a, facts in bound.parts]
        for m, names in expanded:
            sorted_names = tuple(sorted(names))
            parts[sorted_names] = parts.get(sorted_names, Fraction(0)) + m
    poly = plus(target, {0: slack}) if slack else target
    return Combined(poly, row.strict, tuple((m, facts) for facts, m in parts.items()))
