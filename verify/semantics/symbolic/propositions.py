"""Propositions without hidden quantifiers, at a point of the strategy space."""

from __future__ import annotations

from verify.language.syntax import And, Comparison, Expression, Implies, Not, Or
from verify.semantics.cases import has_extremes, written_out
from verify.semantics.symbolic.formula import Formula, all_of, any_of, negate
from verify.semantics.symbolic.setting import Setting, Strategies


def at_point(proposition: Expression, strategies: Strategies, setting: Setting) -> Formula:
    """The constraint under which a guard's proposition holds when the players play `strategies`."""
    match proposition:
        case Comparison() if has_extremes(proposition):
            return at_point(written_out(proposition), strategies, setting)
        case Comparison():
            return setting.comparison(proposition, strategies)
        case And(parts):
            return all_of(at_point(part, strategies, setting) for part in parts)
        case Or(parts):
            return any_of(at_point(part, strategies, setting) for part in parts)
        case Not(part):
            return negate(at_point(part, strategies, setting))
        case Implies(left, right):
            return any_of(
                (negate(at_point(left, strategies, setting)), at_point(right, strategies, setting)),
            )
    raise TypeError(f"not a proposition about a point: {proposition}")
