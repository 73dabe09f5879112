"""`python -m benchmarks.warm_main BUDGET CLAIM`: decide a claim in a process that has decided another one before.

The process is as a worker of `verify` is: what it has loaded stays, what it found for the first claim is not used for
the second. The last line that is printed is `cpu SECONDS`: what the second claim took from its file to the verdict.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from verify.library.find import find_claims
from verify.workers import server
from verify.workers.garbage import look_seldom

FIRST = "lp-step"
"""Small, but all that most claims need is loaded for it."""
SECOND_BEST = "nelp-floor"
"""Its certificate takes linear programs and products, which the first one's does not."""


def decided(path: Path, budget: float) -> dict[str, Any]:
    """The result of the claim, as a worker sends it; an error's words, if there is one."""
    said: dict[str, Any] = {}
    request = {"path": str(path), "budget": budget, "evidence": None, "computed": time.process_time()}
    server.decide(request, said.update)
    return dict(said["result"])


def main(budget: float, path: Path) -> None:
    """Decide the first claims, then the one that is measured."""
    look_seldom()
    for name in (FIRST, SECOND_BEST):
        decided(find_claims([name])[0], budget)
    start = time.process_time()
    result = decided(path, budget)
    took = time.process_time() - start
    print(json.dumps({"results": [result]}))
    print(f"cpu {took:.4f}")


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]))
