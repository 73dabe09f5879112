"""Products of inequalities as columns of a linear program: which ones are tried.

In: inequalities after presolve. Out: columns, each a product with its factors, or a monomial times an equality. All
products of linear inequalities up to a degree, with one other as a factor; by the grade of graded variables (such as
payoffs), or one grade higher.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import add, le

from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.polynomial import Packed, degree, divides, mask, times
from verify.decide.positivstellensatz.gradings import Weights, grade_of

MOST_COLUMNS = 6000
MOST_AT_ONCE, MOST_PROJECTED = 1200, 4000
MOST_MULTIPLES = 300


@dataclass(frozen=True)
class Column:
    """A column of the linear program: a product of inequalities, or a monomial times an equality."""

    poly: Packed
    factors: tuple[Combined, ...]
    strict: bool
    degree: int = 0
    equality: tuple[int, int] | None = None

    def times(self, other: Column) -> Column:
        return Column(
            times(self.poly, other.poly),
            (*self.factors, *other.factors),
            self.strict and other.strict,
            self.degree + other.degree,
        )


ONE = Column({0: 1}, (), True)


def column_of(row: Combined) -> Column:
    """The inequality itself."""
    return Column(row.poly, (row,), row.strict, degree(row.poly))


def products_up_to(
    rows: Sequence[Combined], reach: int, weights: Weights, multi_affine: bool, equalities: Sequence[Packed] = ()
) -> Iterator[list[Column]]:
    """All products up to the degree, of linear inequalities and with one other; for each grade by itself, also those of
    the equalities. Where these are too many, or if asked for, those of degree 1 in each variable; and none if they
    still are."""
    linear = [column_of(row) for row in rows if degree(row.poly) <= 1]
    rest = [column_of(row) for row in rows if 1 < degree(row.poly) <= reach]
    none = tuple(0 for _ in weights)
    graded = [(c, grade_of(c.poly, weights), mask(c.poly)) for c in linear]
    grades = {grade_of(c.poly, weights) for c in rest}
    grades = grades | {grade_of(poly, weights) for poly in equalities if degree(poly) <= reach} or {none}
    highest = tuple(max(parts) for parts in zip(*grades, strict=True))
    ways = ((True, MOST_PROJECTED),) if multi_affine else ((False, MOST_AT_ONCE), (True, MOST_AT_ONCE))
    levels = next(filter(None, (_levels(graded, reach, none, highest, *way) for way in ways)), [])
    for wanted in grades if levels else ():
        columns = [column for level in levels for column, grade in level if grade == wanted]
        for other in rest:
            own = grade_of(other.poly, weights)
            for level in levels[: reach - other.degree + 1]:
                columns += [other.times(c) for c, g in level if tuple(map(add, own, g)) == wanted]
        yield columns


def raised_products(rows: Sequence[Combined], reach: int, weights: Weights) -> Iterator[list[Column]]:
    """Products up to the degree that are one grade higher than a row which is not linear: of graded linear inequalities
    with others, of degree 1 in each variable, and with one that is not linear."""
    grade = {id(row): grade_of(row.poly, weights)[0] for row in rows}
    graded, level = (
        [column_of(row) for row in rows if degree(row.poly) == 1 and grade[id(row)] == own] for own in (1, 0)
    )
    rest = [(column_of(row), grade[id(row)]) for row in rows if degree(row.poly) > 1]
    for wanted in sorted({own + 1 for _, own in rest if own}):
        own = [[ONE]]
        for _ in range(wanted):
            own.append(list(multiplied(own[-1], graded, False)))
        others = [[ONE]]
        for _ in range(reach - wanted):
            others.append(list(multiplied(others[-1], level, True)))
        columns = [a.times(b) for a in own[wanted] for of in others for b in of]
        for row, of_row in rest:
            if of_row <= wanted:
                room = reach - row.degree - (wanted - of_row)
                columns += [
                    row.times(a).times(b) for a in own[wanted - of_row] for of in others[: room + 1] for b in of
                ]
        yield columns


def _levels(
    factors: Sequence[tuple[Column, tuple[int, ...], int]],
    reach: int,
    none: tuple[int, ...],
    highest: tuple[int, ...],
    multi_affine: bool,
    most: int,
) -> list[list[tuple[Column, tuple[int, ...]]]]:
    """Products of 0, 1, ... of the factors, up to a grade; nothing if they are too many."""
    levels: list[list[tuple[Column, tuple[int, ...], int, int]]] = [[(ONE, none, 0, 0)]]
    count = 1
    for _ in range(reach):
        level = []
        for column, grade, used, first in levels[-1]:
            for k in range(first, len(factors)):
                factor, own, seen = factors[k]
                total = tuple(map(add, grade, own))
                if not (multi_affine and used & seen) and all(map(le, total, highest)):
                    level.append((column.times(factor), total, used | seen, k))
            if count + len(level) > most:
                return []
        count += len(level)
        levels.append(level)
    return [[(column, grade) for column, grade, _, _ in level] for level in levels]


def multiples(core: Sequence[Combined] | Sequence[Column], equalities: Sequence[tuple[int, Packed]]) -> list[Column]:
    """Monomials times equalities that share a term with the core, or with each other's multiples."""
    columns: dict[tuple[int, int], Column] = {}
    targets = {m for i in core for m in i.poly}
    for _ in range(3):
        for number, poly in equalities:
            for monomial in [t - m for t in targets for m in poly if divides(m, t)]:
                if (number, monomial) not in columns and len(columns) < MOST_MULTIPLES:
                    multiple = {m + monomial: c for m, c in poly.items()}
                    columns[number, monomial] = Column(multiple, (), False, equality=(number, monomial))
        targets = {m for column in columns.values() for m in column.poly}
    return list(columns.values())


def closed(start: Sequence[Column], factors: Sequence[Column], reach: int, multi_affine: bool) -> list[Column]:
    """With all products by the factors up to degree `reach`, as far as there is room for columns."""
    columns = list(start)
    level: Sequence[Column] = start
    while level and len(columns) < MOST_COLUMNS:
        level = list(multiplied([c for c in level if c.degree < reach], factors, multi_affine))
        columns += level
    return columns


def multiplied(level: Sequence[Column], factors: Sequence[Column], multi_affine: bool) -> Iterator[Column]:
    """Each of the level times each of the factors, every product once."""
    seen: set[tuple[int, ...]] = set()
    for column in level:
        own = mask(column.poly)
        for factor in factors:
            names = tuple(sorted((*map(id, column.factors), *map(id, factor.factors))))
            if names in seen:
                continue
            seen.add(names)
            if not (multi_affine and own & mask(factor.poly)):
                yield column.times(factor)
