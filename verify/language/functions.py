"""What can be said: one table of the number functions, propositions and kinds of claims. Its other half, the statements
and guards of agents, is in `phrases`.

Whoever reads, checks, colours, explains or evaluates them takes from here what can be said once for all. The meaning
of a number function is written here too, in what can be asked of an outcome; each room that evaluates answers these
questions in its own way. What a proposition, statement or guard does is written in the rooms that evaluate it, and
`tests/semantics/test_functions.py` asks each of them about each entry.

The table stands in this room because the trusted room reads it as well; what that does not need is in `phrases`. It
needs nothing but the syntax trees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Generic, Literal, TypeAlias, TypeVar, get_args

from verify.language.syntax import Call, Expression, Kind, Name

Value = TypeVar("Value")
Actions: TypeAlias = Mapping[str, Sequence[str]]
"""The players in order, with their actions."""
Argument: TypeAlias = Literal["player", "action", "number", "proposition", "derivative", "step"]
"""What stands at a place of a call: an `action` is one of the player before it, a `step` one action for each player."""

Derivative: TypeAlias = Literal["by_weight", "by_mixing"]
DERIVATIVES: tuple[Derivative, ...] = get_args(Derivative)
BUILT_IN_PARAMETERS = ("ε", "δ")


@dataclass(frozen=True)
class Outcome(Generic[Value]):
    """What can be asked of an outcome of so many players: expected payoff, probability of an action, minmax value, and
    the expected payoff of a player that plays an action instead (`reply`)."""

    players: int
    payoff: Callable[[int], Value]
    probability: Callable[[int, int], Value]
    minmax: Callable[[int], Value]
    reply: Callable[[int, int], Value]


@dataclass(frozen=True)
class Entry:
    """A name of the language, how it is written and what it means, for people."""

    name: str
    written: str
    means: str


@dataclass(frozen=True)
class NumberFunction(Entry):
    """`value` is its value at an outcome, given players and actions by their indices: sums of what it asks, with
    constant factors, so that it is affine in each player's strategy. `of_play` says that it depends on the strategies,
    not on the game alone; `reserved` that nobody can be named so."""

    arguments: tuple[Argument, ...]
    value: Callable[..., Any]
    of_play: bool = True
    reserved: bool = False


@dataclass(frozen=True)
class Proposition(Entry):
    """A proposition about an outcome, which stands in claims only. Without arguments it is a word, else a call.

    `hides` is the profile that it is said to exist or not: one that is better, or one that is near. `whole` says that
    it is about every player's payoff, so that no single program decides it. `left_out` are the rooms that make no use
    of it: hints may, and pictures.
    """

    arguments: tuple[Argument, ...] = ()
    hides: Literal["better", "near", None] = None
    whole: bool = True
    reserved: bool = False
    left_out: tuple[Literal["simulated", "pictured"], ...] = ()


@dataclass(frozen=True)
class ClaimKind(Entry):
    """`refuted_by` is the truth of an item in a state that refutes it; None where states together prove or refute the
    claim as a whole. `about` is said of its key, whose value has the `shape`. `plays` says that agents play a part."""

    name: Kind
    about: str
    refuted_by: bool | None
    shape: Literal["expressions", "region"] = "expressions"
    plays: bool = True

    @property
    def settled_by(self) -> bool:
        """The truth of an item in a state that settles it: refutes it, or shows that it is possible."""
        return self.refuted_by is not False

    @property
    def for_all(self) -> bool:
        """Whether each item speaks of every state by itself; else some states are asked for."""
        return self.refuted_by is not None


def table_of(*entries: Any) -> dict[str, Any]:
    """The entries by their names."""
    return {entry.name: entry for entry in entries}


NUMBER_FUNCTIONS: dict[str, NumberFunction] = table_of(
    NumberFunction(
        "payoff", "`payoff(player)`", "expected payoff", ("player",), lambda outcome, player: outcome.payoff(player)
    ),
    NumberFunction(
        "prob",
        "`prob(player, action)`",
        "the probability with which the player plays the action",
        ("player", "action"),
        lambda outcome, player, action: outcome.probability(player, action),
    ),
    NumberFunction(
        "minmax",
        "`minmax(player)`",
        "the value that the player can guarantee itself; inside an agent also `minmax` alone, for its own",
        ("player",),
        lambda outcome, player: outcome.minmax(player),
        of_play=False,
        reserved=True,
    ),
    NumberFunction(
        "gain",
        "`gain(player, action)`",
        "how much more the player would get by playing the action, the others as they are",
        ("player", "action"),
        lambda outcome, player, action: outcome.reply(player, action) - outcome.payoff(player),
    ),
)
EXTREMES: dict[str, Entry] = table_of(
    Entry("max", "`max(a, ...)`", "the largest of the numbers"),
    Entry("min", "`min(a, ...)`", "the smallest of them"),
    Entry("abs", "`abs(a)`", "the number without its sign"),
)
"""Number functions of numbers, of which `semantics/cases.py` makes cases; every room evaluates them by name."""

PROPOSITIONS: dict[str, Proposition] = table_of(
    Proposition(
        "pareto", "`pareto`", "no profile is as good for all and better for one", hides="better", reserved=True
    ),
    Proposition("weakly_pareto", "`weakly_pareto`", "no profile is better for all", hides="better"),
    Proposition(
        "undominated", "`undominated(t)`", "no profile is better for all by more than t", ("number",), hides="better"
    ),
    Proposition(
        "near",
        "`near(φ, t)`",
        "some profile satisfies φ and differs by at most t in every probability",
        ("proposition", "number"),
        hides="near",
        whole=False,
    ),
    Proposition(
        "improves",
        "`improves(D, a, b, ...)`",
        "the step towards these actions, one per player, helps everyone; D is `by_weight` or `by_mixing`",
        ("derivative", "step"),
        left_out=("simulated", "pictured"),
    ),
)

ORDERS: dict[str, Entry] = {
    **table_of(
        Entry("O", "`O(g)`", "at most K*g, for some K > 0 that does not depend on the small parameters"),
        Entry("o", "`o(g)`", "at most k*g, for every k > 0"),
        Entry("Ω", "`Ω(g)`, `omega(g)`", "at least g/K, for some such K > 0"),
        Entry("Θ", "`Θ(g)`, `theta(g)`", "between g/K and K*g, after `=`"),
    ),
}
ORDERS |= {"omega": ORDERS["Ω"], "theta": ORDERS["Θ"]}
"""Orders of magnitude, in claims with small parameters (`small`)."""

UNDOMINATED = "undominated among states"
AMONG_STATES: dict[str, Entry] = table_of(
    Entry(
        UNDOMINATED,
        f"`{UNDOMINATED}`",
        "no consistent state at the same parameters is better for all players; the last condition or conclusion of a "
        "line of `always` or `never`",
    ),
)
"""What compares a state with all others. It is taken out of a line where a claim is loaded (`among`)."""

CLAIM_KINDS: dict[str, ClaimKind] = table_of(
    ClaimKind("always", "`always: φ`", "every consistent state has φ", "True in every consistent state.", False),
    ClaimKind("never", "`never: φ`", "no consistent state has φ", "False in every consistent state.", True),
    ClaimKind(
        "possible",
        "`possible: φ`",
        "for all parameters some consistent state has φ",
        "True in some consistent state.",
        None,
    ),
    ClaimKind(
        "attains",
        "`attains: {region: φ, within: t}`",
        "every profile with φ has a consistent state within t of it",
        "Every point of the region is within the given distance of a consistent state.",
        None,
        shape="region",
    ),
    ClaimKind(
        "lemma",
        "`lemma: φ`",
        "φ holds for all parameters and all profiles; agents play no part",
        "True for all parameters and all profiles.",
        False,
        plays=False,
    ),
)


@dataclass(frozen=True)
class Asked:
    """The players whose payoff, probabilities and minmax value the value of a call depends on."""

    payoffs: frozenset[int]
    strategies: frozenset[int]
    minmax: frozenset[int]


def number_function(expression: Expression) -> NumberFunction | None:
    """The number function that is called, with as many names as it takes."""
    if not isinstance(expression, Call) or expression.function not in NUMBER_FUNCTIONS:
        return None
    function = NUMBER_FUNCTIONS[expression.function]
    names = [argument for argument in expression.arguments if isinstance(argument, Name)]
    return function if len(names) == len(expression.arguments) == len(function.arguments) else None


def proposition(expression: Expression) -> Proposition | None:
    """The proposition of the table that the expression is, whatever its arguments."""
    name = expression.name if isinstance(expression, Name) else getattr(expression, "function", "")
    found = PROPOSITIONS.get(name)
    return found if found is not None and bool(found.arguments) == isinstance(expression, Call) else None


def value_of(call: Expression, actions: Actions, outcome: Outcome[Value]) -> Value:
    """The value of a call of a number function at the outcome. Raises TypeError for another expression.

    >>> coin = Outcome(1, lambda player: 7, lambda player, action: (player, action), lambda player: 5, lambda *_: 9)
    >>> value_of(Call("prob", (Name("row"), Name("D"))), {"row": ("C", "D")}, coin)
    (0, 1)
    """
    function = number_function(call)
    if function is None or not isinstance(call, Call):
        raise TypeError(f"not a number: {call}")
    value: Value = function.value(outcome, *_indices(call.arguments, function.arguments, actions))
    return value


def asked(call: Expression, actions: Actions) -> Asked:
    """What the value of a call of a number function depends on."""
    payoffs, strategies, minmax = set[int](), set[int](), set[int]()

    def note(found: set[int], player: int) -> Fraction:
        found.add(player)
        return Fraction(0)

    outcome = Outcome(
        len(actions),
        lambda player: note(payoffs, player),
        lambda player, _: note(strategies, player),
        lambda player: note(minmax, player),
        lambda player, _: note(payoffs, player),
    )
    value_of(call, actions, outcome)
    return Asked(frozenset(payoffs), frozenset(strategies), frozenset(minmax))


def _indices(arguments: Sequence[Expression], kinds: Sequence[Argument], actions: Actions) -> list[int]:
    found: list[int] = []
    player = ""
    for argument, kind in zip(arguments, kinds, strict=True):
        name = argument.name if isinstance(argument, Name) else ""
        if kind == "player":
            player = name
            found.append(list(actions).index(name))
        else:
            found.append(actions[player].index(name))
    return found
