"""Claims of equilibrium: what they mean, by trying deviations, and what the gate asks for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction as F
from functools import cache
from pathlib import Path
from random import Random

import pytest

from verify.decide.claim import decide_claim
from verify.evidence.among import Among
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Run, Witness
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed
from verify.trust.gate import EvidenceRejected, judged_anew

HERE = Path(__file__).parents[2] / "spec" / "x.claim.yaml"
DILEMMA = "game: prisoners-dilemma\nat: {T: 3, R: 2, P: 1, S: 0}\n"
NICER = "players: {row: NicerBot, column: NicerBot}\n"
CASES = {
    "nicer": (DILEMMA + NICER + "given: 0 < ε <= 1/2\nequilibrium: {within: 0}\n", "proved", "certificate"),
    "too nice": (DILEMMA + NICER + "given: 1/2 < ε <= 1\nequilibrium: {}\n", "refuted", "witness"),
    "nearly": (DILEMMA + NICER + "given: 0 < ε <= 1\nequilibrium: {within: 1}\n", "proved", "certificate"),
    "defection": (
        "game: prisoners-dilemma\nplayers: {row: DefectRock, column: DefectRock}\nequilibrium: {}\n",
        "proved",
        "certificate",
    ),
    "copiers": (DILEMMA + "players: {row: Copier, column: Copier}\nequilibrium: {within: 1/2}\n", "refuted", "witness"),
    "copiers, nearly": (
        DILEMMA + "players: {row: Copier, column: Copier}\nequilibrium: {within: 1}\n",
        "proved",
        "certificate",
    ),
    "best replies": (
        "game: matching-pennies\nplayers: {row: Matcher, column: Mismatcher}\nequilibrium: {within: 0}\n",
        "proved",
        "certificate",
    ),
}


def loaded_of(text: str) -> LoadedClaim:
    return load_parsed(parse_claim("claim: x\n" + text, str(HERE)), HERE)


@cache
def decided(name: str) -> tuple[LoadedClaim, Evidence]:
    loaded = loaded_of(CASES[name][0])
    return loaded, decide_claim(loaded, 30.0, lambda _: None)[1]


@pytest.mark.parametrize("name", CASES)
def test_what_is_shown_deserves_its_trust(name: str) -> None:
    loaded, evidence = decided(name)
    assert (evidence.verdict, evidence.trust) == CASES[name][1:]
    judged = judged_anew(loaded, Evidence.from_json(json.loads(json.dumps(evidence.to_json()))))
    assert judged.trust == evidence.trust and not judged.untold


def refuted() -> tuple[LoadedClaim, Evidence, ItemEvidence, Among, Witness]:
    loaded, evidence = decided("too nice")
    item = evidence.items[0]
    assert item.among is not None and item.among.better is not None
    return loaded, evidence, item, item.among, item.among.better


def test_a_deviation_is_told_in_words() -> None:
    result, _ = decide_claim(decided("too nice")[0], 30.0, lambda _: None)
    assert result.items[0].text == "row gains nothing by any other program"
    assert "by another program: at prob(row, C) = 0" in (result.items[0].reason or "")


def test_the_player_that_deviates_has_no_program_and_the_other_has() -> None:
    better = refuted()[4]
    assert set(better.readings) == {"column"}


CHANGES: dict[str, Callable[[Among, Witness], Among]] = {
    "no level": lambda among, _: replace(among, levels={}),
    "a level of another player": lambda among, _: replace(among, levels={"column": "5/2"}),
    "levels of all": lambda among, _: replace(among, levels={**among.levels, "column": "0"}),
    "too low a level": lambda among, _: replace(among, levels={"row": "2"}),
    "too high a level": lambda among, _: replace(among, levels={"row": "3"}),
    "no deviation": lambda among, _: replace(among, better=None),
    "other parameters": lambda among, state: replace(
        among, better=replace(state, parameters={**state.parameters, "ε": "4/5"})
    ),
    "another profile": lambda among, state: replace(
        among, better=replace(state, strategies={**state.strategies, "column": {"C": "1", "D": "0"}})
    ),
    "a run of the one that deviates": lambda among, state: replace(
        among,
        better=replace(state, readings={**state.readings, "row": (Run("1", {}, ("plays D",), {"C": "0", "D": "1"}),)}),
    ),
    "no run of the other": lambda among, state: replace(among, better=replace(state, readings={})),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_deviation_is_rejected(change: str) -> None:
    loaded, evidence, item, among, better = refuted()
    changed = replace(item, among=CHANGES[change](among, better))
    with pytest.raises(EvidenceRejected):
        judged_anew(loaded, replace(evidence, items=(changed, *evidence.items[1:])))


def test_a_deviation_of_the_other_player_is_none_of_this_one() -> None:
    loaded, evidence, first, *_ = refuted()
    second = evidence.items[1]
    with pytest.raises(EvidenceRejected):
        judged_anew(loaded, replace(evidence, items=(replace(first, among=second.among), second)))


def test_a_state_of_the_profile_is_no_deviation_and_a_deviation_no_state_of_it() -> None:
    loaded, evidence, item, among, better = refuted()
    for changed in (
        replace(item, among=replace(among, better=item.witness)),
        replace(item, witness=better),
    ):
        with pytest.raises(EvidenceRejected):
            judged_anew(loaded, replace(evidence, items=(changed, *evidence.items[1:])))


def test_a_certificate_of_a_wider_distance_or_of_other_programs_is_rejected() -> None:
    _, evidence = decided("nearly")
    for name in ("nicer", "copiers, nearly"):
        loaded, other = decided(name)
        items = tuple(replace(i, certificate=j.certificate) for i, j in zip(other.items, evidence.items, strict=True))
        with pytest.raises(EvidenceRejected):
            judged_anew(loaded, replace(other, items=items))
    loaded, other = decided("nicer")
    turned = tuple(
        replace(i, certificate=j.certificate) for i, j in zip(other.items, reversed(other.items), strict=True)
    )
    with pytest.raises(EvidenceRejected, match="a hypothesis is not the claim's"):
        judged_anew(loaded, replace(other, items=turned))


# --- by trying ---

BOTS = {
    "Nicer": "with probability 1/3: play C\n play copy of other",
    "Doubter": "if copy of other plays C: play mix(3/4: C, D)\n play mix(1/4: C, D)",
    "Contrary": "if copy of other plays C: play D\n with probability 1/2: play C\n play D",
    "Half": "play mix(1/2: C, D)",
    "Rock": "play C",
}
ANSWERS: dict[str, Callable[[F], F]] = {
    "Nicer": lambda y: F(1, 3) + F(2, 3) * y,
    "Doubter": lambda y: F(1, 4) + y / 2,
    "Contrary": lambda y: (1 - y) / 2,
    "Half": lambda _: F(1, 2),
    "Rock": lambda _: F(1),
}


def state_of(row: str, column: str) -> tuple[F, F]:
    """The one profile in which both play so: their answers are affine, and no two of them pass all on."""
    start, end = (ANSWERS[row](ANSWERS[column](x)) for x in (F(0), F(1)))
    x = start / (1 - (end - start))
    return x, ANSWERS[column](x)


@pytest.mark.parametrize("seed", range(12))
def test_it_is_so_where_no_deviation_that_is_tried_gains_more(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    names = random.choice(list(BOTS)), random.choice(list(BOTS))
    table = {pure: (random.randint(0, 3), random.randint(0, 3)) for pure in ("C C", "C D", "D C", "D D")}
    margin = random.choice((F(0), F(1, 2), F(1)))

    def paid(k: int, x: F, y: F) -> F:
        weights = {"C C": x * y, "C D": x * (1 - y), "D C": (1 - x) * y, "D D": (1 - x) * (1 - y)}
        return sum((w * table[pure][k] for pure, w in weights.items()), F(0))

    x, y = state_of(*names)
    tried = [F(n, 24) for n in range(25)]
    row = max(paid(0, z, ANSWERS[names[1]](z)) for z in tried) - paid(0, x, y)
    column = max(paid(1, ANSWERS[names[0]](z), z) for z in tried) - paid(1, x, y)
    payoffs = "\n".join(f"    {pure}: [{a}, {b}]" for pure, (a, b) in table.items())
    game = f"game:\n  game: g\n  players: {{row: [C, D], column: [C, D]}}\n  payoffs:\n{payoffs}\n"
    found = loaded_of(f"{game}players: {{row: LP, column: LP}}\nequilibrium: {{within: {margin}}}\n")
    agents = {j: parse_agent(f"agent LP:\n {BOTS[name]}\n") for j, name in zip(("row", "column"), names, strict=True)}
    result, _ = decide_claim(replace(found, agents=agents), 20.0, lambda _: None)
    for item, gained in zip(result.items, (row, column), strict=True):
        if gained > margin:
            assert item.verdict == "refuted"
        elif gained <= margin - F(1, 8):  # between what was tried there may be more
            assert item.verdict == "proved"
        else:
            assert item.verdict in ("proved", "refuted")
