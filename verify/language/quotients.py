"""Quotients whose divisor has a sign by the hypotheses of their own line: multiplied out where a claim is loaded.

In `prob(column, C) > 0 => payoff(row)/prob(column, C) >= 2` the comparison is only looked at where its divisor is
positive, so that it says the same as `payoff(row) >= 2*prob(column, C)`. Divisors in parameters whose sign follows from
`given` and the game stay as they are; so do those whose sign follows from nothing, which are refused later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from itertools import pairwise, product
from math import prod
from typing import Any, Literal, TypeAlias

from verify.language.functions import EXTREMES, number_function
from verify.language.nearness import speaks_of_play
from verify.language.syntax import (
    And,
    Arithmetic,
    Call,
    Claim,
    Comparison,
    Expression,
    Game,
    Implies,
    Item,
    Name,
    Negate,
    Not,
    Number,
    Or,
    Power,
)
from verify.language.walk import subexpressions

Signs: TypeAlias = frozenset[int]
"""Of -1, 0 and 1 those that a number may have."""
Facts: TypeAlias = tuple[tuple[Expression, Signs], ...]
_Quotient: TypeAlias = tuple[Expression, tuple[Expression, ...]]
"""A numerator, and the divisors below it."""

_ANY: Signs = frozenset((-1, 0, 1))
_OF_DIFFERENCE: dict[str, Signs] = {
    "<": frozenset((-1,)),
    "<=": frozenset((-1, 0)),
    "=": frozenset((0,)),
    ">=": frozenset((0, 1)),
    ">": frozenset((1,)),
    "!=": frozenset((-1, 1)),
}
_TURNED: dict[str, Any] = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}
_OTHER_EXTREME = {"max": "min", "min": "max"}
_MOST = 8
"""Divisors in one comparison; with more it stays as it is."""


def in_claim(claim: Claim, game: Game) -> Claim:
    """The claim with its items written out."""
    if not any(_divides(item.proposition) for item in claim.items):
        return claim
    given: Facts = tuple((Name(name), _sign(value)) for name, value in claim.fixed.items())
    given += tuple((Name(name), frozenset((1,))) for name in claim.small)
    for proposition in (*game.assume, *(item.proposition for item in claim.given)):
        given += tuple(_facts(proposition, True, given))

    def of(item: Item) -> Item:
        return replace(item, proposition=_multiplied(item.proposition, given, ()))

    return replace(claim, items=tuple(map(of, claim.items)))


def _divides(expression: Expression) -> bool:
    divisors = (e.right for e in subexpressions(expression) if isinstance(e, Arithmetic) and e.operator == "/")
    return not all(isinstance(divisor, Number) for divisor in divisors)


def _multiplied(proposition: Expression, given: Facts, own: Facts) -> Expression:
    """The proposition, looked at only where its `own` hypotheses hold."""

    def within(part: Expression, *more: tuple[Expression, bool]) -> Expression:
        facts = own
        for hypothesis, truth in more:
            # Only by what stays as it is: else two parts could be written out by each other, where neither holds.
            facts += tuple(_facts(hypothesis, truth, given + facts, plain=True))
        return _multiplied(part, given, facts)

    match proposition:
        case Implies(left, right):
            return Implies(within(left, (right, False)), within(right, (left, True)), at=proposition.at)
        case And(parts) | Or(parts):
            truth = isinstance(proposition, And)
            others = [[(other, truth) for m, other in enumerate(parts) if m != n] for n in range(len(parts))]
            found = (within(part, *beside) for part, beside in zip(parts, others, strict=True))
            return replace(proposition, parts=tuple(found))
        case Not(part):
            return Not(within(part), at=proposition.at)
        case Comparison(operators, operands) if _divides(proposition):
            pairs = zip(operators, pairwise(operands), strict=True)
            sides = [_compared(sign, left, right, given, own) for sign, (left, right) in pairs]
            if all(side is None for side in sides):
                return proposition
            plain = [Comparison((sign,), pair) for sign, pair in zip(operators, pairwise(operands), strict=True)]
            written = tuple(side or one for side, one in zip(sides, plain, strict=True))
            return written[0] if len(written) == 1 else And(written, at=proposition.at)
    return proposition


def _compared(
    sign: Literal["<", "<=", "=", ">=", ">", "!="], left: Expression, right: Expression, given: Facts, own: Facts
) -> Expression | None:
    """The comparison without those divisors that have a sign by its own hypotheses, or because probabilities are at
    least 0; None where it has none of these."""
    even = sign in ("=", "!=")

    def settled(divisor: Expression) -> bool:
        signs = _signs(divisor, given + own)
        by_given = 0 not in _signs(divisor, given) and not speaks_of_play(divisor)
        return not by_given and 0 not in signs and (even or len(signs) == 1)

    def sign_of(divisor: Expression) -> int | None:
        signs = _signs(divisor, given + own)
        return next(iter(signs)) if len(signs) == 1 else None

    (above, below), (over, under) = (_quotient(side, settled, sign_of) for side in (left, right))
    divisors = _joined(below, under)
    if not 0 < len(divisors) <= _MOST:
        return None
    turned = sum(_signs(divisor, given + own) == {-1} for divisor in divisors) % 2 == 1
    numbers = _times(above, _without(divisors, below)), _times(over, _without(divisors, under))
    return Comparison((_TURNED[sign] if turned else sign,), numbers, at=left.at)


def _quotient(
    e: Expression, settled: Callable[[Expression], bool], sign_of: Callable[[Expression], int | None]
) -> _Quotient:
    """The number as a quotient by those divisors in it that are settled; of max, min and abs if they have one sign."""

    def of(part: Expression) -> _Quotient:
        return _quotient(part, settled, sign_of)

    match e:
        case Negate(part):
            above, below = of(part)
            return Negate(above, at=e.at), below
        case Power(base, exponent):
            above, below = of(base)
            return Power(above, exponent, at=e.at), below * exponent
        case Arithmetic("/", left, right) if settled(right):
            above, below = of(left)
            return above, (*below, right)
        case Arithmetic("/", left, right):
            above, below = of(left)
            return Arithmetic("/", above, right, at=e.at), below
        case Arithmetic("*", left, right):
            (one, below), (two, under) = of(left), of(right)
            return Arithmetic("*", one, two, at=e.at), below + under
        case Arithmetic(operator, left, right):
            (one, below), (two, under) = of(left), of(right)
            both = _joined(below, under)
            sides = _times(one, _without(both, below)), _times(two, _without(both, under))
            return Arithmetic(operator, *sides, at=e.at), both
        case Call(function, arguments) if function in EXTREMES:
            quotients = [of(each) for each in arguments]
            none: tuple[Expression, ...] = ()
            divisors = reduce(_joined, (below for _, below in quotients), none)
            signs = [sign_of(divisor) for divisor in divisors]
            known = [sign for sign in signs if sign]
            if divisors and len(known) == len(signs):
                turned = prod(known) < 0
                numbers = tuple(_times(above, _without(divisors, below)) for above, below in quotients)
                name = _OTHER_EXTREME.get(function, function) if turned else function
                call = Call(name, numbers, at=e.at)
                return (Negate(call, at=e.at) if turned and name == "abs" else call), divisors
    return e, ()


def _joined(one: tuple[Expression, ...], two: tuple[Expression, ...]) -> tuple[Expression, ...]:
    """Divisors that both have below them."""
    return one + _without(two, one)


def _without(all_: tuple[Expression, ...], some: tuple[Expression, ...]) -> tuple[Expression, ...]:
    rest = list(all_)
    for each in some:
        if each in rest:
            rest.remove(each)
    return tuple(rest)


def _times(e: Expression, factors: Sequence[Expression]) -> Expression:
    return reduce(lambda one, two: Arithmetic("*", one, two, at=e.at), factors, e)


# --- signs ---


def _facts(e: Expression, truth: bool, known: Facts, plain: bool = False) -> Iterator[tuple[Expression, Signs]]:
    """What signs follow where the proposition is true, or false; if `plain`, from comparisons without quotients."""
    match e:
        case Not(part):
            yield from _facts(part, not truth, known, plain)
        case Implies(left, right) if not truth:
            yield from (*_facts(left, True, known, plain), *_facts(right, False, known, plain))
        case And(parts) | Or(parts) if truth == isinstance(e, And):
            for part in parts:
                yield from _facts(part, truth, known, plain)
        case Comparison(operators, operands) if (truth or len(operators) == 1) and not (plain and _divides(e)):
            for operator, (left, right) in zip(operators, pairwise(operands), strict=True):
                signs = _OF_DIFFERENCE[operator] if truth else _ANY - _OF_DIFFERENCE[operator]
                turned = frozenset(-sign for sign in signs)
                yield Arithmetic("-", left, right), signs
                yield Arithmetic("-", right, left), turned
                yield left, _sum(signs, _signs(right, known))
                yield right, _sum(turned, _signs(left, known))


def _signs(e: Expression, known: Facts) -> Signs:
    """The signs that the number may have."""
    found = _ANY
    match e:
        case Number(value):
            return _sign(value)
        case Negate(part):
            found = frozenset(-sign for sign in _signs(part, known))
        case Power(base, exponent):
            found = frozenset(sign**exponent for sign in _signs(base, known))
        case Arithmetic("*" | "/", left, right):
            found = frozenset(a * b for a, b in product(_signs(left, known), _signs(right, known)))
        case Arithmetic("+", left, right):
            found = _sum(_signs(left, known), _signs(right, known))
        case Arithmetic("-", left, right):
            found = _sum(_signs(left, known), frozenset(-sign for sign in _signs(right, known)))
        case Call("abs"):
            found = frozenset((0, 1))
        case Call("max" | "min" as function, (_, *_) as arguments):
            of = max if function == "max" else min
            found = frozenset(of(signs) for signs in product(*(_signs(each, known) for each in arguments)))
        case Call("prob") if number_function(e) is not None:
            found = frozenset((0, 1))
    for other, signs in known:
        if other == e:
            found &= signs
    return found


def _sum(one: Signs, two: Signs) -> Signs:
    """The signs of the sum of two numbers."""
    found: set[int] = set()
    for a, b in product(one, two):
        found |= _ANY if a * b < 0 else {a or b}
    return frozenset(found)


def _sign(value: Fraction) -> Signs:
    return frozenset(((value > 0) - (value < 0),))
