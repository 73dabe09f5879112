"""Fourier-Motzkin elimination with polynomial coefficients of known sign.

In: inequalities. Out: inequalities that follow from them, without those variables that could be eliminated, such as the
ends of zones. From p*x + q >= 0 and -r*x + s >= 0 with p, r >= 0 follows r*q + p*s >= 0; the products of facts that
show the signs of p and r (`signs`) become part of the result. The degree grows with each elimination: HIGHEST_DEGREE is
the limit, and no elimination may add more than MOST_MORE inequalities.

Reference: Schrijver, Theory of linear and integer programming, 1986, section 12.2 (for constant coefficients).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from verify.decide.polynomials.inequalities import Combined, combined
from verify.decide.polynomials.polynomial import BITS, Packed, degree, plus, primitive, times, variables
from verify.decide.positivstellensatz.signs import Sign, Signs, lower_bounds

MOST_MORE = 4
"""How many more inequalities there may be after an elimination than before it."""
HIGHEST_DEGREE = 4


@dataclass(frozen=True)
class _Step:
    """The result of eliminating a variable, and the rows that show the signs of its coefficients."""

    rows: tuple[Combined, ...]
    signs: tuple[Combined, ...]
    parents: tuple[Combined, ...]


@dataclass
class Elimination:
    """Eliminates variables, and keeps each step: nodes of one search have most of their inequalities in common."""

    signs: Signs = field(default_factory=Signs)
    _steps: dict[tuple[int, tuple[int, ...]], list[_Step]] = field(default_factory=dict)
    _sums: dict[tuple[int, int], tuple[Combined, Combined, Combined]] = field(default_factory=dict)

    def eliminated(self, rows: Sequence[Combined], kept: frozenset[int] = frozenset()) -> list[Combined]:
        """Inequalities that follow from the given ones, in fewer variables, but with those that are to be kept."""
        rows = list(rows)
        linear = [row for row in rows if degree(row.poly) == 1]
        positive = frozenset(lower_bounds(linear))
        linear += self._bounds(linear)
        known = {id(row) for row in linear}
        stuck: set[tuple[int, int]] = set()
        while True:
            best: tuple[int, int, _Step] | None = None
            for variable, having in _occurrences(rows).items():
                if variable in kept or (variable, len(having)) in stuck:
                    continue
                step = self._step(variable, having, linear, known)
                if step is None:
                    stuck.add((variable, len(having)))
                    continue
                more = len(step.rows) - len(having)
                if more <= MOST_MORE and (best is None or more < best[0]):
                    best = (more, variable, step)
                    if more < 0:
                        break
            if best is None:
                return rows
            _, variable, step = best
            gone = set(map(id, step.parents))
            rows = [row for row in rows if id(row) not in gone]
            seen = {frozenset(row.poly.items()) for row in rows}
            for row in step.rows:
                key = frozenset(row.poly.items())
                if key not in seen and (not row.poly or not _is_plain(row.poly, positive)):
                    seen.add(key)
                    rows.append(row)

    def projected(self, rows: Sequence[Combined], private: frozenset[int]) -> list[Combined]:
        """Inequalities that follow from the given ones, without any private variable. Where one cannot be eliminated
        because of rows in which its coefficient has no known sign, these are left out; and then all that have it."""
        public = frozenset(v for row in rows for v in variables(row.poly)) - private
        rows = self.eliminated(rows, public)
        while True:
            left = [(v, having) for v, having in _occurrences(rows).items() if v in private]
            if not left:
                return self.eliminated(rows)
            linear = [row for row in rows if degree(row.poly) == 1]
            unknown = {v: [row for row in having if self._sign(row, v, linear) is None] for v, having in left}
            v, having = min(left, key=lambda each: len(unknown[each[0]]))
            gone = set(map(id, unknown[v] or having))
            rows = self.eliminated([row for row in rows if id(row) not in gone], public)

    def _sign(self, row: Combined, variable: int, linear: Sequence[Combined]) -> Sign | None:
        coefficient = _coefficient(row.poly, variable)
        return None if coefficient is None else self.signs.of(coefficient, linear)

    def _bounds(self, linear: Sequence[Combined]) -> list[Combined]:
        """Bounds of single variables that follow from a comparison with a variable that has a bound."""
        found: dict[tuple[int, bool], Combined] = {}
        for row in linear:
            own = variables(row.poly)
            if len(own) == 1:
                (v,) = own
                found.setdefault((v, row.poly[1 << (BITS * v)] > 0), row)
        direct = dict(found)
        for row in linear:
            own = variables(row.poly)
            if len(own) != 2:
                continue
            for v in own:
                (other,) = own - {v}
                slope = row.poly[1 << (BITS * other)]
                place = (v, row.poly[1 << (BITS * v)] > 0)
                bound = direct.get((other, slope < 0))
                if bound is not None and place not in found:
                    key = (id(row), id(bound))
                    if key not in self._sums:
                        self._sums[key] = (row, bound, combined(row, bound, 1 << (BITS * other)))
                    found[place] = self._sums[key][2]
        return [row for place, row in found.items() if place not in direct]

    def _step(
        self, variable: int, having: Sequence[Combined], linear: Sequence[Combined], known: set[int]
    ) -> _Step | None:
        key = (variable, tuple(map(id, having)))
        for step in self._steps.get(key, ()):
            if all(id(row) in known for row in step.signs):
                return step
        new = self._new_step(variable, having, linear)
        if new is not None:
            self._steps.setdefault(key, []).append(new)
        return new

    def _new_step(self, variable: int, having: Sequence[Combined], linear: Sequence[Combined]) -> _Step | None:
        above: list[tuple[Combined, Packed, Sign]] = []
        below: list[tuple[Combined, Packed, Sign]] = []
        for row in having:
            coefficient = _coefficient(row.poly, variable)
            if coefficient is None:
                return None
            sign = self.signs.of(coefficient, linear)
            if sign is None:
                return None
            (above if sign.positive else below).append((row, coefficient, sign))
        if len(above) * len(below) > len(having) + MOST_MORE:
            return None
        rows = []
        for a, p, of_p in above:
            for b, minus_r, of_r in below:
                rows.append(_sum(a, p, of_p, b, {m: -c for m, c in minus_r.items()}, of_r))
        if any(degree(row.poly) > HIGHEST_DEGREE for row in rows):
            return None
        used = {id(row): row for _, _, sign in (*above, *below) for row in sign.rows}
        return _Step(tuple(row for row in rows if row.poly or row.strict), tuple(used.values()), tuple(having))


def _occurrences(rows: Sequence[Combined]) -> dict[int, list[Combined]]:
    """The rows in which each variable occurs, the variables with the fewest rows first."""
    having: dict[int, list[Combined]] = {}
    for row in rows:
        for v in variables(row.poly):
            having.setdefault(v, []).append(row)
    return dict(sorted(having.items(), key=lambda item: (len(item[1]), item[0])))


def _coefficient(poly: Packed, variable: int) -> Packed | None:
    """The coefficient of the variable; None where it occurs with a higher power."""
    shift = BITS * variable
    found = {}
    for monomial, c in poly.items():
        power = (monomial >> shift) & 255
        if power > 1:
            return None
        if power:
            found[monomial - (1 << shift)] = c
    return found


def _sum(a: Combined, p: Packed, of_p: Sign, b: Combined, r: Packed, of_r: Sign) -> Combined:
    """r*a + p*b, where p and r are the coefficients of the eliminated variable, with their signs."""
    normal, scale = primitive(plus(times(a.poly, r), times(b.poly, p)))
    parts: dict[tuple[int, ...], Fraction] = {}
    for sign, row in ((of_r, a), (of_p, b)):
        for factor, facts in sign.parts:
            for multiplier, more in row.parts:
                key = tuple(sorted((*facts, *more)))
                parts[key] = parts.get(key, Fraction(0)) + factor * multiplier / scale
    strict = (of_r.strict and a.strict) or (of_p.strict and b.strict)
    return Combined(normal, strict, tuple((c, facts) for facts, c in parts.items()))


def _is_plain(poly: Packed, positive: frozenset[int]) -> bool:
    """Whether it is plainly at least 0: no coefficient is negative, and no variable can be."""
    return all(c > 0 for c in poly.values()) and variables(poly) <= positive
