"""Evidence with one thing changed: deleted, emptied, another claim's, or of another type.

It is rejected, unless what was changed is listed below as meaningless. A sample of the fields is tried, or with
`TAMPER=all` (`make tamper`) every field.
"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import delitem, setitem
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.stated import CLAIMS
from tests.trust.remembered import Memory, Remembered
from verify.errors import VerifyError
from verify.evidence.record import Evidence, MalformedEvidence
from verify.library.find import LoadedClaim, load_claim
from verify.semantics.replayed import changed_since
from verify.trust.gate import EvidenceRejected, judge
from verify.trust.stating.claim import Stated

pytestmark = pytest.mark.slow

PROOFS = Path(__file__).parents[2] / "proofs"
ALL = os.environ.get("TAMPER") == "all"
SAMPLE = 15
MEANINGLESS = {
    r"reason": "words for people, beside a verdict that is shown",
    r"(versions|made)(/.*)?": "how it was found",
    r"existence": "of claims without one, whether it is null or left out",
    r"(items/\d+/witness|consistent)/parameters(/.*)?": "other numbers at which it is a witness all the same",
    r"(items/\d+/(witness|among/better)|consistent)/oracle(/.*)?": "an answer that nobody asks for, or as good",
    r"exclusion": "of claims without one, whether it is null or left out",
    r"exclusion/at(/.*)?": "other numbers that are allowed, or fewer: the certificate serves for them as well",
    r"instance/thresholds/.*": "another threshold for which the certificate serves as well",
    r"items/\d+/among/levels(/.*)?": "other numbers between the payoffs of the same two states",
    r"(items/\d+/)?existence/variables(/\d+)?": "variables that no state uses",
    r"(items/\d+/)?existence/states/\d+": "a state that the others make needless: the certificate does not speak of it",
    r"(items/\d+/)?existence/states/\d+/values(/.*)?": "a value for what no branch that is taken depends on",
    r"(items/\d+/)?existence/states/\d+/alternatives(/.*)?": "the certificate shows it for whatever is said here",
}
"""Paths whose change may be accepted, with the reason: what is claimed stays the same, and is still shown."""
WITNESS = r"(items/\d+/(witness|among/better)|consistent)(/.*)?"
"""With a part of another claim's witness, or that one whole, it may be a witness all the same: it was checked."""
IDLE = {
    ("copiers-indifferent", "items/0/certificate/variables"),
    ("green-v-yellow", "items/0/certificate/hypotheses/7/2/4/1"),
    ("green-v-yellow", "items/0/certificate/hypotheses/7/2/5/1"),
    ("green-v-yellow", "items/0/certificate/variables/20"),
    ("nelp-floor-post", "items/0/certificate/variables/7"),
    ("nelp-floor-post", "items/0/certificate/variables/8"),
    ("nelp-self-all-3210-post", "existence/certificate/hypotheses/4/2/1/1"),
    ("nelp-self-post", "items/1/certificate/variables/7"),
    ("nelp-self-post", "items/1/certificate/variables/8"),
    ("nelp-self-post", "items/2/certificate/variables/8"),
    ("nelp-self-post", "items/2/certificate/variables/10"),
    ("nelp-v-lp-all-3210-post", "existence/certificate/hypotheses/4/2/1/1"),
    ("nelp-v-lp-post", "items/1/certificate/variables/7"),
    ("nelp-v-lp-post", "items/1/certificate/variables/8"),
    ("trade-off-misses-post", "items/0/certificate/hypotheses/7/2/6/1"),
    ("trade-off-v-lp-post", "items/0/certificate/variables/10"),
    ("yellow-self", "items/1/certificate/variables/7"),
    ("yellow-self", "items/1/certificate/variables/8"),
}
"""Names of variables, and signs of comparison, that stand only in an alternative that no stated one needs: whatever
they are, the hypothesis follows from the claim's, and the certificate refutes it. In the two about all of 3, 2, 1, 0
the weaker sign follows from the line of the claim that nobody gets less than P."""
NOTHING: dict[type, Any] = {str: "", list: [], dict: {}, int: 0, float: 0.0}
OTHERS = ("x", 7, None, [], {}, ["x"], True, "1/3")


def paths(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every field."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield (*path, key)
        yield from paths(value, (*path, key))


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


def with_changed(data: Any, path: tuple[str | int, ...], change: Callable[[Any, str | int], None]) -> Any:
    """A copy in which what holds the last key of the path was changed; all beside the path is shared."""
    result = copy.copy(data)
    if len(path) == 1:
        change(result, path[0])
    else:
        result[path[0]] = with_changed(data[path[0]], path[1:], change)
    return result


def tampered(data: Any, other: Any, path: tuple[str | int, ...], random: Random) -> Iterator[tuple[str, Any]]:
    """The evidence with this field changed, in each of four ways; what is the same as before is left out."""
    value = at(data, path)
    new: dict[str, Any] = {"emptied": NOTHING.get(type(value), "x"), "another type": random.choice(OTHERS)}
    with suppress(KeyError, IndexError, TypeError):
        new["another claim's"] = at(other, path)
    for what, changed in new.items():
        if changed != value or type(changed) is not type(value):
            yield what, with_changed(data, path, lambda part, key, changed=changed: setitem(part, key, changed))
    yield "deleted", with_changed(data, path, delitem)


def accepted(data: Any, loaded: LoadedClaim, statement: Stated) -> bool:
    """Whether `verify replay` would end well."""
    try:
        evidence = Evidence.from_json(data)
        if changed_since(evidence, loaded) is not None:
            return False
        return judge(loaded, evidence, statement).trust == evidence.trust
    except (MalformedEvidence, EvidenceRejected):
        return False
    except VerifyError as reason:
        pytest.fail(f"{type(reason).__name__}: {reason}")


@pytest.mark.parametrize("number", range(len(CLAIMS)), ids=[entry.name for entry in CLAIMS])
def test_evidence_with_one_thing_changed_is_rejected(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    entry, another = CLAIMS[number], CLAIMS[number - 1]
    random = Random(entry.name)
    data, other = (json.loads((PROOFS / f"{each.name}.evidence.json").read_text("utf-8")) for each in (entry, another))
    loaded = load_claim(entry.path)
    statement = Remembered(loaded)
    Memory(data, monkeypatch)
    assert accepted(data, loaded, statement)
    fields = list(paths(data))
    if not ALL:
        inside = [path for path in fields if "certificate" in path[:-1]]
        outside = [path for path in fields if "certificate" not in path[:-1]]
        fields = [path for group in (inside, outside) for path in random.sample(group, min(SAMPLE, len(group)))]
    wrong, tried = [], 0
    for path in fields:
        name = "/".join(map(str, path))
        if (entry.name, name) in IDLE or any(re.fullmatch(pattern, name) for pattern in MEANINGLESS):
            continue
        for what, changed in tampered(data, other, path, random):
            if not (what == "another claim's" and re.fullmatch(WITNESS, name)):
                tried += 1
                wrong += [f"{name}: {what}"] if accepted(changed, loaded, statement) else []
    print(f"{tried} changes of {len(fields)} fields")
    assert wrong == []


def test_what_is_remembered_changes_no_judgement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of changes to a certificate, the kernel with a memory accepts those that it accepts without."""
    entry = next(each for each in CLAIMS if each.name == "green-self")
    data = json.loads((PROOFS / "green-self.evidence.json").read_text("utf-8"))
    loaded, random = load_claim(entry.path), Random(0)
    changes = [data]
    for path in random.sample([path for path in paths(data) if "certificate" in path[:-1]], 60):
        changes += [changed for _, changed in tampered(data, data, path, random)]
    plainly = [accepted(changed, loaded, Stated(loaded)) for changed in changes]
    statement = Remembered(loaded)
    Memory(data, monkeypatch)
    assert [accepted(changed, loaded, statement) for changed in changes] == plainly
    assert plainly[0] and not all(plainly)
