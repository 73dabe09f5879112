"""A certificate as an argument for people: facts, cases, and in each case a sum of products of facts that cannot be.

In: a certificate that the kernel has accepted, and words for where its hypotheses come from. Out: the same refutation
as a tree of facts, each with whole coefficients and known by itself and not by a number. Only what a sum uses is kept:
a case distinction of which one case needs nothing of its own is that case. Multipliers are whole, too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd, lcm, prod
from typing import Literal, Protocol, TypeAlias

from verify.evidence.certificate import (
    AllOf,
    AnyOf,
    Atom,
    Case,
    Certificate,
    Formula,
    Leaf,
    Polynomial,
    Split,
    Tree,
    Unpack,
)

Monomial: TypeAlias = frozenset[tuple[str, int]]
"""Variables by name, each with its exponent, which is above 0."""
Terms: TypeAlias = Mapping[Monomial, Fraction]
ONE: Monomial = frozenset()
Relation: TypeAlias = Literal[">", ">=", "="]


@dataclass(frozen=True, eq=False)
class Fact:
    """`terms` > 0, >= 0 or = 0, and where that is from: the label of its hypothesis, and in words. Or it is = 0 `by`
    two facts, of which one says that it is at least 0, and one at most."""

    relation: Relation
    terms: Terms
    label: str
    words: str = ""
    by: tuple[Fact, Fact] | None = None


@dataclass(frozen=True, eq=False)
class Product:
    """`multiplier` times the facts times the square of `square`, if there is one."""

    multiplier: Fraction
    facts: tuple[Fact, ...]
    square: Terms | None = None

    @property
    def strict(self) -> bool:
        """Whether it is more than 0, and not only at least 0."""
        return self.square is None and all(fact.relation == ">" for fact in self.facts)


@dataclass(frozen=True, eq=False)
class Sum:
    """Products that are at least 0, of which one is more than 0, and multiples of what is 0; and they add up to 0."""

    products: tuple[Product, ...]
    zeros: tuple[tuple[Terms, Fact], ...] = ()

    @property
    def clash(self) -> tuple[Fact, Fact] | None:
        """The two facts of which the sum is that they contradict each other, if it is no more than that."""
        single = [p.facts[0] for p in self.products if len(p.facts) == 1 and p.square is None and p.multiplier == 1]
        zeros = [fact for terms, fact in self.zeros if fact.by is None and terms in ({ONE: 1}, {ONE: -1})]
        if len(single) == len(self.products) and len(zeros) == len(self.zeros) and len(single) + len(zeros) == 2:
            return (single[0], (single[1:] + zeros)[0])
        return None

    def facts(self) -> tuple[Fact, ...]:
        """What it uses, each once."""
        named = (fact for product in self.products for fact in product.facts)
        zeros = (each for _, fact in self.zeros for each in fact.by or (fact,))
        return tuple(dict.fromkeys([*named, *zeros]))


@dataclass(frozen=True, eq=False)
class Way:
    """One of the cases: in words, where there are any, what holds in it as far as it is used, and the rest. `like` is
    the number (from 1) of a case before it with the same facts and sums."""

    words: str
    facts: tuple[Fact, ...]
    argument: Node
    like: int | None = None


@dataclass(frozen=True, eq=False)
class Cases:
    """One of the ways holds. `label` is that of the hypothesis that says so; none where a sign is distinguished."""

    label: str | None
    ways: tuple[Way, ...]


Node: TypeAlias = Sum | Cases


@dataclass(frozen=True)
class Argument:
    """What contradicts itself: `facts` hold throughout."""

    facts: tuple[Fact, ...]
    node: Node


class Speaker(Protocol):
    """Words for a certificate's hypotheses."""

    def way(self, hypothesis: int, path: tuple[int, ...]) -> str:
        """What the alternative at this path of the hypothesis is; empty where there are no words."""

    def fact(self, hypothesis: int, path: tuple[int, ...], relation: Relation, terms: Terms) -> str:
        """Where an atom of the hypothesis is from, which stands in the alternative at this path."""


def argument_of(certificate: Certificate, speaker: Speaker) -> Argument:
    """The certificate as an argument."""
    return _Reader(certificate, speaker).argument()


def terms_of(polynomial: Polynomial, variables: tuple[str, ...]) -> Terms:
    """The polynomial with its variables by name."""
    total: dict[Monomial, Fraction] = defaultdict(Fraction)
    for coefficient, exponents in polynomial:
        total[frozenset((v, e) for v, e in zip(variables, exponents, strict=True) if e)] += coefficient
    return {monomial: c for monomial, c in total.items() if c}


def scaled(terms: Terms, by: Fraction | int) -> Terms:
    """The terms, so many times."""
    return {monomial: c * by for monomial, c in terms.items()} if by else {}


def times(left: Terms, right: Terms) -> Terms:
    """The product."""
    total: dict[Monomial, Fraction] = defaultdict(Fraction)
    for one, a in left.items():
        for other, b in right.items():
            exponents = dict(one)
            for name, e in other:
                exponents[name] = exponents.get(name, 0) + e
            total[frozenset(exponents.items())] += a * b
    return {monomial: c for monomial, c in total.items() if c}


def plus(left: Terms, right: Terms, by: Fraction | int = 1) -> Terms:
    """The sum, with so many times the right one."""
    total: dict[Monomial, Fraction] = defaultdict(Fraction, left)
    for monomial, c in right.items():
        total[monomial] += c * by
    return {monomial: c for monomial, c in total.items() if c}


def content(terms: Terms) -> Fraction:
    """The number above 0 by which the terms are to be divided to have whole coefficients without a common divisor."""
    if not terms:
        return Fraction(1)
    return Fraction(gcd(*(c.numerator for c in terms.values())), lcm(*(c.denominator for c in terms.values())))


def sums_of(node: Node, again: bool = True) -> Iterator[Sum]:
    """Every sum of the argument, in order; with or without those of cases like others."""
    if isinstance(node, Sum):
        yield node
    else:
        for way in node.ways:
            if again or way.like is None:
                yield from sums_of(way.argument, again)


def _with_repetitions(ways: Sequence[Way]) -> Iterator[Way]:
    """The ways, each that is like one before it marked so."""
    known: dict[object, int] = {}
    for number, way in enumerate(ways, 1):
        first = known.setdefault(_shape(way, {}), number)
        yield way if first == number else replace(way, like=first)


def _shape(part: Node | Way, inner: Mapping[Fact, int]) -> object:
    """The same of two cases just if they have the same facts and sums; `inner` numbers the facts of the case itself."""
    match part:
        case Way():
            said = tuple((fact.relation, frozenset(fact.terms.items())) for fact in part.facts)
            more = {**inner, **{fact: len(inner) + k for k, fact in enumerate(part.facts)}}
            return said, _shape(part.argument, more)
        case Cases():
            return tuple(_shape(way, inner) for way in part.ways)

    def named(fact: Fact) -> object:
        return tuple(map(named, fact.by)) if fact.by else inner.get(fact, fact)

    products = frozenset(
        (p.multiplier, frozenset(Counter(map(named, p.facts)).items()), frozenset((p.square or {}).items()))
        for p in part.products
    )
    return products, frozenset((frozenset(terms.items()), named(fact)) for terms, fact in part.zeros)


def _without_opposites(products: Sequence[Product]) -> tuple[list[Product], list[tuple[Terms, Fact]]]:
    """Squares that are multiplied by a fact and by the opposite of it are a multiple of what is 0: the products without
    them, and these."""
    rest, zeros = list(products), list[tuple[Terms, Fact]]()
    for one in products:
        if one.square is None or len(one.facts) != 1 or one not in rest:
            continue
        (fact,) = one.facts
        for other in rest:
            if other.square is None or other.multiplier != one.multiplier or len(other.facts) != 1:
                continue
            if other.facts[0].terms == scaled(fact.terms, -1):
                squares = plus(times(one.square, one.square), times(other.square, other.square), -1)
                zero = Fact("=", fact.terms, "", by=(fact, other.facts[0]))
                zeros.append((scaled(squares, one.multiplier), zero))
                rest = [each for each in rest if each not in (one, other)]
                break
    return rest, zeros


@dataclass(frozen=True, eq=False)
class _Open:
    """A disjunction, or a conjunction that is not taken apart yet, at its place in a hypothesis."""

    formula: AnyOf | AllOf
    hypothesis: int
    path: tuple[int, ...]


_Known: TypeAlias = Fact | _Open


class _Reader:
    def __init__(self, certificate: Certificate, speaker: Speaker) -> None:
        self.certificate, self.speaker = certificate, speaker
        self.factors: dict[Fact, Fraction] = {}
        """By which each fact's terms are to be multiplied to be those of the certificate."""
        self.roots: dict[_Known, _Known] = {}
        """The hypothesis, or the case of one, that something is a part of."""

    def argument(self) -> Argument:
        known = [self.known(f, k, ()) for k, f in enumerate(self.certificate.hypotheses)]
        node, used = self.node(self.certificate.refutation, known)
        return Argument(self.of(known, used), node)

    def of(self, roots: Collection[_Known], used: Collection[_Known]) -> tuple[Fact, ...]:
        """The used facts that are parts of these."""
        return tuple(fact for fact in self.factors if fact in used and self.roots[fact] in roots)

    def known(self, formula: Formula, hypothesis: int, path: tuple[int, ...], root: _Known | None = None) -> _Known:
        found: _Known
        if isinstance(formula, Atom):
            terms = terms_of(formula.polynomial, self.certificate.variables)
            words = self.speaker.fact(hypothesis, path, formula.relation, terms)
            found = self.fact(formula.relation, terms, self.certificate.labels[hypothesis], words)
        else:
            found = _Open(formula, hypothesis, path)
        self.roots[found] = root or found
        return found

    def fact(self, relation: Relation, terms: Terms, label: str, words: str) -> Fact:
        factor = content(terms)
        found = Fact(relation, scaled(terms, 1 / factor), label, words)
        self.factors[found] = factor
        return found

    def node(self, tree: Tree, known: list[_Known]) -> tuple[Node, frozenset[_Known]]:
        """The argument from there on, and all that it uses."""
        match tree:
            case Leaf():
                found = self.sum(tree, known)
                return found, frozenset(found.facts())
            case Unpack(number, rest):
                whole = known[number]
                assert isinstance(whole, _Open)
                places = ((*whole.path, -1 - k) for k in range(len(whole.formula.parts)))
                root = self.roots[whole]
                parts = [
                    self.known(part, whole.hypothesis, place, root)
                    for part, place in zip(whole.formula.parts, places, strict=True)
                ]
                return self.node(rest, [*known, *parts])
            case Split(polynomial, positive, otherwise):
                terms = terms_of(polynomial, self.certificate.variables)
                signs: list[_Known] = [self.fact(">", terms, "", ""), self.fact(">=", scaled(terms, -1), "", "")]
                self.roots |= {sign: sign for sign in signs}
                return self.cases(None, "", known, [(sign, "") for sign in signs], (positive, otherwise))
            case Case(number, branches):
                either = known[number]
                assert isinstance(either, _Open)
                n = either.hypothesis
                ways = []
                for k, part in enumerate(either.formula.parts):
                    path = (*either.path, k)
                    ways.append((self.known(part, n, path), self.speaker.way(n, path)))
                return self.cases(either, self.certificate.labels[n], known, ways, branches)
        raise TypeError(tree)

    def cases(
        self,
        either: _Known | None,
        label: str,
        known: list[_Known],
        parts: list[tuple[_Known, str]],
        branches: tuple[Tree, ...],
    ) -> tuple[Node, frozenset[_Known]]:
        ways, all_used = [], frozenset[_Known]() if either is None else frozenset((either,))
        for (part, words), branch in zip(parts, branches, strict=True):
            node, used = self.node(branch, [*known, part])
            if not any(self.roots[each] is part for each in used):
                return node, used
            ways.append(Way(words, self.of((part,), used), node))
            all_used |= used
        return Cases(label or None, tuple(_with_repetitions(ways))), all_used

    def sum(self, leaf: Leaf, known: list[_Known]) -> Sum:
        products, zeros = [], []
        for product in leaf.products:
            facts = tuple(self._fact(known[n]) for n in product.hypotheses)
            multiplier = prod((self.factors[fact] for fact in facts), start=product.multiplier)
            square = None if product.square is None else terms_of(product.square, self.certificate.variables)
            if square is not None:
                multiplier *= content(square) ** 2
                square = scaled(square, 1 / content(square))
            products.append(Product(multiplier, facts, square))
        for polynomial, n in leaf.equalities:
            fact = self._fact(known[n])
            zeros.append((scaled(terms_of(polynomial, self.certificate.variables), self.factors[fact]), fact))
        products, more = _without_opposites(products)
        zeros += more
        numbers = [product.multiplier for product in products]
        numbers += [c for terms, _ in zeros for c in terms.values()]
        by = 1 / Fraction(gcd(*(c.numerator for c in numbers)), lcm(*(c.denominator for c in numbers)))
        whole = [replace(product, multiplier=product.multiplier * by) for product in products]
        ordered = sorted(whole, key=lambda product: (not product.strict, len(product.facts)))
        return Sum(tuple(ordered), tuple((scaled(terms, by), fact) for terms, fact in zeros if terms))

    @staticmethod
    def _fact(known: _Known) -> Fact:
        assert isinstance(known, Fact)
        return known
