"""The two encodings of claims compared: what the gate states (`verify.trust.stating`), and what the search refutes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from tests.hunt import text
from tests.hunt.generate_claims import some_claim
from tests.trust.searched import Searched
from verify.errors import InputError
from verify.language.functions import CLAIM_KINDS
from verify.library.find import LoadedClaim, load_claim
from verify.trust.check_existence import ExistenceStatement
from verify.trust.forms import Form, implies, parts_form
from verify.trust.polynomials import Steps, TooMuch
from verify.trust.statement import CannotState, Labelled
from verify.trust.stating.claim import Stated

MOST_STEPS = 5_000_000


def differences(loaded: LoadedClaim) -> Iterator[str]:
    """Where the two do not say the same of the claim, by the shape of what they say; what the search cannot encode is
    left out."""
    stated, searched = Stated(loaded), Searched(loaded)
    stated.steps.most = MOST_STEPS

    def compared(what: str, method: str, compare: Callable[[Any, Any], Iterable[str]], *of: int) -> Iterator[str]:
        try:
            theirs = getattr(searched, method)(*of)
            theirs = list(theirs) if compare is labelled else theirs
        except CannotState:
            return
        try:
            wanted = [frozenset(label for label, _ in theirs)] if compare is labelled else []
            yield from (f"{what}: {words}" for words in compare(getattr(stated, method)(*of, *wanted), theirs))
        except CannotState as reason:
            yield f"{what}: not stated: {reason}"

    if CLAIM_KINDS[loaded.claim.kind].for_all:
        for item, line in enumerate(loaded.claim.items):
            yield from compared(f"denied {line.text}", "denied", labelled, item)
            if line.undominated == "assumed":
                yield from compared(f"dominating {line.text}", "dominating", existences, item)
        yield from compared("nothing", "nothing", labelled)
    else:
        yield from compared("assumed", "assumed", labelled)
        yield from compared("existence", "existence", existences)
    yield from compared("parameters", "parameters", names)


def labelled(stated: Iterable[Labelled], searched: Iterable[Labelled]) -> Iterator[str]:
    ours, theirs = together(stated), together(searched)
    for label, form in theirs.items():
        if label not in ours:
            yield f"not stated: {label}"
        else:
            yield from same(label, ours[label], form)


def existences(stated: ExistenceStatement, searched: ExistenceStatement) -> Iterator[str]:
    yield from labelled(stated.assumed, searched.assumed)
    yield from same("wanted", parts_form(True, stated.wanted), parts_form(True, searched.wanted))
    supporting = {name for name in searched.choices if "the run with" in name}  # they show no state
    if not set(searched.choices) - supporting <= set(stated.choices):
        yield f"choices: {list(stated.choices)} and {list(searched.choices)}"
        return
    for name, others in searched.choices.items():
        alternatives = others if name in supporting else stated.choices[name]
        if len(alternatives) != len(others):
            yield f"alternatives of {name}: {len(alternatives)} and {len(others)}"
        for k, (ours, theirs) in enumerate(zip(alternatives, others, strict=False)):
            yield from same(f"{name}, alternative {k}", ours, theirs)
    if not supporting and stated.existential != searched.existential & stated.names:
        yield f"existential: {sorted(stated.existential ^ (searched.existential & stated.names))}"


def names(stated: frozenset[str], searched: frozenset[str]) -> Iterator[str]:
    """Of parameters; the search's are with the unknowns of minmax values."""
    searched = frozenset(name for name in searched if not name.startswith("minmax["))
    if stated != searched:
        yield f"{sorted(stated)} and {sorted(searched)}"


def same(what: str, ours: Form, theirs: Form) -> Iterator[str]:
    try:
        if not implies(ours, theirs, Steps(MOST_STEPS)):
            yield f"the search says more: {what}"
        if not implies(theirs, ours, Steps(MOST_STEPS)):
            yield f"the gate says more: {what}"
    except TooMuch:
        return


def together(hypotheses: Iterable[Labelled]) -> Mapping[str, Form]:
    found: dict[str, list[Form]] = {}
    for label, form in hypotheses:
        found.setdefault(label, []).append(form)
    return {label: parts_form(True, forms) for label, forms in found.items()}


def random_claims(
    seeds: Iterable[int], triples: bool = False, among: bool = False
) -> Iterator[tuple[int, LoadedClaim]]:
    """Claims of the hunt, those that are well formed; `triples`: somebody has three actions; `among`: each line is
    about states that are undominated among states."""
    for seed in seeds:
        with TemporaryDirectory() as folder:
            path = text.write(some_claim(Random(f"compared/{seed}"), triples, among=among), Path(folder))
            try:
                yield seed, load_claim(path)
            except InputError:
                continue
