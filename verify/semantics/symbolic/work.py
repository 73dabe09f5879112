"""The work of writing a claim as formulas, counted: a text of one line may ask for polynomials of a billion terms.

Steps are counted wherever polynomials are multiplied, put into others, or eliminated, so that the same claim always
takes the same number. Only within `limited` is there a limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from verify.errors import Unsupported


class Work:
    """Counts steps; `left` is None where there is no limit."""

    def __init__(self) -> None:
        self.left: int | None = None

    def spend(self, steps: int) -> None:
        """Count the steps. Raises Unsupported where there are not that many left."""
        if self.left is not None:
            self.left -= steps
            if self.left < 0:
                raise Unsupported("to write it as formulas takes too much work")

    @contextmanager
    def limited(self, steps: int) -> Iterator[None]:
        """At most so many steps inside."""
        before, self.left = self.left, steps
        try:
            yield
        finally:
            self.left = before


WORK = Work()
