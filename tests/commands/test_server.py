"""The real worker, with an engine that misbehaves on demand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from verify.evidence.heading import Heading
from verify.workers import pool as workers
from verify.workers.pool import Pool
from verify.workers.server import _attempt

CLAIM = """\
claim: {name}
says: {says}
source: a book
game: {{players: {{row: [C, D], column: [C, D]}}}}
players: {{row: Cone(k = 2/3), column: anyone}}
given:
  - 0 < ε <= 1/10
always:
  - prob(row, C) = 1
  - prob(row, D) = 0
expect: refuted
"""


@pytest.fixture(autouse=True)
def stub_engine(monkeypatch):
    """Real workers with the engine of stub_engine_worker.py."""
    worker = Path(__file__).with_name("stub_engine_worker.py")
    monkeypatch.setattr(workers, "COMMAND", (sys.executable, str(worker)))


@pytest.fixture
def pool():
    with Pool(1) as pool:
        yield pool


@pytest.fixture
def make(tmp_path):
    def make(says: str, more: str = "") -> Path:
        path = tmp_path / f"{says}.claim.yaml"
        path.write_text(CLAIM.format(name=says, says=says) + more, encoding="utf-8")
        return path

    return make


def test_what_libraries_print_does_not_disturb(pool, make):
    (result,) = pool.decide([make("noise")])
    assert (result.verdict, result.trust) == ("proved", "certificate")


@pytest.mark.parametrize(
    ("says", "verdict", "reason"),
    [
        ("input", "error", "a bad game"),
        ("unsupported", "unknown", "not covered: mix of three"),
        ("recursion", "unknown", "out of stack while: recursion"),
        ("bug", "error", "internal error: KeyError: 'x' (while: bug)"),
        ("exit", "unknown", "worker died (exit code 5) while: exit"),
    ],
)
def test_an_engine_that_fails(pool, make, says, verdict, reason):
    bad, good = pool.decide([make(says), make("fine")])
    assert (bad.claim, bad.verdict, bad.reason) == (says, verdict, reason)
    assert good.verdict == "proved"


def test_the_budget_is_the_user_s_then_the_claim_s_then_a_minute(pool, make):
    plain, own = make("plain"), make("own", "budget: 7 s\n")
    for given, budgets in ((None, (60, 7)), (5, (5, 5))):
        for result, budget in zip(pool.decide([plain, own], given), budgets, strict=True):
            # What was spent on starting a worker and on loading the claim is no longer left.
            assert budget - 4 < float(result.reason or 0) < budget


@pytest.mark.parametrize("says", ["hoard", "abort"])
def test_a_claim_that_meets_its_worker_s_limit_of_memory(make, says):
    with Pool(1, memory=400_000_000) as pool:
        bad, good = pool.decide([make(says), make("fine")])
    assert (bad.verdict, good.verdict) == ("unknown", "proved")
    assert (bad.reason or "").startswith("out of memory: the limit is 400 MB, --memory gives more")


def test_out_of_memory_without_a_limit_that_was_met(pool, make):
    (bad,) = pool.decide([make("memory")])
    assert bad.verdict == "unknown" and (bad.reason or "").startswith("out of memory: the limit is ")


def test_the_heading_quotes_the_claim(pool, make):
    headings: list[Heading] = []
    pool.decide([make("fine")], on_result=lambda _index, _result, heading: headings.append(heading))
    assert headings == [Heading("fine", "a book", "always", {"row": "Cone(k = 2/3)", "column": "anyone"}, (9, 10))]


def test_an_unknown_keeps_the_expectation_and_the_items(pool, make):
    (result,) = pool.decide([make("unsupported")])
    assert result.expect == "refuted"
    assert [(item.text, item.verdict) for item in result.items] == [
        ("prob(row, C) = 1", "unknown"),
        ("prob(row, D) = 0", "unknown"),
    ]


def test_a_file_that_is_no_claim(pool, tmp_path):
    path = tmp_path / "bad.claim.yaml"
    path.write_text("claim: bad\nplayerz: {}\n")
    bad, gone = pool.decide([path, tmp_path / "gone.claim.yaml"])
    assert bad.verdict == gone.verdict == "error"
    assert "playerz" in (bad.reason or "")
    assert "gone.claim.yaml" in (gone.reason or "")
    assert not (bad.reason or "").startswith("internal")


def test_numbers_too_large_for_the_search_leave_a_claim_unknown():
    def answer(request: dict, say: object) -> None:
        float(10**400)

    said: list[dict] = []
    _attempt(answer, {}, said.append)
    assert said == [{"gave_up": "numbers are too large for the search: int too large to convert to float"}]
