"""Paths of runs: in one line while they are short, and else as a tree that loses nothing."""

from __future__ import annotations

import pytest

from verify.show.path import LONG, rows_of
from verify.show.story import zone_words

YES = "where the oracle says yes about prob(row, C) (probability 1/3)"
SURE = "surely payoff(row) < minmax(row) and prob(column, C) > 1/2"


def test_a_short_path_is_one_line() -> None:
    assert rows_of(("with probability 1/10: plays C", "else: plays D")) == [
        (0, "with probability 1/10: plays C; else: plays D")
    ]


def test_a_long_path_without_branches_is_one_line() -> None:
    assert rows_of((SURE, SURE, "plays C")) == [(0, f"{SURE}; {SURE}; plays C")]
    assert len(rows_of((SURE, SURE, "plays C"))[0][1]) > LONG


def test_a_long_path_is_a_tree() -> None:
    inner = f"with probability 1/2: {SURE}, plays near(pareto, 1), else: plays D"
    assert rows_of((SURE, f"{YES}: no step improves, {inner}", f"else: not {SURE}, plays C")) == [
        (0, SURE),
        (0, f"{YES}:"),
        (1, "no step improves"),
        (1, f"with probability 1/2: {SURE}; plays near(pareto, 1)"),
        (1, "else: plays D"),
        (0, f"else: not {SURE}; plays C"),
    ]


def test_nested_branches_on_both_sides() -> None:
    one, other = f"{YES}: plays A, else: plays B", f"{YES}: plays B, else: plays C"
    assert rows_of((f"with probability 1/5: {one}", f"else: {other}")) == [
        (0, "with probability 1/5:"),
        (1, f"{YES}: plays A"),
        (1, "else: plays B"),
        (0, "else:"),
        (1, f"{YES}: plays B"),
        (1, "else: plays C"),
    ]


@pytest.mark.parametrize("text", ["with probability 1: " * 3000, "else: " * 50, "where (: " + ", " * 200, ")" * 200])
def test_what_is_no_path_is_shown_all_the_same(text: str) -> None:
    assert rows_of((f"with probability 1/2: {text}", text))


def test_intervals_that_are_the_same_stand_together() -> None:
    small, large = ("0", "1/20"), ("19/20", "1")
    assert zone_words({"A": small, "B": large, "C": small}) == "prob A and C in [0, 1/20], prob B in [19/20, 1]"
    last = zone_words({"A": small, "B": small, "C": small, "D": large})
    assert last == "prob A, B and C in [0, 1/20], prob D in [19/20, 1]"
    assert zone_words({"A": small, "B": large}) == "prob A in [0, 1/20]"
