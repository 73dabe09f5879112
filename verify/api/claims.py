"""Claims in memory: as text or by fields, with agents and games in memory."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from verify.api.agents import Agent
from verify.api.amounts import amount, numbers, proposition, propositions
from verify.api.games import Game
from verify.api.sources import Files, game_file, gathered, merged, sources
from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.evidence.targets import make_folder, write_file
from verify.language import syntax as s
from verify.language.claims import parse_claim
from verify.language.files import read_text
from verify.language.keys import CLAIM_KEYS, KINDS, REGION_KEYS
from verify.language.restated import entries_of, written
from verify.language.suggest import did_you_mean
from verify.library import find as library
from verify.library.places import game_named, is_path

Agents = Mapping[str, "Agent | str | None"] | Sequence["Agent | str | None"]
_INSIDE = ("1", "2", "3", "4")
"""Folders of a temporary one in which a claim is written, so that nothing above it is looked into for its agents."""
_PATH = re.compile(r"(?P<path>[^()]*\.agent)\s*(?:\((?P<arguments>.*)\))?\s*")


class Labelled(NamedTuple):
    """A hypothesis of the encoding: where it comes from, in words, and what it says, as a relation of sympy."""

    label: str
    relation: Any


class Claim:
    """A claim: as text, as a `.claim.yaml` file has it, or by the fields of such a file. Raises InputError.

    Names are looked up among the `agents` and `games` that are given, then from the working folder, then in the
    library. `players` has for each player of the game an Agent, the name or path of one (also with arguments, such as
    `Cone(k = 2)`), or `anyone`; as a list, in the order of the game. Propositions may be relations of sympy.
    """

    def __init__(
        self,
        text: str | None = None,
        /,
        *,
        agents: Iterable[Agent] = (),
        games: Iterable[Game] = (),
        game: Game | str | Mapping[str, Any] | None = None,
        players: Agents | None = None,
        name: str = "claim",
        **fields: Any,
    ) -> None:
        if game is not None or players is not None or text is None:
            fields = {"game": game, "players": players, **fields}
        self._place(*stated(text, agents, games, name, fields), Path.cwd(), None)

    def _place(self, text: str, given: Files, folder: Path, path: Path | None) -> None:
        self.text = text
        self.path = path
        self._given, self._folder = given, folder
        self._sources: Files | None = None
        if path is not None:
            self.loaded = library.load_claim(path)
            return
        with self.placed() as file:
            loaded = library.load_claim(file)
        self.loaded = replace(loaded, path=Path(file.name))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Claim:
        """The claim in a file, with games and agents looked up from there. Raises InputError."""
        claim = cls.__new__(cls)
        file = Path(path)
        loaded = library.load_claim(file)
        claim._place(loaded.claim.text, {}, file.parent, file)
        return claim

    @classmethod
    def of_text(cls, text: str, folder: Path, given: Files | None = None) -> Claim:
        """The claim with this text, with games and agents that are given, or looked up from the folder. Raises
        InputError."""
        claim = cls.__new__(cls)
        claim._place(text, given or {}, folder, None)
        claim.sources()  # now, as the folder may not stay
        return claim

    # --- what it says ---

    @property
    def claim(self) -> s.Claim:
        """Its syntax tree."""
        return self.loaded.claim

    @property
    def name(self) -> str:
        """Its name."""
        return self.loaded.claim.name

    @property
    def says(self) -> str:
        """What it says, in one sentence."""
        return self.loaded.claim.says

    @property
    def kind(self) -> str:
        """always, never, possible, attains or lemma."""
        return self.loaded.claim.kind

    @property
    def items(self) -> tuple[str, ...]:
        """Its lines, as text."""
        return tuple(item.text for item in self.loaded.claim.items)

    @property
    def players(self) -> dict[str, str]:
        """Who plays, as text."""
        return dict(Heading.of(self.loaded.claim).players)

    @property
    def game(self) -> s.Game:
        """The syntax tree of its game."""
        return self.loaded.game

    def change(self, **fields: Any) -> Claim:
        """The claim with other values for some fields, such as `at={"T": 3}`; None leaves a field out. One kind, or one
        question, takes the place of another. Raises InputError."""
        stated = entries_of(self.text)
        given: Files = dict(self.sources())
        for group in (KINDS, ("find", "when", "map")):
            if any(fields.get(key) is not None for key in group):
                stated = {key: value for key, value in stated.items() if key not in group}
        if "game" in fields:
            fields["game"] = _game(fields["game"], given)
        if "players" in fields and fields["players"] is not None:
            fields["players"] = _players(fields["players"], fields.get("game", stated["game"]), given, self._folder)
        whole, _, own = stated["claim"].rpartition(".")
        kind = next((key for key in KINDS if fields.get(key) is not None), own)
        # A part of a file is called by its kind.
        name = fields.pop("name", f"{whole}.{kind}" if own in KINDS else stated["claim"])
        new = {key: _field(key, value) for key, value in fields.items() if value is not None}
        kept = {key: value for key, value in stated.items() if key not in fields}
        return self.restated(written({**kept, **new, "claim": name}), given)

    def restated(self, text: str, given: Files | None = None) -> Claim:
        """A claim with another text, and the same games and agents to be found. Raises InputError."""
        claim = type(self).__new__(type(self))
        claim._place(text, self.sources() if given is None else given, self._folder, None)
        return claim

    # --- the encoding ---

    def hypotheses(self) -> tuple[Labelled, ...]:
        """What the search starts from: that there is a consistent state, and (of `always`, `never` and `lemma`) that
        it contradicts a line; each a relation of sympy. They exclude each other if the claim is proved.

        Variables are parameters, `prob(player,action)`, and what agents read and the oracle answers. Raises InputError,
        and Unsupported where the claim is not encoded as one question.
        """
        from verify.semantics.symbolic.relations import hypotheses

        return tuple(Labelled(label, relation) for label, relation in hypotheses(self.loaded))

    def smtlib(self) -> str:
        """The same question as a text in SMT-LIB 2, for any solver of QF_NRA (of `possible` and `attains`, of NRA):
        `unsat` means that the claim is proved.

        Where it is not exact, which the text says, `sat` means nothing. Raises as `hypotheses`.
        """
        from verify.semantics.symbolic.smtlib import question, smtlib

        asked = question(self.loaded)
        sat = "it is refuted" if asked.exact else "nothing, as it is not exact"
        return f"; The claim {self.name}. unsat: it is proved; sat: {sat}.\n{smtlib(asked.formulas, asked.no_state)}"

    # --- files ---

    def sources(self) -> Files:
        """The texts of games and agents that are not of the library, each with the name of its file beside the claim.

        Raises InputError for one that is named by a path out of the claim's folder.
        """
        if self._sources is None:
            claim = parse_claim(self.text, str(self.path or self.file))
            self._sources = sources(claim, self._folder, self._given)
        return self._sources

    @property
    def file(self) -> str:
        """The name of its file."""
        found = re.search(r"^claim:\s*[\"']?([A-Za-z0-9][\w.-]*)", self.text, re.M)
        return f"{found[1] if found else 'claim'}{library.CLAIM}"

    def files(self) -> Files:
        """The claim's text and its sources, each with its file's name: all that is needed beside the library."""
        return {self.file: self.text, **self.sources()}

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write the claim and its sources into the folder; the claim's file. Raises InputError."""
        write_files(self.files(), Path(folder))
        return Path(folder) / self.file

    @contextmanager
    def placed(self, anew: bool = False) -> Iterator[Path]:
        """The claim's file, for as long as the block runs; written for it, unless it is there. `anew`: in any case, so
        that there is room beside it. What an InputError says of its place is as if the file stayed."""
        if self.path is not None and not anew:
            yield self.path
            return
        with in_folder(self._gathered()) as folder:
            yield folder / self.file

    def _gathered(self) -> Files:
        """The files, also where the claim's file names some by paths out of its folder: then its text has names."""
        if self.path is None:
            return self.files()
        try:
            return self.files()
        except InputError:
            places, found = gathered(self.loaded.claim, self._folder)
            return {self.file: written({**entries_of(self.text), **places}), **found}

    def __repr__(self) -> str:
        against = " against ".join(self.players.values())
        return f"<claim {self.name}: {self.kind} {'; '.join(self.items)}{f', of {against}' if against else ''}>"

    def __str__(self) -> str:
        return self.text


def stated(
    text: str | None, agents: Iterable[Agent], games: Iterable[Game], name: str, fields: Mapping[str, Any]
) -> tuple[str, Files]:
    """The text of what is said as text or by fields, and the texts of agents and games in memory. Raises InputError."""
    given: Files = {}
    if text is not None and not isinstance(text, str):
        raise InputError(f"expected a claim as text, found {type(text).__name__}")
    for kind, objects in ((Agent, agents), (Game, games)):
        for each in objects:
            if not isinstance(each, kind):
                what = kind.__name__
                raise InputError(f"{what.lower()}s: expected objects of {what}, found {type(each).__name__}")
            file = f"{each.name}{library.AGENT}" if isinstance(each, Agent) else game_file(each)
            merged(given, file, each.text)
    if text is None:
        return written({"claim": name, **fields_of(fields, given)}), given
    if fields:
        raise InputError("expected a claim as text or by its fields, found both; change() changes some fields")
    return text, given


@contextmanager
def in_folder(files: Mapping[str, str]) -> Iterator[Path]:
    """A folder with these files, for as long as the block runs. What an InputError says of a file there has only its
    name."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary).joinpath(*_INSIDE)
        try:
            write_files(files, folder)
            yield folder
        except InputError as error:
            raise InputError.again(str(error).replace(f"{folder}{os.sep}", "")) from None


def write_files(files: Mapping[str, str], folder: Path) -> None:
    """Write texts into the folder. Raises InputError, also where another claim in the folder would have another game or
    agent of that name from then on."""
    for name, text in files.items():
        others = [path.name for path in folder.glob(f"*{library.CLAIM}") if path.name not in files]
        if others and not name.endswith(library.CLAIM) and _is_another(folder / name, text):
            what = f"{others[0]} beside it may be about the {name} that is there, which has another text"
            raise InputError(f"{folder / name}: {what}; save into another folder, or give it another name")
    for name, text in files.items():
        make_folder((folder / name).parent)
        write_file(folder / name, text.encode())


def _is_another(path: Path, text: str) -> bool:
    return path.is_file() and read_text(path) != text


def _game(game: Game | str | Mapping[str, Any] | None, given: Files) -> Any:
    """The value of `game`, and its text among the given ones if it is in memory."""
    if isinstance(game, str) and is_path(game, library.GAME):
        game = Game.from_file(game)
    if isinstance(game, Game):
        merged(given, game_file(game), game.text)
        return game.name
    if game is None or not isinstance(game, str | Mapping):
        found = "none" if game is None else type(game).__name__
        raise InputError(f"game: expected a Game, a name, a path, or a game as a mapping, found {found}")
    return game if isinstance(game, str) else _plain(game)


def fields_of(fields: Mapping[str, Any], given: Files) -> dict[str, Any]:
    """The fields of a claim as a file has them; games and agents in memory are added to the given ones. Raises
    InputError."""
    game = _game(fields.get("game"), given)
    entries: dict[str, Any] = {"game": game}
    if fields.get("players") is not None:
        entries["players"] = _players(fields["players"], game, given, Path.cwd())
    rest = {key: value for key, value in fields.items() if key not in entries and value is not None}
    return {**entries, **{key: _field(key, value) for key, value in rest.items()}}


def _players(players: Agents, game: Any, given: Files, folder: Path) -> dict[str, str]:
    """Who plays, as a claim writes it; agents in memory are added to the given ones."""
    if not isinstance(players, Mapping):
        if isinstance(players, str):
            raise InputError("players: expected an agent for each player, found one text")
        names = _names_of_players(game, given, folder)
        if len(names) != len(players):
            raise InputError(f"players: expected {len(names)} agents, for {', '.join(names)}; found {len(players)}")
        players = dict(zip(names, players, strict=True))
    known = set(given)
    in_memory = {agent.name for agent in players.values() if isinstance(agent, Agent)}
    for player, agent in players.items():
        name = agent.partition("(")[0].strip() if isinstance(agent, str) else None
        if name in in_memory and f"{name}{library.AGENT}" not in known:
            found = f"found the name '{name}', which an Agent here has as well"
            raise InputError(
                f"players: expected an Agent for {player}, {found}; write the object, or name it otherwise"
            )
    return {player: _use(agent, given) for player, agent in players.items()}


def _use(agent: Agent | str | None, given: Files) -> str:
    path = _PATH.fullmatch(agent.strip()) if isinstance(agent, str) else None
    if path is not None:
        agent = Agent.from_file(path["path"])
        agent = Agent(agent.text, agent.file, path["arguments"] or "")
    if isinstance(agent, Agent):
        merged(given, f"{agent.name}{library.AGENT}", agent.text)
        return agent.use
    if agent is not None and not isinstance(agent, str):
        found = type(agent).__name__
        raise InputError(f"players: expected an Agent, the name or path of one, or anyone; found {found}")
    return agent or "anyone"


def _names_of_players(game: Any, given: Files, folder: Path) -> list[str]:
    if isinstance(game, Mapping):
        return list(game.get("players", ()))
    for ending in (library.GAME, ".nfg"):
        if f"{game}{ending}" in given:
            return list(Game(given[f"{game}{ending}"], f"{game}{ending}").players)
    path = folder / game if is_path(game, library.GAME) else game_named(game, folder)
    return list(Game.from_file(path).players)


def _field(key: str, value: Any) -> Any:
    """A field's value as a file has it."""
    shapes = {each.name: each.shape for each in CLAIM_KEYS}
    if key not in shapes:
        raise InputError(f"expected a field of a claim, found '{key}'{did_you_mean(key, shapes)}")
    match shapes[key]:
        case "expressions":
            return propositions(value)
        case "region" if isinstance(value, Mapping):
            for word in value:
                if word not in [each.name for each in REGION_KEYS]:
                    raise InputError(f"{key}: expected region and within, found '{word}'")
            within = {"within": amount(value["within"], "a distance")} if "within" in value else {}
            return {"region": propositions(value.get("region", ())), **within}
        case "region":
            return {"region": propositions(value)}
        case "numbers":
            return numbers(value)
        case "formulas":
            return {name: proposition(each) for name, each in value.items()}
        case "names":
            return [value] if isinstance(value, str) else [str(name) for name in value]
        case "flag":
            return str(value).lower()
        case "duration" if not isinstance(value, str):
            return f"{amount(value, 'seconds')} s"
    return _plain(value)


def _plain(value: Any) -> Any:
    """Mappings, lists and texts, as YAML has them."""
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return amount(value)
