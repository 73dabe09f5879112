"""The two encodings of claims, of which neither knows the other, say the same; a fault in either is noticed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from pkgutil import resolve_name

import pytest

from tests.stated import CLAIMS as LIBRARY
from tests.thorough import THOROUGH, thorough
from tests.trust.compared import differences, random_claims
from tests.trust.faults import IN_THE_GATE, IN_THE_SEARCH, OURS, THEIRS
from verify.errors import VerifyError
from verify.language import syntax as s
from verify.language import written_out
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, claim_named, load_claim, load_parsed
from verify.trust.statement import CannotState
from verify.trust.stating.claim import Stated

ROOT = Path(__file__).parents[2]
HERE = ROOT / "spec" / "claims" / "oracle-basics" / "x.claim.yaml"


@pytest.mark.slow
@pytest.mark.parametrize("entry", LIBRARY, ids=lambda entry: entry.name)
def test_of_the_librarys_claims_both_say_the_same(entry) -> None:  # type: ignore[no-untyped-def]
    assert list(differences(load_claim(entry.path))) == []


BRANCHING = (73, 98, 201)
"""Programs that ask often for a step: many branches, encoded in seconds or, with three actions, in minutes."""


def small(found: Iterable[str]) -> list[str]:
    """Without what takes too much to be stated."""
    return [words for words in found if "too much work" not in words]


@pytest.mark.slow
@pytest.mark.parametrize("triples", [False, True])
def test_of_random_claims_both_say_the_same(triples: bool) -> None:
    found = {}
    for seed, loaded in random_claims(range(20 if triples else 40), triples):
        found[seed] = small(differences(loaded))
    assert len(found) >= (15 if triples else 30)
    assert not any(found.values()), {seed: words[:2] for seed, words in found.items() if words}


def test_of_random_claims_about_undominated_states_both_say_the_same() -> None:
    seeds = [seed for seed in range(200, 200 + thorough(40, 12)) if THOROUGH or seed not in BRANCHING]
    found = {seed: small(differences(loaded)) for seed, loaded in random_claims(seeds, among=True)}
    assert len(found) >= 3 / 4 * len(seeds)
    assert not any(found.values()), {seed: words[:2] for seed, words in found.items() if words}


@pytest.mark.slow
@pytest.mark.parametrize("triples", [False, True])
def test_of_many_random_claims_both_say_the_same(triples: bool) -> None:
    seeds = [seed for seed in range(60, thorough(100, 70)) if not (triples and seed in BRANCHING)]
    found = {seed: small(differences(loaded)) for seed, loaded in random_claims(seeds, triples)}
    assert not any(found.values()), {seed: words[:2] for seed, words in found.items() if words}


DILEMMA = "claim: x\nsays: x\nsource: x\ngame: prisoners-dilemma\n"
NUMBERS = DILEMMA + "at: {T: 3, R: 2, P: 1, S: 0, ε: 1/10, δ: 1/100}\n"
GUARDS = """agent Odd:
    read everyone
    if not possibly prob(other, C) >= 1/3: play C
    if surely (prob(other, C) < 1/3 or prob(other, C) > 2/3 or prob(me, C) > 1/2): play reading of other
    if surely prob(me, C)*payoff(other) > 1:
        with probability 1/3: play C
    play D
"""
ASKING = """agent Odd:
    if oracle says prob(other, C) > 1/2:
        if copy of other plays C: play D
        play mix(1/3: C, D)
    if not oracle says prob(me, C) > ε: play D
    play C
"""
SAMPLES = """agent Odd:
    sample other as x:
        sample me as y:
            if x is Rock and not y is Rock: play Paper
            if oracle says prob(other, x) > 1/3:
                with probability 1/3: play y
        if x is Scissors: play copy of other
    play Scissors
"""
BEST = """agent Odd:
    if oracle says payoff(other, T) > payoff(other, H): play best reply
    if not oracle says payoff(me, H) > payoff(me, T): play T
    play H
"""
THREE = """claim: x
says: x
source: x
game:
  game: g
  players: {row: [A, B, C], column: [A, B]}
  payoffs: {A A: [3, 0], A B: [0, 3], B A: [0, 2], B B: [2, 2], C A: [2, 1], C B: [1, 3]}
at: {ε: 1/10, δ: 1/100}
"""
FOUR = (
    "claim: x\nsays: x\nsource: x\ngame:\n  game: pool\n  players: {a: [G, K], b: [G, K], c: [G, K], d: [G, K]}\n"
    "  payoffs:\n"
    + "".join(
        f"    {' '.join('GK'[k] for k in kept)}: [{', '.join(str(4 - sum(kept) + 2 * k) for k in kept)}]\n"
        for kept in product((0, 1), repeat=4)
    )
)
STAKES = """claim: x
says: x
source: x
game:
  game: stakes
  players: {row: [H, T], column: [H, T]}
  parameters: [a]
  assume: [a > 0]
  payoffs: {H H: [a, 0], H T: [0, a], T H: [0, a], T T: [2*a, 0]}
"""
ANYONE = "players: {row: anyone, column: anyone}\n"
ODD = "players: {row: Odd, column: Odd}\n"
SMALL = "given: [0 < ε < 1/10, 0 < δ <= ε/100]\n"
MAX = "'max(payoff(row), P) > min(R, 1) - abs(S)', 'max(T, R)*min(T, S) = 1', regret(row) < 1"
EQUILIBRIUM = "equilibrium: {within: 2*a}\n"
NEAR = "near(prob(row, C) = 1/3, δ) => near(payoff(row) < R and prob(column, C) = 1/4, 2*δ)"
BOUNDARY = "near(pareto and payoff(row) >= P and payoff(column) > P*prob(row, C), δ)"
AMONG = "undominated among states"
CLAIMS: dict[str, tuple[str, str]] = {
    "guards": (DILEMMA + ODD + SMALL + "always: [near(pareto, δ/ε), prob(row, C) >= δ/ε]\n", GUARDS),
    "possibly": (NUMBERS + ODD + "possible: near(pareto, 1/100)\n", GUARDS),
    "asking": (NUMBERS + ODD + "always: prob(row, C) <= 1/2\n", ASKING),
    "best replies": (THREE + ODD + "always: [nash]\n", "agent Odd:\n    play best reply\n"),
    "best replies, all": (STAKES + ODD + "attains: {region: nash, within: 0}\n", BEST),
    "samples": (
        "claim: x\nsays: x\nsource: x\ngame: rock-paper-scissors\n" + ODD + "always: [prob(row, Rock) >= 1/10]\n",
        SAMPLES,
    ),
    "exists": (NUMBERS + ODD + "possible: [pareto, undominated(1)]\n", ASKING),
    "nothing near": (NUMBERS + ANYONE + "possible: not near(pareto and prob(row, C) > 0, 1/10)\n", ""),
    "near a boundary": (DILEMMA + ANYONE + f"given: 0 < δ < 1\nlemma: {BOUNDARY}\n", ""),
    "near": (DILEMMA + ANYONE + f"given: 0 < δ < 1\nlemma: {NEAR}\n", ""),
    "factors": (DILEMMA + ANYONE + "given: 0 < ε < 1\nlemma: prob(row, C)/((1 - ε)*(T - S)*ε) > 1/(T - S)\n", ""),
    "words": (NUMBERS + ANYONE + "lemma: [weakly_pareto => pareto, undominated(1), 'improves(by_weight, C, D)']\n", ""),
    "max": (DILEMMA + ANYONE + f"lemma: [{MAX}]\n", ""),
    "faces": (THREE + ANYONE + "lemma: [near(pareto, 1/10), 'pareto => near(prob(row, A) > 1/2, 1/5)']\n", ""),
    "three": (THREE + "players: {row: LP, column: anyone}\nalways: [payoff(row) > 1, 'near(pareto, 1/5)']\n", ""),
    "stakes": (STAKES + "players: {row: neLP, column: anyone}\n" + SMALL + "always: payoff(row) >= minmax(row)\n", ""),
    "post": (
        DILEMMA + ODD + "reading: post\n" + SMALL + "always: [near(pareto, δ/ε), prob(row, C) >= δ/ε]\n",
        GUARDS,
    ),
    "post, steps": (
        DILEMMA + "players: {row: LP, column: neLP}\nreading: post\n" + SMALL + "always: near(pareto, δ/ε)\n",
        "",
    ),
    "post, three": (THREE + "players: {row: LP, column: LP}\nreading: post\nalways: [payoff(row) > 1]\n", ""),
    "post, exists": (
        DILEMMA + "players: {row: LP, column: anyone}\nreading: post\n" + SMALL + "possible: prob(row, C) = 1\n",
        "",
    ),
    "post, attains": (
        DILEMMA
        + "players: {row: LP, column: anyone}\nreading: post\n"
        + SMALL
        + "attains: {region: prob(row, C) = 1, within: 0}\n",
        "",
    ),
    "four": (FOUR + "players: {a: LP, b: anyone, c: anyone, d: anyone}\n" + SMALL + "possible: prob(a, G) = 1\n", ""),
    "among, shown": (DILEMMA + ODD + SMALL + f"always: [{AMONG}, 'near(pareto, δ/ε) => {AMONG}']\n", GUARDS),
    "among, assumed": (NUMBERS + ODD + f"never: [{AMONG} and prob(row, C) > 1/2, not {AMONG}]\n", ASKING),
    "among, minmax": (
        STAKES + "players: {row: neLP, column: anyone}\n" + SMALL + f"always: [{AMONG} => payoff(row) > 0, {AMONG}]\n",
        "",
    ),
    "equilibrium": (NUMBERS + ODD + "equilibrium: {within: ε}\n", ASKING),
    "equilibrium, minmax": (
        STAKES + "players: {row: neLP, column: BestReply(H, T, H, 1, 2)}\n" + SMALL + EQUILIBRIUM,
        "",
    ),
    "matrix": (THREE + "players: {row: neLP(derivative = by_mixing), column: anyone}\nalways: gain(row, A) < 1\n", ""),
}


@cache
def loaded(name: str) -> LoadedClaim:
    if name not in CLAIMS:
        return load_claim(claim_named(name))
    text, agent = CLAIMS[name]
    text = text.replace("Odd", "LP")  # there is a file of that name
    found = load_parsed(parse_claim(text, str(HERE)), HERE)
    odd = parse_agent(agent, "Odd.agent") if agent else None
    agents = {
        j: written_out.in_agent(odd, s.AgentUse("Odd"), j, dict(found.game.players))
        if odd is not None and a is not None and a.name == "LP"
        else a
        for j, a in found.agents.items()
    }
    return LoadedClaim(found.claim, found.path, found.game, agents, found.game_path, found.agent_paths)


HEAVY = ("among, shown", "post, three", "post, steps", "four", "among, minmax", "three")
"""A fault that one of the others notices is not searched for in these."""
OTHERS = tuple(name for name in CLAIMS if name not in HEAVY)
EXAMPLES = (*OTHERS, "liar", "nelp-floor-3210", "floor2-self", "lp-self-any-3210", "lp-pareto-any-pd-defect", *HEAVY)


@pytest.mark.parametrize("name", EXAMPLES)
def test_of_the_examples_both_say_the_same(name: str) -> None:
    assert list(differences(loaded(name))) == []


SEEN_IN = {
    "four": ("with many players a step is told at corners",),
    "post, three": ("cleared slopes are squared", "nobody stands still", "rests are not linked"),
    "matrix": ("least is most", "points are near without a bound"),
    "among, assumed": (
        "a better state is a worse one",
        "any state is better",
        "no other state is needed",
        "the other state is the same one",
    ),
    "post, attains": ("a better state may be as good",),
    "nelp-floor-3210": ("another saddle point",),
}
"""Examples in which these faults are noticed: they are tried first."""


FAULTS = [(OURS, name) for name in IN_THE_GATE] + [(THEIRS, name) for name in IN_THE_SEARCH]


@pytest.mark.slow
@pytest.mark.parametrize(("room", "name"), FAULTS, ids=[f"{room.split('.')[1]}: {name}" for room, name in FAULTS])
def test_a_fault_in_either_is_noticed(room: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target, change = (IN_THE_GATE if room == OURS else IN_THE_SEARCH)[name]
    for each in EXAMPLES:
        loaded(each)
    module, _, attribute = (room + target).rpartition(".")
    place = resolve_name(module)
    monkeypatch.setattr(place, attribute, change(getattr(place, attribute)))
    likely = [each for each, names in SEEN_IN.items() if name in names]
    assert any(noticed(each) for each in (*likely, *EXAMPLES))


def noticed(name: str) -> bool:
    try:
        return any(True for _ in differences(loaded(name)))
    except VerifyError:
        return True


# --- what is refused ---


def refused(text: str, agent: str = "", kind: str = "denied") -> str:
    CLAIMS["refused"] = (text, agent)
    loaded.cache_clear()
    stated = Stated(loaded("refused"))
    with pytest.raises(CannotState) as reason:
        stated.denied(0) if kind == "denied" else stated.existence()
    return str(reason.value)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("given", "item", "words"),
    [
        ("", "prob(row, C)/T > 1", "a division by what may be 0"),
        ("0 < T < 1", "prob(row, C)/(T - 1/2) > 1", "a division by what may be 0"),
        ("", "near(pareto, max(T, 1))", "max, min or abs of what may be either"),
        ("", "undominated(1/(1 - 1))", "a division by 0"),
        ("", "(T + 1)^99*(T + 1)^99 > 0", "too much work"),
        ("", "(T + R + P + S)^100 > 0", "too much work"),
    ],
)
def test_numbers_that_are_none_are_refused(given: str, item: str, words: str) -> None:
    said = f"given: {given}\n" if given else ""
    assert words in refused(f"{DILEMMA}{ANYONE}{said}lemma: {item}\n")


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("agent Odd:\n    with probability ε: play C\n    play D\n", "whether ε is a probability"),
        ("agent Odd:\n    play mix(ε: C, D)\n", "whether a mixture is a strategy"),
        ("agent Odd:\n    play mix(1/3: C, 1/3: D)\n", "whether a mixture is a strategy"),
        ("agent Odd:\n    read other\n    play reading of other\n", "whether δ is at least 0"),
        ("agent Odd:\n    play E\n", "it cannot be read"),
    ],
)
def test_programs_that_are_none_are_refused(agent: str, words: str) -> None:
    assert words in refused(f"{DILEMMA}players: {{row: Odd, column: anyone}}\nalways: prob(row, C) = 1\n", agent)


def test_what_reads_before_anything_is_read_is_refused() -> None:
    for agent in ("    if surely prob(me, C) > 1/2: play C\n    play D\n", "    play reading of other\n"):
        asking = LoadedClaim(*vars(loaded("asking")).values())
        tree = parse_agent(f"agent Odd:\n    read other\n{agent}", "Odd.agent")
        unread = replace(tree, body=tree.body[1:])
        stated = Stated(replace(asking, agents=dict.fromkeys(asking.agents, unread)))
        with pytest.raises(CannotState, match="before anything is read"):
            stated.denied(0)


def test_a_copy_of_a_player_with_other_actions_is_refused() -> None:
    text = THREE + "players: {row: anyone, column: Odd}\nalways: prob(row, A) = 1\n"
    assert "other actions" in refused(text, "agent Odd:\n    play copy of other\n")


def test_an_existence_on_the_grid_is_refused() -> None:
    text = NUMBERS.replace("δ: 1/100", "δ: 1/100}\nreading: grid").replace("grid}", "grid") + ODD
    assert "in reading any only" in refused(text + "possible: prob(row, C) = 1\n", GUARDS, "existence")


def test_many_branches_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    text = NUMBERS + ODD + "always: prob(row, C) = 1\n"
    monkeypatch.setattr("verify.trust.stating.runs.MOST_BRANCHES", 3)
    assert "more than 3 branches" in refused(text, GUARDS)
    monkeypatch.setattr("verify.trust.stating.claim.MOST_STEPS", 400)
    assert "too much work" in refused(text, GUARDS)
