"""Certificates in which payoffs are variables: for items of higher degree in them, as a bound of a product of gains.

In: an item without hidden quantifiers, as it is denied. Out: a certificate, or None. Written out in probabilities, a
product of payoffs is a long polynomial of a high degree. As variables they are only known to lie below what the best
pure profile gets, in some directions: sums and differences of few payoffs, where `given` tells which profile that is.
What is lost to it is the sum of what is lost at each pure profile, times its probability: products of facts. What is
proved of the variables holds of the payoffs, which are put back.

Reference: McCormick, Computability of global solutions to factorable nonconvex programs, 1976 (a variable for each
factor, with linear bounds).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import prod

from verify.decide.clock import Clock
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.inequalities import Combined, Parts, added
from verify.decide.polynomials.polynomial import BITS, Packed, degree, plus, substitute, variables
from verify.decide.polynomials.proof_tree import CaseProof, LeafProof, Proof, SplitProof, Term, checked
from verify.decide.positivstellensatz.case_split import CaseSplit, Node
from verify.decide.positivstellensatz.products import Products
from verify.decide.positivstellensatz.signs import Signs
from verify.decide.stats import Stats
from verify.decide.target import Target
from verify.errors import InputError, Unsupported
from verify.evidence.certificate import Certificate
from verify.language.syntax import And, Arithmetic, Call, Expression, Implies, Not, Or, Power
from verify.language.walk import subexpressions
from verify.semantics.symbolic.algebra import Poly, Quotient, polynomial_ring
from verify.semantics.symbolic.formula import AnyOf, Atom, Formula, Hypothesis, all_of, any_of, atoms, negate
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.setting import Setting, Strategies
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.signs import Assumptions

MOST_PLAYERS, MOST_PROFILES = 3, 16


@dataclass(frozen=True)
class _Abstract(Setting):
    """A setting in which what the players get at the truth are variables (`own`)."""

    own: tuple[Quotient, ...] = ()

    def payoff(self, player: int, strategies: Strategies, node: Expression | None = None) -> Quotient:
        return self.own[player] if strategies is self.profile else super().payoff(player, strategies, node)


def multiplies_payoffs(proposition: Expression) -> bool:
    """Whether a power of what has a payoff in it, or a product or quotient of two such numbers, stands in it."""
    for part in subexpressions(proposition):
        match part:
            case Power(base, exponent) if exponent > 1 and _has_payoff(base):
                return True
            case Arithmetic("*" | "/", left, right) if _has_payoff(left) and _has_payoff(right):
                return True
    return False


def _has_payoff(number: Expression) -> bool:
    return any(isinstance(part, Call) and part.function == "payoff" for part in subexpressions(number))


def refute_by_payoffs(
    setup: Setup, target: Target, label: str, clock: Clock, stats: Stats, without: frozenset[str]
) -> Certificate | None:
    """A certificate, accepted by the kernel, that no profile is as the target says: from `given` and the game alone."""
    setting, proposition = setup.setting, target.proposition
    few = len(setting.players) <= MOST_PLAYERS and setting.payoffs is not None and len(setting.payoffs) <= MOST_PROFILES
    if not few or proposition is None:
        return None
    paid = [setting.payoff(k, setting.profile) for k in range(len(setting.players))]
    if any(value.denominator != 1 for value in paid):
        return None
    abstract = _abstract(setting)
    try:
        denied = _said(proposition, abstract, target.holds)
    except (InputError, Unsupported, TypeError):  # it has a quantifier, or a divisor without a sign
        return None
    first = setting.ring.ngens
    if all(sum(exponents[first:]) < 2 for atom in atoms(denied) for exponents, _ in atom.poly.terms()):
        return None
    whole = _put_back(denied, [value.numerator for value in paid])
    hypotheses = [*setup.given, *setup.simplex, Hypothesis(label, whole)]
    game = _Game(setup, Facts(), Facts(), {}, {first + k: value.numerator for k, value in enumerate(paid)})
    known = [*game.known(), *game.bounds()]
    if not game.same(denied, whole):
        return None
    item = list(game.there.of(denied))
    own = frozenset(v for atom in atoms(denied) for v in variables(game.there.poly(atom.poly)))
    for some in game.chosen(known, own):
        search = CaseSplit(game.there, Products(game.there), clock, without=without, stats=stats)
        proof = search.refute(Node(game.there).plus([*some, *item]))
        if proof is not None:
            return checked(game.facts, hypotheses, game.restored(proof))
    return None


def _abstract(setting: Setting) -> _Abstract:
    names = [str(symbol.name) for symbol in setting.ring.symbols]
    ring = polynomial_ring([*names, *(f"payoff({player})" for player in setting.players)])
    none = (0,) * len(setting.players)

    def polynomial(poly: Poly) -> Poly:
        return ring.from_dict({(*exponents, *none): c for exponents, c in poly.iterterms()})

    def quotient(value: Quotient) -> Quotient:
        return Quotient(polynomial(value.numerator), polynomial(value.denominator))

    assert setting.payoffs is not None
    return _Abstract(
        ring,
        setting.scope,
        {},
        {name: quotient(value) for name, value in setting.parameters.items()},
        {pure: tuple(map(quotient, values)) for pure, values in setting.payoffs.items()},
        tuple(tuple(map(quotient, strategy)) for strategy in setting.profile),
        Assumptions([(polynomial(poly), strict) for poly, strict in setting.assumptions.facts]),
        {player: quotient(value) for player, value in setting.minmax.items()},
        {},
        own=tuple(map(Quotient.of, ring.gens[len(names) :])),
    )


def _said(proposition: Expression, setting: Setting, holds: bool) -> Formula:
    """That it holds, or not, at the truth: as `Goal.formula` says it, which does not deny an equality twice."""
    match proposition:
        case And(parts) | Or(parts):
            combine = all_of if isinstance(proposition, And) == holds else any_of
            return combine(_said(part, setting, holds) for part in parts)
        case Not(part):
            return _said(part, setting, not holds)
        case Implies(left, right):
            combine = any_of if holds else all_of
            return combine((_said(left, setting, not holds), _said(right, setting, holds)))
    formula = at_point(proposition, setting.profile, setting)
    return formula if holds else negate(formula)


def _put_back(formula: Formula, paid: Sequence[Poly]) -> Formula:
    """The formula with payoffs in the place of their variables; of the same shape."""
    if isinstance(formula, Atom):
        ring = paid[0].ring
        total = ring.zero
        for exponents, c in formula.poly.iterterms():
            own = exponents[ring.ngens :]
            term = ring.from_dict({exponents[: ring.ngens]: c})
            total += prod((value**e for value, e in zip(paid, own, strict=True) if e), start=term)
        return Atom(formula.relation, total)
    return type(formula)(tuple(_put_back(part, paid) for part in formula.parts))


@dataclass(frozen=True)
class _Game:
    """`facts` as they stand, and those `there`, with payoffs as variables. `images` says by number what each of these
    is in products of the others. `paid` are the payoffs by their variables."""

    setup: Setup
    facts: Facts
    there: Facts
    images: dict[int, Parts]
    paid: Mapping[int, Poly]

    def known(self) -> Iterator[int]:
        """What is given, and that strategies are strategies."""
        for hypothesis in (*self.setup.given, *self.setup.simplex):
            for number in self.facts.of(hypothesis.formula):
                fact = self.facts[number]
                if isinstance(fact, AtomFact):
                    same = self.there.atom(fact.relation, fact.poly)
                    self.images[same] = ((Fraction(1), (number,)),)
                    yield same

    def chosen(self, known: Sequence[int], own: frozenset[int]) -> Iterator[tuple[int, ...]]:
        """Facts that are likely to be needed: those in these variables, in one more, and in the end all."""
        of = {n: variables(fact.poly) for n in known if isinstance(fact := self.there[n], AtomFact)}
        more = sorted(frozenset().union(*of.values()) - own)
        choices = [tuple(n for n in of if of[n] <= some) for some in (own, *(own | {v} for v in more))]
        return iter(dict.fromkeys((*choices, tuple(known))))

    def bounds(self) -> Iterator[int]:
        """The most that sums and differences of payoffs can be."""
        setting, signs = self.setup.setting, Signs()
        given = [(n, self.facts[n]) for h in self.setup.given for n in self.facts.of(h.formula)]
        rows = [
            Combined(fact.poly, fact.relation == ">", ((Fraction(1), (n,)),))
            for n, fact in given
            if isinstance(fact, AtomFact) and fact.relation != "=" and degree(fact.poly) == 1
        ]
        for way in product((1, 0, -1), repeat=len(setting.players)):
            sums = {
                pure: sum((value * d for value, d in zip(values, way, strict=True) if d), setting.constant(0))
                for pure, values in setting.pure_payoffs().items()
            }
            best = next((p for p, s in sums.items() if _is_most(s, sums.values(), setting.assumptions)), None)
            if best is None or not any(way):
                continue
            parts: list[Parts] = []
            for pure, less in sums.items():
                lost = self.facts.poly((sums[best] - less).numerator)
                sign = signs.of(lost, rows) if lost else None
                if lost and (sign is None or not sign.positive):
                    break
                played = tuple(self._probability(j, a) for j, a in enumerate(pure))
                parts.append(tuple((m, (*facts, *played)) for m, facts in (sign.parts if sign else ())))
            else:
                poly = self.facts.poly(sums[best].numerator)
                for variable, d in zip(self.paid, way, strict=True):
                    poly = plus(poly, {1 << (BITS * variable): -d} if d else {})
                yield self._new(poly, parts)

    def _new(self, poly: Packed, parts: Sequence[Parts]) -> int:
        factor = Facts.normal(">=", poly)[1]
        number = self.there.atom(">=", poly)
        self.images[number] = tuple((m / factor, facts) for facts, m in added(parts).items())
        return number

    def _probability(self, player: int, action: int) -> int:
        weight = self.setup.setting.profile[player][action].numerator
        return self.facts.atom(">=", self.facts.poly(weight))

    def same(self, formula: Formula, whole: Formula) -> bool:
        """Learn which facts the formula is as it stands; False where one of them has too high a degree."""
        if isinstance(formula, Atom) and isinstance(whole, Atom):
            there, here = self.there.of(formula), self.facts.of(whole)
            if not there or not here:
                return False
            of_there, of_here = (
                Facts.normal(a.relation, facts.poly(a.poly))[1]
                for a, facts in ((formula, self.there), (whole, self.facts))
            )
            self.images[there[0]] = ((of_here / of_there, here),)
            return True
        assert not isinstance(formula, Atom) and not isinstance(whole, Atom)
        if isinstance(formula, AnyOf):
            self.images[self.there.of(formula)[0]] = ((Fraction(1), self.facts.of(whole)),)
        return all(self.same(part, other) for part, other in zip(formula.parts, whole.parts, strict=True))

    def restored(self, proof: Proof) -> Proof:
        """The proof as one about the facts as they stand."""
        match proof:
            case CaseProof(fact, branches):
                ((_, (number,)),) = self.images[fact]
                each = tuple(map(self.restored, branches))
                return CaseProof(number, each, frozenset((number,)).union(*(branch.uses for branch in each)))
            case SplitProof(poly, positive, otherwise):
                whole = self._whole(poly)
                for relation, sign in ((">", 1), (">=", -1)):
                    there, here = ({m: sign * a for m, a in p.items()} for p in (poly, whole))
                    factor = Facts.normal(relation, here)[1] / Facts.normal(relation, there)[1]
                    number = self.facts.atom(relation, here)  # type: ignore[arg-type]
                    self.images[self.there.atom(relation, there)] = ((factor, (number,)),)  # type: ignore[arg-type]
                both = self.restored(positive), self.restored(otherwise)
                return SplitProof(whole, *both, both[0].uses | both[1].uses)
            case LeafProof(terms, equalities):
                whole_terms = [each for term in terms for each in self._terms(term)]
                multiples: list[tuple[Packed, int]] = []
                for poly, fact in equalities:
                    ((factor, (number,)),) = self.images[fact]
                    multiples.append(({m: a * factor for m, a in self._whole(poly).items()}, number))
                uses = {fact for term in whole_terms for fact in term.facts} | {number for _, number in multiples}
                return LeafProof(tuple(whole_terms), tuple(multiples), frozenset(uses))

    def _terms(self, term: Term) -> Iterator[Term]:
        square = None if term.square is None else self._whole(term.square)
        for parts in product(*(self.images[fact] for fact in term.facts)):
            multiplier = prod((m for m, _ in parts), start=term.multiplier)
            yield Term(multiplier, tuple(fact for _, facts in parts for fact in facts), square)

    def _whole(self, poly: Packed) -> Packed:
        for variable, value in self.paid.items():
            poly = substitute(poly, variable, self.facts.poly(value))[0]
        return poly


def _is_most(value: Quotient, others: Iterable[Quotient], known: Assumptions) -> bool:
    return all(known.nonnegative((value - other).numerator) for other in others)
