"""Where words stand beside points: inside their area, on no other words, and on as few marks as can be.

Greedy placement of point labels: the first has the first choice. Each label has candidates in eight directions and some
distances, moved into the area where they reach out of it; the one of least cost is taken (Christensen, Marks and
Shieber 1995, 'An empirical study of algorithms for point-feature label placement', describe these and better ones).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

FAR = (1.0, 1.8, 3.0, 5.0, 8.0, 12.0)
"""Distances to try, as multiples of the label's own."""
WAYS = (1, 0, -1)
GAP = 1.5
"""Points between two labels."""
MARKS, STRAY = 12.0, 1.0
"""What it costs to cover a mark's whole area, and to be one unit of distance farther off or turned."""


@dataclass(frozen=True)
class Box:
    """A rectangle, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def common(self, other: Box) -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        return wide * high if wide > 0 and high > 0 else 0.0

    def wider(self, margin: float) -> Box:
        """With a margin on each side."""
        return Box(self.left - margin, self.bottom - margin, self.right + margin, self.top + margin)

    def is_in(self, other: Box) -> bool:
        """Whether it lies inside."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.bottom >= other.bottom
            and self.top <= other.top
        )


def around(x: float, y: float, radius: float) -> Box:
    """The square around a point."""
    return Box(x - radius, y - radius, x + radius, y + radius)


@dataclass(frozen=True)
class Label:
    """Words of this size beside a point, at best so far away in this direction (1 is right or up, -1 left or down)."""

    x: float
    y: float
    width: float
    height: float
    way: tuple[int, int] | None
    far: float


def placed(labels: Sequence[Label], area: Box, marks: Sequence[Box]) -> list[Box | None]:
    """A place for each label; None where there is none without other words on it."""
    found: list[Box | None] = []
    for label in labels:
        taken = [box.wider(GAP) for box in found if box is not None]
        best: tuple[float, Box] | None = None
        for stray, box in _candidates(label, area):
            if best is not None and stray * STRAY >= best[0]:
                continue
            if not box.is_in(area) or any(box.common(other) for other in taken):
                continue
            covered = sum(box.common(mark) / ((mark.right - mark.left) * (mark.top - mark.bottom)) for mark in marks)
            cost = stray * STRAY + covered * MARKS
            if best is None or cost < best[0]:
                best = cost, box
        found.append(None if best is None else best[1])
    return found


def _candidates(label: Label, area: Box) -> Iterator[tuple[float, Box]]:
    """Places with how far they stray from the best one, from the nearest on."""
    for far in FAR:
        for way in filter(any, product(WAYS, repeat=2)):
            off = far * label.far
            left = label.x + (off, -label.width / 2, -off - label.width)[WAYS.index(way[0])]
            bottom = label.y + (off, -label.height / 2, -off - label.height)[WAYS.index(way[1])]
            inside = _moved(Box(left, bottom, left + label.width, bottom + label.height), area)
            moved = abs(inside.left - left) + abs(inside.bottom - bottom)
            turned = 0 if label.way is None else sum(abs(a - b) for a, b in zip(way, label.way, strict=True))
            yield 4 * (far - 1) + 2 * turned + moved / 20, inside


def _moved(box: Box, area: Box) -> Box:
    """The box moved into the area, as far as it fits."""
    x = max(area.left - box.left, 0) + min(area.right - box.right, 0)
    y = max(area.bottom - box.bottom, 0) + min(area.top - box.top, 0)
    return Box(box.left + x, box.bottom + y, box.right + x, box.top + y)
