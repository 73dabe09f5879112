"""Whether a claim says small parameters and O(...) where these mean something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from verify.errors import Position
from verify.language.functions import NUMBER_FUNCTIONS
from verify.language.small import Constants, Misplaced, orders, stated
from verify.language.source import quoted
from verify.language.suggest import did_you_mean
from verify.language.syntax import Call, Claim, Name, Number
from verify.language.walk import subexpressions

Refuse = Callable[[str, Position], Exception]
"""The error of this message at this place."""
KINDS = ("always", "never")


def check(claim: Claim, known: Sequence[str], refuse: Refuse) -> None:
    """Raises what `refuse` makes of a message. `known` are the parameters of the game, and those that all have."""
    within = [] if claim.within is None else [claim.within]
    found = [call for item in (*claim.items, *within) for call in orders(item.proposition)]
    assumed = [call for item in claim.given for call in orders(item.proposition)]
    if assumed:
        raise refuse(f"expected '{assumed[0].function}(...)' in what is claimed, found it in given", assumed[0].at)
    if not claim.small:
        if found:
            word = found[0].function
            raise refuse(f"expected small parameters, such as 1 >> ε >> δ in given, beside '{word}(...)'", found[0].at)
        if claim.uniform:
            raise refuse("expected small parameters, such as 1 >> ε >> δ in given, beside 'uniform'", claim.at)
        return
    first = claim.places.get(f"small.{claim.small[0]}", claim.at)
    if claim.kind not in KINDS:
        raise refuse(f"expected small parameters in a claim of always or never, found them in {claim.kind}", first)
    if claim.question is not None:
        raise refuse("expected numbers for small parameters where something is to be found", first)
    names = (*known, *claim.parameters)
    for name in claim.small:
        if name not in names:
            raise refuse(f"expected a parameter after >>, found {quoted(name)}{did_you_mean(name, names)}", first)
        if name in claim.fixed:
            raise refuse(f"expected a small parameter without a number, found '{name}' under 'at'", first)
    for item in claim.given:
        for part in subexpressions(item.proposition):
            if isinstance(part, Name) and part.name in claim.small:
                raise refuse(f"expected nothing else about '{part.name}' in given: it is small enough already", part.at)
    _check_orders(claim, found, refuse)


def _check_orders(claim: Claim, found: Sequence[Call], refuse: Refuse) -> None:
    one = Number(Fraction(1))
    for call in found:
        if len(call.arguments) != 1:
            raise refuse(f"{call.function}: expected 1 argument(s), found {len(call.arguments)}", call.at)
        for part in subexpressions(call.arguments[0]):
            if isinstance(part, Call) and part.function in NUMBER_FUNCTIONS:
                raise refuse(f"expected parameters in '{call.function}(...)', found '{part.function}'", part.at)
    try:
        for item in claim.items:
            stated(item.proposition, claim.kind == "always", Constants(one, one))
    except Misplaced as reason:
        raise refuse(str(reason), reason.at) from None
