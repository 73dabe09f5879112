"""Games of Gambit wherever a game is named on the command line, and `verify game`."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.commands.main import main
from verify.evidence.states import States
from verify.language.games import parse_game
from verify.library.find import load_claim

PD = 'NFG 1 R "pd" { "row" "column" } { { "C" "D" } { "C" "D" } }\n2 2 3 0 0 3 1 1\n'
CLAIM = "game: {game}\nplayers: {{row: CooperateRock, column: anyone}}\nalways: payoff(row) >= 0\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("mine.nfg").write_text(PD, encoding="utf-8")
    return tmp_path


def test_a_game_goes_there_and_back(here: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["game", "mine.nfg", "--out", "mine.game.yaml"]) == 0
    assert main(["game", "mine.game.yaml", "--out", "again.nfg"]) == 0
    assert capsys.readouterr().out == "wrote mine.game.yaml\nwrote again.nfg\n"
    first, there, back = (parse_game(Path(f).read_text(), f) for f in ("mine.nfg", "mine.game.yaml", "again.nfg"))
    assert first.players == there.players == back.players
    assert first.payoffs == there.payoffs == back.payoffs


def test_parameters_get_numbers(here: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["game", "prisoners-dilemma", "--out", "pd.nfg", "--at", "T=3,R=2,P=1,S=0"]) == 0
    assert parse_game(Path("pd.nfg").read_text(), "pd.nfg").payoffs == parse_game(PD, "mine.nfg").payoffs


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["prisoners-dilemma", "--out", "pd.nfg"], "--at: expected a number for T, R, P and S"),
        (["prisoners-dilemma", "--out", "pd.nfg", "--at", "T=0,R=2,P=1,S=0"], "T > R fails there"),
        (["prisoners-dilemma", "--out", "pd.nfg", "--at", "T=3,R=2,P=1,S=0,Q=1"], "a parameter of 'prisoners-dilemma'"),
        (["prisoners-dilema", "--out", "pd.nfg"], "did you mean 'prisoners-dilemma'"),
        (["yes-or-no", "--out", "pd.nfg"], "a game with payoffs"),
        (["mine.nfg", "--out", "mine.txt"], "ends in .nfg or .game.yaml"),
        (["mine.nfg", "--out", "mine.game.yaml", "--at", "T=3"], "keeps parameters"),
        (["no.nfg", "--out", "mine.game.yaml"], "no.nfg: expected a file"),
    ],
)
def test_what_cannot_be_converted_is_refused(here: Path, capsys: pytest.CaptureFixture[str], arguments, words: str):
    assert main(["game", *arguments]) == 2
    assert words in capsys.readouterr().err
    assert not Path("mine.game.yaml").exists()


@pytest.mark.parametrize("game", ["mine.nfg", "./mine.nfg", "mine"])
def test_a_claim_names_it(here: Path, game: str):
    Path("c.claim.yaml").write_text("claim: c\n" + CLAIM.format(game=game), encoding="utf-8")
    loaded = load_claim("c.claim.yaml")
    assert loaded.game_path == Path("mine.nfg") and loaded.game.name == "mine"


def test_states_of_agents_in_it(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    seen = []

    def states_of(path: Path, *_: object) -> States:
        seen.append(load_claim(path).game.text)
        return States("s", "mine", {}, (), {}, (), "unknown", None, "")

    monkeypatch.setattr("verify.commands.states.states_of", states_of)
    assert main(["states", "--game", "mine.nfg", "--players", "CooperateRock", "anyone"]) == 3
    assert seen == [PD]


def test_a_sweep_over_such_games(here: Path):
    claim = "".join(f"  {row}\n" for row in CLAIM.format(game="$game").splitlines())
    Path("s.sweep.yaml").write_text(f"sweep: s\nover: {{game: [mine.nfg, mine]}}\nclaim:\n{claim}", encoding="utf-8")
    from verify.library.combinations import load_combination, load_sweep, texts_of

    sweep, path = load_sweep("s.sweep.yaml")
    assert [load_combination(sweep, path, number).game.text for number in range(2)] == [PD, PD]
    assert [Path(name).name for name in texts_of(load_combination(sweep, path, 0))] == [
        "mine.nfg",
        "CooperateRock.agent",
    ]
