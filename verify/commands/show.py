"""`verify show`: the picture of one claim, written to a file."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

from verify.errors import InputError
from verify.evidence.targets import write_file
from verify.language.words import canonical
from verify.library import find as library
from verify.picture.compose import picture_of
from verify.show.draw import FORMATS, Format, drawn
from verify.show.fit.layout import NATURAL, Page
from verify.show.lines import line, write
from verify.workers.known import Known, known
from verify.workers.pool import parse_seconds


def show_claim(target: str, out: Path, dark: bool, at: str | None, budget: str | None, page: Page = NATURAL) -> int:
    """Draw the claim's picture into `out`; its ending says how. Returns 0. Raises InputError."""
    kind = format_of(out)
    numbers = parse_numbers(at or "")
    seconds = None if budget is None else parse_seconds(budget)
    (claim,) = known([library.one_claim([target])], seconds)
    if claim.loaded is None:
        raise InputError.again(claim.result.reason or f"{target}: cannot be read")
    write_file(out, drawn(picture_of(claim.loaded, numbers, claim.evidence), kind, dark, page))
    write([line(0, f"wrote {out} ({_verdict(claim)})")], sys.stdout)
    return 0


def parse_numbers(text: str) -> dict[str, Fraction]:
    """`T=3, δ=1/100` as numbers by name. Raises InputError."""
    numbers: dict[str, Fraction] = {}
    for part in filter(str.strip, text.split(",")):
        name, sign, value = (each.strip() for each in part.partition("="))
        try:
            if not sign or not name or len(value) > 50 or "e" in value.lower():
                raise ValueError
            numbers[canonical(name)] = Fraction(value.replace(" ", ""))
        except (ValueError, ZeroDivisionError):
            raise InputError(f"--at: expected NAME=NUMBER, such as T=3 or δ=1/100, found {part.strip()!r}") from None
    return numbers


def format_of(out: Path, option: str = "--out") -> Format:
    """The format that the file's ending asks for. Raises InputError, which names the option."""
    ending = out.suffix.removeprefix(".").lower()
    for kind in FORMATS:
        if ending == kind:
            return kind
    known_endings = ", ".join(f".{kind}" for kind in FORMATS)
    raise InputError(f"{option}: expected a file that ends in {known_endings}, found {str(out)!r}")


def _verdict(claim: Known) -> str:
    return f"{claim.result.claim}: {claim.result.verdict}"
