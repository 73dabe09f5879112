"""Random search: lemmas that fail at unusual numbers, and lemmas that are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.decide.clock import Clock
from verify.decide.engine import Decided, Task
from verify.decide.falsify.random_search import RandomSearch
from verify.decide.smt.solver import Smt
from verify.decide.target import Target, shows
from verify.library.find import load_claim
from verify.semantics.symbolic.problem import Problem
from verify.semantics.symbolic.setup import set_up


@pytest.fixture
def searched(tmp_path: Path):  # type: ignore[no-untyped-def]
    """What random search finds for the first item of a claim; None where it does not apply."""

    def search(text: str) -> Decided | None:
        path = tmp_path / "t.claim.yaml"
        path.write_text(f"claim: t\nsays: a test\nsource: a test\ngame: prisoners-dilemma\n{text}", "utf-8")
        setup = set_up(load_claim(path))
        target = Target(setup.claim.items[0].proposition, holds=setup.claim.kind == "never")
        nothing = Problem((), ())
        clock = Clock.of(60)
        task = Task(setup, nothing, nothing, target, "t", clock, lambda _: None, lambda *_: None, lambda *_: None)
        engine = RandomSearch(Smt())
        found = engine.run(task, clock) if engine.applies(task) else None
        assert found is None or (found.state is not None and shows(found.state, target))
        return found

    return search


@pytest.mark.parametrize(
    "claim",
    [
        "lemma: payoff(row)*payoff(column) <= T*T\n",
        "lemma: payoff(row) + payoff(column) >= 2*P\n",
        "given: T > 0\nlemma: payoff(row)*payoff(column) <= T*T\n",
        "given: S > 100\nlemma: payoff(row)^2 < T*R\n",
        "parameters: [k]\nlemma: k*payoff(row) <= k*T\n",
        "lemma: T*S <= R*P\n",
        "parameters: [a, b, c, d, e, f]\nat: {T: 3, R: 2, P: 1, S: 0}\n"
        "lemma: a^2*b*c + b^2*c*d + c^2*d*e + d^2*e*f = a^2*b^2 + b^2*c^2 + c^2*d^2 + d^2*e^2 => a = b or c = d\n",
        "players: {row: anyone, column: anyone}\nalways: near(pareto, 1/3)\n",
        "players: {row: anyone, column: anyone}\nnever: prob(row, C) = 1/8 and prob(column, D) = 5/6\n",
    ],
)
def test_what_fails_somewhere_falls_at_once(searched, claim: str) -> None:  # type: ignore[no-untyped-def]
    found = searched(claim)
    assert found is not None and found.verdict == "refuted"


@pytest.mark.parametrize(
    "claim",
    [
        "lemma: payoff(row) <= T\n",
        "given: T < -5\nlemma: payoff(row) < 0\n",
        "lemma: (payoff(row) - payoff(column))^2 <= (T - S)^2\n",
    ],
)
def test_what_is_true_is_left_alone(searched, claim: str) -> None:  # type: ignore[no-untyped-def]
    assert searched(claim) is None


@pytest.mark.parametrize(
    "claim", ["players: {row: LP, column: anyone}\ngiven: 0 < δ <= ε/100\nalways: payoff(row) > T\n"]
)
def test_agents_are_not_its_matter(searched, claim: str) -> None:  # type: ignore[no-untyped-def]
    assert searched(claim) is None


def test_it_always_finds_the_same(searched) -> None:  # type: ignore[no-untyped-def]
    claim = "given: 3*R < T + 2*P\nlemma: payoff(row)*payoff(column) <= R*R\n"
    first, second = searched(claim), searched(claim)
    assert first is not None and first.state.world.parameters == second.state.world.parameters
    assert first.state.profile == second.state.profile
