"""Whether a claim can only become weaker where a parameter grows: by the signs with which the parameter stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from verify.language import syntax as s
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim

ZERO, ONE = s.Number(Fraction(0)), s.Number(Fraction(1))


class NotSeen(Exception):
    """The parameter stands where its sign is not seen."""


def rates(loaded: LoadedClaim, name: str) -> list[s.Expression] | None:
    """Expressions such that the claim's items can only become true where the parameter grows, if all are at least 0;
    and only become false, if all are at most 0. None where the parameter stands elsewhere than in the items, or in a
    place where this does not show."""
    claim = loaded.claim
    arguments = (value for _, use in claim.players for value in (*use.positional, *(v for _, v in use.named)))
    elsewhere = [*(item.proposition for item in claim.given), *loaded.game.assume, *arguments]
    for payoffs in (loaded.game.payoffs or {}).values():
        elsewhere += payoffs
    if any(mentions(e, name) for e in elsewhere) or any(_in_agent(agent, name) for agent in loaded.agents.values()):
        return None
    within = [] if claim.within is None else [claim.within.proposition]
    try:
        found = [rate for item in claim.items for rate in _of_proposition(item.proposition, name)]
        found += [_derivative(amount, name) for amount in within]
    except NotSeen:
        return None
    rates = [_negated(rate) if claim.kind == "never" else rate for rate in found]
    return list(dict.fromkeys(rate for rate in rates if rate != ZERO))


def mentions(expression: s.Expression, *names: str) -> bool:
    """Whether it speaks of one of the names."""
    return any(isinstance(part, s.Name) and part.name in names for part in subexpressions(expression))


def _in_agent(agent: s.Agent | None, name: str) -> bool:
    """Whether the agent's program uses a built-in parameter of that name: what it reads is within δ."""
    if agent is None:
        return False
    return name == "δ" or any(part == s.Name(name) for part in _parts(agent.body))


def _parts(node: object) -> Iterator[object]:
    yield node
    inside: Iterable[object] = ()
    if isinstance(node, tuple):
        inside = node
    elif isinstance(node, s.Node):
        inside = (getattr(node, field) for field in node.__dataclass_fields__ if field != "at")
    for part in inside:
        yield from _parts(part)


def _of_proposition(e: s.Expression, name: str) -> Iterator[s.Expression]:
    match e:
        case _ if not mentions(e, name):
            return
        case s.And(parts) | s.Or(parts):
            for part in parts:
                yield from _of_proposition(part, name)
        case s.Not(part):
            yield from map(_negated, _of_proposition(part, name))
        case s.Implies(left, right):
            yield from map(_negated, _of_proposition(left, name))
            yield from _of_proposition(right, name)
        case s.Comparison(signs, operands):
            for sign, (a, b) in zip(signs, pairwise(operands), strict=True):
                if mentions(a, name) or mentions(b, name):
                    yield _of_comparison(sign, a, b, name)
        case s.Call("near", (part, distance)):
            yield from _of_proposition(part, name)
            yield _derivative(distance, name)
        case s.Call("undominated", (margin,)):
            yield _derivative(margin, name)
        case _:
            raise NotSeen


def _of_comparison(sign: str, a: s.Expression, b: s.Expression, name: str) -> s.Expression:
    if sign in ("<", "<="):
        return _derivative(_difference(b, a), name)
    if sign in (">", ">="):
        return _derivative(_difference(a, b), name)
    raise NotSeen


def _derivative(e: s.Expression, name: str) -> s.Expression:
    """Of an expression that is affine in the parameter. Raises NotSeen for others."""
    match e:
        case s.Name(other):
            return ONE if other == name else ZERO
        case _ if not mentions(e, name):
            return ZERO
        case s.Negate(part):
            return _negated(_derivative(part, name))
        case s.Arithmetic("+", a, b):
            return _sum(_derivative(a, name), _derivative(b, name))
        case s.Arithmetic("-", a, b):
            return _difference(_derivative(a, name), _derivative(b, name))
        case s.Arithmetic("*", a, b) if not mentions(b, name):
            return _product(_derivative(a, name), b)
        case s.Arithmetic("*", a, b) if not mentions(a, name):
            return _product(_derivative(b, name), a)
        case s.Arithmetic("/", a, b) if not mentions(b, name):
            return s.Arithmetic("/", _derivative(a, name), b)
    raise NotSeen


def _negated(e: s.Expression) -> s.Expression:
    return e if e == ZERO else e.operand if isinstance(e, s.Negate) else s.Negate(e)


def _sum(a: s.Expression, b: s.Expression) -> s.Expression:
    return b if a == ZERO else a if b == ZERO else s.Arithmetic("+", a, b)


def _difference(a: s.Expression, b: s.Expression) -> s.Expression:
    return _negated(b) if a == ZERO else a if b == ZERO else s.Arithmetic("-", a, b)


def _product(a: s.Expression, b: s.Expression) -> s.Expression:
    return b if a == ONE else a if b == ONE else s.Arithmetic("*", a, b)
