"""Jobs: news, replacing, cancelling, bounds; and nothing is left behind."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import HOME, PORT, children, is_gone, is_over, until
from verify.evidence.states import States
from verify.web import crew, limits
from verify.web.answer import states_json
from verify.web.app import page_app
from verify.web.jobs import Busy, Jobs
from verify.web.question import Question, Seat, read_question
from verify.web.writing import write_files
from verify.workers.client import Work

SLOW = {"parameters": ["slow"]}


def is_at_work(job):
    return job["doing"][:1].isdecimal()


def test_a_verdict_and_a_picture_come(client, question):
    job = until(client, client.post("/api/jobs", json=question).json(), is_over)
    assert job["verdict"]["verdict"] == "proved" and job["verdict"]["trust"] == "certificate"
    assert job["picture"] == {
        "drawn": {"title": "", "says": "", "panels": [], "notes": ["drawn by a fake"]},
        "reason": "",
    }
    assert [row["text"] for row in job["states"]] == [
        "✓ 1. prob(row, C) = 1",
        "Each of these profiles is a consistent state (rests on a certificate).",
        "There are no others (rests on a certificate).",
    ]


def test_states_are_told_as_they_are_found(question, tmp_path):
    files = write_files(read_question(json.dumps(question).encode())[1], tmp_path)
    cell = {
        "conditions": ["prob(row, C) = 1"], "latex": "", "verdict": "proved", "trust": "certificate", "claim": "",
        "evidence": None, "reason": None,
    }  # fmt: skip
    found = States("page", "g", {}, (), {}, (), "unknown", None, "")
    work = Work(files.drawn, 0.0, 60.0, 0.0, 60.0, "page", states={**found.to_json(), "cells": []})
    assert states_json(work, files) == []
    work.states = {**found.to_json(), "cells": [cell]}
    assert [row["text"] for row in states_json(work, files)] == [
        "✓ 1. prob(row, C) = 1",
        "Others are still looked for.",
    ]
    work.end("unknown", "budget of 1 s exhausted")
    assert "That there are no others was not shown" in states_json(work, files)[-1]["text"]


def test_cancelling_kills_the_worker_with_its_children_and_removes_the_folder(client, question):
    job = until(client, client.post("/api/jobs", json={**question, **SLOW}).json(), is_at_work)
    pid, path = job["doing"].split()
    assert Path(path).exists()
    assert client.delete(f"/api/jobs/{job['id']}").json()["state"] == "cancelled"
    assert is_gone(int(pid))
    assert client.get(f"/api/jobs/{job['id']}").json()["verdict"] is None
    end = time.monotonic() + 5
    while Path(path).exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert not Path(path).exists()
    assert until(client, client.post("/api/jobs", json=question).json(), is_over)["verdict"]["verdict"] == "proved"


def test_the_latest_job_of_a_page_takes_the_place_of_its_earlier_one(client, question):
    slow = until(client, client.post("/api/jobs", json={**question, **SLOW}).json(), is_at_work)
    other = until(client, client.post("/api/jobs", json={**question, **SLOW, "page": "two"}).json(), is_at_work)
    job = client.post("/api/jobs", json=question).json()
    assert client.get(f"/api/jobs/{slow['id']}").json()["state"] == "cancelled"
    assert client.get(f"/api/jobs/{other['id']}", params={"seen": 0}).json()["state"] == "running"
    assert is_gone(int(slow["doing"].split()[0]))
    assert until(client, job, is_over)["verdict"]["verdict"] == "proved"


def test_no_more_at_once_than_there_are_slots_and_no_more_waiting_than_allowed(client, question):
    for number in range(2 + limits.MAX_WAITING):
        answer = client.post("/api/jobs", json={**question, **SLOW, "page": f"page {number}"})
        assert answer.status_code == 201
        if number < 2:
            until(client, answer.json(), is_at_work)
    refused = client.post("/api/jobs", json={**question, "page": "one more"})
    assert refused.status_code == 503 and "too many" in refused.json()["error"]
    assert len(children()) <= 3 * 2 + 2 * crew.SPARE
    for number in range(2 + limits.MAX_WAITING):
        client.delete(f"/api/jobs/job{number}")
    assert until(client, client.post("/api/jobs", json=question).json(), is_over)["verdict"]["verdict"] == "proved"


def test_a_job_that_nobody_asks_for_is_given_up(client, question, monkeypatch):
    monkeypatch.setattr(limits, "ABANDONED", 0.3)
    monkeypatch.setattr(limits, "PATIENCE", 0.1)
    job = until(client, client.post("/api/jobs", json={**question, **SLOW}).json(), is_at_work)
    assert is_gone(int(job["doing"].split()[0]))
    assert client.get(f"/api/jobs/{job['id']}").json()["state"] == "cancelled"


def test_over_budget_is_unknown(client, question, monkeypatch):
    monkeypatch.setattr("verify.workers.client.GRACE", 0.1)
    monkeypatch.setattr("verify.workers.client.STRETCH", 1.0)
    job = until(client, client.post("/api/jobs", json={**question, **SLOW, "budget": 0.3}).json(), is_over)
    assert job["verdict"]["verdict"] == "unknown" and "budget of 0.3 s exhausted" in job["verdict"]["reason"]
    assert "verify-explore" not in job["verdict"]["reason"].split(" while:")[0]


def test_a_thousand_requests_are_answered_and_little_is_remembered(client, question):
    parse = client.post("/api/parse", json=question)
    assert parse.status_code == 200
    for number in range(1_000):
        if number % 20 == 0:
            assert client.post("/api/jobs", json=question).status_code == 201
        else:
            assert client.get("/api/jobs/nothing" if number % 2 else "/").status_code in (200, 404)
    assert client.get("/api/jobs/job0").status_code == 404, "old jobs are forgotten"
    assert until(client, client.post("/api/jobs", json=question).json(), is_over)["verdict"]["verdict"] == "proved"


def test_no_process_is_left_when_the_server_ends(fake_workers, question):
    before = set(children())
    with TestClient(page_app(PORT, 2, time.monotonic, lambda: "job"), base_url=HOME) as client:
        job = until(client, client.post("/api/jobs", json={**question, **SLOW}).json(), is_at_work)
        assert set(children()) > before
    assert set(children()) <= before, "neither running nor zombies"
    assert is_gone(int(job["doing"].split()[0]))


def test_an_agent_that_works_nowhere_is_an_error_at_its_line(question):
    """With the real workers: what only the engine can know is marked where it stands, too."""
    text = "# about\nagent A:\n    read everyone\n    if surely payoff(nobody) > 1: play C\n    play D\n"
    seats = [{"player": "row", "agent": text}, {"player": "column", "agent": None}]
    with TestClient(page_app(PORT, 1, time.monotonic, lambda: "job"), base_url=HOME) as client:
        job = until(client, client.post("/api/jobs", json={**question, "seats": seats}).json(), is_over)
        assert job["verdict"]["verdict"] == "error"
        assert (job["verdict"]["mark"]["where"], job["verdict"]["mark"]["line"]) == ("agent 0", 4)
        assert "verify-explore" not in str(job)
        answer = client.post("/api/jobs", json={**question, "items": ["payoff(row) >= 1 - 12*δ"]})
        job = until(client, answer.json(), is_over)
        assert (job["verdict"]["verdict"], job["verdict"]["trust"]) == ("proved", "certificate")
        assert [panel["title"] for panel in job["picture"]["drawn"]["panels"]] == ["Payoffs", "Strategies"]
        assert any(dots["role"] == "state" for dots in job["picture"]["drawn"]["panels"][0]["dots"])
        assert job["states"], "with what was found of all states"


def test_what_is_busy_says_so(monkeypatch, fake_workers):
    async def fill() -> None:
        jobs = Jobs(1, time.monotonic, iter(map(str, range(100))).__next__)
        question = Question("", (Seat("row", None),), "always", ("x",))
        for number in range(limits.MAX_WAITING):
            jobs.submit(str(number), question)
        with pytest.raises(Busy, match="too many"):
            jobs.submit("more", question)
        await jobs.close()

    asyncio.run(fill())
