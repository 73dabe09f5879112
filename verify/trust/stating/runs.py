"""Runs of programs: what it takes that a strategy is what a program puts out.

A program that does not read puts out one strategy, in each of its branches. The outputs of one that reads are a convex
set, and a strategy is in it just if for each function that is affine in the output some run has at most as much of it
as the strategy. In each such run the program takes one of its branches, on a zone that the run saw.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise, product
from typing import Any

from verify.language import syntax as s
from verify.trust.forms import FALSE, TRUE, Form, negated, parts_form
from verify.trust.statement import CannotState
from verify.trust.stating.game import Game, Profile, Pure, Strategy, expect
from verify.trust.stating.numbers import Value, at_least_0, in_simplex, is_0, strategy, total
from verify.trust.stating.program import Mix, Play, Read, Tree, Turn, any_reads
from verify.trust.stating.steps import at_truth, fails, improves, rests, subsets
from verify.trust.stating.zones import Box, Boxes

MOST_BRANCHES = 2_000


@dataclass(frozen=True)
class Branch:
    """A path through a program: what holds on it, what is put out. Where `exactly` holds too, the conditions are
    sufficient; else they are necessary."""

    holds: Form
    output: Strategy
    exactly: Form = TRUE

    def also(self, holds: Form, exactly: Form = TRUE) -> Branch:
        return Branch(_and(holds, self.holds), self.output, _and(exactly, self.exactly))


@dataclass(frozen=True)
class Run(ABC):
    """A run of the program of the player `me`; `key` is its part in names of variables. What it knows of the players
    that it read, a `zone`, is of the kind of run."""

    game: Game
    me: int
    key: str
    label: str
    answers: Mapping[s.OracleSays, Value]

    @abstractmethod
    def tied(self, output: Strategy) -> Form:
        """What the output has to do with the strategy."""

    @abstractmethod
    def unread(self) -> Any:
        """The zone before anything is read."""

    @abstractmethod
    def read(self, site: int, player: int, zone: Any) -> tuple[Any, Form]:
        """The zone after the player is read, and what holds of it."""

    @abstractmethod
    def all_over(self, site: int, e: s.Expression, wanted: bool, zone: Any) -> tuple[Form, Form]:
        """What follows if the proposition is so at every point of the zone, and when that is sufficient."""

    @abstractmethod
    def at_some(self, site: int, e: s.Expression, wanted: bool, zone: Any) -> Form:
        """That the proposition is so at some point of the zone."""

    @abstractmethod
    def step(self, site: int, number: int, derivative: str, zone: Any) -> tuple[Form, Form]:
        """That the step of this number surely improves; that it does not."""

    @abstractmethod
    def reading(self, site: int | None, player: int, zone: Any, order: Sequence[int]) -> tuple[Strategy, Form]:
        """A point of the zone that serves for what the run plays of it, and what holds of it."""

    @property
    def at_corners(self) -> bool:
        """Whether what is said of a step that surely improves is sufficient."""
        return True

    # --- every kind ---

    def branches(self, tree: Tree) -> list[Branch]:
        """With what holds of the output, in the order in which a run from left to right meets them."""
        unread: Mapping[int, int] = {}
        found = self.of(tree, self.unread(), unread, None)
        return [branch.also(self.tied(branch.output)) for branch in found]

    def of(self, tree: Tree, zone: Any, seen: Mapping[int, int], step: Pure | None) -> list[Branch]:
        """The branches of a part; `seen` has the places at which players were read last."""
        match tree:
            case Play(statement, site):
                return [self.play(statement, site, zone, seen, step)]
            case Read(site, names, then):
                holds = []
                for name in names:
                    player = self.game.players.index(name)
                    zone, form = self.read(site, player, zone)
                    holds.append(form)
                    seen = {**seen, player: site}
                return self.under(parts_form(True, holds), self.of(then, zone, seen, step))
            case Mix(by, then, otherwise):
                one, two = (self.of(part, zone, seen, step) for part in (then, otherwise))
                return self.mixed(self.weight(by), one, two, self.left(by, otherwise))
            case Turn() if not seen:
                raise CannotState("a guard before anything is read")
            case Turn(site, s.StepImproves(derivative), then, otherwise):
                expect(len(self.game.pures) ** 2 * len(self.game.players) <= 30_000, "steps towards too many profiles")
                told = [self.step(site, k, derivative, zone) for k in range(len(self.game.pures))]
                holds, fails_ = [improves_ for improves_, _ in told], [not_ for _, not_ in told]
                after = [
                    [] if improves_ == FALSE else self.of(then, zone, seen, target)
                    for improves_, target in zip(holds, self.game.pures, strict=True)
                ]
                sufficient = TRUE if self.at_corners else FALSE
                if self.game.post and len(self.game.truth[self.me]) == 2 and not any_reads(then):
                    found = self.few([branch.also(TRUE, sufficient) for branch in self.evenly(holds, fails_, after)])
                else:  # in reading `post` this is necessary only, as a run has no such choice
                    exactly = FALSE if self.game.post else sufficient
                    each = zip(holds, after, strict=True)
                    found = [one for improves_, part in each for one in self.under(improves_, part, exactly)]
                none = parts_form(True, fails_)
                rest = [] if none == FALSE else self.of(otherwise, zone, seen, step)
                return self.few([*found, *self.under(none, rest)])
            case Turn(site, s.Surely(e) | s.Possibly(e) as guard, then, otherwise):
                surely = isinstance(guard, s.Surely)
                always, exactly = self.all_over(site, e, surely, zone)
                once = self.at_some(site, e, not surely, zone)
                turns = [(always, exactly), (once, TRUE)]
                turns = turns if surely else turns[::-1]
                found = []
                for (turn, sufficient), part in zip(turns, (then, otherwise), strict=True):
                    found += self.under(turn, self.of(part, zone, seen, step), sufficient)
                return self.few(found)
        raise TypeError(tree)

    def evenly(self, holds: Sequence[Form], fails_: Sequence[Form], after: Sequence[list[Branch]]) -> Iterator[Branch]:
        """In reading `post`: a run chooses evenly among its own actions in steps that improve. Which of the steps with
        one own action it is makes no difference."""
        by_action: dict[int, list[int]] = {}
        for k, target in enumerate(self.game.pures):
            by_action.setdefault(target[self.me], []).append(k)
        for chosen in subsets(len(by_action)):
            others = [fails_[k] for action in by_action if action not in chosen for k in by_action[action]]
            for steps in product(*(by_action[action] for action in by_action if action in chosen)) if chosen else ():
                output = after[steps[-1]]
                for n, k in enumerate(reversed(steps[:-1]), 2):
                    output = self.mixed(self.game.one.number(Fraction(1, n)), after[k], output)
                yield from self.under(_and(*(holds[k] for k in steps), *others), output)

    def under(self, holds: Form, branches: list[Branch], exactly: Form = TRUE) -> list[Branch]:
        return [] if holds == FALSE else [branch.also(holds, exactly) for branch in branches]

    def few(self, branches: list[Branch]) -> list[Branch]:
        expect(len(branches) <= MOST_BRANCHES, f"a program with more than {MOST_BRANCHES} branches")
        return branches

    def mixed(
        self, weight: Value, then: list[Branch], otherwise: list[Branch], left: Value | None = None
    ) -> list[Branch]:
        expect(len(then) * len(otherwise) <= MOST_BRANCHES, f"a program with more than {MOST_BRANCHES} branches")
        rest = 1 - weight if left is None else left

        def both(a: Branch, b: Branch) -> Branch:
            output = tuple(weight * p + rest * q for p, q in zip(a.output, b.output, strict=True))
            return Branch(_and(a.holds, b.holds), output, _and(a.exactly, b.exactly))

        return [both(a, b) for a, b in product(then, otherwise)]

    def left(self, by: Any, otherwise: Tree) -> Value | None:
        """Of a sample that several guards tell apart, the weight of the rest; where the next of them follows, this has
        the weights of its own parts."""
        if not isinstance(by, s.CopyPlays) or not by.rest:
            return None
        following = s.CopyPlays(by.player, by.rest[0], by.rest[1:])
        if len(by.rest) == 1:
            return self.weight(following)
        expect(isinstance(otherwise, Mix) and otherwise.by == following, "a sample that is not told apart")
        return self.game.one.number(1)

    def weight(self, by: s.Expression | s.OracleSays | s.CopyPlays) -> Value:
        match by:
            case s.OracleSays():
                return self.answers[by]
            case s.CopyPlays(player, action):
                j = self.game.players.index(player)
                return self.game.truth[j][self.game.actions[player].index(action)]
        return self.game.probability(by)

    def play(
        self, statement: s.Play, site: int | None, zone: Any, seen: Mapping[int, int], step: Pure | None
    ) -> Branch:
        game, me = self.game, self.me
        mine = game.actions[game.players[me]]
        match statement:
            case s.PlayAction(name):
                return Branch(TRUE, game.play(me, mine.index(name)))
            case s.PlayStep() if step is not None:
                return Branch(TRUE, game.play(me, step[me]))
            case s.PlayMix(parts):
                weights = [game.one.number(0)] * len(mine)
                for e, name in parts:
                    share = 1 - total(weights) if e is None else game.number(e, ())
                    weights[mine.index(name)] = weights[mine.index(name)] + share
                checked = [*weights, 1 - total(weights), total(weights) - 1]
                expect(all(game.signs.at_least_0(w.top) for w in checked), "whether a mixture is a strategy")
                return Branch(TRUE, tuple(weights))
            case s.PlayCopy(name) | s.PlayReading(name):
                player, theirs = game.players.index(name), game.actions[name]
                expect(sorted(mine) == sorted(theirs), "a copy of a player with other actions")
                order = [theirs.index(action) for action in mine]
                copied, holds = game.truth[player], TRUE
                if isinstance(statement, s.PlayReading):
                    expect(bool(seen), "a reading before anything is read")
                    copied, holds = self.reading(seen.get(player), player, zone, order)
                return Branch(holds, tuple(copied[a] for a in order))
            case s.PlayMinmax():
                minmax = game.minmax_of(me)
                if minmax.strategy is not None:
                    return Branch(TRUE, minmax.strategy)
                weights = [game.variable(f"{self.prefix}.minmax{site}[{a}]") for a in range(len(mine))]
                forms = [*in_simplex(weights), is_0(total(weights) - 1)]
                pures = ([game.play(j, a) for j, a in enumerate(p)] for p in game.pures if p[me] == 0)
                against = [game.moved(at, me, tuple(weights)) for at in pures]
                forms += [at_least_0(game.payoff(me, at) - minmax.value) for at in against]
                return Branch(parts_form(True, forms), tuple(weights))
        raise CannotState(f"{type(statement).__name__} at this place")

    @property
    def prefix(self) -> str:
        return f"{self.game.players[self.me]}.{self.key}"


@dataclass(frozen=True)
class BoxRun(Run):
    """Where every player has two actions: the only run (`side` 0) of a program that does not read; else the one that
    plays its first action with at most (-1) or at least (1) the probability of its strategy. Zones are boxes."""

    boxes: Boxes
    side: int

    def tied(self, output: Strategy) -> Form:
        pairs = list(zip(self.game.truth[self.me], output, strict=True))
        if self.side == 0:
            return parts_form(True, [is_0(x - out) for x, out in pairs[:-1]])
        x, out = pairs[0]
        return at_least_0(out - x if self.side == 1 else x - out)

    def unread(self) -> Box:
        one, n = self.game.one, len(self.game.players)
        return Box((one.number(0),) * n, (one,) * n)

    def read(self, site: int, player: int, zone: Box) -> tuple[Box, Form]:
        game, name = self.game, self.game.players[player]
        low, high = (game.variable(f"{self.prefix}.{end}{site}[{name}]") for end in ("low", "high"))
        order = (game.one.number(0), low, game.truth[player][0], high, game.one)
        forms = [at_least_0(b - a) for a, b in pairwise(order)]
        delta = game.parameters["δ"]
        if not game.post:
            return zone.narrowed(player, low, high), parts_form(True, [*forms, at_least_0(self.width - (high - low))])
        # A number within δ/2 of the truth is read; the zone is all that is within δ of it.
        number = self.number_read(site, player)
        off, least, most = game.truth[player][0] - number, number - delta, number + delta
        forms += [
            at_least_0(v) for v in (number, 1 - number, delta - 2 * off, delta + 2 * off, low - least, most - high)
        ]
        forms += [
            parts_form(False, [is_0(low), is_0(low - least)]),
            parts_form(False, [is_0(1 - high), is_0(most - high)]),
        ]
        return zone.narrowed(player, low, high, number), parts_form(True, forms)

    @property
    def width(self) -> Value:
        """How far the ends of a zone are apart at most, in reading `any`."""
        return self.game.parameters["δ"]

    def number_read(self, site: int, player: int) -> Value:
        """In reading `post`: what is read of the player's first probability."""
        return self.game.variable(f"{self.prefix}.read{site}[{self.game.players[player]}]")

    def all_over(self, site: int, e: s.Expression, wanted: bool, zone: Box) -> tuple[Form, Form]:
        return self.boxes.everywhere(self._form(e, wanted), zone)

    def at_some(self, site: int, e: s.Expression, wanted: bool, zone: Box) -> Form:
        return self.boxes.somewhere(self._form(e, wanted), zone, self._point(site))

    def step(self, site: int, number: int, derivative: str, zone: Box) -> tuple[Form, Form]:
        target = self.game.pures[number]
        point = self._point(f"{site}.{number}")
        fails_ = self.boxes.step_fails(derivative, target, zone, point)
        if self.at_corners:
            return self.boxes.step_improves(derivative, target, zone), fails_
        return self.boxes.step_improves_at_truth(derivative, target), fails_

    @property
    def at_corners(self) -> bool:
        """Whether a step that improves is said to do so at the corners of zones; else, with many players, at the truth
        alone, which is necessary, and all that proofs have used."""
        return len(self.game.players) <= 3

    def reading(self, site: int | None, player: int, zone: Box, order: Sequence[int]) -> tuple[Strategy, Form]:
        if player in dict(zone.numbers):
            return self.game.of_two(dict(zone.numbers)[player]), TRUE
        # The end of the zone with least (or most) of the own first action.
        first = zone.low[player] if (self.side == -1) == (order[0] == 0) else zone.high[player]
        return (first, 1 - first), TRUE

    def _form(self, e: s.Expression, wanted: bool) -> Form:
        form = self.game.holds(e, self.game.truth)
        return form if wanted else negated(form)

    def _point(self, place: object) -> list[Value]:
        return [self.game.variable(f"{self.prefix}.point{place}[{name}]") for name in self.game.players]


@dataclass(frozen=True)
class SupportingRun(Run):
    """For any number of actions: the run with least (`sign` -1) or most (1) of a function of the output. Of its zones
    it knows points: all that is known is that each is near the truth, so conditions are necessary only."""

    of_payoff: bool
    index: int
    sign: int

    def tied(self, output: Strategy) -> Form:
        more = self._value(output) - self._value(self.game.truth[self.me])
        return at_least_0(more if self.sign == 1 else -more)

    def _value(self, output: Strategy) -> Value:
        if not self.of_payoff:
            return output[self.index]
        return self.game.payoff(self.index, self.game.moved(self.game.truth, self.me, output))

    def unread(self) -> frozenset[int]:
        return frozenset()

    def read(self, site: int, player: int, zone: frozenset[int]) -> tuple[frozenset[int], Form]:
        return zone | {player}, TRUE

    def all_over(self, site: int, e: s.Expression, wanted: bool, zone: frozenset[int]) -> tuple[Form, Form]:
        form = self.game.holds(e, self.game.truth)  # so it is at the truth
        return form if wanted else negated(form), TRUE

    def at_some(self, site: int, e: s.Expression, wanted: bool, zone: frozenset[int]) -> Form:
        point, near = self._point(site, zone)
        form = self.game.holds(e, point)
        return _and(near, form if wanted else negated(form))

    def step(self, site: int, number: int, derivative: str, zone: frozenset[int]) -> tuple[Form, Form]:
        game, target = self.game, self.game.pures[number]
        point, near = self._point(f"{site}.{number}", zone)
        there = rests(
            game, target, lambda player, avoided, a: f"{self.prefix}.rest{site}.{number}[{player}]({avoided},{a})"
        )
        reached = {i: self._near(i, game.play(i, action), zone) for i, action in enumerate(target)}
        rest = rests(game, target, at_truth) if derivative == "by_weight" else None
        return (
            improves(game, derivative, target, game.truth, rest),
            _and(near, fails(game, derivative, target, point, there, reached)),
        )

    def reading(
        self, site: int | None, player: int, zone: frozenset[int], order: Sequence[int]
    ) -> tuple[Strategy, Form]:
        name = self.game.players[player]
        place = f"{self.prefix}.reading{'' if site is None else site}({','.join(map(str, order))})"
        free = [self.game.variable(f"{place}[{name},{a}]") for a in self.game.actions[name][:-1]]
        played = strategy(free, self.game.one)
        half = Fraction(1, 2) if len(played) == 2 else Fraction(1)
        return played, self._near(player, played, zone, half if self.game.post else Fraction(1))

    def _point(self, place: object, zone: frozenset[int]) -> tuple[Profile, Form]:
        game = self.game
        point = [
            strategy([game.variable(f"{self.prefix}.point{place}[{name},{a}]") for a in actions[:-1]], game.one)
            for name, actions in game.actions.items()
        ]
        return point, parts_form(True, [self._near(j, y, zone) for j, y in enumerate(point)])

    def _near(self, player: int, y: Strategy, zone: frozenset[int], far: Fraction | None = None) -> Form:
        """That the strategy may be in the zone: so many δ from the truth. In reading `post` a guard looks δ around a
        number that is δ/2 from it."""
        forms, game = in_simplex(y), self.game
        if player in zone:
            delta = game.parameters["δ"] * (far or Fraction(3 if game.post else 2, 2))
            pairs = zip(y, game.truth[player], strict=True)
            forms += [at_least_0(delta - sign * (w - x)) for w, x in pairs for sign in (1, -1)]
        return parts_form(True, forms)


def _and(*forms: Form) -> Form:
    return parts_form(True, forms)
