"""The numbers in what a claim states, and the claims that ask for the best value in the place of each.

In `prob(row, C) <= 4*δ*(1 + (T - P)/(P - S))` the 4 may be replaced by the least K, and so may the 1. Numbers whose
growth does not make the line weaker or stronger throughout, as far as that shows, are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from verify.decide.cells.places import places_from, short_name
from verify.discover.monotone import rates
from verify.errors import InputError
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.printing import show
from verify.language.restated import restated
from verify.language.walk import children
from verify.library.asked import NO_LINES, is_equilibrium
from verify.library.find import LoadedClaim, load_parsed
from verify.semantics.arithmetic import constant


@dataclass(frozen=True)
class Stands:
    """A number where it stands in a line, `name` in its place; and the texts of the claims that ask for its least value
    and its greatest, of which one makes sense at most. Without any where it does not show that the line gets weaker or
    stronger with the number."""

    number: Fraction
    name: str
    line: str
    texts: tuple[str, ...]


def numbers_of(loaded: LoadedClaim, folder: Path, of: str | None = None) -> list[Stands]:
    """The numbers of the claim's lines, and what asks for each. Only those that are written like `of`, if that is said.
    The texts can be read from the folder. Raises InputError."""
    if is_equilibrium(loaded.claim):
        raise InputError(f"{loaded.claim.name}: {NO_LINES}")
    name, found = _fresh(loaded), list[Stands]()
    for k, item in enumerate(loaded.claim.items):
        for number, changed in _replaced(item.proposition, s.Name(name)):
            if of is not None and number != Fraction(of):
                continue
            line = show(changed)
            texts = tuple(_text(loaded, folder, len(found) + 1, name, e, k, line) for e in ("least", "greatest"))
            asked = load_parsed(parse_claim(texts[0], str(folder / loaded.path.name)), folder / loaded.path.name)
            found.append(Stands(number, name, line, texts if rates(asked, name) else ()))
    return found


def _fresh(loaded: LoadedClaim) -> str:
    """A name that nothing in the claim has."""
    words = loaded.claim.text + loaded.game.text
    return next(name for name in ("K", *(f"K{number}" for number in range(1000))) if name not in words)


def _replaced(e: s.Expression, by: s.Expression) -> Iterator[tuple[Fraction, s.Expression]]:
    """Each number with the expression in which another stands in its place."""
    value = constant(e) if isinstance(e, s.Number | s.Arithmetic) else None
    if value is not None:
        yield value, by
        return
    for place, part in enumerate(children(e)):
        for number, changed in _replaced(part, by):
            parts = [*children(e)[:place], changed, *children(e)[place + 1 :]]
            yield number, _with(e, parts)


def _with(e: s.Expression, parts: Sequence[s.Expression]) -> s.Expression:
    match e:
        case s.Negate():
            return replace(e, operand=parts[0])
        case s.Not():
            return replace(e, part=parts[0])
        case s.Power():
            return replace(e, base=parts[0])
        case s.Arithmetic() | s.Implies():
            return replace(e, left=parts[0], right=parts[1])
        case s.And() | s.Or():
            return replace(e, parts=tuple(parts))
        case s.Comparison():
            return replace(e, operands=tuple(parts))
        case s.Call():
            return replace(e, arguments=tuple(parts))
    return e


def _text(loaded: LoadedClaim, folder: Path, number: int, name: str, extreme: str, k: int, line: str) -> str:
    claim = loaded.claim
    items = [item.text for item in claim.items]
    items[k] = line
    entries: dict[str, Any] = {
        **places_from(loaded, folder),
        "parameters": [*claim.parameters, name],
        "find": {extreme: name},
    }
    title = f"{short_name(loaded)}-{number}-{extreme}"
    return restated(claim.text, title, f"The {extreme} {name}.", claim.kind, items, entries)
