"""`near` in `near`, and around `or`: written out where a claim is loaded, so that nothing else has to know them.

Within t of a profile that is within s of some others are all profiles within s + t of these: the strategies between two
are strategies. And some profile nearby satisfies one of several propositions just if one of these is near.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from verify.language.functions import number_function
from verify.language.syntax import And, Arithmetic, Call, Claim, Comparison, Expression, Implies, Not, Number, Or
from verify.language.walk import rewritten, subexpressions


def in_claim(claim: Claim) -> Claim:
    """The claim with its items written out."""
    items = tuple(replace(item, proposition=flattened(item.proposition)) for item in claim.items)
    return replace(claim, items=items)


def flattened(expression: Expression) -> Expression:
    """The expression with no `near` directly in another one, or around `or` and `=>`.

    >>> from verify.language.expressions import parse_expression
    >>> from verify.language.printing import show
    >>> show(flattened(parse_expression("near(near(pareto, 1/4), 1/2)")))
    '1/4 >= 0 and 1/2 >= 0 and near(pareto, 1/4 + 1/2)'
    >>> show(flattened(parse_expression("near(pareto or prob(row, C) = 1, 1/2)")))
    'near(pareto, 1/2) or near(prob(row, C) = 1, 1/2)'
    """

    def put_in(part: Expression) -> Expression:
        if not isinstance(part, Call) or part.function != "near" or len(part.arguments) != 2:
            return part
        inner, distance = part.arguments
        match inner:
            case Or(parts):
                return Or(tuple(put_in(Call("near", (each, distance), at=part.at)) for each in parts), at=part.at)
            case Implies(left, right):
                either = Or((Not(left, at=left.at), right), at=part.at)
                return put_in(Call("near", (either, distance), at=part.at))
            case Call("near", (proposition, nearer)) if not speaks_of_play(nearer):
                total = Arithmetic("+", nearer, distance, at=part.at)
                signs = tuple(
                    Comparison((">=",), (number, Number(Fraction(0), at=part.at)), at=part.at)
                    for number in (nearer, distance)
                )
                return And((*signs, Call("near", (proposition, total), at=part.at)), at=part.at)
        return part

    return rewritten(expression, put_in)


def speaks_of_play(expression: Expression) -> bool:
    """Whether it depends on the strategies."""
    found = (number_function(part) for part in subexpressions(expression))
    return any(function is not None and function.of_play for function in found)
