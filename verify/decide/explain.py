"""Which hypotheses matter: what the certificates of a claim use of its `given`, and the claim without one of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from verify.evidence.record import Evidence
from verify.evidence.result import Explanation, Uses, Without
from verify.language.printing import show
from verify.language.syntax import Comparison, Expression, Item
from verify.library.find import LoadedClaim, with_given
from verify.semantics.symbolic.needed import needed_to_state
from verify.semantics.symbolic.setup import assumption_labels


def explanation(loaded: LoadedClaim, evidence: Evidence) -> Explanation:
    """What each certificate uses; `without` has the `given` items to be left out one by one, none of them decided yet.

    A certificate has only hypotheses that its refutation uses. An assumption may also settle the sign of a divisor when
    the claim is encoded: then it is among the `needed`.
    """
    labels = assumption_labels(loaded)
    given = labels[len(labels) - len(loaded.claim.given) :]
    certified = [(numbers, text, set(certificate.labels)) for numbers, text, certificate in evidence.certified()]
    spare = [n for n, label in enumerate(given) if any(label not in known for _, _, known in certified)]
    needed = {given[n] for n in needed_to_state(loaded, spare)}
    items = []
    for numbers, text, known in certified:
        used = tuple(label for label in labels if label in known)
        to_state = tuple(label for label in given if label not in known and label in needed)
        unused = tuple(label for label in labels if label not in known and label not in needed)
        items.append(Uses(numbers, text, used, unused, to_state))
    without = [
        each
        for number, (item, label) in enumerate(zip(loaded.claim.given, given, strict=True))
        if any(label in uses.used for uses in items)
        for each in _parts(number, item)
    ]
    return Explanation(tuple(items), tuple(without))


def _parts(number: int, item: Item) -> list[Without]:
    """What of the item is left out: all of it, or of a chain one comparison after the other."""
    links = _links(item.proposition)
    if len(links) < 2:
        return [Without(number, item.text)]
    return [Without(number, show(link), part=part) for part, link in enumerate(links)]


def _links(proposition: Expression) -> tuple[Comparison, ...]:
    """The comparisons of a chain."""
    if not isinstance(proposition, Comparison):
        return ()
    pairs = pairwise(proposition.operands)
    return tuple(
        Comparison((sign,), two, at=proposition.at) for sign, two in zip(proposition.operators, pairs, strict=True)
    )


def without(loaded: LoadedClaim, number: int, items: Collection[int], part: int | None = None) -> LoadedClaim:
    """The claim that these items (from 0) hold without that `given` item, or without that part of a chain: another
    claim, decided from the start."""
    claim = loaded.claim
    item = claim.given[number]
    rest = () if part is None else tuple(link for k, link in enumerate(_links(item.proposition)) if k != part)
    kept_of_it = tuple(replace(item, text=show(link), proposition=link) for link in rest)
    given = claim.given[:number] + kept_of_it + claim.given[number + 1 :]
    less = with_given(loaded, given)
    kept = tuple(item for k, item in enumerate(less.claim.items) if k in items)
    return replace(less, claim=replace(less.claim, items=kept))
