"""Search for consistent states on the grid near a given profile, cell by cell; no solver takes part.

In: programs in a game with numbers whose δ is 2/N, and a profile. Out: states that the interpreter has accepted,
nearest cells first. On the grid a run's readings follow from the profile. So inside one combination of cells each agent
has an interval of outputs, and a state is a profile in these cells whose strategies lie in the intervals (a fixed
point, found by iteration). Where a probability is a threshold, the oracle's coin mixes the outputs of the two cells
beside it, and is solved for (`coins`). The combinations are exponential in the number of players read; their number is
limited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

from verify.evidence.numbers import Real
from verify.realise.coins import TRIED, Ends, Interval, Wanted, coins_for
from verify.realise.likely import Likely
from verify.realise.places import Place, places_near
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Coins, Interpreter, Mix, Rejected, check_state
from verify.semantics.exact.world import Profile, Undecided, World, floor_of

FREE: Interval = (Fraction(0), Fraction(1))
MOST_THRESHOLDS = 3
ROUNDS = 4


@dataclass(frozen=True)
class GridState:
    """A consistent state on the grid, as the interpreter accepted it."""

    profile: Profile
    answers: Answers
    coins: Coins
    mixes: Mapping[int, Mix]


@dataclass(frozen=True)
class Neighbourhood:
    """The input of the search: programs in a game whose δ is 2/cells, and a profile with answers to raw queries.

    Every player must have two actions (see `near_many` for more), and all the profile's numbers must be rational.
    """

    world: World
    programs: tuple[p.Program | None, ...]
    profile: Profile
    answers: Answers
    cells: int
    _known: dict[tuple[int, tuple[Fraction, ...]], Interval | None] = field(default_factory=dict)

    def states(self, in_time: Callable[[], bool]) -> Iterator[GridState]:
        """States found, the nearest cells first, as long as there is time."""
        read = sorted({j for program in self.programs if program is not None for j in players_read(program)})
        points = [rational(self.profile[j][0]) for j in read]
        within = [self._range(j) for j in read]
        plain = tuple(program for program in self.programs if program is not None and _follows_from_cells(program))
        likely = Likely(self.world, plain, tuple(read), self.cells)
        for row, is_likely in likely.among(places_near(points, self.cells, within)):
            if not in_time():
                return
            if is_likely and sum(place.is_threshold for place in row) <= MOST_THRESHOLDS:
                yield from self._states_at(dict(zip(read, row, strict=True)))

    def _range(self, player: int) -> Interval:
        """The outputs of a program that neither reads nor asks; everything for others."""
        program = self.programs[player]
        if program is None or looks(program):
            return FREE
        return self._outputs(program, self.profile, {}) or FREE

    def _states_at(self, places: Mapping[int, Place]) -> Iterator[GridState]:
        start = tuple(
            strategy if j not in places else _strategy(next(places[j].between(*FREE, rational(strategy[0]))))
            for j, strategy in enumerate(self.profile)
        )
        for coins in self._coins(places, start):
            tried: set[Profile] = set()
            for choice in range(3):
                profile = self._settled(places, start, coins, choice)
                if profile is None or profile in tried:
                    continue
                tried.add(profile)
                answers = answers_at(self.world, self.answers, profile, coins)
                try:
                    mixes = check_state(self.world, self.programs, profile, answers, {}, self.cells, coins)
                except (Rejected, Undecided):
                    continue
                yield GridState(profile, answers, coins, mixes)

    def _settled(self, places: Mapping[int, Place], start: Profile, coins: Coins, choice: int) -> Profile | None:
        """A profile in these places where each agent puts out its strategy; `choice` picks one of several points.

        Outputs may depend on the profile (copies do), so this is iterated until the profile does not change.
        """
        profile = start
        for _ in range(ROUNDS):
            moved = profile
            for i, program in enumerate(self.programs):
                place = places.get(i, Place(*FREE))
                outputs = FREE if program is None else self._mixed(program, profile, coins)
                if outputs is None:
                    return None
                if program is None and i not in places:
                    continue
                points = list(place.between(*outputs, rational(self.profile[i][0])))
                if not points:
                    return None
                moved = (*moved[:i], _strategy(points[min(choice, len(points) - 1)]), *moved[i + 1 :])
            if moved == profile:
                return profile
            profile = moved
        return profile

    # --- outputs ---

    def _mixed(self, program: p.Program, profile: Profile, coins: Coins) -> Interval | None:
        """Lowest and highest output with these coins."""
        if _asks_twice(program):
            return self._run(program, profile, coins)
        outputs: dict[Ends, Interval] = {}
        for ends in product((0, 1), repeat=len(coins)):
            found = self._outputs(program, profile, dict(zip(coins, map(Fraction, ends), strict=True)))
            if found is None:
                return None
            outputs[ends] = found
        return Wanted(Place(*FREE), outputs).mixed(list(map(rational, coins.values())))

    def _outputs(self, program: p.Program, profile: Profile, ends: Coins) -> Interval | None:
        """Lowest and highest output with certain answers; None where the interpreter gives up."""
        if asks(program):
            return self._run(program, profile, ends)
        # The output depends on the cells alone: one run in the middle of them is enough.
        edges = {
            j: min(floor_of(profile[j][0] * self.cells), self.cells - 1) - (ends.get((j, 0)) == 0)
            for j in players_read(program)
        }
        middles = {j: Fraction(2 * edge + 1, 2 * self.cells) for j, edge in edges.items()}
        key = (program.player, tuple(middles.values()))
        if key not in self._known:
            seen = tuple(_strategy(middles[j]) if j in middles else x for j, x in enumerate(profile))
            self._known[key] = self._run(program, seen, {})
        return self._known[key]

    def _run(self, program: p.Program, profile: Profile, coins: Coins) -> Interval | None:
        answers = answers_at(self.world, self.answers, profile, coins)
        interpreter = Interpreter(self.world, program, profile, answers, self.cells, coins)
        try:
            first = [rational(o.output[0]) for o in interpreter.outcomes({})]
        except (Undecided, Rejected, KeyError, ArithmeticError):
            return None
        return (min(first), max(first)) if first else None

    # --- coins ---

    def _coins(self, places: Mapping[int, Place], profile: Profile) -> Iterator[Coins]:
        """Coins with which the outputs of each agent reach into its own place."""
        tossed = [(j, 0) for j, place in places.items() if place.is_threshold]
        if not tossed:
            yield {}
            return
        wanted: list[Wanted] = []
        for i, program in enumerate(self.programs):
            if program is None or i not in places:
                continue
            outputs: dict[Ends, Interval] = {}
            for ends in product((0, 1), repeat=len(tossed)):
                sure = dict(zip(tossed, map(Fraction, ends), strict=True))
                found = self._outputs(program, profile, sure)
                if found is None:
                    return
                outputs[ends] = found
            wanted.append(Wanted(places[i], outputs))
        for values in coins_for(wanted, len(tossed)):
            yield dict(zip(tossed, values, strict=True))
        if len(tossed) == 1 and any(program is not None and _asks_twice(program) for program in self.programs):
            yield from ({tossed[0]: value} for value in TRIED)


def answers_at(world: World, answers: Answers, profile: Profile, coins: Coins) -> Answers:
    """Answers to these raw queries by the oracle's rule; at the threshold the coin, or else the given answer."""
    found: dict[tuple[int, p.Asked, Real], Real] = {}
    for (j, asked, threshold), answer in answers.items():
        over = world.asked(j, asked, profile) - threshold
        coin = coins.get((j, asked), answer) if isinstance(asked, int) else answer
        found[j, asked, threshold] = coin if over == 0 else Fraction(int(over > 0))
    return found


def players_read(program: p.Program) -> tuple[int, ...]:
    """The players that some read of the program is about, in order."""
    nodes = (node for node in p.subtrees(program.tree) if isinstance(node, p.ReadZone))
    return tuple(sorted({j for node in nodes for j in node.players}))


def asks(program: p.Program) -> bool:
    """Whether the output depends on the profile other than through cells."""
    return any(isinstance(node, p.Query | p.Sample | p.Copy) for node in p.subtrees(program.tree))


def _asks_twice(program: p.Program) -> bool:
    """Whether a run may ask one query more than once, so that its output need not be affine in the answer."""
    nodes = p.subtrees(program.tree)
    read = [j for node in nodes if isinstance(node, p.ReadZone) for j in node.players]
    return len(set(read)) < len(read) or any(isinstance(node, p.Query) and node.player in read for node in nodes)


def _follows_from_cells(program: p.Program) -> bool:
    """Whether the output follows from the cells in which its readings end."""
    return not asks(program) and not _asks_twice(program)


def looks(program: p.Program) -> bool:
    return asks(program) or bool(players_read(program))


def _strategy(first: Fraction) -> tuple[Fraction, Fraction]:
    return first, 1 - first


def rational(x: Real) -> Fraction:
    if not isinstance(x, Fraction):
        raise Undecided("a state with irrational numbers")
    return x
