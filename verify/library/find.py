"""Finding claims, games, agents and sweeps by name or path."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeVar

from verify.errors import InputError, Position
from verify.language import among, formulas, magnitudes, nearness, quotients, written_out
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.definitions import in_agent, in_claim
from verify.language.files import read_text
from verify.language.functions import BUILT_IN_PARAMETERS, CLAIM_KINDS, PROPOSITIONS, Actions
from verify.language.games import parse_game
from verify.language.source import Source, listed, quoted, unify_newlines
from verify.language.suggest import did_you_mean
from verify.language.sweeps import parse_sweep
from verify.language.syntax import Agent, AgentUse, Claim, Game, Item
from verify.language.titles import CLAIM_TITLE, is_title
from verify.language.words import RESERVED
from verify.library import asked
from verify.library.endings import AGENT, CLAIM, GAME, SWEEP
from verify.library.parts import file_of, paths_in, text_of
from verify.library.places import a_, is_path, nearest
from verify.library.targets import claim_files, data_folder, find_claims, known_claim, one_claim, stems

__all__ = [
    "AGENT",
    "CLAIM",
    "GAME",
    "SWEEP",
    "Entry",
    "LoadedClaim",
    "claim_named",
    "data_folder",
    "find_claims",
    "find_sweep",
    "list_agents",
    "list_claims",
    "list_games",
    "list_sweeps",
    "load_claim",
    "load_parsed",
    "name_of",
    "one_claim",
]

_Parsed = TypeVar("_Parsed", Agent, Game)

_game, _agent = lru_cache(256)(parse_game), lru_cache(256)(parse_agent)
"""As they are read again and again by sweeps; one text has one meaning."""


@dataclass(frozen=True)
class LoadedClaim:
    """A claim with its game and agents; `anyone` has agent None, and a game written inline has no path."""

    claim: Claim
    path: Path
    game: Game
    agents: Mapping[str, Agent | None]
    game_path: Path | None
    agent_paths: Mapping[str, Path | None]


class Entry(NamedTuple):
    """A file of the library: its name, where it is, and what it is in one line."""

    name: str
    path: Path
    description: str


def claim_named(name: str) -> Path:
    """The path of the claim of this name, in the working folder or in the library. Raises InputError.

    What is given is taken for a name only, never for a path.
    """
    here = Path(f"{name}{CLAIM}")
    known = claim_files(data_folder() / "spec" / "claims")
    if is_title(name, CLAIM_TITLE) and file_of(here).is_file():
        return here
    if (found := known_claim(name, known)) is not None:
        return found
    raise InputError(f"expected a claim's name, found {quoted(name)}{did_you_mean(name, known)}")


def name_of(path: Path) -> str | None:
    """The name that the claim in this file has, or None where there is no claim to be read."""
    try:
        return parse_claim(text_of(path), str(path)).name
    except (InputError, RecursionError, MemoryError):
        return None


def load_claim(path: str | os.PathLike[str]) -> LoadedClaim:
    """The claim of this path, with its game and agents looked up. Raises InputError.

    A game or agent written with `/` or with its ending is a path from the claim's folder. Any other is a name: looked
    for in the claim's folder, in folders `agents`, `games` and `spec/games` there and in up to three folders above,
    then in the library.
    """
    file = Path(path)
    return load_parsed(parse_claim(text_of(file), str(file_of(file))), file)


def load_parsed(claim: Claim, file: Path) -> LoadedClaim:
    """The claim, which was read from this file, with its game and agents looked up as in `load_claim`."""
    return _Loader(file, claim).load()


def with_given(loaded: LoadedClaim, given: Sequence[Item]) -> LoadedClaim:
    """The same claim with other assumptions, which its text has or which are made of these: what is rewritten by them,
    such as a quotient, is rewritten anew. Raises InputError."""
    stated = parse_claim(loaded.claim.text, loaded.claim.at.file)
    claim = replace(loaded.claim, given=tuple(given), items=stated.items)
    return replace(loaded, claim=_Loader(loaded.path, claim).written(loaded.game))


def list_claims() -> list[Entry]:
    """The claims of the library."""
    return [
        Entry(path.name.removesuffix(CLAIM), path, _described(path, lambda path: parse_claim(text_of(path), "").says))
        for _, file in sorted(claim_files(data_folder() / "spec" / "claims").items())
        for path in paths_in(file)
    ]


def list_games() -> list[Entry]:
    """The games of the library."""
    return [
        Entry(name, path, _described(path, lambda path: parse_game(read_text(path), str(path)).documentation))
        for name, path in sorted(stems(data_folder() / "spec" / "games", GAME).items())
    ]


def list_agents() -> list[Entry]:
    """The agents of the library."""
    return [
        Entry(name, path, _described(path, lambda path: parse_agent(read_text(path), str(path)).documentation))
        for name, path in sorted(stems(data_folder() / "agents", AGENT).items())
    ]


def list_sweeps() -> list[Entry]:
    """The sweeps of the library."""
    return [
        Entry(name, path, _described(path, lambda path: parse_sweep(read_text(path), str(path)).says))
        for name, path in sorted(stems(data_folder() / "spec" / "sweeps", SWEEP).items())
    ]


def find_sweep(target: str) -> Path:
    """The sweep's file that is meant: a path, or a name in the working folder or in the library. Raises InputError."""
    path, here = Path(target), Path(target + SWEEP)
    known = stems(data_folder() / "spec" / "sweeps", SWEEP)
    try:
        if path.is_file() or "/" in target or target.endswith((".yaml", ".yml")):
            return path  # to read it says what is wrong with it
        if here.is_file():
            return here
    except (OSError, ValueError):  # such as a name too long for a file
        raise InputError(f"expected a sweep's name or path, found {quoted(target)}") from None
    if target in known:
        return known[target]
    raise InputError(f"expected a sweep's name or a file, found {quoted(target)}{did_you_mean(target, known)}")


def _described(path: Path, describe: Callable[[Path], str]) -> str:
    try:
        return (describe(path).strip().splitlines() or [""])[0]
    except InputError as error:
        return f"cannot be read: {error.message}"


@dataclass(frozen=True)
class _Loader:
    file: Path
    claim: Claim

    def load(self) -> LoadedClaim:
        game, game_path = self.game()
        self.check_players(game)
        self.check_fixed(game)
        self.check_question(game)
        found = {player: self.agent(use) for player, use in self.claim.players}
        actions = dict(game.players)
        return LoadedClaim(
            self.written(game),
            self.file,
            game,
            {player: agent and self.placed(agent, player, actions) for player, (agent, _) in found.items()},
            game_path,
            {player: path for player, (_, path) in found.items()},
        )

    def written(self, game: Game) -> Claim:
        """The claim with what stands for something else written out."""
        written = quotients.in_claim(in_claim(self.with_formulas(game), dict(game.players)), game)
        claim = among.in_claim(nearness.in_claim(written, game), game, self.refuse)
        magnitudes.check(claim, (*game.parameters, *BUILT_IN_PARAMETERS), self.refuse)
        return claim

    def placed(self, agent: Agent, player: str, actions: Actions) -> Agent:
        """The agent at its place, with what stands for something else written out."""
        return in_agent(written_out.in_agent(agent, dict(self.claim.players)[player], player, actions), actions)

    def game(self) -> tuple[Game, Path | None]:
        if isinstance(self.claim.game, Game):
            return self.claim.game, None
        at = self.claim.places.get("game", self.claim.at)
        path = self.find(self.claim.game, GAME, "game", at)
        return self.named(self.claim.game, GAME, _game(read_text(path), str(path)), path), path

    def agent(self, use: AgentUse) -> tuple[Agent | None, Path | None]:
        if use.agent is None:
            return None, None
        path = self.find(use.agent, AGENT, "agent", use.at)
        agent = self.named(use.agent, AGENT, _agent(read_text(path), str(path)), path)
        self.check_arguments(agent, use)
        return agent, path

    def find(self, word: str, ending: str, what: str, at: Position) -> Path:
        if is_path(word, ending):
            path = self.file.parent / word
            if not path.is_file():
                raise self.refuse(f"expected the path of {a_(what)} from the claim's folder, found no file {path}", at)
            return path
        found, known = nearest(word, ending, self.file)
        if found is not None:
            return found
        hint = did_you_mean(word, known) or f"; write a path, or put {word}{ending} beside the claim"
        raise self.refuse(f"expected the name of {a_(what)}, found {quoted(word)}{hint}", at)

    def named(self, word: str, ending: str, parsed: _Parsed, path: Path) -> _Parsed:
        """What was found by name has that name inside, too."""
        if not is_path(word, ending) and parsed.name != word:
            source = Source.of(unify_newlines(parsed.text), str(path), yaml=ending == GAME)
            raise source.error(f"expected the name '{word}' as in the file's name, found '{parsed.name}'", parsed.at)
        return parsed

    def check_players(self, game: Game) -> None:
        names = [player for player, _ in game.players]
        given = [player for player, _ in self.claim.players]
        for player in given:
            if player not in names:
                at = self.claim.places.get(f"players.{player}", self.claim.at)
                hint = did_you_mean(player, names)
                raise self.refuse(f"expected a player of '{game.name}', found {quoted(player)}{hint}", at)
        missing = [quoted(player) for player in names if player not in given]
        if missing and CLAIM_KINDS[self.claim.kind].plays:
            at = self.claim.places.get("players", self.claim.at)
            what = listed(missing, "and")
            raise self.refuse(f"expected an agent or anyone for every player, found none for {what}", at)

    def with_formulas(self, game: Game) -> Claim:
        """The claim with what it and its game define put in."""
        taken = {word: "a word with a fixed meaning" for word in RESERVED}
        taken |= {word: "a proposition" for word, each in PROPOSITIONS.items() if not each.arguments}
        taken |= {name: "a parameter" for name in (*game.parameters, *self.claim.parameters)}
        for player, actions in game.players:
            taken |= {player: "a player", **{action: f"an action of {player}" for action in actions}}
        try:
            return formulas.in_claim(self.claim, formulas.formulas((*game.define, *self.claim.define), taken))
        except formulas.Misused as reason:
            of_game = any(name is reason.name for name, _ in game.define) and not isinstance(self.claim.game, Game)
            text = game.text if of_game else self.claim.text
            source = Source.of(unify_newlines(text), reason.name.at.file, yaml=True)
            raise source.error(str(reason), reason.name.at) from None

    def check_fixed(self, game: Game) -> None:
        for name in self.claim.parameters:
            if name in game.parameters:
                at = self.claim.places.get("parameters", self.claim.at)
                raise self.refuse(f"expected a new parameter, found '{name}', a parameter of the game already", at)
        known = (*game.parameters, *self.claim.parameters, *BUILT_IN_PARAMETERS)
        for name in self.claim.fixed:
            if name not in known:
                at = self.claim.places.get(f"at.{name}", self.claim.at)
                raise self.refuse(f"expected a parameter, found {quoted(name)}{did_you_mean(name, known)}", at)

    def check_question(self, game: Game) -> None:
        if self.claim.question is not None:
            free = [*self.claim.parameters, *game.parameters, *BUILT_IN_PARAMETERS]
            asked.check(self.claim, self.claim.question, free, self.refuse)

    def check_arguments(self, agent: Agent, use: AgentUse) -> None:
        names = [parameter.name for parameter in agent.parameters]
        signature = f"{agent.name}({', '.join(names)})"
        if len(use.positional) > len(names):
            at = use.positional[len(names)].at
            found = len(use.positional)
            raise self.refuse(f"expected at most {len(names)} arguments as in {signature}, found {found}", at)
        given = names[: len(use.positional)]
        for name, value in use.named:
            if name not in names:
                hint = did_you_mean(name, names) or "; it takes none"
                raise self.refuse(f"expected an argument of {signature}, found {quoted(name)}{hint}", value.at)
            if name in given:
                raise self.refuse(f"expected each argument once, found '{name}' again", value.at)
            given.append(name)
        missing = [p.name for p in agent.parameters if p.default is None and p.name not in given]
        if missing:
            what = listed(missing, "and")
            example = f"{use.agent}({missing[0]} = ...)"
            raise self.refuse(f"expected a value for {what} of {signature}, found none; write {example}", use.at)

    def refuse(self, message: str, at: Position) -> InputError:
        return Source.of(unify_newlines(self.claim.text), at.file, yaml=True).error(message, at)
