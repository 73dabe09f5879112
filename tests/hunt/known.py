"""Claims of `possible` whose truth is known: made from all consistent states of random agents.

`python -m tests.hunt.known --seed S --seconds T`

`verify states` has shown what the states of a random claim's agents are. So what holds in one of their cells is
possible, wherever its conditions on parameters hold and it is not empty there, and what holds in none is not.
"""

from __future__ import annotations

import argparse
import secrets
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from tests.hunt import text
from tests.hunt.hunting import claim_of
from verify.decide.cells.search import NOTHING, Search
from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.errors import InputError, Unsupported
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.evidence.states import States
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.restated import restated
from verify.library.find import load_claim, load_parsed
from verify.semantics.symbolic.formula import all_of
from verify.semantics.symbolic.propositions import at_point

LISTING, DECIDING = 20.0, 15.0
MOST_CELLS = 4
"""Of the cells of one claim, so many are asked about."""


@dataclass(frozen=True)
class Asked:
    """A claim of `possible` about a case, what is `right`, and what was found; `wrong` if that cannot be."""

    right: str
    result: Result
    text: str
    wrong: bool


def asked_of(name: str) -> tuple[str, list[Asked]]:
    """What became of all states of the random claim with this seed, in a word, and the claims made of them."""
    claim = claim_of(name)
    if claim.kind == "lemma":
        return "no agents", []
    with tempfile.TemporaryDirectory() as folder:
        try:
            search = Search(load_claim(text.write(claim, Path(folder))), Clock.of(LISTING), lambda _: None)
            states = search.states()
        except InputError:
            return "refused", []
        except Unsupported:
            return "unsupported", []
        if not states.complete:
            return "not all found", []
        return states.verdict, list(_asked(search, states)) if states.cells else []


def _asked(search: Search, states: States) -> Iterator[Asked]:
    given = [item.text for item in search.loaded.claim.given]
    for cell in states.cells[:MOST_CELLS]:
        about_play = [part for part in cell.conditions if "prob(" in part] or [f"not {NOTHING}"]
        more = [part for part in cell.conditions if "prob(" not in part]
        said, result, evidence = _decided(search, about_play, [*given, *more])
        yield Asked("proved", result, said, result.verdict == "refuted" and not _is_empty(search, about_play, evidence))
    inside = " or ".join(f"({' and '.join(cell.conditions) or f'not {NOTHING}'})" for cell in states.cells)
    said, result, _ = _decided(search, [f"not ({inside})"], given)
    yield Asked("refuted", result, said, result.verdict == "proved")


def _decided(search: Search, items: list[str], given: list[str]) -> tuple[str, Result, Evidence]:
    path = search.loaded.path
    places = {"given": given} if given else {}
    said = restated(search.loaded.claim.text, "known", "Made from all states.", "possible", items, places)
    return said, *decide_claim(load_parsed(parse_claim(said, str(path)), path), DECIDING, lambda _: None)


def _is_empty(search: Search, about_play: list[str], evidence: Evidence) -> bool:
    """Whether no profile is in the cell at the numbers for which it was refuted."""
    assert evidence.exclusion is not None
    setup = search.setup.at({name: Fraction(value) for name, value in evidence.exclusion.at.items()})
    parts = (at_point(parse_expression(part), setup.setting.profile, setup.setting) for part in about_play)
    said = [*(h.formula for h in setup.simplex), all_of(parts)]
    return search.smt.check(said, 5.0, with_model=False).status == "unsat"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hunt.known", description=__doc__)
    parser.add_argument("--seed", default=secrets.token_hex(4), help="which cases; a fresh one if left out")
    parser.add_argument("--seconds", type=float, default=60.0, help="for how long")
    options = parser.parse_args()
    end, number, listed, tally, wrong = time.monotonic() + options.seconds, 0, Counter[str](), Counter[str](), 0
    print(f"seed {options.seed}")
    while time.monotonic() < end:
        word, asked = asked_of(f"{options.seed}/{number}")
        listed[word] += 1
        for each in asked:
            tally[f"{each.right}: {each.result.verdict}, {each.result.trust}"] += 1
            wrong += each.wrong
            if each.wrong or each.result.verdict == "unknown":
                print(f"--- case {number}: {'WRONG' if each.wrong else each.result.reason}\n{each.text}", flush=True)
        number += 1
    print(f"states: {dict(listed)}\nclaims, as they are: as they came out: {dict(tally)}\n{wrong} wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
