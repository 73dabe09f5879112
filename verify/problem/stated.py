"""Whether a certificate is about a claim: the claim is encoded anew, and must imply each hypothesis of the certificate.

A certificate that the kernel accepts is right about its hypotheses. This ties the hypotheses to the claim's text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence import certificate as c
from verify.language import syntax as s
from verify.library import LoadedClaim
from verify.model import formula as f
from verify.model.algebra import coefficients
from verify.problem.goals import Goal
from verify.problem.problem import consistent_states, with_goal
from verify.problem.setup import Setup, set_up


class NotStated(VerifyError):
    """The certificate has a hypothesis that is not the claim's; the message says which."""


def check_stated(loaded: LoadedClaim, certificates: Mapping[str, c.Certificate]) -> int:
    """How many of the certificates (by the text of the item) are about the claim as it is encoded now.

    The certificates of `possible` and `attains` speak of a state that the search chose; they are not counted. Raises
    NotStated, and InputError or Unsupported where the claim cannot be encoded.
    """
    if loaded.claim.kind not in ("always", "never", "lemma"):
        return 0
    # A proof for every reading is one for the grid, and no certificate is made of the grid's whole numbers.
    setup = set_up(replace(loaded, claim=replace(loaded.claim, reading="any")))
    texts = {item.text: item.proposition for item in loaded.claim.items}
    for text, certificate in certificates.items():
        if text not in texts:
            raise NotStated(f"the claim has no item {text!r}")
        _check(certificate, _hypotheses(setup, texts[text], text))
    return len(certificates)


def _hypotheses(setup: Setup, proposition: s.Expression, text: str) -> tuple[f.Hypothesis, ...]:
    goal = Goal(setup, "weaker")
    denied = goal.formula(proposition, setup.claim.kind == "never")
    (possible,) = consistent_states(setup)
    return with_goal(possible, f"denied: {text}", denied, goal.instances).hypotheses()


def _check(certificate: c.Certificate, hypotheses: Sequence[f.Hypothesis]) -> None:
    ours = [(h.label, _ours(h.formula)) for h in hypotheses]
    for label, formula in zip(certificate.labels, certificate.hypotheses, strict=True):
        theirs = _theirs(formula, certificate.variables)
        likely = [form for name, form in ours if name == label]
        if not any(_implies(form, theirs) for form in (*likely, *(form for _, form in ours))):
            raise NotStated(f"a hypothesis is not the claim's: {label[:200]}")


# --- both sides in one form, so that what is equal compares as equal ---


@dataclass(frozen=True)
class _Atom:
    relation: str
    terms: frozenset[tuple[frozenset[tuple[str, int]], Fraction]]


@dataclass(frozen=True)
class _Parts:
    every: bool
    """Whether all parts hold, or at least one."""
    parts: tuple[_Form, ...]


_Form: TypeAlias = _Atom | _Parts


def _ours(formula: f.Formula) -> _Form:
    if isinstance(formula, f.Atom):
        names = [str(symbol.name) for symbol in formula.poly.ring.symbols]
        return _atom(formula.relation, coefficients(formula.poly), names)
    return _Parts(isinstance(formula, f.AllOf), tuple(map(_ours, formula.parts)))


def _theirs(formula: c.Formula, names: Sequence[str]) -> _Form:
    if isinstance(formula, c.Atom):
        return _atom(formula.relation, [(exponents, a) for a, exponents in formula.polynomial], names)
    return _Parts(isinstance(formula, c.AllOf), tuple(_theirs(part, names) for part in formula.parts))


def _atom(relation: str, terms: Sequence[tuple[Sequence[int], Fraction]], names: Sequence[str]) -> _Atom:
    total: dict[frozenset[tuple[str, int]], Fraction] = defaultdict(Fraction)  # a monomial may stand there twice
    for exponents, coefficient in terms:
        total[frozenset((name, e) for name, e in zip(names, exponents, strict=True) if e)] += coefficient
    return _Atom(relation, frozenset((monomial, a) for monomial, a in total.items() if a))


def _implies(given: _Form, wanted: _Form) -> bool:
    """Whether it shows from the shape alone that `wanted` holds where `given` does."""
    if given == wanted:
        return True
    if isinstance(wanted, _Parts) and wanted.every:
        return all(_implies(given, part) for part in wanted.parts)
    if isinstance(given, _Parts) and not given.every:
        return all(_implies(part, wanted) for part in given.parts)
    if isinstance(given, _Parts) and any(_implies(part, wanted) for part in given.parts):
        return True
    return isinstance(wanted, _Parts) and any(_implies(given, part) for part in wanted.parts)
