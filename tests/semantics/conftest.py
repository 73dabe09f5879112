"""Claims written as text, set up; and the helpers of these tests, which are modules of this folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from verify.library.find import load_claim
from verify.semantics.symbolic.setup import Setup, set_up

sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")

GIVEN = "[0 < ε <= 1/10, 0 < δ <= ε/100]"
MakeSetup = Callable[..., Setup]


@pytest.fixture
def make(tmp_path: Path) -> MakeSetup:
    """Sets up a claim with one agent, `a`, against anyone; see the defaults for what may be said."""

    def make_setup(
        agent: str = "play C",
        always: str = "prob(row, C) >= 0",
        given: str = GIVEN,
        game: str = "prisoners-dilemma",
        arguments: str = "",
        more: str = "",
    ) -> Setup:
        body = agent if agent.startswith("agent") else f"agent a:\n    {agent}\n"
        (tmp_path / "a.agent").write_text(body, encoding="utf-8")
        path = tmp_path / "c.claim.yaml"
        path.write_text(
            f'claim: c\ngame: {game}\nplayers: {{row: "a{arguments}", column: anyone}}\ngiven: {given}\n{more}'
            f"always:\n  - {always}\n",
            encoding="utf-8",
        )
        return set_up(load_claim(path))

    return make_setup
