"""The minmax value of a player, where no solver is needed (semantics, section 7).

In: a setting. Out: the value and a strategy that guarantees it: a saddle point in pure strategies, by the signs of
differences of payoffs; or the optimum of the matrix game where all payoffs are numbers.

Reference: von Neumann, Zur Theorie der Gesellschaftsspiele, 1928.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from verify.evidence.matrix_game import guarantee
from verify.semantics.symbolic.algebra import Poly, Quotient
from verify.semantics.symbolic.setting import Setting


@dataclass(frozen=True)
class SaddlePoint:
    """The value; a strategy that guarantees it; whether every other strategy guarantees less."""

    value: Quotient
    strategy: tuple[Quotient, ...]
    unique: bool


def pure_saddle_point(setting: Setting, player: int) -> SaddlePoint | None:
    """A pure action and pure actions of the others such that neither side can do better, by linear reasoning about
    the assumptions; None where none is seen."""
    others = [range(len(actions)) if j != player else (0,) for j, actions in enumerate(setting.scope.players.values())]
    mine = range(len(setting.scope.players[setting.players[player]]))

    table = setting.pure_payoffs()

    def payoff(action: int, against: tuple[int, ...]) -> Quotient:
        return table[(*against[:player], action, *against[player + 1 :])][player]

    possible = [dict.fromkeys(payoff(action, against) for against in product(*others)) for action in mine]
    known: dict[Poly, bool] = {}

    def at_least(a: Quotient, b: Quotient) -> bool:
        difference = (a - b).numerator
        if difference not in known:
            known[difference] = setting.assumptions.nonnegative(difference)
        return known[difference]

    def more(a: Quotient, b: Quotient) -> bool:
        return setting.assumptions.positive((a - b).numerator)

    for action, worst in product(mine, product(*others)):
        value = payoff(action, worst)
        if not all(at_least(other, value) for other in possible[action]):
            continue
        rest = [a for a in mine if a != action]
        if all(at_least(value, payoff(a, worst)) for a in rest):
            return SaddlePoint(value, setting.pure(player, action), all(more(value, payoff(a, worst)) for a in rest))
    return None


def saddle_point_of_numbers(setting: Setting, player: int) -> SaddlePoint | None:
    """The value and a strategy that guarantees it, computed; None where some payoff of the player is not a number."""
    count = len(setting.scope.players[setting.players[player]])
    rows = []
    for against in setting.pure_profiles():
        if against[player] == 0:
            pure = [tuple(a if j == player else b for j, b in enumerate(against)) for a in range(count)]
            rows.append([number_of(setting.pure_payoffs()[p][player]) for p in pure])
    numbers = [[x for x in row if x is not None] for row in rows]
    if any(len(row) < count for row in numbers):
        return None
    value, strategies, complete = guarantee(numbers)
    weights = tuple(setting.constant(w) for w in strategies[0])
    return SaddlePoint(setting.constant(value), weights, complete and len(strategies) == 1)


def number_of(value: Quotient) -> Fraction | None:
    """The number that it is, if it is one."""
    if not (value.numerator.is_ground and value.denominator.is_ground):
        return None
    above, below = (Fraction(int(c.numerator), int(c.denominator)) for c in (value.numerator.LC, value.denominator.LC))
    return above / below
