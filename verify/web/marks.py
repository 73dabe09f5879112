"""What is wrong in the texts of a question, each mistake at its place; and what the page needs to know of the game."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.expressions import parse_expression
from verify.language.functions import CLAIM_KINDS
from verify.language.games import parse_game
from verify.visible import visible
from verify.web.question import Question


@dataclass(frozen=True)
class Mark:
    """A mistake. `where` is `game`, `agent 0`, `arguments 0`, `given 2`, `item 0`, `parameter 0`, `within`,
    `number T` or `claim`; line and column are counted from 1 in that text."""

    where: str
    line: int
    column: int
    message: str


def find_marks(question: Question) -> tuple[Mark, ...]:
    """The mistakes of grammar, in order: one for each text at most."""
    return tuple(_marks(question))


def _marks(question: Question) -> Iterator[Mark]:
    texts: list[tuple[str, Callable[[], object]]] = [("game", lambda: parse_game(question.game))]
    for number, seat in enumerate(question.seats):
        if seat.agent is not None:
            texts.append((f"agent {number}", _parsing(parse_agent, seat.agent)))
        if seat.arguments:
            texts.append((f"arguments {number}", _parsing(_arguments, seat.arguments)))
    for where, lines in (("given", question.given), ("item", question.items)):
        texts += [(f"{where} {k}", _parsing(parse_expression, line)) for k, line in enumerate(lines)]
    if CLAIM_KINDS[question.kind].shape == "region" and question.within:
        texts.append(("within", _parsing(parse_expression, question.within)))
    for where, parse in texts:
        try:
            parse()
        except InputError as error:
            line, column = (error.at.line, error.at.column) if error.at else (1, 1)
            yield Mark(where, line, column, visible(error.message))


def _parsing(parse: Callable[[str], object], text: str) -> Callable[[], object]:
    return lambda: parse(text)


def _arguments(text: str) -> None:
    call = parse_expression(f"f({text})", column=-1)
    if not isinstance(call, s.Call):
        raise InputError("expected arguments, such as k = 2")


def game_facts(text: str) -> dict[str, Any] | None:
    """Players with their actions, parameters with numbers to begin with, and payoffs as nested lists that the page
    evaluates while numbers move; None where the text is no game."""
    try:
        game = parse_game(text)
    except InputError:
        return None
    payoffs = None
    if game.payoffs is not None:
        payoffs = {" ".join(pure): [_nested(entry) for entry in entries] for pure, entries in game.payoffs.items()}
    return {
        "name": game.name,
        "players": [{"player": player, "actions": list(actions)} for player, actions in game.players],
        "parameters": list(game.parameters),
        "example": {name: str(value) for name, value in game.example.items()},
        "payoffs": payoffs,
    }


def _nested(node: s.Expression) -> Any:
    match node:
        case s.Number(value):
            return float(value)
        case s.Name(name):
            return name
        case s.Negate(operand):
            return ["-", 0, _nested(operand)]
        case s.Arithmetic(sign, left, right):
            return [sign, _nested(left), _nested(right)]
        case s.Power(base, exponent):
            return ["^", _nested(base), exponent]
    return None
