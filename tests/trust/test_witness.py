"""Witnesses of the library's claims are accepted; no field of one can be changed to something that does not hold."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction as F
from typing import Any

import pytest

from tests.trust.settling import check_witness
from verify.trust.check_witness import WitnessRejected

from .stored import NAMES, Data, loaded, stored, witness_from


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
