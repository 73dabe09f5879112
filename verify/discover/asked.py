"""A question about a claim whose file has none, and a map as a sweep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.discover.points import speaks_only_of
from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.restated import restated, written
from verify.language.syntax import Map
from verify.language.words import canonical
from verify.library.asked import NO_LINES, is_equilibrium, ranges_of
from verify.library.find import LoadedClaim, load_parsed
from verify.semantics.symbolic.needed import needed_to_state


def asked_of(
    loaded: LoadedClaim, kind: str, over: Sequence[str], terms: Sequence[str], drop: Sequence[int]
) -> LoadedClaim:
    """The claim with a question (`when` or `map`). Of what it assumes, `when` leaves out what speaks only of the
    parameters that are asked for, as that is what is asked, but for what the claim cannot be stated without; or else
    the items with the numbers `drop`, from 1. Raises InputError."""
    claim = loaded.claim
    names = [canonical(name) for name in over]
    if is_equilibrium(claim):
        raise InputError(f"{claim.name}: {NO_LINES}")
    for number in drop:
        if not 1 <= number <= len(claim.given):
            raise InputError(f"--drop: expected an item of 'given', from 1 to {len(claim.given)}, found {number}")
    about = (*names, *claim.fixed)
    left_out = [number - 1 for number in drop]
    if not drop and kind == "when":
        left_out = [n for n, item in enumerate(claim.given) if names and speaks_only_of(item.proposition, about)]
        needed = needed_to_state(loaded, left_out, alike=False)  # a noise is a probability, whatever is asked
        left_out = [n for n in left_out if n not in needed]
    given = [item.text for n, item in enumerate(claim.given) if n not in left_out]
    items = [item.text for item in claim.items]
    text = restated(claim.text, claim.name, claim.says, claim.kind, items, {"given": given})
    question: dict[str, Any] = {"over": names} if names else {}
    if terms:
        question["terms"] = list(terms)
    try:
        return load_parsed(parse_claim(text + written({kind: question}), str(loaded.path)), loaded.path)
    except InputError as error:
        raise InputError(f"--over: {error.message}") from None


def sweep_of(loaded: LoadedClaim, places: Mapping[str, Any]) -> str:
    """The text of a sweep over the whole grid of the claim's map; `places` has its game and players as they are seen
    from the folder of the sweep."""
    claim = loaded.claim
    assert isinstance(claim.question, Map)
    over: dict[str, Any] = {}
    for name, found in zip(claim.question.over, ranges_of(claim, claim.question), strict=True):
        assert found is not None  # the claim was checked
        over[name] = {"from": str(found[0]), "to": str(found[1]), "count": str(found[2])}
    numbers = {**{name: str(value) for name, value in claim.fixed.items()}, **{name: f"${name}" for name in over}}
    items = [item.text.replace("$", "$$") for item in claim.items]
    text = restated(claim.text, "claim", claim.says or "A map.", claim.kind, items, {**places, "at": numbers})
    indented = "".join(f"  {row}\n" for row in text.splitlines()[2:])
    head = written({"sweep": claim.name[:80], "says": claim.says or "A map.", "over": over})
    return f"{head}claim:\n{indented}"
