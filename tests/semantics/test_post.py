"""Reading `post` by hand: which numbers are read, what guards see of them, and the even choice between own actions.

The interpreter and the kernel are asked the same, and whole claims are decided.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from pathlib import Path

import pytest

from tests.trust.settling import check_witness
from tests.trust.stored import claim_of, state
from verify.decide.claim import decide_claim, decide_loaded
from verify.decide.clock import Clock
from verify.errors import InputError
from verify.evidence.result import Run, Witness
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.games import parse_game
from verify.library.find import LoadedClaim
from verify.realise.realising import realise
from verify.realise.stage import stage_of
from verify.semantics.exact.interpreter import Rejected, RunSeen, Zones, check_state
from verify.semantics.exact.post import numbers_read, played, seen_around
from verify.semantics.exact.world import World
from verify.semantics.programs import programs_of, scope_of
from verify.semantics.symbolic.existence import existence
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_realised import examine_realised
from verify.trust.check_witness import WitnessRejected

READER = """agent X:
    read other
    if surely prob(other, C) >= 1/2: play C
    play D
"""
STEPPER = """agent X:
    read other
    if some step surely improves(by_mixing): play step
    play D
"""
COMES = """game: g
players: {me1: [C, D], you: [C, D]}
payoffs:
  C C: [1, 1]
  C D: [0, 0]
  D C: [1, 1]
  D D: [0, 0]
"""


def both(x: F) -> dict[str, tuple[str, str]]:
    return {"C": (str(x), str(x)), "D": (str(1 - x), str(1 - x))}


def run_of(read: F, *branch: str, plays: str = "0") -> Run:
    return Run("1", {"you": both(read)}, branch, {"C": plays, "D": str(1 - F(plays))})


def decided(claim: LoadedClaim) -> tuple[str, str | None]:
    result, _ = decide_loaded(claim, Clock.of(30.0), lambda words: None)
    return result.verdict, result.trust


# --- numbers read: δ = 1/2, so these are 0, 1/4, 1/2, 3/4, 1 ---


@pytest.mark.parametrize(
    ("probability", "answer", "read"),
    [
        (F(3, 10), None, {F(1, 4), F(1, 2)}),
        (F(1, 4), None, {F(0), F(1, 4), F(1, 2)}),
        (F(1, 4), F(1, 3), {F(0), F(1, 4), F(1, 2)}),
        (F(1, 4), F(0), {F(0), F(1, 4)}),
        (F(1, 4), F(1), {F(1, 4), F(1, 2)}),
        (F(3, 10), F(0), {F(1, 4), F(1, 2)}),
        (F(0), None, {F(0), F(1, 4)}),
        (F(1), None, {F(3, 4), F(1)}),
    ],
)
def test_two_neighbours_are_read_and_at_a_multiple_three(probability, answer, read):
    assert set(numbers_read(probability, F(1, 2), answer)) == read


def test_delta_is_2_over_a_whole_number():
    with pytest.raises(InputError, match="reading post: expected 'at' to give δ = 2/N, found δ = 3/10"):
        set_up(claim_of(READER, "prob(you, C) > 1", "post", at="{δ: 3/10}"))
    claim = claim_of(READER, "prob(you, C) > 1", "post", at="{}")
    claim = replace(claim, claim=replace(claim.claim, given=()))
    seen = run_of(F(0), "not surely prob(you, C) >= 1/2", "plays D")
    for delta, fits in (("3/10", False), ("2/7", True)):
        witness = state("0", "0", (seen,), delta=delta)
        assert accepted(claim, witness, F(0)) is fits
        if fits:
            assert check_witness(claim, witness) == ("prob(you, C) > 1",)
        else:
            with pytest.raises(WitnessRejected, match="2/N"):
                check_witness(claim, witness)


def test_what_is_seen_is_within_delta_and_what_is_played_is_the_number():
    read = ((F(1, 4), F(1, 4)), (F(3, 4), F(3, 4)))
    assert seen_around(read, F(1, 2)) == ((F(0), F(3, 4)), (F(1, 4), F(1)))
    assert played(read, F(1, 2)) == ((F(1, 4), F(3, 4)),)


def test_numbers_of_three_actions_need_not_add_up():
    third = ((F(1, 4),) * 2,) * 3
    assert len(played(third, F(1, 2))) == 3  # they add up to 3/4: all within 1/4 of them
    assert played(((F(1, 2),) * 2, (F(1, 4),) * 2, (F(1, 4),) * 2), F(1, 2)) == ((F(1, 2), F(1, 4), F(1, 4)),)


# --- the kernel and the interpreter: δ = 1/4, so numbers are 0, 1/8, ... ---

CASES = [
    ("3/4", "3/4", True),  # sees from 1/2 on
    ("3/4", "7/8", True),
    ("3/4", "5/8", False),
    ("13/16", "3/4", True),
    ("11/16", "5/8", False),
    ("0", "1/8", False),
]


@pytest.mark.parametrize(("truth", "read", "surely"), CASES)
def test_a_guard_looks_at_all_within_delta_of_the_number(truth, read, surely):
    claim = claim_of(READER, "prob(you, C) > 1", "post")
    words = ("surely prob(you, C) >= 1/2", "plays C") if surely else ("not surely prob(you, C) >= 1/2", "plays D")
    seen = run_of(F(read), *words, plays=str(int(surely)))
    witness = state(str(int(surely)), truth, (seen,))
    assert check_witness(claim, witness) == ("prob(you, C) > 1",)
    assert accepted(claim, witness, F(read))
    other = state(
        str(int(not surely)), truth, (replace(seen, output={"C": str(int(not surely)), "D": str(int(surely))}),)
    )
    with pytest.raises(WitnessRejected):
        check_witness(claim, other)
    assert not accepted(claim, other, F(read))


@pytest.mark.parametrize(
    ("truth", "read", "oracle"),
    [
        ("3/4", "11/16", {}),  # no multiple
        ("3/4", "1/2", {}),  # too far
        ("11/16", "1/2", {}),
        ("3/4", "5/8", {"prob(you, C) > 3/4": "1"}),  # the oracle says that it is above 3/4
        ("1/2", "5/8", {"prob(you, C) > 1/2": "0"}),
        ("1", "9/8", {}),
    ],
)
def test_what_cannot_be_read_is_rejected(truth, read, oracle):
    claim = claim_of(READER, "prob(you, C) > 1", "post")
    witness = state("0", truth, (run_of(F(read), "not surely prob(you, C) >= 1/2", "plays D"),), oracle)
    with pytest.raises(WitnessRejected, match="read"):
        check_witness(claim, witness)
    assert not accepted(claim, witness, F(read))


def test_a_zone_is_no_number():
    claim = claim_of(READER, "prob(you, C) > 1", "post")
    zone = {"you": {"C": ("5/8", "3/4"), "D": ("1/4", "3/8")}}
    wide = Run("1", zone, ("surely prob(you, C) >= 1/2", "plays C"), {"C": "1", "D": "0"})
    with pytest.raises(WitnessRejected, match="a number read"):
        check_witness(claim, state("1", "3/4", (wide,)))
    crossed = {"you": {"C": ("3/4", "3/4"), "D": ("3/8", "3/8")}}
    with pytest.raises(WitnessRejected, match="of one probability"):
        check_witness(claim, state("1", "3/4", (replace(wide, zones=crossed),)))


def accepted(claim: LoadedClaim, witness: Witness, read: F) -> bool:
    """Whether the interpreter takes the state for a consistent one."""
    scope = scope_of(claim)
    payoffs = dict(claim.game.payoffs or {})
    delta = F(witness.parameters["δ"])
    world = World(scope.players, {**dict.fromkeys(scope.parameters, F(0)), "δ": delta}, payoffs, "post")
    programs = programs_of(claim, scope)
    profile = tuple(tuple(F(witness.strategies[j][a]) for a in actions) for j, actions in scope.players.items())
    answers = {(1, 0, F(query.split(" > ")[1])): F(answer) for query, answer in witness.oracle.items()}
    zones: Zones = {0: {1: ((read, read), (1 - read, 1 - read))}}
    try:
        check_state(world, programs, profile, answers, {0: (RunSeen(zones),)})
    except Rejected:
        return False
    return True


# --- whole claims ---


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        # C takes a number of at least 3/4, which is read of 5/8 at least; D one of at most 5/8, of 3/4 at most.
        ("prob(you, C) < 5/8 => prob(me1, C) = 0", "proved"),
        ("prob(you, C) < 21/32 => prob(me1, C) = 0", "refuted"),
        ("prob(you, C) > 7/8 => prob(me1, C) = 1", "proved"),  # above 3/4 as well, but that takes multiples
        ("prob(you, C) > 23/32 => prob(me1, C) = 1", "refuted"),
        ("prob(me1, C) > 0 => prob(you, C) >= 5/8", "proved"),
        ("prob(me1, C) > 0 => prob(you, C) > 5/8", "refuted"),
    ],
)
def test_a_guard_with_numbers(item, verdict):
    assert decided(claim_of(READER, item, "post"))[0] == verdict


def test_the_number_itself_is_played():
    copier = "agent X:\n    read other\n    play reading of other\n"
    near = "prob(me1, C) - prob(you, C) <= {} and prob(you, C) - prob(me1, C) <= {}"
    assert decided(claim_of(copier, near.format("δ/2", "δ/2"), "post")) == ("proved", "certificate")
    assert decided(claim_of(copier, near.format("δ/3", "δ"), "post"))[0] == "refuted"


def comes(item: str, reading: str) -> LoadedClaim:
    text = f"claim: c\ngame: g\nplayers: {{me1: X, you: anyone}}\nreading: {reading}\n"
    claim = parse_claim(f"{text}given:\n  - 0 < δ <= 1/10\nalways:\n  - {item}\n", "c.claim.yaml")
    game = parse_game(COMES, "g.game.yaml")
    agents = {"me1": parse_agent(STEPPER, "X.agent"), "you": None}
    return LoadedClaim(claim, Path("c.claim.yaml"), game, agents, None, {})


EVENLY = "prob(you, C) < 1 - 3*δ => prob(me1, C) = 1/2"


def test_own_actions_are_chosen_evenly():
    """Both (C, C) and (D, C) improve, since only what you play counts."""
    assert decided(comes(EVENLY, "post")) == ("proved", "certificate")
    assert decided(comes(EVENLY, "any"))[0] == "refuted"
    assert decided(comes("prob(me1, C) = 0 or prob(me1, C) >= 1/2", "post"))[0] == "refuted"  # some runs see no step
    assert decided(comes("prob(me1, C) <= 1/2", "post")) == ("proved", "certificate")


def test_delta_has_to_be_above_0():
    claim = claim_of(READER, "prob(you, C) > 1", "post", at="{ε: 1/2}")
    with pytest.raises(InputError, match="above 0"):
        set_up(claim)


# --- with an oracle ---


def test_a_realised_state_has_the_table_that_leads_to_what_is_read():
    claim = claim_of(READER, "prob(you, C) > 11/16 => prob(me1, C) = 1", "post")
    result, evidence = decide_claim(claim, 30.0, lambda words: None)
    result, evidence = realise(claim, result, evidence, 5.0, lambda words: None)
    assert (result.verdict, result.trust) == ("refuted", "realised")
    witness = evidence.items[0].witness
    assert witness is not None and witness.grid == "8"
    assert any(holds is False for holds in examine_realised(claim, witness).values())
    for query in witness.oracle:
        with pytest.raises(WitnessRejected):
            examine_realised(claim, replace(witness, oracle={k: v for k, v in witness.oracle.items() if k != query}))


def test_what_the_oracle_draws_is_not_read_beside_the_truth():
    claim = claim_of(READER, "prob(me1, C) = 0", "post")
    words = "surely prob(you, C) >= 1/2", "plays C"
    table = {f"prob(you, C) > {F(k, 8)}": "1" for k in (4,)} | {"prob(you, C) > 3/4": "1/2", "prob(you, C) > 5/8": "1"}
    table |= {"prob(you, C) > 7/8": "0"}
    at_truth = replace(state("1", "3/4", (run_of(F(3, 4), *words, plays="1"),), table), grid="8")
    assert examine_realised(claim, at_truth) == {"prob(me1, C) = 0": False}
    beside = replace(state("1", "3/4", (run_of(F(7, 8), *words, plays="1"),), table), grid="8")
    with pytest.raises(WitnessRejected, match="drawn"):
        examine_realised(claim, beside)


def test_realised_states_are_not_sampled_yet():
    claim = claim_of(READER, "prob(me1, C) = 0", "post")
    seen = run_of(F(3, 4), "surely prob(you, C) >= 1/2", "plays C", plays="1")
    with pytest.raises(InputError, match="found reading post"):
        stage_of(claim, replace(state("1", "3/4", (seen,)), grid="8"))


# --- what exists for all parameters ---

COPIER = "agent X:\n    read other\n    play reading of other\n"


def attained(difference: str) -> str:
    text = "claim: c\ngame: g\nplayers: {me1: X, you: anyone}\nreading: post\ngiven: [0 < δ <= 1/10]\n"
    region = f"attains:\n  region: ['prob(me1, C) - prob(you, C) = {difference}']\n"
    claim = parse_claim(text + region, "c.claim.yaml")
    game = parse_game(COMES, "g.game.yaml")
    agents = {"me1": parse_agent(COPIER, "X.agent"), "you": None}
    return decided(LoadedClaim(claim, Path("c.claim.yaml"), game, agents, None, {}))[0]


def test_what_is_read_for_existence_are_multiples():
    """The numbers next to P have P between them; but one that is δ/4 above P is read of some P only."""
    assert attained("0") == "proved"
    assert attained("δ/4") != "proved"
    claim = claim_of(READER, "prob(me1, C) = 0", "post", kind="possible")
    wanted = [h.label for h in existence(set_up(claim)).wanted]
    assert "what is read is a multiple of δ/2" in wanted
