"""Search for consistent states on the grid near a given profile, for any number of actions; no solver takes part.

In: programs in a game with numbers whose δ is 2/N, and a profile. Out: states that the interpreter has accepted. On
the grid a run's readings follow from the profile: it is in a spot for each player that is read (`spots`). There each
agent has finitely many extreme outputs; a state is a profile in the spots that each agent can mix from its own. With
the oracle's coins fixed, but for one, that is a linear program (`optimum`).

Which spots are tried: first those along a path, on which everyone goes to the nearest to its strategy that it can put
out, by half as much wherever the path turns back (where it swings around a threshold it so comes near); then those
around the end of the path and around the profile, nearest first. Incomplete: of several coins that one agent's output
depends on, all but one are taken to be certain or fair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain, combinations, product, zip_longest
from math import floor
from typing import TypeAlias

from verify.evidence.numbers import Real
from verify.realise.near import GridState, answers_at, asks, looks, players_read, rational
from verify.realise.places import MOST_PLACES, nearest_first
from verify.realise.shares import Outputs, Shares, Strategy, free_coins
from verify.realise.spots import Spot, spot_of, spots_near
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Coins, Interpreter, Rejected, check_state
from verify.semantics.exact.world import Bounds, Undecided, World

Profile: TypeAlias = tuple[Strategy, ...]
Coin: TypeAlias = tuple[int, int]
Spots: TypeAlias = Mapping[int, Spot]
ZERO, ONE, HALF = Fraction(0), Fraction(1), Fraction(1, 2)
MOST_COINS, MOST_UNCERTAIN, LONGEST_PATH, ROUNDS, FINE = 3, 2, 60, 4, 1_024
LEAST = Fraction(1, 1_024)
"""The least part of the way to what can be put out that the path goes."""
BETWEEN = (ZERO, Fraction(1, 8), ONE)
"""Tried between the nearest profile in the spots and the one deepest inside them."""


@dataclass(frozen=True)
class ManyActions:
    """The input of the search: programs in a game whose δ is 2/cells, and a profile with answers to raw queries.

    All the profile's numbers must be rational.
    """

    world: World
    programs: tuple[p.Program | None, ...]
    profile: tuple[tuple[Real, ...], ...]
    answers: Answers
    cells: int
    _known: dict[tuple[int, tuple[Bounds, ...]], tuple[Strategy, ...]] = field(default_factory=dict)

    def states(self, in_time: Callable[[], bool]) -> Iterator[GridState]:
        """States found, as long as there is time."""
        start: Profile = tuple(tuple(map(rational, strategy)) for strategy in self.profile)
        read = sorted({j for program in self.programs if program is not None for j in players_read(program)})
        tried: set[tuple[Spot, ...]] = set()
        for spots in self._spots(start, read):
            if not in_time():
                return
            if tuple(spots.values()) not in tried:
                tried.add(tuple(spots.values()))
                yield from self._states_at(spots, start)

    # --- which spots ---

    def _spots(self, start: Profile, read: Sequence[int]) -> Iterator[Spots]:
        end = start
        for end in self._path(start, read):
            yield {j: spot_of(end[j], self.cells) for j in read}
        for pair in zip_longest(self._around(end, read), self._around(start, read) if end != start else ()):
            yield from (spots for spots in pair if spots is not None)

    def _path(self, start: Profile, read: Sequence[int]) -> Iterator[Profile]:
        """Profiles on the path; readings that are at a threshold end above it."""
        known: set[Profile] = set()
        profile, share, last = start, ONE, start
        while profile not in known and len(known) < LONGEST_PATH and share > LEAST:
            yield profile
            known.add(profile)
            spots = {j: spot_of(profile[j], self.cells) for j in read}
            sure = {coin: ONE for coin in _coins_of(spots)}
            outputs: dict[int, Outputs] = {
                i: {(): self._outputs(program, profile, spots, sure)} for i, program in self._agents()
            }
            found = Shares(outputs, {}, {}).nearest(profile)
            if found is None:
                return
            goal = _with(profile, found[0])
            if _turns_back(last, profile, goal):
                share /= 2
            last, profile = profile, tuple(self._between(x, y, share) for x, y in zip(profile, goal, strict=True))

    def _between(self, x: Strategy, y: Strategy, share: Fraction) -> Strategy:
        """So much of the way from x to y, on a mesh that is finer than the cells."""
        if share == 1:
            return y
        mesh = FINE * self.cells
        first = [Fraction(floor(mesh * (a + share * (b - a))), mesh) for a, b in zip(x[:-1], y[:-1], strict=True)]
        return (*first, 1 - sum(first, ZERO))

    def _around(self, profile: Profile, read: Sequence[int]) -> Iterator[Spots]:
        most = max(1, int(MOST_PLACES ** (1 / max(1, len(read)))))
        rows = [spots_near(profile[j], self.cells, self._range(j), most) for j in read]
        for row in nearest_first(rows):
            yield dict(zip(read, row, strict=True))

    def _range(self, player: int) -> Sequence[tuple[Fraction, Fraction]]:
        """Bounds of the outputs of a program that neither reads nor asks; no bounds for others."""
        program, count = self.programs[player], len(self.profile[player])
        outputs = () if program is None or looks(program) else self._run(program, self.profile, {}, {})
        if not outputs:
            return [(ZERO, ONE)] * count
        return [(min(y[a] for y in outputs), max(y[a] for y in outputs)) for a in range(count)]

    # --- a state in given spots ---

    def _states_at(self, spots: Spots, wanted: Profile) -> Iterator[GridState]:
        coins = _coins_of(spots)
        if len(coins) > MOST_COINS:
            return
        tried: set[tuple[Profile, tuple[Fraction, ...]]] = set()
        for fixed in self._fixed(spots, wanted, coins):
            for between in BETWEEN:
                found = self._settled(spots, wanted, coins, fixed, between)
                if found is None:
                    break
                profile, values = found
                inside = (
                    place.holds(x) for j, spot in spots.items() for place, x in zip(spot, profile[j], strict=True)
                )
                uncertain = sum(0 < coin < 1 for coin in values)  # each squares the number of an agent's outputs
                if found in tried or uncertain > MOST_UNCERTAIN or not all(inside):
                    continue
                tried.add(found)
                tossed: Coins = dict(zip(coins, values, strict=True))
                answers = answers_at(self.world, self.answers, profile, tossed)
                try:
                    mixes = check_state(self.world, self.programs, profile, answers, {}, self.cells, tossed)
                except (Rejected, Undecided):
                    continue
                yield GridState(profile, answers, tossed, mixes)

    def _fixed(self, spots: Spots, wanted: Profile, coins: Sequence[Coin]) -> Iterator[Mapping[int, Fraction]]:
        """Values for some of the coins, as few as can be, so that each agent depends on at most one of the others:
        first those that are certain."""
        depends = [free_coins(outputs) for outputs in self._all_outputs(spots, wanted, coins).values()]
        for size in range(len(coins) + 1):
            chosen = [
                some for some in combinations(range(len(coins)), size) if all(len(d - set(some)) < 2 for d in depends)
            ]
            values = sorted(product((ONE, ZERO, HALF), repeat=size), key=lambda row: row.count(HALF))
            yield from (dict(zip(some, row, strict=True)) for row in values for some in chosen)
            if chosen:
                return

    def _settled(
        self, spots: Spots, wanted: Profile, coins: Sequence[Coin], fixed: Mapping[int, Fraction], between: Fraction
    ) -> tuple[Profile, tuple[Fraction, ...]] | None:
        """A profile in the spots that everyone puts out, and the coins. Outputs may depend on the profile (copies do),
        so this is repeated until the profile does not change."""
        profile = wanted
        for _ in range(ROUNDS):
            problem = Shares(self._all_outputs(spots, profile, coins), spots, fixed)
            deep = problem.deepest()
            near = None if deep is None else problem.nearest(wanted)
            if deep is None or near is None:
                return None
            moved = _with(profile, {i: _mixed(near[0][i], deep[0][i], between) for i in deep[0]})
            tossed = [[some.get(k, ONE) for k in range(len(coins))] for some in (near[1], deep[1])]
            values = _mixed(tossed[0], tossed[1], between)
            if moved == profile or not any(asks(program) for _, program in self._agents()):
                break
            profile = moved
        return moved, values

    # --- outputs ---

    def _agents(self) -> Iterator[tuple[int, p.Program]]:
        return ((program.player, program) for program in self.programs if program is not None)

    def _all_outputs(self, spots: Spots, profile: Profile, coins: Sequence[Coin]) -> dict[int, Outputs]:
        """What each agent can put out on each side of the coins; of a player without a program that is read, all."""
        found: dict[int, Outputs] = {
            j: {(): tuple(_fractions(self.world.pure(j, a)) for a in range(len(spot)))} for j, spot in spots.items()
        }
        for i, program in self._agents():
            found[i] = {
                side: self._outputs(program, profile, spots, dict(zip(coins, map(Fraction, side), strict=True)))
                for side in product((0, 1), repeat=len(coins))
            }
        return found

    def _outputs(self, program: p.Program, profile: Profile, spots: Spots, coins: Coins) -> tuple[Strategy, ...]:
        """The extreme outputs where the readings of these spots end as the coins, which are certain, say."""
        zones = {
            j: tuple(
                (place.low, place.low + Fraction(1, self.cells))
                if not place.is_threshold or coins[j, a] == 1
                else (place.low - Fraction(1, self.cells), place.low)
                for a, place in enumerate(spots[j])
            )
            for j in players_read(program)
        }
        if asks(program):
            return self._run(program, profile, zones, coins)
        key = (program.player, tuple(zones.values()))
        if key not in self._known:
            self._known[key] = self._run(program, profile, zones, coins)
        return self._known[key]

    def _run(
        self, program: p.Program, profile: tuple[tuple[Real, ...], ...], zones: Mapping[int, Bounds], coins: Coins
    ) -> tuple[Strategy, ...]:
        """The extreme outputs of a run that sees these zones; none where the interpreter gives up."""
        seen = {node.site: zones for node in p.subtrees(program.tree) if isinstance(node, p.ReadZone)}
        interpreter = Interpreter(self.world, program, profile, answers_at(self.world, self.answers, profile, coins))
        try:
            return tuple(dict.fromkeys(_fractions(outcome.output) for outcome in interpreter.outcomes(seen)))
        except (Undecided, Rejected, KeyError, ArithmeticError):
            return ()


def _coins_of(spots: Spots) -> list[Coin]:
    """The probabilities that are thresholds."""
    return [(j, a) for j, spot in spots.items() for a, place in enumerate(spot) if place.is_threshold]


def _turns_back(last: Profile, here: Profile, goal: Profile) -> bool:
    """Whether the way on to the goal has something of the way back."""
    ways = zip(chain(*last), chain(*here), chain(*goal), strict=True)
    return sum(((b - a) * (c - b) for a, b, c in ways), ZERO) < 0


def _mixed(x: Sequence[Fraction], y: Sequence[Fraction], share: Fraction) -> tuple[Fraction, ...]:
    return tuple((1 - share) * a + share * b for a, b in zip(x, y, strict=True))


def _fractions(strategy: Sequence[Real]) -> Strategy:
    return tuple(map(rational, strategy))


def _with(profile: Profile, changed: Mapping[int, Strategy]) -> Profile:
    return tuple(changed.get(i, strategy) for i, strategy in enumerate(profile))
