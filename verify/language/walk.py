"""Going through expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from verify.language.syntax import And, Arithmetic, Call, Comparison, Expression, Implies, Negate, Not, Or, Power


def children(expression: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside."""
    match expression:
        case Negate(part) | Not(part) | Power(part, _):
            return (part,)
        case Arithmetic(_, left, right) | Implies(left, right):
            return (left, right)
        case And(parts) | Or(parts) | Comparison(_, parts) | Call(_, parts):
            return parts
    return ()


def subexpressions(expression: Expression) -> Iterator[Expression]:
    """The expression and all inside it, from left to right."""
    stack = [expression]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(children(node))


def rewritten(expression: Expression, change: Callable[[Expression], Expression]) -> Expression:
    """The expression with every part changed, from the inside out."""

    def of(part: Expression) -> Expression:
        match part:
            case Negate(operand):
                part = Negate(of(operand), at=part.at)
            case Not(inside):
                part = Not(of(inside), at=part.at)
            case Power(base, exponent):
                part = Power(of(base), exponent, at=part.at)
            case Arithmetic(operator, left, right):
                part = Arithmetic(operator, of(left), of(right), at=part.at)
            case Implies(left, right):
                part = Implies(of(left), of(right), at=part.at)
            case Comparison(operators, operands):
                part = Comparison(operators, tuple(map(of, operands)), at=part.at)
            case And(parts):
                part = And(tuple(map(of, parts)), at=part.at)
            case Or(parts):
                part = Or(tuple(map(of, parts)), at=part.at)
            case Call(function, arguments):
                part = Call(function, tuple(map(of, arguments)), at=part.at)
        return change(part)

    return of(expression)
