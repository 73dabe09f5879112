"""Proofs by analogy: the case tree of a proof at sample numbers guides the search for one that holds for all of them.

In: a search, a node, and numbers for some of the variables, such as parameters. Out: a proof for the node as it stands,
or nothing. At numbers the same search is cheap: what was a product with a payoff is linear there. Its proof says which
disjunctions to split, and at each end of its tree which facts contradict each other (the core), so that most attempts
that fail are left out. An end is closed by its core, or by the core with the linear facts in its variables, or else by
the search itself. Whatever is found is a proof by the rules of the search, so that a guide may mislead, but not lie.

Reference: Kolbe and Walther, Reusing proofs, 1994 (a proof is analysed for what it uses, and patched for another goal).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import TypeAlias

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.polynomial import at_numbers, degree, variables
from verify.decide.polynomials.proof_tree import CaseProof, Proof
from verify.decide.positivstellensatz.case_split import ORDER_SPLIT, SIGN_SPLIT, CaseSplit, Node
from verify.decide.positivstellensatz.products import Products

Numbers: TypeAlias = Mapping[int, Fraction]
"""For variables, by their places in the ring."""

GUIDE = ". guide"
SHARE, SHARE_THERE = 0.25, 0.1
"""Of the search's time, for the guide in all, and for the search at the numbers."""
LARGEST = Fraction(4, 5)
"""Of a node's atoms, for a part of them: a larger one is hardly simpler than the node."""


@dataclass(frozen=True)
class Guided:
    """A proof, if the guide led to one; `astray` if the search at the numbers ended without one; `ended` if more time
    would not lead any further."""

    proof: Proof | None = None
    astray: bool = False
    ended: bool = True


def guided(search: CaseSplit, root: Node, sample: Callable[[], Numbers]) -> Guided:
    """What is found along a proof at the sample, which is asked for if it is needed. What the search learns on the way
    is kept."""
    if GUIDE in search.without or not _simplify(numbers := sample(), search.facts):
        return Guided()
    whole, most_open = search.clock, search.most_open

    def run() -> Guided:
        search.clock, search.most_open = whole.within(SHARE * whole.left()), 1
        there = search.clock.within(SHARE_THERE * whole.left())
        proof = proof_at(numbers, search, root, there)
        if proof is None:
            return Guided(astray=there.left() > 0, ended=there.left() > 0)
        found = along(proof, search, root)
        return Guided(found, ended=found is not None or search.clock.left() > 0)

    found = search.stats.measured(GUIDE, run, lambda found: found.proof is not None)
    search.clock, search.most_open = whole, most_open
    search.open.clear()
    return found


def _simplify(numbers: Numbers, facts: Facts) -> bool:
    """Whether the numbers are for variables that are compared with others: elsewhere they change nothing."""
    occurring = (variables(fact.poly) for fact in facts.facts if isinstance(fact, AtomFact))
    return any(own & numbers.keys() and own - numbers.keys() for own in occurring)


def at(numbers: Numbers, facts: Facts) -> Facts:
    """The same facts, under their own numbers, where some variables have values."""
    there = Facts()
    atoms = [fact for fact in facts.facts if isinstance(fact, AtomFact)]
    polys = iter(at_numbers((fact.poly for fact in atoms), numbers))
    for fact in facts.facts:
        if isinstance(fact, AtomFact):
            fact = AtomFact(fact.relation, Facts.normal(fact.relation, next(polys))[0])
        there.facts.append(fact)
    return there


def proof_at(numbers: Numbers, search: CaseSplit, root: Node, clock: Clock) -> Proof | None:
    """What such a search finds at the numbers; without splits of signs, which are not those of the same polynomials."""
    facts = at(numbers, search.facts)
    products = Products(facts, private=search.products.private)
    there = CaseSplit(facts, products, clock, search.first, without=search.without | {SIGN_SPLIT, ORDER_SPLIT})
    return there.refute(Node(facts).plus((*root.atoms, *root.pending)))


def along(proof: Proof, search: CaseSplit, root: Node) -> Proof | None:
    """A proof with the cases of another one, which is about facts of the same numbers, all of which the root has. None
    at the first end that stays open."""
    # Attempts that fail on parts say nothing of whole nodes.
    parts = replace(search, products=Products(search.facts, search.products.weights, search.products.private))

    return _follow(proof, search, parts, root)


def _follow(proof: Proof, search: CaseSplit, parts: CaseSplit, node: Node) -> Proof | None:
    known = search.lemma(node)
    if known is not None:
        return known
    if isinstance(proof, CaseProof):
        return search.case(node, proof.fact, {}, [partial(_follow, each, search, parts) for each in proof.branches])
    few = (part for part in dict.fromkeys(_parts(proof.uses, node)) if len(part) <= LARGEST * len(node.atoms))
    closed = (parts.closed(Node(search.facts).plus(sorted(part))) for part in few)
    return next((found for found in closed if found is not None), None) or search.refute(node)


def _parts(core: frozenset[int], node: Node) -> Iterator[frozenset[int]]:
    """The core, and the core with the linear facts in its variables."""
    atoms = {number: fact for number in node.known if isinstance(fact := node.facts[number], AtomFact)}
    own = frozenset(v for number in core for v in variables(atoms[number].poly))
    yield core
    near = (number for number, fact in atoms.items() if degree(fact.poly) <= 1 and variables(fact.poly) <= own)
    yield core.union(near)
