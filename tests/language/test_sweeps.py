"""Sweep files: what they mean, and what is said of those that mean nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.errors import InputError, Position
from verify.language.axes import Listed, Range
from verify.language.claims import parse_claim
from verify.language.sweeps import Sweep, parse_sweep

TEXT = """\
sweep: s
says: A map.
over:
  row, column: [[LP, LP], [LP, neLP]]
  T: {from: 2, to: 3, by: 1/3}
  derivative: [by_weight, by_mixing]
claim:
  says: At $T, for $$5.
  game: prisoners-dilemma
  players: {row: $row(derivative = $derivative), column: $column}
  at: {T: $T, R: 2, P: 1, S: 0}
  given: [0 < ε <= 1/10, 0 < δ <= ε/100]
  always:
    - near(pareto, 4*δ/ε)
    - payoff(row) >= P - 4*δ*$T
"""


def over(text: str, claim: str = "given: x > $x") -> Sweep:
    return parse_sweep(f"sweep: s\nover:\n  {text}\nclaim:\n  {claim}\n  lemma: x > 0\n  game: g\n", "f")


def test_combinations_are_counted_with_the_last_name_fastest():
    sweep = parse_sweep(TEXT)
    assert len(sweep) == 2 * 4 * 2
    assert sweep.names == ("row", "column", "T", "derivative")
    assert [sweep.values(n) for n in (0, 1, 2, 15)] == [
        ("LP", "LP", "2", "by_weight"),
        ("LP", "LP", "2", "by_mixing"),
        ("LP", "LP", "7/3", "by_weight"),
        ("LP", "neLP", "3", "by_mixing"),
    ]
    for number in (-1, 16):
        with pytest.raises(IndexError):
            sweep.values(number)


def test_a_combination_is_a_claim_as_a_file_has_it():
    sweep = parse_sweep(TEXT)
    assert (
        sweep.claim(10).text
        == """\
claim: s-10
says: "At 7/3, for $5."
game: prisoners-dilemma
players: {row: LP(derivative = by_weight), column: neLP}
at: {T: 7/3, R: 2, P: 1, S: 0}
given:
  - 0 < ε <= 1/10
  - 0 < δ <= ε/100
always:
  - near(pareto, 4*δ/ε)
  - payoff(row) >= P - 4*δ*(7/3)
"""
    )
    claim = parse_claim(sweep.claim(10).text)
    assert (claim.name, claim.fixed["T"], claim.says) == ("s-10", Fraction(7, 3), "At 7/3, for $5.")


def test_values_are_exact():
    (axis,) = over("x: {from: 0, to: 1, count: 4}").axes
    assert [axis.row(k) for k in range(4)] == [("0",), ("1/3",), ("2/3",), ("1",)]
    (axis,) = over("x: {from: -0.1, to: 0.1, by: 0.1}").axes
    assert [axis.row(k) for k in range(len(axis))] == [("-1/10",), ("0",), ("1/10",)]


def test_nothing_is_made_before_it_is_asked_for():
    (axis,) = over("x: {from: 0, to: 1, count: 10000000}").axes
    assert axis == Range("x", Fraction(0), Fraction(1, 9999999), 10000000)
    assert over("x: {from: 0, to: 1, count: 10000000}").values(9999998) == ("9999998/9999999",)


def test_a_list_keeps_the_words_of_the_file():
    assert over('x: [0.1, "1", -2, neLP(floor = P)]').axes == (
        Listed(("x",), (("0.1",), ("1",), ("-2",), ("neLP(floor = P)",))),
    )


@pytest.mark.parametrize(
    ("value", "stated", "filled"),
    [
        ("1/3", "1 - x/$x > 0", "1 - x/(1/3) > 0"),
        ("-2", "3*$x < 0", "3*(-2) < 0"),
        ("3", "3*$x < 0", "3*3 < 0"),
        ("0.5", "3*$x < 0", "3*0.5 < 0"),
        ("T - S", "x > 2*$x", "x > 2*(T - S)"),
        ("minmax(row)", "payoff(row) >= $x", "payoff(row) >= minmax(row)"),
        ("x > 1/2", "$x", "x > 1/2"),
    ],
)
def test_a_value_inside_a_formula_stands_for_itself(value, stated, filled):
    claim = over(f'x: ["{value}"]', f'given: ["{stated}"]').claim(0).text
    assert filled in claim
    assert [item.text for item in parse_claim(claim).given] == [filled]


def test_a_mark_may_stand_in_a_game():
    game = "game: {players: {row: [C]}, payoffs: {C: [$a]}}"
    sweep = parse_sweep(f"sweep: s\nover: {{a: [1, -1/2]}}\nclaim:\n  {game}\n  lemma: [payoff(row) > 0]\n")
    claim = parse_claim(sweep.claim(1).text)
    assert claim.game.payoffs is not None and len(claim.game.payoffs) == 1


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("x: 3", "3:6", "expected a list of values or a range, such as {from: 0, to: 1, by: 1/10}, found '3'"),
        ("x: []", "3:6", "found an empty list"),
        ("x: [1, 1]", "3:10", "expected each value once, found '1' again"),
        ("x: [[1]]", "3:7", "expected a value, found a list"),
        ("x: [a, '']", "3:11", "expected a value, found nothing"),
        ("x, y: [[1, 2], [3]]", "3:18", "expected a row with a value for each of x and y, found 1 values"),
        ("x, y: [1, 2]", "3:10", "expected a row with a value for each of x and y, found '1'"),
        ("x, y: {from: 0, to: 1, by: 1}", "3:9", "expected rows with a value for each of x and y, found a range"),
        ("x, 2y: [[1, 2]]", "3:6", "expected a name of letters, digits and _, found '2y'"),
        ("x, x: [[1, 2]]", "3:6", "expected each name once, found 'x' again"),
        ("x,: [[1, 2]]", "3:4", "expected a name"),
        ("verdict: [1]", "3:3", "expected another name, found 'verdict', a column of the results"),
        ("item12: [1]", "3:3", "expected another name, found 'item12', a column of the results"),
        ("x: {from: 0, to: 1}", "3:6", "expected 'by' or 'count' in a range, found neither"),
        ("x: {from: 0, to: 1, by: 1, count: 2}", "3:6", "expected 'by' or 'count' in a range, found both"),
        ("x: {from: 0, to: 1, steps: 2}", "3:23", "found 'steps'"),
        ("x: {from: 0, too: 1, by: 1}", "3:16", "found 'too'; did you mean 'to'?"),
        ("x: {from: 1, to: 1, by: 1}", "3:20", "expected a value above 1 ('from'), found 1"),
        ("x: {from: 0, to: 1, by: -1}", "3:27", "expected a step above 0, found -1"),
        ("x: {from: 0, to: 1, by: 2/3}", "3:27", "expected a step that leads from 0 to 1, found 2/3"),
        ("x: {from: 0, to: 1, by: 1/99999999999}", "3:6", "expected at most 10000000 combinations, found more"),
        ("x: {from: 0, to: 1, count: 1}", "3:30", "expected a whole number from 2 to 10000000, found '1'"),
        ("x: {from: 0, to: zero, by: 1}", "3:20", "expected a number"),
        ("y: [1]", "5:14", "expected a name that stands under 'over', found '$x'"),
        ("x: [1]\n  y: [2]", "4:3", "expected $y somewhere in the claim, found nothing that varies with it"),
        (
            "x: {from: 0, to: 1, count: 10000}\n  y: {from: 0, to: 1, count: 10000}",
            "4:3",
            "expected at most 10000000 combinations, found more",
        ),
    ],
)
def test_what_is_wrong_with_values(text, where, words):
    with pytest.raises(InputError) as caught:
        over(text)
    assert str(caught.value).startswith(f"f:{where}: ")
    assert words in caught.value.message


@pytest.mark.parametrize(
    ("old", "new", "where", "words"),
    [
        ("sweep: s", "swep: s", "1:1", "expected a key of a sweep, found 'swep'; did you mean 'sweep'?"),
        ("sweep: s", "sweep: a b", "1:8", "expected a sweep's name"),
        ("  always:", "  alway:", "13:3", "found 'alway'; did you mean 'always'?"),
        ("  says: At", "  claim: At", "8:3", "found 'claim'"),
        ("$T, R", "$t, R", "11:11", "found '$t'; did you mean 'T'?"),
        ("4*δ*$T", "4*δ*$", "15:30", "expected a name after '$', found none; write $$ for the sign itself"),
        ("  always:", "  given2: x\n  always:", "13:3", "found 'given2'"),
        ("  always:", "  lemma: x > 0\n  always:", "13:3", "found always and lemma; write a sweep for each"),
        ("over:", "over: []\nabout: x\nother:", "5:1", "found 'other'"),
    ],
)
def test_what_is_wrong_with_a_file(old, new, where, words):
    assert old in TEXT
    with pytest.raises(InputError) as caught:
        parse_sweep(TEXT.replace(old, new), "f")
    assert str(caught.value).startswith(f"f:{where}: ")
    assert words in caught.value.message


@pytest.mark.parametrize(
    ("old", "new", "where", "words"),
    [
        ("4*δ*$T", "4*δ**$T", "15:7", "expected"),
        ("near(pareto, 4*δ/ε)", "near(pareto, 4*δ//ε)", "14:24", "expected"),
        ("row: $row", "row: $row)", "10:18", "expected"),
        ("T: $T", "T: x$T", "11:11", "expected a number"),
    ],
)
def test_a_mistake_in_a_combination_is_shown_in_the_sweep_s_file(old, new, where, words):
    text = TEXT.replace(old, new)
    sweep = parse_sweep(text, "f")
    with pytest.raises(InputError) as caught:
        parse_claim(sweep.claim(3).text, "f")
    error = sweep.explained(caught.value, 3)
    line, column = map(int, where.split(":"))
    assert error.at == Position("f", line, column)
    assert error.source_line == text.splitlines()[line - 1]
    assert words in error.message
    assert "in combination 3: row = LP, column = LP, T = 7/3, derivative = by_mixing" in error.note


def test_a_mistake_in_another_file_stays_there():
    sweep = parse_sweep(TEXT, "f")
    error = sweep.explained(InputError("expected x, found y", Position("a.agent", 3, 4), "line"), 0)
    assert (error.at, error.source_line) == (Position("a.agent", 3, 4), "line")
    assert "in combination 0" in error.note


def test_nothing_in_a_file_is_run():
    evil = "__import__('os').system('touch executed')"
    with pytest.raises(InputError):
        parse_claim(over(f'x: ["{evil}"]').claim(0).text)
