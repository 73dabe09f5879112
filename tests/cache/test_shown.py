"""What was shown before is found by its files alone, and by nothing else than the very files and program it is of."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from verify.cache import shown as module
from verify.cache.seal import key_file, sealed, users_key
from verify.cache.shown import Shown, program
from verify.cache.store import Store, cache_file
from verify.commands.main import main
from verify.evidence.file import read_evidence
from verify.library.find import load_claim
from verify.semantics.replayed import result_of
from verify.workers.pool import decide_all

CLAIM = """
claim: mine
says: A rock cooperates.
game: prisoners-dilemma
players: {row: Rock, column: anyone}
always: prob(row, C) = 1
"""
ROCK = "agent Rock:\n    play C\n"


@pytest.fixture(autouse=True)
def users_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    """A claim whose agent is in a folder beside it, decided and kept."""
    path = tmp_path / "work" / "mine.claim.yaml"
    (path.parent / "agents").mkdir(parents=True)
    path.write_text(CLAIM)
    (path.parent / "agents" / "Rock.agent").write_text(ROCK)
    (result,) = decide_all([path], jobs=1, cache=True)
    assert (result.verdict, result.trust) == ("proved", "certificate")
    return path


def shown() -> Shown:
    return Shown(Store(cache_file(), pytest.fail), users_key(key_file()))


def test_it_is_found_by_its_files(claim: Path) -> None:
    found = shown().find(claim)
    assert found is not None
    result, heading = found
    assert (result.claim, result.file, result.verdict, result.trust) == ("mine", str(claim), "proved", "certificate")
    assert (heading.says, heading.players) == ("A rock cooperates.", {"row": "Rock", "column": "anyone"})


def test_it_is_found_from_another_working_folder(claim: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(claim.parent)
    found = shown().find(Path(claim.name))
    assert found is not None and found[0].file == claim.name


def change_claim(path: Path) -> None:
    path.write_text(CLAIM.replace("= 1", "= 0"))


def change_words(path: Path) -> None:
    path.write_text(CLAIM.replace("cooperates", "plays C"))


def change_agent(path: Path) -> None:
    (path.parent / "agents" / "Rock.agent").write_text(ROCK.replace("play C", "play D"))


def put_nearer_agent(path: Path) -> None:
    (path.parent / "Rock.agent").write_text(ROCK.replace("play C", "play D"))


def put_nearer_game(path: Path) -> None:
    (path.parent / "prisoners-dilemma.game.yaml").write_text("game: prisoners-dilemma\n")


def put_nearer_game_of_gambit(path: Path) -> None:
    (path.parent / "prisoners-dilemma.nfg").write_text('NFG 1 R "" { "row" "column" } { 2 2 } 0 0 0 0 0 0 0 0\n')


def remove_agent(path: Path) -> None:
    (path.parent / "agents" / "Rock.agent").unlink()


def follow_to_elsewhere(path: Path) -> None:
    """The same text, but with a link in its place, so that the agent is looked for in other folders."""
    other = path.parents[1] / "other" / "mine.claim.yaml"
    (other.parent / "agents").mkdir(parents=True)
    (other.parent / "agents" / "Rock.agent").write_text(ROCK.replace("play C", "play D"))
    path.rename(other)
    path.symlink_to(other)


def change_behind_a_link(path: Path) -> None:
    """The agent is named by a path through a link and back up: from where the link leads."""
    elsewhere = path.parents[1] / "elsewhere"
    (elsewhere / "sub").mkdir(parents=True)
    (path.parent / "link").symlink_to(elsewhere / "sub")
    for folder in (elsewhere, path.parent):
        (folder / "Rock.agent").write_text(ROCK)
    path.write_text(CLAIM.replace("row: Rock", "row: link/../Rock.agent"))
    decide_all([path], jobs=1, cache=True)
    assert shown().find(path) is not None
    (elsewhere / "Rock.agent").write_text(ROCK.replace("play C", "play D"))


CHANGES = (
    *(change_claim, change_words, change_agent, put_nearer_agent),
    *(put_nearer_game, put_nearer_game_of_gambit, remove_agent, follow_to_elsewhere, change_behind_a_link),
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_nothing_is_found_when_a_file_is_not_as_it_was(claim: Path, change: Callable[[Path], None]) -> None:
    change(claim)
    assert shown().find(claim) is None


def test_nothing_is_found_by_another_program(claim: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "program", lambda: "another")
    assert shown().find(claim) is None


def test_a_program_with_a_changed_file_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PACKAGE", tmp_path)
    file = tmp_path / "room" / "part.py"
    file.parent.mkdir()
    file.write_text("ONE = 1\n")
    before = program()
    file.write_text("ONE = 11\n")
    assert program() != before == before


def test_only_the_user_s_seal_is_believed(claim: Path) -> None:
    store, secret = Store(cache_file(), pytest.fail), users_key(key_file())
    key = module._key(claim)
    kept = store.get(key)
    assert kept is not None
    text = kept.partition("\n")[2]
    forged = text.replace('"verdict": "proved"', '"verdict": "refuted"')
    assert forged != text
    for entry in (forged, text, sealed(b"x" * 32, key, forged), sealed(secret, "shown elsewhere", text)):
        store.put(key, entry)
        assert shown().find(claim) is None
    store.put(key, sealed(secret, key, text))
    assert shown().find(claim) is not None


@pytest.mark.parametrize("entry", ["", "[]", "{}", '{"program": 1}', "null"])
def test_what_is_no_entry_is_not_there(claim: Path, entry: str) -> None:
    key = module._key(claim)
    Store(cache_file(), pytest.fail).put(key, sealed(users_key(key_file()), key, entry))
    assert shown().find(claim) is None


def test_a_text_that_is_no_longer_in_the_file_is_not_kept(claim: Path) -> None:
    loaded = load_claim(claim)
    evidence = read_evidence(Path(__file__).parents[2] / "proofs" / "lp-step.evidence.json")
    change_claim(claim)
    shown().keep(loaded, result_of(evidence, loaded, None))
    assert shown().find(claim) is None


def test_a_question_s_other_claims_are_not_taken_for_the_file_s(
    claim: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`verify tighten` decides claims that are made from the file's, and keeps them in the cache too."""
    claim.write_text(CLAIM.replace("always: prob(row, C) = 1", "always: prob(row, C) >= 1/2"))
    main(["tighten", str(claim)])
    assert shown().find(claim) is None


def test_the_command_shows_it_without_parsing(claim: Path) -> None:
    code = (
        f"import sys, verify.commands.main as m; code = m.main([{str(claim)!r}]); print(*sys.modules); sys.exit(code)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    said, modules = run.stdout.splitlines()[0], run.stdout.splitlines()[-1].split()
    assert said.startswith("✓ mine  proved, rests on a certificate")
    assert "verify.cache.shown" in modules
    assert not {"lark", "yaml", "numpy", "sympy", "rich", "z3", "verify.language.syntax"} & set(modules)


def test_what_is_shown_again_is_what_was_shown(claim: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for _ in range(2):
        main([str(claim), "--json"])
        (row,) = json.loads(capsys.readouterr().out)["results"]
        outputs.append({**row, "seconds": 0})
    assert outputs[0] == outputs[1]


def test_a_claim_s_own_path_through_a_link_is_followed_as_the_system_does(claim: Path) -> None:
    other = claim.parents[1] / "other"
    (other / "sub").mkdir(parents=True)
    (other / "agents").mkdir()
    (other / "agents" / "Rock.agent").write_text(ROCK)
    (claim.parent / "link").symlink_to(other / "sub")
    (other / claim.name).write_text(CLAIM)
    through = claim.parent / "link" / ".." / claim.name
    decide_all([through], jobs=1, cache=True)
    assert shown().find(through) is not None
    (other / claim.name).write_text(CLAIM.replace("= 1", "= 0"))
    assert shown().find(through) is None
    assert shown().find(claim) is not None
