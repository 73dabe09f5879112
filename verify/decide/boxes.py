"""A refutation by cutting the ranges of few variables, until on every box products of bounds contradict the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations_with_replacement

from verify.decide.clock import Clock
from verify.decide.facts import Facts
from verify.decide.leaders import Relaxing, following
from verify.decide.leaves import Column, Leaves
from verify.decide.packed import BITS, Packed, degree, variables
from verify.decide.projection import Combined
from verify.decide.proofs import Proof, split_proof
from verify.decide.reduction import Reduced

MOST_BOXES = 200
MOST_LEADERS = 5
NARROWEST = Fraction(1, 4096)
LATER = 4
"""How many times wider the range of a variable has to be that is not in two rows of the truth, to be cut first."""


@dataclass(frozen=True)
class _Range:
    """The bounds of a variable, with the rows that say so."""

    low: Fraction
    high: Fraction
    rows: tuple[Combined, Combined]


@dataclass
class Boxes:
    """Remembers inequalities that were relaxed: nodes of one search have most of them in common."""

    facts: Facts
    leaves: Leaves
    _relaxing: Relaxing = field(default_factory=Relaxing)

    def of(self, reduced: Reduced, clock: Clock) -> Cutting | None:
        """The rows that are left when followers follow their leaders; None where nobody follows, or too many lead."""
        linear = [row for row in reduced.rows if degree(row.poly) == 1]
        known = following(linear)
        if not known.leader:
            return None
        unit: dict[int, list[Combined]] = {}
        for row in linear:
            own = variables(row.poly)
            if len(own) == 1:
                unit.setdefault(next(iter(own)), []).append(row)
        rows: dict[frozenset[tuple[int, Fraction | int]], Combined] = {}
        for row in reduced.rows:
            relaxed = self._relaxing.relaxed(row, known, unit)
            if relaxed is not None and 0 < degree(relaxed.poly) <= 2:
                rows.setdefault(frozenset(relaxed.poly.items()), relaxed)
        ranges = _ranges(rows.values())
        kept = [row for row in rows.values() if variables(row.poly) <= ranges.keys()]
        ranges = {v: r for v, r in ranges.items() if any(v in variables(row.poly) for row in kept)}
        if len(ranges) > MOST_LEADERS or any(r.low > r.high for r in ranges.values()):
            return None
        plain = [row for row in kept if len(variables(row.poly)) > 1 or degree(row.poly) > 1]
        return Cutting(self, reduced, plain, ranges, clock)


def _ranges(rows: Iterable[Combined]) -> dict[int, _Range]:
    """The best bounds of the variables that have both."""
    low: dict[int, tuple[Fraction, Combined]] = {}
    high: dict[int, tuple[Fraction, Combined]] = {}
    for row in rows:
        own = variables(row.poly)
        if len(own) != 1 or degree(row.poly) != 1:
            continue
        (v,) = own
        slope = row.poly[1 << (BITS * v)]
        bound = Fraction(-row.poly.get(0, 0)) / slope
        if slope > 0 and (v not in low or bound > low[v][0]):
            low[v] = (bound, row)
        if slope < 0 and (v not in high or bound < high[v][0]):
            high[v] = (bound, row)
    return {v: _Range(low[v][0], high[v][0], (low[v][1], high[v][1])) for v in low if v in high}


@dataclass
class Cutting:
    """Rows about few variables that have bounds."""

    boxes: Boxes
    reduced: Reduced
    rows: Sequence[Combined]
    ranges: Mapping[int, _Range]
    clock: Clock
    _left: int = 0

    def refute(self, most: int = MOST_BOXES) -> Proof | None:
        """A proof that the rows contradict each other, on at most so many boxes; None where none is found."""
        self._left = most
        return self._on(self.ranges)

    def _on(self, ranges: Mapping[int, _Range]) -> Proof | None:
        if self._left <= 0 or self.clock.left() <= 0:
            return None
        self._left -= 1
        columns = list(self._columns(ranges))
        proof: Proof | None = self.boxes.leaves.solved(self.reduced, columns)
        if proof is not None:
            return proof
        cut = self._widest(ranges)
        if cut is None:
            return None
        x, old = 1 << (BITS * cut), ranges[cut]
        middle = (old.low + old.high) / 2
        poly: Packed = {x: 1, 0: -middle} if middle else {x: 1}
        above, below = self._side(">", poly), self._side(">=", {m: -c for m, c in poly.items()})
        positive = self._on({**ranges, cut: _Range(middle, old.high, (above, old.rows[1]))})
        if positive is None:
            return None
        (_, (fact,)), (_, (other,)) = above.parts[0], below.parts[0]
        if fact not in positive.uses:
            return positive
        otherwise = self._on({**ranges, cut: _Range(old.low, middle, (old.rows[0], below))})
        if otherwise is None or other not in otherwise.uses:
            return otherwise
        return split_proof(poly, (positive, fact), (otherwise, other))

    def _side(self, relation: str, poly: Packed) -> Combined:
        assert relation in (">", ">=")
        fact = self.boxes.facts.atom(relation, poly)  # type: ignore[arg-type]
        return Combined(self.boxes.facts[fact].poly, relation == ">", ((Fraction(1), (fact,)),))  # type: ignore[union-attr]

    def _columns(self, ranges: Mapping[int, _Range]) -> Iterator[Column]:
        bounds = [row for r in ranges.values() for row in r.rows]
        yield Column({0: 1}, (), True)
        yield from (Column(row.poly, (row,), row.strict, degree(row.poly)) for row in (*self.rows, *bounds))
        singles = [Column(row.poly, (row,), row.strict, 1) for row in bounds]
        for a, b in combinations_with_replacement(singles, 2):
            yield a.times(b)
        for row in self.rows:
            if degree(row.poly) == 1:
                own = Column(row.poly, (row,), row.strict, 1)
                yield from (own.times(bound) for bound in singles)

    def _widest(self, ranges: Mapping[int, _Range]) -> int | None:
        """The variable with the widest range of those that stand in products."""
        mixed = {v for row in self.rows if degree(row.poly) > 1 for v in variables(row.poly)}
        wide = [(r.high - r.low, -v) for v, r in ranges.items() if v in mixed and r.high - r.low > NARROWEST]
        return -max(wide)[1] if wide else None
