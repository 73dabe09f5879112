"""Evidence with one thing changed: deleted, emptied, another claim's, or of another type.

It is rejected, unless what was changed is listed below as meaningless. `TAMPER=N` tries every field outside of
certificates, and N of those inside; without it a sample of both is tried.
"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from verify.errors import VerifyError
from verify.evidence.record import Evidence, MalformedEvidence
from verify.library import LoadedClaim, list_claims, load_claim
from verify.problem.stated import ClaimStatement
from verify.replay import changed_since
from verify.trust.check_existence import ExistenceStatement
from verify.trust.gate import EvidenceRejected, judge
from verify.trust.statement import Labelled

pytestmark = pytest.mark.slow

PROOFS = Path(__file__).parents[2] / "proofs"
INSIDE = int(os.environ.get("TAMPER", "0"))
SAMPLE = 25
MEANINGLESS = {
    r"reason": "words for people, beside a verdict that is shown",
    r"(versions|made)(/.*)?": "how it was found",
    r"existence": "of claims without one, whether it is null or left out",
    r"(items/\d+/witness|consistent)/parameters(/.*)?": "other numbers at which it is a witness all the same",
    r"(items/\d+/witness|consistent)/oracle(/.*)?": "an answer that nobody asks for, or as good as another",
    r"existence/variables/\d+": "a variable that no state uses",
    r"existence/states/\d+": "a state that the others make needless: the certificate does not speak of it",
    r"existence/states/\d+/values(/.*)?": "a value for what no branch that is taken depends on",
    r"existence/states/\d+/alternatives(/.*)?": "the certificate shows it for whatever is said here",
}
"""Paths whose change may be accepted, with the reason: what is claimed stays the same, and is still shown."""
WITNESS = r"(items/\d+/witness|consistent)(/.*)?"
"""With a part of another claim's witness, or that one whole, it may be a witness all the same: it was checked."""
NOTHING: dict[type, Any] = {str: "", list: [], dict: {}, int: 0, float: 0.0}
OTHERS = ("x", 7, None, [], {}, ["x"], True, "1/3")


class Remembered(ClaimStatement):
    """A statement that is made once."""

    @cache  # noqa: B019
    def denied(self, item: int) -> tuple[Labelled, ...]:  # type: ignore[override]
        return tuple(super().denied(item))

    @cache  # noqa: B019
    def nothing(self) -> tuple[Labelled, ...]:  # type: ignore[override]
        return tuple(super().nothing())

    @cache  # noqa: B019
    def existence(self) -> ExistenceStatement:
        return super().existence()


def paths(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every field."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield (*path, key)
        yield from paths(value, (*path, key))


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


def tampered(data: Any, other: Any, path: tuple[str | int, ...], random: Random) -> Iterator[tuple[str, Any]]:
    """The evidence with this field changed, in each of four ways; what is the same as before is left out."""
    value = at(data, path)
    new: dict[str, Any] = {"emptied": NOTHING.get(type(value), "x"), "another type": random.choice(OTHERS)}
    with suppress(KeyError, IndexError, TypeError):
        new["another claim's"] = at(other, path)
    for what, changed in new.items():
        if changed != value or type(changed) is not type(value):
            result = copy.deepcopy(data)
            at(result, path[:-1])[path[-1]] = changed
            yield what, result
    result = copy.deepcopy(data)
    del at(result, path[:-1])[path[-1]]
    yield "deleted", result


def accepted(data: Any, loaded: LoadedClaim, statement: ClaimStatement) -> bool:
    """Whether `verify replay` would end well."""
    try:
        evidence = Evidence.from_json(json.loads(json.dumps(data)))
        if changed_since(evidence, loaded) is not None:
            return False
        return judge(loaded, evidence, statement).trust == evidence.trust
    except (MalformedEvidence, EvidenceRejected):
        return False
    except VerifyError as reason:
        pytest.fail(f"{type(reason).__name__}: {reason}")


CLAIMS = list_claims()


@pytest.mark.parametrize("number", range(len(CLAIMS)), ids=[entry.name for entry in CLAIMS])
def test_evidence_with_one_thing_changed_is_rejected(number: int) -> None:
    entry, another = CLAIMS[number], CLAIMS[number - 1]
    random = Random(entry.name)
    data, other = (json.loads((PROOFS / f"{each.name}.evidence.json").read_text("utf-8")) for each in (entry, another))
    loaded = load_claim(entry.path)
    statement = Remembered(loaded)
    assert accepted(data, loaded, statement)
    fields = list(paths(data))
    inside = [path for path in fields if "certificate" in path[:-1]]
    outside = [path for path in fields if "certificate" not in path[:-1]]
    chosen = [] if INSIDE else random.sample(outside, min(SAMPLE, len(outside)))
    fields = [*(chosen or outside), *random.sample(inside, min(INSIDE or SAMPLE, len(inside)))]
    wrong = [
        f"{'/'.join(map(str, path))}: {what}"
        for path in fields
        if not any(re.fullmatch(pattern, "/".join(map(str, path))) for pattern in MEANINGLESS)
        for what, changed in tampered(data, other, path, random)
        if not (what == "another claim's" and re.fullmatch(WITNESS, "/".join(map(str, path))))
        if accepted(changed, loaded, statement)
    ]
    assert wrong == []
