"""A picture as plain data: panels with areas, curves and points. Pure; who draws it decides on colours and fonts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, TypeAlias

from verify.simulate.profiles import Point as Point

Piece: TypeAlias = tuple[Point, Point] | tuple[Point, Point, Point]
"""A straight line from the first point to the last; with a third, in the middle, the quadratic Bézier curve."""
Path: TypeAlias = tuple[Piece, ...]
"""Pieces, each beginning where the one before it ends."""

AreaRole: TypeAlias = Literal["reachable", "allowed", "claimed"]
CurveRole: TypeAlias = Literal["pareto", "minmax", "red", "blue"]
PointRole: TypeAlias = Literal["pure", "state", "example", "counterexample"]


@dataclass(frozen=True)
class Area:
    """The union of closed outlines, all counter-clockwise (so that filling by non-zero winding is the union).
    `rank` tells areas of one role apart, from 0. Of what is reachable, 1 means that the outlines overlap and are not
    drawn as lines."""

    role: AreaRole
    label: str
    outlines: tuple[Path, ...]
    rank: int = 0


@dataclass(frozen=True)
class Curve:
    """One or more open paths."""

    role: CurveRole
    label: str
    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Dots:
    """Points of one kind. `hover` says of each what it is; `rank` tells sets of one role apart, from 0."""

    role: PointRole
    label: str
    points: tuple[Point, ...]
    hover: tuple[str, ...]
    rank: int = 0


@dataclass(frozen=True)
class Panel:
    """One pair of axes: ranges (lowest, highest), and what lies between them, from back to front. `names` are words
    that stand beside a point. Without `axes` the place in the plane has no meaning of its own (a triangle)."""

    title: str
    x_label: str
    y_label: str
    x_range: tuple[Fraction, Fraction]
    y_range: tuple[Fraction, Fraction]
    areas: tuple[Area, ...] = ()
    curves: tuple[Curve, ...] = ()
    dots: tuple[Dots, ...] = ()
    names: tuple[tuple[Point, str], ...] = ()
    axes: bool = True


@dataclass(frozen=True)
class Picture:
    """A claim's picture: its name and words, its panels (none where there is nothing to draw), and notes: the numbers
    used, how far the picture reaches, why something is missing."""

    title: str
    says: str
    panels: tuple[Panel, ...]
    notes: tuple[str, ...]


def to_json(part: Any) -> Any:
    """Plain dictionaries, lists, strings and floats, fields by name."""
    if isinstance(part, Fraction):
        return float(part)
    if isinstance(part, tuple | list):
        return [to_json(each) for each in part]
    if isinstance(part, Mapping):
        return {key: to_json(value) for key, value in part.items()}
    if hasattr(part, "__dataclass_fields__"):
        return {name: to_json(getattr(part, name)) for name in part.__dataclass_fields__}
    return part
