"""Evidence made to keep the kernel busy ends soon, with little memory: its work is counted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

PROOFS = Path(__file__).parents[2] / "proofs"
CLAIM = "nelp-floor"
HALF_A_GIGABYTE = 500 << 20
CHECK = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_DATA, ({HALF_A_GIGABYTE}, {HALF_A_GIGABYTE}))
from verify.commands.main import main
sys.exit(main(["replay", "--offline", sys.argv[1]]) if sys.argv[2] == "offline" else main(["replay", sys.argv[1]]))
"""


def many_factors() -> Iterator[Any]:
    """Products of sixty factors, each a sum of a hundred variables; the first is 0, which makes all of it nothing."""
    n = 100
    one = [["1", [int(i == j) for j in range(n)]] for i in range(n)]
    zero = [["0", [0] * n]]
    for first in (zero, one):
        leaf = ["leaf", [["1", [0, *[1] * 60]]] * 20, []]
        yield ["atom", ">", first], ["atom", ">", one], n, leaf


def many_terms() -> Iterator[Any]:
    """Squares of a polynomial in two thousand variables, and long numbers."""
    n = 2000
    wide = [["1", [int(i == j) for j in range(n)]] for i in range(n)]
    yield ["atom", ">", wide], ["atom", ">", wide], n, ["leaf", [["1", [0], wide]] * 3, []]
    long = [["9" * 1900, [1]], ["1/" + "7" * 1900, [0]]]
    yield ["atom", ">", long], ["atom", ">", long], 1, ["leaf", [["1", [0, 1] * 30]] * 9, []]


def many_branches() -> Iterator[Any]:
    """A disjunction of three thousand parts, taken three thousand times."""
    part = ["atom", ">=", [["1", [1]]]]
    leaf = ["leaf", [["1", [1]], ["1", []]], []]
    inner = ["case", 0, [leaf] * 1500]
    yield ["or", *[part] * 1500], part, 1, ["case", 0, [inner] * 20 + [leaf] * 1480]


def forged(case: Any) -> dict[str, Any]:
    first, second, variables, refutation = case
    data: dict[str, Any] = json.loads((PROOFS / f"{CLAIM}.evidence.json").read_text("utf-8"))
    data["items"][0]["certificate"] = {
        "variables": [f"v{k}" for k in range(variables)], "hypotheses": [first, second], "labels": ["a", "b"],
        "refutation": refutation,
    }  # fmt: skip
    return data


def root(data: dict[str, Any], text: str) -> dict[str, Any]:
    """The evidence with a number that is hard to compute with in its witness."""
    strategies = data["items"][0]["witness"]["strategies"]
    strategies["row"] = {"C": text, "D": text}
    return data


def run(data: Any, folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    path = folder / "forged.evidence.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return subprocess.run([sys.executable, "-c", CHECK, str(path), how], capture_output=True, text=True)


@pytest.mark.parametrize("case", [*many_factors(), *many_terms(), *many_branches()], ids=range(5))
@pytest.mark.parametrize("how", ["offline", "anew"])
def test_a_bomb_ends(tmp_path: Path, case: Any, how: str) -> None:
    found = run(forged(case), tmp_path, how)
    assert found.returncode in (3, 4), found.stderr
    assert "rejected: " in found.stdout or "too large" in found.stdout
    assert "MemoryError" not in found.stdout and not found.stderr


def test_numbers_that_are_too_close_to_each_other(tmp_path: Path) -> None:
    data = json.loads((PROOFS / "floor-above-p.evidence.json").read_text("utf-8"))
    text = f"root of {2**50 + 1}*z^16 - {3 * 2**50 + 4}*z^8 + 3 in (2267967/186833000, 2641633/186833000)"
    found = run(root(data, text), tmp_path, "anew")
    assert found.returncode in (3, 4), found.stdout + found.stderr
    assert not found.stderr
