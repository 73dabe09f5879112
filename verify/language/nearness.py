"""`near` in `near`, and around `or`: written out where a claim is loaded, so that nothing else has to know them.

Within t of a profile that is within s of some others are all profiles within s + t of these: the strategies between two
are strategies. And some profile nearby satisfies one of several propositions just if one of these is near.

Where a proposition only bounds one probability of each of some players, from above and below, a profile is near just if
each of these probabilities can be moved that far: the others of the same player make room for it, by no more in all.
So it is said by inequalities: on a line, intervals have a point in common just if each two have. A player with a single
action has no others, and its bounds stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple

from verify.language.functions import number_function
from verify.language.syntax import (
    And,
    Arithmetic,
    Call,
    Claim,
    Comparison,
    Expression,
    Game,
    Implies,
    Name,
    Not,
    Number,
    Or,
)
from verify.language.walk import rewritten, subexpressions


def in_claim(claim: Claim, game: Game) -> Claim:
    """The claim with its items written out."""
    fixed = frozenset(player for player, actions in game.players if len(actions) == 1)
    items = tuple(replace(item, proposition=flattened(item.proposition, fixed)) for item in claim.items)
    return replace(claim, items=items)


def flattened(expression: Expression, fixed: frozenset[str] = frozenset()) -> Expression:
    """The expression with no `near` directly in another one, or around `or` and `=>`, or bounds of probabilities, but
    for those of `fixed` players, which have a single action.

    >>> from verify.language.expressions import parse_expression
    >>> from verify.language.printing import show
    >>> show(flattened(parse_expression("near(near(pareto, 1/4), 1/2)")))
    '1/4 >= 0 and 1/2 >= 0 and near(pareto, 1/4 + 1/2)'
    >>> show(flattened(parse_expression("near(pareto or prob(row, C) = 1, 1/2)")))
    'near(pareto, 1/2) or near(prob(row, C) = 1, 1/2)'
    >>> show(flattened(parse_expression("near(prob(row, C) > 1/2, q)")))
    'q >= 0 and prob(row, C) + q > 1/2 and 1/2 < 1'
    """

    def put_in(part: Expression) -> Expression:
        if not isinstance(part, Call) or part.function != "near" or len(part.arguments) != 2:
            return part
        inner, distance = part.arguments
        match inner:
            case Or(parts):
                return Or(tuple(put_in(Call("near", (each, distance), at=part.at)) for each in parts), at=part.at)
            case Implies(left, right):
                either = Or((Not(left, at=left.at), right), at=part.at)
                return put_in(Call("near", (either, distance), at=part.at))
            case Call("near", (proposition, nearer)) if not speaks_of_play(nearer):
                total = Arithmetic("+", nearer, distance, at=part.at)
                signs = tuple(
                    Comparison((">=",), (number, Number(Fraction(0), at=part.at)), at=part.at)
                    for number in (nearer, distance)
                )
                return And((*signs, Call("near", (proposition, total), at=part.at)), at=part.at)
        bounds = _bounds(inner, True)
        if bounds is None or any(isinstance(each, Call) for each in subexpressions(distance)):
            return part
        players = [bound.probability.arguments[0] for bound in bounds]
        if any(isinstance(player, Name) and player.name in fixed for player in players):
            return part
        conditions = [c for c in _can_be_met(bounds, distance) if not _is_plain_truth(c)]
        return And(tuple(conditions), at=part.at) if len(conditions) > 1 else conditions[0]

    return rewritten(expression, put_in)


class _Bound(NamedTuple):
    """A probability is below or above a number, or at it unless `strict`."""

    probability: Call
    number: Expression
    from_below: bool
    strict: bool


_ZERO, _ONE = Number(Fraction(0)), Number(Fraction(1))


def _bounds(e: Expression, truth: bool) -> tuple[_Bound, ...] | None:
    """The bounds that the proposition is a conjunction of, each player's of one probability; None where it is not."""
    match e:
        case Not(part):
            return _bounds(part, not truth)
        case And(parts) if truth:
            found = [_bounds(part, True) for part in parts]
        case Comparison((sign,), (left, right)) if not truth and sign in _DENIED:
            found = [_bound(_DENIED[sign], left, right)]
        case Comparison(signs, operands) if truth:
            found = [_bound(sign, a, b) for sign, (a, b) in zip(signs, pairwise(operands), strict=True)]
        case _:
            return None
    known = [each for each in found if each is not None]
    bounds = tuple(bound for each in known for bound in each)
    probabilities = dict.fromkeys(bound.probability for bound in bounds)
    alone = len({each.arguments[0] for each in probabilities}) == len(probabilities)
    return bounds if len(known) == len(found) and alone else None


_DENIED: dict[str, str] = {"<": ">=", "<=": ">", ">=": "<", ">": "<="}


def _bound(sign: str, left: Expression, right: Expression) -> tuple[_Bound, ...] | None:
    if sign not in _DENIED:
        return None
    strict, up = sign in "<>", sign in (">", ">=")
    for one, other, from_below in ((left, right, up), (right, left, not up)):
        if isinstance(one, Call) and one.function == "prob" and not speaks_of_play(other):
            return (_Bound(one, other, from_below, strict),)
    return None


def _can_be_met(bounds: tuple[_Bound, ...], distance: Expression) -> Iterator[Comparison]:
    """That some strategies within the distance have all the bounds."""
    yield Comparison((">=",), (distance, _ZERO), at=distance.at)
    for probability, number, from_below, strict in bounds:
        moved = Arithmetic("+" if from_below else "-", probability, distance, at=probability.at)
        signs: tuple[Any, Any] = (">", "<") if strict else (">=", "<=")
        up, down = signs if from_below else (signs[1], signs[0])
        yield Comparison((up,), (moved, number), at=probability.at)
        yield Comparison((down,), (number, _ONE if from_below else _ZERO), at=number.at)
        for other in bounds:
            if from_below and not other.from_below and other.probability == probability:
                sign: Any = "<" if strict or other.strict else "<="
                yield Comparison((sign,), (number, other.number), at=number.at)


def _is_plain_truth(e: Comparison) -> bool:
    """Whether it compares two numbers, and holds."""
    match e:
        case Comparison((sign,), (Number(a), Number(b))):
            return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[sign]
    return False


def speaks_of_play(expression: Expression) -> bool:
    """Whether it depends on the strategies."""
    found = (number_function(part) for part in subexpressions(expression))
    return any(function is not None and function.of_play for function in found)
