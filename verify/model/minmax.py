"""The value that a player can guarantee, where a saddle point in pure strategies shows it (semantics, section 7)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from verify.model.algebra import Quotient
from verify.model.setting import Setting


@dataclass(frozen=True)
class SaddlePoint:
    """The value; an action that guarantees it; whether every other strategy guarantees less."""

    value: Quotient
    action: int
    unique: bool


def pure_saddle_point(setting: Setting, player: int) -> SaddlePoint | None:
    """A pure action and pure actions of the others such that neither side can do better, by linear reasoning about
    the assumptions; None where none is seen."""
    others = [range(len(actions)) if j != player else (0,) for j, actions in enumerate(setting.scope.players.values())]
    mine = range(len(setting.scope.players[setting.players[player]]))

    def payoff(action: int, against: tuple[int, ...]) -> Quotient:
        pure = tuple(action if j == player else a for j, a in enumerate(against))
        return setting.payoff(player, [setting.pure(j, a) for j, a in enumerate(pure)])

    def at_least(a: Quotient, b: Quotient) -> bool:
        return setting.assumptions.nonnegative((a - b).numerator)

    def more(a: Quotient, b: Quotient) -> bool:
        return setting.assumptions.positive((a - b).numerator)

    for action, worst in product(mine, product(*others)):
        value = payoff(action, worst)
        if not all(at_least(payoff(action, against), value) for against in product(*others)):
            continue
        rest = [a for a in mine if a != action]
        if all(at_least(value, payoff(a, worst)) for a in rest):
            return SaddlePoint(value, action, all(more(value, payoff(a, worst)) for a in rest))
    return None
