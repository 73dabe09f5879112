"""`python -m tools.ablation TARGET... --out FILE`: which engine settles what no other one does.

Every claim is decided with all engines. Then, for each engine and each strategy of the search for certificates, the
claims in which it closed something are decided once more without it. What is lost, what has less trust and how long it
takes goes into a table for docs/. Targets are claims, folders, and sweeps as `sweep:NAME/K`: every K-th combination.
What was measured is kept beside FILE, line by line, and not measured again.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verify.evidence.result import Result
from verify.library.combinations import load_sweep
from verify.library.find import find_claims
from verify.workers.client import Combination, Request
from verify.workers.pool import Pool

NEVER_LEFT_OUT = ("presolve", ". Farkas")
"""What everything else builds on."""
STRENGTH = {"certificate": 3, "realised": 3, "witness": 2, "solver": 1, None: 0}


@dataclass(frozen=True)
class Measured:
    """What came of one claim, with some engine left out (or none)."""

    claim: str
    without: str
    verdict: str
    trust: str | None
    seconds: float
    engines: Mapping[str, tuple[int, int, float]]

    @staticmethod
    def of(claim: str, without: str, result: Result) -> Measured:
        engines = {row.engine: (row.tried, row.closed, row.seconds) for row in result.engines}
        return Measured(claim, without, result.verdict, result.trust, round(result.seconds, 3), engines)

    @property
    def is_settled(self) -> bool:
        return self.verdict in ("proved", "refuted", "vacuous")


@dataclass(frozen=True)
class Line:
    """One engine in the table: how often it ran, closed, and for how long; in how many claims it closed something; and
    of these, without it, how many are lost, how many have less trust, and how the time changes."""

    engine: str
    tried: int
    closed: int
    seconds: float
    claims: int
    lost: tuple[str, ...]
    weaker: tuple[str, ...]
    ratio: float | None


def lines(measured: Sequence[Measured]) -> list[Line]:
    """The table, from all measurements."""
    whole = {m.claim: m for m in measured if not m.without}
    found = []
    for engine in dict.fromkeys(engine for m in whole.values() for engine in m.engines):
        counts = [m.engines[engine] for m in whole.values() if engine in m.engines]
        closing = [m for m in whole.values() if m.engines.get(engine, (0, 0, 0.0))[1]]
        again = [(whole[m.claim], m) for m in measured if m.without == engine and m.claim in whole]
        both = [(a, b) for a, b in again if a.is_settled and b.is_settled]
        before = sum(a.seconds for a, _ in both)
        found.append(
            Line(
                engine,
                sum(tried for tried, _, _ in counts),
                sum(closed for _, closed, _ in counts),
                sum(seconds for _, _, seconds in counts),
                len(closing),
                tuple(a.claim for a, b in again if a.is_settled and not b.is_settled),
                tuple(a.claim for a, b in both if STRENGTH[b.trust] < STRENGTH[a.trust]),
                sum(b.seconds for _, b in both) / before if again and before else None,
            )
        )
    return found


def markdown(measured: Sequence[Measured]) -> str:
    """The table as text, with how many claims it is about."""
    whole = [m for m in measured if not m.without]
    settled, seconds = sum(m.is_settled for m in whole), sum(m.seconds for m in whole)
    rows = [
        f"{len(whole)} claims, of which {settled} are settled with all engines, in {seconds:.0f} s.",
        "",
        "| engine | tried | closed | seconds | in claims | lost without it | less trust | time without it |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for line in lines(measured):
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        name = line.engine.replace(". ", "└ ", 1) if line.engine.startswith(". ") else line.engine
        rows.append(
            f"| {name} | {line.tried} | {line.closed} | {line.seconds:.1f} | {line.claims} | {len(line.lost)} |"
            f" {len(line.weaker)} | {ratio} |"
        )
    return "\n".join(rows) + "\n"


def requests_of(targets: Iterable[str], budget: float) -> dict[str, Request]:
    """The claims by name, as they are asked for."""
    found: dict[str, Request] = {}
    for target in targets:
        if target.startswith("sweep:"):
            name, _, every = target.removeprefix("sweep:").partition("/")
            sweep, path = load_sweep(name)
            text = path.read_text(encoding="utf-8")
            for number in range(0, len(sweep), int(every or 1)):
                found[f"{name}#{number}"] = Request(path, budget, combination=Combination(text, number))
        else:
            found.update({str(path): Request(path, budget) for path in find_claims([target])})
    return found


def measure(
    requests: Mapping[str, Request], known: Sequence[Measured], without: str, names: Sequence[str]
) -> Iterator[Measured]:
    """Those that are not known yet."""
    there = {m.claim for m in known if m.without == without}
    asked = [name for name in names if name not in there]
    left_out = (without,) if without else ()
    with Pool(1) as pool:
        works = pool.stream([_without(requests[name], left_out) for name in asked])
        for index, work in works:
            assert work.result is not None
            yield Measured.of(asked[index], without, work.result)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.ablation", description=__doc__)
    parser.add_argument("targets", nargs="+")
    parser.add_argument("--budget", type=float, default=20.0, help="seconds for each claim")
    parser.add_argument("--out", type=Path, required=True, help="the table")
    options = parser.parse_args(arguments)
    journal = options.out.with_suffix(".jsonl")
    known = _read(journal)
    requests = requests_of(options.targets, options.budget)
    with journal.open("a", encoding="utf-8") as file:

        def keep(measured: Iterator[Measured]) -> None:
            for each in measured:
                known.append(each)
                file.write(json.dumps(vars(each)) + "\n")
                file.flush()

        keep(measure(requests, known, "", list(requests)))
        whole = [m for m in known if not m.without and m.claim in requests]
        for engine in dict.fromkeys(engine for m in whole for engine in m.engines):
            if engine not in NEVER_LEFT_OUT:
                closing = [m.claim for m in whole if m.engines.get(engine, (0, 0, 0.0))[1]]
                keep(measure(requests, known, engine, closing))
    options.out.write_text(markdown([m for m in known if m.claim in requests]), encoding="utf-8")


def _without(request: Request, engines: tuple[str, ...]) -> Request:
    return Request(request.path, request.budget, combination=request.combination, without=engines)


def _read(journal: Path) -> list[Measured]:
    if not journal.exists():
        return []
    rows: list[dict[str, Any]] = [json.loads(row) for row in journal.read_text(encoding="utf-8").splitlines()]
    return [Measured(**{**row, "engines": {k: tuple(v) for k, v in row["engines"].items()}}) for row in rows]


if __name__ == "__main__":
    main()
