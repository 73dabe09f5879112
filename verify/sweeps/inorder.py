"""Results as they come to tables in the order of the combinations; those that are early wait in the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from verify.errors import InputError
from verify.sweeps.journal import Journal
from verify.sweeps.tables import Table

AT_ONCE = 100
"""Rows that are written while one result comes in, at most: so that workers do not wait for long."""


class InOrder:
    """Takes from the journal what is due, and writes it into the tables."""

    def __init__(self, journal: Journal, combinations: int, tables: Sequence[Table]) -> None:
        self._journal = journal
        self._combinations = combinations
        self._tables = tables
        self._next = 0

    def advance(self, rows: int = AT_ONCE) -> None:
        """Write up to so many rows that are due. Raises InputError where they cannot be written."""
        last = min(self._combinations, self._next + rows)
        while self._next < last and self._next in self._journal:
            row = self._journal.row(self._next)
            with _writing():
                for table in self._tables:
                    table.write(row)
            self._next += 1

    def close(self) -> None:
        """Write all that is due, and close the tables."""
        try:
            self.advance(self._combinations)
        finally:
            with _writing():
                for table in self._tables:
                    table.close(self._next == self._combinations)


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = "; the same command goes on from here"
        raise InputError(f"the results cannot be written: {error.strerror or error}{hint}") from None
