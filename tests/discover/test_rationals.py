"""The simplest rational in an interval, and thresholds of monotone properties."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from verify.discover.rationals import between, simplest, threshold

NUMBERS = st.fractions(min_value=-20, max_value=20, max_denominator=60)


@given(NUMBERS, NUMBERS)
def test_no_rational_in_the_interval_is_simpler(one: Fraction, two: Fraction):
    low, high = min(one, two), max(one, two)
    found = simplest(low, high)
    assert low <= found <= high
    for denominator in range(1, found.denominator):
        assert (low * denominator).__ceil__() > (high * denominator).__floor__()


@given(NUMBERS, NUMBERS)
def test_between_is_strictly_inside(one: Fraction, two: Fraction):
    low, high = min(one, two), max(one, two)
    if low < high:
        assert low < between(low, high) < high


@given(NUMBERS, st.fractions(min_value=Fraction(1, 1000), max_value=50))
def test_the_property_fails_at_what_is_found_and_holds_close_above(wanted: Fraction, gap: Fraction):
    found = threshold(lambda x: x >= wanted, wanted - gap)
    assert found is not None and wanted - gap / 1000 - Fraction(1, 10**9) <= found < wanted
    assert threshold(lambda x: x > wanted, wanted - gap) <= wanted


def test_what_holds_nowhere_has_no_threshold():
    assert threshold(lambda _: False, Fraction(0)) is None
