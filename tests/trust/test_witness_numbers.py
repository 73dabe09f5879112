"""Numbers of a witness: read from text, computed with whichever roots they come from, compared exactly."""

from __future__ import annotations

import time
from fractions import Fraction as F
from random import Random

import pytest

from verify.evidence.numbers import Algebraic, Root, show_number
from verify.evidence.roots import Element, Roots, TooHard, Unreadable, parse_number

GOLDEN = "root of z^2 + z - 1 in (0.618, 0.619)"
SQUARE = "root of z^2 - 3*z + 1 in (0.381, 0.382)"  # 1 - GOLDEN
SILVER = "root of z^2 + 2*z - 1 in (0.414, 0.415)"


def test_different_roots_together():
    roots = Roots()
    x, y, w = map(roots.read, (GOLDEN, SILVER, SQUARE))
    assert x + w == 1 and 1 - x == w and x * x == w and 1 / x == x + 1
    assert x > y > w and y < 1 and not x + w < 1 and x + w <= 1
    assert (x + y) / (x - y) == (x + y) ** 2 / (x * x - y * y)
    assert x - x == 0 and isinstance(x - x, F)
    assert roots.text_of(x) == GOLDEN and roots.text_of(F(1, 2)) == "1/2"
    with pytest.raises(TooHard):
        roots.text_of(x + y)
    with pytest.raises(ZeroDivisionError):
        x / (x + w - 1)


def test_denotes():
    roots = Roots()
    x, denotes = roots.read(GOLDEN), roots.denotes
    assert denotes(SQUARE, 1 - x) and not denotes(SQUARE, x) and not denotes(SILVER, 1 - x)
    assert denotes("1/2", F(1, 2)) and not denotes(GOLDEN, F(1, 2)) and not denotes("1/2", x)


def test_what_is_shown_is_read_back():
    random = Random(0)
    compared = 0
    while compared < 60:
        p = [F(random.randint(-5, 5), random.choice((1, 2, 3))) for _ in range(random.choice((2, 3, 4)))]
        low = F(random.randint(-30, 30), 10)
        root = Root.isolated([*p, F(random.choice((1, 2, -3)))], low, low + F(1, 2))
        if root is None:
            continue
        a = Algebraic.root(root) * F(1, 3) + 1
        roots = Roots()
        x = roots.read(show_number(a))
        square = show_number(a * a - 1)
        assert roots.denotes(square, x * x - 1) and not roots.denotes(square, x * x)
        assert roots.read(square) + 1 == x * x
        compared += isinstance(x, Element)


@pytest.mark.parametrize(
    "text",
    ["", "1/0", "1.5", "1e3", "nan", " 1", "1_0", "٣", "9" * 5000, "root of z in (0,1)", "root of  in (0, 1)",
     "root of z^2 - 2 in (1, 1)", "root of z^2 - 2 in (2, 1)", "root of z^2 - 2 in (-5, 5)",
     "root of z^2 - 2 in (3, 4)",
     "root of z^99 - 2 in (1, 2)", "root of z^2 2 in (1, 2)", "root of 3*z3 - 2 in (0, 1)",
     "root of 3* - 2*z in (0, 1)",
     "root of 5 in (0, 1)", "root of z^2 - 4 in (1, 2)"],
)  # fmt: skip
def test_unreadable(text):
    with pytest.raises(Unreadable):
        parse_number(text)


def test_bounded_work():
    roots = Roots()
    start = time.monotonic()
    many = [roots.read(f"root of z^5 - z - {k} in (1, {k})") for k in range(3, 12)]
    with pytest.raises(TooHard):
        total = F(0)
        for x in many:
            total = (total + x) * x
        assert total > 0
    assert time.monotonic() - start < 20
