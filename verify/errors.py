"""Errors that a user can act on: where, what was expected, what was found, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from verify.visible import columns, visible


@dataclass(frozen=True, order=True)
class Position:
    """A place in a text file: path as the user gave it, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{visible(self.file)}:{self.line}:{self.column}"


NOWHERE = Position("<text>", 1, 1)


class VerifyError(Exception):
    """Base of every error that this package raises on purpose."""


class InputError(VerifyError):
    """A file, a name or an option that cannot be used as it is (exit code 2).

    `source_line` is the text of the line at `at`; with it the message shows the line and a caret. `note` is what else
    there is to say, in lines of its own. As text the message is one line whatever it quotes, and all others are
    indented.
    """

    def __init__(
        self, message: str, at: Position | None = None, source_line: str | None = None, note: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.source_line = source_line
        self.note = note

    @classmethod
    def again(cls, text: str) -> InputError:
        """The error that this was the text of."""
        message, _, note = text.partition("\n")
        return cls(message, note=note)

    def __str__(self) -> str:
        words = visible(self.message) if self.at is None else f"{self.at}: {visible(self.message)}"
        rows = [visible(row.removeprefix("    ")) for row in self.note.split("\n")] if self.note else []
        if self.at is not None and self.source_line is not None:
            before = visible(self.source_line[: self.at.column - 1])
            rows += [visible(self.source_line), " " * columns(before) + "^"]
        return "\n    ".join([words, *rows])


class Unsupported(VerifyError):
    """A well-formed claim that the encoding does not cover; its verdict is unknown, with this reason."""
