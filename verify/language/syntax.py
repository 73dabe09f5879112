"""Syntax trees of the three languages. Every node knows its position; positions do not count in comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from verify.errors import NOWHERE, Position


@dataclass(frozen=True)
class Node:
    """Base of all nodes."""

    at: Position = field(default=NOWHERE, compare=False, repr=False, kw_only=True)


# --- expressions: arithmetic, comparisons and propositions in one grammar ---


@dataclass(frozen=True)
class Number(Node):
    """An exact rational; `0.1` in a file is 1/10."""

    value: Fraction


@dataclass(frozen=True)
class Name(Node):
    """A parameter, player, action or word such as `pareto`; `eps` and `epsilon` are stored as `ε`, `delta` as `δ`."""

    name: str


@dataclass(frozen=True)
class Negate(Node):
    operand: Expression


@dataclass(frozen=True)
class Arithmetic(Node):
    operator: Literal["+", "-", "*", "/"]
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Power(Node):
    base: Expression
    exponent: int


@dataclass(frozen=True)
class Comparison(Node):
    """A chain `a < b <= c`: one more operand than operators."""

    operators: tuple[Literal["<", "<=", "=", ">=", ">", "!="], ...]
    operands: tuple[Expression, ...]


@dataclass(frozen=True)
class And(Node):
    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Or(Node):
    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Not(Node):
    part: Expression


@dataclass(frozen=True)
class Implies(Node):
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Call(Node):
    """`payoff(row)`, `prob(row, C)`, `near(pareto, 4*δ)`: the meaning is given later, by name."""

    function: str
    arguments: tuple[Expression, ...]


Expression: TypeAlias = Number | Name | Negate | Arithmetic | Power | Comparison | And | Or | Not | Implies | Call


# --- agents ---


@dataclass(frozen=True)
class Surely(Node):
    proposition: Expression


@dataclass(frozen=True)
class Possibly(Node):
    proposition: Expression


@dataclass(frozen=True)
class StepImproves(Node):
    """`some step surely improves(D)`; D is `by_weight`, `by_mixing` or a parameter of the agent."""

    derivative: str


@dataclass(frozen=True)
class OracleSays(Node):
    """One raw query, `oracle says prob(PLAYER, ACTION) > THRESHOLD`; or with `than`, and the threshold 0, whether
    PLAYER would get more by ACTION than by that one: `oracle says payoff(PLAYER, ACTION) > payoff(PLAYER, THAN)`."""

    player: str
    action: str
    threshold: Expression
    than: str = ""


@dataclass(frozen=True)
class CopyPlays(Node):
    """A fresh exact sample of PLAYER's strategy is ACTION.

    With `rest` it is a sample that several guards tell apart, and which is ACTION or one of these: where there are more
    than one, the guard about the first of them follows at once in `otherwise`.
    """

    player: str
    action: str
    rest: tuple[str, ...] = ()


@dataclass(frozen=True)
class GuardAnd(Node):
    parts: tuple[Guard, ...]


@dataclass(frozen=True)
class GuardOr(Node):
    parts: tuple[Guard, ...]


@dataclass(frozen=True)
class GuardNot(Node):
    part: Guard


Guard: TypeAlias = Surely | Possibly | StepImproves | OracleSays | CopyPlays | GuardAnd | GuardOr | GuardNot


@dataclass(frozen=True)
class PlayAction(Node):
    action: str


@dataclass(frozen=True)
class PlayMinmax(Node):
    pass


@dataclass(frozen=True)
class PlayStep(Node):
    pass


@dataclass(frozen=True)
class PlayReading(Node):
    """`play reading` (player "me") or `play reading of PLAYER`."""

    player: str


@dataclass(frozen=True)
class PlayCopy(Node):
    player: str


@dataclass(frozen=True)
class PlayMix(Node):
    """`play mix(E: A, ..., Z)`: the last weight may be None and then takes the rest."""

    parts: tuple[tuple[Expression | None, str], ...]


@dataclass(frozen=True)
class Read(Node):
    """`read everyone`, `read other` or `read PLAYER`."""

    target: str


@dataclass(frozen=True)
class If(Node):
    guard: Guard
    then: tuple[Statement, ...]
    otherwise: tuple[Statement, ...] = ()


@dataclass(frozen=True)
class WithProbability(Node):
    """Without an `otherwise:` (None) the rest of the program is the other case."""

    probability: Expression
    then: tuple[Statement, ...]
    otherwise: tuple[Statement, ...] | None = None


Play: TypeAlias = PlayAction | PlayMinmax | PlayStep | PlayReading | PlayCopy | PlayMix
Statement: TypeAlias = Read | If | WithProbability | Play


@dataclass(frozen=True)
class Parameter(Node):
    name: str
    default: Expression | None = None


@dataclass(frozen=True)
class Agent(Node):
    """One `.agent` file: `documentation` is its first comment block, `text` the whole file."""

    name: str
    parameters: tuple[Parameter, ...]
    body: tuple[Statement, ...]
    documentation: str = ""
    text: str = field(default="", compare=False, repr=False)


# --- games and claims ---


@dataclass(frozen=True)
class Game(Node):
    """One game; `payoffs` maps a tuple of actions (one per player) to one expression per player, or is None.

    `documentation` is the comment block at the top of the file.
    """

    name: str
    players: tuple[tuple[str, tuple[str, ...]], ...]
    parameters: tuple[str, ...] = ()
    assume: tuple[Expression, ...] = ()
    payoffs: Mapping[tuple[str, ...], tuple[Expression, ...]] | None = None
    example: Mapping[str, Fraction] = field(default_factory=dict)
    documentation: str = ""
    text: str = field(default="", compare=False, repr=False)
    define: tuple[tuple[Name, Expression], ...] = ()


@dataclass(frozen=True)
class AgentUse(Node):
    """What stands beside a player in a claim: `neLP`, `Cone(2)`, `Cone(k = 2/3)`, `./my.agent`.

    `anyone` has agent None.
    """

    agent: str | None
    positional: tuple[Expression, ...] = ()
    named: tuple[tuple[str, Expression], ...] = ()


@dataclass(frozen=True)
class Find(Node):
    """`find: {least: K}`: the least (or greatest) value of the parameter at which the claim holds; with `within`, as an
    expression in these parameters (`payoffs`: those of the game)."""

    name: str
    extreme: Literal["least", "greatest"]
    within: tuple[str, ...] = ()


@dataclass(frozen=True)
class When(Node):
    """`when: {over: [T, R]}`: the weakest condition on these parameters under which the claim holds; `terms` are what
    it may compare."""

    over: tuple[str, ...]
    terms: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Map(Node):
    """`map: {over: {ε: {from: 0, to: 1, count: 21}, r: ...}}`: for which values of two parameters the claim holds.
    `ranges` has for each the first value, the last one and how many; none where only the names are given."""

    over: tuple[str, ...]
    ranges: tuple[tuple[Fraction, Fraction, int], ...] = ()
    terms: tuple[Item, ...] = ()


Question: TypeAlias = "Find | When | Map"

Undominated: TypeAlias = Literal["concluded", "assumed"]
Reading: TypeAlias = Literal["any", "grid", "post"]
Kind: TypeAlias = Literal["always", "never", "possible", "attains", "lemma"]


@dataclass(frozen=True)
class Item(Node):
    """One line of a claim: its own words and what they parse to.

    A line about states that are undominated among all consistent states is taken apart. A counterexample is a state
    that contradicts the `proposition` and is dominated, where `undominated` is `concluded`; or that contradicts it and
    is undominated, where that is `assumed`. With a `deviant` a state counts as dominated just if this player gets more
    than the claim's distance above it in some state in which its program is any other one.
    """

    text: str
    proposition: Expression
    undominated: Undominated | None = None
    deviant: str = ""


@dataclass(frozen=True)
class Claim(Node):
    """One `.claim.yaml` file. `game` is a name or path, or a Game written inline.

    For `attains`, `items` holds the region and `within` the distance; `equilibrium` is a claim of `always` with a line
    for each player, and its distance. `budget` is in seconds. With a `question` the file asks for something about the
    claim, which is answered by deciding many claims. `expect` is a verdict, or one for each line with ", " between.
    `players` keeps the file's order; it may be empty for a lemma. `places` says where keys stand, such as
    "players", "players.row" and "at.T"; at "game" it is the place of the value. `small` has the parameters of
    `1 >> ε >> δ` in this order; `uniform` says that the constants of O(...) do not depend on the others.
    """

    name: str
    kind: Kind
    items: tuple[Item, ...]
    game: str | Game
    players: tuple[tuple[str, AgentUse], ...] = ()
    says: str = ""
    source: str = ""
    about: str = ""
    parameters: tuple[str, ...] = ()
    given: tuple[Item, ...] = ()
    within: Item | None = None
    fixed: Mapping[str, Fraction] = field(default_factory=dict)
    reading: Reading = "any"
    budget: float | None = None
    expect: str = "proved"
    text: str = field(default="", compare=False, repr=False)
    places: Mapping[str, Position] = field(default_factory=dict, compare=False, repr=False)
    define: tuple[tuple[Name, Expression], ...] = ()
    question: Question | None = None
    small: tuple[str, ...] = ()
    uniform: bool = False
