"""A program as a tree of paths: what follows a statement is repeated in each of its branches. Reads, guards about zones
and `play minmax` are numbered as a run of the tree from left to right meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TypeAlias

from verify.language import syntax as s
from verify.trust.polynomials import Steps
from verify.trust.statement import CannotState


@dataclass(frozen=True)
class Read:
    """Of these players, at a place of the program."""

    site: int
    players: tuple[str, ...]
    then: Tree


@dataclass(frozen=True)
class Turn:
    """Whether what the run saw surely (or possibly) is so."""

    site: int
    guard: s.Surely | s.Possibly | s.StepImproves
    then: Tree
    otherwise: Tree


@dataclass(frozen=True)
class Mix:
    """`then` with a probability: a number, the oracle's answer, or how often a copy plays an action."""

    by: s.Expression | s.OracleSays | s.CopyPlays
    then: Tree
    otherwise: Tree


@dataclass(frozen=True)
class Play:
    statement: s.Play
    site: int | None = None


Tree: TypeAlias = Read | Turn | Mix | Play
_Later: TypeAlias = Callable[[], Tree]


def tree_of(statements: tuple[s.Statement, ...], players: Sequence[str], steps: Steps) -> Tree:
    """The tree of a program whose names are put in (`placed`). Raises CannotState, TooMuch."""
    sites = count()

    def block(statements: tuple[s.Statement, ...]) -> Tree:
        steps.take(1 + len(statements))
        if not statements:
            raise CannotState("a path without a play")
        first, rest = statements[0], statements[1:]
        match first:
            case s.Read(target):
                return Read(next(sites), tuple(players) if target == "everyone" else (target,), block(rest))
            case s.If(guard, then, otherwise):
                return test(guard, lambda: block(then + rest), lambda: block(otherwise + rest))
            case s.WithProbability(probability, then, without):
                rest_of = (without or ()) + rest
                return Mix(probability, block(then + rest), block(rest_of))
            case s.PlayMinmax():
                return Play(first, next(sites))
        return Play(first)

    def test(guard: s.Guard, then: _Later, otherwise: _Later) -> Tree:
        match guard:
            case s.GuardNot(part):
                return test(part, otherwise, then)
            case s.GuardAnd((first, *parts)):
                more = s.GuardAnd(tuple(parts))
                return test(first, (lambda: test(more, then, otherwise)) if parts else then, otherwise)
            case s.GuardOr((first, *parts)):
                some = s.GuardOr(tuple(parts))
                return test(first, then, (lambda: test(some, then, otherwise)) if parts else otherwise)
            case s.OracleSays() | s.CopyPlays():
                return Mix(guard, then(), otherwise())
            case s.Surely() | s.Possibly() | s.StepImproves():
                return Turn(next(sites), guard, then(), otherwise())
        raise CannotState(f"the guard {type(guard).__name__}")

    return block(statements)


def nodes(tree: Tree) -> Iterator[Tree]:
    """The tree and all below it, from left to right."""
    yield tree
    if not isinstance(tree, Play):
        yield from nodes(tree.then)
        if not isinstance(tree, Read):
            yield from nodes(tree.otherwise)


def any_reads(tree: Tree) -> bool:
    """Whether the program reads anything."""
    return any(isinstance(node, Read) for node in nodes(tree))
