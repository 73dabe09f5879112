"""All consistent states: known answers, each with evidence both ways; and what is told when there is no answer."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.decide.cells.implicants import Literals
from verify.decide.cells.search import Search
from verify.decide.cells.symbols import latex
from verify.decide.cells.wording import Wording
from verify.decide.claim import decide_claim
from verify.decide.clock import Clock
from verify.evidence.record import Evidence
from verify.evidence.result import Result
from verify.evidence.states import States
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.library.find import load_claim
from verify.semantics.replayed import replay_against
from verify.semantics.symbolic.formula import Atom, conjuncts
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.setup import set_up

SECONDS = 100.0
DILEMMA = "game: prisoners-dilemma\n"
NICE = "given: [2*R > T + S, 2*P < T + S, 0 < ε <= 1/10, 0 < δ <= ε/100]\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
GAMBLE = """\
game:
  players: {row: [Up, Down], column: [Up, Down]}
  parameters: [a]
  assume: [0 <= a <= 1]
  payoffs: {Up Up: [0, 0], Up Down: [a, 1 - a], Down Up: [1 - a, a], Down Down: [0, 0]}
"""
LESS = "agent Less:\n    if oracle says prob(other, Up) > 3*a - 1: play Down\n    play Up\n"
DARE = "agent Dare:\n    if oracle says prob(other, Swerve) > (S - P)/(S - P + T - R): play Straight\n    play Swerve\n"
TRUST = "agent Trust(t):\n    read other\n    if surely prob(other, C) >= t: play C\n    play D\n"
RING = """\
game:
  players: {a: [H, L], b: [H, L], c: [H, L]}
  payoffs:
    H H H: [1, 1, 1]
    H H L: [0, 1, 0]
    H L H: [1, 0, 0]
    H L L: [0, 0, 1]
    L H H: [0, 0, 1]
    L H L: [1, 0, 0]
    L L H: [0, 1, 0]
    L L L: [1, 1, 1]
"""
ASK = "agent {name}:\n    if oracle says prob({who}, H) > t: play L\n    play H\n"

KNOWN = {
    "coordination": (
        "game: coordination\nplayers: {row: Coordinator, column: Coordinator}\n",
        {},
        "prob(row, A) = prob(column, A) and (prob(row, A) = 0 or prob(row, A) = 1/2 or prob(row, A) = 1)",
    ),
    "gamble": (
        GAMBLE + "players: {row: Less, column: Less}\n",
        {"Less": LESS},
        "prob(row, Up) = 3*a - 1 and prob(column, Up) = 3*a - 1 or 1/3 <= a <= 2/3 and "
        "(prob(row, Up) = 1 and prob(column, Up) = 0 or prob(row, Up) = 0 and prob(column, Up) = 1) "
        "or a <= 1/3 and prob(row, Up) = 0 and prob(column, Up) = 0 "
        "or a >= 2/3 and prob(row, Up) = 1 and prob(column, Up) = 1 "
        "or a = 1/3 and (prob(row, Up) = 0 or prob(column, Up) = 0) "
        "or a = 2/3 and (prob(row, Up) = 1 or prob(column, Up) = 1)",
    ),
    "chicken": (
        "game: chicken\nplayers: {row: Dare, column: Dare}\n",
        {"Dare": DARE},
        "prob(row, Swerve) = (S - P)/(S - P + T - R) and prob(column, Swerve) = (S - P)/(S - P + T - R) "
        "or prob(row, Swerve) = 1 - prob(column, Swerve) and (prob(row, Swerve) = 0 or prob(row, Swerve) = 1)",
    ),
    "trust": (
        DILEMMA + "parameters: [t]\ngiven: [0 < t, t + δ <= 1, 0 < δ]\n"
        "players: {row: Trust(t = t), column: Trust(t = t)}\n",
        {"Trust": TRUST},
        "prob(row, C) = 0 and prob(column, C) = 0 or prob(row, C) = 1 and prob(column, C) = 1 "
        "or t <= prob(row, C) < t + δ and t <= prob(column, C) < t + δ",
    ),
    "nicer": (
        DILEMMA + "given: [0 <= ε <= 1]\nplayers: {row: NicerBot, column: DefectRock}\n",
        {},
        "prob(row, C) = ε and prob(column, C) = 0",
    ),
    "lp-v-defect": (
        DILEMMA + NUMBERS + "players: {row: LP, column: DefectRock}\n",
        {},
        "prob(row, C) >= 1 - δ*(1 - ε)/ε and prob(column, C) = 0",
    ),
    "minmax": (
        "game: matching-pennies\nat: {w: 1}\nplayers: {row: Guard, column: anyone}\n",
        {"Guard": "agent Guard:\n    play minmax\n"},
        "prob(row, Heads) = 1/2",
    ),
    "loose-minmax": (
        "game:\n  players: {row: [C, D], column: [C, D]}\n"
        "  payoffs: {C C: [1, 0], C D: [0, 0], D C: [0, 0], D D: [0, 0]}\n"
        "players: {row: Guard, column: anyone}\n",
        {"Guard": "agent Guard:\n    play minmax\n"},
        "prob(row, C) >= 0",
    ),
    "irrational": (
        DILEMMA + "players: {row: Golden, column: HalfGolden}\n",
        {},
        "prob(row, C)^2 + prob(row, C) = 1 and prob(column, C)^2 + 2*prob(column, C) = 1",
    ),
    "ring": (
        RING + "parameters: [t]\ngiven: [0 < t < 1]\nplayers: {a: AskB, b: AskC, c: AskA}\n",
        {f"Ask{who.upper()}": ASK.format(name=f"Ask{who.upper()}", who=who) for who in "abc"},
        "prob(a, H) = t and prob(b, H) = t and prob(c, H) = t",
    ),
}
SLOW = {
    "lp-twice": (
        DILEMMA + thorough(NICE, NUMBERS) + "players: {row: LP, column: LP}\n",
        {},
        "prob(row, C) >= 1 - δ or prob(column, C) >= 1 - δ "
        "or prob(row, C) >= 1 - δ*(1 - ε)/ε and prob(column, C) >= 1 - δ*(1 - ε)/ε",
    ),
    "nelp-twice": (
        DILEMMA + "at: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/1000}\nplayers: {row: neLP, column: neLP}\n",
        {},
        "prob(row, C) >= 0.991 and prob(column, C) >= 0.991 "
        "or prob(row, C) >= 0.999 and 2*prob(column, C) >= prob(row, C) - 0.003 "
        "or prob(column, C) >= 0.999 and 2*prob(row, C) >= prob(column, C) - 0.003",
    ),
}


def written(text: str, folder: Path, agents: Mapping[str, str]) -> Path:
    for name, agent in agents.items():
        (folder / f"{name}.agent").write_text(f"# {name}: for a test.\n{agent}", encoding="utf-8")
    path = folder / "mine.claim.yaml"
    path.write_text(f"claim: mine\n{text}" + ("" if "always:" in text else "always: 0 > 1\n"), encoding="utf-8")
    return path


def found(text: str, folder: Path, agents: Mapping[str, str], seconds: float = SECONDS) -> States:
    """The states, of whose evidence the gate accepts each file."""
    path = written(text, folder, agents)

    def keep(result: Result, evidence: Evidence, claim: str) -> str:
        file = folder / f"{result.claim}.claim.yaml"
        file.write_text(claim, encoding="utf-8")
        assert replay_against(evidence, load_claim(file)).words
        return str(file)

    return Search(load_claim(path), Clock.of(seconds), lambda _: None, keep=keep).states()


def same(text: str, folder: Path, one: str, other: str) -> bool:
    """Whether the two say the same of all profiles and parameters."""
    path = folder / "same.claim.yaml"
    path.write_text(f'claim: same\n{text}lemma:\n  - "({one}) => ({other})"\n  - "({other}) => ({one})"\n', "utf-8")
    return decide_claim(load_claim(path), SECONDS, lambda _: None)[0].verdict == "proved"


@pytest.mark.parametrize(
    "name", [*KNOWN, *(pytest.param(name, marks=pytest.mark.slow) for name in thorough((*SLOW,), (*SLOW,)[:1]))]
)
def test_known_answers(name: str, tmp_path: Path):
    text, agents, expected = {**KNOWN, **SLOW}[name]
    states = found(text, tmp_path, agents)
    assert states.complete, states
    assert states.trust == "certificate" and {cell.trust for cell in states.cells} == {"certificate"}
    assert states.evidence is not None and all(cell.evidence for cell in states.cells)
    union = " or ".join(f"({' and '.join(cell.conditions) or 'not 0 > 1'})" for cell in states.cells)
    assert same(text, tmp_path, union, expected), union


def test_every_profile_may_be_one(tmp_path: Path):
    states = found("game: coordination\nplayers: {row: anyone, column: anyone}\n", tmp_path, {})
    assert [cell.conditions for cell in states.cells] == [()] and states.complete


def test_where_there_is_none_that_is_said(tmp_path: Path):
    """With δ = 0 nothing that is read is in doubt: who then always plays the other way has no state."""
    agent = "agent Away:\n    read me\n    if surely prob(me, C) > 1/2: play D\n    play C\n"
    text = DILEMMA + "at: {δ: 0}\nplayers: {row: Away, column: DefectRock}\n"
    states = found(text, tmp_path, {"Away": agent})
    assert (states.verdict, states.cells) == ("vacuous", ())


def test_what_is_found_in_time_is_told_as_not_all(tmp_path: Path):
    text, agents, _ = KNOWN["trust"]
    heard: list[States] = []
    path = written(text, tmp_path, agents)
    Search(load_claim(path), Clock.of(SECONDS), lambda _: None, heard.append).states()
    first = next(states for states in heard if states.cells)
    assert first.verdict == "unknown" and not first.complete and first.reason


def test_states_without_a_cell_are_told(tmp_path: Path):
    """With three actions no zones are known to serve a run that reads: its states are not found."""
    text = "game: rock-paper-scissors\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\nplayers: {row: LP, column: LP}\n"
    states = found(text, tmp_path, {}, 20.0)
    assert not states.complete and states.verdict == "unknown"
    assert states.reason is not None and "no cell was found for the state at" in states.reason


# --- words ---


def conditions(text: str, *propositions: str) -> list[str]:
    """The propositions, as a cell would say them."""
    claim = written(f"{text}always: 0 > 1\n", Path(FOLDER), {})
    setup = set_up(load_claim(claim))
    formulas = [at_point(parse_expression(each), setup.setting.profile, setup.setting) for each in propositions]
    literals = [atom for formula in formulas for atom in conjuncts(formula) if isinstance(atom, Atom)]
    return list(map(show, Wording(setup).conditions(literals)))


FOLDER = ""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path):
    global FOLDER
    FOLDER = str(tmp_path)


@pytest.mark.parametrize(
    ("propositions", "expected"),
    [
        (["ε*prob(row, C) >= ε - δ*(1 - ε)"], ["prob(row, C) >= 1 - δ*(1 - ε)/ε"]),
        (["prob(row, C) <= 0"], ["prob(row, C) = 0"]),
        (["1 <= prob(row, C)"], ["prob(row, C) = 1"]),
        (["prob(column, C) < ε", "δ <= prob(column, C)"], ["δ <= prob(column, C) < ε"]),
        (
            ["prob(column, C) = 1/2", "prob(row, C) >= prob(column, C)"],
            ["prob(column, C) = 0.5", "prob(row, C) >= 0.5"],
        ),
        (["(T - R)*prob(row, C) = (P - S)"], ["prob(row, C) = (P - S)/(T - R)"]),
        (["prob(row, C)^2 > T"], ["T < prob(row, C)^2"]),
        (["T > S"], ["T > S"]),
    ],
)
def test_cells_are_solved_for_probabilities(propositions: list[str], expected: list[str]):
    assert conditions(DILEMMA + NICE + "players: {row: LP, column: LP}\n", *propositions) == expected


def test_latex():
    said = parse_expression("1 - δ <= prob(row, C) < (S - P)/(2*T)")
    assert latex([said]) == r"1 - δ \leq p_{row}(C) < \frac{- P + S}{2 T}"


def test_a_number_may_stand_before_a_quotient():
    assert conditions(DILEMMA + NICE + "players: {row: LP, column: LP}\n", "ε*prob(row, C) > ε + 2*δ*T") == [
        "prob(row, C) > 1 + 2*δ*T/ε"
    ]


TWO = "game: two-by-two\ngiven: [a - c > b - d, e - f < g - h]\nplayers: {row: anyone, column: anyone}\n"


@pytest.mark.parametrize(
    ("propositions", "expected"),
    [
        (["prob(row, Up)*(e - f) + (1 - prob(row, Up))*(g - h) = 0"], ["prob(row, Up) = (g - h)/(f + g - e - h)"]),
        (
            ["prob(column, Left)*(a - c) = (1 - prob(column, Left))*(d - b)", "prob(column, Left) = 0"],
            ["prob(column, Left) = 0", "b = d"],
        ),
    ],
)
def test_no_quotient_has_two_signs_and_what_is_short_is_used_first(propositions: list[str], expected: list[str]):
    assert conditions(TWO, *propositions) == expected


def test_cells_are_made_anew_with_what_is_known_at_the_end(tmp_path: Path):
    """A cell that was made when less was known, and is too small, gives way to the one that holds it."""
    path = written(DILEMMA + "players: {row: CooperateRock, column: anyone}\n", tmp_path, {})
    search = Search(load_claim(path), Clock.of(SECONDS), lambda _: None)
    assert search.states().complete
    (whole,) = search.cells
    x = search.setup.setting.profile[1][0].numerator
    small = Literals((*whole.literals, Atom(">=", x), Atom(">=", 1 - 2 * x)))
    search.made[small] = {name: Fraction(name == "prob(row,C)") for name in search.names}, 0
    search.cells = [small]
    search._make_anew()
    assert search.cells == [whole]
