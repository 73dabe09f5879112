"""One case after the other: a claim by its seed, the engine's verdict, and what the decider says of it."""

from __future__ import annotations

import signal
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from tests.hunt import syntax as s
from tests.hunt import text
from tests.hunt.generate_claims import some_claim
from tests.hunt.judge import Finding, Judge
from verify.decide.claim import decide_claim
from verify.errors import InputError, VerifyError
from verify.evidence.record import Evidence
from verify.library.find import LoadedClaim, load_claim
from verify.semantics.replayed import replay_against

BUDGET = 4.0
LONGEST = 40
TRIPLES, POST, AMONG = "/triples/", "/post/", "/among/"


class TooLong(Exception):
    """The engine did not come back."""


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass(frozen=True)
class Case:
    """What came of one claim. `verdict` is the engine's, or `refused` or `crash`."""

    name: str
    kind: str
    verdict: str
    agreed: bool
    findings: tuple[Finding, ...]
    seconds: float


def claim_of(name: str) -> s.Claim:
    """The claim with this seed; about a game with three actions, in reading `post`, or about undominated states, where
    the seed says so."""
    return some_claim(Random(name), TRIPLES in name, True if POST in name else None, AMONG in name)


def run_case(name: str, keep: Path | None = None) -> Case:
    """Decides the claim with this seed, judges the verdict, and keeps the files of a case that has findings."""
    claim = claim_of(name)
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path = text.write(claim, Path(folder))
        verdict, agreed, findings = decided(claim, path, name)
    case = Case(name, claim.kind, verdict, agreed, findings, time.monotonic() - start)
    if findings and keep is not None:
        folder_of_case = keep / name.replace("/", "-")
        text.write(claim, folder_of_case)
        told = "\n".join(f"{finding.what}: {finding.words}" for finding in findings)
        (folder_of_case / "findings.txt").write_text(f"seed {name}\nverdict {verdict}\n{told}\n", encoding="utf-8")
    return case


def decided(claim: s.Claim, path: Path, name: str) -> tuple[str, bool, tuple[Finding, ...]]:
    try:
        with at_most(LONGEST):
            loaded = load_claim(path)
            result, evidence = decide_claim(loaded, BUDGET, lambda words: None)
            replayed = "" if result.verdict == "error" else rejected(evidence, loaded)
    except InputError:
        return "refused", False, ()
    except TooLong:  # inside a solver that does not look at its clock: `verify` kills the worker then
        return "late", False, ()
    except Exception as problem:
        where = traceback.format_exc().strip().splitlines()
        return "crash", False, (Finding("FAULT", f"{type(problem).__name__}: {problem}\n" + "\n".join(where[-6:])),)
    verdict, agreed, findings = judged(claim, result, evidence, name)
    if replayed:
        findings = (*findings, Finding("FAULT", f"the kernel rejects the evidence: {replayed}"))
    return verdict, agreed, findings


def rejected(evidence: Evidence, loaded: LoadedClaim) -> str:
    """Why `verify replay` does not accept the evidence; empty if it does, or cannot tell."""
    try:
        replay_against(evidence, loaded)
    except VerifyError as reason:
        return "" if "cannot be checked" in str(reason) else str(reason)
    return ""


def judged(claim: s.Claim, result: Any, evidence: Any, name: str) -> tuple[str, bool, tuple[Finding, ...]]:
    try:
        judgement = Judge(claim, Random(f"judge {name}")).judge(result, evidence)
    except Exception:
        return result.verdict, False, (Finding("FAULT", f"the decider itself fails: {traceback.format_exc()}"),)
    return result.verdict, judgement.agreed, judgement.findings


@dataclass
class Tally:
    """Counts by kind of claim and what came of it."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    bad: list[Case] = field(default_factory=list)

    def add(self, case: Case) -> None:
        self.counts[case.kind, "claims"] += 1
        self.counts[case.kind, case.verdict] += 1
        if case.verdict in ("proved", "refuted"):
            self.counts[case.kind, f"{case.verdict} agreed"] += case.agreed
        if case.findings:
            self.bad.append(case)

    def __str__(self) -> str:
        columns = (
            "claims",
            "proved",
            "proved agreed",
            "refuted",
            "refuted agreed",
            "vacuous",
            "unknown",
            "refused",
            "crash",
            "error",
        )
        rows = ["".join([f"{'':10}", *(f"{column:>15}" for column in columns)])]
        for kind in ("always", "never", "possible", "attains", "lemma"):
            rows.append("".join([f"{kind:10}", *(f"{self.counts[kind, column]:15}" for column in columns)]))
        return "\n".join(rows)


def told(case: Case) -> str:
    """A case with findings, in words."""
    lines = [f"{case.name} ({case.kind}, {case.verdict}, {case.seconds:.1f} s)"]
    lines += [f"  {finding.what}: {finding.words}" for finding in case.findings]
    return "\n".join(lines)


def hunt(seed: str, seconds: float, keep: Path | None = None, report: Any = print) -> Tally:
    """Cases `seed/0`, `seed/1`, ... for so long."""
    tally, end, number = Tally(), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        case = run_case(f"{seed}/{number}", keep)
        tally.add(case)
        if case.findings:
            report(told(case))
        number += 1
        if number % 100 == 0:
            report(f"after {number} cases of seed {seed}, {len(tally.bad)} with findings:\n{tally}")
    return tally
