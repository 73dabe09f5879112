"""Names that stand for other expressions: what is said with them is said without them before anything reads it.

A definition is put in where a claim is loaded, for its game. So nothing that encodes, evaluates or checks knows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import reduce
from typing import Any, Literal

from verify.errors import Position
from verify.language.functions import Actions, Argument, Entry, table_of
from verify.language.syntax import (
    Agent,
    And,
    Arithmetic,
    Call,
    Claim,
    Comparison,
    Expression,
    Implies,
    Name,
    Negate,
    Not,
    Number,
    Or,
    Power,
)
from verify.language.walk import rewritten

_EXPRESSIONS = (Number, Name, Negate, Arithmetic, Power, Comparison, And, Or, Not, Implies, Call)


@dataclass(frozen=True)
class Definition(Entry):
    """`stands_for` has the expression, given the place where it stands, the game's players with their actions, and the
    arguments, of which the `optional` ones may be left out. Without arguments it is a word, else a call. `of_outcome`
    says that it is a number about an outcome like `payoff`, so that it may stand in a guard as well."""

    kind: Literal["number", "proposition"]
    stands_for: Callable[..., Expression]
    arguments: tuple[Argument, ...] = ()
    optional: tuple[Argument, ...] = ()
    of_outcome: bool = False

    def fits(self, given: Sequence[Expression], actions: Actions) -> bool:
        """Whether these are its arguments. (Whether a number is one is seen later.)"""
        kinds = (*self.arguments, *self.optional)
        players = [a for a, kind in zip(given, kinds, strict=False) if kind == "player"]
        return len(self.arguments) <= len(given) <= len(kinds) and all(
            isinstance(player, Name) and player.name in actions for player in players
        )


def _welfare(at: Position, actions: Actions) -> Expression:
    payoffs: list[Expression] = [Call("payoff", (Name(player, at=at),), at=at) for player in actions]
    return reduce(lambda one, two: Arithmetic("+", one, two, at=at), payoffs)


def _regret(at: Position, actions: Actions, player: Expression) -> Expression:
    name = player.name if isinstance(player, Name) else ""
    gains = tuple(Call("gain", (player, Name(action, at=at)), at=at) for action in actions[name])
    return Call("max", gains, at=at)


def _at_most(at: Position, number: Expression, most: Expression) -> Expression:
    return Comparison(("<=",), (number, most), at=at)


def _best_reply(at: Position, actions: Actions, player: Expression) -> Expression:
    return _at_most(at, _regret(at, actions, player), Number(Fraction(0), at=at))


def _nash(at: Position, actions: Actions, most: Expression | None = None) -> Expression:
    limit = Number(Fraction(0), at=at) if most is None else most
    return And(tuple(_at_most(at, _regret(at, actions, Name(player, at=at)), limit) for player in actions), at=at)


DEFINITIONS: dict[str, Definition] = table_of(
    Definition("welfare", "`welfare`", "the sum of all payoffs", "number", _welfare, of_outcome=True),
    Definition(
        "regret",
        "`regret(player)`",
        "the most that the player could gain by another strategy, the others as they are",
        "number",
        _regret,
        ("player",),
    ),
    Definition(
        "best_reply",
        "`best_reply(player)`",
        "the player could gain nothing by another strategy",
        "proposition",
        _best_reply,
        ("player",),
    ),
    Definition(
        "nash",
        "`nash`, `nash(t)`",
        "no player could gain anything, or more than t, by another strategy: a Nash equilibrium",
        "proposition",
        _nash,
        optional=("number",),
    ),
)
WORDS = tuple(name for name, definition in DEFINITIONS.items() if not definition.arguments)
"""Those that are words: nothing else can be named so."""


def definition(expression: Expression) -> Definition | None:
    """The definition that the expression is to be read by, whatever its arguments."""
    match expression:
        case Name(name) if name in WORDS:
            return DEFINITIONS[name]
        case Call(name, _):
            return DEFINITIONS.get(name)
    return None


def expanded(expression: Expression, actions: Actions, known: Mapping[str, Definition] = DEFINITIONS) -> Expression:
    """The expression without what is `known`; what has wrong arguments stays, for whoever checks it.

    >>> from verify.language.expressions import parse_expression
    >>> from verify.language.printing import show
    >>> show(expanded(parse_expression("welfare > 1"), {"row": ("C",), "column": ("C",)}))
    'payoff(row) + payoff(column) > 1'
    """

    def put_in(part: Expression) -> Expression:
        found, given = definition(part), part.arguments if isinstance(part, Call) else ()
        if found is None or found.name not in known or not found.fits(given, actions):
            return part
        return found.stands_for(part.at, actions, *given)

    return rewritten(expression, put_in)


def in_claim(claim: Claim, actions: Actions) -> Claim:
    """The claim with its items written out. (`given` and distances speak of parameters alone.)"""
    items = tuple(replace(item, proposition=expanded(item.proposition, actions)) for item in claim.items)
    return replace(claim, items=items)


def in_agent(agent: Agent, actions: Actions) -> Agent:
    """The agent with the numbers about an outcome written out."""
    known = {name: each for name, each in DEFINITIONS.items() if each.of_outcome}

    def within(part: Any) -> Any:
        if isinstance(part, tuple):
            return tuple(map(within, part))
        if isinstance(part, _EXPRESSIONS):
            return expanded(part, actions, known)
        if hasattr(part, "at"):
            return replace(part, **{f.name: within(getattr(part, f.name)) for f in fields(part) if f.name != "at"})
        return part

    return replace(agent, parameters=within(agent.parameters), body=within(agent.body))
