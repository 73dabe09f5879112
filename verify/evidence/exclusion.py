"""Evidence that what is said to exist does not, at some values of the parameters.

    EXCLUSION = {"at": {parameter: number, ...}, "certificate": CERTIFICATE}

What makes it a refutation is said (and checked) by `verify.trust.check_exclusion`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from verify.evidence.certificate import Certificate
from verify.evidence.reading import Malformed, entries, texts

NUMBER = re.compile(r"-?[0-9]{1,2000}(/[1-9][0-9]{0,1999})?")


@dataclass(frozen=True)
class Exclusion:
    """A certificate that no consistent state is as wanted where the parameters have these values, as text."""

    at: Mapping[str, str]
    certificate: Certificate

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        return {"at": dict(self.at), "certificate": self.certificate.to_json()}

    @staticmethod
    def from_json(data: object) -> Exclusion:
        """The inverse of `to_json`. Raises Malformed, MalformedCertificate."""
        read = entries(data, "exclusion", ("at", "certificate"))
        at = texts(read["at"], "exclusion")
        for number in at.values():
            rational(number)
        return Exclusion(at, Certificate.from_json(read["certificate"]))


def rational(text: str) -> Fraction:
    """The number p/q. Raises Malformed for any other text."""
    if NUMBER.fullmatch(text) is None:
        raise Malformed(f"exclusion: expected a number p/q, found {text[:40]!r}")
    return Fraction(text)
