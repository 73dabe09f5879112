"""A map of two parameters: the points of a grid at which a claim holds, more where that changes, and the border.

In: a claim, and a range for each of two parameters. The corners of coarse cells are asked first; a cell whose corners
differ is divided, down to neighbours on the grid (a quadtree). Between corners that agree nothing is asked, and nothing
is said. A condition that tells the points apart is then shown as in `when.py`, within the ranges: then the border is
exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise

from verify.discover.conditions import NEVER, Point, Space
from verify.discover.necessary import Necessity
from verify.discover.opposite import opposite
from verify.discover.points import Domain
from verify.discover.session import CannotAnswer, Session
from verify.discover.when import Search, terms_of
from verify.evidence.result import Answer, Result, Trust, Verdict
from verify.language.syntax import Map, When
from verify.library.asked import ranges_of

COARSE = 4
"""Steps of the grid between the first points that are asked."""
RESERVED, MORE = 0.3, 16
"""For the border: the share of the time, and how many points beside the grid's."""
Place = tuple[int, int]
Cell = tuple[int, int, int, int]
"""Of a grid: first and last column, first and last row."""


@dataclass
class Survey:
    """The points of a grid, asked where they are worth it."""

    session: Session
    names: tuple[str, ...]
    values: tuple[tuple[Fraction, ...], ...]
    search: Search
    domain: Domain
    verdicts: dict[Place, Verdict] = field(default_factory=dict)
    trusts: set[Trust | None] = field(default_factory=set)

    def verdict(self, place: Place) -> Verdict:
        """What is found at a point of the grid."""
        if place not in self.verdicts:
            self.verdicts[place] = self._ask(place)
        return self.verdicts[place]

    def _ask(self, place: Place) -> Verdict:
        point = self._point(place)
        if not self.domain.has(point):
            return "vacuous"
        found = self.search.answer_at(self.search.space.add(point))
        self.session.kept(found)
        self.trusts.add(found.result.trust)
        return found.verdict  # type: ignore[return-value]

    def run(self, left: float) -> bool:
        """Ask until no cell is worth dividing; whether that was reached before so many seconds were left."""
        columns, rows = (_coarse(self._admitted(side)) for side in (0, 1))
        cells = [(*x, *y) for x in _steps(columns) for y in _steps(rows)]
        while cells:
            smaller: list[Cell] = []
            for cell in cells:
                if self.session.clock.left() <= left:
                    return False
                if self._differs(cell):
                    smaller += _parts(cell)
            cells = smaller
        return True

    def _admitted(self, side: int) -> list[int]:
        """The columns (or rows) of the grid in which the assumptions admit a point, from the first to the last."""
        across = range(len(self.values[1 - side]))
        found = [
            n
            for n in range(len(self.values[side]))
            if any(self.domain.has(self._point((n, m) if side == 0 else (m, n))) for m in across)
        ]
        return list(range(found[0], found[-1] + 1)) if found else []

    def _point(self, place: Place) -> Point:
        return {name: values[n] for name, values, n in zip(self.names, self.values, place, strict=True)}

    def _differs(self, cell: Cell) -> bool:
        return len({self.verdict((x, y)) for x in cell[:2] for y in cell[2:]}) > 1

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The points with their verdicts, in order."""
        return tuple(
            (*(str(values[n]) for values, n in zip(self.values, place, strict=True)), verdict)
            for place, verdict in sorted(self.verdicts.items())
        )


def _coarse(places: Sequence[int]) -> list[int]:
    return list(dict.fromkeys([*places[:-1:COARSE], *places[-1:]]))


def _steps(places: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(places)) or [(place, place) for place in places]


def _parts(cell: Cell) -> list[Cell]:
    """The cell divided in the middle; none where its corners are neighbours."""
    columns, rows = _halves(cell[0], cell[1]), _halves(cell[2], cell[3])
    return [(*x, *y) for x in columns for y in rows] if len(columns) + len(rows) > 2 else []


def _halves(low: int, high: int) -> list[tuple[int, int]]:
    middle = (low + high) // 2
    return [(low, high)] if middle == low else [(low, middle), (middle, high)]


def map_of(session: Session, question: Map) -> Result:
    """The answer to `map`."""
    opposite(session.base)  # raises CannotAnswer where that makes no sense
    ranges = [found for found in ranges_of(session.base.claim, question) if found is not None]
    if len(ranges) != 2:
        raise CannotAnswer("a map needs a range for each of its two parameters")
    names = question.over
    values = tuple(tuple(low + n * (high - low) / (count - 1) for n in range(count)) for low, high, count in ranges)
    within = tuple(f"{low} <= {name} <= {high}" for name, (low, high, _) in zip(names, ranges, strict=True))
    _, terms = terms_of(session, When(names, question.terms))
    space = Space(terms, [], session.base.claim.fixed)
    necessity = Necessity(session, names, within)
    search = Search(session, names, space, necessity, within, most_points=0)
    survey = Survey(session, names, values, search, Domain(session.base, names))
    before, said = session.clock.left(), list[str]()
    border: Result | None = None
    try:
        if not survey.run(RESERVED * before):
            said.append("the time ran out before the border was followed to its end")
        if {"proved", "refuted"} <= set(survey.verdicts.values()):
            for edge in survey.domain.on_edges(terms, list(space.points)):
                if all(low <= edge[name] <= high for name, (low, high, _) in zip(names, ranges, strict=True)):
                    space.add(edge)
            search.most_points = len(search.asked) + MORE
            border = search.run()
    except KeyboardInterrupt:
        said.append("interrupted; this is what was known then")
    return _result(survey, border, said)


def _result(survey: Survey, border: Result | None, said: Sequence[str]) -> Result:
    session, found = survey.session, survey.verdicts
    count = {verdict: list(found.values()).count(verdict) for verdict in ("proved", "refuted", "unknown", "vacuous")}
    first = f"of {len(found)} points it holds at {count['proved']}, and fails at {count['refuted']}"
    if count["unknown"]:
        first += f"; {count['unknown']} are unknown"
    if count["vacuous"]:
        first += f"; at {count['vacuous']} the claim says nothing"
    exact = None if border is None else border.answer
    lines = [first, *said, *(() if exact is None else exact.says)]
    pieces = () if exact is None else exact.pieces
    value = None if exact is None else exact.value
    answer = Answer(
        tuple(lines),
        value if value != NEVER.text else None,
        None if exact is None else exact.low,
        None if exact is None else exact.high,
        pieces,
        session.heard,
        survey.names,
        survey.rows(),
    )
    decided = not count["unknown"] and count["proved"] + count["refuted"] > 0 and not said
    verdict: Verdict = "proved" if decided or value is not None else "unknown"
    trusts = {*survey.trusts, *(piece.trust for piece in pieces)}
    trust: Trust | None = None if verdict == "unknown" else "solver" if "solver" in trusts else "certificate"
    claim = session.base.claim
    reason = None if verdict == "proved" else (said[0] if said else first)
    result = Result(claim.name, str(session.base.path), claim.expect, verdict, trust, reason=reason)
    return replace(result, answer=answer)
