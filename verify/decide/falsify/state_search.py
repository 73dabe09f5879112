"""Search for a consistent state in which something holds, and confirm it with the interpreter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from verify.decide.clock import Clock
from verify.decide.falsify.candidates import Candidates
from verify.decide.smt.case_search import Report, open_cases, prune
from verify.decide.smt.number_field import in_one_field
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt, Value
from verify.decide.states import State, find_state, world_of
from verify.decide.target import Target
from verify.evidence.numbers import Real
from verify.library.find import LoadedClaim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Coins, Rejected, Zones, floor_of
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Bounds, Profile, Undecided
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import Formula
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.symbolic.variables import ZONE_ENDS, Variable, parameter, probability

AT_LEAF = 5.0
FIRST_CHOICES = {
    "ε": (Fraction(1, 10), Fraction(1, 100), Fraction(1, 2)),
    "δ": (Fraction(1, 1000), Fraction(1, 100), Fraction(1, 10), Fraction(1, 10000)),
}
PLAIN = tuple(Fraction(n, d) for n, d in ((1, 1), (2, 1), (1, 2), (3, 1), (0, 1), (3, 2), (2, 3)))
STEPS = tuple(Fraction(n, d) for n, d in ((1, 2), (-1, 2), (7, 8), (1, 1), (-1, 1), (3, 1), (-3, 1)))
FACTORS = (Fraction(1, 10), Fraction(2))
"""By what parameters are moved to try others: payoffs and the like, and those that are small."""
ENDS = (Fraction(0), Fraction(1), Fraction(1, 2))


def parameter_variables(setup: Setup) -> list[tuple[str, Quotient, Sequence[Fraction]]]:
    """The parameters without numbers, with the values to try first."""
    example = setup.loaded.game.example
    found: list[tuple[str, Quotient, Sequence[Fraction]]] = []
    for name in setup.setting.scope.parameters:
        variable = setup.setting.variables.get(parameter(name))
        if variable is not None:
            preferred = (example[name],) if name in example else FIRST_CHOICES.get(name, PLAIN)
            found.append((name, variable, preferred))
    return found


def sample_parameters(setup: Setup, extra: Sequence[Formula], smt: Smt, clock: Clock) -> dict[str, Fraction] | None:
    """Simple numbers for all parameters that satisfy `given` and the extra constraints; None if none were found."""
    variables = parameter_variables(setup)
    formulas = [*(h.formula for h in setup.given), *extra]
    for order in (variables, variables[::-1]):  # what is fixed first is rational, what follows from it may not be
        solution = simple_solution(formulas, order, smt, clock)
        if solution is None:
            return None
        values = {name: solution.get(name, preferred[0]) for name, _, preferred in variables}
        rational = {name: value for name, value in values.items() if isinstance(value, Fraction)}
        if len(rational) == len(values):
            return rational
    return None


def other_parameters(setup: Setup, known: Mapping[str, Fraction]) -> Iterator[dict[str, Fraction]]:
    """Parameters that satisfy `given` and differ from the known ones in one number."""
    game = setup.loaded.game
    assumed = [*game.assume, *(item.proposition for item in setup.claim.given)]
    small = [name for name in known if name in FIRST_CHOICES]
    for name in (*(one for one in reversed(list(known)) if one not in small), *small):
        value = known[name]
        steps = [value * f for f in FACTORS] if name in FIRST_CHOICES else [value + d for d in STEPS]
        for step in steps:
            world = world_of(setup, {**known, name: step})
            try:
                fits = all(world.holds_at(assumption, ()) for assumption in assumed)
            except ZeroDivisionError:
                continue
            if fits:
                yield {**known, name: step}


def search_state(
    loaded: LoadedClaim, parameters: Mapping[str, Fraction], target: Target, clock: Clock, report: Report
) -> State | None:
    """A consistent state with these parameters in which what is sought holds, accepted by the interpreter."""
    setup = set_up(loaded, parameters)
    survey = Candidates(setup, world_of(setup, parameters))
    if target.proposition is None:
        plain = survey.plain_state(target)
        if plain is not None:
            return plain
    seen = survey.state_inside(target, clock) or survey.state_anywhere(target, clock)
    if seen is not None:
        return seen
    smt = Smt(setup.integers)
    for possible in consistent_states(setup):
        problem = prune(possible, smt, clock)
        if target.proposition is not None:
            goal = Goal(setup, "stronger").formula(target.proposition, target.holds)
            problem = with_goal(problem, "what is sought", goal)
        for case in open_cases(problem, smt, clock, report, AT_LEAF):
            if case.model is not None:
                state = confirm(setup, parameters, [h.formula for h in case.hypotheses], target, smt, clock)
                if state is not None:
                    return state
    return None


def on_the_grid(setup: Setup, state: State) -> Iterator[State]:
    """States on the setup's grid with the parameters, strategies and answers of one in reading `any`."""
    assert setup.cells is not None
    at_thresholds = [j for j, strategy in enumerate(state.profile) if _is_threshold(strategy[0], setup.cells)]
    for coins in product(ENDS, repeat=len(at_thresholds)):
        asked: Coins = {(j, 0): coin for j, coin in zip(at_thresholds, coins, strict=True)}
        try:
            yield find_state(setup, state.world, state.profile, state.answers, [], asked)
        except (Rejected, Undecided):
            continue


def exists_state(
    loaded: LoadedClaim, parameters: Mapping[str, Fraction], target: Target, clock: Clock, report: Report
) -> str:
    """`no` where the solver excludes every state of this kind at these parameters, else `open`."""
    setup = set_up(loaded, parameters)
    smt = Smt(setup.integers)
    for possible in consistent_states(setup):
        problem = prune(possible, smt, clock)
        if target.proposition is not None:
            goal = Goal(setup, "weaker")
            formula = goal.formula(target.proposition, target.holds)
            problem = with_goal(problem, "what is sought", formula, goal.instances)
        if any(True for _ in open_cases(problem, smt, clock, report, AT_LEAF)):
            return "open"
    return "no"


def confirm(
    setup: Setup,
    parameters: Mapping[str, Fraction],
    formulas: Sequence[Formula],
    target: Target,
    smt: Smt,
    clock: Clock,
) -> State | None:
    """Turn a satisfiable branch into a state that the interpreter accepts, with simple numbers where possible."""
    world = world_of(setup, parameters)
    strategies = [
        (str(probability(player, action)), setup.setting.profile[i][a], ENDS)
        for i, (player, actions) in enumerate(setup.setting.scope.players.items())
        for a, action in enumerate(actions[:-1])
    ]
    answers = [(_name(answer), answer, ENDS) for answer in setup.oracle.values()]
    if setup.cells is not None:
        coins = [Variable("coin", player) for player in setup.setting.players]
        answers += [(str(coin), setup.setting.variables[coin], ENDS) for coin in coins]
    solution = simple_solution(formulas, [*strategies, *answers], smt, clock)
    if solution is None:
        return None
    try:
        named = [name for name, _, _ in (*strategies, *answers) if name in solution]
        ends = (str(variable) for variable in setup.setting.variables if variable.kind in ZONE_ENDS)
        zones = [name for name in ends if name in solution]
        solution = {**solution, **in_one_field({name: solution[name] for name in (*named, *zones)})}
    except Undecided:
        return None
    profile = _profile(setup, solution)
    found: Answers = {
        (j, a, world.number(threshold, ())): solution.get(_name(answer), Fraction(1, 2))
        for (j, a, threshold), answer in setup.oracle.items()
    }
    try:
        hints = [] if setup.cells is not None else list(_model_zones(setup, solution))
        state = find_state(setup, world, profile, found, hints, _coins(setup, profile, solution))
        found_it = target.proposition is None or target.holds == holds(
            target.proposition, profile, world, list(_hints(setup, solution))
        )
        return state if found_it else None
    except (Rejected, Undecided):
        return None


def _name(variable: Quotient) -> str:
    return str(variable.numerator)


def _profile(setup: Setup, solution: Mapping[str, Value]) -> Profile:
    profile = []
    for player, actions in setup.setting.scope.players.items():
        free: list[Real] = [solution.get(str(probability(player, action)), Fraction(0)) for action in actions[:-1]]
        profile.append((*free, 1 - sum(free, Fraction(0))))
    return tuple(profile)


def _coins(setup: Setup, profile: Profile, solution: Mapping[str, Value]) -> Coins:
    """The oracle's answers at the players' own probabilities, where these are thresholds of the grid."""
    if setup.cells is None:
        return {}
    found: dict[tuple[int, int], Real] = {}
    for j, player in enumerate(setup.setting.players):
        if _is_threshold(profile[j][0], setup.cells):
            found[j, 0] = solution.get(str(Variable("coin", player)), Fraction(1, 2))
    return found


def _is_threshold(probability: Real, cells: int) -> bool:
    scaled = probability * cells
    return 0 < scaled < cells and floor_of(scaled) == scaled


def _model_zones(setup: Setup, solution: Mapping[str, Value]) -> Iterator[Zones]:
    """The zones of the solver's own model."""
    players = setup.setting.players
    for program in setup.programs:
        if program is None:
            continue
        sites = [n for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone)]
        for side in ("lower", "upper"):
            zones: dict[int, dict[int, Bounds]] = {}
            for site in sites:
                zones[site.site] = {}
                for j in site.players:
                    which = (side, "", site.site, players[j])
                    low, high = (solution.get(str(Variable(end, players[program.player], which))) for end in ZONE_ENDS)
                    if low is None or high is None:
                        break
                    zones[site.site][j] = ((low, high), (1 - high, 1 - low))
            yield zones


def _hints(setup: Setup, solution: Mapping[str, Value]) -> Iterator[Profile]:
    """Profiles that the solver used to show that something is dominated."""
    dimensions = sum(len(actions) - 1 for actions in setup.setting.scope.players.values())
    values = [solution.get(_name(v)) for v in setup.spare]
    for start in range(0, len(values), max(dimensions, 1)):
        chunk = values[start : start + dimensions]
        if len(chunk) == dimensions and all(isinstance(v, Fraction) and 0 <= v <= 1 for v in chunk):
            profile = []
            rest = iter(chunk)
            for actions in setup.setting.scope.players.values():
                free: list[Real] = [v for _, v in zip(actions[:-1], rest, strict=False) if v is not None]
                profile.append((*free, 1 - sum(free, Fraction(0))))
            yield tuple(profile)
