"""`define:` names for formulas, which are put in wherever a claim's items and its `given` use them.

In: the definitions of a game and of a claim, in any order. Out: each name's formula without other such names. Names
that mean something else, circles, and formulas that nobody would write out are refused.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from verify.errors import VerifyError
from verify.language.limits import MAX_DEGREE, MAX_DIGITS, MAX_TOKENS
from verify.language.sizes import NAMED, Size, size_of
from verify.language.source import listed
from verify.language.syntax import Claim, Expression, Item, Name
from verify.language.walk import rewritten, subexpressions


class Misused(VerifyError):
    """A definition that cannot be used: what was expected and found, at `name`."""

    def __init__(self, message: str, name: Name) -> None:
        super().__init__(message)
        self.name = name


def formulas(define: Collection[tuple[Name, Expression]], taken: Mapping[str, str]) -> dict[str, Expression]:
    """Each name with what it stands for. `taken` says what other names are. Raises Misused.

    >>> from verify.language.expressions import parse_expression
    >>> from verify.language.printing import show
    >>> define = [(Name("a"), parse_expression("2*b")), (Name("b"), parse_expression("x + 1"))]
    >>> show(formulas(define, {"x": "a parameter"})["a"])
    '2*(x + 1)'
    """
    own: dict[str, tuple[Name, Expression]] = {}
    for name, expression in define:
        if name.name in taken or name.name in own:
            found = taken.get(name.name, "defined already")
            raise Misused(f"expected a name that nothing else has, found '{name.name}', {found}", name)
        own[name.name] = name, expression
    known: dict[str, Expression] = {}
    sizes: dict[str, int] = {}

    def closed(name: Name, above: tuple[str, ...]) -> None:
        if name.name in above:
            circle = listed((*above[above.index(name.name) :], name.name), "and")
            raise Misused(f"expected formulas that do not go round in a circle, found {circle}", own[name.name][0])
        if name.name in known:
            return
        expression = own[name.name][1]
        uses = [part for part in subexpressions(expression) if isinstance(part, Name) and part.name in own]
        for use in uses:
            closed(use, (*above, name.name))
        sizes[name.name] = sum(1 for _ in subexpressions(expression)) + sum(sizes[use.name] for use in uses)
        if sizes[name.name] > MAX_TOKENS:
            raise Misused(f"expected at most {MAX_TOKENS} words and signs, written out, found more", own[name.name][0])
        known[name.name] = _put_in(expression, known)

    for name, _ in own.values():
        closed(name, ())
    return known


def in_claim(claim: Claim, known: Mapping[str, Expression]) -> Claim:
    """The claim with the formulas put in. Raises Misused where something gets too large by it."""
    if not known:
        return claim

    def of(item: Item) -> Item:
        return replace(item, proposition=_measured(item, known))

    within = claim.within and of(claim.within)
    return replace(claim, items=tuple(map(of, claim.items)), given=tuple(map(of, claim.given)), within=within)


def _put_in(expression: Expression, known: Mapping[str, Expression]) -> Expression:
    return rewritten(expression, lambda part: known.get(part.name, part) if isinstance(part, Name) else part)


def _measured(item: Item, known: Mapping[str, Expression]) -> Expression:
    """The item's proposition with the formulas put in, within the bounds of what may be written."""
    used = [part for part in subexpressions(item.proposition) if isinstance(part, Name) and part.name in known]
    if not used:
        return item.proposition
    if sum(sum(1 for _ in subexpressions(known[name.name])) for name in used) > MAX_TOKENS:
        raise Misused(f"expected at most {MAX_TOKENS} words and signs, written out, found more", used[0])
    found = _put_in(item.proposition, known)
    _refuse_size(found, used[0])
    return found


def _refuse_size(expression: Expression, name: Name) -> None:
    sizes: dict[int, Size] = {}
    for part in reversed(list(subexpressions(expression))):
        if id(part) not in sizes:
            size = size_of(part, lambda inside: sizes.get(id(inside), NAMED))
            sizes[id(part)] = size
            if size.degree > MAX_DEGREE or size.digits > MAX_DIGITS:
                bound = f"a degree of at most {MAX_DEGREE} and numbers of at most {MAX_DIGITS} digits"
                raise Misused(f"expected {bound}, written out, found more", name)
