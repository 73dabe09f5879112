"""The real worker with an engine that does what the claim's `says` tells."""

import os
import subprocess
import sys
import time
import types
from collections.abc import Callable

from verify.decide.lemma_cache import LemmaCache
from verify.errors import InputError, Unsupported
from verify.evidence.result import Result
from verify.library.find import LoadedClaim
from verify.workers import server as worker_main


def decide(loaded: LoadedClaim, budget: float, report: Callable[[str], None]) -> Result:
    claim = loaded.claim
    report(claim.says)
    match claim.says:
        case "noise":
            print("a library prints")
            sys.stdout.flush()
            os.write(1, b"and writes\n")
            subprocess.run(["echo", "and so does a child"], check=True)
        case "input":
            raise InputError("a bad game")
        case "unsupported":
            raise Unsupported("not covered: mix of three")
        case "memory":
            raise MemoryError
        case "hoard" | "abort":
            try:
                hoard = [bytes([1]) * 1_000_000]
                while True:
                    hoard.append(hoard[0] + b"")
                    hoard[-1] += b"."
                    time.sleep(0.001)
            except MemoryError:
                if claim.says == "hoard":
                    raise
                time.sleep(0.5)
                os.abort()
        case "recursion":
            decide(loaded, budget, lambda _: None)
        case "bug":
            raise KeyError("x")
        case "exit":
            sys.exit(5)
    return Result(claim.name, str(loaded.path), claim.expect, "proved", "certificate", 0.1, reason=f"{budget:g}")


def decide_claim(
    loaded: LoadedClaim,
    budget: float,
    report: Callable[[str], None],
    lemmas: LemmaCache,
    standing: object,
    configuration: object,
) -> tuple[Result, None]:
    return decide(loaded, budget, report), None


engine = types.ModuleType("verify.decide.claim")
engine.decide_claim = decide_claim  # type: ignore[attr-defined]
sys.modules["verify.decide.claim"] = engine
worker_main.main()
