"""Refutations that are realised, and those that are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from tests.trust.settling import check_witness
from verify.decide.claim import decide_with_evidence
from verify.evidence.file import read_evidence
from verify.evidence.result import Result, Witness
from verify.library.find import LoadedClaim, find_claims, load_claim
from verify.realise.realising import realise, seconds_for, settled
from verify.semantics.exact.interpreter import Rejected, check_state
from verify.semantics.exact.world import World
from verify.semantics.programs import programs_of, scope_of
from verify.trust.check_realised import examine_realised, on_grid
from verify.trust.check_witness import WitnessRejected

from .conftest import Realise

PROOFS = Path(__file__).parents[2] / "proofs"
KNOWN = (
    "floor2-self-pareto",
    "lp-pareto-delta",
    "lp-pareto-mixing",
    "lp-pareto-mixing-3210",
    "nicer-is-half-nelp-v-coop",
)


def settled_by(loaded: LoadedClaim, witness: Witness) -> tuple[str, ...]:
    """The items that the witness settles; one with a grid is checked on it."""
    if witness.grid is None:
        return check_witness(loaded, witness)
    return settled(loaded.claim, examine_realised(loaded, witness))


def again(name: str) -> tuple[LoadedClaim, Result]:
    """A claim of the library with a refutation in reading `any`, as if it had just been found, and then realised."""
    loaded = load_claim(find_claims([name])[0])
    result, evidence = decide_with_evidence(loaded.path, 60, lambda words: None)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    return loaded, realise(loaded, result, evidence, 30, lambda words: None)[0]


def by_the_interpreter(loaded: LoadedClaim, witness: Witness) -> None:
    """Runs the agents' programs on the grid, with the coins of the table. Raises Rejected."""
    scope = scope_of(loaded)
    world = World(
        scope.players,
        {name: Fraction(witness.parameters.get(name, "0")) for name in scope.parameters},
        dict(loaded.game.payoffs or {}),
    )
    profile = tuple(tuple(Fraction(witness.strategies[j][a]) for a in of) for j, of in scope.players.items())
    coins = {
        (j, a): Fraction(witness.oracle[f"prob({name}, {action}) > {profile[j][a]}"])
        for j, (name, actions) in enumerate(scope.players.items())
        for a, action in enumerate(actions)
        if f"prob({name}, {action}) > {profile[j][a]}" in witness.oracle
    }
    check_state(world, programs_of(loaded, scope), profile, {}, {}, int(witness.grid or 0), coins)


@pytest.mark.parametrize("name", KNOWN)
def test_known_refutations_are_realised(name: str) -> None:
    loaded, result = again(name)
    assert result.trust == "realised" and result.witness is not None
    assert Fraction(result.witness.parameters["δ"]) == Fraction(2, int(result.witness.grid or 0))
    assert loaded.claim.items[0].text in settled_by(loaded, result.witness)
    by_the_interpreter(loaded, result.witness)


def test_the_realised_refutations_in_the_library() -> None:
    kept = {path.name.split(".")[0]: read_evidence(path) for path in PROOFS.glob("*.evidence.json")}
    realised = {name for name, evidence in kept.items() if evidence.trust == "realised"}
    assert {*KNOWN, "floor-above-p", "lp-pareto-any-pd", "lp-pareto-delta-3210", "nelp-v-defect-constant"} <= realised
    for name in realised:
        loaded = load_claim(find_claims([name])[0])
        for item in kept[name].items:
            if item.verdict == "refuted" and loaded.claim.reading != "post":  # of that, see tests/semantics/test_post
                assert item.witness is not None
                by_the_interpreter(loaded, item.witness)


def test_what_the_interpreter_refuses() -> None:
    loaded = load_claim(find_claims(["lp-pareto-mixing"])[0])
    witness = read_evidence(PROOFS / "lp-pareto-mixing.evidence.json").items[0].witness
    assert witness is not None
    by_the_interpreter(loaded, witness)
    with pytest.raises(Rejected):
        by_the_interpreter(loaded, replace(witness, strategies={**witness.strategies, "row": {"C": "1/2", "D": "1/2"}}))


def test_a_claim_about_the_grid_is_realised_as_it_is(realised: Realise) -> None:
    lines = "players: {row: LP, column: DefectRock}\nreading: grid\nalways: prob(row, C) >= 1 - δ\n"
    _loaded, result, evidence = realised(lines, at="at: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/1000}\n")
    assert result.trust == evidence.trust == "realised"
    assert result.witness is not None and result.witness.grid == "2000"


def test_two_coins_that_both_agents_look_at(realised: Realise) -> None:
    loaded, result, _ = realised("players: {row: Yellow, column: Yellow}\nalways: prob(row, C) < 7*δ\n")
    assert result.trust == "realised" and result.witness is not None
    uncertain = [answer for answer in result.witness.oracle.values() if answer not in ("0", "1")]
    assert len(uncertain) == 2
    by_the_interpreter(loaded, result.witness)


def test_what_no_grid_realises_says_so(realised: Realise) -> None:
    _, result, evidence = realised("players: {row: Yellow, column: Yellow}\nalways: prob(row, C) <= 12*δ\n", 8)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert (result.reason or "").startswith("no grid realises it")
    assert evidence.reason == result.reason and evidence.trust == "witness"
    assert result.witness is not None and result.witness.grid is None


def test_where_one_line_is_realised_the_other_one_is_named(realised: Realise) -> None:
    lines = "players: {row: Yellow, column: Yellow}\nalways: [prob(row, C) < 7*δ, prob(row, C) <= 12*δ]\n"
    _, result, evidence = realised(lines, 8)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert [item.witness is not None and item.witness.grid is not None for item in evidence.items] == [True, False]
    assert (result.reason or "").startswith("prob(row, C) <= 12*δ: no grid realises it")


def test_no_time_loses_nothing(realised: Realise) -> None:
    _, result, _ = realised("players: {row: LP, column: anyone}\nalways: near(pareto, 4*δ)\n", seconds=0)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert result.reason == "not realised on a grid: no oracle was found in time"


def test_a_lemma_has_no_agents_to_run(realised: Realise) -> None:
    _, result, _ = realised("lemma: payoff(row) <= R\n")
    assert (result.verdict, result.trust, result.reason) == ("refuted", "witness", None)


def test_what_is_proved_stays_as_it_is(realised: Realise) -> None:
    _, result, _ = realised("players: {row: LP, column: DefectRock}\nalways: prob(row, C) >= 0\n")
    assert (result.verdict, result.trust) == ("proved", "certificate")


def test_raw_queries_are_in_the_table(realised: Realise) -> None:
    lines = "players: {row: Mixer(1/2), column: LP}\nalways: prob(row, C) > 1/2\n"
    _, result, _ = realised(lines)
    assert result.trust == "realised" and result.witness is not None
    assert result.witness.oracle["prob(row, C) > 1/2"] == "1/2"


def test_where_nobody_reads_the_state_is_on_every_grid(realised: Realise) -> None:
    _, result, _ = realised("players: {row: NicerBot, column: anyone}\nalways: prob(row, C) = 1\n")
    assert result.trust == "realised" and result.witness is not None
    assert result.witness.parameters["δ"] == "1/1000"


def test_a_reading_that_does_not_come_out_is_not_realised(realised: Realise) -> None:
    """It reads itself twice: at a threshold its strategy is 1 - c^2 for a coin c, which no rational c makes."""
    twice = (
        "# Twice\nagent Twice:\n    read me\n    if surely prob(me, C) > 1/2:\n        read me\n"
        "        if surely prob(me, C) > 1/2: play D\n        play C\n    play C\n"
    )
    _, result, _ = realised("players: {row: Twice, column: anyone}\nalways: prob(row, C) > 3/4\n", 4, Twice=twice)
    assert (result.verdict, result.trust) == ("refuted", "witness")
    assert (result.reason or "").startswith("not realised on a grid")


@pytest.mark.parametrize(("left", "seconds"), [(-1, 0), (0, 0), (8, 2), (16, 4), (60, 4), (600, 40)])
def test_the_time_for_it_is_a_part_of_what_is_left(left: float, seconds: float) -> None:
    assert seconds_for(left) == seconds


# --- tampering ---


def mixing() -> tuple[LoadedClaim, Witness]:
    """With a counterexample in which the oracle tosses a coin (the one in proofs/ is simpler)."""
    data = Path(__file__).with_name("data") / "lp-pareto-mixing-with-a-coin.evidence.json"
    witness = read_evidence(data).items[0].witness
    assert witness is not None
    return load_claim(find_claims(["lp-pareto-mixing"])[0]), witness


COIN = "prob(column, C) > 999/2000"
RUN = {"row": {"C": ("0", "1/2000"), "D": ("1999/2000", "1")}}


def with_run(witness: Witness, **changes: object) -> Witness:
    run = replace(witness.readings["row"][0], **changes)  # type: ignore[arg-type]
    return replace(witness, readings={**witness.readings, "row": (run, *witness.readings["row"][1:])})


TAMPERED: dict[str, Callable[[Witness], Witness]] = {
    "coin": lambda w: replace(w, oracle={**w.oracle, COIN: "1/2"}),
    "coin removed": lambda w: replace(w, oracle={q: a for q, a in w.oracle.items() if q != COIN}),
    "answer": lambda w: replace(w, oracle={**w.oracle, "prob(row, C) > 1/2": "1"}),
    "answer half": lambda w: replace(w, oracle={**w.oracle, "prob(row, C) > 1/2": "1/2"}),
    "answer removed": lambda w: replace(w, oracle={q: a for q, a in w.oracle.items() if q != "prob(row, C) > 1/2"}),
    "cell": lambda w: with_run(w, zones={"row": {"C": ("1/2000", "2/2000"), "D": ("1998/2000", "1999/2000")}}),
    "cell too small": lambda w: with_run(w, zones={"row": {"C": ("0", "1/2500"), "D": ("2499/2500", "1")}}),
    "weight": lambda w: with_run(w, weight="1/2"),
    "output": lambda w: with_run(w, output={"C": "1/2", "D": "1/2"}),
    "δ": lambda w: replace(w, parameters={**w.parameters, "δ": "1/1001"}),
    "δ off the grid": lambda w: replace(w, parameters={**w.parameters, "δ": "3/1000"}),
    "δ and grid": lambda w: replace(w, parameters={**w.parameters, "δ": "1/500"}, grid="1000"),
    "grid": lambda w: replace(w, grid="4000"),
    "grid no number": lambda w: replace(w, grid="many"),
    "grid huge": lambda w: replace(w, grid="9" * 5000),
    "grid 0": lambda w: replace(w, grid="0"),
    "strategy": lambda w: replace(w, strategies={**w.strategies, "column": {"C": "1/2", "D": "1/2"}}),
}


def test_the_witness_itself_is_accepted() -> None:
    loaded, witness = mixing()
    assert witness.oracle[COIN] not in ("0", "1")
    assert settled_by(loaded, witness) == ("near(pareto, 4*δ/ε)",)


@pytest.mark.parametrize("what", TAMPERED)
def test_a_tampered_table_is_rejected(what: str) -> None:
    loaded, witness = mixing()
    with pytest.raises(WitnessRejected):
        settled_by(loaded, TAMPERED[what](witness))


def test_a_witness_of_any_is_none_of_the_grid() -> None:
    loaded = load_claim(find_claims(["yellow-self-12"])[0])
    witness = read_evidence(PROOFS / "yellow-self-12.evidence.json").items[0].witness
    assert witness is not None and settled_by(loaded, witness)
    with pytest.raises(WitnessRejected):
        settled_by(loaded, replace(witness, grid="2000"))


def test_the_claim_on_a_grid_is_the_same_but_for_its_reading() -> None:
    loaded, _ = mixing()
    grid = on_grid(loaded, δ=Fraction(1, 100)).claim
    assert (grid.reading, grid.fixed) == ("grid", {"δ": Fraction(1, 100)})
    assert grid.items == loaded.claim.items


def test_a_line_that_has_no_value_there_is_left_out(realised: Realise) -> None:
    lines = "always: [payoff(row)/payoff(column) <= 1, payoff(row) <= R]\n"
    _, result, _ = realised("players: {row: neLP, column: CooperateRock}\n" + lines)
    assert [item.verdict for item in result.items] == ["unknown", "refuted"] and result.trust == "realised"
