"""A tableau with lemmas: splits over disjunctions, closed by certificates for conjunctions (`products`).

In: a node, which has facts. Out: a proof that they contradict each other, or None and the nodes that stayed `open`.
Depth first; 2^n nodes for n disjunctions of two alternatives, at worst. A disjunction of which all alternatives but one
are refuted is decided at once (unit propagation). Every proof is kept as a lemma with the facts it uses, which are a
nogood; a branch whose proof does not use its alternative closes the node above (backjumping).

References: Smullyan, First-order logic, 1968 (tableaux). Marques-Silva and Sakallah, GRASP: a search algorithm for
propositional satisfiability, 1999 (learning and backjumping).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TypeAlias, TypeVar
from weakref import ReferenceType, ref

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AnyFact, Facts
from verify.decide.polynomials.polynomial import Packed, scaled
from verify.decide.polynomials.proof_tree import CaseProof, LeafProof, Proof, split_proof
from verify.decide.positivstellensatz.circuits import by_binomials
from verify.decide.positivstellensatz.factors import Divided, divided
from verify.decide.positivstellensatz.presolve import Reduced
from verify.decide.positivstellensatz.products import Mode, Products
from verify.decide.positivstellensatz.squares import by_squares
from verify.decide.positivstellensatz.symmetry import differences
from verify.decide.stats import Stats

P = TypeVar("P", bound=Proof)

FARKAS, HANDELMAN, SQUARES, BINOMIALS = ". Farkas", ". Handelman", ". squares", ". binomial squares"
PROJECTED, RAISED = ". Handelman, projected", ". Handelman, raised"
SIGN_SPLIT, ORDER_SPLIT, PRODUCTS, FACTORS = ". sign split", ". order split", ". products,", ". factors"
"""Strategies of the search for certificates, as they are counted beside the engines."""

SQUARES_SECONDS = 1.5
HIGHEST = 5
"""The degree of products that are one grade higher, of what does not speak of single runs."""
CHEAP: tuple[tuple[int, Mode], ...] = ((1, "affine"), (2, "affine"))
THOROUGH: tuple[tuple[int, Mode], ...] = (
    *CHEAP,
    (2, "raised"),
    (3, "affine"),
    (1, "denser"),
    (3, "raised"),
    (2, "linked"),
)
FOR_FEW: tuple[tuple[int, Mode], ...] = (*CHEAP, (1, "raised"))
"""How products are chosen: before a node is split, where it cannot be split, and for a few facts. Of the programs of
agents there are so many facts that before a split only products around one at a time are cheap."""


@dataclass(frozen=True)
class Node:
    """Facts that hold at a node of the tableau; `path` has the disjunctions decided above, each with the alternative.

    `above`, if it is still there, has all the atoms but the last ones. A node keeps the nodes made from it, with all
    that was computed about their atoms, so that a search that goes on later computes nothing twice.
    """

    facts: Facts
    atoms: tuple[int, ...] = ()
    pending: tuple[int, ...] = ()
    path: tuple[tuple[int, int], ...] = ()
    above: ReferenceType[Node] | None = None  # not the node: a circle of objects stays in memory for long
    _below: dict[object, Node] = field(default_factory=dict, compare=False, repr=False)

    def plus(self, numbers: Iterable[int], step: tuple[int, int] | None = None) -> Node:
        """The node with more facts."""
        key = (tuple(numbers), step)
        if key not in self._below:
            self._below[key] = self._plus(*key)
        return self._below[key]

    def _plus(self, numbers: Sequence[int], step: tuple[int, int] | None) -> Node:
        atoms, pending = dict.fromkeys(self.atoms), dict.fromkeys(self.pending)
        for number in numbers:
            (pending if isinstance(self.facts[number], AnyFact) else atoms)[number] = None
        path = self.path if step is None else (*self.path, step)
        return Node(self.facts, tuple(atoms), tuple(pending), path, ref(self))

    def without(self, number: int) -> Node:
        """The node without a disjunction, which is being decided or holds anyway."""
        if number not in self._below:
            pending = tuple(n for n in self.pending if n != number)
            self._below[number] = Node(self.facts, self.atoms, pending, self.path, ref(self))
        return self._below[number]

    @cached_property
    def known(self) -> frozenset[int]:
        return frozenset((*self.atoms, *self.pending))

    @property
    def _parent(self) -> Node | None:
        return None if self.above is None else self.above()

    @cached_property
    def reduced(self) -> Reduced:
        above = self._parent
        if above is None:
            return Reduced(self.facts).plus(self.atoms)
        while len(above.atoms) == len(self.atoms) and (higher := above._parent) is not None:
            above = higher  # not one call for each: there may be a thousand nodes with the same atoms
        new = self.atoms[len(above.atoms) :]
        return above.reduced.plus(new) if new else above.reduced


Refute: TypeAlias = Callable[[Node], Proof | None]


@dataclass
class CaseSplit:
    """Refutes nodes, depth first. Each proof is kept among the `lemmas` and closes every later node with its facts.

    Disjunctions in `first` are split before others. Nodes that could not be refuted are collected in `open`, up to
    `most_open`. `without` names strategies that are not used, `stats` counts what each of them did.
    """

    facts: Facts
    products: Products
    clock: Clock
    first: frozenset[int] = frozenset()
    most_open: int = 1
    product_seconds: float = 4.0
    without: frozenset[str] = frozenset()
    stats: Stats = field(default_factory=Stats)
    lemmas: list[Proof] = field(default_factory=list)
    open: list[Node] = field(default_factory=list)

    def refute(self, node: Node) -> Proof | None:
        """A proof that the facts of the node contradict each other; or None, and `open` has the nodes not refuted."""
        self.products.clock = self.clock  # no linear program takes longer than there is time
        proof = self._at_once(node)
        if proof is not None:
            return proof
        if self._time_is_up(node):
            return None
        undecided: dict[int, Mapping[int, Proof]] = {}
        known = node.known
        for number in node.pending:
            alternatives = self.alternatives(number)
            if any(known.issuperset(a) for a in alternatives):
                node = node.without(number)
                continue
            dead: dict[int, Proof] = {}
            for k, alternative in enumerate(alternatives):
                proof = self._at_once(node.plus(alternative))
                if proof is not None:
                    if not proof.uses & (set(alternative) - known):
                        return proof
                    dead[k] = proof
                elif k - len(dead) == 1 and number not in self.first:
                    break  # two alternatives are left: it is not decided here
            if len(dead) >= len(alternatives) - 1:
                return self.case(node, number, dead)
            undecided[number] = dead
        proof = self._by_products(node, CHEAP[:1] if self.products.private else CHEAP)
        if proof is not None:
            return proof
        if undecided:
            number = min(undecided, key=lambda n: self._cost(n, undecided[n]))
            return self.case(node, number, undecided[number])
        child, steps, proof = self._divided(node)
        if steps or proof is not None:
            proof = proof or self.refute(child)
            for step in reversed(steps if proof is not None else ()):
                assert proof is not None
                proof = step.around(proof)
            return self._learn(proof)
        proof = (
            self._by_products(node, THOROUGH)
            or self._learn(self._tried(BINOMIALS, lambda: by_binomials(node.reduced, self.clock)))
            or self._tried(ORDER_SPLIT, lambda: self._by_order(node, self._alike(node)))
            or self._learn(self._tried(SQUARES, lambda: by_squares(node.reduced, self.clock.within(SQUARES_SECONDS))))
            or self._tried(SIGN_SPLIT, lambda: self._split(node))
        )
        if proof is None:
            self.open.append(node)
        return proof

    def _divided(self, node: Node) -> tuple[Node, list[Divided], Proof | None]:
        """The node with what follows of its atoms when factors of known sign are taken out; how it follows; and a proof
        where the factors of an atom contradict it."""
        steps: list[Divided] = []
        for number in node.atoms if FACTORS not in self.without else ():
            for step in divided(self.facts, number, node.known, partial(self._positive, node)):
                if isinstance(step, LeafProof):
                    return node, steps, step
                if step.fact not in node.known:
                    steps.append(step)
                    node = node.plus((step.fact,))
        return node, steps, None

    def _positive(self, node: Node, poly: Packed) -> Proof | None:
        """A proof that the polynomial is positive at the node, if it is soon found."""
        beside = node.plus((self.facts.atom(">=", scaled(poly, -1)),))
        return self._at_once(beside) or self._by_products(beside, CHEAP)

    def _split(self, node: Node) -> Proof | None:
        """A proof by cases of the sign of some coefficient."""

        def refute(child: Node) -> Proof | None:
            return self._at_once(child) or self._by_products(child, CHEAP) or self._by_products(child, THOROUGH)

        tried = (self._by_sign(node, poly, refute) for poly in self.products.undecided_signs(node.reduced))
        return next((proof for proof in tried if proof is not None), None)

    def _alike(self, node: Node) -> Sequence[Packed]:
        """The differences of variables that the atoms of the node treat alike."""
        return differences(node.reduced.rows, [poly for poly in node.reduced.unused.values() if poly])

    def _by_order(self, node: Node, pairs: Sequence[Packed]) -> Proof | None:
        """A proof by cases of the signs of these differences: of all orders of their variables."""
        while pairs and not self.products.is_open(pairs[0], node.reduced):
            pairs = pairs[1:]

        def refute(child: Node) -> Proof | None:
            proof = self._at_once(child) or self._by_products(child, CHEAP) or self._by_order(child, pairs[1:])
            return proof or self._by_products(child, THOROUGH)

        return self._by_sign(node, pairs[0], refute) if pairs else None

    def _by_sign(self, node: Node, poly: Packed, refute: Refute) -> Proof | None:
        """A proof by cases of the sign of the polynomial; or one that does not use it."""
        sides = (self.facts.atom(">", poly), self.facts.atom(">=", {m: -c for m, c in poly.items()}))
        branches: list[Proof] = []
        for side in sides:
            proof = refute(node.plus((side,))) if self.clock.left() > 0 else None
            if proof is None or side not in proof.uses:
                return proof
            branches.append(proof)
        return self._learn(split_proof(poly, (branches[0], sides[0]), (branches[1], sides[1])))

    def _cost(self, number: int, dead: Mapping[int, Proof]) -> tuple[bool, int]:
        return number not in self.first, len(self.alternatives(number)) - len(dead)

    def alternatives(self, number: int) -> tuple[tuple[int, ...], ...]:
        fact = self.facts[number]
        if not isinstance(fact, AnyFact):
            raise TypeError("expected a disjunction")
        return fact.alternatives

    def _time_is_up(self, node: Node) -> bool:
        if self.clock.left() > 0 and len(self.open) < self.most_open:
            return False
        self.open.append(node)
        return True

    def lemma(self, node: Node) -> Proof | None:
        """A proof that is known already."""
        known = node.known
        return next((lemma for lemma in self.lemmas if lemma.uses <= known), None)

    def closed(self, node: Node) -> Proof | None:
        """A proof without cases for a node of few facts."""
        self.products.clock = self.clock
        return self._at_once(node) or self._by_products(node, FOR_FEW)

    def _at_once(self, node: Node) -> Proof | None:
        return self.lemma(node) or self._learn(self._tried(FARKAS, lambda: self.products.linear(node.reduced)))

    def _by_products(self, node: Node, efforts: Sequence[tuple[int, Mode]]) -> Proof | None:
        if self.products.has_point(node.reduced):
            return None
        degrees = (4,) if efforts is THOROUGH else (2, 3)
        by_degree = partial(self._tried, HANDELMAN, partial(self.products.by_degree, node.reduced, degrees))
        focused = partial(self._focused, node, efforts)
        if not self.products.weights:
            return self._learn(by_degree() or (focused() if efforts is THOROUGH else None))
        # With graded variables (symbolic payoffs) there are too many products to take all at once: first a few.
        projected = partial(self._tried, PROJECTED, partial(self.products.by_projection, node.reduced, degrees))
        raised = partial(self._tried, RAISED, partial(self.products.by_raising, node.reduced, HIGHEST))
        if efforts is not THOROUGH:
            return self._learn(focused() or (projected() if self.products.private else by_degree()))
        ways = (projected, raised, focused, by_degree) if self.products.private else (focused, by_degree, raised)
        return self._learn(next((proof for way in ways if (proof := way()) is not None), None))

    def _focused(self, node: Node, efforts: Sequence[tuple[int, Mode]]) -> Proof | None:
        clock = self.clock.within(self.product_seconds)
        for size, mode in efforts:
            attempt = partial(self.products.focused, node.reduced, size, mode, clock)
            proof = self._tried(f"{PRODUCTS} {mode}", attempt)
            if proof is not None:
                return proof
        return None

    def _tried(self, strategy: str, attempt: Callable[[], P | None]) -> P | None:
        """What the strategy finds, counted; None where it is left out."""
        return None if strategy in self.without else self.stats.measured(strategy, attempt)

    def _learn(self, proof: Proof | None) -> Proof | None:
        if proof is not None:
            self.lemmas.append(proof)
        return proof

    def case(
        self, node: Node, number: int, dead: Mapping[int, Proof], ways: Sequence[Refute] | None = None
    ) -> Proof | None:
        """One proof for each alternative; a proof that does not use its alternative refutes the node by itself. Those
        that are not `dead` are refuted by this search, or each in a way of its own."""
        known = node.known
        rest = node.without(number)
        branches: list[Proof] = []
        uses = {number}
        complete = True
        for k, alternative in enumerate(self.alternatives(number)):
            refute = self.refute if ways is None else ways[k]
            proof = dead[k] if k in dead else refute(rest.plus(alternative, (number, k)))
            if proof is None:
                complete = False
                if len(self.open) >= self.most_open:
                    return None
                continue
            own = set(alternative) - known
            if not proof.uses & own:
                return proof
            branches.append(proof)
            uses |= proof.uses - own
        return self._learn(CaseProof(number, tuple(branches), frozenset(uses))) if complete else None
