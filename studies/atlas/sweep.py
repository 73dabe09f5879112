"""The sweep over the atlas's games: `python -m studies.atlas.sweep` writes `spec/sweeps/atlas.sweep.yaml`."""

from __future__ import annotations

import sys
from pathlib import Path

from studies.atlas.games import CELLS, games

HEAD = """\
# yaml-language-server: $schema=../sweep.schema.json
# Written by python -m studies.atlas.sweep, from studies/atlas/games.py.
sweep: atlas
says: In which 2x2 games do LP and neLP leave no joint gain unused, and guard what they can guarantee themselves?
source: "Games: Robinson and Goforth 2005, 'The topology of the 2x2 games'; agents: Armstrong 2015"
over:
  # The game's name by the players' patterns; then what row and column get: Up Left, Up Right, Down Left, Down Right.
  game, r1, c1, r2, c2, r3, c3, r4, c4:
"""
TAIL = """\
  row, column: [[LP, LP], [neLP, neLP], [LP, neLP]]
  derivative: [by_weight, by_mixing]
claim:
  says: $game, $row against $column, $derivative.
  game:
    players: {row: [Up, Down], column: [Left, Right]}
    payoffs: {Up Left: [$r1, $c1], Up Right: [$r2, $c2], Down Left: [$r3, $c3], Down Right: [$r4, $c4]}
  players: {row: $row(derivative = $derivative), column: $column(derivative = $derivative)}
  at: {ε: 1/10, δ: 1/10000}
  always:
    - undominated(1/20)
    - payoff(row) >= minmax(row) - 4*δ*3
    - payoff(column) >= minmax(column) - 4*δ*3
"""


def sweep_text() -> str:
    """The text of the sweep's file."""
    rows = []
    for game in games():
        numbers = ", ".join(str(payoff) for cell in CELLS for payoff in game.payoffs(cell))
        rows.append(f"    - [{game.short}, {numbers}]\n")
    return HEAD + "".join(rows) + TAIL


if __name__ == "__main__":
    default = Path(__file__).resolve().parents[2] / "spec" / "sweeps" / "atlas.sweep.yaml"
    Path(sys.argv[1] if len(sys.argv) > 1 else default).write_text(sweep_text(), encoding="utf-8")
