"""A refutation for numbers: where agents read closely enough, the profile alone says what each of them does.

Followers give way to their leaders (`leaders`), so that few variables are left, the profile first of all. Their ranges
are cut into boxes; on each box those alternatives are struck out that products of bounds contradict, and the choices
that are left are gone through. What is looked at numerically first only saves questions to the linear program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, partial
from typing import TypeAlias

from verify.decide.clashes import Balance, Box, Table
from verify.decide.clock import Clock
from verify.decide.corners import by_corners, is_multi_affine
from verify.decide.facts import Facts
from verify.decide.leaves import Leaves
from verify.decide.packed import BITS, Packed
from verify.decide.projection import Row
from verify.decide.proofs import CaseProof, Proof, checked, split_proof
from verify.decide.ranges import Range, ranges_of
from verify.decide.tableau import Node, Tableau
from verify.decide.ways import Reading, Way, row_of
from verify.evidence.certificate import Certificate
from verify.model.formula import Hypothesis
from verify.problem.problem import Problem

MOST_VARIABLES = 4
MOST_NODES = 4000
WIDE = Fraction(1, 4)
"""Ranges wider than this are cut before choices are gone through."""
NARROW, NARROWEST = Fraction(1, 64), Fraction(1, 1 << 14)
CLOSELY, BRIEFLY, MOST_VAIN = 0.4, 0.05, 2
"""Seconds for a look at all that is known: on a narrow box, and on a wider one, and how often in vain on wider ones."""
HALF, CONCENTRATED = 0.5, 1e-6


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
        if len(ranges) > MOST_VARIABLES or any(r.low >= r.high for r in ranges.values()):
            return None
        goal = self._reading.way(numbers, ranges)
        table = Table(sorted(ranges))
        search = _Search(self._facts, table, clock, self._closely)
        root = _Node({}, (), frozenset(), ranges).plus(numbered(goal, table)).plus(numbered(self._agents, table))
        try:
            proof = search.refute(root)
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
        return ranges_of(row for n in numbers for row in [row_of(self._facts, n)] if row is not None)


Kill: TypeAlias = Callable[[], Proof]


class _Stuck(Exception):
    """There is something left that nothing here can strike out."""


@dataclass(frozen=True)
class _Way:
    """An alternative with its inequalities by their number in the table (and as bits of `mask`)."""

    facts: frozenset[int]
    rows: Mapping[int, Row]
    forks: tuple[_Fork, ...]
    mask: int


@dataclass(frozen=True)
class _Fork:
    fact: int
    ways: tuple[_Way, ...]


def numbered(way: Way, table: Table) -> _Way:
    """The alternative, with those of its inequalities that the table can hold."""
    rows = {table.number(row.strict, row.poly): row for row in way.rows if is_multi_affine(row.poly)}
    forks = tuple(_Fork(fork.fact, tuple(numbered(one, table) for one in fork.ways)) for fork in way.forks)
    return _Way(way.facts, rows, forks, sum(1 << k for k in rows))


@dataclass(frozen=True)
class _Node:
    """Inequalities that hold, choices to be made, facts that are known, and the box; `dead` has what was struck out."""

    rows: Mapping[int, Row]
    forks: tuple[_Fork, ...]
    known: frozenset[int]
    ranges: Mapping[int, Range]
    dead: Mapping[tuple[int, int], Kill] = field(default_factory=dict)

    @cached_property
    def mask(self) -> int:
        return sum(1 << k for k in self.rows)

    def plus(self, way: _Way, fork: _Fork | None = None) -> _Node:
        """The node where an alternative (of the fork) holds as well."""
        rest = tuple(f for f in self.forks if f is not fork)
        rows = {**way.rows, **self.rows}
        return replace(self, rows=rows, forks=(*rest, *way.forks), known=self.known | way.facts)


@dataclass
class _Search:
    facts: Facts
    table: Table
    clock: Clock
    closely: Callable[[frozenset[int], Clock], Proof | None]
    count: int = 0
    _vain: int = 0
    _lessons: list[Proof] = field(default_factory=list)
    _boxes: dict[tuple[tuple[Fraction, Fraction], ...], Box] = field(default_factory=dict)

    def refute(self, node: _Node) -> Proof:
        """A proof. Raises _Stuck."""
        self.count += 1
        if self.count > MOST_NODES or self.clock.left() <= 0:
            raise _Stuck
        for lesson in self._lessons:
            if lesson.uses <= node.known:
                return lesson
        box = self._box(node.ranges)
        clash = _clash(box, node.mask, node.mask)
        if clash is not None:
            return self._by_two(box, node, (), clash)
        dead = dict(node.dead)
        node = replace(node, dead=dead)
        alive: list[tuple[int, _Fork]] = []
        for fork in node.forks:
            left = 0
            for k, way in enumerate(fork.ways):
                if (fork.fact, k) not in dead:
                    kill = self._kill(box, node, way, node.mask)
                    if kill is None:
                        left += 1
                    else:
                        dead[fork.fact, k] = kill
            if left <= 1:
                return self._case(node, fork)
            alive.append((left, fork))
        return self._go_on(box, node, alive)

    def _go_on(self, box: Box, node: _Node, alive: Sequence[tuple[int, _Fork]]) -> Proof:
        balance = box.balance(sorted(node.rows)) if node.rows else Balance({}, (0.5,) * len(self.table.few))
        if balance.multipliers:
            return self._exact(balance.multipliers, node.rows, node.ranges)
        hold = box.at(balance.shares)
        violated = [(left, fork) for left, fork in alive if not _some_holds(fork, hold)]
        spread = {v: min(share, 1 - share) for v, share in zip(self.table.few, balance.shares, strict=True)}
        widest = max(self.table.few[:2], key=lambda v: (node.ranges[v].high - node.ranges[v].low, -v))
        width = node.ranges[widest].high - node.ranges[widest].low
        upper = {v: share > HALF for v, share in zip(self.table.few, balance.shares, strict=True)}
        if not violated and (node.mask & ~hold == 0 or max(spread.values()) < CONCENTRATED):
            if alive:
                return self._case(node, min(alive, key=lambda pair: pair[0])[1], hold)
            proof = self._look_closely(node, width <= NARROW)
            return proof or self._cut(node, widest, upper[widest])
        if width > WIDE:
            return self._cut(node, widest, upper[widest])
        if violated:
            return self._case(node, min(violated, key=lambda pair: pair[0])[1], hold)
        cut = max(spread, key=lambda v: Fraction(spread[v]) * (node.ranges[v].high - node.ranges[v].low))
        if node.ranges[cut].high - node.ranges[cut].low <= NARROWEST:
            proof = self._look_closely(node, True)
            assert proof is not None
            return proof
        return self._cut(node, cut, upper[cut])

    def _box(self, ranges: Mapping[int, Range]) -> Box:
        key = tuple((ranges[v].low, ranges[v].high) for v in self.table.few)
        if key not in self._boxes:
            self._boxes[key] = Box(self.table, ranges)
        return self._boxes[key]

    # --- striking out ---

    def _kill(self, box: Box, node: _Node, way: _Way, mask: int, above: tuple[_Way, ...] = ()) -> Kill | None:
        """How to prove that the way (below ways above) is contradictory on the box; None where that is not seen. `mask`
        has the rows that hold without it."""
        mask |= way.mask
        path = (*above, way)
        clash = _clash(box, way.mask, mask)
        if clash is not None:
            return partial(self._by_two, box, node, path, clash)
        for fork in way.forks:
            kills: list[Kill] = []
            for inner in fork.ways:
                kill = self._kill(box, node, inner, mask, path)
                if kill is None:
                    break
                kills.append(kill)
            else:
                return partial(self._all_dead, node, path, fork, kills)
        return None

    def _all_dead(self, node: _Node, path: Sequence[_Way], fork: _Fork, kills: Sequence[Kill]) -> Proof:
        known = node.known.union(*(way.facts for way in path))
        return _joined(fork, [kill() for kill in kills], known)

    def _by_two(self, box: Box, node: _Node, path: Sequence[_Way], numbers: Sequence[int]) -> Proof:
        rows = dict(node.rows)
        for way in path:
            rows = {**way.rows, **rows}
        return self._exact(box.multipliers(numbers), rows, node.ranges)

    def _exact(
        self, multipliers: Mapping[int, Fraction], rows: Mapping[int, Row], ranges: Mapping[int, Range]
    ) -> Proof:
        weights = [(weight / self.table.sizes[k], rows[k]) for k, weight in multipliers.items()]
        proof = by_corners(weights, ranges)
        if proof is None:  # floating point was wrong
            raise _Stuck
        return proof

    def _look_closely(self, node: _Node, narrow: bool) -> Proof | None:
        """Where the few variables do not tell: perhaps what was put aside does. On a box that is not narrow it need
        not. Raises _Stuck."""
        if not narrow and self._vain >= MOST_VAIN + len(self._lessons):
            return None
        proof = self.closely(node.known, self.clock.within(CLOSELY if narrow else BRIEFLY))
        if proof is not None:
            self._lessons.append(proof)
        elif narrow:
            raise _Stuck
        else:
            self._vain += 1
        return proof

    # --- going on ---

    def _case(self, node: _Node, fork: _Fork, hold: int = 0) -> Proof:
        """By the alternatives of a fork; those first that seem to hold, for there the search may get stuck."""
        branches: dict[int, Proof] = {}
        for k in sorted(range(len(fork.ways)), key=lambda k: fork.ways[k].mask & ~hold != 0):
            way, kill = fork.ways[k], node.dead.get((fork.fact, k))
            branches[k] = self.refute(node.plus(way, fork)) if kill is None else kill()
            if not branches[k].uses & (way.facts - node.known):
                return branches[k]
        return _joined(fork, [branches[k] for k in range(len(fork.ways))], node.known)

    def _cut(self, node: _Node, variable: int, upper: bool) -> Proof:
        """By the halves of a range, the upper or the lower one first."""
        old = node.ranges[variable]
        middle = (old.low + old.high) / 2
        poly: Packed = {1 << (BITS * variable): 1, 0: -middle} if middle else {1 << (BITS * variable): 1}
        above, below = self.facts.atom(">", poly), self.facts.atom(">=", {m: -c for m, c in poly.items()})
        proofs: dict[int, Proof] = {}
        for fact in (above, below) if upper else (below, above):
            row = row_of(self.facts, fact)
            assert row is not None
            half = (
                Range(middle, old.high, (row, old.rows[1]))
                if fact == above
                else Range(old.low, middle, (old.rows[0], row))
            )
            ranges = {**node.ranges, variable: half}
            proofs[fact] = self.refute(replace(node, ranges=ranges, known=node.known | {fact}))
            if fact not in proofs[fact].uses:
                return proofs[fact]
        return split_proof(poly, (proofs[above], above), (proofs[below], below))


def _some_holds(fork: _Fork, hold: int) -> bool:
    """Whether all that some way says is among what holds."""
    return any(way.mask & ~hold == 0 and all(_some_holds(f, hold) for f in way.forks) for way in fork.ways)


def _clash(box: Box, some: int, mask: int) -> tuple[int, ...] | None:
    """One of `some` rows, alone or with one of the mask, that is contradictory on the box."""
    while some:
        lowest = some & -some
        i = lowest.bit_length() - 1
        with_ = box.clash[i] & mask
        if with_:
            j = (with_ & -with_).bit_length() - 1
            return (i,) if with_ & lowest else (i, j)
        some ^= lowest
    return None


def _joined(fork: _Fork, branches: Sequence[Proof], known: frozenset[int]) -> Proof:
    """From a proof for each alternative; one that does not use its alternative stands for all."""
    uses = {fork.fact}
    for way, proof in zip(fork.ways, branches, strict=True):
        own = way.facts - known
        if not proof.uses & own:
            return proof
        uses |= proof.uses - own
    return CaseProof(fork.fact, tuple(branches), frozenset(uses))
