"""Text to claims."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any, cast

from verify.errors import Position
from verify.language.expressions import as_amount
from verify.language.fields import CHAIN, Fields, is_empty
from verify.language.functions import CLAIM_KINDS
from verify.language.games import game_from_mapping
from verify.language.keys import CLAIM_KEYS, EQUILIBRIUM, EQUILIBRIUM_KEYS, KINDS, QUESTION_KEYS, REGION_KEYS, TOGETHER
from verify.language.nodes import Mapping, Scalar, YamlNode, read_mapping
from verify.language.questions import question
from verify.language.source import listed, quoted
from verify.language.syntax import (
    AgentUse,
    Call,
    Claim,
    Comparison,
    Expression,
    Game,
    Item,
    Kind,
    Name,
    Not,
    Number,
)
from verify.language.titles import CLAIM_TITLE
from verify.language.words import RESERVED

Entries = dict[str, tuple[Scalar, YamlNode]]

_PATH = re.compile(r"(?P<path>[^()]*\.agent)\s*(?P<arguments>\(.*\))?\s*")


def parse_claim(text: str, file: str = "<text>") -> Claim:
    """The claim that a `.claim.yaml` file holds, before its game and agents are looked up. Raises InputError."""
    mapping, source = read_mapping(text, file, "a claim")
    return _ClaimReader(source).claim(mapping, text)


class _ClaimReader(Fields):
    def claim(self, mapping: Mapping, text: str) -> Claim:
        entries = self.by_key(mapping, CLAIM_KEYS, "a claim")
        name = self.title(entries["claim"][1], "a claim's name", title=CLAIM_TITLE)
        kind = self._kind(mapping, entries)
        places = {key: scalar.at for key, (scalar, _) in entries.items()}
        players = self._players(mapping, entries, kind, places)
        items, within = self._lines(kind, players, entries)
        game = self._game(entries["game"][1], name)
        places["game"] = entries["game"][1].at
        small, given = self._given(entries)
        if small and EQUILIBRIUM.name in entries:
            found = "expected numbers for small parameters in a claim of equilibrium, found >>"
            raise self.refuse(found, entries["given"][1].at)
        fixed = self.rationals(entries["at"][1], "values of parameters, such as {T: 3}") if "at" in entries else {}
        places |= {
            f"small.{name}": line.at
            for name in small
            for line in self.scalars(entries["given"][1], "")
            if CHAIN in line.text
        }
        places |= {f"at.{parameter}": at for parameter, (_, at) in fixed.items()}
        return Claim(
            name,
            kind,
            items,
            game,
            players,
            says=self._text(entries, "says"),
            source=self._text(entries, "source"),
            about=self._text(entries, "about"),
            parameters=self.words(entries["parameters"][1], "a parameter") if "parameters" in entries else (),
            given=given,
            within=within,
            fixed={parameter: value for parameter, (value, _) in fixed.items()},
            reading=cast(Any, self._choice(entries, "reading", "any")),
            budget=self.duration(entries["budget"][1]) if "budget" in entries else None,
            expect=self._expect(entries, kind, len(items)),
            text=text,
            places=places,
            define=self.formulas(entries["define"][1]) if "define" in entries else (),
            question=question(self, entries),
            small=small,
            uniform=self._choice(entries, "uniform", "false") == "true",
            at=mapping.at,
        )

    def _expect(self, entries: Entries, kind: Kind, lines: int) -> str:
        """The verdict that is expected, or those of the lines."""
        node = entries["expect"][1] if "expect" in entries else None
        if node is None or isinstance(node, Scalar):
            return self._choice(entries, "expect", "proved")
        choices = next(known.choices for known in CLAIM_KEYS if known.name == "expect")
        each = [self.choice(item, choices) for item in self.scalars(node, listed(choices))]
        asked = any(key.name in entries for key in QUESTION_KEYS)
        if len(each) != lines or asked or not CLAIM_KINDS[kind].for_all:
            expected = "one verdict" if asked or not CLAIM_KINDS[kind].for_all else f"one verdict, or {lines} of them"
            raise self.refuse(f"expected {expected}, found a list of {len(each)}", node.at)
        return ", ".join(each)

    def _kind(self, mapping: Mapping, entries: Entries) -> Kind:
        found = [kind for kind in KINDS if kind in entries]
        asked = [key.name for key in QUESTION_KEYS if key.name in entries]
        apart = [kind for kind in found if kind not in TOGETHER]
        if not found:
            raise self.refuse(f"expected {listed(KINDS)}, found none of them", mapping.at)
        if len(found) > 1 and (apart or asked):
            at = entries[apart[0] if apart and found[0] in TOGETHER else found[1]][0].at
            beside = f" beside '{asked[0]}'" if asked else ""
            step = "in a file each is a claim of its own (NAME.possible), and in Python with claims()"
            step = "write a claim for each" if asked else step
            raise self.refuse(f"expected one kind of claim{beside}, found {listed(found, 'and')}; {step}", at)
        return "always" if len(found) > 1 or found[0] == EQUILIBRIUM.name else CLAIM_KINDS[found[0]].name

    def _lines(
        self, kind: Kind, players: tuple[tuple[str, AgentUse], ...], entries: Entries
    ) -> tuple[tuple[Item, ...], Item | None]:
        """The lines, and the distance. Of several kinds that stand together, all as lines of `always`."""
        items, within = self._stated(kind, entries[kind][1]) if kind in entries else ((), None)
        if kind == "always" and "never" in entries:
            denied = self._some(entries["never"][1], self.propositions)
            items += tuple(
                replace(each, text=f"never {each.text}", proposition=Not(each.proposition, at=each.at))
                for each in denied
            )
        if EQUILIBRIUM.name in entries:
            lines, within = self._equilibrium(players, entries)
            items += lines
        return items, within

    def _equilibrium(
        self, players: tuple[tuple[str, AgentUse], ...], entries: Entries
    ) -> tuple[tuple[Item, ...], Item | None]:
        """A line for each player: every state contradicts it in which the player could get more by another program."""
        node = entries[EQUILIBRIUM.name][1]
        given = (
            {}
            if is_empty(node)
            else self.by_key(self.mapping(node, "a distance, such as {within: 1/10}"), EQUILIBRIUM_KEYS, "equilibrium")
        )
        nothing: Expression = Number(Fraction(0), at=node.at)
        within = Item("0", nothing, at=node.at)
        if "within" in given:
            within = self.item(self.scalar(given["within"][1], "a distance"))
            as_amount(within.proposition, self.source)
        for _, use in players:
            if use.agent is None:
                raise self.refuse("expected an agent for every player of an equilibrium, found anyone", use.at)
        never = Comparison((">",), (nothing, nothing), at=node.at)
        words = "gains nothing" if within.proposition == nothing else f"gains at most {within.text}"
        items = (Item(f"{j} {words} by any other program", never, "concluded", j, at=node.at) for j, _ in players)
        return tuple(items), within

    def _stated(self, kind: Kind, node: YamlNode) -> tuple[tuple[Item, ...], Item | None]:
        if CLAIM_KINDS[kind].shape != "region":
            return self._some(node, self.propositions), None
        example = "a region, such as {region: pareto, within: 1/10}"
        region = self.by_key(self.mapping(node, example), REGION_KEYS, "attains")
        within = Item("0", Number(Fraction(0), at=node.at), at=node.at)
        if "within" in region:
            within = self.item(self.scalar(region["within"][1], "a distance"))
            as_amount(within.proposition, self.source)
        return self._some(region["region"][1], self._region), within

    def _region(self, node: YamlNode) -> tuple[Item, ...]:
        return tuple(map(self.item, self.scalars(node, "a region, such as pareto, or a list of conditions")))

    def _some(self, node: YamlNode, read: Callable[[YamlNode], tuple[Item, ...]]) -> tuple[Item, ...]:
        if is_empty(node):
            raise self.refuse("expected at least one proposition, found an empty list", node.at)
        return read(node)

    def _given(self, entries: Entries) -> tuple[tuple[str, ...], tuple[Item, ...]]:
        """The small parameters, and what is assumed beside."""
        if "given" not in entries or is_empty(entries["given"][1]):
            return (), ()
        lines = self.scalars(entries["given"][1], "a comparison, such as x > 0, or a list of them")
        chains = [line for line in lines if CHAIN in line.text]
        if len(chains) > 1:
            raise self.refuse("expected one line with >>, such as 1 >> ε >> δ, found another", chains[1].at)
        rest = tuple(map(self.proposition, (line for line in lines if line not in chains)))
        return (self.chain(chains[0]) if chains else ()), rest

    def _game(self, node: YamlNode, claim: str) -> str | Game:
        if isinstance(node, Mapping):
            return game_from_mapping(node, self.source, name=claim)
        return self.text(node, "a game's name, a path, or the game itself")

    def _text(self, entries: Entries, key: str) -> str:
        return self.text(entries[key][1], "text") if key in entries else ""

    def _choice(self, entries: Entries, key: str, default: str) -> str:
        choices = next(known.choices for known in CLAIM_KEYS if known.name == key)
        return self.choice(entries[key][1], choices) if key in entries else default

    def _players(
        self, mapping: Mapping, entries: Entries, kind: Kind, places: dict[str, Position]
    ) -> tuple[tuple[str, AgentUse], ...]:
        if "players" not in entries:
            if not CLAIM_KINDS[kind].plays:
                return ()
            raise self.refuse("expected the key 'players' in a claim, found none", mapping.at)
        uses: dict[str, AgentUse] = {}
        node = entries["players"][1]
        if not CLAIM_KINDS[kind].plays and is_empty(node):
            return ()
        for key, value in self.mapping(node, "an agent for each player, such as {row: LP, column: anyone}").entries:
            player = self.label(key, "a player")
            if player in uses:
                raise self.refuse(f"expected each player once, found '{player}' again", key.at)
            uses[player] = self._use(self.scalar(value, _AGENT))
            places[f"players.{player}"] = key.at
        return tuple(uses.items())

    def _use(self, scalar: Scalar) -> AgentUse:
        text = scalar.text.strip()
        if text == "anyone":
            return AgentUse(None, at=scalar.at)
        path = _PATH.fullmatch(text)
        if path is not None:
            return self._path_use(scalar, path)
        expression = self.parsed(scalar)
        match expression:
            case Name(agent) if agent not in RESERVED:
                return AgentUse(agent, at=scalar.at)
            case Call(agent, arguments) if agent not in RESERVED:
                return self._with_arguments(agent, arguments, scalar.at)
        raise self.refuse(f"expected {_AGENT}, found {quoted(text)}", scalar.at)

    def _path_use(self, scalar: Scalar, path: re.Match[str]) -> AgentUse:
        if path["arguments"] is None:
            return AgentUse(path["path"], at=scalar.at)
        blank = len(path["path"]) - 1
        call = self.parsed(replace(scalar, text="_" + scalar.text.lstrip()[blank + 1 :], at=_shift(scalar, blank)))
        if not isinstance(call, Call):
            raise self.refuse(f"expected {_AGENT}, found {quoted(scalar.text)}", scalar.at)
        return self._with_arguments(path["path"], call.arguments, scalar.at)

    def _with_arguments(self, agent: str, arguments: tuple[Expression, ...], at: Position) -> AgentUse:
        positional: list[Expression] = []
        named: dict[str, Expression] = {}
        for argument in arguments:
            match argument:
                case Comparison(("=",), (Name(name), value)):
                    if name in named:
                        raise self.refuse(f"expected each argument once, found '{name}' again", argument.at)
                    named[name] = value
                case _ if named:
                    raise self.refuse("expected a named argument, found one without a name after it", argument.at)
                case _:
                    positional.append(argument)
        return AgentUse(agent, tuple(positional), tuple(named.items()), at=at)


_AGENT = "an agent (NAME, NAME(k = 2), a path to an .agent file, or anyone)"


def _shift(scalar: Scalar, columns: int) -> Position:
    return replace(scalar.at, column=scalar.at.column + columns) if scalar.exact else scalar.at
