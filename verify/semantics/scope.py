"""Which names mean something where, and whether an expression is a number or a proposition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NoReturn

from verify.errors import InputError
from verify.language.definitions import DEFINITIONS, Definition, definition
from verify.language.functions import (
    DERIVATIVES,
    EXTREMES,
    NUMBER_FUNCTIONS,
    PROPOSITIONS,
    UNDOMINATED,
    Argument,
    NumberFunction,
    Proposition,
    proposition,
)
from verify.language.suggest import did_you_mean
from verify.language.syntax import (
    And,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Implies,
    Name,
    Negate,
    Node,
    Not,
    Number,
    Or,
    Power,
)

Kind = Literal["number", "proposition"]


@dataclass(frozen=True)
class Scope:
    """The names that an expression may use, and the text it stands in (for error messages).

    `texts` has, by the name of the file, every text that an expression may come from; `text` is for all others.
    `about_profiles` says whether propositions about the whole strategy space (`pareto`, `near`, `undominated`) are
    allowed: in a claim they are, in an agent's guard they are not. `about_play` says whether `payoff` and `prob` may
    appear.
    """

    players: Mapping[str, tuple[str, ...]]
    parameters: tuple[str, ...]
    text: str = field(default="", repr=False)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    about_profiles: bool = True
    about_play: bool = True

    def fail(self, node: Node, message: str) -> NoReturn:
        """Raise an InputError at `node`, showing its line."""
        text = self.texts.get(node.at.file, self.text)
        raise InputError(message, node.at, line_of(text, node.at.line))

    def action(self, player: str, action: str, node: Node) -> int:
        """The index of `action` among the player's actions."""
        actions = self.players[player]
        if action not in actions:
            self.fail(node, f"expected an action of {player}, found '{action}'{did_you_mean(action, actions)}")
        return actions.index(action)

    def player(self, name: str, node: Node) -> str:
        """`name`, if it is a player."""
        if name not in self.players:
            self.fail(node, f"expected a player, found '{name}'{did_you_mean(name, self.players)}")
        return name


def line_of(text: str, line: int) -> str | None:
    """The line with that number (from 1), or None."""
    lines = text.splitlines()
    return lines[line - 1] if 0 < line <= len(lines) else None


def check(expression: Expression, scope: Scope, expected: Kind) -> None:
    """Raise an InputError where a name is unknown or a number stands for a proposition or the reverse."""
    found = _kind(expression, scope, expected)
    if found != expected:
        article = {"number": "a number", "proposition": "a proposition (a comparison or a word such as pareto)"}
        scope.fail(expression, f"expected {article[expected]}, found {article[found]}")


def _kind(expression: Expression, scope: Scope, expected: Kind) -> Kind:
    match expression:
        case Number():
            return "number"
        case Name(name):
            return _name_kind(expression, name, scope, expected)
        case Negate(part) | Power(part, _):
            check(part, scope, "number")
            return "number"
        case Arithmetic(_, left, right):
            check(left, scope, "number")
            check(right, scope, "number")
            return "number"
        case Comparison(_, operands):
            for operand in operands:
                check(operand, scope, "number")
        case And(parts) | Or(parts):
            for part in parts:
                check(part, scope, "proposition")
        case Not(part):
            check(part, scope, "proposition")
        case Implies(left, right):
            check(left, scope, "proposition")
            check(right, scope, "proposition")
        case Call():
            return _call_kind(expression, scope, expected)
    return "proposition"


def _name_kind(node: Name, name: str, scope: Scope, expected: Kind) -> Kind:
    if name in scope.parameters:
        return "number"
    if proposition(node) is not None:
        _check_place(name, node, scope)
        return "proposition"
    defined = definition(node)
    if defined is not None:
        _check_definition(defined, node, scope)
        return defined.kind
    words = [word for word, each in PROPOSITIONS.items() if not each.arguments and scope.about_profiles]
    hint = did_you_mean(name, scope.parameters if expected == "number" else words)
    if name in scope.players or any(name in actions for actions in scope.players.values()):
        hint = f"; write prob(...) or payoff(...) around a player such as {next(iter(scope.players))}"
    wanted = "a parameter or a number" if expected == "number" else "a comparison, or a word such as pareto"
    scope.fail(node, f"expected {wanted}, found '{name}'{hint}")


def _gives(function: NumberFunction | Proposition | Definition) -> Kind:
    """What a call of it is."""
    if isinstance(function, Definition):
        return function.kind
    return "number" if isinstance(function, NumberFunction) else "proposition"


def _call_kind(call: Call, scope: Scope, expected: Kind) -> Kind:
    name, arguments = call.function, call.arguments
    if name in EXTREMES:
        return _check_numbers(call, scope)
    if name == UNDOMINATED:
        scope.fail(call, f"'{name}' compares states; it can stand in the lines of always and never, not here")
    known: dict[str, NumberFunction | Proposition | Definition] = {
        **NUMBER_FUNCTIONS,
        **{name: each for name, each in PROPOSITIONS.items() if each.arguments},
        **{name: each for name, each in DEFINITIONS.items() if each.arguments or each.optional},
    }
    if name not in known:
        wanted = [word for word, each in known.items() if _gives(each) == expected]
        hint = _INSTEAD.get(name) or did_you_mean(name, (*wanted, *(EXTREMES if expected == "number" else ())))
        scope.fail(call, f"expected a function, found '{name}'{hint}")
    function = known[name]
    kinds = function.arguments
    if isinstance(function, Definition):
        _check_definition(function, call, scope)
        kinds = (*kinds, *function.optional)
    count = len(kinds) + ("step" in kinds) * (len(scope.players) - 1)
    if len(arguments) != count:
        scope.fail(call, f"{name}: expected {count} argument(s), found {len(arguments)}")
    if isinstance(function, Proposition):
        _check_place(name, call, scope)
    elif isinstance(function, NumberFunction) and function.of_play and not scope.about_play:
        scope.fail(call, f"'{name}' depends on what is played; expected parameters and numbers only")
    player = ""
    for k, kind in enumerate(kinds):
        player = _check_argument(arguments[k:], kind, player, scope)
    return _gives(function)


_INSTEAD = {"sqrt": "; numbers are rational: compare squares, as in x^2 < 2"}


def _check_numbers(call: Call, scope: Scope) -> Kind:
    """Of max, min or abs."""
    for argument in call.arguments:
        check(argument, scope, "number")
    return "number"


def _check_definition(defined: Definition, node: Node, scope: Scope) -> None:
    """Raise an InputError unless it may stand here."""
    if not defined.of_outcome:
        _check_place(defined.name, node, scope)
    if not scope.about_play:
        scope.fail(node, f"'{defined.name}' depends on what is played; expected parameters and numbers only")


def _check_place(name: str, node: Node, scope: Scope) -> None:
    """Raise an InputError unless propositions about the whole strategy space may stand here."""
    if not scope.about_profiles:
        scope.fail(node, f"'{name}' speaks of the whole game; it can stand in a claim, not in a guard or in given")


def _check_argument(arguments: tuple[Expression, ...], kind: Argument, player: str, scope: Scope) -> str:
    """Raise an InputError unless the first of the arguments (those of a step: all) is of this kind. The player is the
    one whose action may follow."""
    first = arguments[0]
    match kind:
        case "player":
            return scope.player(_named(first, scope, "a player"), first)
        case "action":
            scope.action(player, _named(first, scope, "an action"), first)
        case "derivative":
            _check_derivative(first, scope)
        case "step":
            for mover, action in zip(scope.players, arguments, strict=True):
                scope.action(mover, _named(action, scope, "an action"), action)
        case "number" | "proposition":
            check(first, scope, kind)
    return player


def _check_derivative(node: Expression, scope: Scope) -> None:
    name = _named(node, scope, "a derivative")
    if name not in DERIVATIVES:
        scope.fail(node, f"expected a derivative, found '{name}'{did_you_mean(name, DERIVATIVES)}")


def _named(node: Expression, scope: Scope, what: str) -> str:
    if not isinstance(node, Name):
        hint = '; a name that has a hyphen stands in quotes, as in "go-left"' if isinstance(node, Arithmetic) else ""
        scope.fail(node, f"expected the name of {what}, found an expression{hint}")
    return node.name
