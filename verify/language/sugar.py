"""What agents can say in other words too: and what is gone once an agent is loaded (`written_out`)."""

from __future__ import annotations

from dataclasses import dataclass

from verify.language.syntax import Node, Statement

FIRST_ACTION = "first action"
"""The default of a parameter: the first action of the player whose program it is."""


@dataclass(frozen=True)
class Draw(Node):
    """`sample PLAYER as NAME:` and a block, in which NAME is the action that one fresh exact sample plays."""

    player: str
    name: str
    body: tuple[Statement, ...]


@dataclass(frozen=True)
class DrawIs(Node):
    """The guard `NAME is ACTION`, about a sample."""

    name: str
    action: str


@dataclass(frozen=True)
class PlayBestReply(Node):
    """`play best reply`."""
