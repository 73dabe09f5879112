"""A file that the page opens: a claim, a game (also Gambit's .nfg) or an agent, as parts that can be changed.

What the user names on the command line is read with all that it names. What the page sends is a text and no file: its
game and agents are names of the library, or written in it; no path is followed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from verify.errors import InputError
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.files import read_text
from verify.language.gambit import is_nfg
from verify.language.game_text import game_text
from verify.language.games import parse_game
from verify.library.endings import NFG
from verify.library.find import AGENT, CLAIM, GAME, data_folder, load_parsed, one_claim
from verify.library.parts import text_of
from verify.library.places import agent_named, game_named, is_path
from verify.web.limits import MAX_SOURCE
from verify.web.shelf import agent_parts, claim_parts

YAML = (".yaml", ".yml")


def opened_file(target: str) -> dict[str, Any]:
    """The file, or what has this name in the library: a claim, else a game, else an agent. Raises InputError."""
    path = Path(target)
    if not path.is_file() and not target.endswith((*YAML, AGENT, NFG)) and "/" not in target:
        for find in (_only_claim, _game_named, _agent_named):
            try:
                return opened(*find(target))
            except InputError:
                continue
    return opened(text_of(path) if target.endswith(YAML) else read_text(path), path)


def opened_text(text: str, name: str) -> dict[str, Any]:
    """A text that the page sends, with the name of its file. Raises InputError."""
    return opened(text, Path(Path(name).name or "file"), follow=False)


def opened(text: str, path: Path, follow: bool = True) -> dict[str, Any]:
    """What the text is, by the ending of its name, and its parts; paths in it are followed only if `follow` says so."""
    name = path.name
    if name.endswith(AGENT):
        return {"agent": agent_parts(text, str(path))}
    if name.endswith((GAME, NFG)) or is_nfg(text):
        return {"game": _game(text, str(path))}
    if name.endswith(YAML):
        return {"claim": _claim(text, path, follow)}
    raise InputError(f"{name}: expected a file that ends in {CLAIM}, {GAME}, {NFG} or {AGENT}")


def _game(text: str, file: str) -> dict[str, Any]:
    game = parse_game(text, file)
    return {"name": game.name, "text": _short(game_text(game) if is_nfg(text) else text, file)}


def _claim(text: str, path: Path, follow: bool) -> dict[str, Any]:
    claim = parse_claim(text, str(path))
    reason = _not_shown(claim)
    if reason is not None:
        raise InputError(f"{path}: {reason}")
    uses = [use.agent for _, use in claim.players if use.agent is not None]
    named = [(claim.game, GAME)] if isinstance(claim.game, str) else []
    paths = [word for word, ending in (*named, *((agent, AGENT) for agent in uses)) if is_path(word, ending)]
    if paths and not follow:
        raise InputError(f"{path}: it names the file {paths[0]}; to open it with its files: verify explore {path.name}")
    loaded = load_parsed(claim, path if follow else data_folder() / "spec" / "claims" / path.name)
    game = loaded.game
    inline = loaded.game_path is None or is_nfg(game.text)
    texts = {player: agent.text for player, agent in loaded.agents.items() if agent is not None}
    names = {player: None if agent is None else agent.name for player, agent in loaded.agents.items()}
    return {
        **claim_parts(claim, game.name, names),
        "gameText": _short(game_text(game) if inline else game.text, str(path)),
        "texts": texts,
    }


def _not_shown(claim: s.Claim) -> str | None:
    """Why the page cannot show the claim."""
    if claim.small:
        return "the page has numbers for small parameters; decide it with verify"
    if claim.define:
        return "the page has no `define`; write the formulas out, or decide it with verify"
    if claim.question is not None and not (isinstance(claim.question, s.Find) and not claim.question.within):
        return "of questions the page has `find` with a number; for others use verify"
    return None


def _short(text: str, file: str) -> str:
    if len(text) > MAX_SOURCE:
        raise InputError(f"{file}: expected at most {MAX_SOURCE} characters of a game for the page")
    return text


def _only_claim(name: str) -> tuple[str, Path]:
    path = one_claim([name])
    return text_of(path), path


def _game_named(name: str) -> tuple[str, Path]:
    path = game_named(name, Path.cwd())
    return read_text(path), path


def _agent_named(name: str) -> tuple[str, Path]:
    path = agent_named(name, Path.cwd())
    return read_text(path), path
