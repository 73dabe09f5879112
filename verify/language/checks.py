"""What can be said of an agent's program without knowing its game."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verify.errors import InputError, Position
from verify.language.functions import DERIVATIVES
from verify.language.source import Source, quoted
from verify.language.sugar import Draw, DrawIs
from verify.language.suggest import did_you_mean
from verify.language.syntax import (
    Agent,
    Call,
    Expression,
    Guard,
    GuardAnd,
    GuardNot,
    GuardOr,
    If,
    Name,
    PlayReading,
    PlayStep,
    Possibly,
    Read,
    Statement,
    StepImproves,
    Surely,
    WithProbability,
)
from verify.language.walk import subexpressions


@dataclass(frozen=True)
class _Path:
    """What has happened on every way to a statement."""

    read: bool = False
    step: bool = False
    samples: frozenset[str] = frozenset()


def check_agent(agent: Agent, source: Source) -> None:
    """Raises InputError unless the program makes sense on every path.

    Every path ends in a `play`, and nothing comes after one; `play step` stands below a guard that found a step; guards
    about readings and `play reading` come after a `read`; a derivative is known; parameters differ.
    """
    _Checks(source, frozenset(parameter.name for parameter in agent.parameters)).agent(agent)


def warnings_about(agent: Agent) -> tuple[str, ...]:
    """What is allowed and most likely not meant: a guard about the agent's own probabilities where it has read others
    only. Each begins with its place."""
    return tuple(_warnings(agent.body, frozenset()))


def _warnings(statements: tuple[Statement, ...], targets: frozenset[str]) -> Iterator[str]:
    """Those of statements that come after a read of these targets; what one way reads counts for all."""
    for statement in statements:
        match statement:
            case Read(target):
                targets |= {target}
            case If(guard, then, otherwise):
                for proposition in _propositions(guard) if targets and targets <= {"other"} else ():
                    yield from _about_me(proposition)
                yield from (*_warnings(then, targets), *_warnings(otherwise, targets))
                targets |= _targets((*then, *otherwise))
            case WithProbability(_, then, otherwise):
                yield from (*_warnings(then, targets), *_warnings(otherwise or (), targets))
                targets |= _targets((*then, *(otherwise or ())))


def _targets(statements: tuple[Statement, ...]) -> frozenset[str]:
    found: set[str] = set()
    for statement in statements:
        match statement:
            case Read(target):
                found.add(target)
            case If(_, then, otherwise):
                found |= _targets((*then, *otherwise))
            case WithProbability(_, then, otherwise):
                found |= _targets((*then, *(otherwise or ())))
    return frozenset(found)


def _propositions(guard: Guard) -> Iterator[Expression]:
    match guard:
        case Surely(proposition) | Possibly(proposition):
            yield proposition
        case GuardNot(part):
            yield from _propositions(part)
        case GuardAnd(parts) | GuardOr(parts):
            for part in parts:
                yield from _propositions(part)


def _about_me(proposition: Expression) -> Iterator[str]:
    for part in subexpressions(proposition):
        if isinstance(part, Call) and part.function == "prob" and part.arguments[:1] == (Name("me"),):
            yield f"{part.at}: prob(me, ...) may be anything here, as only the other was read; write 'read everyone'"


@dataclass(frozen=True)
class _Checks:
    source: Source
    parameters: frozenset[str]

    def agent(self, agent: Agent) -> None:
        seen: set[str] = set()
        for parameter in agent.parameters:
            if parameter.name in seen:
                raise self.refuse(f"expected another name, found the parameter '{parameter.name}' twice", parameter.at)
            seen.add(parameter.name)
        if self.block(agent.body, _Path()) is not None:
            raise self.refuse(
                f"expected a play at the end of every path, found a path through '{agent.name}' without one",
                _end(agent.body),
            )

    def block(self, statements: tuple[Statement, ...], path: _Path) -> _Path | None:
        """The path after these statements, or None if they always play."""
        after: _Path | None = path
        for statement in statements:
            if after is None:
                raise self.refuse("expected no statement after a play, found one that is never reached", statement.at)
            after = self.statement(statement, after)
        return after

    def statement(self, statement: Statement | Draw, path: _Path) -> _Path | None:
        match statement:
            case Read():
                return replace(path, read=True)
            case If(guard, then, otherwise):
                self.guard(guard, path)
                below = replace(path, step=path.step or finds_step(guard))
                return _either(self.block(then, below), self.block(otherwise, path), path)
            case WithProbability(_, then, otherwise):
                return _either(self.block(then, path), self.block(otherwise or (), path), path)
            case Draw(_, name, body):
                if name in (*self.parameters, *path.samples):
                    what = "a parameter" if name in self.parameters else "a sample already"
                    raise self.refuse(f"expected a new name for the sample, found {quoted(name)}, {what}", statement.at)
                after = self.block(body, replace(path, samples=path.samples | {name}))
                return after and replace(after, samples=path.samples)
            case PlayStep() if not path.step:
                raise self.refuse(
                    "expected 'if some step surely improves(...)' around 'play step', found none",
                    statement.at,
                )
            case PlayReading() if not path.read:
                raise self.unread("this play", statement.at)
        return None

    def guard(self, guard: Guard | DrawIs, path: _Path) -> None:
        match guard:
            case Surely() | Possibly():
                if not path.read:
                    raise self.unread("this guard", guard.at)
            case StepImproves(derivative):
                if not path.read:
                    raise self.unread("this guard", guard.at)
                known = (*DERIVATIVES, *self.parameters)
                if derivative not in known:
                    raise self.refuse(
                        "expected by_weight, by_mixing or a parameter of the agent, "
                        f"found {quoted(derivative)}{did_you_mean(derivative, known)}",
                        guard.at,
                    )
            case DrawIs(name) if name not in path.samples:
                hint = did_you_mean(name, path.samples)
                raise self.refuse(f"expected 'sample NAME as {name}:' around this guard, found none{hint}", guard.at)
            case GuardNot(part):
                self.guard(part, path)
            case GuardAnd(parts) | GuardOr(parts):
                for part in parts:
                    self.guard(part, path)

    def unread(self, what: str, at: Position) -> InputError:
        return self.refuse(f"expected a read before {what}, found a path without one; put 'read everyone' above it", at)

    def refuse(self, message: str, at: Position) -> InputError:
        return self.source.error(message, at)


def finds_step(guard: Guard) -> bool:
    """Whether a step is known wherever the guard holds."""
    match guard:
        case StepImproves():
            return True
        case GuardAnd(parts):
            return any(finds_step(part) for part in parts)
        case GuardOr(parts):
            return all(finds_step(part) for part in parts)
    return False


def _either(one: _Path | None, two: _Path | None, before: _Path) -> _Path | None:
    going_on = [path for path in (one, two) if path is not None]
    if not going_on:
        return None
    return replace(before, read=all(path.read for path in going_on))


def _end(statements: tuple[Statement, ...]) -> Position:
    return statements[-1].at
