"""Runs in games where every player has two actions: zones are intervals with their ends as variables.

In: a program. Out: its runs. The outputs of a program that reads are then an interval, and a strategy is in it when one
run puts out at most that much and another at least that much (semantics, section 4): the two *sides*, each a run of its
own with its own zones. A program that does not read has one exact output, whatever the number of actions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Literal, TypeAlias

from verify.language.syntax import Reading
from verify.semantics import program as p
from verify.semantics.symbolic import guards
from verify.semantics.symbolic.algebra import Poly, Quotient
from verify.semantics.symbolic.behaviours import Branch, Run, Turns, reads
from verify.semantics.symbolic.formula import (
    FALSE,
    TRUE,
    Formula,
    Hypothesis,
    all_of,
    any_of,
    atom,
    negate,
    nonnegative,
    zero,
)
from verify.semantics.symbolic.grid import Grid
from verify.semantics.symbolic.guards import Box
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.variables import ZONE_ENDS, Kind, Variable

Side: TypeAlias = Literal["exact", "lower", "upper"]
MOST_PLAYERS_AT_CORNERS = 3
"""With more of them a step that is taken is said to improve at the truth alone, which is necessary."""


def sides(program: p.Program) -> tuple[Side, ...]:
    """The runs needed to say that a strategy is in the program's set of outputs."""
    return ("lower", "upper") if reads(program) else ("exact",)


def variables_of(
    program: p.Program,
    players: Mapping[str, tuple[str, ...]],
    step_count: int,
    tags: Sequence[str] = ("",),
    reading: Reading = "any",
) -> list[Variable]:
    """The variables that the branches of the program use, for every side (and every tag of a box)."""
    names = tuple(players)
    me = names[program.player]
    kinds: tuple[Kind, ...] = (*ZONE_ENDS, "read") if reading == "post" else ZONE_ENDS
    found = []
    for side, tag in product(sides(program), tags):
        for node in p.subtrees(program.tree):
            match node:
                case p.ReadZone(site):
                    found += [Variable(end, me, (side, tag, site, names[j])) for j in node.players for end in kinds]
                case p.Minmax(site):
                    found += [Variable("weight", me, (side, tag, site, a)) for a in range(len(players[me]))]
                case p.ZoneGuard(site):
                    found += [Variable("point", me, (side, tag, site, j)) for j in names]
                case p.StepGuard(site):
                    steps = product(range(step_count), names)
                    found += [Variable("step point", me, (side, tag, site, k, j)) for k, j in steps]
    return list(dict.fromkeys(found))


@dataclass(frozen=True)
class IntervalRun(Run[Box]):
    """A run of one side. With a `grid` it sees the grid's cells, else any zones that contain the truth."""

    side: Side = "exact"
    grid: Grid | None = None

    @property
    def key(self) -> str:
        return self.side

    @property
    def name(self) -> str:
        return self.me if self.side == "exact" else f"{self.me}, {self.side} run"

    def tied(self, output: tuple[Quotient, ...]) -> Hypothesis:
        truth = self.setting.profile[self.program.player]
        match self.side:
            case "exact":
                ties = [zero(x - out) for x, out in zip(truth[:-1], output, strict=False)]
                words = "puts out its strategy"
            case "lower":
                ties, words = [nonnegative(truth[0] - output[0])], "puts out at most its strategy"
            case "upper":
                ties, words = [nonnegative(output[0] - truth[0])], "puts out at least its strategy"
        return Hypothesis(f"{self.name}: {words}", all_of(ties))

    def unread(self) -> Box:
        ring, n = self.setting.ring, len(self.setting.players)
        return Box((ring.zero,) * n, (ring.one,) * n)

    def tag(self, zone: Box) -> str:
        return zone.tag

    def after_reading(self, tree: p.ReadZone, zone: Box, step: tuple[int, ...] | None) -> list[Branch]:
        if self.grid is not None:
            return self._read_grid(self.grid, tree.players, tree.then, zone, step)
        zone, holds = self._read(tree, zone)
        return self.guarded(holds, self.branches_of(tree.then, zone, step))

    def _read(self, tree: p.ReadZone, box: Box) -> tuple[Box, tuple[Hypothesis, ...]]:
        if self.setting.reading == "post":
            return self._read_numbers(tree, box)
        truth = guards.truth(self.setting)
        holds: list[Formula] = []
        for j in tree.players:
            name = self.setting.players[j]
            low, high = (self.variable(end, box, tree.site, name).numerator for end in ZONE_ENDS)
            ends = (self.setting.ring.zero, low, truth[j], high, self.setting.ring.one)
            holds += [atom(">=", b - a) for a, b in pairwise(ends)]
            holds.append(nonnegative(self.setting.parameters["δ"] - Quotient.of(high - low)))
            box = box.narrowed(j, low, high)
        return box, self.hypothesis("the zone holds the truth", all_of(holds))

    def _read_numbers(self, tree: p.ReadZone, box: Box) -> tuple[Box, tuple[Hypothesis, ...]]:
        """In reading `post`: a number within δ/2 of the truth, and all that is within δ of this number."""
        truth, delta = self.setting.profile, self.setting.parameters["δ"]
        holds: list[Formula] = []
        read = dict(box.read)
        for j in tree.players:
            name = self.setting.players[j]
            low, number, high = (self.variable(k, box, tree.site, name) for k in ("low", "read", "high"))
            least, most, off = number - delta, number + delta, truth[j][0] - number
            ends = (self.setting.constant(0), low, truth[j][0], high, self.setting.constant(1))
            holds += [nonnegative(b - a) for a, b in pairwise(ends)]
            holds += [nonnegative(number), nonnegative(1 - number)]
            holds += [nonnegative(delta - off - off), nonnegative(delta + off + off)]
            holds += [nonnegative(low - least), nonnegative(most - high)]
            holds += [any_of((zero(low), zero(low - least))), any_of((zero(high - 1), zero(high - most)))]
            box = box.narrowed(j, low.numerator, high.numerator)
            read[j] = number.numerator
        box = replace(box, read=tuple(read.items()))
        return box, self.hypothesis("the number read is near the truth, and the zone around it", all_of(holds))

    def _read_grid(
        self, grid: Grid, players: tuple[int, ...], then: p.Tree, box: Box, step: tuple[int, ...] | None
    ) -> list[Branch]:
        if not players:
            return self.branches_of(then, box, step)
        j, rest = players[0], players[1:]
        above = self._read_grid(grid, rest, then, box.narrowed(j, *grid.cell(j), "a"), step)
        if j not in grid.thresholds:
            return above
        below = self._read_grid(grid, rest, then, box.narrowed(j, *grid.cell(j, -1), "b"), step)
        return self.combined(grid.coin[j], above, below)

    def at_guard(self, tree: p.ZoneGuard, zone: Box) -> Turns:
        setting = self.setting
        proposition = at_point(tree.proposition, setting.profile, setting)
        point = self._point("point", zone, tree.site)
        if tree.quantifier == "surely":
            always = guards.everywhere(proposition, zone, setting)
            fails = guards.somewhere(negate(proposition), zone, point, setting)
            return Turns(always.formula, fails, always.exactly, TRUE)
        always = guards.everywhere(negate(proposition), zone, setting)
        return Turns(guards.somewhere(proposition, zone, point, setting), always.formula, TRUE, always.exactly)

    def improves(self, tree: p.StepGuard, target: tuple[int, ...], zone: Box) -> tuple[Formula, Formula]:
        # With many players the corners make by far the longest part of the hypotheses, and no proof has needed them.
        if len(zone.low) > MOST_PLAYERS_AT_CORNERS:
            return guards.step_improves_at_truth(target, tree.derivative, self.setting), FALSE
        return guards.step_surely_improves(target, tree.derivative, zone, self.setting), TRUE

    def improves_not(self, tree: p.StepGuard, number: int, target: tuple[int, ...], zone: Box) -> Formula:
        point = self._point("step point", zone, tree.site, number)
        return guards.step_fails_somewhere(target, tree.derivative, zone, point, self.setting)

    def read_strategy(self, leaf: p.Reading, zone: Box) -> tuple[tuple[Quotient, ...], tuple[Hypothesis, ...]]:
        if leaf.player in dict(zone.read):
            number = Quotient.of(dict(zone.read)[leaf.player])
            return (number, 1 - number), ()
        # The run that puts out little plays the lower end of the zone, the other one the upper end.
        end = zone.low if (self.side == "lower") == (leaf.order[0] == 0) else zone.high
        first = Quotient.of(end[leaf.player])
        return (first, 1 - first), ()

    def _point(self, kind: Kind, box: Box, *which: int) -> tuple[Poly, ...]:
        return tuple(self.variable(kind, box, *which, j).numerator for j in self.setting.players)
