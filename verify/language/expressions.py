"""Text to expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any, cast

from lark import Lark, Token, Transformer_NonRecursive, Tree
from lark.exceptions import VisitError

from verify.errors import Position
from verify.language import numerals
from verify.language.definitions import DEFINITIONS
from verify.language.functions import EXTREMES, NUMBER_FUNCTIONS, PROPOSITIONS, UNDOMINATED
from verify.language.labels import label
from verify.language.limits import MAX_DEGREE, MAX_DIGITS, MAX_EXPONENT, MAX_LETTERS, MAX_NESTING
from verify.language.messages import parse_tree, unwrapped
from verify.language.nesting import NestingGuard
from verify.language.parsers import grammar, parser_of
from verify.language.sizes import NAMED, Measured, Size, size_of
from verify.language.source import Source, quoted, unify_newlines
from verify.language.syntax import (
    And,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Implies,
    Name,
    Negate,
    Not,
    Number,
    Or,
    Power,
)
from verify.language.words import canonical

Locate = Callable[[int, int], Position]
"""From line and column in the text that is parsed, counted from 1, to the place in the file."""

_COMPARISONS = {"≤": "<=", "≥": ">=", "≠": "!=", "==": "="}
_OPERATORS = {"−": "-", "×": "*", "·": "*", "⋅": "*"}
_NAMES = ("player", "action", "step")
"""Arguments that are names: digits are read as one there."""
_PROPOSITIONS = (Comparison, And, Or, Not, Implies)
_AMOUNTS = (Number, Negate, Arithmetic, Power)


def parse_expression(
    text: str, file: str = "<text>", line: int = 1, column: int = 1, *, source: Source | None = None
) -> Expression:
    """The expression that `text` is; `line` and `column` say where in `file` it starts.

    `source` is the whole file, for messages. Raises InputError.

    >>> parse_expression("2*R > T + eps").operators
    ('>',)
    """
    text = unify_newlines(text)

    def locate(at_line: int, at_column: int) -> Position:
        return Position(file, line + at_line - 1, at_column + (column - 1 if at_line == 1 else 0))

    if source is None:
        first, *rest = text.split("\n")
        source = Source(file, ("",) * (line - 1) + (" " * (column - 1) + first, *rest))
    return parse_located(text, locate, source)


def parse_located(text: str, locate: Locate, source: Source) -> Expression:
    """As `parse_expression`, with any way to say where something stands."""
    if not text.strip():
        raise source.error("expected an expression, found nothing", locate(1, 1))
    tree = parse_tree(_parser(), text, locate, source)
    return cast(Expression, ExpressionBuilder(locate, source).build(tree))


def as_amount(node: Expression, source: Source) -> Expression:
    """`node`, unless it can only be true or false; a name or a call may be either. Raises InputError."""
    if isinstance(node, _PROPOSITIONS):
        found = "a comparison" if isinstance(node, Comparison) else "a proposition"
        raise source.error(f"expected a number here, found {found}", node.at)
    return node


def as_proposition(node: Expression, source: Source) -> Expression:
    """`node`, unless it can only be a number. Raises InputError."""
    if isinstance(node, _AMOUNTS):
        raise source.error("expected a comparison here, such as x > 0, found only a number", node.at)
    return node


def expression_grammar() -> str:
    """The grammar of expressions, for lark."""
    return "?start: proposition\n%ignore /\\s+/\n" + grammar("expression.lark")


@cache
def _parser() -> Lark:
    return parser_of("expression", expression_grammar(), NestingGuard())


class ExpressionBuilder(Transformer_NonRecursive[Token, Any]):
    """Syntax trees from lark's; not recursive, so that no depth of nesting can break it."""

    def __init__(self, locate: Locate, source: Source) -> None:
        super().__init__()
        self._locate = locate
        self._source = source
        self._sizes: dict[int, Size] = {}
        self._digits: dict[int, tuple[Number, Token]] = {}  # with the number itself, so that no other has its id

    def build(self, tree: Tree[Token] | Token) -> Any:
        """What `tree` stands for; raises InputError where it means nothing, or is nested too deep."""
        if isinstance(tree, Token):
            raise TypeError("the grammar's start must be a rule")
        self._refuse_depth(tree)
        try:
            return self.transform(tree)
        except VisitError as error:
            raise unwrapped(error) from None

    def at(self, token: Token) -> Position:
        return self._locate(token.line or 1, token.column or 1)

    def number(self, children: list[Token]) -> Number:
        (token,) = children
        value = numerals.value(str(token))
        if value is None:
            found = f"{len(token)} characters" if len(token) > MAX_DIGITS else quoted(token)
            raise self.refuse(f"expected a number of at most {MAX_DIGITS} digits, found {found}", token)
        number = Number(value, at=self.at(token))
        if numerals.is_whole(token):
            self._digits[id(number)] = number, token
        return self._measured(number)

    def name(self, children: list[Token]) -> Name:
        return Name(self.identifier(children[0]), at=self.at(children[0]))

    def among(self, children: list[Token]) -> Call:
        return Call(UNDOMINATED, (), at=self.at(children[0]))

    def call(self, children: list[Any]) -> Call:
        function, *arguments = children
        name = self.identifier(function)
        call = Call(name, tuple(self._named(name, arguments)), at=self.at(function))
        if name not in EXTREMES:
            return call
        if not arguments or (name == "abs" and len(arguments) > 1):
            wanted = "1 argument" if name == "abs" else "at least 1 argument"
            raise self.refuse(f"{name}: expected {wanted}, found {len(arguments)}", function)
        return self._measured(replace(call, arguments=tuple(map(self._amount, arguments))))

    def itself(self, children: list[Any]) -> Expression:
        return self._amount(children[1])

    def negate(self, children: list[Any]) -> Negate:
        sign, operand = children
        return self._measured(Negate(self._amount(operand), at=self.at(sign)))

    def arithmetic(self, children: list[Any]) -> Arithmetic:
        left, operator, right = children
        operator = _OPERATORS.get(operator, str(operator))
        if operator == "/" and isinstance(right, Number) and right.value == 0:
            raise self._source.error("expected a divisor other than zero, found 0", right.at)
        sides = self._amount(left), self._amount(right)
        return self._measured(Arithmetic(cast(Any, operator), *sides, at=left.at))

    def power(self, children: list[Any]) -> Power:
        base, exponent = children
        if not numerals.is_whole(exponent):
            raise self.refuse(f"expected a whole number as exponent, found {quoted(exponent)}", exponent)
        if len(exponent) > MAX_DIGITS or int(exponent) > MAX_EXPONENT:
            raise self.refuse(f"expected an exponent of at most {MAX_EXPONENT}, found {quoted(exponent)}", exponent)
        return self._measured(Power(self._amount(base), int(exponent), at=base.at))

    def comparison(self, children: list[Any]) -> Comparison:
        operators = tuple(_COMPARISONS.get(operator, str(operator)) for operator in children[1::2])
        operands = tuple(self._amount(operand) for operand in children[::2])
        return Comparison(cast(Any, operators), operands, at=operands[0].at)

    def negation(self, children: list[Any]) -> Not:
        word, part = children
        return Not(self._proposition(part), at=self.at(word))

    def conjunction(self, children: list[Any]) -> And:
        return And(tuple(self._proposition(part) for part in children), at=children[0].at)

    def disjunction(self, children: list[Any]) -> Or:
        return Or(tuple(self._proposition(part) for part in children), at=children[0].at)

    def implies(self, children: list[Any]) -> Implies:
        left, right = children
        return Implies(self._proposition(left), self._proposition(right), at=left.at)

    def identifier(self, token: Token) -> str:
        """The name that a token is, in its one spelling."""
        if token.type == "QUOTED":
            return self._quoted(token)
        if not token.isidentifier() and not (token.type == "NUMBER" and numerals.is_whole(token)):
            raise self.refuse(f"expected a name of letters, digits and _, found {quoted(token)}", token)
        if len(token) > MAX_LETTERS:
            raise self.refuse(f"expected a name of at most {MAX_LETTERS} letters, found {len(token)}", token)
        return canonical(str(token))

    def _quoted(self, token: Token) -> str:
        name = label(token[1:-1])
        if name is None or len(name) > MAX_LETTERS:
            wanted = "a name between the quotes: words of letters, digits and _ with one space or hyphen between them"
            raise self.refuse(f"expected {wanted}, found {quoted(token[1:-1])}", token)
        return name

    def _named(self, function: str, arguments: list[Expression]) -> Iterator[Expression]:
        """The arguments, with digits as a name where only a name can be meant."""
        entry = NUMBER_FUNCTIONS.get(function) or PROPOSITIONS.get(function) or DEFINITIONS.get(function)
        kinds = entry.arguments if entry is not None else ()
        for place, argument in enumerate(arguments):
            digits = self._digits.get(id(argument))
            named = bool(kinds) and kinds[min(place, len(kinds) - 1)] in _NAMES
            yield Name(str(digits[1]), at=argument.at) if digits is not None and named else argument

    def refuse(self, message: str, token: Token) -> Exception:
        return self._source.error(message, self.at(token))

    def _amount(self, node: Expression) -> Expression:
        return as_amount(node, self._source)

    def _proposition(self, node: Expression) -> Expression:
        return as_proposition(node, self._source)

    def _measured(self, node: Measured) -> Measured:
        """The node, which is refused if it stands for a number, or a polynomial, that nobody would write out."""
        size = size_of(node, lambda part: self._sizes.get(id(part), NAMED))
        if size.degree > MAX_DEGREE:
            raise self._source.error(f"expected a degree of at most {MAX_DEGREE}, found {size.degree}", node.at)
        if size.digits > MAX_DIGITS:
            raise self._source.error(f"expected a number of at most {MAX_DIGITS} digits, found a longer one", node.at)
        self._sizes[id(node)] = size
        return node

    def _refuse_depth(self, tree: Tree[Token]) -> None:
        stack: list[tuple[Tree[Token], int]] = [(tree, 1)]
        while stack:
            node, depth = stack.pop()
            if depth > MAX_NESTING:
                raise self._source.error(
                    f"expected at most {MAX_NESTING} levels of nesting, found more; "
                    "in a long sum, group terms with parentheses",
                    self.at(_first_token(node)),
                )
            stack += [(child, depth + 1) for child in node.children if isinstance(child, Tree)]


def _first_token(tree: Tree[Token] | Token) -> Token:
    while isinstance(tree, Tree):
        tree = tree.children[0]
    return tree
