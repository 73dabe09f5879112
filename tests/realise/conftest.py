"""Claims made for a test, decided and realised in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from verify.decide.claim import decide_with_evidence
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.library.find import LoadedClaim, load_claim
from verify.realise.realising import realise

HEADER = "claim: t\nsays: a test\nsource: a test\ngame: prisoners-dilemma\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"

Realise = Callable[..., tuple[LoadedClaim, Result, Evidence]]


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., LoadedClaim]:
    """`load(lines, **agents)`: a claim in the numbers of the post, with these lines after the usual header."""

    def load(lines: str, at: str = NUMBERS, **agents: str) -> LoadedClaim:
        for name, program in agents.items():
            (tmp_path / f"{name}.agent").write_text(program, encoding="utf-8")
        file = tmp_path / "t.claim.yaml"
        file.write_text(HEADER + at + lines, encoding="utf-8")
        return load_claim(file)

    return load


@pytest.fixture
def realised(load: Callable[..., LoadedClaim]) -> Realise:
    """`realised(lines, seconds=30, **agents)`: the claim, decided and realised."""

    def run(lines: str, seconds: float = 30, at: str = NUMBERS, **agents: str) -> tuple[LoadedClaim, Result, Evidence]:
        loaded = load(lines, at, **agents)
        result, evidence = decide_with_evidence(loaded.path, 60, lambda words: None)
        return loaded, *realise(loaded, result, evidence, seconds, lambda words: None)

    return run
