"""Every consistent state that the interpreter accepts satisfies the encoding by supporting runs.

Random programs that read, in games with more than two actions. The numbers of a state are put into the hypotheses, and
each run has to have an alternative for which there are values of the other variables. Single runs, of which the
turns and the output are told, have to have a branch with these.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction as F
from itertools import product
from pathlib import Path
from random import Random

import pytest
import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from satisfiable import Numbers, Rest, Tree

from tests.hunt import syntax as h
from tests.hunt import text
from tests.hunt.generate_agents import some_use
from tests.hunt.generate_words import Words, num
from verify.decide.states import world_of
from verify.errors import Unsupported
from verify.library.find import load_claim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Interpreter, Rejected, RunSeen, check_state
from verify.semantics.exact.world import Profile, Strategy, Undecided, World
from verify.semantics.symbolic.behaviours import Branch, queries
from verify.semantics.symbolic.formula import Hypothesis, zero
from verify.semantics.symbolic.problem import Alternative, consistent_state
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.symbolic.supporting import Support, SupportingRun
from verify.semantics.symbolic.variables import Variable, probability

ACTIONS = (("R", "P", "S"), ("U", "M"), ("R", "P", "S"))
ENTRIES = ((0, 1), (0, 1, 2), (-1, 0, 1, 2, 3), (0, 0, 0, 1))
MOST_ALTERNATIVES = 120

pytestmark = pytest.mark.slow


class Case:
    """A random program (or the one with this body) of one player against anyone."""

    def __init__(self, random: Random, folder: Path, body: h.Block | None = None) -> None:
        self.random, self.runs = random, 4
        names, self.me = ("row", "column"), random.randrange(2)
        actions = random.choice(((0, 1), (1, 0), (0, 2)))
        players = tuple((name, ACTIONS[k]) for name, k in zip(names, actions, strict=True))
        entries = random.choice(ENTRIES)
        table = tuple(
            (pure, tuple(num(random.choice(entries)) for _ in names)) for pure in product(*(a for _, a in players))
        )
        game = h.Game(players, (), (), table)
        use = some_use(Words(random, game, (), ()), self.me, "First", True, random.choice((1, 1, 2)))
        if body is not None:
            use = h.Use(h.Agent("First", (), body))
        asked = [h.Payoff("row"), h.Payoff("column"), *(h.Prob(names[self.me], a) for a in players[self.me][1])]
        items = tuple(h.Cmp((">=",), (number, num(0))) for number in asked)
        delta = random.choice((F(1, 20), F(1, 4), F(1, 2), F(1)))
        fixed = (("ε", random.choice((F(1, 10), F(1, 2)))), ("δ", delta))
        uses = (use, None) if self.me == 0 else (None, use)
        claim = h.Claim("always", game, uses, (), (), fixed, items)
        self.words = text.agent(use.agent) + text.game(game) + text.claim(claim)
        self.setup: Setup = set_up(load_claim(text.write(claim, folder)))
        self.world: World = world_of(self.setup, {})
        program = self.setup.programs[self.me]
        assert program is not None
        self.program = program
        self.problem = consistent_state(self.setup)
        setting, oracle = self.setup.setting, self.setup.oracle
        self.branches = SupportingRun(program, setting, oracle, Support(True, "payoff", 0)).branches()
        self.kept: list[Hypothesis] = []
        self.is_small = all(len(choice.alternatives) <= MOST_ALTERNATIVES for choice in self.problem.choices)

    # --- consistent states ---

    def states(self, tries: int) -> Iterator[tuple[Profile, dict]]:
        """Mine is a mixture of what some runs put out; then it is tried whether other runs still do so."""
        for _ in range(tries):
            profile = self.with_mine(tuple(self.some(len(a)) for a in self.world.actions.values()))
            for _ in range(3):
                with suppress(Undecided, Rejected):
                    answers = self.answers(profile)
                    runs = tuple(RunSeen(self.zones(profile)) for _ in range(self.runs))
                    try:
                        check_state(self.world, self.setup.programs, profile, answers, {self.me: runs})
                        yield profile, answers
                        break
                    except Rejected:
                        profile = self.with_mine(profile, self.mixture(profile, answers, runs))

    def with_mine(self, profile: Profile, mine: Strategy | None = None) -> Profile:
        return tuple(mine if j == self.me and mine is not None else x for j, x in enumerate(profile))

    def some(self, count: int) -> Strategy:
        """On a random face, sometimes close to a pure strategy."""
        weights = [F(self.random.choice((0, 0, 1, 1, 2, 3))) for _ in range(count)]
        weights[self.random.randrange(count)] += self.random.choice((1, 1, 20, 100))
        return tuple(w / sum(weights) for w in weights)

    def mixture(self, profile: Profile, answers: dict, runs: tuple[RunSeen, ...]) -> Strategy:
        interpreter = Interpreter(self.world, self.program, profile, answers)
        outputs = [o.output for run in runs for o in interpreter.outcomes(run.zones)]
        chosen = self.random.sample(outputs, min(len(outputs), self.random.choice((1, 1, 2, 3))))
        weights = [F(self.random.randint(1, 3)) for _ in chosen]
        columns = zip(*chosen, strict=True)
        return tuple(
            sum((w * x for w, x in zip(weights, column, strict=True)), F(0)) / sum(weights) for column in columns
        )

    def gain(self, profile: Profile, j: int, one: int, two: int) -> F:
        """How much more the player gets by the one action than by the other, the others as they are."""
        plays = ((*profile[:j], self.world.pure(j, a), *profile[j + 1 :]) for a in (one, two))
        first, second = (self.world.payoff(j, each) for each in plays)
        return first - second

    def answers(self, profile: Profile) -> dict:
        found = {}
        for j, a, expression in queries(self.program):
            threshold = self.world.number(expression, profile)
            over = (self.gain(profile, j, *a) if isinstance(a, tuple) else profile[j][a]) - threshold
            free = self.random.choice((F(0), F(1), F(1, 2)))
            found.setdefault((j, a, threshold), F(1) if over > 0 else F(0) if over < 0 else free)
        return found

    def zones(self, profile: Profile) -> dict:
        delta = self.world.parameters["δ"]
        found: dict = {}
        for site in p.subtrees(self.program.tree):
            if isinstance(site, p.ReadZone):
                found[site.site] = {}
                for j in site.players:
                    shares = [self.random.choice((F(0), F(1), F(1), F(1, 2))) for _ in profile[j]]
                    whole = self.random.choice((0, 1, 1))
                    sides = [
                        (max(F(0), x - b * delta * whole), min(F(1), x + (1 - b) * delta * whole))
                        for x, b in zip(profile[j], shares, strict=True)
                    ]
                    if len(sides) == 2:
                        sides[1] = (1 - sides[0][1], 1 - sides[0][0])
                    found[site.site][j] = tuple(sides)
        return found

    # --- the encoding ---

    def numbers(self, profile: Profile, answers: dict) -> Numbers:
        values: dict = {}
        for (name, actions), x in zip(self.world.actions.items(), profile, strict=True):
            for a, action in enumerate(actions[:-1]):
                values[str(probability(name, action))] = x[a]
            for o, a in product(range(len(actions)), repeat=2):
                if o != a and x[o] != 1:
                    values[str(Variable("rest", name, ("", o, a)))] = x[a] / (1 - x[o])
        for (j, a, expression), variable in self.setup.oracle.items():
            values[str(variable.numerator)] = answers[j, a, self.world.number(expression, profile)]
        return Numbers(values)

    def lacking(self, profile: Profile, answers: dict) -> list[str]:
        """What the encoding wrongly rules out."""
        numbers = self.numbers(profile, answers)
        found = [x.label for x in self.problem.base if not possible([x], numbers)]
        for choice in self.problem.choices:
            alternatives: tuple[Alternative, ...] = choice.alternatives
            if not any(possible(each.hypotheses, numbers) for each in alternatives):
                found.append(choice.name)
        return found

    def runs_lacking(self, profile: Profile, answers: dict) -> list[str]:
        """Turns and outputs of single runs that no branch has, whatever they are compared by."""
        numbers, zones = self.numbers(profile, answers), self.zones(profile)
        outcomes = Interpreter(self.world, self.program, profile, answers).outcomes(zones)
        found = []
        for outcome in dict.fromkeys((plain(o.words), o.output) for o in outcomes):
            words, output = outcome
            branches = [branch for branch in self.branches if plain(branch.words) == words]
            if not any(self.has(branch, output, numbers) for branch in branches):
                found.append(f"{words} with {[str(w) for w in output]} on {zones}")
        return found

    def has(self, branch: Branch, output: Strategy, numbers: Numbers) -> bool:
        same = [
            Hypothesis("same output", zero(x - self.setup.setting.constant(w)))
            for x, w in zip(branch.output, output, strict=True)
        ]
        self.kept += same  # numbers know formulas by their identity
        return possible([*branch.hypotheses, *same], numbers)


def plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The encoding also says which action guarantees the minmax value, where only one does."""
    return tuple("plays minmax" if word.startswith("plays minmax") else word for word in words)


def possible(hypotheses: tuple[Hypothesis, ...] | list[Hypothesis], numbers: Numbers) -> bool:
    """Whether some values of the other variables make all of them true; so, too, where Z3 does not tell in time."""
    groups: list[tuple[set[str], list[Tree]]] = []
    for hypothesis in hypotheses:
        tree = numbers.tree(hypothesis.formula)
        if tree is False:
            return False
        if tree is True:
            continue
        names, trees = variables(tree), [tree]
        for other in [group for group in groups if group[0] & names]:
            names, trees = names | other[0], [*trees, *other[1]]
            groups.remove(other)
        groups.append((names, trees))
    return all(satisfiable(trees) for _, trees in groups)


def variables(tree: Tree) -> set[str]:
    if isinstance(tree, Rest):
        return tree.variables()
    return set() if isinstance(tree, bool) else set().union(*map(variables, tree[1]))


def satisfiable(trees: list[Tree]) -> bool:
    solver = z3.SolverFor("QF_NRA")
    solver.set("timeout", 2000)
    solver.add([asked(tree) for tree in trees])
    return solver.check() != z3.unsat


def asked(tree: Tree) -> z3.BoolRef:
    if isinstance(tree, bool):
        return z3.BoolVal(tree)
    if not isinstance(tree, Rest):
        return (z3.And if tree[0] == "and" else z3.Or)([asked(part) for part in tree[1]])
    total = z3.RealVal(0)
    for monomial, c in tree.terms:
        term = z3.RatVal(int(c.p), int(c.q))
        for name, exponent in monomial:
            for _ in range(exponent):
                term = term * z3.Real(name)
        total = total + term
    return total > 0 if tree.relation == ">" else total >= 0 if tree.relation == ">=" else total == 0


def compare(random: Random, folder: Path, tries: int = 4) -> int:
    """How many states were looked at."""
    try:
        case = Case(random, folder)
    except Unsupported:
        return 0
    if not case.is_small:
        return 0
    for _ in range(2 * tries):
        profile = tuple(case.some(len(actions)) for actions in case.world.actions.values())
        with suppress(Undecided):
            answers = case.answers(profile)
            lacking = case.runs_lacking(profile, answers)
            assert not lacking, f"{lacking} at {[[str(w) for w in x] for x in profile]}, {answers}\n{case.words}"
    count = 0
    for profile, answers in case.states(tries):
        count += 1
        lacking = case.lacking(profile, answers)
        assert not lacking, f"{lacking} at {[[str(w) for w in x] for x in profile]}, {answers}\n{case.words}"
    return count


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32 - 1))
def test_consistent_states_satisfy_the_encoding(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    compare(Random(seed), tmp_path_factory.mktemp("case"))


def test_the_reading_of_who_is_not_read_may_be_any_strategy(tmp_path: Path) -> None:
    case = Case(Random(0), tmp_path, (h.Read("other"), h.PlayReading("me")))
    for _ in range(5):
        profile = tuple(case.some(len(actions)) for actions in case.world.actions.values())
        assert case.lacking(profile, {}) == []
