"""How fast a long run goes."""

from __future__ import annotations

import doctest

from verify.show import pace
from verify.show.pace import Pace, pace_text


def test_the_examples():
    assert doctest.testmod(pace).failed == 0


def test_a_rate_is_that_of_the_last_minute():
    heard = Pace(0.0, 100)
    assert heard.rate() is None
    for second in range(1, 200):
        heard.hear(float(second), 100 + second * (1 if second < 100 else 3) - (0 if second < 100 else 200))
    assert heard.rate() == 3
    assert len(heard._heard) < 70


def test_what_is_heard_often_is_kept_seldom():
    heard = Pace(0.0, 0)
    for step in range(1, 1000):
        heard.hear(step / 100, step)
    assert abs((heard.rate() or 0) - 100) < 1e-9
    assert len(heard._heard) < 25


def test_nothing_is_promised_before_something_is_done():
    heard = Pace(0.0, 7)
    heard.hear(5.0, 7)
    assert pace_text(7, 9, heard.rate()) == "7/9"
    heard.hear(10.0, 8)
    assert pace_text(8, 9, heard.rate()) == "8/9  0.1/s  10 s left"
