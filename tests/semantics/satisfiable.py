"""Exact decisions about constraints in which all but a few auxiliary variables have numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction as F
from itertools import product
from math import prod

import z3
from flint import fmpq

from verify.semantics.symbolic.algebra import Poly, coefficients
from verify.semantics.symbolic.formula import AllOf, Atom, Formula

Terms = dict[tuple[tuple[str, int], ...], fmpq]
"""A polynomial: for each monomial, ((variable, exponent), ...), its coefficient (flint's rationals are quick)."""
ZERO = fmpq(0)


@dataclass(frozen=True)
class Rest:
    """An atom with numbers put in: `terms` compared with 0."""

    relation: str
    terms: tuple[tuple[tuple[tuple[str, int], ...], fmpq], ...]

    def holds(self, point: Mapping[str, fmpq]) -> bool:
        return _compares(self.relation, self.value(point))

    def value(self, point: Mapping[str, fmpq]) -> fmpq:
        return sum((c * prod(point[v] ** k for v, k in m) for m, c in self.terms), ZERO)

    def variables(self) -> set[str]:
        return {v for m, _ in self.terms for v, _ in m}

    def is_multi_affine(self) -> bool:
        return all(k == 1 for m, _ in self.terms for _, k in m)


Tree = bool | Rest | tuple[str, tuple["Tree", ...]]


def _compares(relation: str, value: fmpq) -> bool:
    return value > 0 if relation == ">" else value >= 0 if relation == ">=" else value == 0


def rational(value: F | int) -> fmpq:
    return fmpq(F(value).numerator, F(value).denominator)


class Numbers:
    """Values of variables, and what is left of polynomials and formulas when they are put in."""

    _compiled: dict[Poly, list[tuple[fmpq, tuple[tuple[str, int], ...]]]] = {}  # noqa: RUF012

    def __init__(self, values: Mapping[str, F | Callable[[], F]]) -> None:
        self._values = values
        self._found: dict[str, fmpq | None] = {}
        self._trees: dict[int, Tree] = {}
        self._known: dict[Poly, Terms] = {}

    def value(self, name: str) -> fmpq | None:
        """The number of a variable (worked out only now, if it is costly), or None."""
        if name not in self._found:
            value = self._values.get(name)
            value = value() if callable(value) else value
            self._found[name] = None if value is None else rational(value)
        return self._found[name]

    def rest(self, poly: Poly) -> Terms:
        """The polynomial in the variables that have no value."""
        if poly not in self._known:
            result: Terms = {}
            for coefficient, powers in self._terms(poly):
                free = []
                for name, exponent in powers:
                    value = self.value(name)
                    if value is None:
                        free.append((name, exponent))
                    else:
                        coefficient = coefficient * (value if exponent == 1 else value**exponent)
                if coefficient:
                    key = tuple(free)
                    result[key] = result.get(key, ZERO) + coefficient
            self._known[poly] = {m: c for m, c in result.items() if c}
        return self._known[poly]

    @classmethod
    def _terms(cls, poly: Poly) -> list[tuple[fmpq, tuple[tuple[str, int], ...]]]:
        if poly not in cls._compiled:
            names = [symbol.name for symbol in poly.ring.symbols]
            cls._compiled[poly] = [
                (rational(c), tuple((name, k) for name, k in zip(names, exponents, strict=True) if k))
                for exponents, c in coefficients(poly)
            ]
        return cls._compiled[poly]

    def number(self, poly: Poly) -> fmpq:
        rest = self.rest(poly)
        assert not rest or list(rest) == [()], f"{poly} has no value"
        return rest.get((), ZERO)

    def tree(self, formula: Formula) -> Tree:
        """The formula with the numbers put in. (Branches share formulas; the caller keeps them alive.)"""
        if id(formula) not in self._trees:
            self._trees[id(formula)] = self._tree(formula)
        return self._trees[id(formula)]

    def _tree(self, formula: Formula) -> Tree:
        if isinstance(formula, Atom):
            terms = self.rest(formula.poly)
            if not terms or list(terms) == [()]:
                return _compares(formula.relation, terms.get((), ZERO))
            return Rest(formula.relation, tuple(sorted(terms.items())))
        every = isinstance(formula, AllOf)
        kept: list[Tree] = []
        for part in formula.parts:
            tree = self.tree(part)
            if tree is (not every):
                return not every
            if not isinstance(tree, bool):
                kept.append(tree)
        if not kept:
            return every
        return kept[0] if len(kept) == 1 else ("and" if every else "or", tuple(kept))


def conjunctions(tree: Tree) -> Iterator[tuple[Rest, ...]]:
    """The formula as a disjunction of conjunctions."""
    if isinstance(tree, bool):
        if tree:
            yield ()
    elif isinstance(tree, Rest):
        yield (tree,)
    elif tree[0] == "or":
        for part in tree[1]:
            yield from conjunctions(part)
    else:
        for parts in product(*(list(conjunctions(part)) for part in tree[1])):
            yield tuple(dict.fromkeys(atom for part in parts for atom in part))


def is_satisfiable(tree: Tree) -> bool:
    """Whether some values of the auxiliary variables make it true."""
    return any(_has_solution(atoms) for atoms in conjunctions(tree))


def _has_solution(atoms: tuple[Rest, ...]) -> bool:
    names = sorted(set().union(*(atom.variables() for atom in atoms)))
    bounds = bounds_of(atoms, names)
    if any(low is not None and high is not None and low > high for low, high in bounds.values()):
        return False
    box = {n: (ZERO if low is None else low, fmpq(1) if high is None else high) for n, (low, high) in bounds.items()}
    ends = {n: dict.fromkeys((low, high, (low + high) / 2)) for n, (low, high) in box.items()}
    for values in product(*ends.values()):
        if all(atom.holds(dict(zip(names, values, strict=True))) for atom in atoms):
            return True
    # On a box a multi-affine polynomial takes its extreme values at corners, and every value between them.
    bounded = {n for n, pair in bounds.items() if None not in pair}
    corners = [dict(zip(names, values, strict=True)) for values in product(*box.values())]
    others = [atom for atom in atoms if len(atom.variables()) > 1 or atom.relation != ">="]
    for atom in others:
        if not atom.is_multi_affine() or not atom.variables() <= bounded:
            continue
        values = [atom.value(corner) for corner in corners]
        if atom.relation == "=":
            possible = min(values) <= 0 <= max(values)
        else:
            possible = any(_compares(atom.relation, value) for value in values)
        if not possible:
            return False
        if len(others) == 1 and len(bounded) == len(names):
            return True
    return _ask_z3(atoms)


def bounds_of(atoms: Iterable[Rest], names: Iterable[str]) -> dict[str, tuple[fmpq | None, fmpq | None]]:
    """Bounds of each variable, from the atoms that speak of it alone; None where there is none."""
    box: dict[str, tuple[fmpq | None, fmpq | None]] = {name: (None, None) for name in names}
    for atom in atoms:
        terms = dict(atom.terms)
        powers = [m for m in terms if m]
        if len(powers) != 1 or len(powers[0]) != 1 or powers[0][0][1] != 1:
            continue
        name, slope = powers[0][0][0], terms[powers[0]]
        end = -terms.get((), ZERO) / slope
        low, high = box[name]
        if slope > 0 or atom.relation == "=":
            low = end if low is None else max(low, end)
        if slope < 0 or atom.relation == "=":
            high = end if high is None else min(high, end)
        box[name] = (low, high)
    return box


def _ask_z3(atoms: tuple[Rest, ...]) -> bool:
    solver = z3.SolverFor("QF_NRA")
    for atom in atoms:
        terms = []
        for monomial, c in atom.terms:
            term = z3.RatVal(int(c.p), int(c.q))
            for name, exponent in monomial:
                for _ in range(exponent):
                    term = term * z3.Real(name)
            terms.append(term)
        total = z3.Sum(terms)
        solver.add(total > 0 if atom.relation == ">" else total >= 0 if atom.relation == ">=" else total == 0)
    answer = solver.check()
    assert answer != z3.unknown, atoms
    return answer == z3.sat
