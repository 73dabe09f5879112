"""A worker that looks for all consistent states: the worker's protocol, with the word `states` in place of a result."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from verify.decide.cells.search import Search
from verify.decide.clock import Clock
from verify.evidence.file import write_evidence
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.library.find import CLAIM, load_claim
from verify.workers import server


def answer(request: dict[str, Any], say: server.Say) -> None:
    """Answer one request: the states of the claim's agents, as they are found."""
    loaded = load_claim(Path(request["path"]))
    budget = request["budget"]
    say({"budget": budget, **server.about(loaded.claim)})
    folder = None if request["evidence"] is None else Path(request["evidence"])

    def keep(result: Result, evidence: Evidence, text: str) -> str | None:
        if folder is None:
            return None
        (folder / f"{result.claim}{CLAIM}").write_text(text, encoding="utf-8")
        return str(write_evidence(evidence, folder))

    left = max(0.0, request["begun"] + budget - time.monotonic())
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


if __name__ == "__main__":
    server.main(answer)
