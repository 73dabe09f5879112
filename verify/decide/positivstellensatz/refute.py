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
from verify.decide.stats import Stats
from verify.evidence.certificate import Certificate
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.formula import AnyOf, Hypothesis
from verify.semantics.symbolic.problem import Problem

OPTIONAL_SECONDS = 2.0


def refute(
    hypotheses: Sequence[Hypothesis],
    seconds: float,
    without: frozenset[str] = frozenset(),
    stats: Stats | None = None,
    sample: Callable[[], Numbers] = dict,
) -> Certificate | None:
    """A certificate, accepted by the kernel, that the hypotheses contradict each other; None if none was found.
    `sample` has numbers to be guided by, for some of the variables."""
    facts = Facts()
    numbers = [n for h in hypotheses for n in facts.of(h.formula)]
    products, clock = Products(facts, _weights(facts)), Clock.of(seconds)
    search = CaseSplit(facts, products, clock, without=without, stats=stats or Stats())
    root = Node(facts).plus(numbers)
    proof = guided(search, root, sample).proof or search.refute(root)
    return None if proof is None else checked(facts, hypotheses, proof)


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
    of the variables, by which the search is guided when it begins. With a `cut` it goes on by cases instead: where this
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
        self._facts = Facts()
        self._hypotheses = problem.hypotheses()
        for h in self._hypotheses:
            self._facts.of(h.formula)
        products = Products(self._facts, _weights(self._facts))
        self._search = CaseSplit(self._facts, products, Clock.of(0), without=without, stats=stats or Stats())
        self._root: Node | None = None
        self._cut = None if cut is None else self._facts.poly(cut)

    def go_on(self, clock: Clock, most_open: int = 20, stubborn: bool = True) -> Certificate | None:
        """A certificate, accepted by the kernel; None where `most_open` branches stay open, or the time is over; and if
        not `stubborn`, where there is none at the sample."""
        begun, root = self._root is not None, self._root or self._start(clock)
        self._root = root if clock.left() > 0 else None  # out of time, choices may have been left out that are useful
        search = self._search
        search.clock, search.most_open = clock, most_open
        search.open.clear()
        found = Guided() if begun or self._cut is not None else guided(search, root, self._sample)
        if found.astray and not stubborn:
            return None
        proof = found.proof or (search.refute(root) if self._cut is None else self._by_cut(root, self._cut))
        return None if proof is None else checked(self._facts, self._hypotheses, proof)

    def _by_cut(self, root: Node, cut: Packed) -> Proof | None:
        branches: list[tuple[Proof, int]] = []
        for side in (self._facts.atom(">", cut), self._facts.atom(">=", {m: -a for m, a in cut.items()})):
            proof = self._search.refute(root.plus([side]))
            if proof is None or side not in proof.uses:
                return proof
            branches.append((proof, side))
        return split_proof(cut, *branches)

    def _start(self, clock: Clock) -> Node:
        """The root of the tableau: all facts that may be used."""
        facts, start = self._facts, len(self._problem.base)
        numbers = [n for h in self._problem.base for n in facts.of(h.formula)]
        first: set[int] = set()
        forced = Node(facts).plus([n for h in self._alone for n in facts.of(h.formula)])
        for choice, hypothesis in zip(self._problem.choices, self._hypotheses[start:], strict=True):
            own = facts.of(hypothesis.formula)
            if choice.optional and not _is_forced(self._search, forced, own, clock):
                continue
            numbers += own
            if isinstance(hypothesis.formula, AnyOf) and len(hypothesis.formula.parts) == len(choice.alternatives):
                first.add(own[0])
        self._search.first = frozenset(first)
        return Node(facts).plus(numbers)


def _weights(facts: Facts) -> Weights:
    """The gradings of variables that are compared with each other, such as payoffs. Other variables stay ungraded: an
    inequality in graded variables changes the grade of what it is multiplied with, so that it is no free factor."""
    polys = [fact.poly for fact in facts.facts if isinstance(fact, AtomFact)]
    compared = [v for v in map(variables, filter(lambda poly: degree(poly) == 1, polys)) if len(v) > 1]
    return [weight for weight in gradings(polys) if any(len(v & weight.keys()) > 1 for v in compared)]


def _is_forced(search: CaseSplit, node: Node, numbers: Sequence[int], clock: Clock) -> bool:
    """Whether the node's facts refute all alternatives but one."""
    if len(numbers) != 1:
        return True
    search.clock, search.most_open = clock.within(OPTIONAL_SECONDS), 1
    left = 0
    for alternative in search.alternatives(numbers[0]):
        search.open.clear()
        if search.refute(node.plus(alternative)) is None:
            left += 1
    return left <= 1
