"""Claims with small parameters that are refuted for every constant."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.thorough import THOROUGH
from verify.decide.clock import Clock
from verify.discover import small
from verify.discover.guesses import families, number_at
from verify.discover.small import decide_small
from verify.discover.values import values_of
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.small import symbols
from verify.library.find import load_parsed

from .small_claims import ANYONE, FREE, GIVEN, HEAD, NUMBERS, ROCK, ROCKS, decided, loaded


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("prob(row, C) <= O(ε)", "for every K"),
        ("prob(row, C) <= o(ε)", "with k = 0.1"),
        ("prob(row, D) >= Ω(δ/ε)", "K"),
    ],
)
def test_a_state_that_depends_on_no_parameter_refutes_it_for_all_of_them(line: str, says: str) -> None:
    result = decided(ROCKS + f"always: {line}\n")
    assert (result.verdict, result.trust) == ("refuted", "certificate")
    assert result.answer is not None and says in result.answer.says[0]


@pytest.mark.parametrize(
    ("line", "verdict", "says"),
    [
        ("prob(row, C) <= O(K*δ)", "refuted", "for every K1, at K = 0.5, k = 1, this fails: prob(row, C) <= O(K*δ)"),
        ("prob(row, C) <= o(k)", "refuted", "always, at K = 0.5, k = 1, with k1 = 0.1, this fails"),
        ("prob(row, C)*K <= O(1)", "proved", "K1 = 1, for ε <= 0.1, δ <= ε/100"),
    ],
)
def test_the_constants_have_names_that_no_parameter_has(line: str, verdict: str, says: str) -> None:
    result = decided(f"parameters: [K, k]\ngiven: [1 >> ε >> δ, 0 < K < 1, k > 0]\n{ANYONE}always: {line}\n")
    assert result.verdict == verdict
    assert result.answer is not None and says in result.answer.says[0]


def test_parameters_on_which_nothing_depends_are_not_named() -> None:
    result = decided("parameters: [m]\ngiven: 1 >> m\n" + ANYONE + "always: prob(row, C) <= O(m)\n")
    assert result.answer is not None and result.answer.says[0] == "for every K, this fails: prob(row, C) <= O(m)"
    result = decided(ROCKS + "given: 1 >> ε\nalways: prob(row, C) <= O(ε*δ)\n")
    assert result.answer is not None and result.answer.says[0].startswith("for every K, at δ = 0.001, this fails")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("given: [1 >> ε >> δ, T > 5]\nalways: payoff(row) <= R + O(ε)\n", "for every K, at T = 6, R = 2"),
        ("given: [1 >> ε >> δ, S >= 0]\nalways: prob(row, C) <= R + O(ε)\n", "for every K, at T = "),
        ("given: [1 >> ε >> δ, S >= 0]\nalways: prob(row, C) <= R\n", "always, at T = "),
        ("given: [1 >> ε, S < 0]\nalways: payoff(row) <= R + O(ε)\n", "R = 2, P = 1, S = -1, this fails"),
        (
            "given: [1 >> ε, S < 0]\nuniform: true\nalways: payoff(row) <= R + O(1)\n",
            "at S = -1, P = 1, R = K + 2, T = ",
        ),
    ],
)
def test_refuted_at_values_that_given_allows_and_at_which_constants_were_refuted(text: str, says: str) -> None:
    """The game's example is T = 3, R = 2, P = 1, S = 0."""
    there = loaded(FREE + text)
    result, evidence = decide_small(there, 60.0, lambda _: None)
    assert (result.verdict, result.trust) == ("refuted", "certificate")
    assert result.answer is not None and says in result.answer.says[0]
    assert Evidence.from_json(evidence.to_json()).instance == evidence.instance


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("prob(row, C) <= O(δ/ε)", "δ <= ε/(100*(K + 1))"),
        ("prob(row, C) <= O(δ/ε^2)", "δ <= ε/10000, δ <= ε^2/(10000*(K + 1))"),
        ("prob(row, C) <= O(δ/ε^4)", "δ <= ε/10000, δ <= ε^4/(10000*(K + 1))"),
        ("prob(row, C) <= O(5000*ε)", "ε <= 1/(10000*(K + 1))"),
        ("prob(row, C) <= δ/ε^2 + o(1)", "δ <= ε/10000, δ <= ε^2/10000"),
    ],
)
def test_thresholds_for_every_constant_may_be_powers_of_the_parameters_before(line: str, where: str) -> None:
    result = decided(ROCKS + f"uniform: true\nalways: {line}\n")
    assert (result.verdict, result.trust) == ("refuted", "certificate")
    assert result.answer is not None and where in result.answer.says[-1]


PENNIES = "claim: c\ngame: matching-pennies\ngiven: 1 >> ε >> δ\n"
NEAR = "agent Near(p):\n    if oracle says prob(other, Heads) > p: play Tails\n    play Heads\n"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            f"{HEAD}{GIVEN}players: {{row: CooperateRock, column: Asker}}\nalways: prob(column, C) <= O(ε)\n",
            "C) = 1, prob",
        ),
        (
            PENNIES + "players: {row: Matcher, column: Mismatcher}\nalways: prob(row, Heads) <= O(ε)\n",
            "prob(row, Heads) = 1/2, prob(column, Heads) = 1/2",
        ),
        (
            PENNIES + "players: {row: Matcher, column: ./Near.agent(p = 1 - ε)}\nalways: prob(row, Tails) <= O(δ)\n",
            "prob(row, Heads) = 1 - ε, prob(column, Heads) = 1/2",
        ),
    ],
)
def test_states_of_programs_that_ask_the_oracle_refute_it_for_every_constant(
    text: str, where: str, tmp_path: Path
) -> None:
    """Where it is asked about a threshold itself, as in matching pennies, it may answer anything."""
    (tmp_path / "Near.agent").write_text(NEAR)
    file = tmp_path / "c.claim.yaml"
    result = decide_small(load_parsed(parse_claim(text, str(file)), file), 60.0, lambda _: None)[0]
    assert (result.verdict, result.trust) == ("refuted", "certificate")
    assert result.answer is not None and where in result.answer.says[1]


SAMPLER = "agent Sampler:\n    with probability ε: play D\n    if copy of other plays C: play D\n    play C\n"


@pytest.mark.parametrize(
    ("players", "line", "where"),
    [
        ("row: Half, column: NicerBot", "prob(column, D) <= O(δ)", "prob(column, C) = ε + (1 - ε)*(1/2 - ε)"),
        ("row: NicerBot, column: Half", "prob(row, D) <= O(δ)", "prob(row, C) = ε + (1 - ε)*(1/2 - ε), prob(column"),
        ("row: NicerBot, column: NicerBot", "prob(row, C) <= O(δ)", "prob(column, C) = 1"),
        ("row: Selfish, column: NicerBot", "prob(row, C) <= O(δ)", "prob(row, C) = 1, prob(column, C) = ε + ("),
        ("row: Half, column: Sampler", "prob(column, C) <= O(δ)", "prob(column, C) = (1 - ε)*(1 - (1/2 - ε))"),
    ],
)
def test_what_a_program_plays_that_copies_another_follows_from_what_that_one_plays(
    players: str, line: str, where: str, tmp_path: Path
) -> None:
    (tmp_path / "Half.agent").write_text("agent Half:\n    with probability 1/2 - ε: play C\n    play D\n")
    (tmp_path / "Sampler.agent").write_text(SAMPLER)
    (tmp_path / "Selfish.agent").write_text("agent Selfish:\n    play copy of row\n")
    for name in ("Half", "Sampler", "Selfish"):
        players = players.replace(name, f"./{name}.agent")
    file = tmp_path / "c.claim.yaml"
    text = f"{HEAD}{GIVEN}uniform: true\nplayers: {{{players}}}\n{NUMBERS}always: {line}\n"
    result = decide_small(load_parsed(parse_claim(text, str(file)), file), 60.0, lambda _: None)[0]
    assert result.answer is not None and where in "; ".join(result.answer.says), result.answer
    assert (result.verdict, result.trust) == ("refuted", "certificate")


def test_states_are_looked_for_once_at_the_same_values(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    monkeypatch.setattr(small, "families", lambda _, known, little, places, clock: looked.extend(places) or ())
    result = decided("given: [1 >> ε, m > 1]\nparameters: [m]\n" + ANYONE + "always: prob(row, C)*m <= O(ε)\n")
    assert result.verdict == "unknown" and len(looked) > 1
    assert all(looked.count(values) == 1 for values in looked)


def test_values_that_given_does_not_allow_are_passed_over() -> None:
    there = loaded(FREE + "given: [1 >> ε, T < 5]\nalways: payoff(row) <= R + O(ε)\n")
    known, clock = symbols(there.claim, there.game), Clock.of(60)
    good = {name: s.Number(Fraction(value)) for name, value in {"T": 4, "R": 2, "P": 1, "S": 0}.items()}
    bad = good | {"T": s.Number(Fraction(6))}
    found = list(families(there, known, s.Number(Fraction(1, 10)), [bad, good], clock))
    assert found and all(family.values == good for family in found)


def test_what_fails_only_above_some_threshold_is_no_candidate() -> None:
    """It holds for δ <= ε^2/2, which the largest thresholds do not say."""
    there = loaded(ANYONE + "always: prob(row, C)*δ <= ε^2/2\n")
    known, clock = symbols(there.claim, there.game), Clock.of(60)
    assert list(families(there, known, s.Number(Fraction(1, 10)), [{}], clock)) == []


def test_with_many_players_not_all_profiles_are_tried(tmp_path: Path) -> None:
    """Of 5 players who may play each of 38 terms there would be 79 millions."""
    names = "abcde"
    (tmp_path / "five.game.yaml").write_text(
        "game: five\nplayers: {" + ", ".join(f"{name}: [C, D]" for name in names) + "}\n"
    )
    players = ", ".join(f"{name}: anyone" for name in names)
    text = f"claim: c\ngame: ./five.game.yaml\nplayers: {{{players}}}\n{GIVEN}always: prob(a, C) <= O(δ/ε)\n"
    file = tmp_path / "c.claim.yaml"
    result = decide_small(load_parsed(parse_claim(text, str(file)), file), 60.0, lambda _: None)[0]
    assert (result.verdict, result.trust) == ("refuted", "certificate")


def of_agent(program: str, line: str, folder: Path) -> Result:
    """Of an agent that only tosses coins, against a rock."""
    (folder / "Chance.agent").write_text(f"agent Chance:\n{program}")
    text = f"{HEAD}{GIVEN}players: {{row: ./Chance.agent, column: DefectRock}}\n{NUMBERS}always: {line}\n"
    file = folder / "c.claim.yaml"
    return decide_small(load_parsed(parse_claim(text, str(file)), file), 60.0, lambda _: None)[0]


def test_a_probability_that_is_a_quotient_of_small_parameters_is_one(tmp_path: Path) -> None:
    """δ/ε is below 1 where δ <= ε^2/100 and δ <= ε/100, by the second."""
    result = of_agent("    with probability δ/ε: play C\n    play D\n", "prob(row, C) <= ε", tmp_path)
    assert (result.verdict, result.trust) == ("proved", "certificate")


TWICE = """    with probability ε:
        with probability δ/ε: play C
        play D
    with probability δ/2: play D
    play C
"""


@pytest.mark.parametrize(
    ("program", "line", "where"),
    [
        ("    with probability ε^2: play C\n    play D\n", "prob(row, C) >= Ω(ε)", "prob(row, C) = ε^2"),
        (TWICE, "prob(row, D) <= O(δ)", "prob(row, C) = ε*(δ/ε) + (1 - ε)*(1 - δ/2)"),
        ("    with probability (R - P)*ε/2: play C\n    play D\n", "prob(row, C) <= 0", "prob(row, C) = "),
    ],
)
def test_what_a_program_plays_by_chance_alone_is_a_function_of_the_small_parameters(
    program: str, line: str, where: str, tmp_path: Path
) -> None:
    result = of_agent(program, line, tmp_path)
    assert result.answer is not None
    if line == "prob(row, C) <= 0":  # with payoffs in it the number at one point is tried, which refutes nothing
        assert result.verdict == "unknown"
    else:
        assert (result.verdict, result.trust) == ("refuted", "certificate")
        assert any(where in words for words in result.answer.says)


def test_values_with_gaps_that_grow_are_tried_for_a_uniform_claim() -> None:
    claim = loaded(ROCK + "uniform: true\nalways: prob(row, C) <= O(δ)\n")
    known = symbols(claim.claim, claim.game)
    first = next(values_of(claim, known, [], Clock.of(10)))
    large = {name: number_at(value, {"K": Fraction(5)}) for name, value in first.items()}
    assert large["T"] > large["R"] > large["P"] > large["S"]
    assert number_at(parse_expression("(1 + 2)*K/4 - 1"), {"K": Fraction(4)}) == 2


def test_gaps_grow_upwards_and_downwards() -> None:
    """Below T < 5 no gap can grow but downwards."""
    text = FREE + "uniform: true\ngiven: [1 >> ε, T < 5]\nalways: payoff(row) <= R + "
    for bound in ("O(1)", "O(1/(T - R))"):
        result = decided(f"{text}{bound}\n")
        assert (result.verdict, result.trust) == ("refuted", "certificate") and result.answer is not None
        assert "at T = 3, R = 2 - K, P = 1 - K, S = 0 - 2*K, this fails" in result.answer.says[0]


def test_one_parameter_has_no_gaps_and_may_grow_or_fall() -> None:
    """Uniform: K is there before m."""
    head = "parameters: [m]\ngiven: [1 >> ε, m > 0]\nuniform: true\n" + ANYONE
    for line, says in (
        ("prob(row, C)*m <= O(1)", "for every K, at m = K + 1, this fails"),
        ("prob(row, C) <= O(m)", "for every K, at m = 1/(K + 1), this fails"),
    ):
        result = decided(f"{head}always: {line}\n")
        assert (result.verdict, result.trust) == ("refuted", "certificate")
        assert result.answer is not None and says in result.answer.says[0]
    claim = loaded(f"{head}always: prob(row, C) <= O(m)\n")
    found = list(values_of(claim, symbols(claim.claim, claim.game), [], Clock.of(10)))
    assert [show(values["m"]) for values in found] == ["K + 1", "1/(K + 1)", "1"]


@pytest.mark.skipif(not THOROUGH, reason="it takes 8 seconds: make thorough")
def test_a_guess_that_the_gate_does_not_accept_is_only_a_guess() -> None:
    """States for every K would need t = K + 1, and `given` bounds t: so K = 5 is enough."""
    text = (
        "claim: c\ngame: prisoners-dilemma\nparameters: [t]\ngiven: [1 >> ε, 0 < t <= 5]\nuniform: true\n"
        f"players: {{row: anyone, column: DefectRock}}\n{NUMBERS}"
        "always: prob(row, C) <= t*ε => prob(row, C) <= O(ε)\n"
    )
    file = Path("c.claim.yaml")
    result = decide_small(load_parsed(parse_claim(text, str(file)), file), 60.0, lambda _: None)[0]
    assert (result.verdict, result.trust) == ("proved", "certificate")
