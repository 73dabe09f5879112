"""A worker that looks for all consistent states: the worker's protocol, with the word `states` in place of a result."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from verify.decide.cells.places import short_name
from verify.decide.cells.search import Search
from verify.decide.clock import Clock
from verify.evidence.file import ENDING, write_evidence
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.evidence.targets import write_file, writing
from verify.library.find import CLAIM, LoadedClaim, load_claim
from verify.semantics.symbolic.setup import set_up
from verify.workers import server


def answer(request: dict[str, Any], say: server.Say) -> None:
    """Answer one request: the states of the claim's agents, as they are found."""
    loaded = load_claim(Path(request["path"]))
    set_up(loaded)  # what is wrong with the claim is said of its own text, not of those made from it
    budget = request["budget"]
    say({"budget": budget, **server.about(loaded)})
    folder = None if request["evidence"] is None else Path(request["evidence"])

    def keep(result: Result, evidence: Evidence, text: str) -> str | None:
        if folder is None:
            return None
        write_file(folder / f"{result.claim}{CLAIM}", text.encode())
        return str(write_evidence(evidence, folder))

    if folder is not None:
        _forget(folder, loaded)
    left = server.left_of(request, budget)
    search = Search(
        loaded,
        Clock.of(left),
        lambda words: say({"progress": words}),
        lambda states: say({"states": states.to_json()}),
        keep,
        folder,
    )
    say({"states": search.states().to_json()})
    say({"listed": True})


def _forget(folder: Path, loaded: LoadedClaim) -> None:
    """Remove what was written into the folder before for a claim of this name: cells of other agents, say. A claim goes
    only with the evidence beside it, since any other is the user's own."""
    ours = re.compile(re.escape(short_name(loaded)) + r"-(cell-\d+|states)" + re.escape(ENDING))
    with writing(folder):
        for evidence in [path for path in folder.iterdir() if ours.fullmatch(path.name) and path.is_file()]:
            claim = evidence.with_name(evidence.name.removesuffix(ENDING) + CLAIM)
            if claim.is_file():
                claim.unlink()
                evidence.unlink()


if __name__ == "__main__":
    server.main(answer)
