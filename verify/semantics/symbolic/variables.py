"""The variables of an encoding: a type of their own, so that none can be taken for a name that a user wrote.

Only at the borders (solvers, certificates, Coq) do they become texts. A user's name is an identifier and stands for
itself; every other variable's text has a parenthesis or a bracket in it, which no identifier has. So two different
variables never have the same text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "parameter",  # of the game or the claim; the owner is its name
    "probability",  # that the owner plays its action (index: the action's name)
    "answer",  # of the oracle to a raw query (index: the query's number)
    "bound",  # a quantifier of a proposition (index: a number)
    "minmax",  # the value that the owner can guarantee
    "against",  # weights of the others' pure profiles, and of the owner's actions, that are optimal for `minmax`
    "low",  # end of a zone; the owner runs the program (index: side, tag, site, the player read)
    "high",
    "read",  # in reading `post`: the number in the middle of that zone (indices as for its ends)
    "off",  # in reading `post`: how far the owner's probability is above a multiple of δ/2
    "next",  # in reading `post`: of the multiples of δ/2 around the owner's probability (index: which, end of the zone)
    "point",  # a point of a zone at which a guard fails or holds (index: side, tag, site, the player[, its action])
    "step point",  # the same for one step of a guard about steps (index: side, tag, site, step, the player[, action])
    "reading",  # what a run plays of its reading (index: side, tag, site, order of actions, the player read, action)
    "rest",  # what the owner plays where it does not play a step's action (index: where, the step's action, action)
    "weight",  # of an action in a strategy that guarantees the minmax value (index: side, tag, site, action)
    "cell",  # on the grid: the whole number of the cell or threshold at the owner's probability
    "coin",  # on the grid: the oracle's answer at the owner's own probability
    "root",  # of a polynomial, in a proof that states exist (index: a number)
]
ZONE_ENDS: tuple[Kind, ...] = ("low", "high")
FREE: tuple[Kind, ...] = ("parameter", "minmax", "against")
"""What belongs to the game and the claim, not to a state: claims range over all its values."""
POINTS: tuple[Kind, ...] = ("point", "step point")
ON_THE_GRID: tuple[Kind, ...] = ("cell", "coin")
ABOVE = ("above", "number")
"""The next multiple of δ/2 above a probability, or 1 where that is 1."""
MULTIPLES = (ABOVE, *((which, end) for which in ("below", "above") for end in ZONE_ENDS))
"""This one, and the ends of the zones around it and around the one at or below the probability."""

MOST_ROOTS = 4
"""In one proof that states exist."""


@dataclass(frozen=True)
class Variable:
    """What it stands for (`kind`), whose it is (a player or, of a parameter, its own name), and which one of these."""

    kind: Kind
    owner: str = ""
    index: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        """The text by which solvers and certificates know it: different for different variables."""
        match self.kind, self.index:
            case "parameter", ():
                return self.owner
            case "probability", (action,):
                return f"prob({self.owner},{action})"
            case "answer" | "bound" | "root", (number,):
                return f"{self.kind}({number})"
            case "minmax", ():
                return f"minmax[{self.owner}]"
            case "against", (number,):
                return f"minmax[{self.owner}].against{number}"
            case "low" | "high" | "read" | "point", (side, tag, site, player):
                return f"{self.owner}.{side}{tag}.{self.kind}{site}[{player}]"
            case "step point", (side, tag, site, step, player):
                return f"{self.owner}.{side}{tag}.point{site}.{step}[{player}]"
            case "point", (side, tag, site, player, action):
                return f"{self.owner}.{side}{tag}.point{site}[{player},{action}]"
            case "step point", (side, tag, site, step, player, action):
                return f"{self.owner}.{side}{tag}.point{site}.{step}[{player},{action}]"
            case "reading", (side, tag, site, order, player, action):
                return f"{self.owner}.{side}{tag}.reading{site}({order})[{player},{action}]"
            case "rest", ("", avoided, action):
                return f"rest[{self.owner}]({avoided},{action})"
            case "rest", (runner, side, tag, site, step, avoided, action):
                return f"{runner}.{side}{tag}.rest{site}.{step}[{self.owner}]({avoided},{action})"
            case "weight", (side, tag, site, action):
                return f"{self.owner}.{side}{tag}.minmax{site}[{action}]"
            case "next", (which, end):
                return f"{which}[{self.owner}].{end}"
            case "cell" | "coin" | "off", ():
                return f"{self.kind}[{self.owner}]"
        raise ValueError(f"no {self.kind} has the index {self.index}")


def of_other(variable: Variable) -> str:
    """The text of the same variable of another state."""
    return f"{variable}'"


ROOTS = tuple(Variable("root", index=(number,)) for number in range(1, MOST_ROOTS + 1))


def parameter(name: str) -> Variable:
    """The variable of a parameter."""
    return Variable("parameter", name)


def probability(player: str, action: str) -> Variable:
    """The variable for the probability with which a player plays an action."""
    return Variable("probability", player, (action,))
