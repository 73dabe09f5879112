"""Games in memory: from payoff matrices, from Nashpy and Gambit, from files."""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from html import escape
from pathlib import Path
from typing import Any

from verify.api.amounts import Amount, Number, amount, exact, numbers, propositions, rows_of
from verify.errors import InputError
from verify.evidence.targets import write_file
from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.files import read_text
from verify.language.gambit import is_nfg, nfg_text
from verify.language.game_text import game_text
from verify.language.games import parse_game
from verify.language.printing import show
from verify.language.walk import subexpressions
from verify.language.words import canonical
from verify.library.endings import GAME, NFG
from verify.library.places import game_named
from verify.semantics.payoffs import payoffs_at

TWO = ("row", "column")
"""What two players are called, if nothing is said."""
Actions = Mapping[str, Sequence[str]] | Sequence[str] | Sequence[Sequence[str]]


@dataclass(frozen=True, repr=False)
class Game:
    """A game: its text, as a `.game.yaml` file has it, or a `.nfg` file of Gambit. Raises InputError for another text.

    `Game.from_arrays` makes one of payoff matrices, `Game.named` takes one of the library.
    """

    text: str
    file: str = field(default="<game>", compare=False)
    syntax: s.Game = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise InputError(f"expected a game as text, found {type(self.text).__name__}")
        object.__setattr__(self, "syntax", parse_game(self.text, self.file))

    # --- where games come from ---

    @classmethod
    def from_arrays(
        cls,
        *payoffs: Any,
        actions: Actions | None = None,
        players: Sequence[str] | None = None,
        name: str = "game",
        parameters: Sequence[str] | None = None,
        assume: Any = (),
        example: Mapping[str, Number] | None = None,
    ) -> Game:
        """The game of n players with these n arrays of n dimensions: nested lists, or arrays of numpy, one for each
        player. Player k's action is the k-th index.

        A payoff is an int, a Fraction, a Decimal, a float that is a short decimal, an expression of sympy, or text such
        as `T - S`. Names in them become `parameters`. `actions` has names for each player, or one list for all
        (otherwise `a1`, `a2`, ...); `players` are `row` and `column`, or `p1`, `p2`, ... `assume` has what holds for
        the parameters. Raises InputError.
        """
        if not payoffs:
            raise InputError("expected an array of payoffs for each player, found none")
        cells = [dict(_cells(array, (), f"player {k}")) for k, array in enumerate(payoffs, 1)]
        sizes = [_sizes(each, len(payoffs), k) for k, each in enumerate(cells, 1)]
        for k, size in enumerate(sizes, 1):
            if size != sizes[0]:
                found = f"{_shape(sizes[0])} of player 1, {_shape(size)} of player {k}"
                raise InputError(f"expected payoffs of one shape for all players, found {found}")
        who = _players(players, actions, len(payoffs))
        called = _actions(actions, who, sizes[0])
        texts = {place: [amount(each[place], "a payoff") for each in cells] for place in cells[0]}
        parsed = {place: [parse_expression(text, "a payoff") for text in row] for place, row in texts.items()}
        parts = [part for row in parsed.values() for e in row for part in subexpressions(e)]
        used = dict.fromkeys(part.name for part in parts if isinstance(part, s.Name))
        game = s.Game(
            name,
            tuple(zip(who, called, strict=True)),
            tuple(map(canonical, used if parameters is None else parameters)),
            tuple(parse_expression(each, "assume") for each in propositions(assume)),
            {
                tuple(names[i] for names, i in zip(called, place, strict=True)): tuple(row)
                for place, row in parsed.items()
            },
            {canonical(key): Fraction(value) for key, value in numbers(example or {}).items()},
        )
        return cls(game_text(game), f"{name}{GAME}")

    @classmethod
    def from_nashpy(
        cls, game: Any, actions: Actions | None = None, players: Sequence[str] | None = None, name: str = "game"
    ) -> Game:
        """A game of Nashpy, whose two payoff matrices it has. Raises InputError."""
        matrices = getattr(game, "payoff_matrices", None)
        if matrices is None:
            raise InputError(f"expected a game of Nashpy, which has payoff_matrices; found {type(game).__name__}")
        return cls.from_arrays(*matrices, actions=actions, players=players, name=name)

    @classmethod
    def from_gambit(cls, game: Any, name: str = "game") -> Game:
        """A game of pygambit: its strategic form, with exact payoffs, and its names as far as they can stand here.

        A player whose name is not one, or is empty, gets another; `documentation` says which. Raises InputError.
        """
        text = game.to_nfg() if hasattr(game, "to_nfg") else game.write("nfg") if hasattr(game, "write") else None
        if not isinstance(text, str):
            raise InputError(f"expected a game of pygambit, which can be written as .nfg; found {type(game).__name__}")
        return cls(text, f"{name}{NFG}")

    @classmethod
    def from_nfg(cls, path: str | os.PathLike[str]) -> Game:
        """The game in a `.nfg` file of Gambit. Raises InputError."""
        found = cls.from_file(path)
        if not is_nfg(found.text):
            raise InputError(f"{os.fspath(path)}: expected a file of Gambit, which begins with NFG 1 R")
        return found

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Game:
        """The game in a file, `.game.yaml` or `.nfg`. Raises InputError."""
        return cls(read_text(path), os.fspath(path))

    @classmethod
    def named(cls, name: str) -> Game:
        """A game by its name, in the working folder or of the library. Raises InputError."""
        return cls.from_file(game_named(name, Path.cwd()))

    # --- what it is ---

    @property
    def name(self) -> str:
        """Its name."""
        return self.syntax.name

    @property
    def documentation(self) -> str:
        """The comment at the top of its text."""
        return self.syntax.documentation

    @property
    def players(self) -> dict[str, tuple[str, ...]]:
        """The players in order, with their actions."""
        return dict(self.syntax.players)

    @property
    def parameters(self) -> tuple[str, ...]:
        """The symbols in its payoffs."""
        return self.syntax.parameters

    @property
    def payoffs(self) -> dict[tuple[str, ...], tuple[Any, ...]]:
        """The payoffs of each action profile, in the order of the players: a Fraction, or an expression of sympy."""
        return {profile: tuple(exact(show(e)) for e in row) for profile, row in (self.syntax.payoffs or {}).items()}

    def to_nfg(self, at: Mapping[str, Number] | None = None) -> str:
        """Its text as a `.nfg` file of Gambit, with these numbers for its parameters. Raises InputError."""
        return nfg_text(self.syntax, payoffs_at(self.syntax, {k: Fraction(v) for k, v in numbers(at or {}).items()}))

    def save(self, path: str | os.PathLike[str], at: Mapping[str, Number] | None = None) -> Path:
        """Write it as a file, `NAME.game.yaml` or, with numbers for its parameters, `NAME.nfg`. Raises InputError."""
        file = Path(path)
        if file.name.endswith(NFG):
            text = self.to_nfg(at)
        elif file.name.endswith(GAME):
            text = game_text(self.syntax) if is_nfg(self.text) else self.text
        else:
            raise InputError(f"{file}: expected a name that ends in {GAME} or {NFG}")
        write_file(file, text.encode())
        return file

    def __repr__(self) -> str:
        shape = " x ".join(str(len(actions)) for actions in self.players.values())
        symbols = f", in {', '.join(self.parameters)}" if self.parameters else ""
        return f"<game {self.name}: {', '.join(self.players)}; {shape} actions{symbols}>"

    def _repr_html_(self) -> str:
        """A table of the payoffs; of more than two players a row for each profile."""
        if not self.syntax.payoffs or len(self.players) != 2:
            rows: list[Sequence[str]] = [
                (", ".join(profile), _paid(paid)) for profile, paid in (self.syntax.payoffs or {}).items()
            ]
            return _table([", ".join(self.players), "payoffs"], rows)
        (first, ups), (second, lefts) = self.players.items()
        rows = [(up, *(_paid(self.syntax.payoffs[up, left]) for left in lefts)) for up in ups]
        return _table([f"{first} \\ {second}", *lefts], rows)


def _paid(paid: Sequence[s.Expression]) -> str:
    return ", ".join(map(show, paid))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = (
        "".join(f"<{'td' if k else 'th'}>{escape(c)}</{'td' if k else 'th'}>" for k, c in enumerate(r)) for r in rows
    )
    return f"<table><tr>{top}</tr>{''.join(f'<tr>{row}</tr>' for row in body)}</table>"


Place = tuple[int, ...]


def _cells(array: Any, place: Place, whose: str) -> list[tuple[Place, Amount]]:
    """The numbers in an array, each with its indices; of one that is not nested evenly the shape shows it."""
    rows = list(rows_of(array))
    if not rows:
        return [(place, array)]
    return [cell for k, row in enumerate(rows) for cell in _cells(row, (*place, k), whose)]


def _sizes(cells: Mapping[Place, Amount], players: int, player: int) -> tuple[int, ...]:
    """How many indices of each dimension there are. Raises InputError unless the array has n dimensions, all full."""
    dimensions = {len(place) for place in cells}
    if dimensions != {players}:
        wanted = f"an array of {players} dimension{'s' if players > 1 else ''}, as there are {players} arrays"
        hint = "; a zero-sum game is from_arrays(A, -A)" if (players, dimensions) == (1, {2}) else ""
        found = " and ".join(map(str, sorted(dimensions)))
        raise InputError(f"expected for player {player} {wanted}, found one of {found}{hint}")
    sizes = tuple(max(place[k] for place in cells) + 1 for k in range(players))
    if set(cells) != set(itertools.product(*map(range, sizes))):
        raise InputError(f"expected for player {player} rows of one length, found rows of several")
    return sizes


def _shape(sizes: Sequence[int]) -> str:
    return " x ".join(map(str, sizes))


def _players(players: Sequence[str] | None, actions: Actions | None, number: int) -> tuple[str, ...]:
    if players is None and isinstance(actions, Mapping):
        players = tuple(actions)
    if players is None:
        return TWO if number == 2 else tuple(f"p{k}" for k in range(1, number + 1))
    if isinstance(players, str) or len(players) != number:
        raise InputError(f"players: expected {number} names, as there are {number} arrays, found {players!r:.80}")
    return tuple(players)


def _actions(actions: Actions | None, players: Sequence[str], sizes: Sequence[int]) -> list[tuple[str, ...]]:
    """The names of each player's actions."""
    if actions is None:
        return [tuple(f"a{k}" for k in range(1, size + 1)) for size in sizes]
    if isinstance(actions, Mapping):
        given = [actions.get(player, ()) for player in players]
    elif all(isinstance(each, str) for each in actions):
        given = [actions for _ in players]  # type: ignore[misc]
    else:
        given = list(actions)
    found = [tuple(map(str, (names,) if isinstance(names, str) else names)) for names in given]
    if len(found) != len(players):
        raise InputError(f"actions: expected names for each of {', '.join(players)}, found {len(found)} lists")
    for player, names, size in zip(players, found, sizes, strict=True):
        if len(names) != size:
            raise InputError(f"actions: expected {size} names of {player}'s actions, found {len(names)}")
    return found
