"""The reference of the command, from what `--help` prints."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from unittest import mock

from typer.main import get_command

from verify.commands import main as cli
from verify.commands import options as commands


def command_help() -> str:
    """A section for `verify` itself and for each of its subcommands."""
    return "\n\n".join(_sections())


def subcommands() -> list[str]:
    """The words that may follow `verify`, in the order of the program."""
    return list(getattr(get_command(commands.others), "commands", {}))


def help_text(arguments: list[str]) -> str:
    """What the command prints for these arguments, at 80 columns."""
    out = io.StringIO()
    with mock.patch.dict(os.environ, {"COLUMNS": "80", "NO_COLOR": "1"}), contextlib.redirect_stdout(out):
        cli.main(arguments)
    return out.getvalue().strip()


def _sections() -> Iterator[str]:
    yield _section("verify TARGET...", ["--help"])
    for name in subcommands():
        yield _section(f"verify {name}", [name, "--help"])


def _section(title: str, arguments: list[str]) -> str:
    return f"### {title}\n\n```text\n{help_text(arguments)}\n```"
