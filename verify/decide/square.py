"""A refutation for numbers: where agents read closely enough, the profile alone says what each of them does.

Followers give way to their leaders (`leaders`), so that few variables are left, the profile first of all. Their ranges
are cut into boxes; on each box those alternatives are struck out that products of bounds contradict, and the choices
that are left are gone through. What is looked at numerically first only saves questions to the linear program.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import combinations_with_replacement, product
from math import prod
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np

from verify.decide.clock import Clock
from verify.decide.facts import AnyFact, AtomFact, Facts
from verify.decide.leaders import NOBODY, Following, Relaxing
from verify.decide.leaves import Column, Leaves
from verify.decide.linear_program import cancelling
from verify.decide.packed import BITS, Packed, degree, unpack, variables
from verify.decide.projection import Combined
from verify.decide.proofs import CaseProof, Proof, checked, split_proof
from verify.decide.reduction import LeafProof, Term
from verify.decide.tableau import Node, Tableau
from verify.evidence.certificate import Certificate
from verify.model.formula import Hypothesis
from verify.problem.problem import Problem

MOST_VARIABLES = 4
MOST_NODES = 4000
NARROWEST, COARSEST = Fraction(1, 1 << 12), Fraction(1, 1 << 6)
"""Ranges that are narrower are not cut: of the profile, and of what else there is."""
WIDE = Fraction(1, 4)
"""Ranges wider than this are cut before choices are gone through."""
CLOSELY, MOST_CLOSELY = 1.0, 4
"""Seconds for a look at all that is known, and how often there may be one."""
MARGIN = 1e-9
Key: TypeAlias = frozenset[tuple[int, Fraction | int]]


@dataclass(frozen=True)
class Way:
    """One alternative: its facts, what it says of the few variables, and the choices that come with it."""

    facts: frozenset[int]
    rows: tuple[Combined, ...]
    forks: tuple[Fork, ...]


@dataclass(frozen=True)
class Fork:
    """A disjunction (the number of its fact) and its alternatives, in order."""

    fact: int
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Range:
    """The bounds of a variable, with the rows that say so."""

    low: Fraction
    high: Fraction
    rows: tuple[Combined, Combined]


@dataclass
class Reading:
    """Puts facts into the few variables that have bounds of their own."""

    facts: Facts
    _relaxing: Relaxing = field(default_factory=Relaxing)

    def way(
        self,
        numbers: Sequence[int],
        few: Container[int],
        known: Following = NOBODY,
        around: Mapping[int, Sequence[Combined]] = MappingProxyType({}),
    ) -> Way:
        """What the facts say of the few variables; `known` and `around` (bounds of one variable) hold anyway."""
        atoms = [row for n in numbers for row in [_row(self.facts, n)] if row is not None]
        linear = [row for row in atoms if degree(row.poly) == 1]
        known = known.extended(linear)
        unit = {v: list(bounds) for v, bounds in around.items()}
        for row in linear:
            own = variables(row.poly)
            if len(own) == 1:
                unit.setdefault(next(iter(own)), []).append(row)
        there = {(row.strict, _key(row.poly)) for row in atoms}
        rows: dict[tuple[bool, Key], Combined] = {}
        for row in atoms:
            relaxed = self._relaxing.relaxed(row, known, unit, there)
            if relaxed is not None and all(v in few for v in variables(relaxed.poly)) and _says_something(relaxed):
                rows.setdefault((relaxed.strict, _key(relaxed.poly)), relaxed)
        forks = [
            Fork(n, tuple(self.way(alternative, few, known, unit) for alternative in fact.alternatives))
            for n in numbers
            for fact in [self.facts[n]]
            if isinstance(fact, AnyFact)
        ]
        return Way(frozenset(numbers), tuple(rows.values()), tuple(forks))


def _row(facts: Facts, number: int) -> Combined | None:
    fact = facts[number]
    if not isinstance(fact, AtomFact) or fact.relation == "=":
        return None
    return Combined(fact.poly, fact.relation == ">", ((Fraction(1), (number,)),))


def _says_something(row: Combined) -> bool:
    """Whether this is more than that a probability is one; and not of too high a degree."""
    if degree(row.poly) != 1 or len(variables(row.poly)) > 1:
        return 0 < degree(row.poly) <= 2
    (slope,) = (c for m, c in row.poly.items() if m)
    least = row.poly.get(0, 0) + min(slope, 0)
    return least < 0 or (row.strict and least == 0)


def _key(poly: Packed) -> Key:
    return frozenset(poly.items())


class Square:
    """Refutations of problems that have a consistent state in common: what agents do is put into few variables once."""

    def __init__(self, possible: Problem) -> None:
        self._facts = Facts()
        self._reading = Reading(self._facts)
        self._possible = possible
        self._base = self._numbers(possible.base)
        choices = self._numbers(possible.hypotheses()[len(possible.base) :])
        ranges = self._ranges(self._base)
        self._agents = self._reading.way([*self._base, *choices], ranges) if 0 < len(ranges) <= MOST_VARIABLES else None
        self._tableau = Tableau(self._facts, Leaves(self._facts), Clock.of(0))

    def refute(self, problem: Problem, clock: Clock) -> Certificate | None:
        """A certificate, accepted by the kernel, over the hypotheses of a problem that says more than the common one;
        None where none is found, or where this is not made for it."""
        if self._agents is None or not self._agents.forks:
            return None
        shared = {id(h) for h in self._possible.base} | {id(c) for c in self._possible.choices}
        hypotheses = problem.hypotheses()
        start = len(problem.base)
        more = [h for h in problem.base if id(h) not in shared]
        for choice, hypothesis in zip(problem.choices, hypotheses[start:], strict=True):
            if id(choice) not in shared and not choice.optional:
                more.append(hypothesis)
        numbers = self._numbers(more)
        ranges = self._ranges([*self._base, *numbers])
        if len(ranges) > MOST_VARIABLES:
            return None
        goal = self._reading.way(numbers, ranges)
        node = _Node(
            (*self._agents.rows, *goal.rows),
            (*goal.forks, *self._agents.forks),
            self._agents.facts | goal.facts,
            ranges,
        )
        try:
            proof = _Search(self._facts, tuple(sorted(ranges)), clock, self._closely).refute(node)
        except _Stuck:
            return None
        return checked(self._facts, hypotheses, proof)

    def _closely(self, known: frozenset[int], clock: Clock) -> Proof | None:
        """A proof from all that is known, with nothing put aside."""
        self._tableau.clock, self._tableau.most_open = clock, 1
        self._tableau.open.clear()
        return self._tableau.refute(Node(self._facts).plus(sorted(known)))

    def _numbers(self, hypotheses: Iterable[Hypothesis]) -> list[int]:
        return [n for h in hypotheses for n in self._facts.of(h.formula)]

    def _ranges(self, numbers: Iterable[int]) -> dict[int, Range]:
        return _ranges(row for n in numbers for row in [_row(self._facts, n)] if row is not None)


def _ranges(rows: Iterator[Combined]) -> dict[int, Range]:
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
    return {v: Range(low[v][0], high[v][0], (low[v][1], high[v][1])) for v in low if v in high}


class _Stuck(Exception):
    """There is something left that nothing here can strike out."""


@dataclass(frozen=True)
class _Node:
    """Rows that hold, choices to be made, facts that are known, and the box; `dead` has what was struck out above."""

    rows: tuple[Combined, ...]
    forks: tuple[Fork, ...]
    known: frozenset[int]
    ranges: Mapping[int, Range]
    dead: Mapping[tuple[int, int], Proof] = field(default_factory=dict)

    def plus(self, fork: Fork, way: Way) -> _Node:
        rest = tuple(f for f in self.forks if f is not fork)
        there = {(row.strict, _key(row.poly)) for row in self.rows}
        new = (row for row in way.rows if (row.strict, _key(row.poly)) not in there)
        return replace(self, rows=(*self.rows, *new), forks=(*rest, *way.forks), known=self.known | way.facts)

    @cached_property
    def bounds(self) -> list[Column]:
        """The bounds and their products in pairs."""
        single = [Column(row.poly, (row,), row.strict, 1) for r in self.ranges.values() for row in r.rows]
        return [*single, *(a.times(b) for a, b in combinations_with_replacement(single, 2))]


@dataclass
class _Search:
    facts: Facts
    few: tuple[int, ...]
    clock: Clock
    closely: Callable[[frozenset[int], Clock], Proof | None]
    count: int = 0
    _closely: int = 0
    _holds: dict[int, tuple[Combined, Any]] = field(default_factory=dict)

    def refute(self, node: _Node) -> Proof:
        """A proof. Raises _Stuck."""
        self.count += 1
        if self.count > MOST_NODES or self.clock.left() <= 0:
            raise _Stuck
        here = self._where(node.rows) & self._inside(node.ranges)
        if not here.any():
            proof = self._by_sum(node)
            if proof is not None:
                return proof
        dead = dict(node.dead)
        alive: list[tuple[int, Fork]] = []
        for fork in node.forks:
            left = 0
            for k, way in enumerate(fork.ways):
                if (fork.fact, k) in dead:
                    continue
                proof = None if (here & self._where(way.rows)).any() else self._by_sum(node.plus(fork, way))
                if proof is None:
                    left += 1
                elif not proof.uses & (way.facts - node.known):
                    return proof
                else:
                    dead[fork.fact, k] = proof
            if left <= 1:
                return self._case(replace(node, dead=dead), fork)
            alive.append((left, fork))
        node = replace(node, dead=dead)
        if not alive and here.any():
            return self._look_closely(node)
        cut = self._widest(node.ranges, self.few[:2], NARROWEST)
        if cut is not None and (not alive or node.ranges[cut].high - node.ranges[cut].low > WIDE):
            return self._cut(node, cut)
        if alive:
            return self._case(node, min(alive, key=lambda pair: pair[0])[1])
        cut = self._widest(node.ranges, self.few[2:], COARSEST)
        return self._look_closely(node) if cut is None else self._cut(node, cut)

    def _look_closely(self, node: _Node) -> Proof:
        """Where the few variables do not tell: perhaps what was put aside does."""
        self._closely += 1
        proof = self.closely(node.known, self.clock.within(CLOSELY)) if self._closely <= MOST_CLOSELY else None
        if proof is None:
            raise _Stuck
        return proof

    def _case(self, node: _Node, fork: Fork) -> Proof:
        branches: list[Proof] = []
        uses = {fork.fact}
        for k, way in enumerate(fork.ways):
            proof = node.dead.get((fork.fact, k)) or self.refute(node.plus(fork, way))
            own = way.facts - node.known
            if not proof.uses & own:
                return proof
            branches.append(proof)
            uses |= proof.uses - own
        return CaseProof(fork.fact, tuple(branches), frozenset(uses))

    def _cut(self, node: _Node, variable: int) -> Proof:
        old = node.ranges[variable]
        middle = (old.low + old.high) / 2
        poly: Packed = {1 << (BITS * variable): 1, 0: -middle} if middle else {1 << (BITS * variable): 1}
        above, below = self.facts.atom(">", poly), self.facts.atom(">=", {m: -c for m, c in poly.items()})
        branches = []
        for fact, low, high in ((above, middle, old.high), (below, old.low, middle)):
            row = _row(self.facts, fact)
            assert row is not None
            rows = (row, old.rows[1]) if fact == above else (old.rows[0], row)
            ranges = {**node.ranges, variable: Range(low, high, rows)}
            proof = self.refute(replace(node, ranges=ranges, known=node.known | {fact}))
            if fact not in proof.uses:
                return proof
            branches.append(proof)
        return split_proof(poly, (branches[0], above), (branches[1], below))

    def _widest(self, ranges: Mapping[int, Range], among: Sequence[int], narrowest: Fraction) -> int | None:
        wide = [(ranges[v].high - ranges[v].low, -v) for v in among if v in ranges]
        wide = [(width, v) for width, v in wide if width > narrowest]
        return -max(wide)[1] if wide else None

    def _by_sum(self, node: _Node) -> LeafProof | None:
        """By adding up rows, products of bounds, and of linear rows with bounds."""
        columns = [Column({0: 1}, (), True), *node.bounds]
        bounds = [column for column in node.bounds if column.degree == 1]
        for row in node.rows:
            own = Column(row.poly, (row,), row.strict, degree(row.poly))
            columns.append(own)
            if own.degree == 1 and len(variables(row.poly)) > 1:
                columns += [own.times(bound) for bound in bounds]
        found = cancelling([c.poly for c in columns], [c.strict for c in columns], [False] * len(columns), 1.0)
        return None if found is None else _leaf(columns, found)

    # --- numerically ---

    @cached_property
    def _points(self) -> Mapping[int, Any]:
        """Points to try: a mesh of profiles, denser near the edges, and coarse for what else there is."""
        near = np.array([2.0**-k for k in (7, 9, 11, 13, 15)])
        fine, coarse = np.concatenate([np.linspace(0, 1, 33), near, 1 - near]), np.linspace(0, 1, 3)
        axes = [fine if k < 2 else coarse for k, _ in enumerate(self.few)]
        columns = np.array(list(product(*axes))).T
        return dict(zip(self.few, columns, strict=True))

    def _inside(self, ranges: Mapping[int, Range]) -> Any:
        parts = [
            (self._points[v] >= float(r.low) - MARGIN) & (self._points[v] <= float(r.high) + MARGIN)
            for v, r in ranges.items()
        ]
        return np.logical_and.reduce(parts)

    def _where(self, rows: Sequence[Combined]) -> Any:
        """Where all the rows hold."""
        if not rows:
            return np.ones(len(next(iter(self._points.values()))), dtype=bool)
        return np.logical_and.reduce([self._holds_at(row) for row in rows])

    def _holds_at(self, row: Combined) -> Any:
        if id(row) not in self._holds:
            value: Any = 0.0
            for monomial, c in row.poly.items():
                value = value + float(c) * prod(self._points[v] ** e for v, e in unpack(monomial).items())
            holds = (value > MARGIN if row.strict else value >= -MARGIN) | np.zeros_like(
                self._points[self.few[0]], bool
            )
            self._holds[id(row)] = (row, holds)
        return self._holds[id(row)][1]


def _leaf(columns: Sequence[Column], found: Mapping[int, Fraction]) -> LeafProof:
    terms: dict[tuple[int, ...], Fraction] = {}
    for c, multiplier in found.items():
        expanded: list[tuple[Fraction, tuple[int, ...]]] = [(multiplier, ())]
        for factor in columns[c].factors:
            expanded = [(m * a, (*names, *facts)) for m, names in expanded for a, facts in factor.parts]
        for m, names in expanded:
            key = tuple(sorted(names))
            terms[key] = terms.get(key, Fraction(0)) + m
    uses = frozenset(fact for names in terms for fact in names)
    return LeafProof(tuple(Term(m, names) for names, m in terms.items()), (), uses)
