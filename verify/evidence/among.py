"""Evidence about how a state compares with all consistent states at the same parameters.

    AMONG = {"levels": {player: number, ...}, "better": WITNESS or null, "certificate": CERTIFICATE or null}

That a state is dominated is shown by one that is `better`: there every player gets at least its level, in the first
one less. That none dominates it, by a certificate: in it every player gets its level, and in none does each get more.
What makes it a refutation is said (and checked) by `verify.trust.check_among`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from verify.evidence.certificate import Certificate
from verify.evidence.exclusion import rational
from verify.evidence.reading import entries, read_witness, texts
from verify.evidence.result import Witness


@dataclass(frozen=True)
class Among:
    """A payoff for each player, as text; and a better state, or the certificate that there is none. With neither it is
    on a solver's word that there is none."""

    levels: Mapping[str, str]
    better: Witness | None = None
    certificate: Certificate | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        return {
            "levels": dict(self.levels),
            "better": None if self.better is None else asdict(self.better),
            "certificate": None if self.certificate is None else self.certificate.to_json(),
        }

    @staticmethod
    def from_json(data: object) -> Among:
        """The inverse of `to_json`. Raises Malformed, MalformedCertificate."""
        read = entries(data, "among", ("levels", "better", "certificate"))
        levels = texts(read["levels"], "among")
        for number in levels.values():
            rational(number)
        return Among(
            levels,
            None if read["better"] is None else read_witness(read["better"], "among"),
            None if read["certificate"] is None else Certificate.from_json(read["certificate"]),
        )
