"""The evidence file of a decided claim, with what it is about and how it was made."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from verify import __version__
from verify.decide import smt
from verify.evidence.file import Evidence, ItemEvidence, digest
from verify.evidence.result import Result, Witness
from verify.library import LoadedClaim

LIBRARIES = ("sympy", "highspy", "python-flint")


def evidence_of(
    loaded: LoadedClaim, result: Result, items: tuple[ItemEvidence, ...], consistent: Witness | None
) -> Evidence:
    """Everything that a later re-check needs to know of the result."""
    agents = {agent.name: digest(agent.text) for agent in loaded.agents.values() if agent is not None}
    return Evidence(
        result.claim,
        result.verdict,
        result.trust,
        result.reason,
        {"claim": digest(loaded.claim.text), "game": digest(loaded.game.text), "agents": agents},
        _versions(),
        {
            "command": f"verify {result.claim}",
            "seconds": round(result.seconds, 3),
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
        },
        items,
        consistent if result.verdict == "proved" else None,
    )


def _versions() -> dict[str, str]:
    found = {"verify": __version__, "python": platform.python_version(), "z3": smt.version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "unknown"
    return found
