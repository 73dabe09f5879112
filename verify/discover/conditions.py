"""A version space of simple conditions: comparisons of terms, and pairs of these with `and` or `or`.

In: terms, and points with numbers at which each is above, below or at 0. Out: the conditions that are true at all good
points and false at all bad ones, the simplest first. Conditions are sets of points, as bits of an integer, so that of
those that no point tells apart only the simplest is kept.
Reference: Mitchell, Generalization as search, Artificial Intelligence 18 (1982).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Literal

from verify.language import syntax as s
from verify.semantics.arithmetic import evaluate
from verify.semantics.exact.world import compare

Point = Mapping[str, Fraction]
"""Numbers of parameters."""
FLIPPED = {">": "<=", ">=": "<", "<": ">=", "<=": ">", "=": "!="}
MOST_PLAIN = 120
"""So many comparisons, the simplest, are put together in pairs."""


@dataclass(frozen=True)
class Term:
    """Two expressions that are compared, with their text; `cost` says how complicated that is."""

    left: s.Expression
    right: s.Expression
    words: tuple[str, str]
    cost: int

    def difference(self, point: Point) -> Fraction:
        """How far the left one is above the right one. Raises ZeroDivisionError."""
        return value_at(self.left, point) - value_at(self.right, point)


def value_at(expression: s.Expression, point: Point) -> Fraction:
    """The value of an expression in parameters. Raises ZeroDivisionError."""

    def lookup(node: s.Name | s.Call) -> Fraction:
        return point[node.name] if isinstance(node, s.Name) else Fraction(0)

    value: Fraction = evaluate(expression, lookup, lambda a, b, _: a / b)
    return value


@dataclass(frozen=True)
class Atom:
    """One comparison."""

    term: Term
    sign: str

    @property
    def text(self) -> str:
        return f"{self.term.words[0]} {self.sign} {self.term.words[1]}"

    @property
    def opposite(self) -> Atom:
        return Atom(self.term, FLIPPED[self.sign])

    def holds(self, point: Point) -> bool:
        return bool(compare(self.sign, self.term.difference(point), Fraction(0)))


@dataclass(frozen=True)
class Condition:
    """Comparisons, of which all have to hold, or one; `always` is a condition of none with `and`, `never` with `or`."""

    atoms: tuple[Atom, ...]
    joined: Literal["and", "or"] = "and"

    @property
    def text(self) -> str:
        if not self.atoms:
            return "always" if self.joined == "and" else "never"
        return f" {self.joined} ".join(atom.text for atom in self.atoms)

    @property
    def given(self) -> tuple[str, ...]:
        """As what is assumed; not of `never`."""
        return (self.text,) if self.atoms else ()

    def failures(self) -> Iterator[tuple[str, ...]]:
        """The cases in which it fails, each as what is assumed then; none of `always`, one without conditions of
        `never`."""
        if self.joined == "or":
            yield tuple(atom.opposite.text for atom in self.atoms)
        else:
            yield from ((atom.opposite.text,) for atom in self.atoms)

    def holds(self, point: Point) -> bool:
        found = (atom.holds(point) for atom in self.atoms)
        return all(found) if self.joined == "and" else any(found)

    @property
    def cost(self) -> tuple[int, int]:
        return len(self.atoms), sum(atom.term.cost for atom in self.atoms)


ALWAYS, NEVER = Condition(()), Condition((), "or")


class Space:
    """Conditions on points, which may become more. What is known of a point is the verdict at it."""

    def __init__(self, terms: Sequence[Term], points: Iterable[Point], fixed: Point) -> None:
        self.points: list[Point] = []
        self.fixed = fixed
        self.good = self.bad = self.dropped = 0
        self._atoms = {Atom(term, sign): 0 for term in terms for sign in (">", ">=", "<", "<=")}
        for point in points:
            self.add(point)

    def add(self, point: Point) -> int:
        """The number of this point."""
        if point in self.points:
            return self.points.index(point)
        number = len(self.points)
        self.points.append(point)
        for atom in self._atoms:
            try:
                self._atoms[atom] |= atom.holds({**self.fixed, **point}) << number
            except ZeroDivisionError:
                continue
        return number

    def learn(self, number: int, verdict: Literal["good", "bad", "dropped"]) -> None:
        """What was found at a point; `dropped` where the claim says nothing."""
        setattr(self, verdict, getattr(self, verdict) | 1 << number)

    @property
    def everywhere(self) -> int:
        return (1 << len(self.points)) - 1 & ~self.dropped

    def where(self, condition: Condition) -> int:
        """The points at which it holds."""
        found = self.everywhere if condition.joined == "and" else 0
        for atom in condition.atoms:
            held = self._atoms[atom]
            found = found & held if condition.joined == "and" else found | held
        return found & self.everywhere

    def survivors(self) -> list[tuple[Condition, int]]:
        """The conditions that agree with all that is known, with where they hold; the simplest first, and one of those
        that hold at the same points."""
        return self.fitting(self.good, self.bad)

    def fitting(self, good: int, bad: int) -> list[tuple[Condition, int]]:
        """The conditions that hold at all of `good` and at none of `bad`."""
        seen: set[int] = set()
        found: list[tuple[Condition, int]] = []

        def take(condition: Condition, mask: int) -> None:
            if mask not in seen and not good & ~mask and not bad & mask:
                seen.add(mask)
                found.append((condition, mask))

        everywhere = self.everywhere
        take(ALWAYS, everywhere)
        take(NEVER, 0)
        plain = self.plain()
        for atom, mask in plain:
            take(Condition((atom,)), mask)
        few = plain[:MOST_PLAIN]
        above = [(atom, mask) for atom, mask in few if not good & ~mask]
        below = [(atom, mask) for atom, mask in few if not bad & mask]
        pairs = [(Condition((a, b)), x & y) for (a, x), (b, y) in combinations(above, 2)]
        pairs += [(Condition((a, b), "or"), x | y) for (a, x), (b, y) in combinations(below, 2)]
        for condition, mask in sorted(pairs, key=lambda pair: pair[0].cost):
            take(condition, mask)
        return found

    def plain(self) -> list[tuple[Atom, int]]:
        """Comparisons that hold at some points and not at others, the simplest of those that no point tells apart."""
        everywhere, seen = self.everywhere, dict[int, Atom]()
        for atom, held in sorted(self._atoms.items(), key=lambda pair: pair[0].term.cost):
            mask = held & everywhere
            if mask not in (0, everywhere):
                seen.setdefault(mask, atom)
        return [(atom, mask) for mask, atom in seen.items()]

    def closest(self) -> tuple[Point, Point] | None:
        """A good and a bad point that as few comparisons as possible tell apart."""
        good = [n for n in range(len(self.points)) if self.good >> n & 1]
        bad = [n for n in range(len(self.points)) if self.bad >> n & 1]
        pairs = [(self.apart(one, other), one, other) for one in good for other in bad]
        if not pairs:
            return None
        _, one, other = min(pairs)
        return self.points[one], self.points[other]

    def apart(self, one: int, other: int) -> int:
        """How many comparisons tell two points apart."""
        return sum((held >> one ^ held >> other) & 1 for held in self._atoms.values())
