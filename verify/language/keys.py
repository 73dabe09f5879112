"""The keys of claims, games and sweeps: one table, from which files are read and JSON Schemas are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from verify.language.functions import CLAIM_KINDS, Entry
from verify.language.syntax import Reading

Shape: TypeAlias = Literal[
    "name",
    "text",
    "names",
    "expressions",
    "formulas",
    "numbers",
    "agents",
    "actions",
    "payoffs",
    "game",
    "region",
    "equilibrium",
    "find",
    "when",
    "map",
    "ranges",
    "expression",
    "duration",
    "choice",
    "flag",
    "verdicts",
    "axes",
    "template",
    "number",
    "count",
]


@dataclass(frozen=True)
class Key:
    """A key of a mapping: the shape of its value, and what it means."""

    name: str
    shape: Shape
    about: str
    required: bool = False
    choices: tuple[str, ...] = ()


EQUILIBRIUM = Entry(
    "equilibrium",
    "`equilibrium: {within: t}`",
    "by any other program in the place of its own, no player gets more than it gets in each state, and t",
)
"""A claim of `always`, with a line for each player (`claims`)."""
KINDS: tuple[str, ...] = (*CLAIM_KINDS, EQUILIBRIUM.name)
TOGETHER = ("always", "never", EQUILIBRIUM.name)
"""Those that are one claim where they stand in one file, as each of their lines speaks of every state."""

FIND_KEYS = (
    Key("least", "text", "A parameter: the least value at which the claim holds."),
    Key("greatest", "text", "A parameter: the greatest value at which the claim holds."),
    Key("in", "names", "What the value may depend on: payoffs (the game's parameters), or names of parameters."),
)

WHEN_KEYS = (
    Key("over", "names", "The parameters that the condition speaks of; those of the terms, if left out."),
    Key("terms", "expressions", "What the condition may compare, instead of sums and differences of the parameters."),
)

MAP_KEYS = (
    Key("over", "ranges", "Two parameters, and for each a range unless 'given' has one.", required=True),
    Key("terms", "expressions", "What a condition for the border may compare."),
)

QUESTION_KEYS = (
    Key("find", "find", "Ask for the best value of a parameter, such as {least: K}."),
    Key("when", "when", "Ask for the weakest condition, such as {over: [T, R, P, S]}."),
    Key("map", "map", "Ask for the values of two parameters at which it holds, such as {over: [ε, r]}."),
)

CLAIM_KEYS = (
    Key("claim", "name", "The claim's name: letters, digits, - and _.", required=True),
    Key("says", "text", "The claim in one sentence."),
    Key("source", "text", "Where it was first said or shown."),
    Key("about", "text", "Longer text."),
    Key(
        "game", "game", "A library game, a path to a .game.yaml or .nfg file, or a game written inline.", required=True
    ),
    Key("players", "agents", "For each player: NAME, NAME(arg = expr, ...), a path to an .agent file, or anyone."),
    Key("parameters", "names", "Further symbols."),
    Key("define", "formulas", "Names for formulas, used in the items and in given."),
    Key("given", "expressions", "What is assumed."),
    Key(
        "uniform",
        "flag",
        "Whether the constants of O(...) are the same for all other parameters.",
        choices=("true", "false"),
    ),
    Key("at", "numbers", "Parameters with fixed rational values."),
    *(Key(kind.name, kind.shape, kind.about) for kind in CLAIM_KINDS.values()),
    Key(EQUILIBRIUM.name, "equilibrium", "Nobody gains more than the distance by any other program."),
    Key("reading", "choice", "What runs see that read.", choices=get_args(Reading)),
    Key("budget", "duration", "Time to spend, such as 60 s."),
    *QUESTION_KEYS,
    Key(
        "expect",
        "verdicts",
        "The verdict that should come out; or a list, one for each line; or one for each kind: {always: proved}.",
        choices=("proved", "refuted", "unknown", "vacuous"),
    ),
)

REGION_KEYS = (
    Key("region", "expressions", "The region, as conditions on its points.", required=True),
    Key("within", "expression", "The distance; 0 if left out."),
)

EQUILIBRIUM_KEYS = (Key("within", "expression", "How much may be gained; 0 if left out."),)

GAME_KEYS = (
    Key("game", "name", "The game's name: letters, digits, - and _.", required=True),
    Key("players", "actions", "For each player the list of actions.", required=True),
    Key("parameters", "names", "Symbols that payoffs use."),
    Key("assume", "expressions", "What holds for the parameters."),
    Key("define", "formulas", "Names for formulas, used in claims about the game."),
    Key("payoffs", "payoffs", "For each action profile the list of payoffs, in player order."),
    Key("example", "numbers", "A rational value for each parameter, for pictures and first experiments."),
)

TEMPLATE_KEYS = tuple(key for key in CLAIM_KEYS if key.name != "claim" and key not in QUESTION_KEYS)

SWEEP_KEYS = (
    Key("sweep", "name", "The sweep's name: letters, digits, - and _.", required=True),
    Key("says", "text", "What it maps, in one sentence."),
    Key("source", "text", "Where it is from."),
    Key("about", "text", "Longer text."),
    Key("over", "axes", "What varies: names with lists, ranges or tables of values.", required=True),
    Key("claim", "template", "A claim without its name, with $NAME where a value is to stand.", required=True),
)

RANGE_KEYS = (
    Key("from", "number", "The first value.", required=True),
    Key("to", "number", "The last value.", required=True),
    Key("by", "number", "The step from one value to the next."),
    Key("count", "count", "How many values, the first and the last included."),
)
