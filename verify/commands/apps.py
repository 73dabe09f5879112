"""The two applications of typer, and what several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from verify.commands.completing import claims

Action = Callable[[], int]
ClaimArgument = Annotated[
    str, typer.Argument(metavar="CLAIM", help="A claim file or a library name.", autocompletion=claims)
]

_settings = {"rich_markup_mode": None, "pretty_exceptions_enable": False}
checking = typer.Typer(**_settings)  # type: ignore[arg-type]
others = typer.Typer(**_settings, help="Look at the library, or start a claim.")  # type: ignore[arg-type]


def names() -> list[str]:
    """The commands that do not decide claims."""
    return [command.name or "" for command in others.registered_commands]
