"""Small claims written by hand, in the hunt's own syntax, for the tests of the decider."""

from __future__ import annotations

from fractions import Fraction

from tests.hunt import syntax as s
from tests.hunt.generate_words import num
from tests.hunt.world import World

F = Fraction
C, D = s.PlayAction("C"), s.PlayAction("D")
TABLE = {("C", "C"): (2, 2), ("C", "D"): (0, 3), ("D", "C"): (3, 0), ("D", "D"): (1, 1)}
PENNIES = {("C", "C"): (1, 0), ("C", "D"): (0, 1), ("D", "C"): (0, 1), ("D", "D"): (1, 0)}
TENTH = F(1, 10)
FIXED = (("ε", F(1, 2)), ("δ", TENTH))


def game(table: dict[tuple[str, str], tuple[int, int]]) -> s.Game:
    players = (("row", ("C", "D")), ("column", ("C", "D")))
    return s.Game(players, (), (), tuple((pure, tuple(map(num, pay))) for pure, pay in table.items()))


DILEMMA = game(TABLE)


def use(name: str, *body: s.Statement) -> s.Use:
    return s.Use(s.Agent(name, (), body))


def coop(player: str) -> s.Prob:
    return s.Prob(player, "C")


def compare(left: s.Number, sign: str, right: s.Number | F | int) -> s.Cmp:
    return s.Cmp((sign,), (left, num(right) if isinstance(right, F | int) else right))


def claim(
    kind: s.Kind, first: s.Use | None, second: s.Use | None, *items: s.Proposition, within: F | None = None
) -> s.Claim:
    return s.Claim(kind, DILEMMA, (first, second), (), (), FIXED, items, None if within is None else num(within))


def world(g: s.Game = DILEMMA, delta: F = TENTH, cells: int | None = None) -> World:
    return World(g, {"ε": F(1, 2), "δ": delta}, cells)


LIAR = use("Liar", s.If(s.Says("me", "C", num(F(1, 2))), (D,)), C)
NICER = use("Nicer", s.With(num(F(1, 10)), (C,)), s.PlayCopy("other"))
ROCK = use("Rock", D)
PACIFIST = use("Pacifist", C)
WARY = use("Wary", s.Read("other"), s.If(s.Surely(compare(coop("other"), ">", F(1, 2))), (D,)), C)
LEVEL = use("Level", s.PlayMix(((num(F(11, 20)), "C"), (None, "D"))))
