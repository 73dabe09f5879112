"""What the terminal tells of a claim."""

from __future__ import annotations

import pytest

from verify.evidence.heading import Heading
from verify.evidence.result import ItemResult, Result
from verify.show.lines import plain
from verify.show.terminal import show


@pytest.mark.parametrize(("kind", "words"), [("never", "✓ never x = 1"), ("always", "✓ x = 1")])
def test_a_line_that_never_holds_says_never(kind: str, words: str) -> None:
    result = Result("a", "a.claim.yaml", "proved", "proved", items=(ItemResult("x = 1", "proved"),))
    told = plain(show(result, Heading(kind=kind), alone=True))
    assert words in [row.strip() for row in told.splitlines()]
