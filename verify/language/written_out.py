"""`sample other as x:`, `play best reply` and the default `first action`, written out where an agent is loaded for its
place, so that nothing else has to know them.

In: an agent, and the game's players with their actions. Out: the same without samples that have a name: the block is
written once for each action that the sample may be, with this action in the place of its name; which of these it is,
guards about one sample tell (`CopyPlays`). And without best replies: one action after the other is compared with the
best so far, by a query. Where several are best, the answers between these are free, so that any mixture of them can be
played; of an action that is not best, nothing is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any, NoReturn, TypeAlias

from verify.errors import Position
from verify.language.functions import Actions
from verify.language.source import Source, listed, quoted, unify_newlines
from verify.language.sugar import FIRST_ACTION, Draw, DrawIs, PlayBestReply
from verify.language.suggest import did_you_mean
from verify.language.syntax import (
    Agent,
    AgentUse,
    Call,
    CopyPlays,
    Guard,
    GuardAnd,
    GuardNot,
    GuardOr,
    If,
    Name,
    Node,
    Number,
    OracleSays,
    PlayAction,
    Statement,
    WithProbability,
)

Bound: TypeAlias = Mapping[str, tuple[str, Sequence[str]]]
"""The samples that have a name at this place: the action that each is here, and those that it may be."""

MOST_STATEMENTS = 5_000
"""Of one agent, written out."""


def in_agent(agent: Agent, use: AgentUse, player: str, actions: Actions) -> Agent:
    """The agent, used at the place of the player, without what stands for something else. Raises InputError."""
    own = Name(actions[player][0])
    parameters = tuple(
        replace(p, default=own) if isinstance(p.default, Call) and p.default.function == FIRST_ACTION else p
        for p in agent.parameters
    )
    agent = replace(agent, parameters=parameters)
    return replace(agent, body=_Writer(agent, use, player, actions).block(agent.body, {}))


class _Writer:
    def __init__(self, agent: Agent, use: AgentUse, player: str, actions: Actions) -> None:
        self.agent, self.player, self.actions = agent, player, actions
        given = dict(zip((p.name for p in agent.parameters), use.positional, strict=False)) | dict(use.named)
        self.values = {p.name: given.get(p.name, p.default) for p in agent.parameters}
        self.written = 0

    def block(self, statements: Sequence[Statement | Draw | PlayBestReply], bound: Bound) -> tuple[Statement, ...]:
        found: list[Statement] = []
        for statement in statements:
            self.written += 1
            if self.written > MOST_STATEMENTS:
                self.refuse(f"expected at most {MOST_STATEMENTS} statements, written out, found more", statement.at)
            match statement:
                case Draw():
                    found += self.draw(statement, bound)
                case PlayBestReply():
                    found += self.best_reply(statement)
                case If(guard, then, otherwise):
                    settled = self.guard(guard, bound)
                    if isinstance(settled, bool):
                        found += self.block(then if settled else otherwise, bound)
                    else:
                        sides = self.block(then, bound), self.block(otherwise, bound)
                        found.append(If(settled, *sides, at=statement.at))
                case WithProbability(_, then, otherwise):
                    rest = None if otherwise is None else self.block(otherwise, bound)
                    found.append(replace(statement, then=self.block(then, bound), otherwise=rest))
                case _:
                    found.append(_put_in(statement, bound))
        return tuple(found)

    def draw(self, draw: Draw, bound: Bound) -> tuple[Statement, ...]:
        """The block for each action of the player, one after the other."""
        drawn = self.actions[self.who(draw)]
        self.check_names(draw, drawn)
        *cases, found = (self.block(draw.body, {**bound, draw.name: (action, drawn)}) for action in drawn)
        for n in reversed(range(len(cases))):
            rest = tuple(drawn[n + 1 :]) if len(drawn) > 2 else ()
            found = (If(CopyPlays(draw.player, drawn[n], rest, at=draw.at), cases[n], found, at=draw.at),)
        return found

    def best_reply(self, play: PlayBestReply) -> tuple[Statement, ...]:
        """The best so far against one action after the other."""
        own = self.actions[self.player]
        self.check_own(own, "the player's", play.at)
        if 1 << len(own) > MOST_STATEMENTS:
            self.refuse(f"expected fewer actions for a best reply, found {len(own)}", play.at)

        def best(so_far: str, others: Sequence[str]) -> tuple[Statement, ...]:
            if not others:
                return (PlayAction(so_far, at=play.at),)
            query = OracleSays("me", so_far, Number(Fraction(0), at=play.at), others[0], at=play.at)
            return (If(query, best(so_far, others[1:]), best(others[0], others[1:]), at=play.at),)

        return best(own[0], own[1:])

    def guard(self, guard: Guard | DrawIs, bound: Bound) -> Guard | bool:
        """The guard, or whether it holds."""
        match guard:
            case DrawIs(name, action):
                here, drawn = bound[name]
                return here == (bound[action][0] if action in bound else self.asked(action, drawn, guard.at))
            case GuardNot(part):
                inside = self.guard(part, bound)
                return not inside if isinstance(inside, bool) else GuardNot(inside, at=guard.at)
            case GuardAnd(parts) | GuardOr(parts):
                every = isinstance(guard, GuardAnd)
                settled = [self.guard(part, bound) for part in parts]
                if (not every) in settled:
                    return not every
                left = tuple(part for part in settled if not isinstance(part, bool))
                return replace(guard, parts=left) if left else every
        found: Guard = _put_in(guard, bound)
        return found

    def who(self, draw: Draw) -> str:
        """The player that is sampled."""
        value = self.values.get(draw.player)
        name = value.name if isinstance(value, Name) else draw.player
        others = [player for player in self.actions if player != self.player]
        if name == "other" and len(others) != 1:
            found = len(self.actions)
            self.refuse(f"'other' needs a game of two players, found {found}; name the player", draw.at)
        name = {"me": self.player, "other": others[0] if others else ""}.get(name, name)
        if name not in self.actions:
            known = (*self.actions, "me", "other")
            self.refuse(f"expected a player, found {quoted(name)}{did_you_mean(name, known)}", draw.at)
        return name

    def check_names(self, draw: Draw, drawn: Sequence[str]) -> None:
        """That the sample's name means nothing else here, nor its actions in this agent."""
        taken = {player: "a player" for player in self.actions}
        taken |= {action: f"an action of {player}" for player, of in self.actions.items() for action in of}
        if draw.name in taken:
            self.refuse(f"expected a new name for the sample, found {quoted(draw.name)}, {taken[draw.name]}", draw.at)
        self.check_own(drawn, "the sample's", draw.at)

    def check_own(self, actions: Sequence[str], whose: str, at: Position) -> None:
        """That these actions, which are put into the program, are no parameters of it."""
        both = next((action for action in actions if action in self.values), None)
        if both is not None:
            what = f"{quoted(both)}, which is a parameter as well"
            self.refuse(f"expected names of their own for {whose} actions, found {what}", at)

    def asked(self, action: str, drawn: Sequence[str], at: Position) -> str:
        """The action that a guard about a sample asks for."""
        value = self.values.get(action)
        name = value.name if isinstance(value, Name) else action
        if name not in drawn:
            self.refuse(f"expected {listed(drawn)}, found {quoted(name)}{did_you_mean(name, drawn)}", at)
        return name

    def refuse(self, message: str, at: Position) -> NoReturn:
        raise Source.of(unify_newlines(self.agent.text), at.file).error(f"agent {self.agent.name}: {message}", at)


def _put_in(part: Any, bound: Bound) -> Any:
    """The part of a program with actions in the place of the samples' names."""
    match part:
        case tuple():
            return tuple(_put_in(each, bound) for each in part)
        case Name(name):
            return replace(part, name=bound[name][0]) if name in bound else part
        case Call(_, arguments):
            return replace(part, arguments=_put_in(arguments, bound))
        case Node():
            return replace(part, **{f.name: _put_in(getattr(part, f.name), bound) for f in fields(part)})
        case str() if part in bound:
            return bound[part][0]
    return part
