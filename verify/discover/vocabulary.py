"""Which terms conditions on some parameters speak of: sums and differences of them, unless the claim has its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

from verify.discover.conditions import Term
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.printing import show

MOST_TERMS = 400
ZERO = s.Number(Fraction(0))


def own_terms(said: Sequence[s.Expression]) -> list[Term]:
    """Terms as a claim writes them: expressions that are compared with 0, or comparisons of two."""
    return [_own(expression) for expression in said]


def _own(expression: s.Expression) -> Term:
    match expression:
        case s.Comparison((_,), (left, right)):
            return Term(left, right, (show(left), show(right)), 1)
    return Term(expression, ZERO, (show(expression), "0"), 1)


def plain_terms(names: Sequence[str], payoffs: Sequence[str]) -> list[Term]:
    """Sums and differences of the parameters, the simplest first. What all have in common with the payoffs of a game
    does not matter there: of these alone, as many are added as subtracted. With other parameters there are constants as
    well, and products of two."""
    found: dict[str, Term] = {}
    shifted = all(name in payoffs for name in names)
    for weights, constant in _combinations(names, 1 if shifted else 0):
        term = _term(weights, constant)
        if term is not None:
            found.setdefault(f"{term.words}", term)
    others = [name for name in names if name not in payoffs]
    for one, two in combinations_with_replacement(others, 2):
        if one != two:
            left = s.Arithmetic("*", s.Name(one), s.Name(two))
            rights: list[s.Expression] = [s.Number(Fraction(1)), *map(s.Name, names)]
            for right in rights:
                words = (show(left), show(right))
                found.setdefault(f"{words}", Term(left, right, words, 4))
    return sorted(found.values(), key=lambda term: term.cost)[:MOST_TERMS]


def _combinations(names: Sequence[str], only_differences: int) -> Iterator[tuple[Mapping[str, int], int]]:
    """Weights of the names, at most two in all on each side."""
    for sides in ((1, 1), (2, 2), *(() if only_differences else ((1, 0), (2, 0), (2, 1)))):
        for plus in combinations_with_replacement(names, sides[0]):
            for minus in combinations_with_replacement(names, sides[1]):
                if not set(plus) & set(minus):
                    weights: dict[str, int] = {}
                    for name in plus:
                        weights[name] = weights.get(name, 0) + 1
                    for name in minus:
                        weights[name] = weights.get(name, 0) - 1
                    yield weights, 0
                    if not only_differences:
                        yield weights, 1
                        yield weights, -1


def _term(weights: Mapping[str, int], constant: int) -> Term | None:
    """The sum that is compared with 0, what is added to the left, what is subtracted to the right."""
    left = [(name, weight) for name, weight in weights.items() if weight > 0]
    right = [(name, -weight) for name, weight in weights.items() if weight < 0]
    if not left or (all(weight == 2 for _, weight in (*left, *right)) and constant == 0):
        return None
    words = (_side(left, max(constant, 0)), _side(right, max(-constant, 0)))
    cost = sum(abs(weight) for weight in weights.values()) + len(weights) + abs(constant)
    return Term(parse_expression(words[0]), parse_expression(words[1]), words, cost)


def _side(parts: Sequence[tuple[str, int]], constant: int) -> str:
    words = [name if weight == 1 else f"{weight}*{name}" for name, weight in parts]
    return " + ".join([*words, *([str(constant)] if constant else [])]) or "0"
