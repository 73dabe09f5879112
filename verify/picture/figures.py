"""The figures of Armstrong 2015: outcomes of the prisoner's dilemma at 3, 2, 1, 0, and what agents allow of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from verify.library.find import data_folder, load_claim
from verify.picture.compose import picture_of
from verify.picture.data import Curve, Panel, Picture, Piece
from verify.picture.pareto import joined, level, part_of

OUTCOMES = "figures-region"
AGENTS = {
    "green-kite": ("green-self", "What Green allows: the green kite"),
    "yellow-triangle": (
        "yellow-self",
        "What Yellow allows: the yellow triangle",
    ),
}
CAPTION = "Outcomes of the prisoner's dilemma with payoffs 3, 2, 1, 0"


def figures() -> Mapping[str, Picture]:
    """The three figures, by name."""
    outcomes = _panel(OUTCOMES)
    found = {"outcomes": _picture(CAPTION, replace(outcomes, areas=outcomes.areas[:1], curves=_red_and_blue(outcomes)))}
    for name, (claim, caption) in AGENTS.items():
        panel = _panel(claim)
        rank = list(AGENTS).index(name)
        allowed = replace(next(area for area in panel.areas if area.role == "allowed"), rank=rank)
        found[name] = _picture(caption, replace(panel, areas=(panel.areas[0], allowed), dots=panel.dots[:1]))
    return found


def _picture(caption: str, panel: Panel) -> Picture:
    source = "After Stuart Armstrong, 'Reflective oracles and superrationality: prisoner's dilemma', 2015."
    return Picture(caption, source, (replace(panel, title=""),), (source,))


def _panel(claim: str) -> Panel:
    """The panel of payoffs, with nothing in it that has to be looked for."""
    loaded = load_claim(data_folder() / "spec" / "claims" / "armstrong-2015" / f"{claim}.claim.yaml")
    return picture_of(loaded, {}, None, most=0).panels[0]


def _red_and_blue(panel: Panel) -> tuple[Curve, ...]:
    """The Pareto boundary in two: where both get at least their minmax value, and the rest."""
    minmax, pareto = panel.curves
    floor = (minmax.paths[0][0][0][0], minmax.paths[1][0][0][1])
    red: list[Piece] = []
    blue: list[Piece] = []
    for path in pareto.paths:
        for piece in path:
            cuts = {Fraction(0), Fraction(1), *(t for k in (0, 1) for t in level(piece, k, floor[k]))}
            for start, end in pairwise(sorted(cuts)):
                part = part_of(piece, start, end)
                inside = all(min(part[0][k], part[-1][k]) >= floor[k] for k in (0, 1))
                (red if inside else blue).append(part)
    return (
        minmax,
        Curve("red", "red boundary: Pareto, and nobody below mutual defection", joined(red)),
        Curve("blue", "blue boundary: the rest of the Pareto boundary", joined(blue)),
    )
