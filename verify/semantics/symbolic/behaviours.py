"""Symbolic execution of agents: the branches of a program, each with its path condition and its output.

In: a program, and variables for strategies, oracle answers and zones. Out: branches, whose conditions are polynomial
constraints; at most MOST_BRANCHES, exponential in the number of guards at worst. An agent that does not read has one
exact output. One that reads has a convex set of outputs, of which a run is one; which runs have to be there, and what
they know of their zones, is told in `intervals` (every player has two actions) and in `supporting` (any number).

Reference: King, Symbolic execution and program testing, 1976.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product
from math import prod
from typing import Generic, TypeAlias, TypeVar

from verify.errors import Unsupported
from verify.language.printing import show
from verify.language.syntax import Expression
from verify.semantics import program as p
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import FALSE, TRUE, Formula, Hypothesis, all_of, nonnegative, zero
from verify.semantics.symbolic.setting import Setting
from verify.semantics.symbolic.variables import Kind, Variable

Z = TypeVar("Z")
"""What a run knows of the players at a place of its program."""
Query: TypeAlias = tuple[int, p.Asked, Expression]
"""A raw query: player, what is asked about, threshold."""

MOST_BRANCHES = 2_000
MOST_CHOICES = 2
"""Own actions whose even choice is written out; with more it is left open."""
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


def players_read(program: p.Program) -> set[int]:
    """The players that the program reads."""
    return {j for node in p.subtrees(program.tree) if isinstance(node, p.ReadZone) for j in node.players}


def queries(program: p.Program) -> list[Query]:
    """The raw queries that the program can ask."""
    found = [(n.player, n.asked, n.threshold) for n in p.subtrees(program.tree) if isinstance(n, p.Query)]
    return list(dict.fromkeys(found))


def reads(program: p.Program) -> bool:
    """Whether the program reads somewhere."""
    return any(isinstance(node, p.ReadZone) for node in p.subtrees(program.tree))


@dataclass(frozen=True)
class Turns:
    """When a guard turns to `then` and when to `otherwise`: necessary conditions, and what makes each sufficient."""

    then: Formula
    otherwise: Formula
    then_exactly: Formula = TRUE
    otherwise_exactly: Formula = TRUE


Taken: TypeAlias = tuple[str, list[Branch], Formula]
"""A step that is taken: in words, the branches after it, and what makes its condition sufficient."""


@dataclass(frozen=True)
class Run(ABC, Generic[Z]):
    """One run of a program, executed symbolically. `answers` has the oracle's variable for each query."""

    program: p.Program
    setting: Setting
    answers: Mapping[Query, Quotient]

    @property
    @abstractmethod
    def key(self) -> str:
        """Tells this run apart from the agent's others, in names of variables."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The run in words."""

    @abstractmethod
    def tied(self, output: tuple[Quotient, ...]) -> Hypothesis:
        """What the output has to do with the strategy of the consistent state."""

    @abstractmethod
    def unread(self) -> Z:
        """Before anything is read."""

    @abstractmethod
    def tag(self, zone: Z) -> str:
        """Tells apart the zones that one run may see at the same place."""

    @abstractmethod
    def after_reading(self, tree: p.ReadZone, zone: Z, step: tuple[int, ...] | None) -> list[Branch]:
        """The branches from a read on."""

    @abstractmethod
    def at_guard(self, tree: p.ZoneGuard, zone: Z) -> Turns:
        """When a guard about the zone holds."""

    @abstractmethod
    def improves(self, tree: p.StepGuard, target: tuple[int, ...], zone: Z) -> tuple[Formula, Formula]:
        """What holds where the step surely improves; and what makes that sufficient (see `Branch.exactly`)."""

    @abstractmethod
    def improves_not(self, tree: p.StepGuard, number: int, target: tuple[int, ...], zone: Z) -> Formula:
        """That the step, which has this number, does not surely improve."""

    @abstractmethod
    def read_strategy(self, leaf: p.Reading, zone: Z) -> tuple[tuple[Quotient, ...], tuple[Hypothesis, ...]]:
        """A point of the zone that serves for all that the run may play of it, and what is known of this point."""

    def branches(self) -> list[Branch]:
        """Every path through the program."""
        return self.branches_of(self.program.tree, self.unread(), None)

    def branches_of(self, tree: p.Tree, zone: Z, step: tuple[int, ...] | None) -> list[Branch]:
        """The paths through a part of it."""
        match tree:
            case p.Chance():
                chance = self._probability(tree.probability)
                return self._mixed(chance, tree, zone, step)
            case p.Query():
                return self._mixed(self.answers[tree.player, tree.asked, tree.threshold], tree, zone, step)
            case p.Sample():
                return self._mixed(self.setting.profile[tree.player][tree.action], tree, zone, step, self._left(tree))
            case p.ReadZone():
                return self.after_reading(tree, zone, step)
            case p.ZoneGuard():
                return self._few(self._zone_guard(tree, zone, step))
            case p.StepGuard():
                return self._few(self._step_guard(tree, zone, step))
            case _:
                return [self._leaf(tree, zone, step)]

    # --- inner nodes ---

    def _mixed(
        self,
        weight: Quotient,
        tree: p.Chance | p.Query | p.Sample,
        zone: Z,
        step: tuple[int, ...] | None,
        left: Quotient | None = None,
    ) -> list[Branch]:
        then = self.branches_of(tree.then, zone, step)
        return self.combined(weight, then, self.branches_of(tree.otherwise, zone, step), left)

    def _left(self, tree: p.Sample) -> Quotient | None:
        """Of a sample that several nodes tell apart, the weight of the other actions: where they are told apart
        further, each has its own weight there."""
        if not tree.rest:
            return None
        return self.setting.profile[tree.player][tree.rest[0]] if len(tree.rest) == 1 else self.setting.constant(1)

    def _few(self, branches: list[Branch]) -> list[Branch]:
        if len(branches) > MOST_BRANCHES:
            raise Unsupported(f"the program of {self.me} has more than {MOST_BRANCHES} branches")
        return branches

    def combined(
        self, weight: Quotient, then: list[Branch], otherwise: list[Branch], left: Quotient | None = None
    ) -> list[Branch]:
        """One of the branches with this probability, one of the others else (or with what is left to them)."""
        rest = 1 - weight if left is None else left
        if len(then) * len(otherwise) > MOST_BRANCHES:
            raise Unsupported(f"the program of {self.me} has more than {MOST_BRANCHES} branches")
        return [
            Branch(
                (*a.words, *b.words),
                (*a.hypotheses, *b.hypotheses),
                tuple(weight * x + rest * y for x, y in zip(a.output, b.output, strict=True)),
                all_of((a.exactly, b.exactly)),
            )
            for a, b in product(then, otherwise)
        ]

    def _zone_guard(self, tree: p.ZoneGuard, zone: Z, step: tuple[int, ...] | None) -> list[Branch]:
        turns = self.at_guard(tree, zone)
        yes, no = p.guard_words(tree, True), p.guard_words(tree, False)
        return [
            *self.guarded(
                self.hypothesis(yes, turns.then), self.branches_of(tree.then, zone, step), yes, turns.then_exactly
            ),
            *self.guarded(
                self.hypothesis(no, turns.otherwise),
                self.branches_of(tree.otherwise, zone, step),
                no,
                turns.otherwise_exactly,
            ),
        ]

    def _step_guard(self, tree: p.StepGuard, zone: Z, step: tuple[int, ...] | None) -> list[Branch]:
        setting = self.setting
        profiles = prod(map(len, setting.scope.players.values()))
        if profiles**2 * len(setting.players) > MOST_OF_STEPS:
            raise Unsupported(f"the steps of {self.me} are towards too many pure profiles: {profiles}")
        holds, fails = [], []  # type: list[Hypothesis], list[Hypothesis]
        taken: list[Taken] = []
        for k, target in enumerate(setting.pure_profiles()):
            words = f"the step towards {self._profile_name(target)} improves"
            improves, exactly = self.improves(tree, target, zone)
            holds.append(Hypothesis(f"{self.name}: {words}", improves, target))
            taken.append((words, self.branches_of(tree.then, zone, target), exactly))
            fails.append(
                Hypothesis(
                    f"{self.name}: the step towards {self._profile_name(target)} does not surely improve",
                    self.improves_not(tree, k, target, zone),
                    target,
                )
            )
        if self._chooses_evenly(tree):
            branches = self._few(self._even_choices(holds, fails, taken))
        else:
            each = zip(holds, taken, strict=True)
            free = setting.reading != "post"  # a run has no such choice there
            branches = [
                branch
                for one, (words, then, exactly) in each
                for branch in self.guarded((one,), then, words, exactly if free else FALSE)
            ]
        if all(h.formula != FALSE for h in fails):
            words = "no step improves"
            branches += self.guarded(tuple(fails), self.branches_of(tree.otherwise, zone, step), words)
        return branches

    def _chooses_evenly(self, tree: p.StepGuard) -> bool:
        """In reading `post` a run chooses evenly among its own actions. With many of these, or where it reads again
        afterwards, so that runs that made different choices differ in what they see, the choice is left open, which is
        weaker: an even mixture has at least as much of anything as one of its parts, and at most as much as another."""
        again = any(isinstance(node, p.ReadZone) for node in p.subtrees(tree.then))
        return self.setting.reading == "post" and len(self._actions) <= MOST_CHOICES and not again

    def _even_choices(self, holds: list[Hypothesis], fails: list[Hypothesis], taken: list[Taken]) -> list[Branch]:
        """The branches by which own actions some step improves. Which of the steps with one own action it is does not
        matter to what follows."""
        me, actions = self.program.player, range(len(self._actions))
        by_action = [[k for k, h in enumerate(holds) if h.step is not None and h.step[me] == a] for a in actions]
        branches = []
        for size in range(1, len(by_action) + 1):
            for chosen in combinations(actions, size):
                others = tuple(fails[k] for a in actions if a not in chosen for k in by_action[a])
                for steps in product(*(by_action[a] for a in chosen)):
                    mixed = taken[steps[-1]][1]
                    for n, k in enumerate(reversed(steps[:-1]), 2):
                        mixed = self.combined(self.setting.constant(Fraction(1, n)), taken[k][1], mixed)
                    words = " and ".join(taken[k][0] for k in steps)
                    exactly = all_of(taken[k][2] for k in steps)
                    branches += self.guarded((*(holds[k] for k in steps), *others), mixed, words, exactly)
        return branches

    # --- leaves ---

    def _leaf(self, leaf: p.Leaf, zone: Z, step: tuple[int, ...] | None) -> Branch:
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
            case p.Reading(order=order):
                both, known = self.read_strategy(leaf, zone)
                return Branch(("plays its reading",), known, tuple(both[a] for a in order))
            case p.Minmax(site):
                return self._minmax(site, zone)

    def _minmax(self, site: int, zone: Z) -> Branch:
        setting, me = self.setting, self.program.player
        if me in setting.minmax_strategy:
            strategy = setting.minmax_strategy[me]
            sure = [action for action, w in zip(self._actions, strategy, strict=True) if w.numerator == w.denominator]
            return Branch((", ".join(("plays minmax", *sure)),), (), strategy)
        strategy = tuple(self.variable("weight", zone, site, a) for a in range(len(self._actions)))
        value = setting.minmax[me]
        conditions = [nonnegative(w) for w in strategy] + [zero(sum(strategy[1:], strategy[0]) - 1)]
        for pure in setting.pure_profiles():
            if pure[me] == 0:
                against = [strategy if j == me else setting.pure(j, a) for j, a in enumerate(pure)]
                conditions.append(nonnegative(setting.payoff(me, against) - value))
        words = "plays minmax"
        return Branch((words,), self.hypothesis("minmax guarantees the minmax value", all_of(conditions)), strategy)

    # --- names ---

    @property
    def me(self) -> str:
        """Whose program it is."""
        return self.setting.players[self.program.player]

    @property
    def _actions(self) -> tuple[str, ...]:
        return self.setting.scope.players[self.me]

    def _profile_name(self, profile: tuple[int, ...]) -> str:
        return " ".join(actions[a] for actions, a in zip(self.setting.scope.players.values(), profile, strict=True))

    def variable(self, kind: Kind, zone: Z, *which: str | int) -> Quotient:
        """The run's own variable of this kind."""
        return self.setting.variables[Variable(kind, self.me, (self.key, self.tag(zone), *which))]

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

    def hypothesis(self, words: str, formula: Formula) -> tuple[Hypothesis, ...]:
        """The formula, labelled as one about this run."""
        return (Hypothesis(f"{self.name}: {words}", formula),)

    def guarded(
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
