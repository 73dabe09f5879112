"""What goes wrong in a quick look costs the hint and nothing else; the end of time and memory is no matter of hints."""

from __future__ import annotations

import logging
from collections.abc import Callable
from fractions import Fraction
from itertools import cycle
from typing import Any

import pytest

from verify.decide.clock import OutOfTime
from verify.decide.falsify import candidates
from verify.decide.hints import hinted
from verify.realise import likely
from verify.realise.likely import Likely
from verify.realise.places import Place
from verify.semantics.exact.world import World
from verify.semantics.program import Program, Pure
from verify.simulate.consistent import Search
from verify.simulate.evaluation import Evaluation

from .conftest import NUMBERS, SMALL, Decide

REFUTED = "players: {row: LP, column: DefectRock}\n" + SMALL + NUMBERS + "always: prob(row, C) >= 1 - δ\n"
PROVED = "players: {row: LP, column: DefectRock}\n" + SMALL + NUMBERS + "always: prob(row, C) >= 1 - 4*δ/ε\n"
PLACES: tuple[tuple[object, str], ...] = (
    (Search, "look"),
    (Search, "candidates"),
    (Search, "runs"),
    (Evaluation, "paths"),
    (candidates, "near_boundaries"),
    (candidates, "violation"),
    (candidates, "profile_at"),
    (candidates, "together"),
)
"""What belongs to verify/simulate, as it is called."""


def failing(kind: type[BaseException]) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> object:
        raise kind("by the test")

    return fail


@pytest.mark.parametrize(
    ("owner", "name", "kind"),
    [(*place, kind) for place, kind in zip(PLACES, cycle((ZeroDivisionError, AssertionError, RuntimeError)))],
    ids=[name for _, name in PLACES],
)
def test_the_verdict_comes_without_the_hint(
    monkeypatch: pytest.MonkeyPatch, decided: Decide, owner: object, name: str, kind: type[Exception]
) -> None:
    calls: list[object] = []
    fail = failing(kind)
    monkeypatch.setattr(owner, name, lambda *_, **__: (calls.append(1), fail()))
    assert decided(REFUTED).verdict == "refuted"
    assert decided(PROVED).verdict == "proved"
    assert calls


def places() -> list[tuple[Place, ...]]:
    return [(Place(Fraction(k, 4), Fraction(k + 1, 4)),) for k in range(4)]


def somewhere() -> Likely:
    nothing = {pure: () for pure in (("C", "C"), ("C", "D"), ("D", "C"), ("D", "D"))}
    world = World({"row": ("C", "D"), "column": ("C", "D")}, {"δ": Fraction(1, 2)}, nothing)
    return Likely(world, (Program(0, "C", Pure(0)),), (0,), 4)


def test_without_a_hint_every_place_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [holds for _, holds in somewhere().among(places())] == [False, False, False, True]
    for kind in (ZeroDivisionError, AssertionError):
        monkeypatch.setattr(Evaluation, "paths", failing(kind))
        assert [holds for _, holds in somewhere().among(places())] == [True] * 4
    monkeypatch.setattr(Evaluation, "paths", failing(OutOfTime))
    with pytest.raises(OutOfTime):
        list(somewhere().among(places()))


def test_what_is_unexpected_is_logged_with_its_place(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "verify.decide.hints"):
        assert hinted("a test", failing(AssertionError), 7) == 7
        assert hinted("a test", failing(ZeroDivisionError), 8) == 8
    unexpected, expected = caplog.records
    assert (unexpected.levelname, expected.levelname) == ("WARNING", "INFO")
    assert unexpected.exc_info is not None and "a test" in unexpected.getMessage() and "a test" in expected.getMessage()


@pytest.mark.parametrize("kind", [OutOfTime, MemoryError, KeyboardInterrupt])
def test_the_end_of_time_and_memory_passes(kind: type[BaseException]) -> None:
    with pytest.raises(kind):
        hinted("a test", failing(kind), None)


def test_realising_goes_through_the_same_door() -> None:
    assert likely.hinted is candidates.hinted is hinted
