"""Files that the page opens: what the user names with all that it names, what is dropped as a text alone."""

from __future__ import annotations

import pytest

from verify.errors import InputError
from verify.library.find import data_folder
from verify.web.opening import opened_file, opened_text

CLAIM = """
claim: mine
game: ./own.game.yaml
players: {row: ./Own.agent, column: anyone}
given: [0 < ε <= 1/10]
always: payoff(row) >= K
parameters: [K]
find: {greatest: K}
"""
GAME = (
    "game: own\nplayers: {row: [A, B], column: [A, B]}\npayoffs: {A A: [1, 1], A B: [0, 0], B A: [0, 0], B B: [1, 1]}\n"
)
NFG = 'NFG 1 R "Two" { "Player 1" "Player 2" } { 2 2 }\n\n1 1 0 0 0 0 1 1\n'
AGENT = "agent Own(k = 1):\n    play A\n"
INLINE = """
claim: inline
game:
  game: zero
  players: {row: [A, B], column: [A, B]}
  payoffs: {A A: [0, 0], A B: [0, 0], B A: [0, 0], B B: [0, 0]}
lemma: pareto
"""


@pytest.fixture
def folder(tmp_path):
    for name, text in (("mine.claim.yaml", CLAIM), ("own.game.yaml", GAME), ("Own.agent", AGENT), ("two.nfg", NFG)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_claim_s_file_is_opened_with_its_game_and_agents(folder):
    claim = opened_file(str(folder / "mine.claim.yaml"))["claim"]
    assert (claim["game"], claim["gameText"], claim["texts"]) == ("own", GAME, {"row": AGENT})
    assert [seat["agent"] for seat in claim["seats"]] == ["Own", None]
    assert claim["find"] == {"extreme": "greatest", "of": "K"}


def test_names_are_a_claim_s_else_a_game_s_else_an_agent_s():
    assert opened_file("nelp-self")["claim"]["name"] == "nelp-self"
    assert opened_file("chicken")["game"]["name"] == "chicken"
    assert opened_file("Green")["agent"]["needs"] == []
    with pytest.raises(InputError):
        opened_file("no-such-thing")


def test_a_game_of_gambit_is_opened_in_our_words(folder):
    found = opened_file(str(folder / "two.nfg"))["game"]
    assert "Player 1" in found["text"] and not found["text"].startswith("NFG")
    assert opened_text(found["text"], "two.game.yaml")["game"] == found
    assert opened_text(NFG, "two.nfg")["game"]["text"] == found["text"]


@pytest.mark.parametrize("name", ["mine.claim.yaml", "../../mine.claim.yaml", "C:\\\\mine.claim.yaml"])
def test_what_is_dropped_names_no_file(folder, monkeypatch, name):
    monkeypatch.chdir(folder)
    with pytest.raises(InputError, match="it names the file"):
        opened_text(CLAIM, name)
    library = str(data_folder() / "spec" / "games" / "chicken.game.yaml")
    with pytest.raises(InputError, match="it names the file"):
        opened_text(f"claim: x\\ngame: {library}\\nlemma: 1 = 1\\n".replace("\\n", "\n"), name)


def test_what_is_dropped_finds_the_library_and_has_games_of_its_own():
    text = "claim: x\ngame: chicken\nplayers: {row: LP, column: anyone}\nalways: pareto\n"
    assert set(opened_text(text, "x.claim.yaml")["claim"]["texts"]) == {"row"}
    assert "payoffs" in opened_text(INLINE, "inline.yaml")["claim"]["gameText"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.txt", "hello"), ("", ""), ("x.agent", GAME), ("x.nfg", GAME + ":"), ("x.claim.yaml", AGENT),
        ("x.claim.yaml", "claim: x\ngame: chicken\nlemma: 1 = 1\nwhen: {over: [T]}\n"),
        ("x.claim.yaml", "claim: x\ngame: chicken\nlemma: 1 = 1\ndefine: {a: T - R}\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_is_said(name, text):
    with pytest.raises(InputError):
        opened_text(text, name)


def test_the_server_opens_texts_and_begins_with_a_file(client):
    found = client.post("/api/open", json={"name": "Own.agent", "text": AGENT})
    assert found.json()["agent"]["name"] == "Own"
    assert client.get("/api/library").json()["opened"] is None
    bad = client.post("/api/open", json={"name": "x.claim.yaml", "text": CLAIM})
    assert "it names the file" in bad.json()["refused"]
    for body in ([], {"name": "x"}, {"name": "x\ny", "text": ""}, {"name": "x", "text": "a" * 30_000}):
        assert client.post("/api/open", json=body).status_code == 400
