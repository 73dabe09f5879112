"""The page's files, the library, and marks."""

from __future__ import annotations

import re

import pytest

from verify.web.app import page_files


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd", "/static/%00",
        "/etc/passwd", "/static/", "/static", "/api/jobs/../../etc/passwd", "/static/main.js/", "/static/..\\app.py",
        "/api/jobs/%2e%2e%2f", "/" + "a" * 5000,
    ],
)  # fmt: skip
def test_path_tricks_find_nothing(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "root:" not in answer.text and "import" not in answer.text


def test_the_page_is_whole_and_needs_nobody_else(client):
    page = client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    for address, (data, kind) in page_files().items():
        assert client.get(address).content == data
        text = data.decode()
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text), address
        for found in re.findall(r'(?:src|href)="(/[^"]*)"', text) + [
            f"/static/{name}" for name in re.findall(r'from "\./([^"]+)"', text)
        ]:
            assert found in page_files(), f"{address} needs {found}"
        if kind.startswith("text/javascript"):
            assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", text)
        if kind.startswith("text/html"):
            assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style", text)


def test_the_library_can_be_played_with(client):
    shelf = client.get("/api/library").json()
    assert {"prisoners-dilemma", "stag-hunt"} <= {game["name"] for game in shelf["games"]}
    assert {"neLP", "LP"} <= {agent["name"] for agent in shelf["agents"]}
    claim = next(claim for claim in shelf["claims"] if claim["name"] == "nelp-self-3210")
    assert claim["at"] == {"T": "3", "R": "2", "P": "1", "S": "0"}
    assert [seat["agent"] for seat in claim["seats"]] == ["neLP", "neLP"]


def test_each_mistake_is_marked_at_its_place(client, question):
    assert client.post("/api/parse", json=question).json()["marks"] == []
    bad = {
        **question,
        "items": ["pareto", "payoff(row) >= (P"],
        "given": ["T >"],
        "seats": [
            {"player": "row", "agent": "agent A:\n    read everyone\n    plya C", "arguments": "k = "},
            {"player": "column", "agent": None},
        ],
    }
    marks = client.post("/api/parse", json=bad).json()["marks"]
    assert [mark["where"] for mark in marks] == ["agent 0", "arguments 0", "given 0", "item 1"]
    assert (marks[0]["line"], marks[0]["column"]) == (3, 5)
    answer = client.post("/api/jobs", json=bad)
    assert answer.status_code == 422 and answer.json()["marks"] == marks


def test_a_game_comes_with_what_the_picture_needs(client, question):
    facts = client.post("/api/parse", json=question).json()["game"]
    assert facts["players"][0] == {"player": "row", "actions": ["C", "D"]}
    assert facts["payoffs"]["C D"] == ["S", "T"]
    scaled = {**question, "game": question["game"].replace("[S, T]", "[2*S - 1, -T^2]")}
    payoffs = client.post("/api/parse", json=scaled).json()["game"]["payoffs"]
    assert payoffs["C D"] == [["-", ["*", 2.0, "S"], 1.0], ["-", 0, ["^", "T", 2]]]
    assert client.post("/api/parse", json={**question, "game": "nonsense"}).json()["game"] is None
