"""The pool: order, budgets, deaths, nonsense, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.workers import client as worker_process
from verify.workers import pool as workers
from verify.workers.pool import Pool, decide_all, parse_seconds
from verify.workers.progress import Progress

pytestmark = pytest.mark.usefixtures("fake_workers")


def alive(pid: int) -> bool:
    """Whether the process exists and is no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_until_gone(pid: int, seconds: float = 5) -> bool:
    end = time.monotonic() + seconds
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not alive(pid)


def test_results_come_in_the_order_of_the_claims(make_claim):
    paths = [make_claim("slow", "sleep 0.5"), make_claim("a", "proved"), make_claim("b", "refuted")]
    heard = []
    results = decide_all(paths, jobs=2, on_result=lambda index, result, heading: heard.append((index, heading.says)))
    assert [result.claim for result in results] == ["slow", "a", "b"]
    assert [result.verdict for result in results] == ["proved", "proved", "refuted"]
    assert heard == [(1, "what it says"), (2, "what it says"), (0, "what it says")]
    assert results[2].witness is not None and results[2].witness.readings["row"][0].weight == "9/10"


def test_no_claims_start_no_worker(monkeypatch):
    monkeypatch.setattr(workers, "COMMAND", ("/nonexistent",))
    assert decide_all([]) == []


def test_one_worker_is_used_again_and_never_more_than_jobs(make_claim):
    paths = [make_claim(f"c{i}", "pid") for i in range(6)]
    assert len({result.reason for result in decide_all(paths, jobs=1)}) == 1
    assert len({result.reason for result in decide_all(paths, jobs=2)}) <= 2


def test_more_jobs_than_claims_start_only_as_many_workers_as_claims(make_claim):
    with Pool(8) as pool:
        pool.decide([make_claim("a", "pid"), make_claim("b", "pid")])
        assert len(pool._workers) <= 2


def test_a_pool_keeps_its_worker_between_calls(make_claim):
    with Pool(1) as pool:
        first, second = (pool.decide([make_claim("a", "pid")])[0].reason for _ in range(2))
        assert first == second is not None
    assert not alive(int(first))


def test_over_budget_is_unknown_and_says_what_was_going_on(make_claim, monkeypatch):
    monkeypatch.setattr(worker_process, "GRACE", 0.2)
    begun = time.monotonic()
    slow, quick = decide_all([make_claim("slow", "sleep 60"), make_claim("a", "proved")], jobs=1, budget=0.5)
    assert time.monotonic() - begun < 5
    assert slow.verdict == "unknown"
    assert slow.reason == "budget of 0.5 s exhausted while: branch 1"
    assert [(item.text, item.verdict) for item in slow.items] == [("prob(row, C) = 1", "unknown")]
    assert 0.5 <= slow.seconds < 3
    assert quick.verdict == "proved"


def test_the_claim_s_own_budget_holds_unless_the_user_gives_one(make_claim, monkeypatch):
    monkeypatch.setattr(worker_process, "GRACE", 0.1)
    path = make_claim("slow", "sleep 0.8", budget="0.2")
    assert decide_all([path])[0].reason == "budget of 0.2 s exhausted while: branch 1"
    assert decide_all([path], budget=10)[0].verdict == "proved"


def test_a_claim_that_never_loads_is_unknown(make_claim, monkeypatch):
    monkeypatch.setattr(worker_process, "LOADING", 0.3)
    (result,) = decide_all([make_claim("a", "never_loads")])
    assert (result.verdict, result.reason) == ("unknown", "the worker did not load the claim within 0.3 s")


@pytest.mark.parametrize(
    ("do", "how"),
    [("signal 9", "signal 9"), ("signal 11", "signal 11"), ("exit 3", "exit code 3"), ("exit 0", "exit code 0")],
)
def test_a_worker_that_dies_leaves_unknown_and_the_rest_goes_on(make_claim, do, how):
    results = decide_all([make_claim("a", do), make_claim("b", "proved")], jobs=1)
    assert results[0].verdict == "unknown"
    assert results[0].reason == f"worker died ({how}) while: branch 1"
    assert results[1].verdict == "proved"


def test_a_death_is_noticed_although_a_child_holds_the_pipe_open(make_claim):
    begun = time.monotonic()
    (result,) = decide_all([make_claim("a", "orphaning")])
    assert result.reason == "worker died (signal 9) while: branch 1"
    assert time.monotonic() - begun < 5


def test_the_expectation_survives_the_worker(make_claim):
    (result,) = decide_all([make_claim("a", "signal 9", expect="unknown")])
    assert (result.verdict, result.expect) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("how", "reason"),
    [("late", "no time was left for: an oracle"), ("dead", "worker died (exit code 3) while: an oracle")],
)
def test_a_refutation_stands_whatever_becomes_of_its_oracle(make_claim, monkeypatch, how, reason):
    monkeypatch.setattr(worker_process, "GRACE", 0.1)
    stands, after = decide_all([make_claim("a", f"standing {how}"), make_claim("b", "proved")], jobs=1)
    assert (stands.verdict, stands.trust) == ("refuted", "witness")
    assert stands.reason == f"no more was found: {reason}"
    assert stands.witness is not None
    assert after.verdict == "proved"


def test_a_refutation_with_its_oracle_replaces_the_one_that_stands(make_claim):
    (result,) = decide_all([make_claim("a", "standing result")])
    assert (result.verdict, result.trust, result.reason) == ("refuted", "realised", None)


def test_what_is_proved_so_far_is_kept_when_the_worker_dies(make_claim):
    (result,) = decide_all([make_claim("a", "partial")])
    assert (result.verdict, result.cause) == ("unknown", "died")
    assert [item.verdict for item in result.items] == ["proved"]
    assert result.reason == "worker died (exit code 3) while: the rest"


def test_giving_up_is_unknown(make_claim):
    (result,) = decide_all([make_claim("a", "gave_up")])
    assert (result.verdict, result.reason) == ("unknown", "what happened")


def test_bad_input_is_an_error_with_the_message_as_reason(make_claim):
    path = make_claim("a", "input_error")
    (result,) = decide_all([path])
    assert result.verdict == "error"
    assert result.reason == f"{path}:1:1: claim: expected a game, got nothing\n    xx\n     ^"


@pytest.mark.parametrize("do", ["garbage", "json_garbage", "strange_verdict", "internal_error"])
def test_nonsense_is_an_internal_error_and_never_a_verdict(make_claim, do):
    results = decide_all([make_claim("a", do), make_claim("b", "proved")], jobs=1)
    assert results[0].verdict == "error"
    assert results[0].reason.startswith("internal error: ")
    assert results[1].verdict == "proved"


def test_a_word_after_the_last_word_does_not_reach_the_next_claim(make_claim):
    results = decide_all([make_claim("a", "chatty"), make_claim("b", "proved"), make_claim("c", "proved")], jobs=1)
    assert [result.verdict for result in results] == ["proved", "proved", "proved"]
    assert [result.claim for result in results] == ["a", "b", "c"]


def test_a_worker_that_cannot_start_is_told_as_its_death(make_claim, monkeypatch):
    monkeypatch.setattr(workers, "COMMAND", ("false",))
    results = decide_all([make_claim("a", "proved"), make_claim("b", "proved")], jobs=1)
    assert [result.reason for result in results] == ["worker died (exit code 1) while: loading"] * 2


def test_children_of_a_killed_worker_die_with_it(make_claim, monkeypatch):
    monkeypatch.setattr(worker_process, "GRACE", 0.1)
    (result,) = decide_all([make_claim("a", "child")], budget=0.5)
    assert result.reason is not None
    assert wait_until_gone(int(result.reason.split()[-1]))


def test_an_interrupt_kills_the_workers_at_work(make_claim):
    said: list[int] = []

    def interrupt(progress: Progress) -> None:
        for _, doing, _ in progress.running:
            if doing.startswith("child"):
                said.append(int(doing.split()[1]))
                raise KeyboardInterrupt

    with Pool(1) as pool:
        with pytest.raises(KeyboardInterrupt):
            pool.decide([make_claim("a", "child")], on_progress=interrupt)
        assert wait_until_gone(said[0])
        assert pool.decide([make_claim("b", "proved")])[0].verdict == "proved"


def test_progress_counts(make_claim):
    seen: list[Progress] = []
    decide_all([make_claim("a", "sleep 0.3"), make_claim("b", "proved")], jobs=1, on_progress=seen.append)
    assert seen[-1] == Progress(2, 2, ())
    assert any(name == "a" and doing == "branch 1" for each in seen for name, doing, _ in each.running)


def test_no_zombies_and_no_open_files_are_left(make_claim):
    before = len(os.listdir("/proc/self/fd"))
    decide_all([make_claim("a", "signal 9"), make_claim("b", "garbage"), make_claim("c", "proved")], jobs=2)
    assert len(os.listdir("/proc/self/fd")) == before
    children = subprocess.run(["ps", "--ppid", str(os.getpid()), "-o", "stat="], capture_output=True, text=True).stdout
    assert "Z" not in children


def test_a_real_worker_ends_when_its_parent_is_killed(tmp_path):
    """Not the fake: the worker of this package, whose computing must not keep it alive."""
    script = (
        "import subprocess, sys, time\n"
        "worker = subprocess.Popen([sys.executable, '-m', 'verify.workers.server'], stdin=subprocess.PIPE,\n"
        "                          stdout=subprocess.DEVNULL, start_new_session=True)\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    assert alive(worker)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert wait_until_gone(worker)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30", 30), ("30s", 30), ("2min", 120), ("0.5 s", 0.5), ("1 h", 3600), ("3m", 180), ("5 sec", 5)],
)
def test_lengths_of_time(text, seconds):
    assert parse_seconds(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "-3", "0", "0s", "1e3", "nan", "inf", "3 days", "s"])
def test_no_lengths_of_time(text):
    with pytest.raises(InputError, match="expected a length of time"):
        parse_seconds(text)
