"""What is told of a claim: what it is about, and each argument that its verdict rests on. Plain data, made from
evidence that was accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from verify.evidence.argument import Argument, Terms
from verify.evidence.result import Witness

Shows: TypeAlias = Literal["line", "exists", "better", "none", "nothing", "width", "fails", "undominated"]
"""What an argument shows by contradiction: that a line holds; that one of the states serves, wherever assumed; that
undominated states have a line; that no state is as wanted, at some numbers; that there is nothing to speak of; that
δ > 0; that a line fails in certain states; that no state is better than the counterexample."""


@dataclass(frozen=True)
class Shown:
    """One argument: what it shows, of which lines (their texts), and at which numbers, if it is about some alone."""

    what: Shows
    lines: tuple[str, ...]
    argument: Argument
    at: Mapping[str, str]


@dataclass(frozen=True)
class StateTold:
    """A state as functions of the parameters: in words, and which way each run of an agent goes in it."""

    words: str
    runs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Telling:
    """A claim's arguments; `actions` and `payoffs` are by player, payoffs as polynomials where they are such. `at` and
    `given` are the claim's, `needed` those of `given` that some certificate does not have and without which it could
    not be stated, `within` the distance of `attains`. `example` is a consistent state; `on_trust` are lines that are
    only said to be proved; `kakutani`: a state exists by the theorem; `instance` has constants in words."""

    game: str
    reading: str
    actions: Mapping[str, Sequence[str]]
    payoffs: Mapping[str, Terms]
    at: Mapping[str, str]
    given: tuple[str, ...]
    within: str | None
    shown: tuple[Shown, ...]
    states: tuple[StateTold, ...]
    example: Witness | None = None
    on_trust: tuple[str, ...] = ()
    kakutani: bool = False
    instance: str | None = None
    needed: tuple[str, ...] = ()
