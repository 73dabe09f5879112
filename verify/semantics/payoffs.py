"""The payoffs of a game at numbers for its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from verify.errors import InputError
from verify.language.printing import show
from verify.language.source import listed
from verify.language.syntax import Call, Comparison, Expression, Game, Name
from verify.language.walk import subexpressions
from verify.language.words import canonical
from verify.semantics.arithmetic import evaluate


def payoffs_at(game: Game, at: Mapping[str, Fraction]) -> dict[tuple[str, ...], tuple[Fraction, ...]]:
    """The payoffs of each action profile. Raises InputError for a parameter without a number, a number without a
    parameter, and numbers that break what the game assumes."""
    values = {canonical(name): value for name, value in at.items()}
    if game.payoffs is None:
        raise InputError(f"expected a game with payoffs, found none in '{game.name}'")
    missing = [name for name in game.parameters if name not in values]
    if missing:
        example = ",".join(f"{name}={game.example.get(name, 1)}" for name in game.parameters)
        raise InputError(
            f"expected a number for {listed(missing, 'and')} of '{game.name}', found none; such as {example}"
        )
    for name in values:
        if name not in game.parameters:
            raise InputError(f"expected a parameter of '{game.name}', found '{name}'")
    wrong = broken(game, values)
    if wrong is not None:
        raise InputError(f"expected numbers of which '{game.name}' is one: {show(wrong)} fails there")
    return {profile: tuple(_value(e, values) for e in row) for profile, row in game.payoffs.items()}


def broken(game: Game, values: Mapping[str, Fraction]) -> Comparison | None:
    """A comparison that the game assumes and that fails at these numbers; of one that needs others nothing is known."""
    for assumption in game.assume:
        names = {part.name for part in subexpressions(assumption) if isinstance(part, Name)}
        if isinstance(assumption, Comparison) and names <= set(values) and not _holds(assumption, values):
            return assumption
    return None


def _value(expression: Expression, values: Mapping[str, Fraction]) -> Fraction:
    def lookup(node: Name | Call) -> Fraction:
        return values[node.name if isinstance(node, Name) else node.function]

    try:
        return Fraction(evaluate(expression, lookup, lambda a, b, _: a / b))
    except ZeroDivisionError:
        raise InputError(f"expected a divisor other than zero, found 0 in {show(expression)}") from None


def _holds(comparison: Comparison, values: Mapping[str, Fraction]) -> bool:
    sides = [_value(side, values) for side in comparison.operands]
    signs = {
        "<": Fraction.__lt__,
        "<=": Fraction.__le__,
        "=": Fraction.__eq__,
        ">=": Fraction.__ge__,
        ">": Fraction.__gt__,
        "!=": Fraction.__ne__,
    }
    return all(signs[sign](a, b) for sign, a, b in zip(comparison.operators, sides, sides[1:], strict=False))
