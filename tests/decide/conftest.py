"""A claim from its text, decided in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from verify.decide.claim import decide
from verify.evidence.result import Result

Decide = Callable[..., Result]

HEADER = "claim: t\nsays: a test\nsource: a test\ngame: prisoners-dilemma\n"
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"


@pytest.fixture
def decided(tmp_path: Path) -> Decide:
    """`decided(text, budget=60, **agents)`: the result of a claim with these lines after the usual header."""

    def run(text: str, budget: float = 60, header: str = HEADER, **agents: str) -> Result:
        for name, program in agents.items():
            (tmp_path / f"{name}.agent").write_text(program)
        file = tmp_path / "t.claim.yaml"
        file.write_text(header + text)
        return decide(file, budget, lambda words: None)

    return run
