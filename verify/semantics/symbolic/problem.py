"""A consistent state as hypotheses: the proof obligations of a claim, for the search to refute or to satisfy.

In: a claim's setup. Out: problems, each a conjunction of hypotheses (`base`) and disjunctions (`choices`): `given`, the
simplex, the oracle's rule, and for each run of an agent one of its branches. An item is proved by refuting every
problem together with its negation (`with_goal`). A consistent state is a fixed point: the strategies are outputs of
programs whose queries the oracle answers about these strategies.

Reference: Fallenstein, Taylor and Christiano, Reflective oracles: a foundation for classical game theory, 2015.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from verify.errors import Unsupported
from verify.semantics.program import Program
from verify.semantics.symbolic import behaviours, guards, intervals, supporting
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.behaviours import Run
from verify.semantics.symbolic.formula import (
    TRUE,
    AnyOf,
    Formula,
    Hypothesis,
    all_of,
    any_of,
    atom,
    conjuncts,
    nonnegative,
    positive,
    zero,
)
from verify.semantics.symbolic.grid import Grid
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable


@dataclass(frozen=True)
class Alternative:
    """One alternative of a choice: in words, with its hypotheses. They are necessary for it; together with `exactly`
    they are sufficient."""

    words: tuple[str, ...]
    hypotheses: tuple[Hypothesis, ...]
    exactly: Formula = TRUE


@dataclass(frozen=True)
class Choice:
    """A disjunction: one of the alternatives holds. An `optional` one may be ignored in a proof: it is one of finitely
    many instances of a stronger condition (see `Goal.instances`). `player` is the one whose run it is about, if any."""

    name: str
    alternatives: tuple[Alternative, ...]
    optional: bool = False
    player: int | None = None


@dataclass(frozen=True)
class Problem:
    """The question whether some point satisfies all of `base` and an alternative of each choice."""

    base: tuple[Hypothesis, ...]
    choices: tuple[Choice, ...]

    def hypotheses(self) -> tuple[Hypothesis, ...]:
        """Everything as one list, choices as disjunctions."""
        return (
            *self.base,
            *(
                Hypothesis(c.name, any_of(all_of(h.formula for h in a.hypotheses) for a in c.alternatives))
                for c in self.choices
            ),
        )


def consistent_states(setup: Setup) -> tuple[Problem, ...]:
    """That the profile and the oracle's answers are a consistent state of the agents (semantics, section 4).

    One problem, or in reading `grid` one for each set of players whose probabilities are thresholds.
    """
    if setup.claim.reading == "any" or setup.cells is None:
        return (consistent_state(setup),)
    players = sorted({j for program in setup.programs if program is not None for j in behaviours.players_read(program)})
    return tuple(
        consistent_state(setup, _grid(setup, setup.cells, frozenset(chosen)), players)
        for size in range(len(players) + 1)
        for chosen in combinations(players, size)
    )


def consistent_state(setup: Setup, grid: Grid | None = None, read: Sequence[int] = ()) -> Problem:
    """The hypotheses of a consistent state: in reading `any`, or in one case of the grid."""
    base = [*setup.given, *setup.simplex, *_oracle(setup)]
    if grid is not None:
        truth = guards.truth(setup.setting)
        for j in read:
            words = "is a threshold" if j in grid.thresholds else "is inside a cell"
            label = f"the probability of {setup.setting.players[j]} {words}"
            base.append(Hypothesis(label, grid.holds(j, truth[j])))
        base += _shared_coins(setup, grid)
    choices: list[Choice] = []
    for program in setup.programs:
        if program is not None:
            choices += map(_choice, _runs(setup, program, grid))
    return Problem(tuple(base), tuple(choices))


def _grid(setup: Setup, cells: int, thresholds: frozenset[int]) -> Grid:
    setting = setup.setting
    names = dict(enumerate(setting.players))
    return Grid(
        cells,
        thresholds,
        {j: setting.variables[Variable("cell", name)].numerator for j, name in names.items()},
        {j: setting.variables[Variable("coin", name)] for j, name in names.items()},
    )


def _shared_coins(setup: Setup, grid: Grid) -> Iterator[Hypothesis]:
    """The hypotheses that a program's own query at a threshold has the same answer as a reading's query there."""
    setting = setup.setting
    for (j, asked, expression), answer in setup.oracle.items():
        if j in grid.thresholds and asked == 0:
            over = setting.over(j, asked, expression)
            same = any_of((positive(over), positive(-over), zero(answer - grid.coin[j])))
            yield Hypothesis("oracle: the same query has the same answer", same)


def with_goal(problem: Problem, label: str, goal: Formula, optional: Sequence[Formula] = ()) -> Problem:
    """The problem with one more condition. Its disjunctions become choices, which come first; those in `optional`
    become optional choices."""
    base, choices = list(problem.base), []
    for part in conjuncts(goal):
        if isinstance(part, AnyOf):
            alternatives = tuple(
                Alternative((f"{label}, case {k}",), (Hypothesis(label, a),)) for k, a in enumerate(part.parts, 1)
            )
            choices.append(Choice(label, alternatives, part in optional))
        else:
            base.append(Hypothesis(label, part))
    return Problem(tuple(base), (*choices, *problem.choices))


def about(problem: Problem, players: frozenset[int]) -> Problem:
    """The problem without the choices of the other players' programs, which makes it weaker: a refutation of it refutes
    the whole. (A choice with one alternative stays, since it needs no split.)"""
    kept = (c for c in problem.choices if c.player is None or c.player in players or len(c.alternatives) == 1)
    return Problem(problem.base, tuple(kept))


def _runs(setup: Setup, program: Program, grid: Grid | None) -> list[Run[Any]]:
    """The runs that the program has to have."""
    setting, oracle, players = setup.setting, setup.oracle, setup.setting.scope.players
    if not supporting.needed(program, players):
        return [intervals.IntervalRun(program, setting, oracle, side, grid) for side in intervals.sides(program)]
    if grid is not None:
        raise Unsupported(
            "reading grid: programs that read are encoded for games in which every player has two actions"
        )
    supports = supporting.of_claim(setup.claim, players, program.player)
    return [supporting.SupportingRun(program, setting, oracle, support) for support in supports]


def _choice(run: Run[Any]) -> Choice:
    """That the run takes one of its branches."""
    alternatives = (
        Alternative(branch.words, (run.tied(branch.output), *branch.hypotheses), branch.exactly)
        for branch in run.branches()
    )
    return Choice(run.name, tuple(alternatives), player=run.program.player)


def _oracle(setup: Setup) -> Iterator[Hypothesis]:
    """What the answers to raw queries satisfy (semantics, section 2)."""
    setting = setup.setting
    seen: list[tuple[behaviours.Query, Quotient, Quotient]] = []
    for query, answer in setup.oracle.items():
        j, over = query[0], setting.over(*query)
        yield Hypothesis(
            f"oracle: the answer about {setting.players[j]} is a probability, certain off the threshold",
            all_of(
                (
                    nonnegative(answer),
                    nonnegative(1 - answer),
                    any_of((nonnegative(-over), zero(1 - answer))),
                    any_of((nonnegative(over), zero(answer))),
                )
            ),
        )
        for other, other_answer, other_over in seen:
            if other[:2] == query[:2]:
                differ = over.numerator * other_over.denominator - other_over.numerator * over.denominator
                yield Hypothesis(
                    "oracle: the same query has the same answer",
                    any_of((atom(">", differ), atom(">", -differ), zero(answer - other_answer))),
                )
        seen.append((query, answer, over))
