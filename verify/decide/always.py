"""`always`, `never` and `lemma`: show that no consistent state contradicts the claim, or find one that does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from verify.decide.search import Leaf, Report, leaves, prune
from verify.decide.smt import Clock, Smt
from verify.decide.states import State
from verify.decide.witnesses import Sought, sample_parameters, search_state
from verify.problem.goals import Goal
from verify.problem.problem import Problem, with_goal
from verify.problem.setup import Setup

FIRST_LOOK, SECOND_LOOK = 1.0, 30.0


@dataclass(frozen=True)
class Decided:
    """An item's verdict: `proved`; `refuted` with a state; or `unknown` with the reason."""

    verdict: str
    state: State | None = None
    reason: str | None = None


def decide_item(
    setup: Setup, cases: Sequence[Problem], sought: Sought, words: str, smt: Smt, clock: Clock, report: Report
) -> Decided:
    """Decide whether no consistent state has what is sought (the negation of the item).

    `cases` are the hypotheses of a consistent state, pruned; every one is excluded before the item is proved.
    """
    tried: list[Mapping[str, Fraction]] = []
    for possible in cases:
        decided = _decide_case(setup, possible, sought, words, tried, smt, clock, report)
        if decided.verdict != "proved":
            return decided
    return Decided("proved")


def _decide_case(
    setup: Setup,
    possible: Problem,
    sought: Sought,
    words: str,
    tried: list[Mapping[str, Fraction]],
    smt: Smt,
    clock: Clock,
    report: Report,
) -> Decided:
    assert sought.proposition is not None
    goal = Goal(setup, "weaker")
    denied = goal.formula(sought.proposition, sought.holds)
    problem = drop_useless(with_goal(possible, f"denied: {words}", denied, goal.instances), setup, smt, clock)
    still_open: list[Leaf] = []
    for leaf in leaves(problem, smt, clock, report, FIRST_LOOK):
        still_open.append(leaf)
        if clock.left() <= 0:
            break
        state = _refute(setup, leaf, sought, tried, smt, clock, report)
        if state is not None:
            return Decided("refuted", state)
    for leaf in [leaf for leaf in still_open if leaf.status == "open"]:
        report(leaf.words)
        answer = smt.check((h.formula for h in leaf.hypotheses), min(SECOND_LOOK, clock.left()))
        if answer.status == "unsat":
            still_open.remove(leaf)
        elif answer.status == "sat":
            found = Leaf(leaf.alternatives, leaf.hypotheses, "sat", answer.model)
            state = _refute(setup, found, sought, tried, smt, clock, report)
            if state is not None:
                return Decided("refuted", state)
        else:
            break
    if not still_open:
        return Decided("proved")
    why = "the budget ran out" if clock.left() <= 0 else "the solver gave up"
    if still_open[0].status == "sat":
        why = "a solution of the relaxed hypotheses was found, but no counterexample"
    return Decided("unknown", reason=f"{words}: {why}; {len(still_open)} open, first: {still_open[0].words}")


def drop_useless(problem: Problem, setup: Setup, smt: Smt, clock: Clock) -> Problem:
    """Decide the optional choices with nothing but `given`; keep what they force, forget those that stay undecided."""
    optional = tuple(c for c in problem.choices if c.optional)
    if not optional:
        return problem
    alone = (*setup.given, *setup.simplex)
    forced = prune(Problem(alone, optional), smt, clock).base[len(alone) :]
    rest = tuple(c for c in problem.choices if not c.optional)
    return Problem((*problem.base, *forced), rest)


def _refute(
    setup: Setup,
    leaf: Leaf,
    sought: Sought,
    tried: list[Mapping[str, Fraction]],
    smt: Smt,
    clock: Clock,
    report: Report,
) -> State | None:
    """A counterexample with the parameters of this branch, or with the simplest parameters of all."""
    candidates = []
    if leaf.status == "sat":
        candidates.append(sample_parameters(setup, [h.formula for h in leaf.hypotheses], smt, clock))
    candidates.append(sample_parameters(setup, [], smt, clock))
    for parameters in candidates:
        if parameters is None or parameters in tried:
            continue
        tried.append(parameters)
        state = search_state(setup.loaded, parameters, sought, clock, report)
        if state is not None:
            return state
    return None
