"""Variables that follow another one closely, as the ends of a zone follow the truth; and inequalities without them.

Where followers are within a small distance of their leader, an inequality about followers says nearly the same of the
leaders. What is lost is bounded by products of linear inequalities, which are kept with the result.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations_with_replacement

from verify.decide.linear_program import cancelling
from verify.decide.packed import BITS, Packed, degree, plus, substitute, times, unpack, variables
from verify.decide.projection import Combined, combined

CLOSE = Fraction(1, 50)
ROUNDS = 3
SECONDS = 1.0
HIGHEST_DEGREE = 3
Pair = tuple[int, int]


@dataclass(frozen=True)
class Following:
    """For each follower its leader; and for pairs (x, y) of a follower and its leader, either way, the row
    x - y + c >= 0 with the least c. `first` has the first variable of each group that is compared."""

    leader: Mapping[int, int]
    bounds: Mapping[Pair, Combined]
    first: Mapping[int, int]

    def extended(self, rows: Iterable[Combined]) -> Following:
        """With more rows, whose variables follow what is followed already."""
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
        return Following({**self.leader, **new}, bounds, first)


NOBODY = Following({}, {}, {})


def following(rows: Iterable[Combined]) -> Following:
    """Who follows whom, by the differences that linear rows bound. The first of variables that are compared leads."""
    return NOBODY.extended(rows)


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


@dataclass
class Relaxing:
    """Inequalities of the leaders alone that follow from others; remembers what it found, by shape."""

    _known: dict[object, _Shape | None] = field(default_factory=dict)

    def relaxed(
        self,
        row: Combined,
        known: Following,
        unit: Mapping[int, Sequence[Combined]],
        there: Container[tuple[bool, frozenset[tuple[int, Fraction | int]]]] = (),
    ) -> Combined | None:
        """The row with leaders for followers, weakened by as little as is found; None where nothing is found.

        `unit` has for each variable the rows that bound it alone; `there` the rows (strict or not, with the terms of
        the polynomial) that hold anyway: of a row that says the same of followers nothing is found.
        """
        own = variables(row.poly)
        moved = sorted(v for v in own if v in known.leader)
        if not moved:
            return row
        if (row.strict, frozenset(_of_leaders(row.poly, known.leader).items())) in there:
            return None
        pairs = [pair for v in moved for pair in ((v, known.leader[v]), (known.leader[v], v))]
        own = own | {known.leader[v] for v in moved}
        local = [known.bounds[pair] for pair in pairs] + [bound for v in sorted(own) for bound in unit.get(v, ())]
        if degree(row.poly) > HIGHEST_DEGREE:
            return None
        target = _of_leaders(row.poly, known.leader)
        names = {v: k for k, v in enumerate(sorted(own))}
        polys = [_renamed(poly, names) for poly in (row.poly, target, *(bound.poly for bound in local))]
        key = tuple(frozenset(poly.items()) for poly in polys)
        if key not in self._known:
            self._known[key] = _shape(polys[0], polys[1], polys[2:])
        shape = self._known[key]
        return None if shape is None else _weakened(row, target, shape, local)


def _of_leaders(poly: Packed, leader: Mapping[int, int]) -> Packed:
    for v in variables(poly) & leader.keys():
        poly = substitute(poly, v, {1 << (BITS * leader[v]): 1})[0]
    return poly


@dataclass(frozen=True)
class _Shape:
    """A relaxation whatever the variables are called: what is lost at most, and products (of the rows that bound, by
    number) with their multipliers that show it."""

    slack: Fraction
    products: Mapping[tuple[int, ...], Fraction]


def _shape(poly: Packed, target: Packed, local: Sequence[Packed]) -> _Shape | None:
    reach = degree(poly)
    products = [some for n in range(1, reach + 1) for some in combinations_with_replacement(range(len(local)), n)]
    polys: list[Packed] = [plus(poly, target, -1), {0: -1}]
    for some in products:
        one: Packed = {0: 1}
        for k in some:
            one = times(one, local[k])
        polys.append(one)
    costs = [0.0, 1.0, *(0.0 for _ in products)]
    found = cancelling(polys, [True, *(False for _ in polys[1:])], [False] * len(polys), SECONDS, costs)
    if found is None:
        return None
    return _Shape(found.pop(1, Fraction(0)), {products[k - 2]: weight for k, weight in found.items() if k > 1})


def _renamed(poly: Packed, names: Mapping[int, int]) -> Packed:
    return {sum(e << (BITS * names[v]) for v, e in unpack(m).items()): c for m, c in poly.items()}


def _weakened(row: Combined, target: Packed, shape: _Shape, local: Sequence[Combined]) -> Combined:
    parts: dict[tuple[int, ...], Fraction] = {}
    for multiplier, facts in row.parts:
        parts[facts] = parts.get(facts, Fraction(0)) + multiplier
    for some, weight in shape.products.items():
        expanded: list[tuple[Fraction, tuple[int, ...]]] = [(weight, ())]
        for k in some:
            expanded = [(m * a, (*names, *facts)) for m, names in expanded for a, facts in local[k].parts]
        for m, names in expanded:
            key = tuple(sorted(names))
            parts[key] = parts.get(key, Fraction(0)) + m
    poly = plus(target, {0: shape.slack}) if shape.slack else target
    return Combined(poly, row.strict, tuple((m, facts) for facts, m in parts.items()))
