"""An agent at its place in a game: its statements in the words of the claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from verify.language import syntax as s


def placed(agent: s.Agent, use: s.AgentUse, player: str, players: Sequence[str]) -> tuple[s.Statement, ...]:
    """The agent's statements as `player` runs them: its arguments put in, `me` and (of two) `other` made players, a
    bare `minmax` made the player's own. A parameter without a value stays as it is.

    >>> from verify.language.agents import parse_agent
    >>> agent = parse_agent("agent X(a):\\n  with probability 1/9: play a\\n  play copy of other", "X.agent")
    >>> chance, copy = placed(agent, s.AgentUse("X", (s.Name("C"),)), "row", ("row", "column"))
    >>> chance.then, copy.player
    ((PlayAction(action='C'),), 'column')
    """
    words: dict[str, s.Expression] = {"me": s.Name(player), "minmax": s.Call("minmax", (s.Name(player),))}
    if len(players) == 2:
        words["other"] = s.Name(next(name for name in players if name != player))
    given = {**dict(zip((p.name for p in agent.parameters), use.positional, strict=False)), **dict(use.named)}
    values = {p.name: given.get(p.name, p.default) for p in agent.parameters}
    words.update({name: _closed(value, words, {}) for name, value in values.items() if value is not None})
    statements: tuple[s.Statement, ...] = _closed(agent.body, words, {})
    return statements


def chances(statements: tuple[s.Statement, ...]) -> Iterator[s.Expression]:
    """Every probability that the statements name, whether or not a run comes to it."""
    for statement in statements:
        match statement:
            case s.WithProbability(probability, then, otherwise):
                yield from (probability, *chances(then), *chances(otherwise or ()))
            case s.If(_, then, otherwise):
                yield from (*chances(then), *chances(otherwise))
            case s.PlayMix(parts):
                yield from (weight for weight, _ in parts if weight is not None)


def _closed(part: Any, words: Mapping[str, s.Expression], done: dict[int, Any]) -> Any:
    """`done` holds the parts that are finished, by identity: a part that stands at many places is closed once."""
    if id(part) not in done:
        done[id(part)] = _put_in(part, words, done)
    return done[id(part)]


def _put_in(part: Any, words: Mapping[str, s.Expression], done: dict[int, Any]) -> Any:
    match part:
        case s.Name(name):
            return words.get(name, part)
        case str():  # the name of a player, an action or a derivative, where a statement or guard has one
            meant = words.get(part)
            return meant.name if isinstance(meant, s.Name) else part
        case tuple():
            return tuple([_closed(element, words, done) for element in part])
        case s.Call(_, arguments):
            return replace(part, arguments=_closed(arguments, words, done))
        case s.Node():
            return replace(part, **{f.name: _closed(getattr(part, f.name), words, done) for f in fields(part)})
    return part
