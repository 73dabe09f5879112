"""Branch and bound over boxes: refutes a choice between conjunctions of multi-affine inequalities in few variables.

In: relaxed alternatives and the ranges of their variables. Out: a proof, or None after MOST_NODES nodes. On each box
the alternatives that the pair table contradicts are refuted; a choice with one alternative left is decided. Otherwise
all inequalities that hold are weighed against each other by a linear program (`Box.balance`): either they add up to a
negative number on the box, or its dual names a point at which they seem to hold, which decides whether to split the box
or a choice. Exponential in the number of variables, which is at most 4.

References: Land and Doig, An automatic method of solving discrete programming problems, 1960. Van Hentenryck,
McAllester and Kapur, Solving polynomial systems using a branch and prune approach, 1997.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, partial
from typing import TypeAlias

from verify.decide.boxes.bernstein import by_bernstein, is_multi_affine
from verify.decide.boxes.pair_table import Balance, Box, PairTable
from verify.decide.boxes.relaxation import RelaxedAlternative, row_of
from verify.decide.clock import Clock
from verify.decide.polynomials.bounds import Range
from verify.decide.polynomials.facts import Facts
from verify.decide.polynomials.inequalities import Row
from verify.decide.polynomials.polynomial import BITS, Packed
from verify.decide.polynomials.proof_tree import CaseProof, Proof, split_proof

MOST_NODES = 4000
WIDE = Fraction(1, 4)
"""Boxes wider than this (in the first two variables) are split before choices are."""
NARROW, NARROWEST = Fraction(1, 64), Fraction(1, 1 << 14)
"""At NARROW a box is not split any further but given to the search over all facts; at NARROWEST no range is split."""
CLOSELY, BRIEFLY, MOST_VAIN = 0.4, 0.05, 2
"""Seconds for the search over all facts on a narrow box and on a wider one; how many of the latter may fail."""
HALF, CONCENTRATED = 0.5, 1e-6

Closely: TypeAlias = Callable[[frozenset[int], Clock], Proof | None]
"""Searches for a proof from facts, including those that the relaxation left out."""


def by_boxes(
    facts: Facts,
    alternatives: Sequence[RelaxedAlternative],
    ranges: Mapping[int, Range],
    clock: Clock,
    closely: Closely,
) -> Proof | None:
    """A proof that the alternatives contradict each other (all of them hold together); None where none is found."""
    table = PairTable(sorted(ranges))
    root = _Node({}, (), frozenset(), ranges)
    for alternative in alternatives:
        root = root.plus(_numbered(alternative, table))
    try:
        return _Search(facts, table, clock, closely).refute(root)
    except _Stuck:
        return None


Refutation: TypeAlias = Callable[[], Proof]


class _Stuck(Exception):
    """A node is left that no rule of this module can refute."""


@dataclass(frozen=True)
class _Alternative:
    """An alternative with its inequalities by their number in the table (and as bits of `mask`)."""

    facts: frozenset[int]
    rows: Mapping[int, Row]
    choices: tuple[_Choice, ...]
    mask: int


@dataclass(frozen=True)
class _Choice:
    fact: int
    alternatives: tuple[_Alternative, ...]


def _numbered(alternative: RelaxedAlternative, table: PairTable) -> _Alternative:
    """The alternative, with those of its inequalities that the table can hold."""
    rows = {table.number(row.strict, row.poly): row for row in alternative.rows if is_multi_affine(row.poly)}
    choices = tuple(
        _Choice(choice.fact, tuple(_numbered(one, table) for one in choice.alternatives))
        for choice in alternative.choices
    )
    return _Alternative(alternative.facts, rows, choices, sum(1 << k for k in rows))


@dataclass(frozen=True)
class _Node:
    """Inequalities that hold, open choices, known facts and the box; `dead` has the refuted alternatives."""

    rows: Mapping[int, Row]
    choices: tuple[_Choice, ...]
    known: frozenset[int]
    ranges: Mapping[int, Range]
    dead: Mapping[tuple[int, int], Refutation] = field(default_factory=dict)

    @cached_property
    def mask(self) -> int:
        return sum(1 << k for k in self.rows)

    def width(self, variable: int) -> Fraction:
        return self.ranges[variable].high - self.ranges[variable].low

    def plus(self, alternative: _Alternative, choice: _Choice | None = None) -> _Node:
        """The node where an alternative (of the choice) holds as well."""
        rest = tuple(f for f in self.choices if f is not choice)
        rows = {**alternative.rows, **self.rows}
        return replace(self, rows=rows, choices=(*rest, *alternative.choices), known=self.known | alternative.facts)


@dataclass
class _Search:
    facts: Facts
    table: PairTable
    clock: Clock
    closely: Closely
    count: int = 0
    _vain: int = 0
    _lemmas: list[Proof] = field(default_factory=list)
    _boxes: dict[tuple[tuple[Fraction, Fraction], ...], Box] = field(default_factory=dict)

    def refute(self, node: _Node) -> Proof:
        """A proof. Raises _Stuck."""
        self.count += 1
        if self.count > MOST_NODES or self.clock.left() <= 0:
            raise _Stuck
        for lemma in self._lemmas:
            if lemma.uses <= node.known:
                return lemma
        box = self._box(node.ranges)
        contradicts = _contradiction(box, node.mask, node.mask)
        if contradicts is not None:
            return self._by_two(box, node, (), contradicts)
        dead = dict(node.dead)
        node = replace(node, dead=dead)
        alive: list[tuple[int, _Choice]] = []
        for choice in node.choices:
            left = 0
            for k, alternative in enumerate(choice.alternatives):
                if (choice.fact, k) not in dead:
                    refutation = self._refutation(box, node, alternative, node.mask)
                    if refutation is None:
                        left += 1
                    else:
                        dead[choice.fact, k] = refutation
            if left <= 1:
                return self._case(node, choice)
            alive.append((left, choice))
        return self._go_on(box, node, alive)

    def _go_on(self, box: Box, node: _Node, alive: Sequence[tuple[int, _Choice]]) -> Proof:
        """A proof where no choice is decided; `alive` has the open ones, with how many alternatives each has left."""
        balance = box.balance(sorted(node.rows)) if node.rows else Balance({}, (HALF,) * len(self.table.few))
        if balance.multipliers:
            return self._exact(balance.multipliers, node.rows, node.ranges)
        shares = dict(zip(self.table.few, balance.shares, strict=True))
        spread = {v: min(share, 1 - share) for v, share in shares.items()}
        hold = box.at(balance.shares)
        violated = [(left, choice) for left, choice in alive if not _some_holds(choice, hold)]
        widest = max(self.table.few[:2], key=lambda v: (node.width(v), -v))
        if not violated and (node.mask & ~hold == 0 or max(spread.values()) < CONCENTRATED):
            # All seems to hold at one point: no split of the box helps, only facts that the relaxation left out.
            if alive:
                return self._case(node, _smallest(alive), hold)
            if node.width(widest) <= NARROW:
                return self._closely_or_never(node)
            return self._search_briefly(node) or self._cut(node, widest, shares[widest] > HALF)
        if node.width(widest) > WIDE:
            return self._cut(node, widest, shares[widest] > HALF)
        if violated:
            return self._case(node, _smallest(violated), hold)
        cut = max(spread, key=lambda v: Fraction(spread[v]) * node.width(v))
        if node.width(cut) <= NARROWEST:
            return self._closely_or_never(node)
        return self._cut(node, cut, shares[cut] > HALF)

    def _box(self, ranges: Mapping[int, Range]) -> Box:
        key = tuple((ranges[v].low, ranges[v].high) for v in self.table.few)
        if key not in self._boxes:
            self._boxes[key] = Box(self.table, ranges)
        return self._boxes[key]

    # --- refuting alternatives ---

    def _refutation(
        self, box: Box, node: _Node, alternative: _Alternative, mask: int, above: tuple[_Alternative, ...] = ()
    ) -> Refutation | None:
        """How to prove that the alternative (inside of those `above`) is contradictory on the box; None where the table
        does not show it. `mask` has the rows that hold without it."""
        mask |= alternative.mask
        path = (*above, alternative)
        contradicts = _contradiction(box, alternative.mask, mask)
        if contradicts is not None:
            return partial(self._by_two, box, node, path, contradicts)
        for choice in alternative.choices:
            refutations: list[Refutation] = []
            for inner in choice.alternatives:
                found = self._refutation(box, node, inner, mask, path)
                if found is None:
                    break
                refutations.append(found)
            else:
                return partial(self._all_refuted, node, path, choice, refutations)
        return None

    def _all_refuted(
        self, node: _Node, path: Sequence[_Alternative], choice: _Choice, refutations: Sequence[Refutation]
    ) -> Proof:
        known = node.known.union(*(alternative.facts for alternative in path))
        return _joined(choice, [refutation() for refutation in refutations], known)

    def _by_two(self, box: Box, node: _Node, path: Sequence[_Alternative], numbers: Sequence[int]) -> Proof:
        rows = dict(node.rows)
        for alternative in path:
            rows = {**alternative.rows, **rows}
        return self._exact(box.multipliers(numbers), rows, node.ranges)

    def _exact(
        self, multipliers: Mapping[int, Fraction], rows: Mapping[int, Row], ranges: Mapping[int, Range]
    ) -> Proof:
        weights = [(weight / self.table.sizes[k], rows[k]) for k, weight in multipliers.items()]
        proof = by_bernstein(weights, ranges)
        if proof is None:  # floating point was wrong
            raise _Stuck
        return proof

    def _search_briefly(self, node: _Node) -> Proof | None:
        """A proof from all facts, for a short time; if there is none, there may be one on a part of the box."""
        if self._vain >= MOST_VAIN + len(self._lemmas):
            return None
        proof = self._search_closely(node, BRIEFLY)
        self._vain += proof is None
        return proof

    def _closely_or_never(self, node: _Node) -> Proof:
        proof = self._search_closely(node, CLOSELY)
        if proof is None:
            raise _Stuck
        return proof

    def _search_closely(self, node: _Node, seconds: float) -> Proof | None:
        proof = self.closely(node.known, self.clock.within(seconds))
        if proof is not None:
            self._lemmas.append(proof)
        return proof

    # --- branching ---

    def _case(self, node: _Node, choice: _Choice, hold: int = 0) -> Proof:
        """A proof by the alternatives of a choice; those first that seem to hold, where the search may get stuck."""
        branches: dict[int, Proof] = {}
        for k in sorted(range(len(choice.alternatives)), key=lambda k: choice.alternatives[k].mask & ~hold != 0):
            alternative, refutation = choice.alternatives[k], node.dead.get((choice.fact, k))
            branches[k] = self.refute(node.plus(alternative, choice)) if refutation is None else refutation()
            if not branches[k].uses & (alternative.facts - node.known):
                return branches[k]
        return _joined(choice, [branches[k] for k in range(len(choice.alternatives))], node.known)

    def _cut(self, node: _Node, variable: int, upper: bool) -> Proof:
        """A proof by the halves of a range, the upper or the lower one first."""
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


def _some_holds(choice: _Choice, hold: int) -> bool:
    """Whether all inequalities of some alternative are among those that hold."""
    return any(
        alternative.mask & ~hold == 0 and all(_some_holds(f, hold) for f in alternative.choices)
        for alternative in choice.alternatives
    )


def _smallest(alive: Sequence[tuple[int, _Choice]]) -> _Choice:
    return min(alive, key=lambda pair: pair[0])[1]


def _contradiction(box: Box, some: int, mask: int) -> tuple[int, ...] | None:
    """One of `some` rows, alone or with one of the mask, that is contradictory on the box."""
    while some:
        lowest = some & -some
        i = lowest.bit_length() - 1
        with_ = box.contradicts[i] & mask
        if with_:
            j = (with_ & -with_).bit_length() - 1
            return (i,) if with_ & lowest else (i, j)
        some ^= lowest
    return None


def _joined(choice: _Choice, branches: Sequence[Proof], known: frozenset[int]) -> Proof:
    """From a proof for each alternative; one that does not use its alternative is a proof by itself."""
    uses = {choice.fact}
    for alternative, proof in zip(choice.alternatives, branches, strict=True):
        own = alternative.facts - known
        if not proof.uses & own:
            return proof
        uses |= proof.uses - own
    return CaseProof(choice.fact, tuple(branches), frozenset(uses))
