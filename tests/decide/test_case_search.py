"""The cases that are left cover every solution; what is excluded has none."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.decide.clock import Clock
from verify.decide.smt.case_search import Case, open_cases, prune
from verify.decide.smt.solver import Answer, Smt
from verify.semantics.symbolic.algebra import polynomial_ring
from verify.semantics.symbolic.formula import Atom, Formula, Hypothesis
from verify.semantics.symbolic.problem import Alternative, Choice, Problem

from .tiny import SECONDS, is_true, silent

RING = polynomial_ring(["x", "y", "z"])
X, Y, Z = RING.gens
POINTS = [dict(zip("xyz", map(Fraction, at), strict=True)) for at in product((-2, -1, 0, 1, 2), repeat=3)]
Point = dict[str, Fraction]


def hypothesis(words: str, *formulas: Formula) -> tuple[Hypothesis, ...]:
    return tuple(Hypothesis(words, formula) for formula in formulas)


def choice(name: str, *alternatives: tuple[Formula, ...]) -> Choice:
    numbered = enumerate(alternatives, 1)
    return Choice(name, tuple(Alternative((f"{name}{k}",), hypothesis(f"{name}{k}", *some)) for k, some in numbered))


def random_problem(random: Random) -> Problem:
    def atom() -> Formula:
        a, b = random.choice((X, Y, Z)), random.choice((X, Y, Z, X * Y))
        poly = random.choice((-1, 1)) * a + random.choice((-1, 0, 1)) * b + random.randint(-2, 1)
        return Atom(random.choice((">", ">=", "=")), poly if not poly.is_ground else a)

    def alternatives() -> Iterator[tuple[Formula, ...]]:
        for _ in range(random.randint(1, 3)):
            yield tuple(atom() for _ in range(random.randint(1, 2)))

    base = hypothesis("base", *(atom() for _ in range(random.randint(0, 2))))
    return Problem(base, tuple(choice(name, *alternatives()) for name in "ABC"[: random.randint(0, 3)]))


def satisfied(hypotheses: tuple[Hypothesis, ...], at: Point) -> bool:
    return all(is_true(h.formula, at) for h in hypotheses)


def cases(problem: Problem, smt: Smt | None = None, seconds: float = SECONDS) -> list[Case]:
    return list(open_cases(problem, smt or Smt(), Clock.of(seconds), silent, SECONDS))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_the_cases_cover_every_solution_and_each_has_one(seed: int) -> None:
    problem = random_problem(Random(seed))
    found = cases(problem)
    for at in POINTS:
        if satisfied(problem.hypotheses(), at):
            assert any(satisfied(case.hypotheses, at) for case in found)
    for case in found:
        assert case.status == "sat" and case.model is not None
        assert {*problem.base} <= {*case.hypotheses}
        assert [name for name, _ in case.alternatives] == [c.name for c in problem.choices]
        model = {name: value for name in "xyz" for value in [case.model.get(name, Fraction(0))]}
        if all(isinstance(value, Fraction) for value in model.values()):
            assert satisfied(case.hypotheses, model)  # type: ignore[arg-type]
    assert len({tuple(a.words for _, a in case.alternatives) for case in found}) == len(found), "none is there twice"


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_pruning_loses_no_solution(seed: int) -> None:
    problem = random_problem(Random(seed))
    small = prune(problem, Smt(), Clock.of(SECONDS))
    assert small.base == problem.base and [c.name for c in small.choices] == [c.name for c in problem.choices]
    for before, after in zip(problem.choices, small.choices, strict=True):
        assert [a for a in before.alternatives if a in after.alternatives] == list(after.alternatives)
    for at in POINTS:
        assert satisfied(problem.hypotheses(), at) == satisfied(small.hypotheses(), at)


def test_what_contradicts_the_base_is_pruned() -> None:
    problem = Problem(hypothesis("base", Atom(">", X)), (choice("A", (Atom(">", -X),), (Atom(">", Y),)),))
    (left,) = prune(problem, Smt(), Clock.of(SECONDS)).choices
    assert [a.words for a in left.alternatives] == [("A2",)]


def test_below_a_partial_case_that_is_excluded_nothing_is_asked() -> None:
    asked = Smt()
    none = choice("A", (Atom(">", X), Atom(">", -X)))
    many = [choice(name, (Atom(">", Y),), (Atom(">", Z),)) for name in "BCD"]
    assert cases(Problem((), (none, *many)), asked) == []
    assert asked.questions == 1


def test_without_choices_there_is_one_case() -> None:
    (case,) = cases(Problem(hypothesis("base", Atom(">", X)), ()))
    assert case.words == "all branches" and case.status == "sat"
    assert cases(Problem(hypothesis("base", Atom(">", X), Atom(">", -X)), ())) == []


def test_a_choice_without_alternatives_leaves_no_case() -> None:
    assert cases(Problem((), (Choice("A", ()), choice("B", (Atom(">", X),))))) == []


def test_it_says_which_partial_case_it_looks_at() -> None:
    heard: list[str] = []
    problem = Problem((), (choice("A", (Atom(">", X),), (Atom(">", -X),)), choice("B", (Atom(">", X),))))
    (case,) = open_cases(problem, Smt(), Clock.of(SECONDS), heard.append, SECONDS)
    assert heard == ["A: A1", "A: A2"] and case.words == "A: A1; B: B1"


class Unsure(Smt):
    """A solver that gives up."""

    def check(self, *_: object, **__: object) -> Answer:
        return Answer("unknown")


def test_where_the_solver_gives_up_the_case_is_open() -> None:
    problem = Problem((), (choice("A", (Atom(">", X), Atom(">", -X)), (Atom(">", Y),)),))
    assert [case.status for case in cases(problem, Unsure())] == ["open", "open"]
    assert prune(problem, Unsure(), Clock.of(SECONDS)) == problem


def test_out_of_time_everything_is_one_open_case() -> None:
    problem = Problem(hypothesis("base", Atom(">", X)), (choice("A", (Atom(">", Y),), (Atom(">", Z),)),))
    (case,) = cases(problem, seconds=0)
    assert (case.status, case.alternatives, case.hypotheses) == ("open", (), problem.base)


def test_when_time_runs_out_the_rest_is_an_open_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first case there is no time: what is left of the choice is open, so that nothing seems excluded."""
    problem = Problem((), (choice("A", (Atom(">", X),), (Atom(">", -X),)),))
    found = open_cases(problem, Smt(), Clock.of(SECONDS), silent, SECONDS)
    first = next(found)
    assert first.status == "sat"
    monkeypatch.setattr(Clock, "left", lambda _: 0.0)
    assert [(case.status, case.alternatives) for case in found] == [("open", ())]
