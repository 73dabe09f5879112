"""Sweeps whose two axes are the agents of two players: their verdicts are a table of agents by agents."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verify.language.axes import NAME, Listed
from verify.language.nodes import Mapping, Scalar
from verify.language.sweeps import Sweep


@dataclass(frozen=True)
class Pairs:
    """The players that the first and the second axis are agents of, and these agents."""

    players: tuple[str, str]
    rows: tuple[str, ...]
    columns: tuple[str, ...]


def pairs_of(sweep: Sweep) -> Pairs | None:
    """The agents by agents of a sweep; None where its axes are something else. The combinations are row by row."""
    if len(sweep.axes) != 2:
        return None
    rows, columns = sweep.axes
    if not (isinstance(rows, Listed) and isinstance(columns, Listed) and len(rows.names) == len(columns.names) == 1):
        return None
    players = {name: player for player, name in _marked(sweep.template)}
    if len(players) != 2 or set(players) != {rows.names[0], columns.names[0]}:
        return None
    return Pairs(
        (players[rows.names[0]], players[columns.names[0]]),
        tuple(row[0] for row in rows.rows),
        tuple(row[0] for row in columns.rows),
    )


def _marked(template: Mapping) -> list[tuple[str, str]]:
    """Each player whose agent is what one name stands for, with that name."""
    found = []
    for key, value in template.entries:
        if key.text == "players" and isinstance(value, Mapping):
            for player, agent in value.entries:
                mark = re.fullmatch(rf"\$({NAME})", agent.text.strip()) if isinstance(agent, Scalar) else None
                if mark is not None:
                    found.append((player.text, mark[1]))
    return found
