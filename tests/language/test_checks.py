from __future__ import annotations

from collections.abc import Callable

import pytest

from verify.language.agents import parse_agent

STEP = "if some step surely improves(by_weight)"
NO_STEP = "expected 'if some step surely improves(...)' around 'play step', found none"


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        (
            "agent X:\n    ‸if copy of other plays C: play C",
            "expected a play at the end of every path, found a path through 'X' without one",
        ),
        (
            "agent X:\n    ‸with probability 1/2: play C\n    otherwise: read everyone",
            "expected a play at the end of every path, found a path through 'X' without one",
        ),
        ("agent X: ‸read everyone", "expected a play at the end of every path, found a path through 'X' without one"),
        (
            "agent X:\n    play C\n    ‸play D",
            "expected no statement after a play, found one that is never reached",
        ),
        (
            "agent X:\n    if copy of other plays C: play C\n    else: play D\n    ‸read everyone",
            "expected no statement after a play, found one that is never reached",
        ),
        (
            "agent X:\n    with probability 1/2: play C\n    otherwise: play D\n    ‸play C",
            "expected no statement after a play, found one that is never reached",
        ),
        ("agent X: ‸play step", NO_STEP),
        (f"agent X:\n read everyone\n {STEP}: read everyone\n ‸play step", NO_STEP),
        (f"agent X:\n read everyone\n {STEP}: play C\n else: ‸play step", NO_STEP),
        (f"agent X:\n read everyone\n {STEP} or copy of other plays C: ‸play step\n play C", NO_STEP),
        ("agent X:\n read everyone\n if not some step surely improves(by_weight): ‸play step\n play C", NO_STEP),
        (
            "agent X: ‸play reading",
            "expected a read before this play, found a path without one; put 'read everyone' above it",
        ),
        (
            "agent X:\n if copy of other plays C: read everyone\n ‸play reading of other",
            "expected a read before this play, found a path without one; put 'read everyone' above it",
        ),
        (
            "agent X:\n if ‸surely payoff(me) < 2: play C\n play D",
            "expected a read before this guard, found a path without one; put 'read everyone' above it",
        ),
        (
            "agent X:\n if copy of other plays C and not (‸possibly payoff(me) < 2): play C\n play D",
            "expected a read before this guard, found a path without one; put 'read everyone' above it",
        ),
        (
            "agent X:\n if ‸some step surely improves(by_weight): play C\n play D",
            "expected a read before this guard, found a path without one; put 'read everyone' above it",
        ),
        (
            "agent X:\n read everyone\n if ‸some step surely improves(by_wieght): play C\n play D",
            "expected by_weight, by_mixing or a parameter of the agent, found 'by_wieght'; did you mean 'by_weight'?",
        ),
        ("agent X(p, ‸p): play C", "expected another name, found the parameter 'p' twice"),
        ("agent X(p, q, ‸p = 1): play C", "expected another name, found the parameter 'p' twice"),
    ],
)
def test_refusals(marked: str, message: str, refusal: Callable[..., str]) -> None:
    assert refusal(parse_agent, marked) == message


@pytest.mark.parametrize(
    "text",
    [
        f"agent X:\n read everyone\n {STEP} and copy of other plays C: play step\n play C",
        f"agent X:\n read everyone\n {STEP} or some step surely improves(by_mixing): play step\n play C",
        f"agent X:\n read everyone\n {STEP}:\n  if copy of other plays C: play C\n  play step\n play C",
        "agent X(d):\n read everyone\n if some step surely improves(d): play step\n play reading",
        "agent X:\n if copy of other plays C: read everyone\n else: read other\n play reading",
        "agent X:\n with probability 1/2: play C\n otherwise: read everyone\n play reading",
        "agent X:\n with probability 1/2: read everyone\n play C",
    ],
)
def test_accepted(text: str) -> None:
    parse_agent(text)
