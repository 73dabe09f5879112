"""`import verify`, `verify --help` and the pytest plugin load nothing heavy."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("sympy", "z3", "numpy", "lark", "highspy", "flint", "yaml", "rich")


def loaded_after(code: str) -> list[str]:
    """The heavy modules that a fresh Python has after this code."""
    script = f"import sys\n{code}\nprint('LOADED', *[name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "code",
    [
        "import verify",
        "from verify.cli import main\nmain(['--help'])",
        "from verify.cli import main\nmain(['--version'])",
        "from verify.cli import main\nmain(['list', '--help'])",
        "import verify.workers, verify.show.terminal, verify.show.json_report, verify.show.progress",
    ],
)
def test_nothing_heavy_is_loaded(code):
    assert loaded_after(code) == []


def test_the_plugin_loads_nothing_of_the_checker():
    code = "import verify.pytest_plugin\nassert 'verify.workers' not in sys.modules"
    assert "sympy" not in loaded_after(code)
