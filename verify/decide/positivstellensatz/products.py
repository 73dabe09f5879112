"""Handelman certificates: products of inequalities that add up to a negative number, found by linear programming.

In: a conjunction of atoms after presolve. Out: a proof that it is contradictory, or None. Each product of inequalities
that hold is an inequality that holds; with its monomials taken as variables, a contradiction between such products is
one of linear inequalities (Farkas). For linear inequalities of a polytope some degree suffices (Handelman); here
one other inequality at a time is a factor as well. n inequalities have C(n+d, d) products of degree up to d, so the
degree grows step by step (`Mode`), and MOST_COLUMNS products are the most.

References: Handelman, Representing polynomials by positive linear functions on compact convex polyhedra, 1988.
Sherali and Tuncbilek, A global optimization algorithm for polynomial programming problems using a
reformulation-linearization technique, 1992.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from typing import Literal, TypeAlias

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.inequalities import Combined, added, agree, hold_at, product_parts
from verify.decide.polynomials.linear_program import cancelling, separating
from verify.decide.polynomials.polynomial import (
    BITS,
    Packed,
    degree,
    plus,
    primitive,
    unpack,
    variables,
)
from verify.decide.polynomials.proof_tree import LeafProof, Term
from verify.decide.positivstellensatz.columns import (
    Column,
    Columns,
    closed,
    multiples,
    multiplied,
    products_up_to,
    raised_products,
)
from verify.decide.positivstellensatz.fourier_motzkin import Elimination
from verify.decide.positivstellensatz.gradings import Weights, grade_of
from verify.decide.positivstellensatz.presolve import Reduced

MOST_RAISED = 12_000
MOST_MODELS = 12

Mode: TypeAlias = Literal["affine", "raised", "denser", "linked"]
"""Which products are tried. `affine`: of linear atoms, of degree 1 in each variable, up to the degree of the other
atoms. `raised`: as these, one grade higher (of graded variables, such as payoffs). `denser`: all products of linear
atoms, up to one degree more. `linked`: as `affine`, of atoms without a common variable that linear ones link, such as a
bound at the ends of a zone and one at a point in it.
"""


def trivial(reduced: Reduced) -> LeafProof | None:
    """A proof from one atom that is false as it stands."""
    for item in reduced.items.values():
        constant = Fraction(item.poly.get(0, 0))
        if (item.strict and not item.poly) or (len(item.poly) == 1 and constant < 0):
            ((multiplier, facts),) = item.parts
            pay = [Term(multiplier, facts)] + ([Term(-constant, ())] if constant else [])
            return reduced.settle(pay, {})
    for number, poly in reduced.unused.items():
        if len(poly) == 1 and 0 in poly:
            return reduced.settle([Term(abs(Fraction(poly[0])), ())], {number: {0: -1 if poly[0] > 0 else 1}})
    return None


@dataclass
class Products:
    """Searches for certificates of conjunctions. Keeps which sets of products had none, and points that satisfied all
    atoms of some node, so that neither is computed twice. What is to be shown does not speak of `private` variables."""

    facts: Facts
    weights: Weights = ()
    private: frozenset[int] = frozenset()
    clock: Clock = field(default_factory=lambda: Clock(math.inf))

    def __post_init__(self) -> None:
        self._failed: set[object] = set()
        self._models: list[dict[int, float]] = []
        self._elimination = Elimination()
        self._columns = Columns()

    def linear(self, reduced: Reduced) -> LeafProof | None:
        """A proof by adding up the atoms alone (Farkas), their monomials taken as variables."""
        found = trivial(reduced)
        if found is not None:
            return found
        equalities = [self._columns.multiple(n, 0, p) for n, p in reduced.unused.items() if p]
        if any(agree(model, reduced.rows, reduced.unused.values()) for model in reversed(self._models)):
            return None
        columns = [self._columns.one, *map(self._columns.of, reduced.rows), *equalities]
        model, multipliers = separating(
            [c.poly for c in columns], [c.strict for c in columns], [c.equality is not None for c in columns]
        )
        if model:
            self._models = [*self._models[1 - MOST_MODELS :], model]
        return self._settled(reduced, columns, multipliers) if multipliers else None

    def has_point(self, reduced: Reduced) -> bool:
        """Whether a point that was found at another node satisfies all atoms: then there is no proof."""
        return any(hold_at(model, reduced.rows, reduced.unused.values()) for model in reversed(self._models))

    def focused(self, reduced: Reduced, size: int, mode: Mode, clock: Clock) -> LeafProof | None:
        """A proof by products of linear atoms, with `size` of the other atoms at a time."""
        items = reduced.rows
        linear = [i for i in items if degree(i.poly) == 1]
        big = [i for i in items if degree(i.poly) > 1]
        equalities = [(n, p) for n, p in reduced.unused.items() if p]
        for core in combinations(big, size):
            if clock.left() <= 0:
                return None
            seen = frozenset(v for i in core for v in variables(i.poly))
            apart = size > 1 and not all(
                any(variables(i.poly) & variables(j.poly) for j in core if j is not i) for i in core
            )
            if apart != (mode == "linked") or (apart and not _are_linked(core, linear)):
                continue
            near = [i for i in linear if variables(i.poly) & seen]
            key = (mode, frozenset(frozenset(i.poly.items()) for i in (*core, *near)))
            if key in self._failed:
                continue
            columns = self._products(reduced, core, linear, seen, mode) + multiples(self._columns, core, equalities)
            proof = self._solve(reduced, columns) if columns else None
            if proof is not None:
                return proof
            self._fails(key)
        return None

    def _fails(self, key: object) -> None:
        """Keep that these products have no proof, unless there was no time to find one."""
        if self.clock.left() > 0:
            self._failed.add(key)

    def eliminated(self, reduced: Reduced, kept: frozenset[int] = frozenset()) -> list[Combined]:
        """The inequalities without those variables that can be eliminated, but with those that are to be kept."""
        return self._elimination.eliminated(reduced.rows, kept)

    def by_degree(self, reduced: Reduced, reaches: Iterable[int]) -> LeafProof | None:
        """A proof by all products up to a degree, after elimination of variables: first of all that can be eliminated,
        then of those alone of which no equality speaks, which an equality needs otherwise."""
        equalities = [(n, p) for n, p in reduced.unused.items() if p]
        few = self.eliminated(reduced)
        proof = self._up_to(reduced, few, equalities, reaches)
        if proof is not None or not equalities:
            return proof
        more = self.eliminated(reduced, frozenset[int]().union(*(variables(poly) for _, poly in equalities)))
        return None if more == few else self._up_to(reduced, more, equalities, reaches, True)

    def by_projection(self, reduced: Reduced, reaches: Iterable[int]) -> LeafProof | None:
        """A proof by all products up to a degree, of what follows without private variables."""
        if not self.private:
            return None
        rows = self._elimination.projected(reduced.rows, self.private)
        equalities = [(n, p) for n, p in reduced.unused.items() if p and not variables(p) & self.private]
        return self._up_to(reduced, rows, equalities, reaches, multi_affine=True)

    def by_raising(self, reduced: Reduced, reach: int) -> LeafProof | None:
        """As `by_projection`, by products that are one grade higher than what is to be shown."""
        if len(self.weights) != 1:
            return None
        rows = self._elimination.projected(reduced.rows, self.private)
        key = (reach, "raised", _contents(rows))
        if key in self._failed:
            return None
        for columns in raised_products(self._columns, rows, reach, self.weights):
            proof = self._solve(reduced, columns) if len(columns) <= MOST_RAISED else None
            if proof is not None:
                return proof
        self._fails(key)
        return None

    def _up_to(
        self,
        reduced: Reduced,
        rows: Sequence[Combined],
        equalities: Sequence[tuple[int, Packed]],
        reaches: Iterable[int],
        kept: bool = False,
        multi_affine: bool = False,
    ) -> LeafProof | None:
        for row in rows:
            if not row.poly:  # 0 > 0
                return reduced.settle([Term(m, facts) for m, facts in row.parts], {})
        for reach in reaches:
            key = (reach, multi_affine, _contents(rows), frozenset(reduced.unused))
            if key in self._failed:
                continue
            polys = [poly for _, poly in equalities]
            for columns in products_up_to(self._columns, rows, reach, self.weights, multi_affine, polys):
                columns += multiples(self._columns, columns if kept else rows, equalities)
                proof = self._solve(reduced, columns, costs=_costs(reduced, columns))
                if proof is not None:
                    return proof
            self._fails(key)
        return None

    def undecided_signs(self, reduced: Reduced, most: int = 4) -> list[Packed]:
        """Coefficients in the atoms (polynomials in the graded variables), what two atoms differ by if that is linear
        (as where something is above the greater of two numbers), and variables of equalities that determine none; of
        each those whose sign the linear atoms leave open."""
        items = reduced.rows
        linear = [i for i in items if degree(i.poly) == 1]
        graded = {v for weight in self.weights for v in weight}
        found: dict[frozenset[tuple[int, Fraction | int]], Packed] = {}
        for item in items:
            if degree(item.poly) == 1:
                continue
            parts: dict[int, Packed] = {}
            for monomial, coefficient in item.poly.items():
                own = sum(e << (BITS * v) for v, e in unpack(monomial).items() if v in graded)
                parts.setdefault(monomial - own, {})[own] = coefficient
            for part in parts.values():
                normal = primitive(part)[0]
                if normal[max(normal)] < 0:
                    normal = {m: -c for m, c in normal.items()}
                key = frozenset(normal.items())
                if len(normal) > 1 and key not in found and 0 not in normal and self._is_open(normal, linear):
                    found[key] = normal
                    if len(found) == most:
                        return list(found.values())
        big = [i.poly for i in items if degree(i.poly) > 1]
        for apart in filter(None, (_apart(*pair) for pair in combinations(big, 2))):
            if frozenset(apart.items()) not in found and self._is_open(apart, linear):
                found[frozenset(apart.items())] = apart
        of_equalities = frozenset[int]().union(*map(variables, reduced.unused.values()))
        single: list[Packed] = [{1 << (BITS * v): 1} for v in sorted(of_equalities)]
        return [*found.values(), *(poly for poly in single if self._is_open(poly, linear))][:most]

    def is_open(self, poly: Packed, reduced: Reduced) -> bool:
        """Whether the linear atoms leave the sign of the polynomial open."""
        return self._is_open(poly, [i for i in reduced.rows if degree(i.poly) == 1])

    def _is_open(self, poly: Packed, linear: Sequence[Combined]) -> bool:
        rows = [i for i in linear if variables(i.poly) & variables(poly)]
        for sign in (1, -1):
            side = {m: sign * c for m, c in poly.items()}
            polys: list[Packed] = [side, {0: 1}, *(i.poly for i in rows)]
            if cancelling(polys, [sign > 0, True, *(i.strict for i in rows)], [False] * len(polys), 1.0) is not None:
                return False
        return True

    def _products(
        self, reduced: Reduced, core: Sequence[Combined], linear: Sequence[Combined], seen: frozenset[int], mode: Mode
    ) -> list[Column]:
        weights = self.weights
        none = tuple(0 for _ in weights)
        grades = {grade_of(i.poly, weights) for i in core} - {none}
        if len(grades) > 1 or not any(grade_of(i.poly, weights) in grades for i in linear):
            weights, none, grades = (), (), set()
        grade = next(iter(grades), none)
        level = [i for i in linear if grade_of(i.poly, weights) == none]
        made = self._columns
        factors = [made.of(i) for i in reduced.projected(level, seen)]
        base = [made.of(i) for i in linear if grade != none and grade_of(i.poly, weights) == grade]
        own = [made.of(i) for i in core if grade_of(i.poly, weights) == grade]
        mixed = [made.of(i) for i in core if grade_of(i.poly, weights) != grade]
        reach = max(degree(i.poly) for i in core)
        start = base if grade != none else [made.one]
        if mode == "raised":
            if grade == none:
                return []
            own, start = (list(multiplied(made, some, base, False)) for some in (own, base))
            reach += 1
        own += multiplied(made, start if mode == "raised" else base, mixed, False)
        if mode == "denser":
            return [column for some in (own, start) for column in closed(made, some, factors, reach + 1, False)]
        return [*own, *closed(made, start, factors, reach, True)]

    def _solve(
        self,
        reduced: Reduced,
        columns: Sequence[Column],
        seconds: float = 5.0,
        costs: Sequence[float] | None = None,
    ) -> LeafProof | None:
        polys: list[Packed] = [c.poly for c in columns]
        free = [c.equality is not None for c in columns]
        left = self.clock.by_the_wall(min(seconds, self.clock.left()))
        found = cancelling(polys, [c.strict for c in columns], free, left, costs, [c.product.vector for c in columns])
        return None if found is None else self._settled(reduced, columns, found)

    def _settled(self, reduced: Reduced, columns: Sequence[Column], found: Mapping[int, Fraction]) -> LeafProof | None:
        products = []
        free: dict[int, Packed] = {}
        for c, multiplier in found.items():
            column = columns[c]
            if column.equality is not None:
                number, monomial = column.equality
                free.setdefault(number, {})[monomial] = multiplier
            else:
                products.append(product_parts(multiplier, column.factors))
        terms = added(products)
        return reduced.settle([Term(m, names) for names, m in terms.items()], free)


def _apart(one: Packed, other: Packed) -> Packed | None:
    """What the polynomials differ by, scaled so that their greatest monomials are the same, if that is linear."""
    top = max(one)
    factor = Fraction(one[top]) / other[top] if top in other else Fraction(0)
    difference = plus(one, other, -factor) if factor > 0 else {}
    return primitive(difference)[0] if difference and degree(difference) == 1 else None


def _are_linked(core: Sequence[Combined], linear: Sequence[Combined]) -> bool:
    """Whether each atom of the core has a variable that stands in a linear one beside a variable of the others."""
    return all(
        any(
            variables(link.poly) & variables(one.poly) and variables(link.poly) & variables(other.poly)
            for link in linear
            for other in core
            if other is not one
        )
        for one in core
    )


def _contents(rows: Sequence[Combined]) -> frozenset[tuple[bool, frozenset[tuple[int, Fraction | int]]]]:
    """What the rows say, whatever they follow from."""
    return frozenset((row.strict, frozenset(row.poly.items())) for row in rows)


def _costs(reduced: Reduced, columns: Sequence[Column]) -> list[float]:
    """Costs that grow with how late a product's facts were added: a proof without these is a lemma for more nodes."""
    late = {fact: float(k) for k, fact in enumerate(reduced.items)}
    of_row: dict[int, float] = {}

    def cost(row: Combined) -> float:
        if id(row) not in of_row:
            of_row[id(row)] = max((late[fact] for _, facts in row.parts for fact in facts), default=0.0)
        return of_row[id(row)]

    return [max(map(cost, column.factors), default=0.0) for column in columns]
