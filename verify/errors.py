"""Errors that a user can act on: where, what was expected, what was found, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Position:
    """A place in a text file: path as the user gave it, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Position("<text>", 1, 1)


class VerifyError(Exception):
    """Base of every error that this package raises on purpose."""


class InputError(VerifyError):
    """A file, a name or an option that cannot be used as it is (exit code 2).

    `source_line` is the text of the line at `at`; with it the message shows the line and a caret.
    """

    def __init__(self, message: str, at: Position | None = None, source_line: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.source_line = source_line

    def __str__(self) -> str:
        if self.at is None:
            return self.message
        text = f"{self.at}: {self.message}"
        if self.source_line is not None:
            text += f"\n    {self.source_line}\n    {' ' * (self.at.column - 1)}^"
        return text


class Unsupported(VerifyError):
    """A well-formed claim that the encoding does not cover; its verdict is unknown, with this reason."""
