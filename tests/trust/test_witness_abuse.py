"""Garbage and too much work: an error in bounded time, never a crash."""

from __future__ import annotations

import time
from dataclasses import replace
from fractions import Fraction as F
from typing import Any

import pytest

from tests.trust.settling import check_witness
from verify.evidence.result import Run
from verify.language import syntax as s
from verify.trust.check_witness import WitnessRejected
from verify.trust.outcome import CannotTell

from .stored import claim_of, loaded, state, stored, witness_from


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
            with pytest.raises((WitnessRejected, CannotTell)):
                check_witness(claim, replace(good, **{field: junk}))
        for field in ("weight", "zones", "branch", "output"):
            with pytest.raises((WitnessRejected, CannotTell)):
                check_witness(
                    claim, replace(good, readings={"row": (replace(run, **{field: junk}), *good.readings["row"][1:])})
                )
        for part in ({"row": {"C": junk, "D": "0"}}, {"row": junk}):
            with pytest.raises((WitnessRejected, CannotTell)):
                check_witness(claim, replace(good, strategies={**good.strategies, **part}))
        with pytest.raises((WitnessRejected, CannotTell)):
            check_witness(claim, junk)


HUGE = "7" * 100_000


@pytest.mark.parametrize("text", [HUGE, f"1/{HUGE}", "7" * 3_999, f"root of z^2 - {HUGE} in (0, 1)",
                                  f"root of z^16 - {'9' * 3000} in (0, {'9' * 300})", "root of z^2 - 2 in (-9, 9)",
                                  "root of z^99999999999 - 2 in (1, 2)"])  # fmt: skip
def test_huge_numbers(text):
    good = witness_from(stored("golden-ratio-two")["witness"])
    start = time.monotonic()
    for x, y in ((text, "0"), ("0", text), (text, text)):
        with pytest.raises((WitnessRejected, CannotTell)):
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


@pytest.mark.slow
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
    with pytest.raises((WitnessRejected, CannotTell)):
        check_witness(claim, state("0", "1/3", (run,)))
    assert time.monotonic() - start < 60


def test_imports():
    """Nothing that searches, and no module outside the standard library, is imported to check a witness."""
    import subprocess
    import sys

    code = "import sys, verify.trust.check_witness; print(*sorted(m for m in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {m for m in found if m.startswith(("sympy", "z3", "lark", "yaml", "verify.semantics", "verify.decide"))}
