"""The evidence file of a decided claim, with what it is about and how it was made."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from verify import __version__
from verify.evidence.exclusion import Exclusion
from verify.evidence.existence import ExistenceProof
from verify.evidence.kakutani import Kakutani
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Result, Witness
from verify.library.find import LoadedClaim
from verify.trust.gate import digests_of

LIBRARIES = {"z3": "z3-solver", "sympy": "sympy", "highspy": "highspy", "python-flint": "python-flint"}


def evidence_of(
    loaded: LoadedClaim,
    result: Result,
    items: tuple[ItemEvidence, ...],
    consistent: Witness | None,
    existence: ExistenceProof | None,
    exclusion: Exclusion | None = None,
    kakutani: Kakutani | None = None,
) -> Evidence:
    """Everything that a later re-check needs to know of the result."""
    return Evidence(
        result.claim,
        result.verdict,
        result.trust,
        result.reason,
        digests_of(loaded),
        _versions(),
        {
            "command": f"verify {result.claim}",
            "seconds": round(result.seconds, 3),
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
        },
        items,
        consistent if result.verdict == "proved" else None,
        existence,
        exclusion,
        kakutani,
    )


def _versions() -> dict[str, str]:
    found = {"verify": __version__, "python": platform.python_version()}
    for name, package in LIBRARIES.items():
        try:
            found[name] = version(package)
        except PackageNotFoundError:
            found[name] = "unknown"
    return found
