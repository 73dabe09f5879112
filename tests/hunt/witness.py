"""The re-check of a state that the engine shows, by the hunt's own reading of the programs.

The engine's texts are all that is taken from it. Where a number is a root, it is bisected, and what follows is checked
to within a tolerance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tests.hunt import syntax as s
from tests.hunt.many import truth_of
from tests.hunt.polynomial import Box, Point
from tests.hunt.running import Answers, Fixed, NotSeen, Program, Query, Run, holds, multiples_near
from tests.hunt.samples import allowed, free_parameters, world_of
from tests.hunt.states import programs_of
from tests.hunt.text import lines_of_reads
from tests.hunt.truth import Unsettled
from tests.hunt.world import ONE, ZERO, World

TOLERANCE = Fraction(1, 10**9)
_ROOT = re.compile(r"root of (.+) in \((.+), (.+)\)")
_COMPARED = re.compile(r"payoff\((\w+), (\w+)\) > payoff\(\1, (\w+)\)")
_QUERY = re.compile(r"prob\((\w+), (\w+)\) > (.+)")


class Broken(Exception):
    """The state is not one: the message says why."""


@dataclass(frozen=True)
class Shown:
    """What a witness says, as numbers. `exact` where no number is irrational."""

    world: World
    point: Point
    answers: Answers
    exact: bool

    def holds(self, p: s.Proposition) -> bool | None:
        return truth_of(self.world).on(p, self.box)

    @property
    def box(self) -> Box:
        margin = ZERO if self.exact else TOLERANCE
        return tuple((max(ZERO, x - margin), min(ONE, x + margin)) for x in self.point)


def read_number(text: str) -> tuple[Fraction, bool]:
    """The number, or close to it; and whether it is exact."""
    match = _ROOT.fullmatch(text)
    if match is None:
        return Fraction(text), True
    low, high = Fraction(match[2]), Fraction(match[3])
    polynomial = match[1]

    def at(z: Fraction) -> Fraction:
        source = re.sub(r"(\d+)", r"F(\1)", polynomial.replace("^", "**"))
        value: Fraction = eval(source, {"F": Fraction, "z": z, "__builtins__": {}})  # powers and signs of our own text
        return value

    below = at(low)
    for _ in range(80):
        cut = (low + high) / 2
        value = at(cut)
        if value == 0:
            return cut, False
        if (value > 0) == (below > 0):
            low = cut
        else:
            high = cut
    return ((low + high) / 2).limit_denominator(10**18), False


def expect(condition: bool, words: str) -> None:
    if not condition:
        raise Broken(words)


def shown(claim: s.Claim, witness: Any) -> Shown:
    """The witness, once its parameters, strategies and payoffs are what they should be. Raises Broken."""
    exact = True

    def number(text: str) -> Fraction:
        nonlocal exact
        value, precise = read_number(text)
        exact = exact and precise
        return value

    values = {name: number(text) for name, text in witness.parameters.items()}
    for name, value in claim.fixed:
        expect(values.get(name, value) == value, f"{name} is fixed to {value}")
    for name in free_parameters(claim):
        values.setdefault(name, ZERO) if name in ("ε", "δ") else expect(name in values, f"no value of {name}")
    world = world_of(claim, values)
    strategies = []
    for player, actions in claim.game.players:
        weights = [number(witness.strategies[player][a]) for a in actions]
        expect(min(weights) >= 0 and _same(sum(weights, ZERO), ONE, exact), f"{player} has no strategy")
        strategies.append(tuple(weights))
    point = world.point(strategies)
    if exact:
        expect(allowed(claim, world), "the claim does not admit the parameters")
        for k, (player, _) in enumerate(claim.game.players):
            expect(world.payoffs[k].at(point) == number(witness.payoffs[player]), f"another payoff of {player}")
    answers: dict[Query, Fraction] = {}
    for text, answer in witness.oracle.items():
        if (compared := _COMPARED.fullmatch(text)) is not None:
            player, *names = compared.groups()
            j = world.player(player)
            answers[j, (world.action(j, names[0]), world.action(j, names[1])), ZERO] = number(answer)
            continue
        match = _QUERY.fullmatch(text)
        expect(match is not None, f"no query: {text}")
        assert match is not None
        j = world.player(match[1])
        answers[j, world.action(j, match[2]), number(match[3])] = number(answer)
    return Shown(world, point, answers, exact)


def check(claim: s.Claim, witness: Any) -> Shown:
    """The state that the witness shows. Raises Broken where it is not consistent, Unsettled where that is not told."""
    state = shown(claim, witness)
    world = state.world
    for (j, a, threshold), answer in state.answers.items():
        weight = world.asked(j, a, state.point)
        if state.exact or abs(weight - threshold) > TOLERANCE:
            right = answer == 1 if weight > threshold else answer == 0 if weight < threshold else 0 <= answer <= 1
            expect(right, f"the answer {answer} about probability {weight} > {threshold}")
    for program in programs_of(claim, world):
        if program is not None:
            try:
                _check_runs(state, program, witness.readings.get(world.names[program.me], ()))
            except KeyError as missing:
                raise Broken(f"no answer to {missing}") from None
            except NotSeen:
                raise Broken("a run met a read for which no zone is told") from None
            except Broken as reason:
                if state.exact:
                    raise
                # A guard may hold by an equality that no nearby rational numbers satisfy.
                raise Unsettled(f"irrational numbers: {reason}") from None
    return state


def _check_runs(state: Shown, program: Program, runs: Sequence[Any]) -> None:
    world, me = state.world, program.me
    name = world.names[me]
    wanted = world.strategy(me, state.point)[:-1]
    if not program.reads or world.cells is not None:
        expect(
            _holds(Run(program, state.point, state.answers).outputs(), wanted, state.exact), f"{name} is not put out"
        )
        return
    total, put_out = ZERO, [ZERO] * len(wanted)
    for run in runs:
        weight = read_number(run.weight)[0]
        expect(weight > 0, "a weight is not positive")
        fixed = Fixed(_zones(state, program, run.zones))
        output = tuple(read_number(run.output[a])[0] for a in world.actions[me])[:-1]
        outputs = Run(program, state.point, state.answers, fixed).outputs()
        expect(_holds(outputs, output, state.exact), f"{name}: such a run puts out {outputs}, not {output}")
        total += weight
        put_out = [o + weight * x for o, x in zip(put_out, output, strict=True)]
    expect(_same(total, ONE, state.exact), f"the weights of {name} do not add to 1")
    for a, b in zip(put_out, wanted, strict=True):
        expect(_same(a, b, state.exact), f"the runs of {name} do not add up to its strategy")


def _zones(
    state: Shown, program: Program, told: Mapping[str, Mapping[str, tuple[str, str]]]
) -> dict[int, dict[int, Any]]:
    world, delta = state.world, state.world.parameters["δ"]
    lines = lines_of_reads(program.use.agent)
    zones: dict[int, dict[int, Any]] = {}
    for read in program.statements:
        if not isinstance(read, s.Read):
            continue
        zones[id(read)] = {}
        for j in program.read_players(read):
            name = world.names[j]
            seen = told.get(f"{name} (line {lines[id(read)]})", told.get(name))
            if seen is None:
                continue
            bounds = [tuple(read_number(text)[0] for text in seen[a]) for a in world.actions[j]]
            if world.post:
                zones[id(read)][j] = _read(state, j, bounds)
                continue
            slack = ZERO if state.exact else TOLERANCE
            for (low, high), weight in zip(bounds, world.strategy(j, state.point), strict=True):
                expect(low - slack <= weight <= high + slack, f"a zone of {name} misses the truth")
                expect(low >= 0 and high <= 1 and high - low <= delta + slack, f"a zone of {name} is too wide")
            if not world.small:
                zones[id(read)][j] = tuple(bounds)
                continue
            (a, b), (c, d) = bounds
            zones[id(read)][j] = (max(a, 1 - d), min(b, 1 - c))
    return zones


def _read(state: Shown, j: int, bounds: Sequence[tuple[Fraction, ...]]) -> Any:
    """The zone of numbers that may be read. Raises Broken."""
    world, name = state.world, state.world.names[j]
    expect(all(low == high for low, high in bounds), f"no number was read of {name}")
    expect((2 / world.parameters["δ"]).denominator == 1, "δ is not 2/N")
    for a, ((p, _), weight) in enumerate(zip(bounds, world.strategy(j, state.point), strict=True)):
        if a == 1 and len(bounds) == 2:
            expect(p == 1 - bounds[0][0], f"the numbers read of {name} do not fit")
            continue
        unit, delta = world.parameters["δ"] / 2, world.parameters["δ"]
        if state.exact:
            known = state.answers.get((j, a, weight))
            expect(p in multiples_near(weight, delta, known), f"{weight} of {name} is not read as {p}")
        else:
            expect(abs(p - weight) <= unit + TOLERANCE, f"{weight} of {name} is not read as {p}")
            expect(_same(p / unit, Fraction(round(p / unit)), False), f"{p} is no multiple of δ/2")
    return bounds[0] if world.small else tuple(bounds)


def _same(a: Fraction, b: Fraction, exact: bool) -> bool:
    return a == b if exact else abs(a - b) < TOLERANCE


def _holds(outputs: Sequence[Point], wanted: Point, exact: bool) -> bool:
    if holds(outputs, wanted):
        return True
    if len(wanted) > 1 and len(outputs) > 1 and not exact:
        raise Unsettled("irrational mixtures of outputs with three actions")
    if exact or len(wanted) > 1:
        return not exact and all(abs(a - b) < TOLERANCE for a, b in zip(outputs[0], wanted, strict=True))
    return min(outputs)[0] - TOLERANCE <= wanted[0] <= max(outputs)[0] + TOLERANCE
