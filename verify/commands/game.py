"""`verify game`: games from one kind of file to another."""

from __future__ import annotations

import sys
from pathlib import Path

from verify.commands.show import parse_numbers
from verify.errors import InputError
from verify.evidence.targets import write_file
from verify.language.files import read_text
from verify.language.gambit import nfg_text
from verify.language.game_text import game_text
from verify.language.games import parse_game
from verify.library.endings import GAME, NFG
from verify.library.places import game_named, is_path
from verify.semantics.payoffs import payoffs_at
from verify.show.lines import line, write


def convert_game(source: str, out: Path, at: str | None) -> int:
    """Write the game into `out`, whose ending says how; returns 0. Raises InputError."""
    path = Path(source) if is_path(source, GAME) or Path(source).is_file() else game_named(source, Path.cwd())
    game = parse_game(read_text(path), str(path))
    if out.name.endswith(NFG):
        try:
            text = nfg_text(game, payoffs_at(game, parse_numbers(at or "")))
        except InputError as error:
            raise InputError(f"--at: {error.message}") from None
    elif out.name.endswith((".yaml", ".yml")):
        if at is not None:
            raise InputError(f"--at: expected numbers for a file that ends in {NFG} only; {GAME} keeps parameters")
        text = game_text(game)
    else:
        raise InputError(f"--out: expected a file that ends in {NFG} or {GAME}, found {str(out)!r}")
    write_file(out, text.encode())
    write([line(0, f"wrote {out}")], sys.stdout)
    return 0
