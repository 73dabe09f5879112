"""The hunt's own small syntax trees of games, agents and claims; they know nothing of `verify`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

# --- numbers ---


@dataclass(frozen=True)
class Num:
    value: Fraction


@dataclass(frozen=True)
class Par:
    """A parameter of game or claim, or an argument of an agent."""

    name: str


@dataclass(frozen=True)
class Prob:
    player: str
    action: str


@dataclass(frozen=True)
class Payoff:
    player: str


@dataclass(frozen=True)
class Minmax:
    """The value that a player can guarantee; inside an agent, without a player, its own."""

    player: str | None


@dataclass(frozen=True)
class Op:
    sign: Literal["+", "-", "*", "/"]
    left: Number
    right: Number


@dataclass(frozen=True)
class Power:
    base: Number
    exponent: int


Number: TypeAlias = Num | Par | Prob | Payoff | Minmax | Op | Power

# --- propositions ---


@dataclass(frozen=True)
class Cmp:
    """A chain of comparisons: one sign fewer than numbers."""

    signs: tuple[str, ...]
    numbers: tuple[Number, ...]


@dataclass(frozen=True)
class And:
    parts: tuple[Proposition, ...]


@dataclass(frozen=True)
class Or:
    parts: tuple[Proposition, ...]


@dataclass(frozen=True)
class Not:
    part: Proposition


@dataclass(frozen=True)
class Implies:
    left: Proposition
    right: Proposition


@dataclass(frozen=True)
class Optimal:
    """`pareto` or `weakly_pareto`."""

    word: Literal["pareto", "weakly_pareto"]


@dataclass(frozen=True)
class Undominated:
    margin: Number


@dataclass(frozen=True)
class Near:
    part: Proposition
    distance: Number


@dataclass(frozen=True)
class Improves:
    derivative: str
    actions: tuple[str, ...]


@dataclass(frozen=True)
class AmongStates:
    """`undominated among states`."""


Proposition: TypeAlias = Cmp | And | Or | Not | Implies | Optimal | Undominated | Near | Improves | AmongStates

# --- guards ---


@dataclass(frozen=True)
class Surely:
    part: Proposition


@dataclass(frozen=True)
class Possibly:
    part: Proposition


@dataclass(frozen=True)
class StepImproves:
    derivative: str


@dataclass(frozen=True)
class Says:
    player: str
    action: str
    threshold: Number


@dataclass(frozen=True)
class Compares:
    """As the oracle says whether the player would get more by the action than by another one."""

    player: str
    action: str
    than: str


@dataclass(frozen=True)
class CopyPlays:
    player: str
    action: str


@dataclass(frozen=True)
class GuardNot:
    part: Guard


@dataclass(frozen=True)
class GuardAnd:
    parts: tuple[Guard, ...]


@dataclass(frozen=True)
class GuardOr:
    parts: tuple[Guard, ...]


Guard: TypeAlias = Surely | Possibly | StepImproves | Says | Compares | CopyPlays | GuardNot | GuardAnd | GuardOr

# --- statements ---


@dataclass(frozen=True)
class Read:
    target: str


@dataclass(frozen=True)
class If:
    guard: Guard
    then: Block
    otherwise: Block | None = None


@dataclass(frozen=True)
class With:
    probability: Number
    then: Block
    otherwise: Block | None = None


@dataclass(frozen=True)
class Draw:
    """One sample, and what is done where it is one of these actions; else the program goes on below."""

    player: str
    name: str
    cases: tuple[tuple[str, Block], ...]


@dataclass(frozen=True)
class PlayAction:
    action: str


@dataclass(frozen=True)
class PlayMinmax:
    pass


@dataclass(frozen=True)
class PlayStep:
    pass


@dataclass(frozen=True)
class PlayReading:
    """Of `me` it is written without a player."""

    player: str


@dataclass(frozen=True)
class PlayCopy:
    player: str


@dataclass(frozen=True)
class PlayMix:
    """The last share may be None: it takes the rest."""

    shares: tuple[tuple[Number | None, str], ...]


Play: TypeAlias = PlayAction | PlayMinmax | PlayStep | PlayReading | PlayCopy | PlayMix
Statement: TypeAlias = Read | If | With | Draw | Play
Block: TypeAlias = tuple[Statement, ...]


@dataclass(frozen=True)
class Word:
    """An action, a player or a derivative as an argument."""

    word: str


Argument: TypeAlias = Number | Word


@dataclass(frozen=True)
class Agent:
    """A program; its parameters may have defaults."""

    name: str
    parameters: tuple[tuple[str, Argument | None], ...]
    body: Block


@dataclass(frozen=True)
class Use:
    """An agent at a player's place with its arguments: the first ones by place, the others by name."""

    agent: Agent
    placed: tuple[Argument, ...] = ()
    named: tuple[tuple[str, Argument], ...] = ()

    def arguments(self) -> dict[str, Argument]:
        values = {name: default for name, default in self.agent.parameters if default is not None}
        values |= dict(zip((name for name, _ in self.agent.parameters), self.placed, strict=False))
        return values | dict(self.named)


@dataclass(frozen=True)
class Game:
    players: tuple[tuple[str, tuple[str, ...]], ...]
    parameters: tuple[str, ...]
    assume: tuple[Proposition, ...]
    payoffs: tuple[tuple[tuple[str, ...], tuple[Number, ...]], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.players)


Kind: TypeAlias = Literal["always", "never", "possible", "attains", "lemma"]


@dataclass(frozen=True)
class Claim:
    """`uses` has None for anyone; it is empty for a lemma without players."""

    kind: Kind
    game: Game
    uses: tuple[Use | None, ...]
    parameters: tuple[str, ...]
    given: tuple[Proposition, ...]
    fixed: tuple[tuple[str, Fraction], ...]
    items: tuple[Proposition, ...]
    within: Number | None = None
    reading: Literal["any", "grid", "post"] = "any"
