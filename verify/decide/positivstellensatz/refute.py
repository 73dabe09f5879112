"""Search for certificates of whole problems: the entry points to the tableau and its arithmetic.

In: hypotheses, or a problem (hypotheses and choices). Out: a certificate that they have no common solution, accepted by
the kernel; or the branches of the tableau that stay open. By the Positivstellensatz every contradictory set of
polynomial inequalities has a certificate with sums of squares, of a degree without a practical bound. The search looks
for products of hypotheses of low degree only, so it is incomplete.

Reference: Stengle, A Nullstellensatz and a Positivstellensatz in semialgebraic geometry, 1974.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.polynomial import Packed, degree, variables
from verify.decide.polynomials.proof_tree import Proof, checked, split_proof
from verify.decide.positivstellensatz.case_split import CaseSplit, Node
from verify.decide.positivstellensatz.gradings import Weights, gradings
from verify.decide.positivstellensatz.guide import Guided, Numbers, guided
from verify.decide.positivstellensatz.products import Products
from verify.decide.positivstellensatz.scaling import unit_of
from verify.decide.stats import Stats
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.formula import AnyOf, Hypothesis, atoms
from verify.semantics.symbolic.problem import Problem

OPTIONAL_SECONDS = 2.0
MOST_CASES = 5
"""Alternatives of a choice about the goal, for it to be split before what is known of the oracle."""


def refute(
    hypotheses: Sequence[Hypothesis],
    seconds: float,
    without: frozenset[str] = frozenset(),
    stats: Stats | None = None,
    sample: Callable[[], Numbers] = dict,
) -> Certificate | None:
    """A certificate, accepted by the kernel, that the hypotheses contradict each other; None if none was found.
    `sample` has numbers to be guided by, for some of the variables."""
    facts = _Facts(hypotheses, hypotheses)
    search = CaseSplit(facts.used, facts.products(), Clock.of(seconds), without=without, stats=stats or Stats())
    root = Node(facts.used).plus([n for h in hypotheses for n in facts.whole.of(h.formula)])
    proof = guided(search, root, lambda: facts.measured(sample())).proof or search.refute(root)
    return None if proof is None else facts.checked(proof)


class _Facts:
    """The facts of hypotheses, some of which hold whatever the case; as they stand, and as they are `used` in the
    search: measured in a unit, if there is one."""

    def __init__(
        self, hypotheses: Sequence[Hypothesis], base: Sequence[Hypothesis], public: Sequence[Hypothesis] | None = None
    ) -> None:
        """`public` are the hypotheses that do not only speak of single runs (if not said: all)."""
        self._hypotheses, self.whole = hypotheses, Facts()
        for h in hypotheses:
            self.whole.of(h.formula)
        every = gradings(fact.poly for fact in self.whole.facts if isinstance(fact, AtomFact))
        self._weights = _compared(every, self.whole)
        known = (n for h in base for n in self.whole.of(h.formula))
        self._unit = None if self._weights else unit_of(self.whole, known, every)
        self.used = self.whole if self._unit is None else self._unit.scaled
        shared = self._variables(hypotheses if public is None else public)
        self._private = self._variables(hypotheses) - shared

    def products(self) -> Products:
        return Products(self.used, self._weights, self._private)

    def _variables(self, hypotheses: Sequence[Hypothesis]) -> frozenset[int]:
        polys = (self.whole.poly(a.poly) for h in hypotheses for a in atoms(h.formula))
        return frozenset(v for poly in polys for v in variables(poly))

    def measured(self, sample: Numbers) -> Numbers:
        """The sample in the search's unit."""
        return sample if self._unit is None else self._unit.measured(sample)

    def checked(self, proof: Proof) -> Certificate | None:
        """The certificate, accepted by the kernel; None for a proof that is too large for it."""
        whole = proof if self._unit is None else self._unit.restored(proof)
        return None if whole is None else checked(self.whole, self._hypotheses, whole)


def closely(facts: Facts) -> Callable[[frozenset[int], Clock], Proof | None]:
    """A search for proofs that facts, given by number, contradict each other; its lemmas serve every later call."""
    search = CaseSplit(facts, Products(facts), Clock.of(0))

    def prove(known: frozenset[int], clock: Clock) -> Proof | None:
        search.clock, search.most_open = clock, 1
        search.open.clear()
        return search.refute(Node(facts).plus(sorted(known)))

    return prove


class CertificateSearch:
    """The search for a certificate over `problem.hypotheses()`, which can be resumed.

    Optional choices are only used where the hypotheses `alone` (part of the problem's base) leave one alternative.
    `without` names strategies that are not used, `stats` counts what the others do. `sample` has numbers for some
    of the variables, by which the search is guided first. With a `cut` it goes on by cases instead: where this
    polynomial is above 0, and where it is not.
    """

    def __init__(
        self,
        problem: Problem,
        alone: Sequence[Hypothesis],
        without: frozenset[str] = frozenset(),
        stats: Stats | None = None,
        sample: Callable[[], Numbers] = dict,
        cut: Poly | None = None,
    ) -> None:
        self._problem, self._alone, self._sample = problem, alone, sample
        self._hypotheses = problem.hypotheses()
        of_runs = [choice.player is not None for choice in problem.choices]
        of_choices = zip(self._hypotheses[len(problem.base) :], of_runs, strict=True)
        public = [*problem.base, *(h for h, of_run in of_choices if not of_run)]
        facts = self._facts = _Facts(self._hypotheses, problem.base, public)
        self._search = CaseSplit(facts.used, facts.products(), Clock.of(0), without=without, stats=stats or Stats())
        self._root: Node | None = None
        self._futile, self._guided = False, cut is not None
        self._cut = None if cut is None else facts.whole.poly(cut)

    def go_on(
        self, clock: Clock, most_open: int = 20, is_futile: Callable[[], bool] = lambda: False
    ) -> Certificate | None:
        """A certificate, accepted by the kernel; None where `most_open` branches stay open, or the time is over, or the
        search `is_futile`: this is asked where none is found at the sample, and ends it once and for all."""
        if self._futile:
            return None
        root = self._root or self._start(clock)
        self._root = root if clock.left() > 0 else None  # out of time, choices may have been left out that are useful
        search = self._search
        search.clock, search.most_open = clock, most_open
        search.open.clear()
        found = Guided() if self._guided else guided(search, root, lambda: self._facts.measured(self._sample()))
        self._guided = found.ended
        self._futile = found.astray and is_futile()
        if self._futile:
            return None
        proof = found.proof or (search.refute(root) if self._cut is None else self._by_cut(root, self._cut))
        return None if proof is None else self._facts.checked(proof)

    def _by_cut(self, root: Node, cut: Packed) -> Proof | None:
        branches: list[tuple[Proof, int]] = []
        facts = self._facts.used
        for side in (facts.atom(">", cut), facts.atom(">=", {m: -a for m, a in cut.items()})):
            proof = self._search.refute(root.plus([side]))
            if proof is None or side not in proof.uses:
                return proof
            branches.append((proof, side))
        return split_proof(cut, *branches)

    def _start(self, clock: Clock) -> Node:
        """The root of the tableau: all facts that may be used."""
        facts, used, start = self._facts.whole, self._facts.used, len(self._problem.base)
        numbers = [n for h in self._problem.base for n in facts.of(h.formula)]
        first: set[int] = set()
        forced = Node(used).plus([n for h in self._alone for n in facts.of(h.formula)])
        for choice, hypothesis in zip(self._problem.choices, self._hypotheses[start:], strict=True):
            own = facts.of(hypothesis.formula)
            if choice.optional and not _is_forced(self._search, forced, own, clock):
                continue
            numbers += own
            whole = isinstance(hypothesis.formula, AnyOf) and len(hypothesis.formula.parts) == len(choice.alternatives)
            if whole and (choice.player is not None or len(choice.alternatives) <= MOST_CASES):
                first.add(own[0])
        self._search.first = frozenset(first)
        return Node(used).plus(numbers)


def _compared(weights: Weights, facts: Facts) -> Weights:
    """The gradings of variables that are compared with each other, such as payoffs. Other variables stay ungraded: an
    inequality in graded variables changes the grade of what it is multiplied with, so that it is no free factor."""
    polys = [fact.poly for fact in facts.facts if isinstance(fact, AtomFact)]
    compared = [v for v in map(variables, filter(lambda poly: degree(poly) == 1, polys)) if len(v) > 1]
    return [weight for weight in weights if any(len(v & weight.keys()) > 1 for v in compared)]


def _is_forced(search: CaseSplit, node: Node, numbers: Sequence[int], clock: Clock) -> bool:
    """Whether the node's facts refute all alternatives but one, or all that are more than a comparison."""
    if len(numbers) != 1:
        return True
    search.clock, search.most_open = clock.within(OPTIONAL_SECONDS), 1
    alternatives = search.alternatives(numbers[0])
    left = []
    for alternative in alternatives:
        search.open.clear()
        if search.refute(node.plus(alternative)) is None:
            left.append(alternative)
    return len(left) <= 1 or max(map(len, left)) == 1 < max(map(len, alternatives))
