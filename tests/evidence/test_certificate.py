"""Certificates as JSON: there and back, and clear errors for anything else."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from verify.evidence.certificate import Certificate, MalformedCertificate

POLY = [["1", [1]], ["-1/2", [0]]]
LEAF = ["leaf", [["2/3", [0, 1], POLY], ["1", []]], [[POLY, 2]]]


def data(**changes: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "variables": ["x"],
        "hypotheses": [
            ["or", ["atom", ">", POLY], ["and", ["atom", ">=", POLY]]],
            ["and"],
            ["atom", "=", POLY],
        ],
        "labels": ["a", "b", "c"],
        "refutation": ["case", 0, [["split", POLY, LEAF, LEAF], ["and", 3, LEAF]]],
    }
    return {**whole, **changes}


def test_there_and_back() -> None:
    certificate = Certificate.from_json(data())
    assert certificate.to_json() == data()
    assert Certificate.parse(json.dumps(data())) == certificate


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"variables": "x"}, "variables: expected a list"),
        ({"variables": ["x", "x"]}, "different names"),
        ({"variables": [1]}, "expected text"),
        ({"labels": ["a"]}, "labels: expected 3"),
        ({"labels": None}, "labels: expected a list"),
        ({"hypotheses": [["atom", "<", POLY]] * 3}, 'expected ">"'),
        ({"hypotheses": [["atom", ">", [["1", [1, 0]]]]] * 3}, "list of 1"),
        ({"hypotheses": [["atom", ">", [["1", [-1]]]]] * 3}, "integer from 0"),
        ({"hypotheses": [["atom", ">", [["1", [10**50]]]]] * 3}, "integer from 0"),
        ({"hypotheses": [["atom", ">", [["1", [True]]]]] * 3}, "integer from 0"),
        ({"hypotheses": [["atom", ">", [[1, [1]]]]] * 3}, "number as text"),
        ({"hypotheses": [["atom", ">", [["1e9", [1]]]]] * 3}, "number as text"),
        ({"hypotheses": [["atom", ">", [["1/0", [1]]]]] * 3}, "denominator"),
        ({"hypotheses": [["atom", ">", [["9" * 10**5, [1]]]]] * 3}, "number as text"),
        ({"hypotheses": [["not", ["and"]]] * 3}, "hypotheses.0.: expected .atom."),
        ({"hypotheses": [[]] * 3}, "begins with a word"),
        ({"refutation": ["guess"]}, 'refutation: expected "leaf"'),
        ({"refutation": ["leaf", []]}, "leaf: expected a list of 2"),
        ({"refutation": ["leaf", [["1"]], []]}, "leaf: expected .lambda"),
        ({"refutation": ["leaf", [["1", ["0"]]], []]}, "integer from 0"),
        ({"refutation": ["case", 0, LEAF]}, "expected a list"),
        ({"refutation": ["case", 0.0, [LEAF]]}, "integer from 0"),
        ({"refutation": ["split", POLY, LEAF]}, "list of 3"),
        ({"refutation": ["and", 0]}, "list of 2"),
    ],
)
def test_what_is_wrong_is_said(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(MalformedCertificate, match=message):
        Certificate.from_json(data(**changes))


@pytest.mark.parametrize("field", ["variables", "hypotheses", "labels", "refutation"])
def test_no_field_may_be_missing(field: str) -> None:
    less = data()
    del less[field]
    with pytest.raises(MalformedCertificate, match="expected an object"):
        Certificate.from_json(less)


@pytest.mark.parametrize("value", [None, 3, "x", [], [data()], {"a": 1}])
def test_garbage(value: object) -> None:
    with pytest.raises(MalformedCertificate):
        Certificate.from_json(value)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[" * 10**5, '{"variables":' * 10**5, "9" * 10**5, '{"a": NaN}', json.dumps({"variables": [], "x": 1})],
)
def test_garbage_text(text: str) -> None:
    start = time.monotonic()
    with pytest.raises(MalformedCertificate):
        Certificate.parse(text)
    assert time.monotonic() - start < 5


def deep(levels: int, wrap: Any, core: Any) -> Any:
    for _ in range(levels):
        core = wrap(core)
    return core


def test_deep_data_is_an_error() -> None:
    with pytest.raises(MalformedCertificate, match="deep"):
        Certificate.from_json(data(refutation=deep(10**5, lambda t: ["and", 0, t], LEAF)))
    with pytest.raises(MalformedCertificate, match="deep"):
        Certificate.from_json(data(refutation=deep(10**5, lambda t: ["case", 0, [t]], LEAF)))
    with pytest.raises(MalformedCertificate, match="deep"):
        Certificate.from_json(data(hypotheses=[deep(10**5, lambda t: ["or", t], ["and"])] * 3))


def test_a_tree_of_ordinary_depth_survives_text() -> None:
    tall = data(refutation=deep(150, lambda t: ["case", 0, [t]], LEAF))
    certificate = Certificate.parse(json.dumps(tall))
    assert certificate.to_json() == tall
