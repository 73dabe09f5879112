"""`undominated among states`: taken out of the lines of a claim, once what they use is known.

A line of `always` says φ or that the state is undominated ("concluded", as in `φ => undominated among states`), or φ
or that it is dominated ("assumed", as in `undominated among states => φ`); one of `never` the same of what it denies.
Which of them it is, and what φ is, comes from the line with `true` and with `false` in the place of these words (a
Shannon expansion). Where neither makes the line true at sight it says two things at once, and is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from verify.errors import Position
from verify.language.functions import UNDOMINATED
from verify.language.syntax import (
    And,
    Call,
    Claim,
    Comparison,
    Expression,
    Game,
    Implies,
    Item,
    Not,
    Number,
    Or,
    Undominated,
)
from verify.language.walk import subexpressions

Refuse = Callable[[str, Position], Exception]
"""The error of this message at this place."""
_HOW = (
    f"expected '{UNDOMINATED}' as a condition or a conclusion of a whole line, as in '{UNDOMINATED} => φ' or "
    f"'φ => {UNDOMINATED}', or '{UNDOMINATED} and φ' in a claim of never"
)


def in_claim(claim: Claim, game: Game, refuse: Refuse) -> Claim:
    """The claim with such lines taken apart. Raises what `refuse` makes of a message."""
    places = [place for place in map(_where, claim.items) if place is not None]
    if not places:
        return claim
    if game.payoffs is None:
        raise refuse(f"'{UNDOMINATED}' compares payoffs, and '{game.name}' is a game without", places[0].at)
    return replace(claim, items=tuple(_apart(claim, item, refuse) if _where(item) else item for item in claim.items))


def _where(item: Item) -> Expression | None:
    """The first place of the words in the line."""
    return next(filter(_is_said, subexpressions(item.proposition)), None)


def _is_said(part: Expression) -> bool:
    return isinstance(part, Call) and part.function == UNDOMINATED


def _apart(claim: Claim, item: Item, refuse: Refuse) -> Item:
    place = _where(item)
    assert place is not None
    if claim.kind not in ("always", "never"):
        nearest = {
            "possible": f"; a state that is undominated and has φ is what refutes 'never: {UNDOMINATED} and φ'",
            "lemma": "; a lemma is about no agents, so that it has no states",
        }.get(claim.kind, "")
        raise refuse(
            f"expected '{UNDOMINATED}' in a claim of always or never, found it in {claim.kind}{nearest}", place.at
        )
    shown = claim.kind == "always"  # the truth of a line that contradicts nothing
    ways: tuple[tuple[Undominated, bool], ...] = (("concluded", True), ("assumed", False))
    for undominated, word in ways:
        if _with(item.proposition, word) is shown:
            rest = _with(item.proposition, not word)
            found = _constant(rest, item.proposition.at) if isinstance(rest, bool) else rest
            if not any(map(_is_said, subexpressions(found))):
                return replace(item, proposition=found, undominated=undominated)
    raise refuse(_HOW + _split(item.proposition, shown), place.at)


def _split(proposition: Expression, shown: bool) -> str:
    """What to do about a line that says two things."""
    if isinstance(proposition, And) and shown:
        return "; found it beside others: make two lines of them"
    return "; found it elsewhere"


def _constant(truth: bool, at: Position) -> Expression:
    zero = Number(Fraction(0), at=at)
    return Comparison(("=",) if truth else (">",), (zero, zero), at=at)


def _with(expression: Expression, truth: bool) -> Expression | bool:
    """The proposition with `truth` in the place of the words: what is left of it, or that it is true or false."""
    match expression:
        case Call(name) if name == UNDOMINATED:
            return truth
        case Not(part):
            inside = _with(part, truth)
            return not inside if isinstance(inside, bool) else Not(inside, at=expression.at)
        case And(parts) | Or(parts):
            every = isinstance(expression, And)
            found = [_with(part, truth) for part in parts]
            if (not every) in found:
                return not every
            left = tuple(part for part in found if not isinstance(part, bool))
            if not left:
                return every
            return left[0] if len(left) == 1 else replace(expression, parts=left)
        case Implies(condition, conclusion):
            return _with(Or((Not(condition, at=condition.at), conclusion), at=expression.at), truth)
    return expression
