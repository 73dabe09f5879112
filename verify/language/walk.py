"""Going through expressions."""

from __future__ import annotations

from collections.abc import Iterator

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
