"""Symbolic execution of agents: the branches of a program, each with its path condition and its output.

In: a program, and variables for strategies, oracle answers and zones. Out: branches, whose conditions are polynomial
constraints; at most MOST_BRANCHES, exponential in the number of guards at worst. A program that reads has, for a player
with two actions, an interval of outputs; a strategy is in it when one run puts out at most that much and another at
least that much (semantics, section 4). So each such agent has two *sides*, each a run of its own with its own zones; an
agent that does not read has one exact output.

Reference: King, Symbolic execution and program testing, 1976.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import prod
from typing import Literal, TypeAlias

from verify.errors import Unsupported
from verify.language.printing import show
from verify.language.syntax import Expression
from verify.semantics import program as p
from verify.semantics.symbolic import guards
from verify.semantics.symbolic.algebra import Poly, Quotient
from verify.semantics.symbolic.formula import FALSE, TRUE, Formula, Hypothesis, all_of, atom, negate, nonnegative, zero
from verify.semantics.symbolic.grid import Grid
from verify.semantics.symbolic.guards import Box
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.variables import ZONE_ENDS, Kind, Variable

Side: TypeAlias = Literal["exact", "lower", "upper"]
Query: TypeAlias = tuple[int, int, Expression]
"""A raw query: player, action, threshold."""

MOST_BRANCHES = 2_000
MOST_OF_STEPS = 30_000
"""Payoffs that the steps of a program speak of: for each pure profile and each player, one for each pure profile."""


@dataclass(frozen=True)
class Branch:
    """One path through a program: the turns taken, in words, their conditions, and the output strategy.

    The conditions are necessary; where `exactly` holds as well they are sufficient.
    """

    words: tuple[str, ...]
    hypotheses: tuple[Hypothesis, ...]
    output: tuple[Quotient, ...]
    exactly: Formula = TRUE


def sides(program: p.Program) -> tuple[Side, ...]:
    """The runs needed to say that a strategy is in the program's set of outputs."""
    reads = any(isinstance(node, p.ReadZone) for node in p.subtrees(program.tree))
    return ("lower", "upper") if reads else ("exact",)


def variables_of(
    program: p.Program, players: tuple[str, ...], actions: int, step_count: int, tags: Sequence[str] = ("",)
) -> list[Variable]:
    """The variables that the branches of the program use, for every side (and every tag of a box)."""
    me = players[program.player]
    found = []
    for side, tag in product(sides(program), tags):
        for node in p.subtrees(program.tree):
            match node:
                case p.ReadZone(site):
                    found += [
                        Variable(end, me, (side, tag, site, players[j])) for j in node.players for end in ZONE_ENDS
                    ]
                case p.Minmax(site):
                    found += [Variable("weight", me, (side, tag, site, a)) for a in range(actions)]
                case p.ZoneGuard(site):
                    found += [Variable("point", me, (side, tag, site, j)) for j in players]
                case p.StepGuard(site):
                    steps = product(range(step_count), players)
                    found += [Variable("step point", me, (side, tag, site, k, j)) for k, j in steps]
    return list(dict.fromkeys(found))


def players_read(program: p.Program) -> set[int]:
    """The players that the program reads."""
    return {j for node in p.subtrees(program.tree) if isinstance(node, p.ReadZone) for j in node.players}


def queries(program: p.Program) -> list[Query]:
    """The raw queries that the program can ask."""
    found = [(n.player, n.action, n.threshold) for n in p.subtrees(program.tree) if isinstance(n, p.Query)]
    return list(dict.fromkeys(found))


@dataclass(frozen=True)
class Run:
    """One run of a program, executed symbolically. `answers` has the oracle's variable for each query; with a `grid`
    the run sees its cells, else any zones that contain the truth."""

    program: p.Program
    side: Side
    setting: Setting
    answers: Mapping[Query, Quotient]
    grid: Grid | None = None

    def branches(self) -> list[Branch]:
        """Every path through the program."""
        ring = self.setting.ring
        n = len(self.setting.players)
        return self._branches(self.program.tree, Box((ring.zero,) * n, (ring.one,) * n), None)

    def _branches(self, tree: p.Tree, box: Box, step: tuple[int, ...] | None) -> list[Branch]:
        match tree:
            case p.Chance():
                chance = self._probability(tree.probability)
                return self._mixed(chance, tree, box, step)
            case p.Query():
                return self._mixed(self.answers[tree.player, tree.action, tree.threshold], tree, box, step)
            case p.Sample():
                return self._mixed(self.setting.profile[tree.player][tree.action], tree, box, step)
            case p.ReadZone():
                if self.grid is not None:
                    return self._read_grid(self.grid, tree.players, tree.then, box, step)
                box, holds = self._read(tree, box)
                return self._guarded(holds, self._branches(tree.then, box, step))
            case p.ZoneGuard():
                return self._few(self._zone_guard(tree, box, step))
            case p.StepGuard():
                return self._few(self._step_guard(tree, box, step))
            case _:
                return [self._leaf(tree, box, step)]

    # --- inner nodes ---

    def _mixed(
        self, weight: Quotient, tree: p.Chance | p.Query | p.Sample, box: Box, step: tuple[int, ...] | None
    ) -> list[Branch]:
        then = self._branches(tree.then, box, step)
        return self._combined(weight, then, self._branches(tree.otherwise, box, step))

    def _few(self, branches: list[Branch]) -> list[Branch]:
        if len(branches) > MOST_BRANCHES:
            raise Unsupported(f"the program of {self._me} has more than {MOST_BRANCHES} branches")
        return branches

    def _combined(self, weight: Quotient, then: list[Branch], otherwise: list[Branch]) -> list[Branch]:
        if len(then) * len(otherwise) > MOST_BRANCHES:
            raise Unsupported(f"the program of {self._me} has more than {MOST_BRANCHES} branches")
        return [
            Branch(
                (*a.words, *b.words),
                (*a.hypotheses, *b.hypotheses),
                tuple(weight * x + (1 - weight) * y for x, y in zip(a.output, b.output, strict=True)),
                all_of((a.exactly, b.exactly)),
            )
            for a, b in product(then, otherwise)
        ]

    def _zone_guard(self, tree: p.ZoneGuard, box: Box, step: tuple[int, ...] | None) -> list[Branch]:
        setting = self.setting
        proposition = at_point(tree.proposition, setting.profile, setting)
        point = self._point("point", box, tree.site)
        if tree.quantifier == "surely":
            always = guards.everywhere(proposition, box, setting)
            then, otherwise = always.formula, guards.somewhere(negate(proposition), box, point, setting)
            exact_then, exact_otherwise = always.exactly, TRUE
        else:
            always = guards.everywhere(negate(proposition), box, setting)
            then, otherwise = guards.somewhere(proposition, box, point, setting), always.formula
            exact_then, exact_otherwise = TRUE, always.exactly
        yes, no = p.guard_words(tree, True), p.guard_words(tree, False)
        return [
            *self._guarded(self._hypothesis(yes, then), self._branches(tree.then, box, step), yes, exact_then),
            *self._guarded(
                self._hypothesis(no, otherwise), self._branches(tree.otherwise, box, step), no, exact_otherwise
            ),
        ]

    def _step_guard(self, tree: p.StepGuard, box: Box, step: tuple[int, ...] | None) -> list[Branch]:
        setting = self.setting
        profiles = prod(map(len, setting.scope.players.values()))
        if profiles**2 * len(setting.players) > MOST_OF_STEPS:
            raise Unsupported(f"the steps of {self._me} are towards too many pure profiles: {profiles}")
        branches: list[Branch] = []
        fails = []
        for k, target in enumerate(setting.pure_profiles()):
            words = f"the step towards {self._profile_name(target)} improves"
            improves = guards.step_surely_improves(target, tree.derivative, box, setting)
            branches += self._guarded(self._hypothesis(words, improves), self._branches(tree.then, box, target), words)
            point = self._point("step point", box, tree.site, k)
            fails.append(
                Hypothesis(
                    f"{self._where}: the step towards {self._profile_name(target)} does not surely improve",
                    guards.step_fails_somewhere(target, tree.derivative, box, point, setting),
                )
            )
        if all(h.formula != FALSE for h in fails):
            words = "no step improves"
            branches += self._guarded(tuple(fails), self._branches(tree.otherwise, box, step), words)
        return branches

    def _read(self, tree: p.ReadZone, box: Box) -> tuple[Box, tuple[Hypothesis, ...]]:
        truth = guards.truth(self.setting)
        holds: list[Formula] = []
        for j in tree.players:
            name = self.setting.players[j]
            low, high = (self._variable(end, box, tree.site, name).numerator for end in ZONE_ENDS)
            ends = (self.setting.ring.zero, low, truth[j], high, self.setting.ring.one)
            holds += [atom(">=", b - a) for a, b in pairwise(ends)]
            holds.append(nonnegative(self.setting.parameters["δ"] - Quotient.of(high - low)))
            box = box.narrowed(j, low, high)
        return box, self._hypothesis("the zone holds the truth", all_of(holds))

    def _read_grid(
        self, grid: Grid, players: tuple[int, ...], then: p.Tree, box: Box, step: tuple[int, ...] | None
    ) -> list[Branch]:
        if not players:
            return self._branches(then, box, step)
        j, rest = players[0], players[1:]
        above = self._read_grid(grid, rest, then, box.narrowed(j, *grid.cell(j), "a"), step)
        if j not in grid.thresholds:
            return above
        below = self._read_grid(grid, rest, then, box.narrowed(j, *grid.cell(j, -1), "b"), step)
        return self._combined(grid.coin[j], above, below)

    # --- leaves ---

    def _leaf(self, leaf: p.Leaf, box: Box, step: tuple[int, ...] | None) -> Branch:
        setting, me = self.setting, self.program.player
        match leaf:
            case p.Pure(action):
                return Branch((f"plays {self._actions[action]}",), (), setting.pure(me, action))
            case p.MyStep():
                assert step is not None
                return Branch((f"plays {self._actions[step[me]]}",), (), setting.pure(me, step[me]))
            case p.Mixture(weights):
                return Branch(("plays a mixture",), (), self._mixture(weights))
            case p.Copy(player, order):
                strategy = setting.profile[player]
                words = f"copies {setting.players[player]}"
                return Branch((words,), (), tuple(strategy[a] for a in order))
            case p.Reading(player, order):
                # The run that puts out little plays the lower end of the zone, the other one the upper end.
                end = box.low if (self.side == "lower") == (order[0] == 0) else box.high
                first = Quotient.of(end[player])
                both = (first, 1 - first)
                return Branch(("plays its reading",), (), tuple(both[a] for a in order))
            case p.Minmax(site):
                return self._minmax(site, box)

    def _minmax(self, site: int, box: Box) -> Branch:
        setting, me = self.setting, self.program.player
        if me in setting.minmax_strategy:
            strategy = setting.minmax_strategy[me]
            sure = [action for action, w in zip(self._actions, strategy, strict=True) if w.numerator == w.denominator]
            return Branch((", ".join(("plays minmax", *sure)),), (), strategy)
        strategy = tuple(self._variable("weight", box, site, a) for a in range(len(self._actions)))
        value = setting.minmax[me]
        conditions = [nonnegative(w) for w in strategy] + [zero(sum(strategy[1:], strategy[0]) - 1)]
        for pure in setting.pure_profiles():
            if pure[me] == 0:
                against = [strategy if j == me else setting.pure(j, a) for j, a in enumerate(pure)]
                conditions.append(nonnegative(setting.payoff(me, against) - value))
        words = "plays minmax"
        return Branch((words,), self._hypothesis("minmax guarantees the minmax value", all_of(conditions)), strategy)

    # --- names ---

    @property
    def _me(self) -> str:
        return self.setting.players[self.program.player]

    @property
    def _actions(self) -> tuple[str, ...]:
        return self.setting.scope.players[self._me]

    @property
    def _where(self) -> str:
        return self._me if self.side == "exact" else f"{self._me}, {self.side} run"

    def _profile_name(self, profile: tuple[int, ...]) -> str:
        return " ".join(actions[a] for actions, a in zip(self.setting.scope.players.values(), profile, strict=True))

    def _variable(self, kind: Kind, box: Box, *which: str | int) -> Quotient:
        return self.setting.variables[Variable(kind, self._me, (self.side, box.tag, *which))]

    def _point(self, kind: Kind, box: Box, *which: int) -> tuple[Poly, ...]:
        return tuple(self._variable(kind, box, *which, j).numerator for j in self.setting.players)

    def _probability(self, expression: Expression) -> Quotient:
        value = self.setting.number(expression, self.setting.profile)
        below_one = 1 - value
        known = self.setting.assumptions
        if not (known.nonnegative(value.numerator) and known.nonnegative(below_one.numerator)):
            self.setting.scope.fail(
                expression,
                f"expected a probability, found {show(expression)}: 'given' does not keep it between 0 and 1",
            )
        return value

    def _mixture(self, weights: tuple[Expression, ...]) -> tuple[Quotient, ...]:
        strategy = tuple(self._probability(w) for w in weights)
        over = (sum(strategy[1:], strategy[0]) - 1).numerator
        known = self.setting.assumptions
        if not (known.nonnegative(over) and known.nonnegative(-over)):
            found = " + ".join(show(w) for w in weights)
            self.setting.scope.fail(weights[0], f"expected weights that add up to 1, found {found}")
        return strategy

    def _hypothesis(self, words: str, formula: Formula) -> tuple[Hypothesis, ...]:
        return (Hypothesis(f"{self._where}: {words}", formula),)

    def _guarded(
        self,
        hypotheses: tuple[Hypothesis, ...],
        branches: list[Branch],
        words: str | None = None,
        exactly: Formula = TRUE,
    ) -> list[Branch]:
        """The branches under one more condition; none where the condition cannot hold."""
        if any(h.formula == FALSE for h in hypotheses):
            return []
        turn = () if words is None else (words,)
        return [
            Branch((*turn, *b.words), (*hypotheses, *b.hypotheses), b.output, all_of((exactly, b.exactly)))
            for b in branches
        ]
