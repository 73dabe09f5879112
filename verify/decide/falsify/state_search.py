"""Search for a consistent state that satisfies a target: by simulation first, then case by case with the solver.

In: a claim, numbers for its parameters, a target. Out: a state that the interpreter has accepted, or None. The solver's
model of a case is made simple (`simple_model`) and put into one number field before the interpreter runs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import floor

from verify.decide.clock import Clock
from verify.decide.falsify.candidates import Candidates
from verify.decide.smt.case_search import Report, open_cases, prune
from verify.decide.smt.number_field import in_one_field
from verify.decide.smt.parameters import parameter_variables
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt, Value
from verify.decide.states import State, find_state, world_of
from verify.decide.target import Target
from verify.evidence.numbers import Real
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Coins, Rejected, Zones
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Bounds, Profile, Undecided, floor_of
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import Formula
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import consistent_states, with_goal
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import ZONE_ENDS, Variable, probability

AT_CASE = 5.0
"""Seconds for the solver at each case."""
ENDS = (Fraction(0), Fraction(1), Fraction(1, 2))


def search_state(
    setup: Setup, parameters: Mapping[str, Fraction], target: Target, clock: Clock, report: Report
) -> State | None:
    """A consistent state of the claim set up at these parameters that is as the target says; the interpreter has
    accepted it."""
    seen = seen_state(setup, parameters, target, clock)
    return seen or search_by_cases(setup, parameters, target, clock, report)


def seen_state(setup: Setup, parameters: Mapping[str, Fraction], target: Target, clock: Clock) -> State | None:
    """The same, by simulation alone."""
    candidates = Candidates(setup, world_of(setup, parameters))
    if target.proposition is None:
        plain = candidates.plain_state(target, clock)
        if plain is not None:
            return plain
    return candidates.state_inside(target, clock) or candidates.state_anywhere(target, clock)


def search_by_cases(
    setup: Setup, parameters: Mapping[str, Fraction] | None, target: Target, clock: Clock, report: Report
) -> State | None:
    """The same, by the solver alone. Without parameters it chooses these too; they may be irrational then."""
    smt = Smt(setup.integers)
    for possible in consistent_states(setup):
        problem = prune(possible, smt, clock)
        if target.proposition is not None:
            goal = Goal(setup, "stronger").formula(target.proposition, target.holds)
            problem = with_goal(problem, "the target", goal)
        for case in open_cases(problem, smt, clock, report, AT_CASE):
            if case.model is not None:
                state = confirm(setup, parameters, [h.formula for h in case.hypotheses], target, smt, clock)
                if state is not None:
                    return state
    return None


def on_the_grid(setup: Setup, state: State) -> Iterator[State]:
    """States on the setup's grid with the parameters, strategies and answers of a state of reading `any`."""
    assert setup.cells is not None
    at_thresholds = [j for j, strategy in enumerate(state.profile) if _is_threshold(strategy[0], setup.cells)]
    for coins in product(ENDS, repeat=len(at_thresholds)):
        asked: Coins = {(j, 0): coin for j, coin in zip(at_thresholds, coins, strict=True)}
        try:
            yield find_state(setup, state.world, state.profile, state.answers, [], asked)
        except (Rejected, Undecided):
            continue


def exists_state(setup: Setup, target: Target, clock: Clock, report: Report) -> str:
    """`no` where the solver excludes every state that is as the target says, else `open`."""
    smt = Smt(setup.integers)
    for possible in consistent_states(setup):
        problem = prune(possible, smt, clock)
        if target.proposition is not None:
            goal = Goal(setup, "weaker")
            formula = goal.formula(target.proposition, target.holds)
            problem = with_goal(problem, "the target", formula, goal.instances)
        if any(True for _ in open_cases(problem, smt, clock, report, AT_CASE)):
            return "open"
    return "no"


def confirm(
    setup: Setup,
    parameters: Mapping[str, Fraction] | None,
    formulas: Sequence[Formula],
    target: Target,
    smt: Smt,
    clock: Clock,
) -> State | None:
    """Turn a satisfiable case into a state that the interpreter accepts, with simple numbers where possible. Without
    parameters these are taken from the solution; they may be algebraic then."""
    free = parameter_variables(setup) if parameters is None else []
    strategies = [
        (str(probability(player, action)), setup.setting.profile[i][a], ENDS)
        for i, (player, actions) in enumerate(setup.setting.scope.players.items())
        for a, action in enumerate(actions[:-1])
    ]
    answers = [(_name(answer), answer, ENDS) for answer in setup.oracle.values()]
    if setup.cells is not None:
        coins = [Variable("coin", player) for player in setup.setting.players]
        answers += [(str(coin), setup.setting.variables[coin], ENDS) for coin in coins]
    solution = simple_solution(formulas, [*free, *strategies, *answers], smt, clock)
    if solution is None:
        return None
    if setup.claim.reading == "post":
        of_parameters = solution if parameters is None else world_of(setup, parameters).parameters
        multiples = list(_multiples(setup, solution, of_parameters.get("δ")))
        if multiples:
            free = [(name, v, [x for x in [solution.get(name)] if isinstance(x, Fraction)]) for name, v, _ in free]
            solution = simple_solution(formulas, [*free, *multiples, *strategies, *answers], smt, clock) or solution
    try:
        named = [name for name, _, _ in (*free, *strategies, *answers) if name in solution]
        ends = (str(variable) for variable in setup.setting.variables if variable.kind in ZONE_ENDS)
        zones = [name for name in ends if name in solution]
        solution = {**solution, **in_one_field({name: solution[name] for name in (*named, *zones)})}
    except Undecided:
        return None
    if parameters is None:
        world = world_of(setup, {name: solution.get(name, preferred[0]) for name, _, preferred in free})
    else:
        world = world_of(setup, parameters)
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


def _multiples(
    setup: Setup, solution: Mapping[str, Value], delta: Value | None
) -> Iterator[tuple[str, Quotient, list[Fraction]]]:
    """In reading `post`: the numbers read, with the multiples of δ/2 next to what the solver has for them."""
    for variable, place in setup.setting.variables.items():
        value = solution.get(str(variable))
        if variable.kind == "read" and isinstance(value, Fraction) and isinstance(delta, Fraction):
            times = value / (delta / 2)
            nearest = sorted({floor(times), floor(times) + 1, floor(times) - 1}, key=lambda m: abs(m - times))
            yield str(variable), place, [m * delta / 2 for m in nearest]


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
