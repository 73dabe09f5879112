"""Clocks: what is left, shares of it, and alarms."""

from __future__ import annotations

import time
from contextlib import suppress
from types import SimpleNamespace

import pytest

from verify.decide import claim as claim_module
from verify.decide import clock as clock_module
from verify.decide.clock import Clock, OutOfTime, alarms, settle
from verify.library.find import load_claim


@pytest.fixture(autouse=True)
def enough_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is with other things, these tests are about computing."""
    monkeypatch.setattr(clock_module, "STRETCH", 1000.0)


def busy(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_a_portion_is_a_share_of_both_kinds_of_time() -> None:
    assert 2.4 < Clock.of(10).portion(1 / 4).left() <= 2.5
    counted = Clock.of(40).within(4).portion(1 / 4)
    assert 0.9 < counted.left() <= 1 and 9900 < counted.wall() <= 10000


@pytest.mark.parametrize("clock", [Clock.of(1), Clock.of(60).within(1), Clock.of(2).portion(1 / 2)])
def test_waiting_is_not_computing(clock: Clock) -> None:
    before = clock.left()
    time.sleep(0.3)
    assert clock.left() > before - 0.2


def test_a_budget_does_not_last_for_ever_where_nothing_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "STRETCH", 8.0)
    clock = Clock.of(0.02)
    time.sleep(0.2)
    assert clock.left() == clock.wall() == 0
    with pytest.raises(OutOfTime), Clock.of(0.02).alarm(0.0):
        time.sleep(5)


def test_an_alarm_waits_until_so_much_is_computed() -> None:
    with Clock.of(0.2).alarm(0.0):
        time.sleep(0.4)


def test_an_alarm_interrupts_what_does_not_look_at_the_clock() -> None:
    begun = time.process_time()
    with pytest.raises(OutOfTime), Clock.of(0.2).alarm():
        busy(5)
    assert 0.2 <= time.process_time() - begun < 1
    busy(0.2)  # and does not ring again


def test_an_alarm_within_another_leaves_that_one_as_it_was() -> None:
    begun = time.process_time()
    with pytest.raises(OutOfTime), Clock.of(0.6).alarm():
        with pytest.raises(OutOfTime), Clock.of(0.1).alarm():
            busy(5)
        assert time.process_time() - begun < 0.5
        busy(5)
    assert 0.6 <= time.process_time() - begun < 1.5


def test_the_outer_alarm_rings_within_an_inner_one() -> None:
    begun = time.process_time()
    with pytest.raises(OutOfTime), Clock.of(0.2).alarm(), Clock.of(5).alarm():
        busy(5)
    assert time.process_time() - begun < 1


def test_what_has_rung_within_does_not_ring_again_around_it() -> None:
    with Clock.of(0.2).alarm():
        with pytest.raises(OutOfTime), Clock.of(5).alarm():
            busy(5)
        busy(0.4)


def test_an_alarm_for_what_is_done_in_time_never_rings() -> None:
    with Clock.of(0.1).alarm():
        pass
    busy(0.4)


def test_nothing_is_raised_inside_the_wrappers_of_a_library_in_c() -> None:
    """z3 counts references: an exception between a call and its note of it would free an expression twice."""
    inside = {"__name__": "z3.z3core", "time": time, "left": []}
    exec("def spin(until):\n    while time.process_time() < until: pass\n    left.append(1)", inside)
    with pytest.raises(OutOfTime), Clock.of(0.05).alarm(0.0):
        inside["spin"](time.process_time() + 0.3)  # type: ignore[operator]
        busy(5)
    assert inside["left"] == [1]


def test_an_alarm_that_nobody_heard_rings_again() -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfTime), Clock.of(0.05).alarm(0.0):
        with suppress(OutOfTime):
            busy(5)
        busy(5)
    assert 1 <= time.monotonic() - begun < 20


def test_an_alarm_may_ring_while_it_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """As late as at the end of its context, from where it comes to whoever catches it: then nothing rings any more."""

    def ringing(self: object, *_: object) -> None:
        raise OutOfTime

    around = alarms()
    with monkeypatch.context() as patch:
        patch.setattr("verify.decide.clock.Alarm.__exit__", ringing)
        with pytest.raises(OutOfTime), Clock.of(0.2).alarm(0.0):
            pass
    settle(around)
    busy(0.4)
    assert alarms() == around


def test_an_alarm_that_is_due_while_another_ends_in_time_rings() -> None:
    with pytest.raises(OutOfTime), Clock.of(0.1).alarm(0.0):
        with suppress(OutOfTime), Clock.of(5).alarm():
            pass
        busy(1)


def test_what_is_known_stands_where_the_time_runs_out_outside_of_the_items(monkeypatch, tmp_path):
    path = tmp_path / "c.claim.yaml"
    path.write_text("claim: c\ngame: prisoners-dilemma\nlemma: 1 = 1\n", encoding="utf-8")

    def decided(context):
        context.hear(context.found("unknown", reason="this much is known"))
        raise OutOfTime

    monkeypatch.setitem(claim_module.KINDS, "lemma", decided)
    result, _ = claim_module.decide_claim(load_claim(path), 5, lambda words: None)
    assert result.reason == "this much is known"


def test_what_a_library_is_told_grows_with_what_else_the_machine_does(monkeypatch: pytest.MonkeyPatch) -> None:
    wall, computed = [100.0], [10.0]
    made_up = SimpleNamespace(monotonic=lambda: wall[0], process_time=lambda: computed[0])
    monkeypatch.setattr(clock_module, "time", made_up)
    monkeypatch.setattr(clock_module, "STRETCH", 8.0)
    clock = Clock.of(60)
    assert clock.by_the_wall(2.0) == 2.0, "nothing is known yet"
    wall[0], computed[0] = 103.0, 11.0
    assert clock.by_the_wall(2.0) == clock.within(5).portion(1 / 2).by_the_wall(2.0) == 6.0
    wall[0] = 200.0
    assert clock.by_the_wall(2.0) == 16.0
