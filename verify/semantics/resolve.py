"""From an agent's file to its program at one player's place: arguments put in, names checked, paths unfolded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import count
from typing import TypeAlias

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.functions import DERIVATIVES
from verify.language.suggest import did_you_mean
from verify.semantics.program import (
    Asked,
    Chance,
    Copy,
    Derivative,
    Minmax,
    Mixture,
    MyStep,
    Program,
    Pure,
    Query,
    Reading,
    ReadZone,
    Sample,
    StepGuard,
    Tree,
    ZoneGuard,
)
from verify.semantics.scope import Scope, check

MOST_NODES = 5_000
_ZERO, _ONE = Fraction(0), Fraction(1)
_Rest: TypeAlias = "tuple[tuple[s.Statement, ...], _Rest] | None"
_Later: TypeAlias = Callable[[], Tree]


def resolve(agent: s.Agent, use: s.AgentUse, player: str, claim_scope: Scope) -> Program:
    """The program of `agent` for `player`. Raises InputError for names that mean nothing at this place."""
    players = tuple(claim_scope.players)
    for parameter in agent.parameters:
        if parameter.name in (*claim_scope.players, "me", "other"):
            raise InputError(f"agent {agent.name}: its parameter '{parameter.name}' is also a player here", agent.at)
    arguments = _arguments(agent, use, player, claim_scope)
    scope = replace(claim_scope, text=agent.text, about_profiles=False)
    resolver = _Resolver(agent, players.index(player), players, arguments, scope)
    return Program(players.index(player), agent.name, resolver.block(agent.body, None))


def _arguments(agent: s.Agent, use: s.AgentUse, player: str, claim_scope: Scope) -> dict[str, s.Expression]:
    """The value of each of the agent's parameters, in the words of the claim."""
    given: dict[str, s.Expression] = dict(zip((p.name for p in agent.parameters), use.positional, strict=False))
    given.update(use.named)
    actions = {action for of_player in claim_scope.players.values() for action in of_player}
    values: dict[str, s.Expression] = {}
    for parameter in agent.parameters:
        value = given.get(parameter.name, parameter.default)
        if value is None:
            claim_scope.fail(use, f"expected a value for '{parameter.name}' of agent {agent.name}, found none")
        scope = replace(
            claim_scope,
            text=claim_scope.text if parameter.name in given else agent.text,
            about_profiles=False,
        )
        value = _close(value, {}, player, scope)
        if not (isinstance(value, s.Name) and value.name in (*actions, *DERIVATIVES, *claim_scope.players)):
            check(value, scope, "number")
        values[parameter.name] = value
    return values


def _close(e: s.Expression, arguments: Mapping[str, s.Expression], me: str, scope: Scope) -> s.Expression:
    """Put in the arguments; `me` and `other` become players; a bare `minmax` is my minmax value."""

    def close(part: s.Expression) -> s.Expression:
        return _close(part, arguments, me, scope)

    match e:
        case s.Name(name):
            if name in arguments:
                return arguments[name]
            if name == "minmax":
                return s.Call("minmax", (s.Name(me, at=e.at),), at=e.at)
            if name in ("me", "other"):
                return s.Name(_one_player(name, me, e, scope), at=e.at)
            return e
        case s.Negate(part):
            return s.Negate(close(part), at=e.at)
        case s.Power(base, exponent):
            return s.Power(close(base), exponent, at=e.at)
        case s.Arithmetic(operator, left, right):
            return s.Arithmetic(operator, close(left), close(right), at=e.at)
        case s.Comparison(operators, operands):
            return s.Comparison(operators, tuple(map(close, operands)), at=e.at)
        case s.And(parts):
            return s.And(tuple(map(close, parts)), at=e.at)
        case s.Or(parts):
            return s.Or(tuple(map(close, parts)), at=e.at)
        case s.Not(part):
            return s.Not(close(part), at=e.at)
        case s.Implies(left, right):
            return s.Implies(close(left), close(right), at=e.at)
        case s.Call(function, parts):
            return s.Call(function, tuple(map(close, parts)), at=e.at)
    return e


def _one_player(name: str, me: str, node: s.Node, scope: Scope) -> str:
    """The player that `me`, `other` or a name stands for."""
    if name == "me":
        return me
    if name == "other":
        if len(scope.players) != 2:
            scope.fail(node, f"'other' needs a game of two players, found {len(scope.players)}; name the player")
        return next(player for player in scope.players if player != me)
    if name not in scope.players:
        known = (*scope.players, "me", "other")
        scope.fail(node, f"expected a player, found '{name}'{did_you_mean(name, known)}")
    return name


@dataclass
class _Resolver:
    agent: s.Agent
    me: int
    players: tuple[str, ...]
    arguments: Mapping[str, s.Expression]
    scope: Scope
    sites: count[int] = field(default_factory=count)
    nodes: count[int] = field(default_factory=count)

    def block(self, statements: tuple[s.Statement, ...], after: _Rest) -> Tree:
        """The tree of the statements, followed by those of `after` where no `play` ends them."""
        if next(self.nodes) > MOST_NODES:
            raise InputError(
                f"agent {self.agent.name}: expected at most {MOST_NODES} paths, found more; "
                "end the branches of each 'if' with a play",
                self.agent.at,
            )
        while not statements and after is not None:
            statements, after = after
        if not statements:
            raise InputError(f"agent {self.agent.name}: expected every path to end in a play", self.agent.at)
        first, rest = statements[0], (statements[1:], after)
        match first:
            case s.Read(target):
                return ReadZone(next(self.sites), first.at.line, self.read_players(target, first), self.block(*rest))
            case s.If(guard, then, otherwise):
                return self.guard(guard, lambda: self.block(then, rest), lambda: self.block(otherwise, rest))
            case s.WithProbability(probability, then, None):
                return Chance(self.number(probability), self.block(then, rest), self.block(*rest))
            case s.WithProbability(probability, then, tuple() as otherwise):
                return Chance(self.number(probability), self.block(then, rest), self.block(otherwise, rest))
            case _:
                return self.play(first)

    def guard(self, guard: s.Guard, then: _Later, otherwise: _Later) -> Tree:
        """`and`, `or`, `not` become nested guards: each part is evaluated from left to right, only when needed."""
        match guard:
            case s.GuardNot(part):
                return self.guard(part, otherwise, then)
            case s.GuardAnd(parts):
                if len(parts) == 1:
                    return self.guard(parts[0], then, otherwise)
                return self.guard(parts[0], lambda: self.guard(s.GuardAnd(parts[1:]), then, otherwise), otherwise)
            case s.GuardOr(parts):
                if len(parts) == 1:
                    return self.guard(parts[0], then, otherwise)
                return self.guard(parts[0], then, lambda: self.guard(s.GuardOr(parts[1:]), then, otherwise))
            case s.Surely(proposition):
                return ZoneGuard(next(self.sites), "surely", self.proposition(proposition), then(), otherwise())
            case s.Possibly(proposition):
                return ZoneGuard(next(self.sites), "possibly", self.proposition(proposition), then(), otherwise())
            case s.StepImproves(derivative):
                return StepGuard(next(self.sites), self.derivative(derivative, guard), then(), otherwise())
            case s.OracleSays(player, action, threshold, than):
                j = self.one_player(player, guard)
                one, *others = (self.action(j, each, guard) for each in (action, than) if each)
                asked: Asked = (one, others[0]) if others else one
                return Query(j, asked, self.number(threshold), then(), otherwise())
            case s.CopyPlays(player, action, rest):
                j = self.one_player(player, guard)
                first, *others = (self.action(j, each, guard) for each in (action, *rest))
                return Sample(j, first, then(), otherwise(), tuple(others))

    def play(self, statement: s.Statement) -> Tree:
        match statement:
            case s.PlayAction(action):
                return Pure(self.action(self.me, action, statement))
            case s.PlayMinmax():
                return Minmax(next(self.sites))
            case s.PlayStep():
                return MyStep()
            case s.PlayReading(player):
                j = self.one_player(player, statement)
                return Reading(j, self.order(j, statement))
            case s.PlayCopy(player):
                j = self.one_player(player, statement)
                return Copy(j, self.order(j, statement))
            case s.PlayMix(parts):
                return self.mixture(parts, statement)
        raise AssertionError(statement)

    def mixture(self, parts: tuple[tuple[s.Expression | None, str], ...], node: s.Node) -> Tree:
        nothing: s.Expression = s.Number(_ZERO, at=node.at)

        def plus(left: s.Expression, right: s.Expression) -> s.Expression:
            return right if left == nothing else s.Arithmetic("+", left, right, at=node.at)

        weights = [nothing] * len(self.scope.players[self.players[self.me]])
        total = nothing
        for weight, action in parts:
            value = s.Arithmetic("-", s.Number(_ONE), total, at=node.at) if weight is None else self.number(weight)
            index = self.action(self.me, action, node)
            weights[index] = plus(weights[index], value)
            total = plus(total, value)
        return Mixture(tuple(weights))

    def read_players(self, target: str, node: s.Node) -> tuple[int, ...]:
        if target == "everyone":
            return tuple(range(len(self.players)))
        return (self.one_player(target, node),)

    def one_player(self, name: str, node: s.Node) -> int:
        value = self.arguments.get(name)
        if isinstance(value, s.Name):
            name = value.name
        return self.players.index(_one_player(name, self.players[self.me], node, self.scope))

    def action(self, player: int, name: str, node: s.Node) -> int:
        value = self.arguments.get(name)
        if value is not None:
            if not isinstance(value, s.Name):
                self.scope.fail(node, f"expected an action as the value of '{name}', found a number or an expression")
            name = value.name
        return self.scope.action(self.players[player], name, node)

    def order(self, player: int, node: s.Node) -> tuple[int, ...]:
        mine, theirs = self.scope.players[self.players[self.me]], self.scope.players[self.players[player]]
        if sorted(mine) != sorted(theirs):
            self.scope.fail(
                node,
                f"expected {self.players[player]} to have my actions {', '.join(mine)}, found {', '.join(theirs)}",
            )
        return tuple(theirs.index(a) for a in mine)

    def derivative(self, name: str, node: s.Node) -> Derivative:
        value = self.arguments.get(name)
        word = value.name if isinstance(value, s.Name) else name
        match word:
            case "by_weight" | "by_mixing":
                return word
        self.scope.fail(node, f"expected a derivative, found '{word}'{did_you_mean(word, DERIVATIVES)}")

    def number(self, expression: s.Expression) -> s.Expression:
        closed = _close(expression, self.arguments, self.players[self.me], self.scope)
        check(closed, replace(self.scope, about_play=False), "number")
        return closed

    def proposition(self, expression: s.Expression) -> s.Expression:
        closed = _close(expression, self.arguments, self.players[self.me], self.scope)
        check(closed, self.scope, "proposition")
        return closed
