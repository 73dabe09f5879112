"""`verify explain --json` has the whole argument: with its numbers alone, every sum can be added up again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sympy import Expr, Rational, Symbol, expand, sympify

from verify.commands.main import main

PROOFS = Path(__file__).parents[2] / "proofs"
NAMES = ("nelp-floor-3210", "lp-step", "cones-miss", "four-rooms-coin", "lp-v-defect-edge", "nicer-more")


def explained(name: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["explain", "--json", str(PROOFS / f"{name}.evidence.json")]) == 0
    (claim,) = json.loads(capsys.readouterr().out)["explanations"]
    return claim  # type: ignore[no-any-return]


def read(text: str, names: dict[str, Symbol]) -> Expr:
    """A polynomial, whose variables may be called `prob(row,C)`."""
    plain = re.sub(r"[^\W\d][^\s*^+]*", lambda found: str(names.setdefault(found[0], Symbol(f"x{len(names)}"))), text)
    return sympify(plain.replace("^", "**"), locals={str(x): x for x in names.values()})


def sums(node: dict[str, Any], known: dict[int, str]) -> Iterator[tuple[dict[str, Any], dict[int, str]]]:
    if "sum" in node:
        yield node, known
    for way in node.get("ways", ()):
        yield from sums(way["then"], known | said(way["facts"]))


def said(facts: list[dict[str, Any]]) -> dict[int, str]:
    return {fact["number"]: fact["says"] for fact in facts}


@pytest.mark.parametrize("name", NAMES)
def test_every_sum_adds_up_to_what_is_impossible(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    claim, count = explained(name, capsys), 0
    names: dict[str, Symbol] = {}
    for argument in claim["arguments"]:
        for leaf, facts in sums(argument["then"], said(argument["facts"])):
            count += 1
            total, strict = Rational(0), False
            for product in leaf["sum"]:
                texts = [facts[n].rpartition(" 0")[0] for n in product["facts"]]
                term = Rational(product["times"])
                assert term > 0 and all(text.endswith((" >", " >=")) for text in texts)
                for text in texts:
                    term *= read(text.rstrip(">= "), names)
                term *= 1 if product["square"] is None else read(product["square"], names) ** 2
                total += term
                strict |= product["square"] is None and all(text.endswith(">") for text in texts)
            for zero in leaf["zeros"]:
                total += read(zero["times"], names) * read(facts[zero["facts"][0]].rstrip(">= 0"), names)
            assert strict and expand(total) == 0
    assert count >= len(claim["arguments"]) > 0


def test_a_refuted_claim_has_its_counterexample_and_no_argument(capsys: pytest.CaptureFixture[str]) -> None:
    claim = explained("lp-pareto-delta", capsys)
    assert claim["verdict"] == "refuted" and claim["witness"]["strategies"] and claim["arguments"] == []


def test_what_is_not_accepted_is_told_in_the_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (PROOFS / "lp-step.evidence.json").read_text(encoding="utf-8")
    forged = tmp_path / "lp-step.evidence.json"
    forged.write_text(text.replace('"verdict": "proved"', '"verdict": "refuted"', 1), encoding="utf-8")
    assert main(["explain", "--json", str(forged)]) != 0
    (claim,) = json.loads(capsys.readouterr().out)["explanations"]
    assert claim["verdict"] == "error" and claim["reason"] and claim["arguments"] == []
