"""Results as they come to tables in the order of the combinations; those that are early wait in the journal."""

from __future__ import annotations

from collections.abc import Sequence

from verify.sweep.journal import Journal
from verify.sweep.tables import Table

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
        """Write up to so many rows that are due."""
        last = min(self._combinations, self._next + rows)
        while self._next < last and self._next in self._journal:
            row = self._journal.row(self._next)
            for table in self._tables:
                table.write(row)
            self._next += 1

    def close(self) -> None:
        """Write all that is due, and close the tables."""
        try:
            self.advance(self._combinations)
        finally:
            for table in self._tables:
                table.close(self._next == self._combinations)
