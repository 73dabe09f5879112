"""Points with numbers at which a claim is asked: simple ones that its assumptions admit, and some on edges of terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from verify.decide.states import world_of
from verify.discover.conditions import Point, Term
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics.symbolic.setup import set_up

MOST_POINTS, ON_EDGES = 260, 120
WHOLE = tuple(Fraction(n) for n in (1, 0, 2, 3, 4, 5, 6, 8, 7, 9))
PARTS = tuple(
    Fraction(n, d) for n, d in ((1, 2), (1, 1), (2, 1), (1, 4), (3, 2), (3, 4), (3, 1), (1, 3), (0, 1), (5, 2))
)
SMALL = tuple(
    Fraction(n, d) for n, d in ((1, 10), (1, 2), (1, 4), (3, 4), (1, 100), (9, 10), (1, 1), (1, 1000), (1, 3))
)


def assumptions(loaded: LoadedClaim) -> tuple[s.Expression, ...]:
    """What the game and the claim assume."""
    return (*loaded.game.assume, *(item.proposition for item in loaded.claim.given))


def names_in(expression: s.Expression) -> set[str]:
    """The names that an expression mentions."""
    return {part.name for part in subexpressions(expression) if isinstance(part, s.Name)}


def speaks_only_of(expression: s.Expression, names: Sequence[str]) -> bool:
    """Whether an assumption mentions no other parameters than these, and nothing else."""
    calls = any(isinstance(part, s.Call) for part in subexpressions(expression))
    return not calls and names_in(expression) <= set(names)


def claim_at(point: Point) -> str:
    """A point in words."""
    return ", ".join(f"{name} = {value}" for name, value in point.items())


class Domain:
    """The points that the assumptions about `names` alone admit."""

    def __init__(self, loaded: LoadedClaim, names: Sequence[str]) -> None:
        self.names, self.fixed = tuple(names), loaded.claim.fixed
        self.payoffs = loaded.game.parameters
        known = (*names, *self.fixed)
        self._said = [said for said in assumptions(loaded) if speaks_only_of(said, known)]
        self._world = world_of(set_up(loaded), {})

    def has(self, point: Point) -> bool:
        """Whether the assumptions admit the point."""
        return all(self._holds(said, point) for said in self._said)

    def points(self) -> list[Point]:
        """Simple points, the simplest first."""
        found: dict[tuple[Fraction, ...], Point] = {}
        most = max(len(self._numbers(name)) for name in self.names)
        for level in range(1, most + 1):
            for point in self._below(level, {}):
                found.setdefault(tuple(point[name] for name in self.names), point)
                if len(found) == MOST_POINTS:
                    return list(found.values())
        return list(found.values())

    def on_edges(self, terms: Sequence[Term], points: Sequence[Point]) -> Iterator[Point]:
        """Points at which a term is 0, beside those that are known: where it is affine in a parameter."""
        left = ON_EDGES
        each = max(2, ON_EDGES // max(1, len(terms)))
        for term in terms:
            here = 0
            for point in points:
                if here == each or left == 0:
                    break
                found = next(iter(self._edges(term, point)), None)
                if found is not None:
                    here, left = here + 1, left - 1
                    yield found

    def _edges(self, term: Term, point: Point) -> Iterator[Point]:
        for name in reversed(self.names):
            try:
                low, middle, high = (term.difference({**point, **self.fixed, name: Fraction(x)}) for x in (0, 1, 2))
            except ZeroDivisionError:
                continue
            slope = middle - low
            if slope == 0 or high - middle != slope:
                continue
            edge = {**point, name: -low / slope}
            if edge != point and edge[name].denominator <= 1000 and self.has(edge):
                yield edge

    def _below(self, level: int, point: dict[str, Fraction]) -> Iterator[Point]:
        """The points whose numbers are the first ones of each list, up to this level."""
        if not all(self._holds(said, point) for said in self._said if self._is_about(said, point)):
            return
        if len(point) == len(self.names):
            yield dict(point)
            return
        name = self.names[len(point)]
        for value in self._numbers(name)[:level]:
            yield from self._below(level, {**point, name: value})

    def _numbers(self, name: str) -> tuple[Fraction, ...]:
        if name in self.payoffs and len(self.payoffs) > 1:
            return WHOLE
        return SMALL if name in BUILT_IN_PARAMETERS else PARTS

    def _is_about(self, said: s.Expression, point: Mapping[str, Fraction]) -> bool:
        return speaks_only_of(said, (*point, *self.fixed))

    def _holds(self, said: s.Expression, point: Point) -> bool:
        world = replace(self._world, parameters={**self._world.parameters, **point})
        try:
            return world.holds_at(said, ())
        except ZeroDivisionError:
            return False
