"""What is kept of each combination: a line of the journal and of the results."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, get_args

from verify.evidence.exit_code import AS_EXPECTED, code_of
from verify.evidence.result import TRUSTS, Cause, Verdict
from verify.workers.client import Work


@dataclass(frozen=True)
class Row:
    """One combination, decided: `items` are the verdicts of the claim's lines, `witness` and `evidence` as in JSON.

    `expect` is what the claim expects; `seal` says that this user's program wrote the rest.
    """

    number: int
    verdict: Verdict
    trust: str | None
    seconds: float
    items: tuple[str, ...]
    witness: Mapping[str, Any] | None
    reason: str | None
    expect: str = "proved"
    evidence: Mapping[str, Any] | None = None
    cause: Cause | None = None
    seal: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return {**vars(self), "items": list(self.items)}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Row:
        """The inverse of `to_json`. Raises KeyError, TypeError or ValueError for other data."""
        row = Row(**{**data, "items": tuple(data["items"])})
        right = (
            type(row.number) is int
            and row.number >= 0
            and row.verdict in get_args(Verdict)
            and row.expect in get_args(Verdict)
            and (row.trust is None or row.trust in TRUSTS)
            and (row.cause is None or row.cause in get_args(Cause))
            and type(row.seconds) in (int, float)
            and 0 <= row.seconds < math.inf
            and isinstance(data["items"], list)
            and all(verdict in get_args(Verdict) for verdict in row.items)
            and isinstance(row.reason, str | None)
            and isinstance(row.witness, Mapping | None)
            and isinstance(row.evidence, Mapping | None)
            and isinstance(row.seal, str | None)
        )
        if not right:
            raise ValueError("expected a row of a journal")
        return row

    @property
    def says_nothing(self) -> bool:
        """Whether nothing is claimed of the combination, so that there is nothing to show."""
        decided = [verdict for verdict in self.items if verdict != "unknown"]
        nothing = (self.trust, self.witness, self.evidence if self.verdict == "error" else None) == (None, None, None)
        return self.verdict in ("unknown", "error") and nothing and not decided

    @property
    def died(self) -> bool:
        """Whether this is no result: the process that was to give it ended."""
        return self.verdict == "unknown" and self.cause == "died"

    def code(self, expects: bool) -> int:
        """The exit code that this alone would give; without `expects`, whatever was decided is welcome."""
        if not expects and self.verdict not in ("unknown", "error"):
            return AS_EXPECTED
        return code_of(self.verdict, self.cause, self.expect if expects else "")


@dataclass(frozen=True)
class Outcome:
    """A row, and the SHA-256 of the files that its claim rests on, by path."""

    row: Row
    texts: Mapping[str, str]

    @staticmethod
    def of(number: int, work: Work) -> Outcome:
        """What a worker found."""
        result = work.result
        assert result is not None
        row = Row(
            number,
            result.verdict,
            result.trust,
            round(result.seconds, 3),
            tuple(item.verdict for item in result.items),
            None if result.witness is None else asdict(result.witness),
            result.reason,
            result.expect,
            work.evidence if result.verdict != "error" else None,
            result.cause,
        )
        return Outcome(row, work.texts)
