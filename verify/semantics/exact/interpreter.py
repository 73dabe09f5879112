"""Run a program on given readings and oracle answers, in exact numbers. Standard library only.

This is the meaning of an agent (semantics, sections 3 and 4) for any number of players and actions. It never looks at
the symbolic encoding, so a witness that it accepts does not depend on that encoding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from verify.evidence.numbers import Real, show_number
from verify.language import syntax as s
from verify.semantics import program as p
from verify.semantics.exact.mixtures import mixture
from verify.semantics.exact.post import divides_evenly, numbers_read, played, seen_around
from verify.semantics.exact.ranges import certain, step_surely_improves, surely
from verify.semantics.exact.world import Profile, Strategy, World, Zone, floor_of, whole_zone

Answers: TypeAlias = Mapping[tuple[int, p.Asked, Real], Real]
"""For each raw query (player, what it is about, threshold) the probability that the oracle says yes."""
Coins: TypeAlias = Mapping[tuple[int, int], Real]
"""For each (player, action) whose probability is a threshold of the grid, the probability of "yes" there."""
Zones: TypeAlias = Mapping[int, Mapping[int, tuple[tuple[Real, Real], ...]]]
"""For each `read` of the program (by its site) the bounds of each player's probabilities that this run saw."""


class Rejected(Exception):
    """A state is not consistent; the message says why."""


@dataclass(frozen=True)
class Outcome:
    """One extreme output of a run (all mixtures of them are possible too).

    `words` are the turns that it took and what it played, one after the other; `story` tells them with the
    probabilities of chance, copies and the oracle.
    """

    output: Strategy
    words: tuple[str, ...]
    story: tuple[str, ...]


@dataclass(frozen=True)
class Interpreter:
    """One program in a world, at a profile, with the oracle's answers.

    With `cells` = N the program reads on the grid of thresholds m/N; `coins` gives the oracle's answer for each
    (player, action) whose probability is a threshold. Else a run is told the zones that it sees, or, in reading `post`,
    the numbers that it read (as bounds that are equal).
    """

    world: World
    program: p.Program
    profile: Profile
    answers: Answers
    cells: int | None = None
    coins: Coins = field(default_factory=dict)

    def outcomes(self, zones: Zones) -> tuple[Outcome, ...]:
        """The extreme outputs of runs that see these zones. Raises Undecided, KeyError for a missing answer or zone."""
        return self._run(self.program.tree, whole_zone(self.world), None, zones)

    def _run(self, tree: p.Tree, zone: Zone, step: tuple[int, ...] | None, zones: Zones) -> tuple[Outcome, ...]:
        match tree:
            case p.Chance():
                return self._mixed(self.world.number(tree.probability, self.profile), tree, zone, step, zones)
            case p.Query():
                threshold = self.world.number(tree.threshold, self.profile)
                return self._mixed(self.answers[tree.player, tree.asked, threshold], tree, zone, step, zones)
            case p.Sample():
                return self._mixed(drawn(tree, self.profile), tree, zone, step, zones)
            case p.ReadZone():
                if self.cells is not None:
                    return self._read_grid(self.cells, self.read_list(tree.players), tree.then, zone, step)
                seen = zones[tree.site]
                zone = tuple(seen[j] if j in tree.players else bounds for j, bounds in enumerate(zone))
                return self._run(tree.then, zone, step, zones)
            case p.ZoneGuard():
                return self._zone_guard(tree, zone, step, zones)
            case p.StepGuard():
                return self._step_guard(tree, zone, step, zones)
            case _:
                return self.play(tree, zone, step)

    def _mixed(
        self,
        weight: Real,
        tree: p.Chance | p.Query | p.Sample,
        zone: Zone,
        step: tuple[int, ...] | None,
        zones: Zones,
    ) -> tuple[Outcome, ...]:
        if weight < 0 or weight > 1:
            raise Rejected(f"expected a probability, found {show_number(weight)}")
        then, otherwise = self._run(tree.then, zone, step, zones), self._run(tree.otherwise, zone, step, zones)
        return _combined(weight, then, otherwise, self.turn(tree, weight))

    def turn(self, tree: p.Chance | p.Query | p.Sample, weight: Real) -> str:
        """The turn to `then`, which is taken with this weight, in words."""
        share = show_number(weight)
        if isinstance(tree, p.Chance):
            return f"with probability {share}"
        if isinstance(tree, p.Query):
            about = self.world.query_words(tree.player, tree.asked)
            return f"where the oracle says yes about {about} (probability {share})"
        player = self.world.players[tree.player]
        return f"where a copy of {player} plays {self.world.actions[player][tree.action]} (probability {share})"

    def read_list(self, players: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        """The probabilities that are read: of two actions the first, else each."""
        return tuple((j, a) for j in players for a in range(1 if len(self.profile[j]) == 2 else len(self.profile[j])))

    def _read_grid(
        self, cells: int, reads: tuple[tuple[int, int], ...], then: p.Tree, zone: Zone, step: tuple[int, ...] | None
    ) -> tuple[Outcome, ...]:
        if not reads:
            return self._run(then, zone, step, {})
        (j, a), rest = reads[0], reads[1:]
        scaled = self.profile[j][a] * cells
        edge = min(floor_of(scaled), cells - 1)
        coin = self.coins[j, a] if scaled == edge > 0 else Fraction(1)
        above, below = (
            self._read_grid(cells, rest, then, in_cell(zone, j, a, e, cells), step) if share != 0 else ()
            for e, share in ((edge, coin), (edge - 1, 1 - coin))
        )
        return _combined(coin, above, below, self.turn_above(j, a)) if above and below else above or below

    def turn_above(self, player: int, action: int) -> str:
        """Of the two cells beside a threshold, the turn to the one above, in words."""
        name = self.world.players[player]
        actions = self.world.actions[name]
        read = name if len(actions) == 2 else f"prob({name}, {actions[action]})"
        coin = show_number(self.coins[player, action])
        return f"where the reading of {read} ends above its threshold (probability {coin})"

    def seen(self, zone: Zone) -> Zone:
        """What guards look at, where this was read."""
        if self.world.reading != "post":
            return zone
        return tuple(seen_around(bounds, self.world.parameters["δ"]) for bounds in zone)

    def _zone_guard(
        self, tree: p.ZoneGuard, zone: Zone, step: tuple[int, ...] | None, zones: Zones
    ) -> tuple[Outcome, ...]:
        holds = guard_holds(tree, self.seen(zone), self.world)
        branch = tree.then if holds else tree.otherwise
        return _after(p.guard_words(tree, holds), self._run(branch, zone, step, zones))

    def _step_guard(
        self, tree: p.StepGuard, zone: Zone, step: tuple[int, ...] | None, zones: Zones
    ) -> tuple[Outcome, ...]:
        steps = self.steps_taken(tree, zone)
        found = [_after(step_words(target, self.world), self._run(tree.then, zone, target, zones)) for target in steps]
        if not found:
            return _after(NO_STEP, self._run(tree.otherwise, zone, step, zones))
        if self.world.reading != "post":
            return tuple(outcome for outcomes in found for outcome in outcomes)
        *others, mixed = found
        for k, outcomes in enumerate(reversed(others), 2):
            mixed = _combined(Fraction(1, k), outcomes, mixed, self.turn_chosen(steps[-k], k))
        return mixed

    def steps_taken(self, tree: p.StepGuard, zone: Zone) -> tuple[tuple[int, ...], ...]:
        """The steps that surely improve; in reading `post` one for each own action, of which a run chooses one with
        equal chances."""
        seen = self.seen(zone)
        steps = [o for o in self.world.pure_profiles if step_surely_improves(o, tree.derivative, seen, self.world)]
        if self.world.reading != "post":
            return tuple(steps)
        first = {o[self.program.player]: o for o in reversed(steps)}
        return tuple(first[action] for action in sorted(first))

    def turn_chosen(self, step: tuple[int, ...], left: int) -> str:
        """The turn to this step's action, where it is one of so many, in words."""
        name = self.world.players[self.program.player]
        return f"where it chooses {self.world.actions[name][step[self.program.player]]} (probability 1/{left})"

    def play(self, leaf: p.Leaf, zone: Zone, step: tuple[int, ...] | None) -> tuple[Outcome, ...]:
        """The extreme outputs of a statement that plays, where the run saw this zone and found this step."""
        me = self.program.player
        actions = self.world.actions[self.world.players[me]]
        match leaf:
            case p.Pure(action):
                return (_played(self.world.pure(me, action), f"plays {actions[action]}"),)
            case p.MyStep():
                assert step is not None
                return (_played(self.world.pure(me, step[me]), f"plays {actions[step[me]]}"),)
            case p.Mixture(weights):
                strategy = tuple(self.world.number(w, self.profile) for w in weights)
                return (_played(strategy, "plays a mixture"),)
            case p.Copy(player, order):
                strategy = tuple(self.profile[player][a] for a in order)
                return (_played(strategy, f"copies {self.world.players[player]}"),)
            case p.Reading(player, order):
                points = played(zone[player], self.world.parameters["δ"])
                return tuple(_played(tuple(y[a] for a in order), "plays its reading") for y in points)
            case p.Minmax():
                return tuple(_played(strategy, "plays minmax") for strategy in self.world.minmax(me)[1])


def drawn(tree: p.Sample, profile: Profile) -> Real:
    """The share of the sample's action among those that it may be. (It is 0 where none of them is ever played.)"""
    here = profile[tree.player][tree.action]
    whole = sum((profile[tree.player][a] for a in tree.rest), here)
    return here / whole if tree.rest and whole > 0 else here


def step_words(step: Iterable[int], world: World) -> str:
    """A step that was found to improve."""
    names = " ".join(actions[a] for actions, a in zip(world.actions.values(), step, strict=True))
    return f"the step towards {names} improves"


NO_STEP = "no step improves"


def guard_holds(tree: p.ZoneGuard, zone: Zone, world: World) -> bool:
    """Whether `surely` or `possibly` the proposition, on the zone."""
    if tree.quantifier == "surely":
        return surely(tree.proposition, zone, world)
    if certain(tree.proposition, zone, world):
        return True
    return not surely(s.Not(tree.proposition), zone, world)


def _played(output: Strategy, words: str) -> Outcome:
    return Outcome(output, (words,), (words,))


def _combined(
    weight: Real, then: tuple[Outcome, ...], otherwise: tuple[Outcome, ...], words: str
) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(
            tuple(weight * x + (1 - weight) * y for x, y in zip(a.output, b.output, strict=True)),
            (*a.words, *b.words),
            _told(weight, a, b, words),
        )
        for a, b in product(then, otherwise)
    )


def _told(weight: Real, then: Outcome, otherwise: Outcome, words: str) -> tuple[str, ...]:
    if weight == 1:
        return then.story
    if weight == 0:
        return otherwise.story
    return (f"{words}: {', '.join(then.story)}", f"else: {', '.join(otherwise.story)}")


def in_cell(zone: Zone, player: int, action: int, edge: int, cells: int) -> Zone:
    """The zone where the reading of this probability ended in the cell from edge/cells to (edge + 1)/cells."""
    low, high = Fraction(edge, cells), Fraction(edge + 1, cells)
    bounds = list(zone[player])
    bounds[action] = (low, high)
    if len(bounds) == 2:
        bounds[1 - action] = (1 - high, 1 - low)
    return tuple(tuple(bounds) if j == player else b for j, b in enumerate(zone))


def _after(words: str, outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    return tuple(Outcome(o.output, (words, *o.words), (words, *o.story)) for o in outcomes)


# --- consistent states ---


@dataclass(frozen=True)
class RunSeen:
    """One run of an agent as a witness tells it: the zones it saw."""

    zones: Zones


@dataclass(frozen=True)
class Mix:
    """A mixture that puts out a strategy: outcomes with their shares, which add up to 1. `run` is the index of the
    run."""

    parts: tuple[tuple[Real, int, Outcome], ...]


def check_state(
    world: World,
    programs: tuple[p.Program | None, ...],
    profile: Profile,
    answers: Answers,
    runs: Mapping[int, tuple[RunSeen, ...]],
    cells: int | None = None,
    coins: Coins | None = None,
) -> dict[int, Mix]:
    """Confirm that the profile with these answers and readings is a consistent state.

    With the zones of `runs` (in reading `post` numbers read) where `cells` is None; else reading `grid` with these
    coins.

    Returns how each agent's strategy comes about. Raises Rejected, or Undecided where the interpreter gives up.
    """
    for player, strategy in zip(world.players, profile, strict=True):
        if any(w < 0 for w in strategy) or sum(strategy, Fraction(0)) != 1:
            raise Rejected(f"{player} has no strategy: {strategy}")
    for (j, asked, threshold), answer in answers.items():
        check_answer(world, world.asked(j, asked, profile), threshold, answer)
    for (j, a), coin in (coins or {}).items():
        check_answer(world, profile[j][a], profile[j][a], coin)
        if answers.get((j, a, profile[j][a]), coin) != coin:
            raise Rejected("the same query has two answers")
    mixes = {}
    reads = any(isinstance(n, p.ReadZone) for program in programs if program for n in p.subtrees(program.tree))
    if world.reading == "post" and reads and not divides_evenly(world.parameters["δ"]):
        raise Rejected("δ is not 2/N")
    for program in programs:
        if program is None:
            continue
        sites = [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)] if cells is None else []
        seen = runs.get(program.player, ()) if sites else (RunSeen({}),)
        outcomes: list[tuple[int, Outcome]] = []
        interpreter = Interpreter(world, program, profile, answers, cells, coins or {})
        for k, run in enumerate(seen):
            for site in sites:
                check_zones(world, profile, site, run.zones, answers)
            try:
                outcomes += [(k, outcome) for outcome in interpreter.outcomes(run.zones)]
            except KeyError as missing:
                raise Rejected(f"{world.players[program.player]}: no answer or zone for {missing}") from None
        mixes[program.player] = mix(profile[program.player], outcomes, world.players[program.player])
    return mixes


def check_answer(world: World, probability: Real, threshold: Real, answer: Real) -> None:
    """The oracle's rule for one query (semantics, section 2)."""
    if answer < 0 or answer > 1:
        raise Rejected(f"the answer {answer} is no probability")
    if (probability > threshold and answer != 1) or (probability < threshold and answer != 0):
        raise Rejected(f"the oracle must be certain: probability {probability}, threshold {threshold}")


def check_zones(world: World, profile: Profile, site: p.ReadZone, zones: Zones, answers: Answers) -> None:
    """That the zones of one read hold the truth and are no wider than δ, or that these numbers can be read (semantics,
    section 3)."""
    for j in site.players:
        bounds = zones.get(site.site, {}).get(j)
        if bounds is None or len(bounds) != len(profile[j]):
            raise Rejected(f"no zone for {world.players[j]} in the read of line {site.line}")
        if world.reading == "post":
            _check_numbers(world, profile, j, [low if low == high else None for low, high in bounds], answers)
            continue
        for (low, high), truth in zip(bounds, profile[j], strict=True):
            if not 0 <= low <= truth <= high <= 1 or high - low > world.parameters["δ"]:
                raise Rejected(f"the zone [{low}, {high}] of {world.players[j]} is too wide or misses {truth}")


def _check_numbers(world: World, profile: Profile, player: int, read: Sequence[Real | None], answers: Answers) -> None:
    for a, (number, truth) in enumerate(zip(read, profile[player], strict=True)):
        if len(read) == 2 and a == 1 and read[0] is not None:
            possible = [1 - read[0]]
        else:
            possible = numbers_read(truth, world.parameters["δ"], answers.get((player, a, truth)))
        if number not in possible:
            raise Rejected(f"{world.players[player]} plays with probability {truth}; that is not read as {number}")


def mix(strategy: Strategy, outcomes: list[tuple[int, Outcome]], name: str) -> Mix:
    """Shares of the outcomes that add up to the strategy. Raises Rejected if there are none."""
    for k, outcome in outcomes:
        if all(a == b for a, b in zip(outcome.output, strategy, strict=True)):
            return Mix(((Fraction(1), k, outcome),))
    if len(strategy) != 2:
        shares = mixture([o.output for _, o in outcomes], strategy)
        if shares is None:
            raise Rejected(f"{name}: no runs put out its strategy on average")
        return Mix(tuple((share, *outcomes[place]) for place, share in shares.items()))
    below = [(k, o) for k, o in outcomes if o.output[0] < strategy[0]]
    above = [(k, o) for k, o in outcomes if o.output[0] > strategy[0]]
    if not below or not above:
        outputs = ", ".join(str(o.output[0]) for _, o in outcomes)
        raise Rejected(f"{name}: no runs put out {strategy[0]} on average; outputs {outputs}")
    (j, low), (k, high) = below[0], above[0]
    share = (high.output[0] - strategy[0]) / (high.output[0] - low.output[0])
    return Mix(((share, j, low), (1 - share, k, high)))
