"""Gambit's files of strategic games (`.nfg`), in and out: both forms, with payoffs and with outcomes.

A file is `NFG 1 R "title" { players } { strategies } "comment"` and then, with the first player's strategies going
fastest, either the payoffs of each profile, or `{ outcomes }` and the number of each profile's outcome (0: nobody gets
anything). `{ strategies }` has their names, or only how many there are.

Reference: Savani and Turocy, Gambit: The package for computation in game theory, the page on file formats.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import prod
from pathlib import PurePath
from typing import NoReturn

from verify.errors import Position
from verify.language import numerals
from verify.language.labels import label
from verify.language.limits import MAX_ACTIONS, MAX_DIGITS, MAX_LETTERS, MAX_PLAYERS, MAX_PROFILES
from verify.language.source import Source, quoted, unify_newlines
from verify.language.syntax import Game, Number
from verify.language.titles import LONGEST_TITLE, is_title
from verify.language.words import RESERVED

ENDING = ".nfg"
_TOKEN = re.compile(r'\s*(?:(?P<text>"(?:[^"\\]|\\.)*")|(?P<sign>[{},])|(?P<word>[^\s{},"]+)|(?P<open>"))', re.DOTALL)
_NUMBER = re.compile(rf"([+-]?(?:[0-9]+\.(?![0-9])|{numerals.NUMERAL}))(?:/([0-9]+))?")
_COUNT = re.compile("[0-9]{1,9}")


def is_nfg(text: str) -> bool:
    """Whether it begins as Gambit's files of strategic games do."""
    return re.match(r"\ufeff?\s*NFG\b", text) is not None


def parse_nfg(text: str, file: str = "<text>") -> Game:
    """The game that a `.nfg` file holds, under the name of the file. Numbers are exact. Raises InputError.

    Names of players and strategies are kept where they are names of this language (`labels.label`); others are made
    into such, and the documentation says so.
    """
    source = Source.of(unify_newlines(text), file)
    return _Reader(source, list(_tokens(source)), Position(file, 1, 1)).game(text)


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    at: Position


def _tokens(source: Source) -> Iterator[_Token]:
    whole, place, line, start = "\n".join(source.lines), 0, 1, 0
    while match := _TOKEN.match(whole, place):
        kind = match.lastgroup or ""
        begin = match.start(kind)
        line += whole.count("\n", place, begin)
        start = whole.rfind("\n", 0, begin) + 1
        at = Position(source.file, line, begin - start + 1)
        if kind == "open":
            raise source.error('expected a closing quote ", found none', at)
        yield _Token(kind, match[kind], at)
        line += whole.count("\n", begin, match.end())
        place = match.end()


@dataclass
class _Reader:
    """Reads token by token."""

    source: Source
    tokens: Sequence[_Token]
    start: Position
    place: int = 0
    renamed: list[str] = field(default_factory=list)

    def game(self, text: str) -> Game:
        self._heading()
        title = self._text("the game's title in quotes")
        players = self._list("the players' names")
        if not players:
            self._refuse("at least one player's name in quotes", self.place - 1)
        self._at_most(len(players), MAX_PLAYERS, "players")
        names = self._names(players, "Player ", "a player")
        actions = self._strategies(names)
        profiles = prod(map(len, actions))
        self._at_most(profiles, MAX_PROFILES, "action profiles")
        comment = self._text("") if self._next("text") else ""
        fastest_first = [profile[::-1] for profile in itertools.product(*reversed(actions))]
        rows = self._by_outcomes(profiles, names) if self._next("{") else self._payoffs(profiles, names)
        if self.place < len(self.tokens):
            self._refuse(f"the end of the file after {profiles} profiles")
        paid = dict(zip(fastest_first, rows, strict=True))
        return Game(
            _title(self.source.file, title),
            tuple(zip(names, actions, strict=True)),
            payoffs={profile: tuple(map(Number, paid[profile])) for profile in itertools.product(*actions)},
            documentation="\n".join(filter(None, (title, comment, *self.renamed))),
            text=text,
            at=self.start,
        )

    # --- parts of a file ---

    def _heading(self) -> None:
        if self._word("NFG, as a file of a strategic game begins") != "NFG":
            self._refuse("NFG, as a file of a strategic game begins", self.place - 1)
        if self._word("1, the version of the format") != "1":
            self._refuse("1, the version of the format", self.place - 1)
        if self._word("R or D, the kind of numbers") not in ("R", "D"):
            self._refuse("R or D, the kind of numbers", self.place - 1)

    def _strategies(self, players: Sequence[str]) -> list[tuple[str, ...]]:
        """By their names, or by how many there are: then they are called 1, 2, ..."""
        self._sign("{", "the strategies in { }")
        found: list[tuple[str, ...]] = []
        while not self._next("}"):
            begin = self.place
            if self._next("{"):
                names = self._list("the strategies' names")
                counted = len(names)
            else:
                word = self._word("the strategies' names in { }, or how many there are")
                if not _COUNT.fullmatch(word):
                    self._refuse("the strategies' names in { }, or how many there are", self.place - 1)
                names, counted = [], int(word)
            if len(found) == len(players):
                self._refuse(f"strategies for {len(players)} players", begin)
            if not counted:
                self._refuse(f"at least one strategy of '{players[len(found)]}'", begin)
            self._at_most(counted, MAX_ACTIONS, f"strategies of '{players[len(found)]}'", begin)
            texts = names or [_Token("text", f'"{k}"', self.tokens[begin].at) for k in range(1, counted + 1)]
            found.append(self._names(texts, "", f"a strategy of '{players[len(found)]}'"))
        if len(found) != len(players):
            self._refuse(f"strategies for {len(players)} players, found those of {len(found)}, then")
        self._sign("}", "")
        return found

    def _payoffs(self, profiles: int, players: Sequence[str]) -> list[list[Fraction]]:
        wanted = f"{profiles * len(players)} payoffs, {len(players)} for each of {profiles} profiles"
        return [[self._number(wanted) for _ in players] for _ in range(profiles)]

    def _by_outcomes(self, profiles: int, players: Sequence[str]) -> list[list[Fraction]]:
        self._sign("{", "")
        outcomes = [[Fraction(0)] * len(players)]
        while not self._next("}"):
            self._sign("{", "an outcome in { }")
            if self._next("text"):
                self._text("")
            row: list[Fraction] = []
            while not self._next("}"):
                if self._next(","):
                    self.place += 1
                    continue
                row.append(self._number(f"{len(players)} payoffs of an outcome"))
            if len(row) != len(players):
                self._refuse(f"{len(players)} payoffs of an outcome, found {len(row)}, then")
            self._sign("}", "")
            outcomes.append(row)
        self._sign("}", "")
        rows = []
        for _ in range(profiles):
            wanted = f"the number of an outcome for each of {profiles} profiles, from 0 to {len(outcomes) - 1}"
            word = self._word(wanted)
            if not _COUNT.fullmatch(word) or int(word) >= len(outcomes):
                self._refuse(wanted, self.place - 1)
            rows.append(outcomes[int(word)])
        return rows

    # --- names ---

    def _names(self, tokens: Sequence[_Token], prefix: str, what: str) -> tuple[str, ...]:
        """Names of this language for these, each another one."""
        kept = [_kept(_unquoted(token.text)) for token in tokens]
        found: list[str] = []
        for number, (token, name) in enumerate(zip(tokens, kept, strict=True), 1):
            text = _unquoted(token.text)
            if name is None or name in found:
                near = re.sub(r"\W+", "_", text).strip("_")[: MAX_LETTERS // 2]
                start = next(n for n in (near, f"{near}_", f"{prefix}{number}") if n != "_" and _kept(n) is not None)
                others = (f"{start}_{k}" for k in itertools.count(2))
                name = next(n for n in (start, *itertools.islice(others, 100)) if n not in (*found, *kept))
                if text.strip():
                    self.renamed.append(f"{what} is called {quoted(text)} in the file, and '{name}' here")
            found.append(name)
        return tuple(found)

    # --- tokens ---

    def _next(self, kind: str) -> bool:
        """Whether what comes next is of this kind, or this sign."""
        token = self.tokens[self.place] if self.place < len(self.tokens) else None
        return token is not None and kind in (token.kind, token.text)

    def _list(self, what: str) -> list[_Token]:
        self._sign("{", f"{what} in {{ }}")
        begin = self.place
        while self._next("text"):
            self.place += 1
        self._sign("}", f"{what} in quotes, then }}")
        return list(self.tokens[begin : self.place - 1])

    def _text(self, wanted: str) -> str:
        if not self._next("text"):
            self._refuse(wanted)
        self.place += 1
        return " ".join(_unquoted(self.tokens[self.place - 1].text).split())

    def _sign(self, sign: str, wanted: str) -> None:
        if not self._next(sign):
            self._refuse(wanted)
        self.place += 1

    def _word(self, wanted: str) -> str:
        if not self._next("word"):
            self._refuse(wanted)
        self.place += 1
        return self.tokens[self.place - 1].text

    def _number(self, wanted: str) -> Fraction:
        word = self._word(wanted)
        match = _NUMBER.fullmatch(word)
        if match is None:
            self._refuse(f"a number such as 3, -1/2, 0.25 or 1e-3, in {wanted}", self.place - 1)
        value, divisor = numerals.value(match[1].removesuffix(".")), numerals.value(match[2] or "1")
        if value is None or divisor is None:
            self._refuse(f"a number of at most {MAX_DIGITS} digits", self.place - 1)
        if divisor == 0:
            self._refuse("a divisor other than zero", self.place - 1)
        return value / divisor

    def _at_most(self, found: int, most: int, what: str, place: int | None = None) -> None:
        if found > most:
            at = self.tokens[self.place - 1 if place is None else place].at
            raise self.source.error(f"expected at most {most} {what}, found {found}", at)

    def _refuse(self, wanted: str, place: int | None = None) -> NoReturn:
        """What was wanted, and what stands at the place instead (by default, what comes next)."""
        place = self.place if place is None else place
        if place < len(self.tokens):
            token = self.tokens[place]
            raise self.source.error(f"expected {wanted}, found {quoted(token.text)}", token.at)
        lines = self.source.lines
        at = Position(self.source.file, len(lines), len(lines[-1]) + 1)
        raise self.source.error(f"expected {wanted}, found the end of the file", at)


def _unquoted(token: str) -> str:
    return re.sub(r"\\(.)", r"\1", token[1:-1], flags=re.DOTALL)


def _kept(text: str) -> str | None:
    """The text as a name of this language, if it is one."""
    name = label(text)
    return None if name is None or name in RESERVED or len(name) > MAX_LETTERS else name


def _title(file: str, title: str) -> str:
    """A name for the game: that of the file, else its title in letters that a name may have."""
    stem = PurePath(file).name.removesuffix(ENDING)
    slug = re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-").lower()[:LONGEST_TITLE]
    return next(name for name in (stem, slug, "game") if is_title(name))


def nfg_text(game: Game, payoffs: Mapping[tuple[str, ...], Sequence[Fraction]]) -> str:
    """The file for a game whose payoffs have these numbers, with the names of its strategies.

    >>> print(nfg_text(Game("g", (("one", ("A", "B")),)), {("A",): [Fraction(1, 2)], ("B",): [Fraction(3)]}))
    NFG 1 R "g" { "one" } { { "A" "B" } } ""
    <BLANKLINE>
    1/2
    3
    <BLANKLINE>
    """
    first, *rest = game.documentation.splitlines() or [game.name]
    players = " ".join(_quoted(player) for player, _ in game.players)
    strategies = " ".join(f"{{ {' '.join(map(_quoted, actions))} }}" for _, actions in game.players)
    head = f"NFG 1 R {_quoted(first)} {{ {players} }} {{ {strategies} }} {_quoted(' '.join(rest))}"
    every = (profile[::-1] for profile in itertools.product(*(actions for _, actions in reversed(game.players))))
    rows = (" ".join(map(str, payoffs[profile])) for profile in every)
    return "\n".join([head, "", *rows, ""])


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'
