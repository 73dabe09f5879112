"""`define:` names formulas of a claim and of a game."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.decide.claim import decide
from verify.errors import InputError
from verify.language.expressions import parse_expression
from verify.language.formulas import Misused, formulas
from verify.language.nearness import flattened
from verify.language.syntax import Name
from verify.library.find import load_claim

GAME = """game: g
players: {row: [C, D], column: [C, D]}
parameters: [T]
assume: T > 2
define: {temptation: T - 2, both: "prob(row, C) = 1 and prob(column, C) = 1"}
payoffs: [[[2, 2], [0, T]], [[T, 0], [1, 1]]]
"""
HEAD = "claim: c\ngame: ./g.game.yaml\nparameters: [x]\n"


def written(folder: Path, text: str, game: str = GAME) -> Path:
    (folder / "g.game.yaml").write_text(game, encoding="utf-8")
    (folder / "c.claim.yaml").write_text(HEAD + text, encoding="utf-8")
    return folder / "c.claim.yaml"


def test_formulas_are_put_in_where_they_are_used(tmp_path: Path) -> None:
    text = """define:
  gain: payoff(row) - 1
  twice: 2*step_up
  step_up: x + temptation
  fine: gain > 0 and not both
given: step_up > 0
lemma: [twice^2 > x - gain, "near(fine => weakly_pareto, step_up)", "prob(row, C) >= 0"]
"""
    claim = load_claim(written(tmp_path, text)).claim
    plain = "(2*(x + (T - 2)))^2 > x - (payoff(row) - 1)"
    near = "near(payoff(row) - 1 > 0 and not (prob(row, C) = 1 and prob(column, C) = 1) => weakly_pareto, x + (T - 2))"
    assert claim.items[0].proposition == parse_expression(plain)
    assert claim.items[1].proposition == flattened(parse_expression(near))
    assert claim.items[2].proposition == parse_expression("prob(row, C) >= 0")
    assert claim.given[0].proposition == parse_expression("x + (T - 2) > 0")
    assert claim.items[0].text == "twice^2 > x - gain"


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("temptation > 0", "proved"),
        ("temptation > 1", "refuted"),
        ("less - less = 0", "proved"),
        ("less + (1 - 2*less) > 0", "refuted"),
        ("both => payoff(row) = 2", "proved"),
        ("not both => payoff(row) < 2", "refuted"),
        ("abs(less) <= abs(x) + temptation + 2", "proved"),
    ],
)
def test_verdicts(tmp_path: Path, item: str, verdict: str) -> None:
    text = f"define: {{less: 'max(x, 0) - T'}}\nlemma: '{item}'\n"
    assert decide(written(tmp_path, text), 20, lambda _: None).verdict == verdict


@pytest.mark.parametrize(
    ("define", "message", "line"),
    [
        ("{a: b, b: 2*c, c: a + 1}", "expected formulas that do not go round in a circle, found a, b, c and a", 4),
        ("{a: a}", "expected formulas that do not go round in a circle, found a and a", 4),
        ("{T: 1}", "expected a name that nothing else has, found 'T', a parameter", 4),
        ("{x: 1}", "expected a name that nothing else has, found 'x', a parameter", 4),
        ("{row: 1}", "expected a name that nothing else has, found 'row', a player", 4),
        ("{C: 1}", "expected a name that nothing else has, found 'C', an action of column", 4),
        ("{temptation: 1}", "expected a name that nothing else has, found 'temptation', defined already", 4),
        ("{weakly_pareto: x > 0}", "expected a name that nothing else has, found 'weakly_pareto', a proposition", 4),
        ("{eps: 1}", "expected a name for a formula, found 'eps'; this word has a fixed meaning", 4),
        ("{a b: 1}", "expected a name for a formula of letters, digits and _, found 'a b'", 4),
        ("{a: }", "expected a formula, found nothing", 4),
        ("{a: x^100, b: a^100}", "expected a degree of at most 256", 5),
        ("{a: 1}\nx: 3", "expected a key of a claim, found 'x'", 5),
    ],
)
def test_refusals(tmp_path: Path, define: str, message: str, line: int) -> None:
    with pytest.raises(InputError) as caught:
        load_claim(written(tmp_path, f"define: {define}\nlemma: b > 0\n"))
    assert message in str(caught.value)
    assert caught.value.at is not None and caught.value.at.line == line


def test_a_mistake_of_a_game_is_shown_in_its_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_claim(written(tmp_path, "lemma: 1 = 1\n", GAME.replace("temptation: T - 2", "D: T - 2")))
    assert "g.game.yaml:5:10: expected a name that nothing else has, found 'D'" in str(caught.value)


def test_names_that_double_are_not_written_out_without_end() -> None:
    define = [(Name(f"a{n}"), parse_expression(f"a{n + 1} + a{n + 1}")) for n in range(60)]
    with pytest.raises(Misused, match="expected at most 20000 words and signs, written out, found more"):
        formulas([*define, (Name("a60"), parse_expression("x"))], {})


def test_a_name_in_a_formula_that_means_nothing_is_shown_there(tmp_path: Path) -> None:
    file = written(tmp_path, "define: {a: 2*nothing}\nlemma: a > 0\n")
    with pytest.raises(InputError) as caught:
        decide(file, 5, lambda _: None)
    assert "found 'nothing'" in str(caught.value) and ":4:15:" in str(caught.value)
