"""What tests of single modules share: tiny claims without files, numbers put into polynomials, facts as formulas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from verify.decide.clock import Clock
from verify.decide.configuration import Configuration
from verify.decide.context import Context
from verify.decide.engine import Task
from verify.decide.falsify.state_search import search_state
from verify.decide.lemma_cache import LemmaCache
from verify.decide.polynomials.facts import AtomFact, Facts
from verify.decide.polynomials.polynomial import Packed, plus, times, unpack
from verify.decide.stats import Stats
from verify.decide.target import Target
from verify.evidence.certificate import Certificate, Leaf, Product
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed
from verify.semantics.symbolic.algebra import Poly, coefficients, rational
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, Hypothesis
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Problem, consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up

HEAD = "claim: t\nsays: a test\nsource: a test\ngame: prisoners-dilemma\n"
ROCKS = "players: {row: DefectRock, column: CooperateRock}\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
LP = "players: {row: LP, column: DefectRock}\nat: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/1000}\n"
CONTRARY = "# Contrary\nagent Contrary:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
"""Where it reads without any blur it has no fixed point."""
SECONDS = 60.0
Point = Mapping[int, Fraction]


def silent(words: str) -> None:
    """Hears, and says nothing."""


def loaded(text: str, folder: Path = Path(), header: str = HEAD, **agents: str) -> LoadedClaim:
    """The claim with these lines after the usual header; `agents` are written into the folder."""
    for name, program in agents.items():
        (folder / f"{name}.agent").write_text(program, encoding="utf-8")
    return load_parsed(parse_claim(header + text, "t.claim.yaml"), folder / "t.claim.yaml")


def setup_of(text: str) -> Setup:
    return set_up(loaded(text))


def context_of(claim: LoadedClaim, seconds: float = SECONDS, without: Iterable[str] = (), **more: Any) -> Context:
    configuration = Configuration(without=frozenset(without))
    return replace(Context.of(claim, Clock.of(seconds), silent, LemmaCache(), Stats(), configuration), **more)


def denial(setup: Setup, number: int = 0) -> tuple[Problem, Problem]:
    """What a consistent state is, and that besides it contradicts the item."""
    (possible,) = consistent_states(setup)
    goal = Goal(setup, "weaker")
    item = setup.claim.items[number]
    formula = goal.formula(item.proposition, setup.claim.kind == "never")
    return possible, with_goal(possible, f"denied: {item.text}", formula, goal.instances)


def task_of(text: str, seconds: float = SECONDS) -> Task:
    """The first item of a claim, as the portfolio sees it."""
    setup, clock = setup_of(text), Clock.of(seconds)
    item = setup.claim.items[0]
    target = Target(item.proposition, holds=setup.claim.kind == "never")
    possible, problem = denial(setup)
    return Task(
        setup, possible, problem, target, item.text, clock, silent,
        lambda parameters, clock: search_state(setup.at(parameters), parameters, target, clock, silent),
        lambda *_: None,
    )  # fmt: skip


def shown() -> Certificate:
    """A certificate of nothing but 1 > 0; the kernel does not accept it."""
    return Certificate((), (), (), Leaf((Product(Fraction(1), ()),)))


# --- numbers in the place of variables ---


def value(poly: Packed, at: Point) -> Fraction:
    total = Fraction(0)
    for monomial, coefficient in poly.items():
        term = Fraction(coefficient)
        for variable, exponent in unpack(monomial).items():
            term *= at[variable] ** exponent
        total += term
    return total


def value_of(poly: Poly, at: Mapping[str, Fraction]) -> Fraction:
    """The value of sympy's polynomial where its variables (by name) have these values."""
    names = [symbol.name for symbol in poly.ring.symbols]
    total = Fraction(0)
    for exponents, coefficient in coefficients(poly):
        for name, exponent in zip(names, exponents, strict=True):
            coefficient *= at[name] ** exponent if exponent else 1
        total += coefficient
    return total


def is_true(formula: Formula, at: Mapping[str, Fraction]) -> bool:
    """Whether a formula holds where its variables (by name) have these values."""
    if isinstance(formula, Atom):
        found = value_of(formula.poly, at)
        return found > 0 if formula.relation == ">" else found >= 0 if formula.relation == ">=" else found == 0
    each = (is_true(part, at) for part in formula.parts)
    return all(each) if isinstance(formula, AllOf) else any(each)


def fact_holds(facts: Facts, number: int, at: Point) -> bool:
    fact = facts[number]
    if isinstance(fact, AtomFact):
        found = value(fact.poly, at)
        return found > 0 if fact.relation == ">" else found >= 0 if fact.relation == ">=" else found == 0
    return any(all(fact_holds(facts, n, at) for n in alternative) for alternative in fact.alternatives)


# --- facts ---


def one(variable: int) -> int:
    """The variable as a monomial."""
    return 1 << (8 * variable)


def formula_of(facts: Facts, number: int, ring: Any) -> Formula:
    """The fact as a formula again."""
    fact = facts[number]
    if isinstance(fact, AtomFact):
        total = ring.zero
        for monomial, coefficient in fact.poly.items():
            term = ring.ground_new(rational(coefficient))
            for variable, exponent in unpack(monomial).items():
                term *= ring.gens[variable] ** exponent
            total += term
        return Atom(fact.relation, total)
    alternatives = (tuple(formula_of(facts, n, ring) for n in alternative) for alternative in fact.alternatives)
    return AnyOf(tuple(AllOf(parts) if len(parts) != 1 else parts[0] for parts in alternatives))


def sum_of(facts: Facts, parts: Iterable[tuple[Fraction, tuple[int, ...]]]) -> Packed:
    """The polynomial that products of facts add up to, each with a positive multiplier."""
    total: Packed = {}
    for multiplier, numbers in parts:
        assert multiplier > 0
        term: Packed = {0: multiplier}
        for number in numbers:
            fact = facts[number]
            assert isinstance(fact, AtomFact)
            term = times(term, fact.poly)
        total = plus(total, term)
    return total


def labelled(*formulas: Formula) -> list[Hypothesis]:
    return [Hypothesis(f"number {k}", formula) for k, formula in enumerate(formulas)]
