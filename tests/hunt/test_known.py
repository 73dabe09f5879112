"""`possible`, where the truth is known from all consistent states."""

from __future__ import annotations

import pytest

from tests.hunt.known import asked_of

CASES = (0, 2, 4, 10, 15, 17)
"""Random claims of which all states are found in a second."""


@pytest.mark.slow
def test_what_is_shown_of_all_states_is_what_is_possible():
    """Cases whose states are all found: claims made from them come out right, but for one at most."""
    cases = [asked_of(f"known/{number}") for number in CASES]
    asked = [each for _, of_case in cases for each in of_case]
    assert len(asked) >= 10
    assert not any(each.wrong for each in asked)
    assert sum(each.result.verdict == "unknown" for each in asked) <= 1
    assert {each.right for each in asked} == {"proved", "refuted"}
