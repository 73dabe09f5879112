"""Products of inequalities as columns of a linear program: which ones are tried.

In: inequalities after presolve. Out: columns, each a product with its factors, or a monomial times an equality. All
products of linear inequalities up to a degree, with one other as a factor; by the grade of graded variables (such as
payoffs), or one grade higher.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import add, le
from typing import NamedTuple

from verify.decide.polynomials.inequalities import Combined
from verify.decide.polynomials.linear_program import Monomials, Vector
from verify.decide.polynomials.polynomial import Packed, degree, divides, mask, times
from verify.decide.positivstellensatz.gradings import Weights, grade_of

MOST_COLUMNS = 6000
MOST_AT_ONCE, MOST_PROJECTED = 1200, 4000
MOST_MULTIPLES = 300
MOST_KEPT = 50_000


@dataclass(frozen=True, eq=False)
class Product:
    """A product of polynomials, with the numbers of its factors in order; or of a monomial and an equality."""

    of: tuple[int, ...]
    poly: Packed
    monomials: Monomials

    @cached_property
    def degree(self) -> int:
        return degree(self.poly)

    @cached_property
    def vector(self) -> Vector:
        return self.monomials.vector(self.poly)

    @cached_property
    def mask(self) -> int:
        """A bit for every variable that occurs."""
        return mask(self.poly)


class Column(NamedTuple):
    """A column of the linear program: a product of inequalities, or a monomial times an equality."""

    product: Product
    factors: tuple[Combined, ...]
    strict: bool
    equality: tuple[int, int] | None = None

    @property
    def poly(self) -> Packed:
        return self.product.poly

    @property
    def degree(self) -> int:
        return self.product.degree


class Columns:
    """Makes columns. The same inequalities come again at many nodes of a case split, whatever they follow from, so
    their products are kept, with their numbers in linear programs: each is worked out once."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}
        self._products: dict[tuple[int, ...], Product] = {}
        self._monomials = Monomials()

    @property
    def one(self) -> Column:
        return Column(self._products.get(()) or self._kept((), {0: 1}), (), True)

    def of(self, row: Combined) -> Column:
        """The inequality itself."""
        of = (self.number(row.poly),)
        return Column(self._products.get(of) or self._kept(of, row.poly), (row,), row.strict)

    def times(self, one: Column, other: Column) -> Column:
        of = tuple(sorted(one.product.of + other.product.of))
        product = self._products.get(of) or self._kept(of, times(one.product.poly, other.product.poly))
        return Column(product, one.factors + other.factors, one.strict and other.strict)

    def multiple(self, number: int, monomial: int, poly: Packed) -> Column:
        """The monomial times the equality with that number."""
        of = (~self.number(poly), monomial)
        product = self._products.get(of) or self._kept(of, {m + monomial: c for m, c in poly.items()})
        return Column(product, (), False, (number, monomial))

    def number(self, poly: Packed) -> int:
        """The same for the same polynomial."""
        return self._numbers.setdefault(frozenset(poly.items()), len(self._numbers))

    def _kept(self, of: tuple[int, ...], poly: Packed) -> Product:
        if len(self._products) >= MOST_KEPT:
            self._products.clear()
        product = self._products[of] = Product(of, poly, self._monomials)
        return product


def products_up_to(
    made: Columns,
    rows: Sequence[Combined],
    reach: int,
    weights: Weights,
    multi_affine: bool,
    equalities: Sequence[Packed] = (),
) -> Iterator[list[Column]]:
    """All products up to the degree, of linear inequalities and with one other; for each grade by itself, also those of
    the equalities. Where these are too many, or if asked for, those of degree 1 in each variable; and none if they
    still are."""
    linear = [made.of(row) for row in rows if degree(row.poly) <= 1]
    rest = [made.of(row) for row in rows if 1 < degree(row.poly) <= reach]
    none = tuple(0 for _ in weights)
    graded = [(c, grade_of(c.poly, weights), c.product.mask) for c in linear]
    grades = {grade_of(c.poly, weights) for c in rest}
    grades = grades | {grade_of(poly, weights) for poly in equalities if degree(poly) <= reach} or {none}
    highest = tuple(max(parts) for parts in zip(*grades, strict=True))
    ways = ((True, MOST_PROJECTED),) if multi_affine else ((False, MOST_AT_ONCE), (True, MOST_AT_ONCE))
    levels = next(filter(None, (_levels(made, graded, reach, none, highest, *way) for way in ways)), [])
    for wanted in grades if levels else ():
        columns = [column for level in levels for column, grade in level if grade == wanted]
        for other in rest:
            own = grade_of(other.poly, weights)
            for level in levels[: reach - other.degree + 1]:
                columns += [made.times(other, c) for c, g in level if tuple(map(add, own, g)) == wanted]
        yield columns


def raised_products(made: Columns, rows: Sequence[Combined], reach: int, weights: Weights) -> Iterator[list[Column]]:
    """Products up to the degree that are one grade higher than a row which is not linear: of graded linear inequalities
    with others, of degree 1 in each variable, and with one that is not linear."""
    grade = {id(row): grade_of(row.poly, weights)[0] for row in rows}
    graded, level = (
        [made.of(row) for row in rows if degree(row.poly) == 1 and grade[id(row)] == own] for own in (1, 0)
    )
    rest = [(made.of(row), grade[id(row)]) for row in rows if degree(row.poly) > 1]
    for wanted in sorted({own + 1 for _, own in rest if own}):
        own = [[made.one]]
        for _ in range(wanted):
            own.append(list(multiplied(made, own[-1], graded, False)))
        others = [[made.one]]
        for _ in range(reach - wanted):
            others.append(list(multiplied(made, others[-1], level, True)))
        columns = [made.times(a, b) for a in own[wanted] for of in others for b in of]
        for row, of_row in rest:
            if of_row <= wanted:
                room = reach - row.degree - (wanted - of_row)
                first = [made.times(row, a) for a in own[wanted - of_row]]
                columns += [made.times(a, b) for a in first for of in others[: room + 1] for b in of]
        yield columns


def _levels(
    made: Columns,
    factors: Sequence[tuple[Column, tuple[int, ...], int]],
    reach: int,
    none: tuple[int, ...],
    highest: tuple[int, ...],
    multi_affine: bool,
    most: int,
) -> list[list[tuple[Column, tuple[int, ...]]]]:
    """Products of 0, 1, ... of the factors, up to a grade; nothing if they are too many."""
    levels: list[list[tuple[Column, tuple[int, ...], int, int]]] = [[(made.one, none, 0, 0)]]
    count = 1
    for _ in range(reach):
        level = []
        for column, grade, used, first in levels[-1]:
            for k in range(first, len(factors)):
                factor, own, seen = factors[k]
                total = tuple(map(add, grade, own))
                if not (multi_affine and used & seen) and all(map(le, total, highest)):
                    level.append((made.times(column, factor), total, used | seen, k))
            if count + len(level) > most:
                return []
        count += len(level)
        levels.append(level)
    return [[(column, grade) for column, grade, _, _ in level] for level in levels]


def multiples(
    made: Columns, core: Sequence[Combined] | Sequence[Column], equalities: Sequence[tuple[int, Packed]]
) -> list[Column]:
    """Monomials times equalities that share a term with the core, or with each other's multiples."""
    columns: dict[tuple[int, int], Column] = {}
    targets = {m for i in core for m in i.poly}
    for _ in range(3):
        for number, poly in equalities:
            for monomial in [t - m for t in targets for m in poly if divides(m, t)]:
                if (number, monomial) not in columns and len(columns) < MOST_MULTIPLES:
                    columns[number, monomial] = made.multiple(number, monomial, poly)
        targets = {m for column in columns.values() for m in column.poly}
    return list(columns.values())


def closed(
    made: Columns, start: Sequence[Column], factors: Sequence[Column], reach: int, multi_affine: bool
) -> list[Column]:
    """With all products by the factors up to degree `reach`, as far as there is room for columns."""
    columns = list(start)
    level: Sequence[Column] = start
    while level and len(columns) < MOST_COLUMNS:
        level = list(multiplied(made, [c for c in level if c.degree < reach], factors, multi_affine))
        columns += level
    return columns


def multiplied(
    made: Columns, level: Sequence[Column], factors: Sequence[Column], multi_affine: bool
) -> Iterator[Column]:
    """Each of the level times each of the factors, every product once."""
    seen: set[tuple[int, ...]] = set()
    for column in level:
        own = column.product.mask
        for factor in factors:
            names = tuple(sorted((*map(id, column.factors), *map(id, factor.factors))))
            if names in seen:
                continue
            seen.add(names)
            if not (multi_affine and own & factor.product.mask):
                yield made.times(column, factor)
