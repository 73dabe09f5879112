"""The evidence file of a claim, `<claim>.evidence.json`: everything that is needed to check its verdict again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_args

from verify.evidence.certificate import Certificate, MalformedCertificate
from verify.evidence.result import Trust, Verdict, Witness, witness_from_json
from verify.evidence.shapes import anything, mapping, one_of, optional, seconds, text
from verify.evidence.targets import make_folder, writing
from verify.language.source import quoted
from verify.language.words import is_title
from verify.visible import json_text

ENDING = ".evidence.json"
VERDICTS = tuple(verdict for verdict in get_args(Verdict) if verdict != "error")


class MalformedEvidence(ValueError):
    """The file is not an evidence file; the message says why."""


@dataclass(frozen=True)
class ItemEvidence:
    """One line of the claim: its certificate if it is proved by one, its witness if it has one."""

    text: str
    verdict: Verdict
    certificate: Certificate | None = None
    witness: Witness | None = None


@dataclass(frozen=True)
class Evidence:
    """What a verdict rests on. `consistent` shows that some consistent state exists; `sha256` has the digests of the
    texts that the verdict is about, `versions` and `made` how it was found."""

    claim: str
    verdict: Verdict
    trust: str | None
    reason: str | None
    sha256: Mapping[str, Any]
    versions: Mapping[str, str]
    made: Mapping[str, Any]
    items: tuple[ItemEvidence, ...]
    consistent: Witness | None = None

    def certified(self) -> tuple[tuple[tuple[int, ...], str, Certificate], ...]:
        """Each certificate, with the items that it proves: their numbers, from 0, and their text."""
        found = [(k, i.text, i.certificate) for k, i in enumerate(self.items) if i.certificate is not None]
        if self.trust == "certificate" and len(found) < len(self.items):  # one for all, which hold together
            together = "; ".join(item.text for item in self.items)
            return tuple((tuple(range(len(self.items))), together, certificate) for _, _, certificate in found)
        return tuple(((k,), text, certificate) for k, text, certificate in found)

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
                }
                for item in self.items
            ],
            "consistent": None if self.consistent is None else asdict(self.consistent),
        }

    @staticmethod
    def from_json(data: Any) -> Evidence:
        """The inverse of `to_json`. Raises MalformedEvidence."""
        try:
            return Evidence(
                _name(data["claim"]),
                one_of(data["verdict"], VERDICTS),
                one_of(data["trust"], (None, *get_args(Trust))),
                optional(data["reason"], text),
                mapping(data["sha256"], anything),
                mapping(data["versions"], text),
                _made(mapping(data["made"], anything)),
                tuple(
                    ItemEvidence(
                        text(item["text"]),
                        one_of(item["verdict"], VERDICTS),
                        None if item["certificate"] is None else Certificate.from_json(item["certificate"]),
                        None if item["witness"] is None else witness_from_json(item["witness"]),
                    )
                    for item in data["items"]
                ),
                None if data["consistent"] is None else witness_from_json(data["consistent"]),
            )
        except MalformedEvidence:
            raise
        except (KeyError, TypeError, AttributeError, ValueError, MalformedCertificate) as problem:
            what = f": {problem}" if isinstance(problem, ValueError) else f" {type(problem).__name__}: {problem}"
            raise MalformedEvidence(f"expected an evidence file, found{what}") from None


def _made(made: dict[str, Any]) -> dict[str, Any]:
    return {**made, "seconds": seconds(made["seconds"])} if "seconds" in made else made


def _name(name: Any) -> str:
    """The claim's name, which is never a path. Raises MalformedEvidence."""
    if not isinstance(name, str) or not is_title(name):
        raise MalformedEvidence(f"expected a claim's name, found {quoted(str(name))}")
    return name


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def write_evidence(evidence: Evidence, folder: Path) -> Path:
    """Write the file into the folder (made if need be), replacing an old one in one step; returns its path.

    Raises InputError.
    """
    make_folder(folder)
    path = folder / f"{evidence.claim}{ENDING}"
    draft = path.with_suffix(".tmp")
    with writing(path):
        draft.write_text(as_text(evidence), encoding="utf-8")
        draft.replace(path)
    return path


def read_evidence(path: Path) -> Evidence:
    """The evidence in a file. Raises MalformedEvidence."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise MalformedEvidence(f"expected an evidence file, found: {problem.strerror}") from None
    except (ValueError, RecursionError) as problem:
        raise MalformedEvidence(f"expected JSON, found {type(problem).__name__}") from None
    return Evidence.from_json(data)


def as_text(evidence: Evidence) -> str:
    """The file's text: JSON with one line for each top-level entry and each item, so that a change shows in a diff."""
    rows = []
    for key, value in evidence.to_json().items():
        if isinstance(value, list):
            inner = ",\n  ".join(json_text(item) for item in value)
            rows.append(f" {json.dumps(key)}: [\n  {inner}]")
        else:
            rows.append(f" {json.dumps(key)}: {json_text(value)}")
    return "{\n" + ",\n".join(rows) + "\n}\n"
