"""A worker that really reads its combination and then only pretends to decide it: as the name `do` says.

`proved`, `refuted`, `unknown`, `sleep SECONDS`, `die` (always), `die once` (a file tells that it did), `unsound`. Each
decision is noted in the file FAKE_LOG, so that tests can see what was done twice.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

from verify.combinations import load_combination, sweep_of, texts_of
from verify.worker_main import Say, about, main

TEXT = [""]


def answer(request: dict[str, Any], say: Say) -> None:
    TEXT[0] = request["combination"]["text"] or TEXT[0]
    path, number = Path(request["path"]), request["combination"]["number"]
    sweep = sweep_of(TEXT[0], str(path))
    loaded = load_combination(sweep, path, number)
    say({"budget": request["budget"] or 60.0, **about(loaded.claim), "texts": texts_of(loaded)})
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
    witness = {
        "parameters": {"ε": "1/10"}, "strategies": {"row": {"C": "1/3", "D": "2/3"}}, "payoffs": {"row": str(number)},
        "readings": {}, "oracle": {}, "grid": None,
    }  # fmt: skip
    evidence = {"claim": loaded.claim.name, "verdict": verdict, "trust": "solver", "made": {"seconds": 1.5}}
    if request["send"]:
        say({"evidence": evidence})
    say({"result": {
        "claim": loaded.claim.name, "file": str(path), "expect": loaded.claim.expect, "verdict": verdict,
        "trust": None if verdict == "unknown" else "solver", "seconds": time.monotonic() % 1, "evidence": None,
        "items": [{"text": item.text, "verdict": verdict} for item in loaded.claim.items],
        "witness": witness if verdict == "refuted" else None, "reason": "open" if verdict == "unknown" else None,
    }})  # fmt: skip


if __name__ == "__main__":
    main(answer)
