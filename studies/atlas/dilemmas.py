"""The sweep over prisoner's dilemmas as a picture: T and S as a plane, with R = 1 and P = 0."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path

from verify.errors import InputError
from verify.picture.data import Area, Dots, Panel, Picture, Point

KEPT = ("T", "S", "verdict", "trust", "item1", "item2", "item3")
LOW, HIGH, DEEP = Fraction(1), Fraction(7, 2), Fraction(-5, 2)


def read_dilemmas(path: Path) -> list[dict[str, str]]:
    """The rows of a file of results, of `KEPT` columns. Raises InputError."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [{name: row[name] for name in KEPT} for row in csv.DictReader(file)]
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: expected the results of the sweep 'dilemmas', found {error}") from None


def dilemmas_text(rows: Iterable[Mapping[str, str]]) -> str:
    """The rows as a file of results of its own."""
    return "\n".join([",".join(KEPT), *(",".join(row[name] for name in KEPT) for row in rows)]) + "\n"


def plane(rows: Iterable[Mapping[str, str]]) -> Picture:
    """Where neLP against itself leaves no joint gain, beside the region where that is proved for all payoffs."""
    sets: dict[str, list[Point]] = {"proved": [], "refuted": [], "": []}
    for row in rows:
        verdict = row["item1"] if row["item1"] in sets else ""
        sets[verdict].append((Fraction(row["T"]), Fraction(row["S"])))
    words = {
        "proved": "no joint gain of more than 1/20 is left: proved at these numbers",
        "refuted": "some consistent state leaves more",
        "": "not decided",
    }
    dots = tuple(
        Dots("state", words[verdict], tuple(points), tuple(f"T = {t}, S = {s}" for t, s in points), rank)
        for rank, (verdict, points) in enumerate(sets.items())
    )
    region = Area("claimed", "T + S > 2P and 2R > T + S: near the Pareto boundary, proved for all payoffs", (_band(),))
    title = "neLP against itself in the prisoner's dilemmas with R = 1, P = 0"
    panel = Panel("", "T", "S", (LOW, HIGH), (DEEP, Fraction(0)), areas=(region,), dots=dots)
    return Picture(title, "Each dot is a claim that was decided.", (panel,), ("ε = 1/10, δ = 1/10000, by_weight",))


def _band() -> tuple[tuple[Point, Point], ...]:
    """The outline of 0 < T + S < 2 in the picture."""
    corners: tuple[Point, ...] = (
        (LOW, -LOW),
        (-DEEP, DEEP),
        (HIGH, DEEP),
        (HIGH, 2 - HIGH),
        (Fraction(2), Fraction(0)),
        (LOW, Fraction(0)),
    )
    return tuple(zip(corners, (*corners[1:], corners[0]), strict=True))
