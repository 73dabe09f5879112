"""What a verdict may rest on, as tables; and what became of it at the gate."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from verify.evidence.result import Trust

Group: TypeAlias = Literal["always", "lemma", "possible", "attains"]

TRUSTS: Mapping[tuple[Group, str], tuple[Trust | None, ...]] = {
    ("always", "proved"): ("certificate", "solver"),
    ("always", "refuted"): ("realised", "witness", "solver"),
    ("always", "vacuous"): ("certificate", "solver"),
    ("always", "unknown"): (None,),
    ("lemma", "proved"): ("certificate", "solver"),
    ("lemma", "refuted"): ("witness", "solver"),
    ("lemma", "vacuous"): ("certificate", "solver"),
    ("lemma", "unknown"): (None,),
    ("possible", "proved"): ("certificate", "witness", "solver"),
    ("possible", "refuted"): ("certificate", "solver"),
    ("possible", "vacuous"): ("certificate", "solver"),
    ("possible", "unknown"): (None,),
    ("attains", "proved"): ("certificate", "solver"),
    ("attains", "refuted"): ("certificate", "solver"),
    ("attains", "vacuous"): ("certificate", "solver"),
    ("attains", "unknown"): (None,),
}
"""What a verdict on a claim of a kind may rest on (`never` is as `always`); nothing else is a verdict."""

ITEMS: Mapping[tuple[Group, str], tuple[str, ...]] = {
    ("always", "refuted"): ("refuted", "proved", "unknown"),
    ("lemma", "refuted"): ("refuted", "proved", "unknown"),
    ("always", "unknown"): ("proved", "unknown"),
    ("lemma", "unknown"): ("proved", "unknown"),
}
"""The verdicts of single items beside a verdict; where nothing is said, all items have the claim's own."""

BY_KAKUTANI: Collection[Group] = ("always", "possible")
"""Where it matters that some consistent state exists, whichever it is."""


@dataclass(frozen=True)
class Judged:
    """What the evidence deserves. `trust` is less than it says only where something could not be told or stated, for
    the reasons in `untold`; the numbers count what was accepted, and the lines that are only said to be proved."""

    trust: Trust | None
    certificates: int = 0
    witnesses: int = 0
    untold: tuple[str, ...] = ()
    on_trust: int = 0

    def words(self) -> str:
        """What was accepted, for people."""
        parts = []
        if self.certificates:
            parts.append(f"{self.certificates} certificate{'s' * (self.certificates != 1)} stated anew")
        if self.witnesses:
            parts.append(f"{self.witnesses} witness{'es' * (self.witnesses != 1)}")
        accepted = f"{' and '.join(parts)} accepted" if parts else ""
        lines = f"{self.on_trust} line{'s' * (self.on_trust != 1)} proved on the solver's word" if self.on_trust else ""
        alone = "rests on the solver's word" if self.trust == "solver" and not self.untold else lines
        return "; ".join(filter(None, (accepted, alone))) or "nothing to check"
