"""Who plays a best reply in a 2x2 game with numbers, as agents of the library."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

ROW, COLUMN = ("Up", "Down"), ("Left", "Right")
Number = int | Fraction
Table = Sequence[Sequence[tuple[Number, Number]]]
"""What row and column get, by row's action and then by column's."""


def repliers(table: Table) -> tuple[str, str]:
    """The best repliers of row (with actions `ROW`) and of column (with `COLUMN`)."""
    ((a, e), (b, f)), ((c, g), (d, h)) = table
    return replier(*ROW, COLUMN[0], a - c, d - b), replier(*COLUMN, ROW[0], e - f, h - g)


def replier(first: str, second: str, at: str, gain: Number, loss: Number) -> str:
    """The agent for which `first` pays `gain` more than `second` against `at`, and `loss` less else.

    Where both is the same one action is always better, and the threshold is below every probability; or neither is,
    and anything is a best reply.
    """
    if gain + loss > 0:
        return f"BestReply({first}, {second}, {at}, {gain}, {loss})"
    if gain + loss < 0:
        return f"BestReply({second}, {first}, {at}, {-gain}, {-loss})"
    if gain == 0:
        return "anyone"
    better, worse = (first, second) if gain > 0 else (second, first)
    return f"BestReply({better}, {worse}, {at}, 2, -1)"
