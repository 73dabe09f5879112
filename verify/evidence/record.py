"""Evidence as data: everything that is needed to check a verdict again, and how it is read from JSON."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from verify.evidence.among import Among
from verify.evidence.certificate import Certificate, MalformedCertificate
from verify.evidence.exclusion import Exclusion
from verify.evidence.existence import ExistenceProof
from verify.evidence.instance import Instance
from verify.evidence.kakutani import Kakutani
from verify.evidence.reading import Malformed, elements, entries, one_of, read_witness, text, texts
from verify.evidence.result import TRUSTS, Verdict, Witness
from verify.language.titles import CLAIM_TITLE, is_title

VERDICTS = ("proved", "refuted", "vacuous", "unknown")


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


class MalformedEvidence(ValueError):
    """The file is not an evidence file; the message says why."""


@dataclass(frozen=True)
class ItemEvidence:
    """One line of the claim: its certificate if it is proved by one, its witness if it has one. Where it assumes that
    the state is undominated among states: the `existence` of better ones wherever it would fail. Where it speaks of
    that at all: how the witness compares with other states (`among`)."""

    text: str
    verdict: Verdict
    certificate: Certificate | None = None
    witness: Witness | None = None
    existence: ExistenceProof | None = None
    among: Among | None = None

    @property
    def proof(self) -> Certificate | None:
        """The certificate, of whatever kind."""
        return self.certificate if self.existence is None else self.existence.certificate


@dataclass(frozen=True)
class Evidence:
    """What a verdict rests on. `consistent` shows that some consistent state exists, `existence` that one of the kind
    that is claimed exists for all parameters, `exclusion` that none does at some, `kakutani` that some state does,
    though none is shown; `instance` with which constants all this is of a claim that has small parameters; `sha256` has
    the digests of the texts that the verdict is about, `versions` and `made` how it was found."""

    claim: str
    verdict: Verdict
    trust: str | None
    reason: str | None
    sha256: Mapping[str, Any]
    versions: Mapping[str, str]
    made: Mapping[str, Any]
    items: tuple[ItemEvidence, ...]
    consistent: Witness | None = None
    existence: ExistenceProof | None = None
    exclusion: Exclusion | None = None
    kakutani: Kakutani | None = None
    instance: Instance | None = None

    def certified(self) -> tuple[tuple[tuple[int, ...], str, Certificate], ...]:
        """Each certificate, with the items that it proves: their numbers, from 0, and their text; without any, that
        zones have a width."""
        whole = self.existence or self.exclusion  # of all items, which hold together or do not
        if whole is not None:
            together = "; ".join(item.text for item in self.items)
            fails = None if self.instance is None else self.instance.fails
            beside = () if fails is None else (((), "a line fails in these states", fails),)
            return ((tuple(range(len(self.items))), together, whole.certificate), *beside)
        found = tuple(((k,), i.text, i.proof) for k, i in enumerate(self.items) if i.proof is not None)
        width = None if self.kakutani is None else self.kakutani.width
        return found if width is None else (*found, ((), "δ > 0", width))

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return {
            "claim": self.claim,
            "verdict": self.verdict,
            "trust": self.trust,
            "reason": self.reason,
            "sha256": dict(self.sha256),
            "versions": dict(self.versions),
            "made": dict(self.made),
            "items": [
                {
                    "text": item.text,
                    "verdict": item.verdict,
                    "certificate": None if item.certificate is None else item.certificate.to_json(),
                    "witness": None if item.witness is None else asdict(item.witness),
                    **({} if item.existence is None else {"existence": item.existence.to_json()}),
                    **({} if item.among is None else {"among": item.among.to_json()}),
                }
                for item in self.items
            ],
            "consistent": None if self.consistent is None else asdict(self.consistent),
            "existence": None if self.existence is None else self.existence.to_json(),
            "exclusion": None if self.exclusion is None else self.exclusion.to_json(),
            **({} if self.kakutani is None else {"kakutani": self.kakutani.to_json()}),
            **({} if self.instance is None else {"instance": self.instance.to_json()}),
        }

    @staticmethod
    def from_json(data: Any) -> Evidence:
        """The inverse of `to_json`. Raises MalformedEvidence."""
        try:
            return _evidence(data)
        except (MalformedCertificate, Malformed) as problem:
            raise MalformedEvidence(f"expected an evidence file: {problem}") from None
        except RecursionError:
            raise MalformedEvidence("expected an evidence file, found one that is nested too deeply") from None


def _evidence(data: object) -> Evidence:
    keys = ("claim", "verdict", "trust", "reason", "sha256", "versions", "made", "items", "consistent")
    rules = ("existence", "exclusion", "kakutani", "instance")
    read = entries(data, "evidence", (*keys, *rules), optional=rules)
    sha256 = entries(read["sha256"], "sha256", ("claim", "game", "agents"))
    made = entries(read["made"], "made", ("command", "seconds", "at"))
    seconds = made["seconds"]
    if type(seconds) not in (int, float) or not 0 <= seconds < 1e12:
        raise Malformed(f"made: expected seconds, found {seconds!r:.80}")
    return Evidence(
        _name(read["claim"]),
        one_of(read["verdict"], "verdict", VERDICTS),
        None if read["trust"] is None else one_of(read["trust"], "trust", TRUSTS),
        None if read["reason"] is None else text(read["reason"], "reason"),
        {
            "claim": text(sha256["claim"], "sha256"),
            "game": text(sha256["game"], "sha256"),
            "agents": texts(sha256["agents"], "sha256"),
        },
        texts(read["versions"], "versions"),
        {"command": text(made["command"], "made"), "seconds": seconds, "at": text(made["at"], "made")},
        tuple(map(_item, elements(read["items"], "items"))),
        None if read["consistent"] is None else read_witness(read["consistent"], "consistent"),
        None if read.get("existence") is None else ExistenceProof.from_json(read["existence"]),
        None if read.get("exclusion") is None else Exclusion.from_json(read["exclusion"]),
        None if read.get("kakutani") is None else Kakutani.from_json(read["kakutani"]),
        None if read.get("instance") is None else Instance.from_json(read["instance"]),
    )


def _name(data: object) -> str:
    """The claim's name, which is never a path."""
    name = text(data, "claim")
    if not is_title(name, CLAIM_TITLE):
        raise Malformed(f"expected a claim's name, found {repr(name)[:80]}")
    return name


def _item(data: object) -> ItemEvidence:
    beside = ("existence", "among")
    item = entries(data, "items", ("text", "verdict", "certificate", "witness", *beside), optional=beside)
    return ItemEvidence(
        text(item["text"], "items"),
        one_of(item["verdict"], "items", VERDICTS),
        None if item["certificate"] is None else Certificate.from_json(item["certificate"]),
        None if item["witness"] is None else read_witness(item["witness"], "items"),
        None if item.get("existence") is None else ExistenceProof.from_json(item["existence"]),
        None if item.get("among") is None else Among.from_json(item["among"]),
    )
