"""Two consistent states at the same parameters: that one is better for all, as hypotheses.

In: a claim's setup with variables for two states. Out: for a line that concludes that a state is undominated, the
problem of a state that denies it and another one that is better (or of a player that gets more in another state, in
which its program is any other one); for a line that assumes it, what has to exist:
wherever a state denies it, one that is better. The first state of the former has the ordinary variables, of the latter
the second state, which is the one that is searched for.

Reference: Clarkson and Schneider, Hyperproperties, 2010; Barthe, D'Argenio and Rezk, Secure information flow by
self-composition, 2004 (a property of pairs as one of two copies).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from verify.language import syntax as s
from verify.semantics.symbolic.algebra import Poly, Quotient, with_replaced
from verify.semantics.symbolic.behaviours import queries
from verify.semantics.symbolic.existence import Existence, existence
from verify.semantics.symbolic.formula import AllOf, Atom, Formula, Hypothesis, all_of, any_of, atom, atoms, positive
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.problem import Alternative, Choice, Problem, consistent_state, with_goal
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable

OTHER = "the other state: "
BETTER = "the other state is better for all"


def with_better(setup: Setup, item: s.Item, fails: bool) -> Problem:
    """That a consistent state denies the item (its proposition is `fails`), and another one is better for all."""
    state = consistent_state(setup)
    goal = Goal(setup, "weaker")
    denied = with_goal(state, f"denied: {item.text}", goal.formula(item.proposition, fails), goal.instances)
    other = _other(setup, state)
    base = (*denied.base, *other.base, Hypothesis(BETTER, all_of(map(positive, _gains(setup)))))
    return Problem(base, (*denied.choices, *other.choices))


def with_deviation(setup: Setup, item: s.Item, fails: bool) -> Problem:
    """That a consistent state denies the item, and its deviant gets more, by more than the claim's distance, in a state
    in which it is anyone."""
    assert setup.claim.within is not None
    state, k = consistent_state(setup), setup.setting.players.index(item.deviant)
    denied = with_goal(state, f"denied: {item.text}", Goal(setup, "weaker").formula(item.proposition, fails))
    other = _other(setup, consistent_state(with_anyone_at(setup, k)))
    gain = list(_gains(setup))[k] - setup.setting.number(setup.claim.within.proposition, ())
    more = Hypothesis(f"{item.deviant} gets more in the other state", positive(gain))
    return Problem((*denied.base, *other.base, more), (*denied.choices, *other.choices))


def with_anyone_at(setup: Setup, player: int) -> Setup:
    """The same setting without the player's program."""
    programs = tuple(None if j == player else program for j, program in enumerate(setup.programs))
    asked = dict.fromkeys(query for program in programs if program is not None for query in queries(program))
    answers = (setup.setting.variables[Variable("answer", index=(n,))] for n in range(len(asked)))
    return replace(setup, programs=programs, oracle=dict(zip(asked, answers, strict=True)), _at={})


def better(setup: Setup, item: s.Item, fails: bool) -> Existence:
    """That wherever another consistent state denies the item, some consistent state is better for all."""
    goal = Goal(setup, "weaker")
    denied = Hypothesis(f"denied: {item.text}", goal.formula(item.proposition, fails))
    state = consistent_state(setup)
    problem = _other(setup, Problem((denied, *state.base), state.choices))
    said = existence(setup, all_of(map(positive, _gains(setup, -1))))
    return replace(said, assumed=(*said.assumed, *problem.hypotheses()))


def less_than(setup: Setup, levels: Sequence[Quotient]) -> Formula:
    """That the other state's payoffs are below these."""
    paid = (Quotient(_moved(setup, value.numerator), value.denominator) for value in _payoffs(setup))
    return all_of(positive(level - value) for level, value in zip(levels, paid, strict=True))


def _payoffs(setup: Setup) -> list[Quotient]:
    setting = setup.setting
    return [setting.payoff(k, setting.profile) for k in range(len(setting.players))]


def _gains(setup: Setup, sign: int = 1) -> Iterator[Quotient]:
    """How much more each player gets in the other state."""
    for value in _payoffs(setup):
        yield (Quotient(_moved(setup, value.numerator), value.denominator) - value) * sign


def _other(setup: Setup, problem: Problem) -> Problem:
    """The same of the other state, but for what is about parameters alone."""
    own = (h for h in problem.base if any(_moved(setup, a.poly) != a.poly for a in atoms(h.formula)))
    return Problem(tuple(_hypotheses(setup, own)), tuple(_choice(setup, choice) for choice in problem.choices))


def _choice(setup: Setup, choice: Choice) -> Choice:
    alternatives = (
        Alternative(a.words, tuple(_hypotheses(setup, a.hypotheses)), _of_other(setup, a.exactly))
        for a in choice.alternatives
    )
    return replace(choice, name=f"{OTHER}{choice.name}", alternatives=tuple(alternatives))


def _hypotheses(setup: Setup, said: Iterable[Hypothesis]) -> Iterator[Hypothesis]:
    for h in said:
        yield Hypothesis(f"{OTHER}{h.label}", _of_other(setup, h.formula))


def _of_other(setup: Setup, formula: Formula) -> Formula:
    if isinstance(formula, Atom):
        return atom(formula.relation, _moved(setup, formula.poly))
    combine = all_of if isinstance(formula, AllOf) else any_of
    return combine(_of_other(setup, part) for part in formula.parts)


def _moved(setup: Setup, poly: Poly) -> Poly:
    """The polynomial in the variables of the other state."""
    return with_replaced(poly, list(setup.other.items()))
