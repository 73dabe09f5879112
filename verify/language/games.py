"""Text to games."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from math import prod

from verify.errors import Position
from verify.language.documentation import first_comment
from verify.language.fields import Fields
from verify.language.functions import EXTREMES
from verify.language.gambit import is_nfg, parse_nfg
from verify.language.keys import GAME_KEYS
from verify.language.labels import label
from verify.language.limits import MAX_ACTIONS, MAX_PLAYERS, MAX_PROFILES
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode, describe, read_mapping
from verify.language.source import Source, listed, quoted
from verify.language.suggest import did_you_mean
from verify.language.syntax import Call, Expression, Game, Name
from verify.language.walk import subexpressions

Players = tuple[tuple[str, tuple[str, ...]], ...]
Payoffs = dict[tuple[str, ...], tuple[Expression, ...]]


def parse_game(text: str, file: str = "<text>") -> Game:
    """The game that a `.game.yaml` file holds, or a `.nfg` file of Gambit. Raises InputError."""
    if is_nfg(text):
        return parse_nfg(text, file)
    mapping, source = read_mapping(text, file, "a game")
    return game_from_mapping(mapping, source, documentation=first_comment(source), text=text)


def game_from_mapping(
    mapping: Mapping, source: Source, *, name: str | None = None, documentation: str = "", text: str = ""
) -> Game:
    """The game that a mapping describes; with `name`, the mapping need not name it. Raises InputError."""
    return _GameReader(source).game(mapping, name, documentation, text)


class _GameReader(Fields):
    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._read: dict[str, Expression] = {}

    def game(self, mapping: Mapping, name: str | None, documentation: str, text: str) -> Game:
        keys = GAME_KEYS if name is None else tuple(replace(key, required=key.name == "players") for key in GAME_KEYS)
        entries = self.by_key(mapping, keys, "a game")
        title = self.title(entries["game"][1], "a game's name") if "game" in entries else (name or "")
        players = self._players(entries["players"][1])
        parameters = self._parameters(entries["parameters"][1], players) if "parameters" in entries else ()
        assume = self.propositions(entries["assume"][1]) if "assume" in entries else ()
        self._check_names((item.proposition for item in assume), parameters, "an assumption about the parameters")
        payoffs = self._payoffs(*entries["payoffs"], players, parameters) if "payoffs" in entries else None
        example = self._example(*entries["example"], parameters) if "example" in entries else {}
        return Game(
            title,
            players,
            parameters,
            tuple(item.proposition for item in assume),
            payoffs,
            example,
            documentation,
            text,
            self.formulas(entries["define"][1]) if "define" in entries else (),
            at=mapping.at,
        )

    def _players(self, node: YamlNode) -> Players:
        expected = "players with their actions, such as {row: [C, D], column: [C, D]}"
        found: dict[str, tuple[str, ...]] = {}
        for key, value in self.mapping(node, expected).entries:
            player = self.label(key, "a player's name")
            if player in found:
                raise self.refuse(f"expected each player once, found '{player}' again", key.at)
            if not isinstance(value, Sequence) or not value.items:
                what = "an empty list" if isinstance(value, Sequence) else describe(value)
                raise self.refuse(f"expected the list of {player}'s actions, such as [C, D], found {what}", value.at)
            found[player] = self.labels(value, "an action")
            if len(found[player]) > MAX_ACTIONS:
                raise self.refuse(f"expected at most {MAX_ACTIONS} actions, found {len(found[player])}", value.at)
        if len(found) > MAX_PLAYERS:
            raise self.refuse(f"expected at most {MAX_PLAYERS} players, found {len(found)}", node.at)
        if (profiles := prod(map(len, found.values()))) > MAX_PROFILES:
            raise self.refuse(f"expected at most {MAX_PROFILES} action profiles, found {profiles}", node.at)
        return tuple(found.items())

    def _parameters(self, node: YamlNode, players: Players) -> tuple[str, ...]:
        parameters = self.words(node, "a parameter")
        taken = {player: "a player" for player, _ in players}
        taken |= {action: f"an action of {player}" for player, actions in players for action in actions}
        for item, parameter in zip(node.items if isinstance(node, Sequence) else (node,), parameters, strict=True):
            if parameter in taken:
                raise self.refuse(
                    f"expected a name that nothing else has, found '{parameter}', {taken[parameter]}", item.at
                )
        return parameters

    def _payoffs(self, key: Scalar, node: YamlNode, players: Players, parameters: tuple[str, ...]) -> Payoffs:
        if isinstance(node, Sequence):
            return dict(self._matrix(node, players, (), parameters))
        found: Payoffs = {}
        expected = "payoffs for each action profile, such as C D: [S, T], or as nested lists"
        for profile_key, value in self.mapping(node, expected).entries:
            profile = self._profile(profile_key, players, isinstance(value, Scalar) and not value.text)
            if profile in found:
                raise self.refuse(f"expected each profile once, found {quoted(_in_key(profile))} again", profile_key.at)
            found[profile] = self._of_all(value, players, parameters)
        every = itertools.product(*(actions for _, actions in players))
        missing = [quoted(_in_key(profile)) for profile in every if profile not in found]
        if missing:
            shown = listed([*missing[:3], f"{len(missing) - 3} more"] if len(missing) > 3 else missing, "and")
            such = f"{missing[0][1:-1]}: [{', '.join('0' for _ in players)}]"
            raise self.refuse(
                f"expected payoffs for every action profile, found none for {shown}; add a line such as {such}", key.at
            )
        return found

    def _of_all(self, value: YamlNode, players: Players, parameters: tuple[str, ...]) -> tuple[Expression, ...]:
        """Each player's payoff, as a list."""
        if not isinstance(value, Sequence):
            wanted = f"a list of {len(players)} payoffs in player order"
            raise self.refuse(f"expected {wanted}, found {describe(value)}", value.at)
        if len(value.items) != len(players):
            wanted = f"{_count(len(players), 'payoff')}, one for each of {_names(players)}"
            raise self.refuse(f"expected {wanted}, found {len(value.items)}", value.at)
        return tuple(self._payoff(item, parameters) for item in value.items)

    def _payoff(self, node: YamlNode, parameters: tuple[str, ...]) -> Expression:
        """One entry of the table; what is written alike is read once."""
        text = self.scalar(node, "a payoff").text
        if text not in self._read:
            self._read[text] = self.amount(node, "a payoff")
            self._check_names([self._read[text]], parameters, "a payoff in the parameters")
        return self._read[text]

    def _matrix(
        self, node: YamlNode, players: Players, begun: tuple[str, ...], parameters: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[Expression, ...]]]:
        """The payoffs of every profile that begins so: a list for each player in turn, by the order of its actions,
        and inside the last ones the payoffs."""
        if len(begun) == len(players):
            yield begun, self._of_all(node, players, parameters)
            return
        player, actions = players[len(begun)]
        wanted = f"a list with an entry for each of {player}'s actions {listed(actions, 'and')}"
        if not isinstance(node, Sequence):
            raise self.refuse(f"expected {wanted}, found {describe(node)}", node.at)
        if len(node.items) != len(actions):
            raise self.refuse(f"expected {wanted}, found {len(node.items)} entries", node.at)
        for action, item in zip(actions, node.items, strict=True):
            yield from self._matrix(item, players, (*begun, action), parameters)

    def _profile(self, key: Scalar, players: Players, alone: bool) -> tuple[str, ...]:
        """The profile that a key names: an action for each player, with spaces or commas between them. `alone` says
        that the key has no value."""
        text = key.text.strip().removeprefix("(").removesuffix(")")
        words = text.split(",") if "," in text else text.split()
        if "," not in text and any(" " in action for _, actions in players for action in actions):
            return self._spaced(key, players)
        if len(words) != len(players):
            wanted = f"{_count(len(players), 'action')}, one for each of {_names(players)}"
            hint = '; quote a key with commas, as in "A,B": [1, 1]' if alone else ""
            raise self.refuse(f"expected {wanted}, found {quoted(key.text)}{hint}", key.at)
        column, found = 0, []
        for word, (player, actions) in zip(map(str.strip, words), players, strict=True):
            column = key.text.index(word, column)
            name = label(word)
            if name not in actions:
                at = Position(key.at.file, key.at.line, key.at.column + column) if key.exact else key.at
                hint = did_you_mean(word, actions)
                raise self.refuse(f"expected an action of {player}, found {quoted(word)}{hint}", at)
            column += len(word)
            found.append(name)
        return tuple(found)

    def _spaced(self, key: Scalar, players: Players) -> tuple[str, ...]:
        """The same, of a key without commas, where some action has a space in its name."""
        text = label(key.text)
        every = itertools.product(*(actions for _, actions in players))
        found = [profile for profile in every if " ".join(profile) == text]
        if len(found) != 1:
            wanted = f"an action for each of {_names(players)}, with commas between them"
            what = f"{quoted(key.text)}, which may be read in {len(found)} ways" if found else quoted(key.text)
            raise self.refuse(f"expected {wanted}, found {what}", key.at)
        return found[0]

    def _check_names(self, expressions: Iterable[Expression], parameters: tuple[str, ...], expected: str) -> None:
        for expression in expressions:
            for node in subexpressions(expression):
                if isinstance(node, Call) and node.function not in EXTREMES:
                    raise self.refuse(f"expected {expected}, found the function {quoted(node.function)}", node.at)
                if isinstance(node, Name) and node.name not in parameters:
                    hint = did_you_mean(node.name, parameters) or "; list it under parameters"
                    raise self.refuse(f"expected a parameter of the game, found {quoted(node.name)}{hint}", node.at)

    def _example(self, key: Scalar, node: YamlNode, parameters: tuple[str, ...]) -> dict[str, Fraction]:
        values = self.rationals(node, "values of the parameters, such as {T: 3, R: 2}")
        for name, (_, at) in values.items():
            if name not in parameters:
                hint = did_you_mean(name, parameters)
                raise self.refuse(f"expected a parameter of the game, found {quoted(name)}{hint}", at)
        missing = [name for name in parameters if name not in values]
        if missing:
            raise self.refuse(f"expected a value for every parameter, found none for {listed(missing, 'and')}", key.at)
        return {name: value for name, (value, _) in values.items()}


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _in_key(profile: tuple[str, ...]) -> str:
    """The profile as the key of its payoffs."""
    return (", " if any(" " in action for action in profile) else " ").join(profile)


def _names(players: Players) -> str:
    return listed([player for player, _ in players], "and")
