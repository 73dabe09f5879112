"""Consistent states: from numbers to a state that the interpreter accepts, and from that to a witness.

In: a profile, and answers of the oracle. `find_state` searches for readings with which each agent's strategy is one of
its outputs: zones that are the truth or end δ beside it, at most MOST_ZONES combinations, then zones from a solver. In
reading `post` all numbers that can be read, as far as these are not too many.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice, product, takewhile

from verify.decide.clock import ENDLESS, Clock
from verify.evidence.numbers import Real, show_number
from verify.evidence.result import Run, Witness
from verify.language.syntax import Name
from verify.language.walk import subexpressions
from verify.semantics import program as p
from verify.semantics.exact.interpreter import (
    Answers,
    Coins,
    Interpreter,
    Mix,
    Outcome,
    Rejected,
    RunSeen,
    Zones,
    check_state,
)
from verify.semantics.exact.mixtures import mixture
from verify.semantics.exact.post import numbers_read
from verify.semantics.exact.world import Bounds, Profile, Strategy, Undecided, World, floor_of
from verify.semantics.symbolic.setup import Setup, expressions_of
from verify.semantics.symbolic.variables import probability

FEW_ZONES, MOST_ZONES = 16, 4_096


@dataclass(frozen=True)
class State:
    """A consistent state with the runs that make it so; accepted by the interpreter."""

    world: World
    profile: Profile
    answers: Answers
    runs: Mapping[int, tuple[RunSeen, ...]]
    mixes: Mapping[int, Mix]
    coins: Coins


def world_of(setup: Setup, parameters: Mapping[str, Real]) -> World:
    """The claim's game with numbers for its parameters (those of `at` included)."""
    game = setup.loaded.game
    values = {**setup.claim.fixed, **parameters}
    payoffs = None if game.payoffs is None else dict(game.payoffs)
    return World(
        dict(game.players),
        {name: values.get(name, Fraction(0)) for name in setup.setting.scope.parameters},
        payoffs,
        setup.claim.reading,
    )


def fixed_strategy(program: p.Program | None, world: World) -> Strategy | None:
    """What the program plays, where that is the same whatever the others do. (A mixture that is none is refused where
    the program is written as formulas.)"""
    looks = (p.ReadZone, p.Query, p.Sample, p.Copy, p.Minmax)
    if program is None or any(isinstance(node, looks) for node in p.subtrees(program.tree)):
        return None
    profile = world.pure_strategies(next(product(*(range(len(actions)) for actions in world.actions.values()))))
    try:
        (outcome,) = Interpreter(world, program, profile, {}).outcomes({})
    except (Rejected, Undecided, ArithmeticError):
        return None
    return outcome.output


def find_state(
    setup: Setup,
    world: World,
    profile: Profile,
    answers: Answers,
    hints: list[Zones],
    coins: Coins,
    clock: Clock = ENDLESS,
    simply: bool = False,
) -> State:
    """Find readings that make the profile a consistent state. Raises Rejected or Undecided if none are found in time.

    `hints` are zones worth trying (from a solver's model), after the simple ones. In reading `grid` the readings
    follow from the profile and the coins. A chance that is no probability is none in branches that no run takes either.
    With `simply` only FEW_ZONES are tried of each program, in which at most one player is read in another way than the
    others.
    """
    for tree in (tree for program in setup.programs if program is not None for tree in p.subtrees(program.tree)):
        named = (
            (tree.probability,) if isinstance(tree, p.Chance) else tree.weights if isinstance(tree, p.Mixture) else ()
        )
        if not all(0 <= world.number(chance, profile) <= 1 for chance in named):
            raise Rejected("expected a probability, found a number that is none")
    if setup.cells is not None:
        mixes = check_state(world, setup.programs, profile, answers, {}, setup.cells, coins)
        return State(world, profile, answers, {}, mixes, coins)
    runs: dict[int, tuple[RunSeen, ...]] = {}
    for program in setup.programs:
        if program is not None and any(isinstance(n, p.ReadZone) for n in p.subtrees(program.tree)):
            zones = _zones_to_try(program, world, profile, answers, hints, simply)
            in_time = takewhile(lambda _: clock.left() > 0, zones)
            runs[program.player] = _runs_for(Interpreter(world, program, profile, answers), in_time)
    return State(world, profile, answers, runs, check_state(world, setup.programs, profile, answers, runs), {})


def _runs_for(interpreter: Interpreter, zones_to_try: Iterator[Zones]) -> tuple[RunSeen, ...]:
    world, player = interpreter.world, interpreter.program.player
    strategy = interpreter.profile[player]
    if len(strategy) != 2:
        return _mixed_runs(interpreter, zones_to_try)
    target = strategy[0]
    below: tuple[Real, RunSeen] | None = None
    above: tuple[Real, RunSeen] | None = None
    undecided: Undecided | None = None
    for zones in zones_to_try:
        try:
            outcomes = interpreter.outcomes(zones)
        except Undecided as problem:
            undecided = problem
            continue
        for outcome in outcomes:
            if outcome.output == strategy:
                return (RunSeen(zones),)
            first = outcome.output[0]
            if first <= target and below is None:
                below = (first, RunSeen(zones))
            if first >= target and above is None:
                above = (first, RunSeen(zones))
    if below is None or above is None:
        if undecided is not None:
            raise undecided
        raise Rejected(f"no readings found that let {world.players[player]} play {target}")
    return (below[1], above[1])


def _mixed_runs(interpreter: Interpreter, zones_to_try: Iterator[Zones]) -> tuple[RunSeen, ...]:
    """Runs whose outputs mix to the strategy, for any number of actions."""
    player = interpreter.program.player
    strategy = interpreter.profile[player]
    seen: list[Zones] = []
    outputs: list[tuple[int, Strategy]] = []
    undecided: Undecided | None = None
    for zones in zones_to_try:
        try:
            outcomes = interpreter.outcomes(zones)
        except Undecided as problem:
            undecided = problem
            continue
        new = [o.output for o in outcomes if all(o.output != output for _, output in outputs)]
        if not new:
            continue
        outputs += [(len(seen), output) for output in new]
        seen.append(zones)
        shares = mixture([output for _, output in outputs], strategy)
        if shares is not None:
            return tuple(RunSeen(seen[k]) for k in sorted({outputs[place][0] for place in shares}))
    if undecided is not None:
        raise undecided
    raise Rejected(f"no readings found that let {interpreter.world.players[player]} play its strategy")


def _zones_to_try(
    program: p.Program, world: World, profile: Profile, answers: Answers, hints: list[Zones], simply: bool
) -> Iterator[Zones]:
    sites = [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)]
    keys = [(site.site, j) for site in sites for j in site.players]
    choices = [
        _numbers(world, profile, j, answers) if world.reading == "post" else _intervals(world, profile, j)
        for _, j in keys
    ]
    one_by_one = simply or len(profile[program.player]) != 2
    for count, picked in enumerate(_one_by_one(choices) if one_by_one else product(*choices)):
        if count >= (FEW_ZONES if simply else MOST_ZONES):
            break
        zones: dict[int, dict[int, Bounds]] = {site.site: {} for site in sites}
        for (site, j), bounds in zip(keys, picked, strict=True):
            zones[site][j] = bounds
        if _can_be_told(sites, zones):
            yield zones
    for hint in hints:
        complete = all(site.site in hint and all(j in hint[site.site] for j in site.players) for site in sites)
        if complete and _can_be_told(sites, hint):
            yield hint


def _one_by_one(choices: list[list[Bounds]]) -> Iterator[tuple[Bounds, ...]]:
    """All at their first, then each at its others: for agents with more than two actions all combinations take long."""
    first = tuple(options[0] for options in choices)
    yield first
    for k, options in enumerate(choices):
        yield from ((*first[:k], other, *first[k + 1 :]) for other in options[1:])


def _can_be_told(sites: list[p.ReadZone], zones: Zones) -> bool:
    """Whether a witness can express the zones. It names a reading by its line, so two reads in one line (on different
    paths) have to see the same zone."""
    seen: dict[tuple[int, int], Bounds] = {}
    return all(
        seen.setdefault((site.line, j), zones[site.site][j]) == zones[site.site][j]
        for site in sites
        for j in site.players
    )


def _numbers(world: World, profile: Profile, player: int, answers: Answers) -> list[Bounds]:
    """In reading `post`: all that may be read of the player, as bounds that are equal."""
    delta, known = world.parameters["δ"], profile[player]
    rows = [numbers_read(x, delta, answers.get((player, a, x))) for a, x in enumerate(known)]
    if len(known) == 2:
        rows = [[x, 1 - x] for x in rows[0]]
        return [tuple((x, x) for x in row) for row in rows]
    return [tuple((x, x) for x in read) for read in islice(product(*rows), MOST_ZONES)]


def _intervals(world: World, profile: Profile, player: int) -> list[Bounds]:
    """Zones that contain the truth: only it, down to δ below it, up to δ above it, and δ/2 to both sides. With more
    than two actions: down for some of them and up for the others.
    """
    delta = world.parameters["δ"]
    found: list[Bounds] = []
    half = Fraction(1, 2)
    ways = (Fraction(0), Fraction(0)), (Fraction(1), Fraction(0)), (Fraction(0), Fraction(1)), (half, half)
    if len(profile[player]) == 2:
        for down, up in ways:
            x = profile[player][0]
            low, high = max(Fraction(0), x - down * delta), min(Fraction(1), x + up * delta)
            found.append(((low, high), (1 - high, 1 - low)))
    else:
        same = [(way,) * len(profile[player]) for way in (ways[0], ways[3])]
        for each in (same[0], *product(ways[1:3], repeat=len(profile[player])), same[1]):
            pairs = zip(profile[player], each, strict=True)
            found.append(
                tuple((max(Fraction(0), x - down * delta), min(Fraction(1), x + up * delta)) for x, (down, up) in pairs)
            )
    return list(dict.fromkeys(found))


# --- writing it as a witness ---


def witness_of(setup: Setup, state: State) -> Witness:
    """The state as a witness, with exact numbers."""
    world = state.world
    used = [name for name in setup.setting.scope.parameters if name in parameters_that_matter(setup)]
    payoffs: dict[str, str] = {}
    if world.payoff_expressions is not None:
        payoffs = {player: show_number(world.payoff(k, state.profile)) for k, player in enumerate(world.players)}
    return Witness(
        {name: show_number(world.parameters[name]) for name in used},
        {player: _strategy(world, k, state.profile[k]) for k, player in enumerate(world.players)},
        payoffs,
        {world.players[i]: tuple(_run(setup, state, i, part) for part in mix.parts) for i, mix in state.mixes.items()},
        {world.query_text(j, asked, t): show_number(answer) for (j, asked, t), answer in _all_answers(state).items()},
    )


def witness_of_profile(
    setup: Setup, parameters: Mapping[str, Fraction], probabilities: Mapping[str, Fraction]
) -> Witness:
    """Numbers and a profile (by the text of each probability's variable) that need not be a consistent state."""
    world = world_of(setup, parameters)
    profile = []
    for player, actions in world.actions.items():
        free = [probabilities.get(str(probability(player, action)), Fraction(0)) for action in actions[:-1]]
        profile.append((*free, 1 - sum(free, Fraction(0))))
    return replace(witness_of(setup, State(world, tuple(profile), {}, {}, {}, {})), oracle={})


def _named_zones(setup: Setup, player: int, zones: Zones) -> Iterator[tuple[str, int, Bounds]]:
    """The zones by the name of the player read; by name and line where two reads of one player saw different zones."""
    program = setup.programs[player]
    assert program is not None
    lines = {n.site: n.line for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)}
    seen = [(site, j, bounds) for site, of_site in zones.items() for j, bounds in of_site.items()]
    for site, j, bounds in seen:
        name = setup.setting.players[j]
        if any(i == j and other != bounds for _, i, other in seen):
            name += f" (line {lines[site]})"
        yield name, j, bounds


def _cells_seen(setup: Setup, state: State, player: int) -> Zones:
    """On the grid: the cells that every run sees; none for a probability that is a threshold, where runs differ."""
    program, cells = setup.programs[player], setup.cells
    assert program is not None and cells is not None
    zones: dict[int, dict[int, Bounds]] = {}
    for site in (n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)):
        zones[site.site] = {}
        for j in site.players:
            edges = [min(floor_of(w * cells), cells - 1) for w in state.profile[j]]
            if not any(0 < edge == w * cells for edge, w in zip(edges, state.profile[j], strict=True)):
                zones[site.site][j] = tuple((Fraction(e, cells), Fraction(e + 1, cells)) for e in edges)
    return zones


def _all_answers(state: State) -> Answers:
    """The answers to the agents' own queries and to those of readings that hit a threshold."""
    of_readings: Answers = {(j, a, state.profile[j][a]): coin for (j, a), coin in state.coins.items()}
    return {**of_readings, **state.answers}


def parameters_that_matter(setup: Setup) -> set[str]:
    """The parameters of the game and the claim, and ε and δ where some expression has them or some program reads."""
    claim, game = setup.claim, setup.loaded.game
    named = {*game.parameters, *claim.parameters, *claim.fixed}
    for item in (*claim.items, *claim.given, *([claim.within] if claim.within else [])):
        named |= {e.name for e in subexpressions(item.proposition) if isinstance(e, Name)}
    for program in setup.programs:
        for node in p.subtrees(program.tree) if program else ():
            if isinstance(node, p.ReadZone):
                named.add("δ")
            named |= {e.name for part in expressions_of(node) for e in subexpressions(part) if isinstance(e, Name)}
    return named


def _strategy(world: World, player: int, strategy: tuple[Real, ...]) -> dict[str, str]:
    actions = world.actions[world.players[player]]
    return {action: show_number(w) for action, w in zip(actions, strategy, strict=True)}


def _run(setup: Setup, state: State, player: int, part: tuple[Real, int, Outcome]) -> Run:
    world = state.world
    share, index, outcome = part
    runs = state.runs.get(player) or (RunSeen({}),)
    seen = _cells_seen(setup, state, player) if setup.cells is not None else runs[index].zones
    zones = {
        name: {
            action: (show_number(low), show_number(high))
            for action, (low, high) in zip(world.actions[world.players[j]], bounds, strict=True)
        }
        for name, j, bounds in _named_zones(setup, player, seen)
    }
    return Run(show_number(share), zones, outcome.story, _strategy(world, player, outcome.output))
