"""The symbolic encoding of an agent's run against the interpreter, at exact numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction as F
from functools import cached_property
from itertools import product
from math import prod
from pathlib import Path
from random import Random

from flint import fmpq
from satisfiable import ZERO, Numbers, Rest, Terms, bounds_of, conjunctions, is_satisfiable

from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.library.find import LoadedClaim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Interpreter
from verify.semantics.exact.post import numbers_read, seen_around
from verify.semantics.exact.world import Undecided, World
from verify.semantics.symbolic import behaviours
from verify.semantics.symbolic.behaviours import Branch
from verify.semantics.symbolic.intervals import IntervalRun, Side, sides
from verify.semantics.symbolic.setup import Setup, set_up

GIVEN = ("0 < ε", "ε <= 1/2", "0 < δ", "δ <= 1", "0 <= k", "k <= 1")
CHANCES = (F(0), F(1), F(1, 2), F(1, 3), F(1, 10), F(9, 10), F(3, 4))
Words = tuple[str, ...]


@dataclass(frozen=True)
class Situation:
    """Numbers for everything that a run depends on: what it sees, and what is true."""

    parameters: dict[str, F]
    profile: tuple[tuple[F, F], ...]
    answers: dict[tuple[int, p.Asked, F], F]
    zones: dict[int, dict[int, tuple[tuple[F, F], ...]]]


class Case:
    """One agent at one player's place, encoded once, to be run in many situations."""

    def __init__(self, game: s.Game, agent: s.Agent, player: int, reading: s.Reading = "any") -> None:
        self.game, self.agent, self.player, self.reading = game, agent, player, reading
        names = [name for name, _ in game.players]
        uses = tuple((n, s.AgentUse("Random" if i == player else None)) for i, n in enumerate(names))
        given = tuple(s.Item(text, parse_expression(text)) for text in GIVEN)
        everyone = " + ".join(f"minmax({name})" for name in names) if game.payoffs is not None else "0"
        # All minmax values get their variables, whether or not the program needs them.
        item = s.Item("item", parse_expression(f"{everyone} >= 0"))
        extra = tuple(n for n in ("k", "a", "b") if n not in game.parameters)
        claim = s.Claim("case", "always", (item,), game, uses, given=given, parameters=extra, reading=reading)
        agents = {n: agent if i == player else None for i, n in enumerate(names)}
        self.loaded = LoadedClaim(claim, Path("case.claim.yaml"), game, agents, None, {})

    @cached_property
    def setup(self) -> Setup:
        return set_up(self.loaded)

    @cached_property
    def program(self) -> p.Program:
        program = self.setup.programs[self.player]
        assert program is not None
        return program

    @cached_property
    def runs(self) -> dict[Side, list[Branch]]:
        setup = self.setup
        return {
            side: IntervalRun(self.program, setup.setting, setup.oracle, side).branches()
            for side in sides(self.program)
        }

    @cached_property
    def reads_after_a_step(self) -> bool:
        steps = (node for node in p.subtrees(self.program.tree) if isinstance(node, p.StepGuard))
        return any(isinstance(node, p.ReadZone) for step in steps for node in p.subtrees(step.then))

    def situation(self, random: Random) -> Situation:
        """Numbers that satisfy what is given; every zone holds the truth."""
        chance = lambda: random.choice(CHANCES) if random.random() < 0.7 else F(random.randint(0, 20), 20)  # noqa: E731
        parameters = {"ε": random.choice((F(1, 10), F(1, 4), F(1, 2))), "k": chance()}
        parameters["δ"] = random.choice((F(1, 100), F(1, 10), F(1, 4), F(1, 2), F(1)))
        parameters |= {n: F(random.randint(-4, 8), random.choice((1, 2))) for n in ("a", "b")}
        payoffs = sorted(random.sample(range(-6, 13), 4), reverse=True)
        parameters |= {n: F(v, 2) for n, v in zip("TRPS", payoffs, strict=True)}
        profile = tuple((x, 1 - x) for x in (chance() for _ in self.game.players))
        seen = Case._number if self.reading == "post" else Case._zone
        zones = {
            node.site: {j: seen(profile[j][0], parameters["δ"], random) for j in node.players}
            for node in p.subtrees(self.program.tree)
            if isinstance(node, p.ReadZone)
        }
        world = self.world(parameters)
        keys = [(j, a, world.number(t, ())) for j, a, t in behaviours.queries(self.program)]
        return Situation(parameters, profile, {key: chance() for key in keys}, zones)

    @staticmethod
    def _number(x: F, delta: F, random: Random) -> tuple[tuple[F, F], ...]:
        number = random.choice(numbers_read(x, delta))
        return ((number, number), (1 - number, 1 - number))

    @staticmethod
    def _zone(x: F, delta: F, random: Random) -> tuple[tuple[F, F], ...]:
        below = random.choice((F(0), F(1), F(1, 2), F(1, 3)))
        above = random.choice((F(0), 1 - below, 1 - below, (1 - below) / 2))
        low, high = max(F(0), x - below * delta), min(F(1), x + above * delta)
        return ((low, high), (1 - high, 1 - low))

    def world(self, parameters: dict[str, F]) -> World:
        return World(dict(self.game.players), parameters, self.game.payoffs, self.reading)

    # --- the comparison ---

    def differences(self, at: Situation) -> list[str] | None:
        """What the encoding and the interpreter disagree about; None where the interpreter gives up."""
        world = self.world(at.parameters)
        try:
            outcomes = Interpreter(world, self.program, at.profile, at.answers).outcomes(at.zones)
        except Undecided:
            return None
        taken: dict[Words, list[F]] = {}
        for outcome in outcomes:
            taken.setdefault(_plain(outcome.words), []).append(outcome.output[0])
        found = []
        if self.reading == "post":  # even choices are told in other words
            outputs = [output for of_words in taken.values() for output in of_words]
            for side, branches in self.runs.items():
                possible, _ = self._possible(side, branches, at, world)
                encoded = [output for of_words in possible.values() for output in of_words]
                for which in (min,) if side == "lower" else (max,) if side == "upper" else (min, max):
                    # Where a run reads again after it found a step, the encoding leaves the choice open.
                    covered = which((which(outputs), which(encoded))) == which(encoded)
                    if not (covered if self.reads_after_a_step else which(outputs) == which(encoded)):
                        found.append(f"{side}: {which(encoded)}, not {which(outputs)}")
            return found
        for side, branches in self.runs.items():
            possible, exact = self._possible(side, branches, at, world)
            found += [f"{side}: the encoding lacks {words}" for words in taken if words not in possible]
            found += [f"{side}: the encoding has {words}" for words in exact if words not in taken]
            for words in set(taken) & set(possible):
                if side != "upper" and min(taken[words]) != min(possible[words]):
                    found.append(f"{side}: lowest output of {words}: {min(possible[words])}, not {min(taken[words])}")
                if side != "lower" and max(taken[words]) != max(possible[words]):
                    found.append(f"{side}: highest output of {words}: {max(possible[words])}, not {max(taken[words])}")
        return found

    def _possible(
        self, side: Side, branches: list[Branch], at: Situation, world: World
    ) -> tuple[dict[Words, list[F]], set[Words]]:
        """Outputs of the branches that are possible at these numbers, and which of them are exact."""
        numbers = Numbers(self._values(side, at, world))
        possible: dict[Words, list[F]] = {}
        exact = set()
        for branch in branches:
            outputs = self._outputs(branch, numbers)
            if outputs:
                possible.setdefault(_plain(branch.words), []).extend(outputs)
                if numbers.tree(branch.exactly) is True:  # here the conditions are sufficient
                    exact.add(_plain(branch.words))
        return possible, exact

    def _values(self, side: Side, at: Situation, world: World) -> dict[str, F | Callable[[], F]]:
        values: dict[str, F | Callable[[], F]] = dict(at.parameters)
        players, me = world.players, world.players[self.player]
        for i, (name, actions) in enumerate(self.game.players):
            values[f"prob({name},{actions[0]})"] = at.profile[i][0]
            if self.game.payoffs is not None:
                values[f"minmax[{name}]"] = lambda i=i: world.minmax(i)[0]
        for (j, a, threshold), variable in self.setup.oracle.items():
            values[str(variable.numerator)] = at.answers[j, a, world.number(threshold, ())]
        for site, zones in at.zones.items():
            for j, ((low, high), other) in zones.items():
                if self.reading == "post":
                    values[f"{me}.{side}.read{site}[{players[j]}]"] = low
                    low, high = seen_around(((low, high), other), at.parameters["δ"])[0]
                values[f"{me}.{side}.low{site}[{players[j]}]"] = low
                values[f"{me}.{side}.high{site}[{players[j]}]"] = high
        return values

    @staticmethod
    def _outputs(branch: Branch, numbers: Numbers) -> list[F]:
        """The branch's extreme outputs (more than one only where minmax has a choice); none if it is impossible."""
        free: dict[str, tuple[fmpq, fmpq]] = {}
        seen: set[str] = set()
        for hypothesis in branch.hypotheses:
            tree = numbers.tree(hypothesis.formula)
            if tree is False:
                return []
            names = _variables(tree)
            assert not names & seen, "two hypotheses share an auxiliary variable"
            seen |= names
            if any(".minmax" in name for name in names):
                interval = _minmax_interval(tree)
                if interval is None:
                    return []
                free |= interval
            elif not is_satisfiable(tree):
                return []
        first = branch.output[0]
        terms, denominator = numbers.rest(first.numerator), numbers.number(first.denominator)
        ends = [dict(zip(free, values, strict=True)) for values in product(*free.values())]
        values = [_value(terms, _both(point)) / denominator for point in ends]
        return [F(int(value.p), int(value.q)) for value in values]


def _plain(words: Words) -> Words:
    """The encoding also says which action guarantees the minmax value, where only one does."""
    return tuple("plays minmax" if word.startswith("plays minmax") else word for word in words)


def _variables(tree: object) -> set[str]:
    if isinstance(tree, Rest):
        return tree.variables()
    return set() if isinstance(tree, bool) else set().union(*map(_variables, tree[1]))


def _minmax_interval(tree: object) -> dict[str, tuple[fmpq, fmpq]] | None:
    """The probabilities of the first action that guarantee the minmax value."""
    (atoms,) = conjunctions(tree)  # type: ignore[arg-type]
    first = min(_variables(tree)).replace("[1]", "[0]")
    second = first.replace("[0]", "[1]")
    alone = []
    for atom in atoms:
        terms: Terms = {(): ZERO, ((first, 1),): ZERO}
        for monomial, c in atom.terms:
            if monomial == ((second, 1),):
                terms[()] += c
                terms[((first, 1),)] -= c
            else:
                terms[monomial] += c
        rest = Rest(atom.relation, tuple((m, c) for m, c in terms.items() if c))
        if rest.variables():
            alone.append(rest)
        elif not rest.holds({}):
            return None
    low, high = bounds_of(alone, [first])[first]
    assert low is not None and high is not None, "a strategy is bounded"
    return {first: (low, high)} if low <= high else None


def _both(point: dict[str, fmpq]) -> dict[str, fmpq]:
    return point | {name.replace("[0]", "[1]"): 1 - value for name, value in point.items()}


def _value(terms: Terms, point: dict[str, fmpq]) -> fmpq:
    return sum((c * prod(point[name] ** k for name, k in m) for m, c in terms.items()), ZERO)


# --- telling it ---


def tell(case: Case, at: Situation) -> str:
    """The game, the agent and the numbers, to be read by people."""
    lines = [f"agent for {case.game.players[case.player][0]}:", *_block(case.agent.body, 1), "payoffs:"]
    if case.game.payoffs is not None:
        lines += [
            f"    {' '.join(pure)}: {', '.join(map(show, entries))}" for pure, entries in case.game.payoffs.items()
        ]
    return "\n".join([*lines, str(at)])


def _block(statements: tuple[s.Statement, ...], depth: int) -> list[str]:
    lines = []
    for statement in statements:
        indent = f"{statement.at.line:3}" + "    " * depth
        match statement:
            case s.If(guard, then, otherwise):
                lines += [f"{indent}if {_guard(guard)}:", *_block(then, depth + 1)]
                lines += [f"{indent}else:", *_block(otherwise, depth + 1)] if otherwise else []
            case s.WithProbability(probability, then, otherwise):
                lines += [f"{indent}with probability {show(probability)}:", *_block(then, depth + 1)]
                lines += [f"{indent}otherwise:", *_block(otherwise, depth + 1)] if otherwise else []
            case _:
                lines.append(f"{indent}{statement}")
    return lines


def _guard(guard: s.Guard) -> str:
    match guard:
        case s.Surely(proposition) | s.Possibly(proposition):
            return f"{type(guard).__name__.lower()} {show(proposition)}"
        case s.GuardAnd(parts) | s.GuardOr(parts):
            return "(" + (" and " if isinstance(guard, s.GuardAnd) else " or ").join(map(_guard, parts)) + ")"
        case s.GuardNot(part):
            return f"not {_guard(part)}"
    return str(guard)
