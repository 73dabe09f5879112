"""The hunt's own decider where a player has three actions, on examples that were worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from itertools import combinations_with_replacement, product
from pathlib import Path
from random import Random

import pytest

from tests.hunt import many, text
from tests.hunt import syntax as s
from tests.hunt.generate_words import num
from tests.hunt.hunting import claim_of, judged
from tests.hunt.running import One, Program, Run
from tests.hunt.states import Search, programs_of
from tests.hunt.world import World
from verify.decide.claim import decide_claim
from verify.library.find import load_claim

THREE = ("R", "P", "S")
BEATS = {("R", "S"), ("S", "P"), ("P", "R")}


def rock_paper_scissors(common: int = 0) -> s.Game:
    """Everybody gets `common` more where both play R."""
    table = []
    for a, b in product(THREE, repeat=2):
        more = common if a == b == "R" else 0
        table.append(((a, b), (num(((a, b) in BEATS) - ((b, a) in BEATS) + more), num(more))))
    return s.Game((("row", THREE), ("column", THREE)), (), (), tuple(table))


def world(game: s.Game, delta: F = F(1, 10)) -> World:
    return World(game, {"ε": F(1, 2), "δ": delta})


def zone_around(w: World, point: tuple[F, ...], d: F) -> many.Zone:
    strategies = (w.strategy(j, point) for j in range(2))
    return tuple(tuple((max(F(0), x - d), min(F(1), x + d)) for x in strategy) for strategy in strategies)


def test_corners_of_a_zone_are_those_of_a_hexagon() -> None:
    third, d = F(1, 3), F(1, 12)
    corners = set(many.corners_of(((third - d, third + d),) * 3))
    turns = {(third - d, third, third + d), (third + d, third, third - d)}
    assert corners == {tuple(y[(a + k) % 3] for a in range(3)) for y in turns for k in range(3)}
    assert many.corners_of(((F(1, 2), F(1)), (F(1, 2), F(1)), (F(1, 4), F(1)))) == ()


def test_mixtures_of_three_actions() -> None:
    outputs = [(F(1), F(0)), (F(0), F(1)), (F(0), F(0))]
    assert many.in_hull(outputs, (F(1, 3), F(1, 3))) and many.in_hull(outputs, (F(1, 2), F(1, 2)))
    assert many.in_hull(outputs[:2], (F(1, 4), F(3, 4))) and not many.in_hull(outputs[:2], (F(1, 4), F(1, 4)))
    assert not many.in_hull(outputs[:1], (F(0), F(1))) and not many.in_hull([], (F(0), F(1)))


def test_mixtures_of_many_outputs() -> None:
    """Of three outputs each, all that there are among them reach what the whole of them reach (Caratheodory)."""
    random = Random(1)
    for _ in range(200):
        outputs = [(F(random.randint(0, 4), 8), F(random.randint(0, 4), 8)) for _ in range(random.randint(1, 7))]
        wanted = F(random.randint(0, 8), 16), F(random.randint(0, 8), 16)
        few = any(many.in_hull(three, wanted) for three in combinations_with_replacement(outputs, 3))
        assert many.in_hull(outputs, wanted) == few, (outputs, wanted)


def test_a_step_by_weight_moves_away_from_what_else_is_played() -> None:
    w = world(rock_paper_scissors(2))
    truth = many.truth_of(w)
    near_rock = (F(4, 5), F(1, 5), F(4, 5), F(0))
    assert many.improves(truth, (0, 0), "by_weight", zone_around(w, near_rock, F(0)))
    # From P to R row loses 3/5 (it gets 2*4/5 more of R, and of P against R 4/5 less; against S it gains 1/5).
    assert not many.improves(truth, (1, 1), "by_weight", zone_around(w, near_rock, F(0)))
    # Where column plays R for sure and row does too nobody moves.
    assert not many.improves(truth, (0, 0), "by_weight", zone_around(w, (F(1), F(0), F(1), F(0)), F(1, 100)))


def test_minmax_mixes_evenly_and_a_reading_may_be_any_corner() -> None:
    w = world(rock_paper_scissors())
    minmax = Program(w, s.Use(s.Agent("Safe", (), (s.PlayMinmax(),))), 0)
    assert Run(minmax, (F(1), F(0), F(1), F(0)), {}).outputs() == ((F(1, 3), F(1, 3)),)
    mirror = Program(w, s.Use(s.Agent("Mirror", (), (s.Read("other"), s.PlayReading("other")))), 0)
    pure = ((F(9, 10), F(1)), (F(0), F(1, 10)), (F(0), F(1, 10)))
    found = Run(mirror, (F(1), F(0), F(1), F(0)), {}, One({0: pure, 1: pure})).outputs()
    assert set(found) == {(F(1), F(0)), (F(9, 10), F(1, 10)), (F(9, 10), F(0))}


@pytest.mark.parametrize(("distance", "right"), [(F(1, 10), False), (F(1, 5), True), (F(-1), False)])
def test_near_pareto_looks_as_far_as_it_says(distance: F, right: bool) -> None:
    w = world(rock_paper_scissors(5))
    point = (F(4, 5), F(1, 5), F(4, 5), F(1, 5))
    assert many.truth_of(w).at(s.Near(s.Optimal("pareto"), num(distance)), point) is right


WARY = (s.Read("other"), s.If(s.Surely(s.Cmp((">",), (s.Prob("other", "R"), num(F(1, 2))))), (s.PlayAction("P"),)))
LEVEL = s.Use(s.Agent("Level", (), (s.PlayMix(((num(F(11, 20)), "R"), (None, "S"))),)))


def wary(item: s.Proposition) -> s.Claim:
    use = s.Use(s.Agent("Wary", (), (*WARY, s.PlayAction("R"))))
    fixed = (("ε", F(1, 2)), ("δ", F(1, 10)))
    return s.Claim("always", rock_paper_scissors(), (use, LEVEL), (), (), fixed, (item,))


def test_readings_near_a_threshold_leave_it_open() -> None:
    c, w = wary(s.Optimal("pareto")), world(rock_paper_scissors())
    search = Search(c, w, programs_of(c, w), Random(0))
    assert search.state_at((F(1, 3), F(2, 3), F(11, 20), F(0))) is not None
    assert search.state_at((F(1, 3), F(1, 3), F(11, 20), F(0))) is None


def test_a_wrong_proof_is_noticed_and_a_right_counterexample_confirmed(tmp_path: Path) -> None:
    c = wary(s.Cmp(("=",), (s.Prob("row", "P"), num(0))))
    result, evidence = decide_claim(load_claim(text.write(c, tmp_path)), 20, lambda words: None)
    assert result.verdict == "refuted"
    assert judged(c, result, evidence, "planted")[1:] == (True, ())
    items = tuple(replace(item, verdict="proved") for item in result.items)
    planted = replace(result, verdict="proved", items=items, witness=None)
    assert [finding.what for finding in judged(c, planted, None, "planted")[2]] == ["WRONG"]


def test_of_a_seed_for_three_actions_somebody_has_three_and_reads() -> None:
    claims = [claim_of(f"variety/triples/{k}") for k in range(12)]
    assert all(any(len(actions) == 3 for _, actions in c.game.players) for c in claims)
    said = " ".join(repr(use.agent) for c in claims for use in c.uses if use is not None)
    assert "Read(" in said
