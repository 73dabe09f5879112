"""What the tests of this folder share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

from verify.errors import InputError

MARK = "‸"

settings.register_profile("no-deadline", deadline=None)  # the first parse also builds the parser
settings.load_profile("no-deadline")


def _refusal(parse: Callable[[str, str], Any], marked: str) -> str:
    text = marked.replace(MARK, "")
    before = marked[: marked.index(MARK)]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    with pytest.raises(InputError) as caught:
        parse(text, "dir/file.x")
    error = caught.value
    assert error.at is not None
    assert (error.at.file, error.at.line, error.at.column) == ("dir/file.x", line, column), str(error)
    shown = text.split("\n")[line - 1].rstrip().replace("\t", " ")
    wanted = f"dir/file.x:{line}:{column}: {error.message}\n    {shown}\n    {' ' * (column - 1)}^"
    assert str(error) == wanted
    assert "expected " in error.message and ", found " in error.message
    return error.message


@pytest.fixture
def refusal() -> Callable[[Callable[[str, str], Any], str], str]:
    """Refuses a text in which ‸ marks where the caret must stand; gives the message."""
    return _refusal
