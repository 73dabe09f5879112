"""A claim as one question to a solver, and the text of it in SMT-LIB 2.

The question is whether some consistent state contradicts an item of the claim; of `possible` and `attains`, whether
for some values of the parameters no state is as wanted. `unsat` means proved.

Reference: Barrett, Fontaine and Tinelli, The SMT-LIB Standard, Version 2.6, 2017.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from verify.errors import Unsupported
from verify.language.functions import UNDOMINATED
from verify.language.syntax import Expression
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.algebra import Poly, coefficients
from verify.semantics.symbolic.existence import condition, existence
from verify.semantics.symbolic.formula import TRUE, AllOf, AnyOf, Atom, Formula, any_of, atoms
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states
from verify.semantics.symbolic.setup import Setup, set_up

ASKED = ("always", "never", "lemma")
"""Kinds of claims that are one question without quantifiers."""
FAILS = "some line fails"


@dataclass(frozen=True)
class NoState:
    """That no values of the `bound` variables satisfy all of the formulas."""

    bound: tuple[str, ...]
    formulas: tuple[Formula, ...]


@dataclass(frozen=True)
class Question:
    """Formulas that hold together wherever some item of the claim fails in some consistent state; of `possible` and
    `attains`, wherever besides there is `no_state` as wanted.

    So if they exclude each other, the claim is proved. If `exact`, they hold together *only* there, and a solution
    refutes the claim. Otherwise something stands for what no formula without quantifiers says, such as "no profile near
    this one is Pareto", of which finitely many instances are taken: a solution then settles nothing about the claim.
    `labels` says in words where each formula comes from.
    """

    formulas: tuple[Formula, ...]
    exact: bool
    labels: tuple[str, ...] = ()
    no_state: NoState | None = None


def question(loaded: LoadedClaim) -> Question:
    """The question that our own search starts from. Raises InputError or Unsupported."""
    setup = set_up(loaded)
    if setup.claim.reading != "any":
        expected = "one question to a solver: expected a claim in reading any"
        raise Unsupported(f"{expected}; found reading {setup.claim.reading}")
    if any(item.undominated is not None for item in setup.claim.items):
        raise Unsupported(f"one question to a solver: found a line about states that are {UNDOMINATED}")
    if setup.claim.kind not in ASKED:
        return _of_existence(setup)
    (possible,) = consistent_states(setup)
    propositions = [item.proposition for item in setup.claim.items]
    exact = all(alternative.exactly == TRUE for choice in possible.choices for alternative in choice.alternatives)
    never = setup.claim.kind == "never"  # then what a counterexample shows is that the proposition holds
    exact = exact and all(_is_exact(setup, proposition, never) for proposition in propositions)
    denied = any_of(Goal(setup, "weaker").formula(proposition, never) for proposition in propositions)
    stated = possible.hypotheses()
    return Question((*(h.formula for h in stated), denied), exact, (*(h.label for h in stated), FAILS))


def _of_existence(setup: Setup) -> Question:
    """Sufficient conditions stand for a state. So they are exact where each is necessary too."""
    said = existence(setup)
    wanted = [each.formula for each in said.wanted]
    wanted += [any_of(condition(a) for a in choice.alternatives) for choice in said.choices]
    ring = {setup.setting.variables[v].numerator for v in said.existential}
    bound = tuple(name for name in variables(wanted) if name in {str(x) for x in ring})
    (possible,) = consistent_states(setup)
    exact = setup.claim.kind == "possible" and all(a.exactly == TRUE for c in possible.choices for a in c.alternatives)
    exact = exact and all(_is_exact(setup, item.proposition, True) for item in setup.claim.items)
    labels = tuple(each.label for each in said.assumed)
    return Question(tuple(each.formula for each in said.assumed), exact, labels, NoState(bound, tuple(wanted)))


def _is_exact(setup: Setup, proposition: Expression, holds: bool) -> bool:
    """Whether a formula says exactly that the proposition holds, or does not."""
    try:
        return Goal(setup, "weaker").formula(proposition, holds) == Goal(setup, "stronger").formula(proposition, holds)
    except Unsupported:
        return False


def variables(formulas: Iterable[Formula]) -> list[str]:
    """The variables that occur, in order of the ring."""
    found = {}
    for formula in formulas:
        for a in atoms(formula):
            for exponents, _ in coefficients(a.poly):
                found.update({i: str(a.poly.ring.symbols[i].name) for i, e in enumerate(exponents) if e})
    return [found[i] for i in sorted(found)]


def smtlib(formulas: tuple[Formula, ...], no_state: NoState | None = None) -> str:
    """The script for an SMT solver."""
    bound = () if no_state is None else no_state.bound
    names = variables((*formulas, *(() if no_state is None else no_state.formulas)))
    lines = ["(set-logic NRA)" if bound else "(set-logic QF_NRA)"]
    lines += [f"(declare-const |{name}| Real)" for name in names if name not in bound]
    lines += [f"(assert {_smt(formula)})" for formula in formulas]
    if no_state is not None:
        none = f"(not {_smt(AllOf(no_state.formulas))})"
        over = " ".join(f"(|{name}| Real)" for name in bound)
        lines.append(f"(assert (forall ({over}) {none}))" if bound else f"(assert {none})")
    return "\n".join([*lines, "(check-sat)", ""])


def _smt(formula: Formula) -> str:
    match formula:
        case Atom(relation, poly):
            return f"({relation} {_smt_poly(poly)} 0)"
        case AllOf(parts):
            return f"(and {' '.join(map(_smt, parts))})" if parts else "true"
        case AnyOf(parts):
            return f"(or {' '.join(map(_smt, parts))})" if parts else "false"


def _smt_poly(poly: Poly) -> str:
    terms = []
    for exponents, coefficient in coefficients(poly):
        names = [f"|{s.name}|" for s, e in zip(poly.ring.symbols, exponents, strict=True) for _ in range(e)]
        factors = ([] if coefficient == 1 and names else [_smt_number(coefficient)]) + names
        terms.append(factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})")
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


def _smt_number(value: Fraction) -> str:
    size = (
        f"{abs(value.numerator)}.0" if value.denominator == 1 else f"(/ {abs(value.numerator)}.0 {value.denominator}.0)"
    )
    return size if value >= 0 else f"(- {size})"
