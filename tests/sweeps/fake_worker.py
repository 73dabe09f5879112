"""A worker that really reads its combination and then only pretends to decide it: as the name `do` says.

`proved`, `refuted`, `unknown`, `sleep SECONDS`, `die` (always), `die once` (a file tells that it did), `unsound`. Each
decision is noted in the file FAKE_LOG, so that tests can see what was done twice.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Run, Witness
from verify.library.combinations import load_combination, sweep_of, texts_of
from verify.library.find import LoadedClaim
from verify.semantics.replayed import result_of
from verify.trust.gate import digests_of
from verify.workers.server import Say, about, main

TEXT = [""]


def answer(request: dict[str, Any], say: Say) -> None:
    TEXT[0] = request["combination"]["text"] or TEXT[0]
    path, number = Path(request["path"]), request["combination"]["number"]
    sweep = sweep_of(TEXT[0], str(path))
    loaded = load_combination(sweep, path, number)
    say({"budget": request["budget"] or 60.0, **about(loaded), "texts": texts_of(loaded)})
    values = dict(zip(sweep.names, sweep.values(number), strict=True))
    word, *rest = values.get("do", "proved").split()
    if word == "sleep":
        time.sleep(float(rest[0]))
    if word == "die":
        mark = path.with_name(f"died-{number}")
        if not rest or not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    if log := os.environ.get("FAKE_LOG"):
        with open(log, "a", encoding="utf-8") as file:
            file.write(f"{number}\n")
    verdict = word if word in ("proved", "refuted", "unknown", "vacuous") else "proved"
    evidence = evidence_of(loaded, verdict)
    say({"evidence": evidence.to_json()})
    result = replace(result_of(evidence, loaded, None), file=str(path), seconds=time.monotonic() % 1)
    say({"result": result.to_json()})


def evidence_of(loaded: LoadedClaim, verdict: Any) -> Evidence:
    """What the gate accepts, as the rest of the verdict is the solver's word. (Row plays C.)"""
    column, payoffs = {"C": "1", "D": "0"}, {"row": "2", "column": "2"}
    if verdict == "refuted":
        column, payoffs = {"C": "0", "D": "1"}, {"row": "0", "column": "3"}
    strategies = {"row": {"C": "1", "D": "0"}, "column": column}
    run = Run("1", {}, ("plays C",), {"C": "1", "D": "0"})
    parameters = {"T": "3", "R": "2", "P": "1", "S": "0"}
    state = Witness(parameters, strategies, payoffs, {"row": (run,)}, {})
    first, second = loaded.claim.items
    verdicts = ("proved", "refuted") if verdict == "refuted" else (verdict, verdict)
    items = (
        ItemEvidence(first.text, verdicts[0]),
        ItemEvidence(second.text, verdicts[1], None, state if verdict == "refuted" else None),
    )
    trust = {"refuted": "witness", "unknown": None}.get(verdict, "solver")
    made = {"command": "verify", "seconds": 1.5, "at": "now"}
    reason = "open" if verdict == "unknown" else None
    consistent = state if verdict == "proved" else None
    return Evidence(loaded.claim.name, verdict, trust, reason, digests_of(loaded), {}, made, items, consistent)


if __name__ == "__main__":
    main(answer)
