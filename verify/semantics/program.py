"""A program at its place in a game: names resolved, `if` and `with` turned into a tree that ends in plays.

Every node carries players and actions as indices. The tree has one node for each path that leads to a statement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from verify.language.functions import Derivative as Derivative
from verify.language.printing import show
from verify.language.syntax import Expression


@dataclass(frozen=True)
class Pure:
    action: int


@dataclass(frozen=True)
class Minmax:
    """Any strategy that guarantees me my minmax value. `site` numbers the statement within the program."""

    site: int


@dataclass(frozen=True)
class MyStep:
    """My part of the step that the guard above found."""


@dataclass(frozen=True)
class Reading:
    """Any point of the zone of `player`; `order[a]` is that player's index of my action a."""

    player: int
    order: tuple[int, ...]


@dataclass(frozen=True)
class Copy:
    """An exact sample of the strategy of `player`; `order` as for Reading."""

    player: int
    order: tuple[int, ...]


@dataclass(frozen=True)
class Mixture:
    """`weights[a]` is the probability of my action a."""

    weights: tuple[Expression, ...]


@dataclass(frozen=True)
class Chance:
    probability: Expression
    then: Tree
    otherwise: Tree


Asked: TypeAlias = int | tuple[int, int]
"""What a raw query about a player is about: the probability of an action, or by how much the player would get more by
the first of two actions than by the second, the others as they are."""


@dataclass(frozen=True)
class Query:
    """A raw query: prob(player, asked) > threshold? Or, of two actions: payoff(player, one) > payoff(player, other)?"""

    player: int
    asked: Asked
    threshold: Expression
    then: Tree
    otherwise: Tree


@dataclass(frozen=True)
class Sample:
    """Does a fresh copy of `player` play `action`? With `rest` it is a sample that several of these nodes tell apart,
    and which is `action` or one of the rest: where these are more than one, the next node is `otherwise`."""

    player: int
    action: int
    then: Tree
    otherwise: Tree
    rest: tuple[int, ...] = ()


@dataclass(frozen=True)
class ReadZone:
    """Read the players; `site` numbers this read within the program, `line` is its line in the agent's file."""

    site: int
    line: int
    players: tuple[int, ...]
    then: Tree


@dataclass(frozen=True)
class ZoneGuard:
    """`surely` or `possibly` a proposition over the players' strategies; `site` numbers the guard."""

    site: int
    quantifier: Literal["surely", "possibly"]
    proposition: Expression
    then: Tree
    otherwise: Tree


@dataclass(frozen=True)
class StepGuard:
    site: int
    derivative: Derivative
    then: Tree
    otherwise: Tree


Leaf: TypeAlias = Pure | Minmax | MyStep | Reading | Copy | Mixture
Tree: TypeAlias = Leaf | Chance | Query | Sample | ReadZone | ZoneGuard | StepGuard


@dataclass(frozen=True)
class Program:
    """What `player` (an index) runs: the agent's name and its tree."""

    player: int
    agent: str
    tree: Tree


def guard_words(guard: ZoneGuard, holds: bool) -> str:
    """What a run found at the guard, in the words of its program."""
    return f"{'' if holds else 'not '}{guard.quantifier} {show(guard.proposition)}"


def subtrees(tree: Tree) -> tuple[Tree, ...]:
    """The node and all below it, in order."""
    if isinstance(tree, Pure | Minmax | MyStep | Reading | Copy | Mixture):
        return (tree,)
    if isinstance(tree, ReadZone):
        return (tree, *subtrees(tree.then))
    return (tree, *subtrees(tree.then), *subtrees(tree.otherwise))
