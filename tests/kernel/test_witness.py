"""Witnesses of the library's claims are accepted; no field of one can be changed to something that does not hold."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction as F
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from verify.evidence.result import Run, Witness
from verify.kernel.witness import WitnessRejected, check_witness
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.games import parse_game
from verify.library import LoadedClaim, find_claims, load_claim

FOLDER = Path(__file__).parent / "witnesses"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
Data = dict[str, Any]


@cache
def loaded(name: str) -> LoadedClaim:
    (path,) = find_claims([name])
    return load_claim(path)


def stored(name: str) -> Data:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def witness_from(data: Data) -> Witness:
    runs = {
        player: tuple(
            Run(
                run["weight"],
                {j: {a: tuple(ends) for a, ends in zone.items()} for j, zone in run["zones"].items()},
                tuple(run["branch"]),
                run["output"],
            )
            for run in of_player
        )
        for player, of_player in data["readings"].items()
    }
    return Witness(**{**data, "readings": runs})


@pytest.mark.parametrize("name", NAMES)
def test_accepted(name):
    data = stored(name)
    assert list(check_witness(loaded(name), witness_from(data["witness"]))) == data["items"]


# --- mutations: each changes one thing, and none of the changed witnesses is right ---


def moved(text: str, by: F) -> str:
    """Another number; an irrational one becomes a rational one."""
    return str(by + (F(text) if not text.startswith("root") else F(text.rsplit("(", 1)[1].split(",")[0])))


def mutants(witness: Data) -> Iterator[tuple[str, Data]]:
    def with_change(*path: Any, value: Any) -> tuple[str, Data]:
        changed = copy.deepcopy(witness)
        place = changed
        for key in path[:-1]:
            place = place[key]
        if value is None:
            del place[path[-1]]
        else:
            place[path[-1]] = value
        return f"{'.'.join(map(str, path))} = {value}", changed

    for name in witness["parameters"]:
        if name != "S":  # that the sucker gets even less makes some of these states no worse
            yield with_change("parameters", name, value="-1000")
        yield with_change("parameters", name, value="1000000")
        yield with_change("parameters", name, value=None)
    yield with_change("parameters", "unknown", value="1")
    tiny = F(1, 10**9)
    for player, strategy in witness["strategies"].items():
        yield with_change("strategies", player, value=None)
        for action, text in strategy.items():
            for by in (F(1), F(-1), tiny, -tiny):
                yield with_change("strategies", player, action, value=moved(text, by))
        if witness["payoffs"] or player in witness["readings"]:
            (a, x), (b, y) = strategy.items()
            way = tiny if x == "0" else -tiny
            yield with_change("strategies", player, value={a: moved(x, way), b: moved(y, -way)})
    for player, text in witness["payoffs"].items():
        yield with_change("payoffs", player, value=moved(text, tiny))
        yield with_change("payoffs", player, value=None)
    for query, text in witness["oracle"].items():
        other = "1" if text == "0" else "0"
        yield with_change("oracle", query, value="2")
        yield with_change("oracle", query, value="-1/2")
        yield with_change("oracle", query, value=other)
        yield with_change("oracle", query, value=None)
        yield with_change("oracle", query.replace(">", ">=") if ">" in query else "?", value=text)
        changed = copy.deepcopy(witness)
        changed["oracle"][f"{query} "] = text
        yield "oracle: a query that cannot be read", changed
        changed = copy.deepcopy(witness)
        changed["oracle"][query.replace("1/2", "2/4")] = other
        yield "oracle: two answers", changed
    players = list(witness["strategies"])
    if len(players) == 2:
        one, two = players
        if witness["strategies"][one] != witness["strategies"][two]:
            yield with_change("strategies", value={one: witness["strategies"][two], two: witness["strategies"][one]})
        if witness["payoffs"] and witness["payoffs"][one] != witness["payoffs"][two]:
            yield with_change("payoffs", value={one: witness["payoffs"][two], two: witness["payoffs"][one]})
        if len(witness["readings"]) == 2 and witness["readings"][one] != witness["readings"][two]:
            yield with_change("readings", value={one: witness["readings"][two], two: witness["readings"][one]})
    for player, runs in witness["readings"].items():
        yield with_change("readings", player, value=None)
        yield with_change("readings", player, value=[])
        yield with_change("readings", player, value=[*runs, runs[0]])
        for k, run in enumerate(runs):
            at = ("readings", player, k)
            yield with_change("readings", player, value=[r for i, r in enumerate(runs) if i != k])
            for weight in ("0", "-1", "2", moved(run["weight"], -tiny), moved(run["weight"], tiny)):
                yield with_change(*at, "weight", value=weight)
            (a, x), (b, y) = run["output"].items()
            way = tiny if x == "0" else -tiny
            yield with_change(*at, "output", value={a: moved(x, way), b: moved(y, -way)})
            yield with_change(*at, "output", a, value=moved(x, tiny))
            yield with_change(*at, "output", b, value=None)
            branch = run["branch"]
            for i, words in enumerate(branch):
                yield with_change(*at, "branch", value=[*branch[:i], *branch[i + 1 :]])
                yield with_change(*at, "branch", i, value=f"not {words}")
                yield with_change(*at, "branch", value=[*branch[: i + 1], words, *branch[i + 1 :]])
            yield with_change(*at, "branch", value=list(reversed(branch)) if len(branch) > 1 else ["plays nothing"])
            delta = F(witness["parameters"].get("δ", "0"))
            for j, zone in run["zones"].items():
                yield with_change(*at, "zones", "nobody", value=zone)
                for action, (low, high) in zone.items():
                    truth = witness["strategies"][j][action]
                    widened = [low, moved(low, delta + tiny)], [moved(high, -delta - tiny), high]
                    missing = [moved(truth, tiny), moved(truth, delta)], [moved(truth, -delta), moved(truth, -tiny)]
                    outside = [["-1/1000000", low], [high, "1000001/1000000"]]
                    for ends in (*widened, *missing, *outside, [high, moved(low, -tiny)], [low], []):
                        yield with_change(*at, "zones", j, action, value=ends)
                    yield with_change(*at, "zones", j, action, value=None)


@pytest.mark.parametrize("name", NAMES)
def test_mutants_are_rejected(name):
    data = stored(name)
    for what, changed in mutants(data["witness"]):
        with pytest.raises(WitnessRejected):
            settled = check_witness(loaded(name), witness_from(changed))
            pytest.fail(f"accepted: {what}: {settled}")


@pytest.mark.parametrize("name", [name for name in NAMES if "lp" in name and "step" not in name])
def test_a_zone_that_is_read_is_needed(name):
    witness = stored(name)["witness"]
    for player, runs in witness["readings"].items():
        for k, run in enumerate(runs):
            for j in run["zones"]:
                changed = copy.deepcopy(witness)
                del changed["readings"][player][k]["zones"][j]
                with pytest.raises(WitnessRejected):
                    check_witness(loaded(name), witness_from(changed))


def test_witness_of_another_claim():
    witness = witness_from(stored("floor2-self-pareto")["witness"])
    with pytest.raises(WitnessRejected, match="cannot run so"):
        check_witness(loaded("yellow-self"), witness)
    with pytest.raises(WitnessRejected, match="KeyError"):
        check_witness(loaded("floor2-self-pareto"), replace(witness, parameters={}))


def test_an_item_that_holds_is_not_settled():
    witness = witness_from(stored("coordination-a")["witness"])
    assert check_witness(loaded("coordination"), witness) == ()
    assert check_witness(loaded("coordination-b"), witness) == ()


# --- claims made for the purpose ---


def claim_of(agent: str, item: str, reading: str = "any", kind: str = "always", at: str = "{δ: 1/4}") -> LoadedClaim:
    game = parse_game(
        "game: g\nplayers: {me1: [C, D], you: [C, D]}\npayoffs:\n  C C: [2, 2]\n  C D: [0, 3]\n"
        "  D C: [3, 0]\n  D D: [1, 1]\n",
        "g.game.yaml",
    )
    claim = parse_claim(
        f"claim: c\ngame: g\nplayers: {{me1: X, you: anyone}}\nreading: {reading}\nat: {at}\n{kind}:\n  - {item}\n",
        "c.claim.yaml",
    )
    return LoadedClaim(claim, Path("c.claim.yaml"), game, {"me1": parse_agent(agent, "X.agent"), "you": None}, None, {})


def state(x: str, y: str, runs: tuple[Run, ...], oracle: dict[str, str] | None = None, delta: str = "1/4") -> Witness:
    a, b = F(x), F(y)
    u = 2 * a * b + 3 * (1 - a) * b + (1 - a) * (1 - b)
    v = 2 * a * b + 3 * (1 - b) * a + (1 - a) * (1 - b)
    both = {"me1": {"C": x, "D": str(1 - a)}, "you": {"C": y, "D": str(1 - b)}}
    return Witness({"δ": delta}, both, {"me1": str(u), "you": str(v)}, {"me1": runs}, oracle or {})


READER = """agent X:
    read other
    if surely prob(other, C) >= 1/2: play C
    play D
"""
ABOVE = "where the reading of you ends above its threshold (probability 1/3): surely prob(you, C) >= 1/2, plays C"
BELOW = "else: not surely prob(you, C) >= 1/2, plays D"


def test_grid_at_a_threshold():
    claim = claim_of(READER, "prob(me1, C) = 0", "grid")
    run = Run("1", {}, (ABOVE, BELOW), {"C": "1/3", "D": "2/3"})
    oracle = {"prob(you, C) > 1/2": "1/3"}
    assert check_witness(claim, state("1/3", "1/2", (run,), oracle)) == ("prob(me1, C) = 0",)
    for wrong in (
        state("1/3", "1/2", (run,)),
        state("1/3", "1/2", (run,), {"prob(you, C) > 1/2": "1/4"}),
        state("1/3", "1/2", (run,), {"prob(you, D) > 1/2": "1/3"}),
        state("1/3", "3/8", (run,), oracle),
        state("1/3", "1/2", (replace(run, branch=(ABOVE,)),), oracle),
        state("1/3", "1/2", (replace(run, branch=(BELOW, ABOVE)),), oracle),
        state("1/3", "1/2", (replace(run, zones={"you": {"C": ("1/2", "5/8"), "D": ("3/8", "1/2")}}),), oracle),
    ):
        with pytest.raises(WitnessRejected):
            check_witness(claim, wrong)


def test_grid_inside_a_cell():
    claim = claim_of(READER, "prob(me1, C) = 1", "grid")
    cell = {"you": {"C": ("3/8", "1/2"), "D": ("1/2", "5/8")}}
    run = Run("1", cell, ("not surely prob(you, C) >= 1/2", "plays D"), {"C": "0", "D": "1"})
    assert check_witness(claim, state("0", "2/5", (run,))) == ("prob(me1, C) = 1",)
    for zones in (
        {},
        {"you": {"C": ("2/5", "1/2"), "D": ("1/2", "3/5")}},
        {"you": {"C": ("1/4", "3/8"), "D": ("5/8", "3/4")}},
    ):
        with pytest.raises(WitnessRejected):
            check_witness(claim, state("0", "2/5", (replace(run, zones=zones),)))


@pytest.mark.parametrize(
    ("agent", "reason"),
    [
        ("agent X:\n    with probability 2: play C\n    play D\n", "between 0 and 1"),
        ("agent X: play mix(1/2: C, 1/4: D)\n", "no strategy"),
        ("agent X: play mix(3/2: C, D)\n", "no strategy"),
        ("agent X:\n    if oracle says prob(me, C) > 1/3: play C\n    play D\n", "no answer"),
        ("agent X:\n    read other\n    play D\n", "no zone"),
    ],
)
def test_programs_that_cannot_run_so(agent, reason):
    with pytest.raises(WitnessRejected, match=reason):
        check_witness(
            claim_of(agent, "prob(me1, C) = 1"), state("0", "0", (Run("1", {}, ("plays D",), {"C": "0", "D": "1"}),))
        )


def test_two_zones_of_one_player():
    agent = "agent X:\n  read other\n  if surely prob(other, C) > 0: play C\n  read other\n  play reading of other\n"
    claim = claim_of(agent, "prob(me1, C) = 1")
    first, second = {"C": ("0", "1/8"), "D": ("7/8", "1")}, {"C": ("1/8", "1/4"), "D": ("3/4", "7/8")}
    run = Run(
        "1",
        {"you (line 2)": first, "you (line 4)": second},
        ("not surely prob(you, C) > 0", "plays its reading"),
        {"C": "1/4", "D": "3/4"},
    )
    assert check_witness(claim, state("1/4", "1/8", (run,))) == ("prob(me1, C) = 1",)
    swapped = replace(run, zones={"you (line 2)": second, "you (line 4)": first})
    with pytest.raises(WitnessRejected, match="cannot run so"):
        check_witness(claim, state("1/4", "1/8", (swapped,)))


@pytest.mark.parametrize(
    ("item", "settled"),
    [
        ("pareto", True), ("weakly_pareto", True), ("undominated(0)", True), ("undominated(1)", False),
        ("near(pareto, 1/4)", True), ("near(pareto, 1)", False), ("near(pareto, -1)", True),
        ("near(prob(me1, C) > 1/4, 1/4)", True), ("near(prob(me1, C) >= 1/4, 1/4)", False),
        ("near(prob(me1, C) >= 1/4 and pareto, 1/4)", True),
        ("near(prob(me1, C)*prob(you, C) >= 1/15, 1/4)", True),
        ("near(prob(me1, C)*prob(you, C) > 1/17, 1/4)", False),
        ("improves(by_weight, C, C)", False), ("improves(by_mixing, D, D)", True),
        ("payoff(me1) > 1 or payoff(you) > 1", True), ("not payoff(me1) = 1 => prob(you, C) = 1", False),
        ("payoff(me1)^2 + 2/4 < 3/2", True), ("1/payoff(me1) < minmax(you)", True),
    ],
)  # fmt: skip
def test_propositions(item, settled):
    claim = claim_of("agent X: play D\n", item)
    run = Run("1", {}, ("plays D",), {"C": "0", "D": "1"})
    assert check_witness(claim, state("0", "0", (run,))) == ((item,) if settled else ())
    opposite = replace(claim, claim=replace(claim.claim, kind="never"))
    assert check_witness(opposite, state("0", "0", (run,))) == (() if settled else (item,))


# --- garbage and too much work ---


def test_garbage():
    good = witness_from(stored("lp-pareto-delta")["witness"])
    claim = loaded("lp-pareto-delta")
    run = good.readings["row"][0]
    bad: list[Any] = [
        None,
        0,
        1.5,
        "",
        "x",
        "1/0",
        "1e5",
        "nan",
        "٣",
        " 1",
        [],
        {},
        {"a": 1},
        ("1",),
        b"1",
        True,
        object(),
    ]
    for junk in bad:
        for field in ("parameters", "strategies", "payoffs", "readings", "oracle"):
            if (field, junk) == ("oracle", {}):
                continue
            with pytest.raises(WitnessRejected):
                check_witness(claim, replace(good, **{field: junk}))
        for field in ("weight", "zones", "branch", "output"):
            with pytest.raises(WitnessRejected):
                check_witness(
                    claim, replace(good, readings={"row": (replace(run, **{field: junk}), *good.readings["row"][1:])})
                )
        for part in ({"row": {"C": junk, "D": "0"}}, {"row": junk}):
            with pytest.raises(WitnessRejected):
                check_witness(claim, replace(good, strategies={**good.strategies, **part}))
        with pytest.raises(WitnessRejected):
            check_witness(claim, junk)


HUGE = "7" * 100_000


@pytest.mark.parametrize("text", [HUGE, f"1/{HUGE}", "7" * 3_999, f"root of z^2 - {HUGE} in (0, 1)",
                                  f"root of z^16 - {'9' * 3000} in (0, {'9' * 300})", "root of z^2 - 2 in (-9, 9)",
                                  "root of z^99999999999 - 2 in (1, 2)"])  # fmt: skip
def test_huge_numbers(text):
    good = witness_from(stored("golden-ratio-two")["witness"])
    start = time.monotonic()
    for x, y in ((text, "0"), ("0", text), (text, text)):
        with pytest.raises(WitnessRejected):
            check_witness(
                loaded("golden-ratio-two"), replace(good, strategies={**good.strategies, "row": {"C": x, "D": y}})
            )
    assert time.monotonic() - start < 20


def deep_expression(depth: int) -> s.Expression:
    e: s.Expression = s.Call("prob", (s.Name("you"), s.Name("C")))
    for _ in range(depth):
        e = s.Arithmetic("*", e, s.Arithmetic("+", e, s.Number(F(1, 3)))) if depth < 100 else s.Negate(e)
    return e


def long_program(statement: s.Statement, length: int) -> s.Agent:
    return s.Agent("X", (), (*(statement,) * length, s.PlayAction("D")))


def play(action: str) -> tuple[s.Statement, ...]:
    return (s.PlayAction(action),)


@pytest.mark.parametrize(
    "agent",
    [
        long_program(s.WithProbability(s.Number(F(1, 2)), play("C")), 20_000),
        long_program(s.If(s.CopyPlays("you", "C"), (s.Read("other"),)), 60),
        long_program(s.WithProbability(s.Number(F(1, 3)), (s.Read("other"),)), 60),
        long_program(s.If(s.Surely(s.Comparison((">",), (deep_expression(60), s.Number(F(2))))), play("C")), 3),
        long_program(s.If(s.Surely(s.Comparison((">",), (deep_expression(5_000), s.Number(F(2))))), play("C")), 3),
        long_program(s.WithProbability(s.Power(s.Power(s.Number(F(1, 3)), 10**6), 10**6), play("C")), 1),
        long_program(s.If(s.GuardNot(s.GuardOr((s.CopyPlays("you", "C"),) * 20_000)), play("C")), 3),
        long_program(s.If(s.StepImproves("sideways"), play("C")), 1),
    ],
)  # fmt: skip
def test_too_much_work(agent):
    claim = claim_of("agent X: play D\n", "prob(me1, C) = 1")
    claim = replace(claim, agents={"me1": agent, "you": None})
    run = Run("1", {"you": {"C": ("1/4", "1/2"), "D": ("1/2", "3/4")}}, ("plays C",), {"C": "0", "D": "1"})
    start = time.monotonic()
    with pytest.raises(WitnessRejected):
        check_witness(claim, state("0", "1/3", (run,)))
    assert time.monotonic() - start < 60


def test_imports():
    """Nothing that searches, and no module outside the standard library, is imported to check a witness."""
    import subprocess
    import sys

    code = "import sys, verify.kernel.witness; print(*sorted(m for m in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {m for m in found if m.startswith(("sympy", "z3", "lark", "yaml", "verify.model", "verify.decide"))}
