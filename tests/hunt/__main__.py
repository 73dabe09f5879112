"""Hunts for wrong verdicts of the engine.

`python -m tests.hunt --seed S --seconds T [--actions 3] [--post] [--among] [--only N] [--keep FOLDER]`
"""

from __future__ import annotations

import argparse
import secrets
import sys
from functools import partial
from pathlib import Path

from tests.hunt.hunting import AMONG, POST, TRIPLES, hunt, run_case, told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hunt", description=__doc__)
    parser.add_argument("--seed", default=secrets.token_hex(4), help="which cases; a fresh one if left out")
    parser.add_argument("--seconds", type=float, default=60.0, help="for how long")
    parser.add_argument("--only", type=int, help="only the case of this number")
    parser.add_argument("--actions", type=int, choices=(2, 3), default=2, help="3: somebody has three actions")
    parser.add_argument("--post", action="store_true", help="whoever reads does so as in reading post")
    parser.add_argument("--among", action="store_true", help="each line is about states undominated among states")
    parser.add_argument("--keep", type=Path, help="a folder for the files of the cases with findings")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    seed = options.seed + (TRIPLES if options.actions == 3 else "") + (POST if options.post else "")
    seed += AMONG if options.among else ""
    seed = seed.rstrip("/")
    if options.only is not None:
        case = run_case(f"{seed}/{options.only}", options.keep)
        print(told(case))
        return int(bool(case.findings))
    tally = hunt(seed, options.seconds, options.keep, partial(print, flush=True))
    print(f"{len(tally.bad)} cases with findings; seed {options.seed}\n{tally}")
    return int(bool(tally.bad))


if __name__ == "__main__":
    sys.exit(main())
