"""The hypotheses of a claim's encoding as relations of sympy, for people to look at."""

from __future__ import annotations

from collections.abc import Iterator

import sympy
from sympy.logic.boolalg import Boolean

from verify.library.find import LoadedClaim
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, conjuncts
from verify.semantics.symbolic.problem import consistent_states
from verify.semantics.symbolic.setup import set_up
from verify.semantics.symbolic.smtlib import ASKED, question


def hypotheses(loaded: LoadedClaim) -> Iterator[tuple[str, Boolean]]:
    """What a consistent state satisfies, each with its label, and where the claim is one question, that some line fails
    in it. Raises InputError and Unsupported."""
    if loaded.claim.kind in ASKED:
        asked = question(loaded)
        stated = list(zip(asked.labels, asked.formulas, strict=True))
    else:
        stated = [(each.label, each.formula) for each in consistent_states(set_up(loaded))[0].hypotheses()]
    for label, formula in stated:
        for part in conjuncts(formula):
            yield label, _relation(part)


def _relation(formula: Formula) -> Boolean:
    match formula:
        case Atom(relation, poly):
            kind = {">": sympy.StrictGreaterThan, ">=": sympy.GreaterThan, "=": sympy.Equality}[relation]
            return kind(poly.as_expr(), 0, evaluate=False)
        case AllOf(parts):
            return sympy.And(*map(_relation, parts), evaluate=False)
        case AnyOf(parts):
            return sympy.Or(*map(_relation, parts), evaluate=False)
