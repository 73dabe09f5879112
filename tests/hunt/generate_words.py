"""What the generators have in common: the game that is spoken of, names, and simple numbers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from random import Random
from typing import TypeVar

from tests.hunt import syntax as s

T = TypeVar("T")

PLAYERS = (("row", "column", "third"), ("answer0", "other0", "x"), ("a1", "a2", "a3"), ("No", "near", "undominated"))
ACTIONS = (("C", "D"), ("Yes", "No"), ("prob", "payoff"), ("low0", "high0"), ("z", "w"), ("D", "C"))
TRIPLES = (("R", "P", "S"), ("U", "M", "V"))
PLAIN = ("p", "q", "k", "T", "m")
ODD = ("answer0", "other0", "low0", "x", "minmax0", "prob1", "coin", "edge", "y1", "s", "Δ", "high0", "step0", "lambda")
SHARES = tuple(Fraction(n, d) for n, d in ((1, 2), (1, 3), (1, 4), (3, 4), (2, 3), (1, 5), (0, 1), (1, 1)))
AMOUNTS = tuple(map(Fraction, ("0", "1", "2", "1/2", "-1", "3", "3/2")))


def num(value: Fraction | int) -> s.Num:
    return s.Num(Fraction(value))


EPSILON, DELTA = s.Par("ε"), s.Par("δ")


@dataclass(frozen=True)
class Words:
    """The game, the parameters that may be mentioned, and where chance comes from."""

    random: Random
    game: s.Game
    parameters: tuple[str, ...]
    unit: tuple[str, ...]
    """Those of the parameters that lie between 0 and 1."""
    delta: bool = True

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def one(self, *choices: T) -> T:
        return self.random.choice(choices)

    def share(self) -> s.Number:
        """A probability."""
        match self.random.randrange(8):
            case 0:
                return EPSILON
            case 1:
                return s.Op("-", num(1), EPSILON)
            case 2 if self.unit:
                return s.Par(self.random.choice(self.unit))
        return num(self.random.choice(SHARES[:6] if self.chance(0.9) else SHARES))

    def threshold(self) -> s.Number:
        """What a probability is compared with: often close to another such number."""
        base = self.share()
        if self.delta and self.chance(0.3):
            width: s.Number = DELTA if self.chance(0.5) else s.Op("/", DELTA, num(2))
            return s.Op(self.one("+", "-"), num(self.random.choice(SHARES)), width)
        return base

    def amount(self) -> s.Number:
        """What a payoff is compared with."""
        if self.parameters and self.chance(0.25):
            return s.Par(self.random.choice(self.parameters))
        value = num(self.random.choice(AMOUNTS))
        if self.delta and self.chance(0.15):
            return s.Op("-", value, s.Op("*", num(self.one(1, 2, 4)), DELTA))
        return value

    def sign(self) -> str:
        return self.random.choice(("<", "<=", ">", ">=", "<=", ">=", "=", "!="))


def some_game(random: Random, parameters: tuple[str, ...], size: str) -> s.Game:
    """`size` is two, three (players), or triples (of actions)."""
    odd = random.random() < 0.25
    names = random.choice(PLAYERS) if odd else PLAYERS[0]
    count = 3 if size == "three" else 2
    actions: list[tuple[str, ...]] = []
    first = random.choice(ACTIONS) if odd else ACTIONS[0]
    for _ in range(count):
        if size == "triples" and (not actions or random.random() < 0.5):
            actions.append(random.choice(TRIPLES))
        elif random.random() < 0.08:
            actions.append(random.choice(ACTIONS))
        else:
            actions.append(first)
    taken = {*names[:count], *(a for of in actions for a in of)}
    own = tuple(p for p in parameters if p not in taken)

    entries: tuple[Fraction | int, ...] = (*range(-1, 4), *range(3), Fraction(1, 2), Fraction(3, 2))
    if size == "triples" and random.random() < 0.6:  # with many ties
        entries = random.choice(((0, 1), (0, 1, 2), (0, 0, 0, 1), (0, 1, 3)))

    def payoff() -> s.Number:
        value: s.Number = num(random.choice(entries))
        if own and random.random() < 0.25:
            parameter = s.Par(random.choice(own))
            return random.choice((parameter, s.Op("+", parameter, value), s.Op("*", value, parameter)))
        return value

    players = tuple(zip(names[:count], actions, strict=True))
    table = tuple((pure, tuple(payoff() for _ in players)) for pure in product(*actions))
    return s.Game(players, own, (), table)
