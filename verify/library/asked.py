"""Whether what a claim's file asks for makes sense of that claim: its names are parameters that have no numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from verify.errors import InputError, Position
from verify.language.functions import CLAIM_KINDS
from verify.language.source import quoted
from verify.language.suggest import did_you_mean
from verify.language.syntax import (
    Arithmetic,
    Call,
    Claim,
    Comparison,
    Expression,
    Find,
    Map,
    Name,
    Number,
    Question,
    When,
)
from verify.language.walk import subexpressions

Refuse = Callable[[str, Position], InputError]
COUNT = 21
"""How many values a range of a map has, if nothing is said."""
ABOUT = ("always", "never", "possible")
"""Kinds of claims of which the opposite can be shown."""


NO_LINES = "expected lines of always, never or possible that it could be asked about, found an equilibrium"


def is_equilibrium(claim: Claim) -> bool:
    """Whether its lines are those of an equilibrium, which are no expressions."""
    return any(item.deviant for item in claim.items)


def check(claim: Claim, question: Question, free: Sequence[str], refuse: Refuse) -> None:
    """Raises InputError, with the place in the claim's file."""
    if is_equilibrium(claim):
        raise refuse(NO_LINES, question.at)
    if isinstance(question, Find):
        _check_find(claim, question, free, refuse)
        return
    if claim.kind not in ABOUT:
        kind = "when" if isinstance(question, When) else "map"
        what = f"expected always, never or possible in a claim that asks '{kind}', found {claim.kind}"
        raise refuse(f"{what}; {_instead(claim)}", question.at)
    for name in question.over:
        _check_name(claim, name, question.at, free, refuse)
    spoken = list(names_of_terms(question))
    for name, at in spoken:
        if name not in free:
            raise refuse(f"expected a parameter in a term, found {quoted(name)}{did_you_mean(name, free)}", at)
        if question.over and name not in question.over and name not in claim.fixed:
            raise refuse(f"expected a parameter that stands in 'over', found {quoted(name)}; add it there", at)
    if not over_of(claim, question):
        raise refuse("expected a parameter without a number in the terms, found none", question.at)
    if isinstance(question, Map):
        for name, known in zip(question.over, ranges_of(claim, question), strict=True):
            if known is None:
                expected = f"expected numbers below and above '{name}' in 'given', found none"
                raise refuse(f"{expected}; write over: {{{name}: {{from: 0, to: 1, count: 21}}, ...}}", question.at)


def _check_find(claim: Claim, question: Find, free: Sequence[str], refuse: Refuse) -> None:
    _check_name(claim, question.name, question.at, free, refuse)
    for name in question.within if question.within != ("payoffs",) else ():
        if name not in free or name == question.name:
            raise refuse(f"expected other parameters under 'in', found {quoted(name)}", question.at)
        _check_name(claim, name, question.at, free, refuse)


def over_of(claim: Claim, question: Question) -> tuple[str, ...]:
    """The parameters that the answer speaks of: those of `over`, or of the terms."""
    if isinstance(question, Find):
        return (question.name,)
    named = (name for name, _ in names_of_terms(question))
    return question.over or tuple(dict.fromkeys(name for name in named if name not in claim.fixed))


def ranges_of(claim: Claim, question: Map) -> tuple[tuple[Fraction, Fraction, int] | None, ...]:
    """For each parameter of a map its first and last value, and how many: as said, or between the numbers that `given`
    has for it; None where it has none."""
    if question.ranges:
        return question.ranges
    return tuple(_range_in(claim, name) for name in question.over)


def _range_in(claim: Claim, name: str) -> tuple[Fraction, Fraction, int] | None:
    low: list[Fraction] = []
    high: list[Fraction] = []
    for item in claim.given:
        if isinstance(item.proposition, Comparison):
            signs, operands = item.proposition.operators, item.proposition.operands
            for sign, left, right in zip(signs, operands, operands[1:], strict=False):
                if sign in (">", ">="):
                    left, right = right, left
                if sign not in ("=", "!=") and right == Name(name) and (number := _number(left)) is not None:
                    low.append(number)
                if sign not in ("=", "!=") and left == Name(name) and (number := _number(right)) is not None:
                    high.append(number)
    if not low or not high or max(low) >= min(high):
        return None
    return max(low), min(high), COUNT


def _number(expression: Expression) -> Fraction | None:
    match expression:
        case Number(value):
            return value
        case Arithmetic("/", Number(a), Number(b)) if b != 0:
            return a / b
    return None


def names_of_terms(question: Question) -> Iterable[tuple[str, Position]]:
    """What terms mention, with its place."""
    for item in () if isinstance(question, Find) else question.terms:
        for part in subexpressions(item.proposition):
            if isinstance(part, Name):
                yield part.name, part.at
            elif isinstance(part, Call):
                yield part.function, part.at


def _check_name(claim: Claim, name: str, at: Position, free: Sequence[str], refuse: Refuse) -> None:
    if name not in free:
        hint = did_you_mean(name, free) or f"; write it under 'parameters: [{name}]'"
        raise refuse(f"expected a parameter, found {quoted(name)}{hint}", at)
    if name in claim.fixed:
        raise refuse(f"expected a parameter without a number, found '{name}' under 'at'", at)


def _instead(claim: Claim) -> str:
    for_all = CLAIM_KINDS[claim.kind].for_all
    return "a lemma holds where it holds" if for_all else "write 'possible' with the region instead"
