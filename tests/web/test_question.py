"""What is no question is refused, with the reason; what is one becomes files that name nothing outside their folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.evidence.result import ItemResult, Result
from verify.language.claims import parse_claim
from verify.language.syntax import Find
from verify.library.find import load_claim
from verify.visible import visible_parts
from verify.web.answer import drawing_json, verdict_json
from verify.web.question import read_question
from verify.web.writing import write_files
from verify.workers.client import Work

SCRIPT = "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("budget", 1e9), ("budget", -1), ("budget", 0), ("budget", True), ("budget", "30"), ("budget", float("nan")),
        ("game", None), ("game", 3), ("game", "x" * 20_001), ("game", "\ud800"), ("kind", "sometimes"),
        ("kind", ["always"]), ("items", "x"), ("items", ["x"] * 41), ("items", ["a\nb"]), ("items", ["a\u2028b"]),
        ("items", [[]]),
        ("items", ["x" * 1001]), ("given", {"a": 1}), ("numbers", {"T": 3}), ("numbers", {"T": "3" * 41}),
        ("numbers", [1]), ("numbers", {"T\n": "3"}), ("seats", [{"player": "row"}] * 9), ("seats", [1]),
        ("seats", [{"player": "row", "agent": 1}]), ("page", "x" * 65), ("page", None), ("reading", "file"),
    ],
)  # fmt: skip
def test_it_is_refused(question, part, value):
    with pytest.raises(InputError, match="expected"):
        read_question(json.dumps({**question, part: value}).encode())


@pytest.mark.parametrize("body", [b"", b"[", b"null", b"[]", b'"x"', b"\xff", b"[" * 100_000, b"9" * 5000])
def test_what_is_no_object_is_refused(body):
    with pytest.raises(InputError):
        read_question(body)


def test_the_server_says_so(client, question):
    answer = client.post("/api/jobs", json={**question, "budget": 1e9})
    assert answer.status_code == 400 and "up to 120" in answer.json()["error"]


def written(question, folder, **changes):
    return write_files(read_question(json.dumps({**question, **changes}).encode())[1], folder)


def test_the_files_are_the_claim(question, tmp_path):
    files = written(question, tmp_path)
    loaded = load_claim(files.claim)
    assert loaded.claim.items[0].text == "near(pareto, 4*δ/ε)"
    assert loaded.game_path is not None and loaded.game_path.resolve().is_relative_to(tmp_path.resolve())
    assert all(path.resolve().is_relative_to(tmp_path.resolve()) for path in loaded.agent_paths.values())
    assert loaded.claim.fixed["T"] == 3


def test_the_best_value_is_asked_with_that_parameter_free(question, tmp_path):
    asked = {**question, "items": ["near(pareto, K)"], "parameters": ["K"], "find": {"extreme": "least", "of": "K"}}
    asked["numbers"] = {**question["numbers"], "K": "1"}
    _, read = read_question(json.dumps(asked).encode())
    files = write_files(read, tmp_path)
    claim, drawn = load_claim(files.claim).claim, load_claim(files.drawn).claim
    assert isinstance(claim.question, Find) and (claim.question.name, claim.question.extreme) == ("K", "least")
    assert set(claim.fixed) == {"T", "R", "P", "S"} and drawn.question is None and drawn.fixed["K"] == 1
    for wrong in ({"extreme": "best", "of": "K"}, {"extreme": "least"}, {"extreme": "least", "of": "K\nx"}, [], "K"):
        with pytest.raises(InputError):
            read_question(json.dumps({**asked, "find": wrong}).encode())


def test_for_all_payoffs_the_numbers_are_for_the_picture_alone(question, tmp_path):
    files = written(question, tmp_path, for_all=True)
    assert not load_claim(files.claim).claim.fixed
    assert load_claim(files.drawn).claim.fixed["T"] == 3


def test_two_programs_of_one_name_stay_two(question, tmp_path):
    seats = [
        {"player": "row", "agent": "agent A: play C"},
        {"player": "column", "agent": "agent A: play D"},
    ]
    agents = load_claim(written(question, tmp_path, seats=seats).claim).agents
    assert agents["row"] != agents["column"]


@pytest.mark.parametrize(
    "arguments",
    [
        "x) ../../secret.agent(", "../secret.agent", "k = 1)\nalways: 1", 'k = 1"', "k = ./a.agent", "/etc/passwd",
        "k = 1), (", "a.agent",
    ],
)  # fmt: skip
def test_arguments_name_no_file(client, question, arguments):
    seats = [{**question["seats"][0], "arguments": arguments}, question["seats"][1]]
    assert client.post("/api/jobs", json={**question, "seats": seats}).status_code in (400, 422)


@pytest.mark.parametrize("arguments", ["x) ../../secret.agent(", "../secret.agent", "k = 1), (", "): anyone"])
def test_arguments_that_were_let_through_would_be_refused_on_writing(question, tmp_path, arguments):
    seats = [{**question["seats"][0], "arguments": arguments}, question["seats"][1]]
    with pytest.raises(InputError):
        written(question, tmp_path, seats=seats)


@pytest.mark.parametrize("name", ["../../x", "/etc/passwd", "a/b", "..", "a" * 300, "x.agent"])
def test_an_agent_s_name_is_no_path(question, tmp_path, name):
    seats = [{"player": "row", "agent": f"agent {name}: play C"}, {"player": "column", "agent": None}]
    with pytest.raises(InputError):
        written(question, tmp_path, seats=seats)
    assert not list(tmp_path.parent.glob("x*"))


def test_script_and_yaml_in_names_stay_text(question, tmp_path):
    for odd in (SCRIPT, '"', "': [", "a: b", "&a", "!!python/object:os.system", "{", "#", "\\"):
        with pytest.raises(InputError):
            load_claim(written(question, tmp_path / str(abs(hash(odd))), items=[odd]).claim)
    text = written(question, tmp_path / "x", given=["T > S", "R > 0"]).claim.read_text(encoding="utf-8")
    assert [item.text for item in parse_claim(text).given] == ["T > S", "R > 0"]


def test_a_worker_s_message_leads_back_to_the_question(question, tmp_path):
    files = written(question, tmp_path, items=["pareto", "payoff(nobody) > 1"])
    row = next(n for n, line in enumerate(files.claim.read_text("utf-8").splitlines(), 1) if "nobody" in line)
    mark = files.mark_of(f"{files.claim}:{row}:13: expected a player")
    assert (mark.where, mark.line, mark.message) == ("item 1", 1, "expected a player")
    mark = files.mark_of(f"{files.claim.parent}/neLP.agent:4:9: expected x")
    assert (mark.where, mark.line, mark.column) == ("agent 0", 4, 9)
    assert files.mark_of(f"{files.claim.parent}/game.game.yaml:2:1: no").where == "game"
    assert str(tmp_path) not in files.mark_of(f"cannot read {files.claim}").message


def test_what_the_page_shows_is_visible(question, tmp_path):
    odd = "a\x1b[2J\u202e\ud800"
    files = write_files(read_question(json.dumps(question).encode())[1], tmp_path / "q")
    for verdict in ("refuted", "error", "unknown"):
        work = Work(Path(odd), 0.0, 0.0, 0.0, 0.0, odd, picture={"title": odd, "panels": [odd]})
        work.result = Result(odd, odd, "proved", verdict, items=(ItemResult(odd, "unknown"),), reason=f"{odd}\n{odd}")
        told = verdict_json(work, files)
        assert told["reason"] == "a\\x1b[2J\\u202e\\ud800\na\\x1b[2J\\u202e\\ud800"
        rest = {**told, "reason": ""}
        assert visible_parts(rest) == rest
        json.dumps(told, ensure_ascii=False).encode()
        assert visible_parts(drawing_json(work, files)) == drawing_json(work, files)
