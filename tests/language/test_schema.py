from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.games import parse_game
from verify.language.parts import parse_claims
from verify.language.schema import claim_schema, game_schema, main, schema_files, sweep_schema
from verify.language.sweeps import parse_sweep

SPEC = Path(__file__).parents[2] / "spec"

CLAIM: dict[str, Any] = {
    "claim": "c",
    "game": "g",
    "players": {"row": "A", "column": "Cone(k = 2)"},
    "always": ["x > 0"],
}
GAME: dict[str, Any] = {
    "game": "g",
    "players": {"row": ["C", "D"], "column": ["C"]},
    "parameters": ["T"],
    "payoffs": {"C C": ["T", 0], "D C": ["2*T", 1.5]},
    "example": {"T": "1/2"},
}
SWEEP: dict[str, Any] = {
    "sweep": "s",
    "over": {"row": ["LP", "neLP"], "a, b": [[1, "1/2"], [2, "x"]], "t": {"from": 0, "to": 1, "by": 0.1}},
    "claim": {
        "game": {"players": {"row": ["C"]}, "payoffs": {"C": ["$a"]}},
        "players": {"row": "$row"},
        "at": {"x": "$t"},
        "always": "x > 0",
    },
}


def accepts(schema: dict[str, Any], value: Any) -> bool:
    return jsonschema.Draft7Validator(schema).is_valid(value)


def parses(parse: Callable[[str], Any], value: Any) -> bool:
    try:
        parse(yaml.safe_dump(value, allow_unicode=True, sort_keys=False))
    except InputError:
        return False
    return True


def changed(value: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """`value` with keys set, or taken away where the change says None."""
    result = copy.deepcopy(value)
    for key, new in change.items():
        result[key] = new
        if new is None:
            del result[key]
    return result


def test_files_are_current(tmp_path: Path) -> None:
    main(tmp_path)
    for name, text in schema_files().items():
        assert (tmp_path / name).read_text(encoding="utf-8") == text
        assert (SPEC / name).read_text(encoding="utf-8") == text, "run python -m verify.language.schema"


@pytest.mark.parametrize("schema", [claim_schema(), game_schema(), sweep_schema()], ids=["claim", "game", "sweep"])
def test_schemas_are_schemas(schema: dict[str, Any]) -> None:
    jsonschema.Draft7Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"always": "x > 0"},
        {"always": None, "lemma": "x > 0", "players": None},
        {"never": "x > 0", "equilibrium": {"within": "x"}, "expect": ["proved", "refuted", "unknown", "vacuous"]},
        {"always": None, "equilibrium": {}},
        {"always": None, "possible": "x > 0"},
        {"possible": "x > 0"},
        {"possible": "x > 0", "never": "x > 1", "expect": {"possible": "refuted", "always": ["proved", "unknown"]}},
        {"always": None, "attains": {"region": "pareto"}},
        {"always": None, "attains": {"region": ["pareto"], "within": "4*δ"}},
        {"says": "s", "source": "s", "about": "s", "parameters": [], "given": []},
        {"parameters": ["x"], "given": "x > 0", "reading": "grid", "expect": "unknown", "budget": "60 s"},
        {"budget": 3, "at": {"T": 3, "R": "1/2", "P": 0.1}},
        {"game": {"players": {"row": ["C"]}}},
    ],
)
def test_claims_that_both_accept(change: dict[str, Any]) -> None:
    value = changed(CLAIM, change)
    assert parses(parse_claims, value)
    assert accepts(claim_schema(), value)


def test_editors_see_no_mistake_in_commas_inside_parentheses() -> None:
    text = "{claim: c, game: g, players: {row: Reactive(1, 1, 0), column: Cone(1, d = by_mixing)}, always: x > 0}"
    assert accepts(claim_schema(), yaml.safe_load(text))
    assert dict(parse_claim(text).players)["row"].positional


@pytest.mark.parametrize(
    "change",
    [
        {"claim": None},
        {"claim": "a b"},
        {"claim": "__import__('os')"},
        {"game": None},
        {"game": ["g"]},
        {"game": {"players": {"row": ["C"]}, "payofs": 1}},
        {"game": {"parameters": []}},
        {"players": None},
        {"players": "A"},
        {"players": {"row": ["A"]}},
        {"always": None},
        {"alway": "x > 0"},
        {"always": {"x": "y"}},
        {"always": None, "attains": "pareto"},
        {"always": None, "attains": {"within": "4*δ"}},
        {"always": None, "attains": {"region": "pareto", "withn": "4*δ"}},
        {"expect": "prove"},
        {"expect": {"sometimes": "proved"}},
        {"expect": {"always": {"always": "proved"}}},
        {"reading": "all"},
        {"budget": "1 year"},
        {"budget": 0},
        {"budget": -1},
        {"at": {"T": "x"}},
        {"at": ["T"]},
        {"parameters": ["x", "x"]},
        {"says": ["x"]},
    ],
)
def test_claims_that_both_refuse(change: dict[str, Any]) -> None:
    value = changed(CLAIM, change)
    assert not parses(parse_claims, value)
    assert not accepts(claim_schema(), value)


@pytest.mark.parametrize("change", [{}, {"payoffs": None, "example": None}, {"assume": "T > 0"}, {"assume": ["T > 0"]}])
def test_games_that_both_accept(change: dict[str, Any]) -> None:
    value = changed(GAME, change)
    assert parses(parse_game, value)
    assert accepts(game_schema(), value)


@pytest.mark.parametrize(
    "change",
    [
        {"game": None},
        {"game": "a/b"},
        {"players": None},
        {"players": {}},
        {"players": {"row": []}},
        {"players": {"row": "C"}},
        {"players": {"row": ["C", "C"]}},
        {"players": {f"p{n}": ["C"] for n in range(13)}},
        {"players": {"row": [f"a{n}" for n in range(11)]}},
        {"payoff": {}},
        {"payoffs": {}},
        {"payoffs": {"C C": "T"}},
        {"example": {"T": "x"}},
        {"assumes": "T > 0"},
    ],
)
def test_games_that_both_refuse(change: dict[str, Any]) -> None:
    value = changed(GAME, change)
    assert not parses(parse_game, value)
    assert not accepts(game_schema(), value)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"says": "s", "source": "s", "about": "s"},
        {"over": {"row": ["LP"], "a": [1], "t": {"from": "-1/2", "to": 1, "count": 3}}},
        {"claim": {"players": "$row", "game": "$a", "lemma": ["$t > 0"], "budget": "$t s", "expect": "$row"}},
    ],
)
def test_sweeps_that_both_accept(change: dict[str, Any]) -> None:
    value = changed(SWEEP, change)
    if "claim" not in change or "lemma" in change["claim"]:
        assert accepts(sweep_schema(), value)
    if "claim" not in change:
        assert parses(parse_sweep, value)


@pytest.mark.parametrize(
    "change",
    [
        {"sweep": None},
        {"sweep": "a b"},
        {"over": None},
        {"over": {}},
        {"over": {"row": []}},
        {"over": {"row": "LP"}},
        {"over": {"2": ["LP"]}},
        {"over": {"row": ["$a"], "t": {"from": 0, "to": 1}}},
        {"over": {"row": ["$a"], "t": {"from": 0, "to": 1, "by": 1, "count": 2}}},
        {"over": {"row": ["$a"], "t": {"from": 0, "to": "x", "by": 1}}},
        {"over": {"row": ["$a"], "t": {"from": 0, "to": 1, "count": 1}}},
        {"claim": None},
        {"claim": {"game": "$row"}},
        {"claim": {"game": "$row $a $t", "alway": "x > 0", "players": {"row": "LP"}}},
        {"claim": {"claim": "$row $a $t", "game": "g", "always": "x > 0", "players": {"row": "LP"}}},
        {"expect": "proved"},
    ],
)
def test_sweeps_that_both_refuse(change: dict[str, Any]) -> None:
    value = changed(SWEEP, change)
    assert not parses(parse_sweep, value)
    assert not accepts(sweep_schema(), value)


@pytest.mark.slow
def test_the_stated_claims_and_games_follow_the_schemas() -> None:
    for path in SPEC.rglob("*.claim.yaml"):
        jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), claim_schema())
    for path in SPEC.rglob("*.sweep.yaml"):
        jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), sweep_schema())
    for path in SPEC.rglob("*.game.yaml"):
        jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), game_schema())
