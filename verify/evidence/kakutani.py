"""Evidence that some consistent state exists, without one that is shown: by Kakutani's fixed-point theorem.

    KAKUTANI = {"at": {parameter: number, ...}, "width": CERTIFICATE or null}

`at` are numbers that `given` allows, so that the claim speaks of something; the certificate shows that δ > 0 wherever
`given` holds. What makes it a proof is said (and checked) by `verify.trust.check_kakutani`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verify.evidence.certificate import Certificate
from verify.evidence.exclusion import rational
from verify.evidence.reading import entries, texts


@dataclass(frozen=True)
class Kakutani:
    """Numbers of the parameters, as text; and that zones have a width, where programs read and that has to be known of
    more than these numbers."""

    at: Mapping[str, str]
    width: Certificate | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        return {"at": dict(self.at), "width": None if self.width is None else self.width.to_json()}

    @staticmethod
    def from_json(data: object) -> Kakutani:
        """The inverse of `to_json`. Raises Malformed, MalformedCertificate."""
        read = entries(data, "kakutani", ("at", "width"))
        at = texts(read["at"], "kakutani")
        for number in at.values():
            rational(number)
        return Kakutani(at, None if read["width"] is None else Certificate.from_json(read["width"]))
