"""The ablation: what its table says follows from what was measured; what was measured is not measured again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.ablation import Measured, lines, main, markdown

ENGINES = {"falsifier": (2, 1, 0.5), "z3": (1, 0, 0.1)}


def measured(claim: str, without: str = "", verdict: str = "proved", trust: str | None = "certificate") -> Measured:
    return Measured(claim, without, verdict, trust, 2.0 if without else 1.0, ENGINES)


def test_what_is_lost_and_what_has_less_trust_is_counted() -> None:
    whole = [measured(claim) for claim in "abc"]
    again = [
        measured("a", "falsifier", "unknown", None),
        measured("b", "falsifier", trust="solver"),
        measured("c", "falsifier"),
    ]
    falsifier, z3 = lines([*whole, *again])
    assert (falsifier.tried, falsifier.closed, falsifier.claims) == (6, 3, 3)
    assert (falsifier.lost, falsifier.weaker, falsifier.ratio) == (("a",), ("b",), 2.0)
    assert (z3.claims, z3.lost, z3.ratio) == (0, (), None)


def test_an_engine_that_is_left_out_does_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "table.md"
    main(["coordination", "--out", str(out)])
    rows = out.read_text("utf-8").splitlines()
    assert rows[0].startswith("1 claims, of which 1 are settled")
    assert any(row.startswith("| positivstellensatz, briefly |") for row in rows)
    journal = (tmp_path / "table.jsonl").read_text("utf-8")
    monkeypatch.setattr("tools.ablation.Pool", None)  # a pool would be needed for a measurement
    with pytest.raises(TypeError):
        main(["copies", "--out", str(out)])
    assert (tmp_path / "table.jsonl").read_text("utf-8") == journal


def test_no_claims_make_an_empty_table() -> None:
    assert markdown([]).startswith("0 claims")
