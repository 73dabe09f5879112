"""Supporting runs: what it takes that a strategy is in the hull of a program's outputs, for any number of actions.

In: a program, and what its strategy is compared by (`Support`). Out: its runs. If x is in the hull of the outputs then
for every function that is affine in the output some run's output has at most the value of x, and some run's at least.
Each such function gives one choice: which branch does that run take. Sound for every function; which ones are used
follows from what is claimed. What a run knows of a zone are points of it: the truth, a point where a guard fails, a
point that it plays. All are within δ of the truth (in reading `post` a guard's within 3δ/2, as the number read is
within δ/2), and that is all that is known of them: the conditions are necessary.

Reference: Rockafellar, Convex analysis, 1970 (supporting functions determine a closed convex set).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Literal, TypeAlias

from verify.language import syntax as s
from verify.language.functions import asked, number_function
from verify.language.functions import proposition as named
from verify.language.walk import subexpressions
from verify.semantics import program as p
from verify.semantics.symbolic import steps
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.behaviours import Branch, Run, Turns, reads
from verify.semantics.symbolic.formula import FALSE, Formula, Hypothesis, all_of, negate, nonnegative
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.setting import Strategies
from verify.semantics.symbolic.variables import Kind, Variable

Players: TypeAlias = Mapping[str, tuple[str, ...]]
Seen: TypeAlias = tuple[int | None, ...]
"""For each player the site of the read that saw it last."""
UNREAD = ""
"""Stands for that site where a player is not read: then its reading may be any strategy."""


@dataclass(frozen=True)
class Support:
    """A function of the output: the probability of the run's own action `index`, or the payoff of player `index`; and
    whether the run has at most or at least as much of it as the strategy."""

    least: bool
    of: Literal["action", "payoff"]
    index: int

    def __str__(self) -> str:
        return f"{'least' if self.least else 'most'}_{self.of}{self.index}"


def needed(program: p.Program, players: Players) -> bool:
    """Whether the program reads in a game in which somebody has another number of actions than two."""
    return reads(program) and any(len(actions) != 2 for actions in players.values())


def of_claim(claim: s.Claim, players: Players, player: int) -> tuple[Support, ...]:
    """What the outputs of the player are compared by: what some item speaks of."""
    found = [support for item in claim.items for support in of_item(item.proposition, players, player)]
    if any(item.undominated is not None for item in claim.items):  # such an item is about the whole outcome as well
        found += [
            Support(least, "action", a) for a in range(len(tuple(players.values())[player])) for least in (True, False)
        ]
    return tuple(dict.fromkeys(found))


def of_item(proposition: s.Expression, players: Players, player: int) -> tuple[Support, ...]:
    """The payoffs that it speaks of, and the player's actions: the one that it names, or all where it names none or
    several (whose sum is what the others leave), or is about the whole outcome."""
    name = tuple(players)[player]
    payoffs, actions, whole = set[int](), set[int](), False
    for part in subexpressions(proposition):
        word = named(part)
        whole = whole or (word is not None and word.whole)
        if number_function(part) is not None:
            payoffs |= asked(part, players).payoffs
            if isinstance(part, s.Call) and part.function == "prob" and part.arguments[0] == s.Name(name):
                actions.add(players[name].index(_name(part.arguments[1])))
    if whole or len(actions) > 1 or not (actions or payoffs):
        actions = set(range(len(players[name])))
    return tuple(
        [Support(least, "action", a) for a in sorted(actions) for least in (True, False)]
        + [Support(least, "payoff", k) for k in sorted(payoffs) for least in (True, False)]
    )


def _name(expression: s.Expression) -> str:
    assert isinstance(expression, s.Name)
    return expression.name


def variables_of(program: p.Program, players: Players, supports: Iterable[Support]) -> list[Variable]:
    """The variables that the branches of these runs use."""
    names = tuple(players)
    me = names[program.player]
    found: dict[Variable, None] = {}
    profiles = list(product(*(range(len(actions)) for actions in players.values())))
    for node in p.subtrees(program.tree):
        if isinstance(node, p.StepGuard) and node.derivative == "by_weight":
            found |= dict.fromkeys(steps.variables_at_truth(players))
    readings = list(dict.fromkeys(_readings(program.tree, {})))
    for support in map(str, supports):
        for site, leaf in readings:
            name = names[leaf.player]
            index = (support, "", site, _order(leaf), name)
            found |= {Variable("reading", me, (*index, a)): None for a in players[name][:-1]}
        for node in p.subtrees(program.tree):
            match node:
                case p.Minmax(site):
                    found |= {Variable("weight", me, (support, "", site, a)): None for a in range(len(players[me]))}
                case p.ZoneGuard(site):
                    found |= dict.fromkeys(_of_point("point", me, (support, "", site), players))
                case p.StepGuard(site):
                    for k, step in enumerate(profiles):
                        which = (support, "", site, k)
                        found |= dict.fromkeys(_of_point("step point", me, which, players))
                        if node.derivative == "by_weight":
                            found |= dict.fromkeys(steps.variables_at_point(me, which, step, players))
    return list(found)


def _readings(tree: p.Tree, seen: Mapping[int, int]) -> Iterator[tuple[int | str, p.Reading]]:
    """The readings that are played, each with the site of the read that they are of; UNREAD where there was none."""
    match tree:
        case p.Reading(player):
            yield seen.get(player, UNREAD), tree
        case p.ReadZone():
            yield from _readings(tree.then, {**seen, **dict.fromkeys(tree.players, tree.site)})
        case p.Chance() | p.Query() | p.Sample() | p.ZoneGuard() | p.StepGuard():
            yield from _readings(tree.then, seen)
            yield from _readings(tree.otherwise, seen)


def _of_point(kind: Kind, me: str, which: tuple[str | int, ...], players: Players) -> Iterable[Variable]:
    return (Variable(kind, me, (*which, j, a)) for j, actions in players.items() for a in actions[:-1])


def _order(leaf: p.Reading) -> str:
    return ",".join(map(str, leaf.order))


@dataclass(frozen=True)
class SupportingRun(Run[Seen]):
    """A run that has at most (or at least) as much of something as the strategy has."""

    support: Support = Support(True, "action", 0)

    @property
    def key(self) -> str:
        return str(self.support)

    @property
    def name(self) -> str:
        what = (
            f"prob({self.me}, {self.setting.scope.players[self.me][self.support.index]})"
            if self.support.of == "action"
            else f"payoff({self.setting.players[self.support.index]})"
        )
        return f"{self.me}, the run with {'least' if self.support.least else 'most'} {what}"

    def tied(self, output: tuple[Quotient, ...]) -> Hypothesis:
        truth = self.setting.profile[self.program.player]
        more = self._value(truth) - self._value(output)
        words = "puts out at most its strategy" if self.support.least else "puts out at least its strategy"
        return Hypothesis(f"{self.name}: {words}", nonnegative(more if self.support.least else -more))

    def _value(self, output: tuple[Quotient, ...]) -> Quotient:
        if self.support.of == "action":
            return output[self.support.index]
        profile = [output if j == self.program.player else x for j, x in enumerate(self.setting.profile)]
        return self.setting.payoff(self.support.index, profile)

    def branches(self) -> list[Branch]:
        # All conditions are necessary, and nothing is known that makes them sufficient.
        return [replace(branch, exactly=FALSE) for branch in super().branches()]

    def unread(self) -> Seen:
        return (None,) * len(self.setting.players)

    def tag(self, zone: Seen) -> str:
        return ""

    def after_reading(self, tree: p.ReadZone, zone: Seen, step: tuple[int, ...] | None) -> list[Branch]:
        zone = tuple(tree.site if j in tree.players else site for j, site in enumerate(zone))
        return self.branches_of(tree.then, zone, step)

    def at_guard(self, tree: p.ZoneGuard, zone: Seen) -> Turns:
        # What holds everywhere holds at the truth; what fails somewhere, or holds somewhere, does so at some point.
        surely = tree.quantifier == "surely"
        point, is_point = self._point("point", zone, tree.site)
        here = at_point(tree.proposition, self.setting.profile, self.setting)
        there = at_point(tree.proposition, point, self.setting)
        everywhere = here if surely else negate(here)
        somewhere = all_of((is_point, negate(there) if surely else there))
        return Turns(everywhere, somewhere) if surely else Turns(somewhere, everywhere)

    def improves(self, tree: p.StepGuard, target: tuple[int, ...], zone: Seen) -> tuple[Formula, Formula]:
        known, key = self.setting.known, (target, tree.derivative)
        if key not in known:
            rest = steps.rest_at_truth(target, self.setting) if tree.derivative == "by_weight" else {}
            known[key] = steps.improves_at(target, tree.derivative, self.setting.profile, rest, self.setting)
        return known[key], FALSE

    def improves_not(self, tree: p.StepGuard, number: int, target: tuple[int, ...], zone: Seen) -> Formula:
        point, is_point = self._point("step point", zone, tree.site, number)
        if tree.derivative == "by_mixing":
            return all_of((is_point, steps.fails_at(target, "by_mixing", point, {}, {}, self.setting)))
        rest = steps.rest_at_point(target, self.me, (self.key, "", tree.site, number), self.setting)
        reached = {i: self._reaches(i, action, zone) for i, action in enumerate(target)}
        return all_of((is_point, steps.fails_at(target, "by_weight", point, rest, reached, self.setting)))

    def read_strategy(self, leaf: p.Reading, zone: Seen) -> tuple[tuple[Quotient, ...], tuple[Hypothesis, ...]]:
        # All that the run plays of this reading may be the point of the zone with least (or most) of the support.
        name = self.setting.players[leaf.player]
        site = zone[leaf.player]
        variables = self.setting.variables
        index = (self.key, "", UNREAD if site is None else site, _order(leaf), name)
        free = [variables[Variable("reading", self.me, (*index, a))] for a in self.setting.scope.players[name][:-1]]
        strategy = (*free, 1 - sum(free, self.setting.constant(0)))
        return strategy, self.hypothesis(
            "its reading is in the zone", self._in_zone(leaf.player, strategy, zone, plays=True)
        )

    def _point(self, kind: Kind, zone: Seen, *which: int) -> tuple[Strategies, Formula]:
        """A profile, and that it is a point of the zone."""
        point = []
        for j, actions in self.setting.scope.players.items():
            free = [self.variable(kind, zone, *which, j, a) for a in actions[:-1]]
            point.append((*free, 1 - sum(free, self.setting.constant(0))))
        return point, all_of(self._in_zone(j, strategy, zone) for j, strategy in enumerate(point))

    def _in_zone(self, player: int, strategy: tuple[Quotient, ...], zone: Seen, plays: bool = False) -> Formula:
        parts = [nonnegative(w) for w in strategy]
        if zone[player] is not None:
            delta, truth = self.setting.parameters["δ"], self.setting.profile[player]
            if self.setting.reading == "post" and not plays:
                delta = delta * Fraction(3, 2)
            elif self.setting.reading == "post" and len(truth) == 2:
                delta = delta * Fraction(1, 2)
            parts += [
                nonnegative(delta - sign * (w - x)) for w, x in zip(strategy, truth, strict=True) for sign in (1, -1)
            ]
        return all_of(parts)

    def _reaches(self, player: int, action: int, zone: Seen) -> Formula:
        """That the zone may hold the strategy that always plays the action."""
        pure = self.setting.pure(player, action)
        return self._in_zone(player, pure, zone)
