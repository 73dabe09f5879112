"""`import verify`, `verify --help` and the pytest plugin load nothing heavy; a claim decided before needs no search."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest

from verify.cache.decided import users_cache
from verify.evidence.file import ENDING, read_evidence
from verify.library.find import data_folder, find_claims, load_claim

SOLVERS = ("sympy", "z3", "numpy", "highspy", "flint")
HEAVY = (*SOLVERS, "lark", "yaml", "rich")
OPTIONS = ("typer", "click", "pydantic", "verify.commands.options")
WORK = ("multiprocessing", "asyncio", "verify.workers.pool", "verify.workers.client", "verify.commands.explain")
SEARCH = ("z3", "numpy", "highspy", "verify.simulate", "verify.decide", "verify.realise")


def loaded_after(code: str, names: Sequence[str] = HEAVY) -> list[str]:
    """Those of the modules that a fresh Python has after this code."""
    script = f"import sys\n{code}\nprint('LOADED', *[name for name in {names!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "code",
    [
        "import verify",
        "from verify.commands.main import main\nmain(['--help'])",
        "from verify.commands.main import main\nmain(['--version'])",
        "from verify.commands.main import main\nmain(['list', '--help'])",
        "import verify.workers.pool, verify.show.terminal, verify.show.json_report, verify.show.progress",
    ],
)
def test_nothing_heavy_is_loaded(code):
    assert loaded_after(code) == []


def test_the_plugin_loads_nothing_of_the_checker():
    code = "import verify.pytest_plugin\nassert 'verify.workers.pool' not in sys.modules"
    assert "sympy" not in loaded_after(code)


def test_a_claim_that_was_decided_before_needs_no_solver(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    cache = users_cache(pytest.fail)
    evidence = read_evidence(data_folder() / "proofs" / f"nelp-self{ENDING}")
    cache.keep(load_claim(find_claims(["nelp-self"])[0]), evidence)
    code = "from verify.commands.main import main\nassert main(['nelp-self']) == 0\n"
    code += "assert 'verify.trust.check_witness' in sys.modules"
    assert loaded_after(code, (*SEARCH, *OPTIONS, *WORK, "rich", "importlib.metadata")) == []
