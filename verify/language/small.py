"""Small parameters: what `1 >> ε >> δ` and O(g), o(g), Ω(g), Θ(g) say, as ordinary claims.

For all values of the other parameters there is a K > 0 such that, for every k > 0, for all small enough ε > 0 and,
given these, for all small enough δ > 0, the lines hold with O(g) read as K*g, Ω(g) as g/K, Θ(g) as between these two,
and o(g) as k*g. (`uniform`: K is there before the other parameters.) In every place a larger K has to claim less.

A claim with thresholds and a K, made from such a claim, is an *instance*. That it holds proves the claim. The claim is
refuted by states for every K, below thresholds that may depend on K: that there are such states is one instance, and
that a line fails in each of them another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, count, pairwise
from typing import Any, NamedTuple, TypeAlias

from verify.errors import Position, VerifyError
from verify.language import syntax as s
from verify.language.functions import ORDERS
from verify.language.printing import show
from verify.language.walk import subexpressions

Thresholds: TypeAlias = Mapping[str, Sequence[s.Expression]]
"""What each small parameter is at most, one bound or more."""
State: TypeAlias = Sequence[tuple[str, str, s.Expression]]
"""Players, actions, and with which probabilities they play these."""


class Misplaced(VerifyError):
    """An O(...) where it says nothing, or a larger constant would claim more; the message says why."""

    def __init__(self, message: str, at: Position) -> None:
        super().__init__(message)
        self.at = at


class Constants(NamedTuple):
    """What stands for K and for k."""

    large: s.Expression
    little: s.Expression


class Symbols(NamedTuple):
    """The names of K and k."""

    large: s.Name
    little: s.Name


def orders(expression: s.Expression) -> list[s.Call]:
    """All O(...), o(...), Ω(...) and Θ(...) in it."""
    return [part for part in subexpressions(expression) if isinstance(part, s.Call) and part.function in ORDERS]


def letters(claim: s.Claim) -> frozenset[str]:
    """Which of O, o, Ω and Θ the claim's lines have."""
    return frozenset(ORDERS[call.function].name for item in claim.items for call in orders(item.proposition))


def symbols(claim: s.Claim, game: s.Game) -> Symbols:
    """Names for K and k that nothing else has."""
    used = {*claim.parameters, *game.parameters, *chain.from_iterable((j, *of) for j, of in game.players)}
    return Symbols(*(s.Name(next(n for k in count() if (n := f"{word}{k or ''}") not in used)) for word in "Kk"))


# --- instances ---


def instance(claim: s.Claim, large: s.Expression, thresholds: Thresholds, known: Symbols) -> s.Claim:
    """The claim with this K, below the thresholds; for every k, if it has an o. It is proved in reading `any` where the
    claim is in reading `grid`: what is always so there is so on the grid. Raises Misplaced."""
    constants = Constants(large, known.little)
    items = (replace(i, proposition=stated(i.proposition, claim.kind == "always", constants)) for i in claim.items)
    made = _below(claim, thresholds, [known.little] if "o" in letters(claim) else [])
    return replace(made, items=tuple(items), reading="any" if claim.reading == "grid" else claim.reading)


def family(
    claim: s.Claim, thresholds: Thresholds, values: Mapping[str, s.Expression], state: State, known: Symbols
) -> s.Claim:
    """That for every K, below the thresholds and at these values of other parameters, there is a consistent state in
    which players play these actions with these probabilities."""
    made = _below(claim, thresholds, [known.large] if letters(claim) - {"o"} else [])
    fixed = {name: value.value for name, value in values.items() if isinstance(value, s.Number)}
    said = (_item(s.Comparison(("=",), (s.Name(n), v))) for n, v in values.items() if n not in fixed)
    given, items = (*made.given, *said), tuple(map(_item, _equations(state)))
    return replace(made, kind="possible", items=items, given=given, fixed={**claim.fixed, **fixed})


def violated(claim: s.Claim, made: s.Claim, line: int, state: State, constants: Constants) -> s.Claim:
    """That the line (from 0) fails in every state of the `family` that was made. Raises Misplaced."""
    shown = claim.kind == "always"
    said = stated(claim.items[line].proposition, shown, constants)
    fails = s.Implies(s.And(tuple(_equations(state))), s.Not(said) if shown else said)
    return replace(made, kind="lemma", items=(_item(fails),))


def _below(claim: s.Claim, thresholds: Thresholds, more: Sequence[s.Name]) -> s.Claim:
    """The claim below the thresholds, with more parameters that are greater than 0."""
    small = (
        (above_0(s.Name(n)), *(_item(s.Comparison(("<=",), (s.Name(n), m))) for m in thresholds[n]))
        for n in claim.small
    )
    given = (*claim.given, *map(above_0, more), *chain.from_iterable(small))
    return replace(claim, given=given, parameters=(*claim.parameters, *(n.name for n in more)), small=(), uniform=False)


def above_0(name: s.Name) -> s.Item:
    """That it is greater than 0."""
    return _item(s.Comparison((">",), (name, s.Number(Fraction(0)))))


def _equations(state: State) -> Iterator[s.Expression]:
    for player, action, value in state:
        yield s.Comparison(("=",), (s.Call("prob", (s.Name(player), s.Name(action))), value))


def _item(proposition: s.Expression) -> s.Item:
    return s.Item(show(proposition), proposition)


# --- O, o, Ω and Θ ---


def stated(e: s.Expression, wanted: bool, constants: Constants) -> s.Expression:
    """The proposition with the constants put in; `wanted` says whether it is claimed or denied. Raises Misplaced."""
    if not orders(e):
        return e
    match e:
        case s.Not(part):
            return replace(e, part=stated(part, not wanted, constants))
        case s.And(parts) | s.Or(parts):
            return replace(e, parts=tuple(stated(part, wanted, constants) for part in parts))
        case s.Implies(left, right):
            return replace(e, left=stated(left, not wanted, constants), right=stated(right, wanted, constants))
        case s.Comparison(operators, operands):
            signs = zip(operators, pairwise(operands), strict=True)
            pairs = [part for sign, (a, b) in signs for part in _compared(sign, a, b, wanted, constants)]
            return pairs[0] if len(pairs) == 1 else s.And(tuple(pairs), at=e.at)
        case s.Call("near", (part, distance)):
            return replace(e, arguments=(stated(part, wanted, constants), _bound(distance, wanted, constants)))
        case s.Call("undominated", (margin,)):
            return replace(e, arguments=(_bound(margin, wanted, constants),))
    raise Misplaced(f"expected {_named(e)} in the distance of near or undominated, or in a comparison", orders(e)[0].at)


def _compared(
    sign: Any, a: s.Expression, b: s.Expression, wanted: bool, constants: Constants
) -> Iterator[s.Expression]:
    if sign in ("<", "<=", ">", ">="):
        up = wanted == (sign in (">", ">="))
        yield s.Comparison((sign,), (_bound(a, up, constants), _bound(b, not up, constants)), at=a.at)
    elif sign == "=" and wanted and not orders(a) and all(ORDERS[c.function].name == "Θ" for c in orders(b)):
        yield s.Comparison((">=",), (a, _bound(b, False, constants, both=True)), at=a.at)
        yield s.Comparison(("<=",), (a, _bound(b, True, constants, both=True)), at=a.at)
    else:
        found = (orders(b) or orders(a))[0]
        raise Misplaced(f"expected {_named(found)} beside <, <=, >= or >, or 'a = Θ(...)'; found '{sign}'", found.at)


def _bound(e: s.Expression, up: bool, constants: Constants, both: bool = False) -> s.Expression:
    """The number with the constants put in, where it may only grow with K (`up`), or only shrink; Θ is read as O or Ω
    where `both` bounds are stated."""
    if not orders(e):
        return e
    match e:
        case s.Call(name, (of,)) if name in ORDERS and not orders(of):
            letter = ORDERS[name].name
            if letter == "Θ" and not both:
                raise Misplaced("expected Θ(...) on the right of '=', as in prob(row, C) = Θ(δ)", e.at)
            if letter != "Θ" and up == (letter == "Ω"):
                where = "at least" if letter == "Ω" else "at most"
                wanted = f"expected {_named(e)} where something is {where} so much"
                raise Misplaced(f"{wanted}; here a larger constant would claim more", e.at)
            if letter == "Ω" or (letter == "Θ" and not up):
                return s.Arithmetic("/", of, constants.large, at=e.at)
            return s.Arithmetic("*", constants.little if letter == "o" else constants.large, of, at=e.at)
        case s.Negate(part):
            return replace(e, operand=_bound(part, not up, constants, both))
        case s.Arithmetic("+" | "-" as sign, a, b):
            sides = _bound(a, up, constants, both), _bound(b, up == (sign == "+"), constants, both)
            return replace(e, left=sides[0], right=sides[1])
    raise Misplaced(f"expected {_named(e)} as a term of a sum, such as P - O(δ), with factors inside", orders(e)[0].at)


def _named(e: s.Expression) -> str:
    return f"{orders(e)[0].function}(...)"
