from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.language.syntax import Game
from verify.library import find as library
from verify.library import places, targets
from verify.library.find import data_folder, find_claims, list_agents, list_claims, list_games, load_claim

GAME = "game: {name}\nplayers: {{row: [C, D], column: [C, D]}}\nparameters: [T]\n"
CLAIM = "claim: {name}\ngame: {game}\nplayers: {{row: {row}, column: {column}}}\nalways: x > 0\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of its own, and an empty working folder."""
    data = tmp_path / "installed"
    write(data / "spec/games/pd.game.yaml", "# A game.\n# More.\n" + GAME.format(name="pd"))
    write(data / "spec/games/broken.game.yaml", "game: broken\n")
    write(data / "spec/claims/source-1/first.claim.yaml", claim("first").replace("game:", "says: It is first.\ngame:"))
    write(data / "spec/claims/source-1/second.claim.yaml", claim("second"))
    write(data / "spec/claims/source-2/third.claim.yaml", claim("third"))
    write(data / "agents/Rock.agent", "# A rock.\nagent Rock: play C\n")
    write(data / "agents/Cone.agent", "agent Cone(k, d = by_weight): play C\n")
    write(data / "agents/Misnamed.agent", "agent Other: play C\n")
    for module in (library, places, targets):
        monkeypatch.setattr(module, "data_folder", lambda: data)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path


def claim(name: str = "c", game: str = "pd", row: str = "Rock", column: str = "Rock") -> str:
    return CLAIM.format(name=name, game=game, row=row, column=column)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refused(text: str, path: str = "c.claim.yaml") -> str:
    write(Path(path), text)
    with pytest.raises(InputError) as caught:
        load_claim(path)
    return str(caught.value)


def names(paths: list[Path]) -> list[str]:
    return [path.name.removesuffix(".claim.yaml") for path in paths]


def test_finds_files_folders_and_names(home: Path) -> None:
    write(Path("b.claim.yaml"), "")
    write(Path("deep/er/a.claim.yaml"), "")
    assert find_claims(["b.claim.yaml"]) == [Path("b.claim.yaml")]
    assert find_claims(["deep", "b.claim.yaml", "./deep/er", "deep/er/a.claim.yaml"]) == [
        Path("b.claim.yaml"),
        Path("deep/er/a.claim.yaml"),
    ]
    assert names(find_claims(["."])) == ["b", "a"]
    assert names(find_claims(["second", "first", "second"])) == ["first", "second"]
    assert names(find_claims(["source-1", "third"])) == ["first", "second", "third"]
    assert find_claims([]) == []


def test_the_working_folder_wins(home: Path) -> None:
    write(Path("first.claim.yaml"), "")
    assert find_claims(["first"]) == [Path("first.claim.yaml")]
    write(Path("second/mine.claim.yaml"), "")
    assert names(find_claims(["second"])) == ["mine"]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("frist", "expected a claim's name, a file or a folder, found 'frist'; did you mean 'first'?"),
        ("no/such.claim.yaml", "no/such.claim.yaml: expected a file or folder with claims, found nothing there"),
        ("near.claim.yam", "expected a claim's name, a file or a folder, found 'near.claim.yam'"),
        ("naer.claim.yaml", "found nothing there; did you mean 'near.claim.yaml'?"),
        ("empty", "empty: expected a folder with claims (NAME.claim.yaml), found none in it"),
        ("__import__('os')", "expected a claim's name, a file or a folder, found \"__import__('os')\""),
        ("x" * 5000, "expected a claim's name or path, found 'xxx"),
        ("a\0b", "expected"),
        ("", "expected a claim's name, a file or a folder, found nothing"),
    ],
)
def test_targets_that_are_nothing(home: Path, target: str, message: str) -> None:
    Path("empty").mkdir()
    write(Path("near.claim.yaml"), "")
    with pytest.raises(InputError) as caught:
        find_claims([target])
    assert message in str(caught.value)


def test_loads_from_the_library(home: Path) -> None:
    write(Path("sub/c.claim.yaml"), claim(row="anyone", column="Cone(k = 2)"))
    loaded = load_claim("sub/c.claim.yaml")
    assert (loaded.claim.name, loaded.game.name, loaded.path) == ("c", "pd", Path("sub/c.claim.yaml"))
    assert loaded.agents["row"] is None and loaded.agent_paths["row"] is None
    assert loaded.agents["column"] is not None and loaded.agents["column"].name == "Cone"
    assert loaded.game_path == home / "installed/spec/games/pd.game.yaml"
    assert loaded.agent_paths["column"] == home / "installed/agents/Cone.agent"
    assert str(loaded.claim.at) == "sub/c.claim.yaml:1:1"


@pytest.mark.parametrize("folder", ["sub/claims", "sub/claims/agents", "sub/agents", "agents", "../agents"])
def test_agents_near_the_claim_win(home: Path, folder: str) -> None:
    write(Path("sub/claims/c.claim.yaml"), claim())
    write(Path(folder) / "Rock.agent", "agent Rock: play D\n")
    loaded = load_claim("sub/claims/c.claim.yaml")
    assert loaded.agent_paths["row"] is not None
    assert loaded.agent_paths["row"].resolve() == (Path(folder) / "Rock.agent").resolve()


@pytest.mark.parametrize("folder", ["sub/claims", "sub/claims/games", "sub/games", "spec/games", "../games"])
def test_games_near_the_claim_win(home: Path, folder: str) -> None:
    write(Path("sub/claims/c.claim.yaml"), claim())
    write(Path(folder) / "pd.game.yaml", GAME.format(name="pd"))
    loaded = load_claim("sub/claims/c.claim.yaml")
    assert loaded.game_path is not None
    assert loaded.game_path.resolve() == (Path(folder) / "pd.game.yaml").resolve()


def test_a_far_folder_is_not_searched(home: Path) -> None:
    write(Path("1/2/3/4/c.claim.yaml"), claim())
    write(Path("agents/Rock.agent"), "agent Rock: play D\n")
    assert load_claim("1/2/3/4/c.claim.yaml").agent_paths["row"] == home / "installed/agents/Rock.agent"


def test_paths_are_from_the_claims_folder(home: Path) -> None:
    write(Path("sub/c.claim.yaml"), claim(game="../my.game.yaml", row="x.agent", column="../x.agent(1)"))
    write(Path("my.game.yaml"), GAME.format(name="any-name"))
    write(Path("sub/x.agent"), "agent One: play C")
    write(Path("x.agent"), "agent Two(k): play C")
    loaded = load_claim(Path("sub/c.claim.yaml"))
    assert [agent and agent.name for agent in loaded.agents.values()] == ["One", "Two"]
    assert loaded.game.name == "any-name"


def test_an_inline_game_has_no_path(home: Path) -> None:
    write(Path("c.claim.yaml"), claim(game="{players: {row: [C], column: [C]}}"))
    loaded = load_claim("c.claim.yaml")
    assert loaded.game_path is None and isinstance(loaded.claim.game, Game) and loaded.game is loaded.claim.game


def test_a_lemma_needs_no_players(home: Path) -> None:
    write(Path("c.claim.yaml"), "claim: c\ngame: pd\nlemma: T > 0\n")
    assert load_claim("c.claim.yaml").agents == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (claim(row="Rok"), "c.claim.yaml:3:16: expected the name of an agent, found 'Rok'; did you mean 'Rock'?\n"),
        (claim(row="rock"), "c.claim.yaml:3:16: expected the name of an agent, found 'rock'; did you mean 'Rock'?\n"),
        (claim(game="pdd"), "c.claim.yaml:2:7: expected the name of a game, found 'pdd'; did you mean 'pd'?\n"),
        (claim(game="chess"), "found 'chess'; there are: broken, pd\n"),
        (
            claim(game="./no.game.yaml"),
            "c.claim.yaml:2:7: expected the path of a game from the claim's folder, found no",
        ),
        (claim(row="no.agent"), "c.claim.yaml:3:16: expected the path of an agent from the claim's folder, found no"),
        (
            claim(row="Cone"),
            "c.claim.yaml:3:16: expected a value for k of Cone(k, d), found none; write Cone(k = ...)\n",
        ),
        (claim(row="Cone(d = by_mixing)"), "expected a value for k of Cone(k, d), found none"),
        (claim(row="Cone(1, 2, 3)"), "c.claim.yaml:3:27: expected at most 2 arguments as in Cone(k, d), found 3\n"),
        (claim(row="Cone(1, k = 3)"), "c.claim.yaml:3:28: expected each argument once, found 'k' again\n"),
        (
            claim(row="Cone(1, derivativ = 3)"),
            "c.claim.yaml:3:36: expected an argument of Cone(k, d), found 'derivativ'; there are: d, k\n",
        ),
        (claim(row="Rock(x = 3)"), "expected an argument of Rock(), found 'x'; it takes none\n"),
        (
            claim().replace("column:", "colum:"),
            "c.claim.yaml:3:22: expected a player of 'pd', found 'colum'; did you mean 'column'?\n",
        ),
        (
            claim().replace(", column: Rock", ""),
            "c.claim.yaml:3:1: expected an agent or anyone for every player, found none for 'column'\n",
        ),
        (claim() + "at: {T: 1, Q: 2}", "c.claim.yaml:5:12: expected a parameter, found 'Q'; there are: T, δ, ε\n"),
        (
            claim() + "parameters: [T]",
            "c.claim.yaml:5:1: expected a new parameter, found 'T', a parameter of the game already\n",
        ),
        (
            claim(row="Misnamed"),
            "Misnamed.agent:1:1: expected the name 'Misnamed' as in the file's name, found 'Other'\n",
        ),
        (claim(game="broken"), "broken.game.yaml:1:1: expected the key 'players' in a game, found none\n"),
    ],
)
def test_refusals(home: Path, text: str, message: str) -> None:
    assert message in refused(text)


def test_refusals_show_the_line_and_a_caret(home: Path) -> None:
    line = "players: {row: Rok, column: Rock}"
    assert refused(claim(row="Rok")).endswith(f"\n    {line}\n    {' ' * 15}^")


def test_missing_claim(home: Path) -> None:
    with pytest.raises(InputError, match=r"no\.claim\.yaml: expected a file, found nothing there"):
        load_claim("no.claim.yaml")


def test_lists(home: Path) -> None:
    assert [(entry.name, entry.description) for entry in list_agents()] == [
        ("Cone", ""),
        ("Misnamed", ""),
        ("Rock", "A rock."),
    ]
    assert [(entry.name, entry.description) for entry in list_games()] == [
        ("broken", "cannot be read: expected the key 'players' in a game, found none"),
        ("pd", "A game."),
    ]
    assert [(entry.name, entry.description) for entry in list_claims()] == [
        ("first", "It is first."),
        ("second", ""),
        ("third", ""),
    ]
    assert all(entry.path.is_file() for entry in (*list_agents(), *list_games(), *list_claims()))


def test_the_library_of_this_checkout() -> None:
    found = {entry.name for entry in list_agents()}
    assert found >= {
        "LP",
        "neLP",
        "Cone",
        "Green",
        "Yellow",
        "CooperateRock",
        "DefectRock",
        "NicerBot",
        "Reactive",
        "Liar",
    }
    assert all(entry.description and "cannot be read" not in entry.description for entry in list_agents())
    assert data_folder().is_dir()
    for entry in list_claims():
        assert load_claim(entry.path).claim.name == entry.name


def test_reading_files_loads_no_heavy_package() -> None:
    assert not loaded_by("verify.library.find") & {"sympy", "z3", "numpy", "flint", "highspy"}
    assert not loaded_by("verify.errors, verify.language") & {"lark", "yaml"}


def loaded_by(modules: str) -> set[str]:
    code = f"import sys, {modules}; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())
