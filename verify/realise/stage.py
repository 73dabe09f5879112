"""A realised witness made ready to be played: its numbers, the oracle's table, and the plan of each run.

In: a witness that the kernel has accepted. Out: a stage for `sampling`. Irrational numbers are replaced by fractions
that are closer than any sample can tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from verify.errors import InputError
from verify.evidence.numbers import Algebraic, Real
from verify.evidence.result import Run, Witness
from verify.evidence.roots import parse_number
from verify.library.find import LoadedClaim
from verify.realise.plans import Plan, Turns, fraction, plans
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Interpreter
from verify.semantics.exact.world import World
from verify.semantics.programs import programs_of, scope_of
from verify.trust.check_realised import cells_of, read_probabilities

QUERY = re.compile(r"prob\(([^(),]+), ([^(),]+)\) > (.+)|payoff\(([^(),]+), ([^(),]+)\) > payoff\(\4, ([^(),]+)\)")
APART = Fraction(1, 1 << 60)
"""How far two approximations of the same irrational number can be apart."""


@dataclass(frozen=True)
class Stage:
    """All that is needed to play: `runs` has for each player with a program its plans, with the share of each;
    `table` the oracle's answers by player, action and threshold."""

    world: World
    profile: tuple[tuple[Fraction, ...], ...]
    table: Mapping[tuple[int, p.Asked, Real], Fraction]
    interpreters: Mapping[int, Interpreter]
    runs: Mapping[int, tuple[tuple[Fraction, Plan], ...]]

    def branches(self, player: int) -> dict[Turns, tuple[str, Fraction]]:
        """For each branch of the player's program: what is played there, and the share of runs that take it."""
        found: dict[Turns, tuple[str, Fraction]] = {}
        for weight, plan in self.runs.get(player, ()):
            for branch in plan.branches:
                known = found.get(branch.turns, (branch.words, Fraction(0)))[1]
                found[branch.turns] = (branch.words, known + weight * branch.share)
        return found


def stage_of(loaded: LoadedClaim, witness: Witness) -> Stage:
    """The stage for a realised witness that the kernel has accepted. Raises InputError where it cannot be played."""
    if loaded.claim.reading == "post" and read_probabilities(loaded):
        raise InputError("agents that read are played in readings any and grid only, found reading post")
    scope = scope_of(loaded)
    cells = cells_of(witness)
    parameters = {name: _number(witness.parameters.get(name, "0")) for name in scope.parameters}
    payoffs = None if loaded.game.payoffs is None else dict(loaded.game.payoffs)
    world = World(scope.players, parameters, payoffs, loaded.claim.reading)
    profile = tuple(tuple(_number(witness.strategies[j][a]) for a in actions) for j, actions in scope.players.items())
    table = dict(_answer(world, query, text) for query, text in witness.oracle.items())
    coins = {
        (j, asked): answer
        for (j, asked, threshold), answer in table.items()
        if isinstance(asked, int) and profile[j][asked] == threshold
    }
    texts = [text for row in witness.strategies.values() for text in row.values()]
    apart = Fraction(0) if all(isinstance(parse_number(text), Fraction) for text in texts) else APART
    interpreters, runs = {}, {}
    for program in programs_of(loaded, scope):
        if program is None:
            continue
        player = world.players[program.player]
        interpreter = Interpreter(world, program, profile, table, cells, coins)
        known = plans(interpreter)
        interpreters[program.player] = interpreter
        runs[program.player] = tuple(
            (_number(run.weight), _plan_for(run, known, world.actions[player], player, apart))
            for run in witness.readings[player]
        )
    return Stage(world, profile, table, interpreters, runs)


def _plan_for(run: Run, known: list[Plan], actions: tuple[str, ...], player: str, apart: Fraction) -> Plan:
    """The plan with the same output as the run (to within `apart`); of several the one with the path of the witness."""
    output = [_number(run.output[a]) for a in actions]
    fitting = [plan for plan in known if all(abs(x - y) <= apart for x, y in zip(plan.output(), output, strict=True))]
    if not fitting:
        raise InputError(f"{player}: no way was found to play so that it puts out what its run does")
    told = "; ".join(run.branch)
    return min(fitting, key=lambda plan: sum(word not in told for branch in plan.branches for word in branch.turns))


def _answer(world: World, query: str, text: str) -> tuple[tuple[int, p.Asked, Real], Fraction]:
    match = QUERY.fullmatch(query)
    if match is None:
        raise InputError(f"expected a query prob(PLAYER, ACTION) > NUMBER, found {query[:60]!r}")
    player, action, threshold, compared, one, two = match.groups()
    actions = world.actions[player or compared]
    if compared:
        return (world.players.index(compared), (actions.index(one), actions.index(two)), Fraction(0)), _number(text)
    return (world.players.index(player), actions.index(action), _number(threshold)), _number(text)


def _number(text: str) -> Fraction:
    number = parse_number(text)
    return number if isinstance(number, Fraction) else fraction(Algebraic.root(number))
