"""Each engine on a tiny claim: where it applies, what it finds, when it finds nothing, and what it forgets."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest

from verify.decide.boxes.engine import Boxes
from verify.decide.clock import Clock
from verify.decide.configuration import STANDARD, Configuration
from verify.decide.engine import Decided, Engine, Task
from verify.decide.falsify.engines import Anywhere, InsideCells, OnceMore, OtherParameters
from verify.decide.falsify.falsifier import Falsifier
from verify.decide.lemma_cache import LemmaCache, Lemmas
from verify.decide.positivstellensatz.case_split import FARKAS
from verify.decide.positivstellensatz.engines import WHOLE, Briefly, GoingOn, SomePlayers, Whole
from verify.decide.positivstellensatz.refute import closely
from verify.decide.smt.engines import CaseSearch, hold_at, without_useless
from verify.decide.smt.solver import Answer, Smt
from verify.decide.states import State
from verify.decide.stats import Stats
from verify.decide.target import shows
from verify.evidence.certificate import Certificate
from verify.language.expressions import parse_expression
from verify.semantics.spoken import spoken_of
from verify.semantics.symbolic.formula import Hypothesis, negate
from verify.semantics.symbolic.problem import Alternative, Choice, Problem
from verify.trust.check_certificate import check_certificate

from .tiny import LP, NUMBERS, ROCKS, SECONDS, setup_of, task_of

TRUE = LP + "always: prob(row, C) >= 1 - 4*δ/ε\n"
FALSE = LP + "always: prob(row, C) >= 1 - δ/2\n"
SYMBOLS = "players: {row: NicerBot, column: anyone}\ngiven: 0 < ε <= 1\nalways: prob(row, C) >= ε\n"
SYMBOLS_FALSE = SYMBOLS.replace(">= ε\n", "> ε\n")
ON_GRID = LP.replace("δ: 1/1000", "δ: 1/2") + "reading: grid\nalways: prob(row, C) >= 0\n"
BOTH = "players: {row: LP, column: LP}\n" + NUMBERS.replace("}", ", ε: 1/10, δ: 1/1000}")
Make = Callable[[Task], Engine]


def grid_task() -> Task:
    """Some task that is on the grid; what it asks does not matter."""
    task = task_of(TRUE)
    task.setup = setup_of(ON_GRID)
    return task


def falsifier(task: Task) -> Falsifier:
    return Falsifier(task.setup, Smt(task.setup.integers), task.clock)


MAKE: dict[str, Make] = {
    "inside": lambda task: InsideCells(falsifier(task)),
    "anywhere": lambda task: Anywhere(falsifier(task)),
    "others": lambda task: OtherParameters(falsifier(task)),
    "once more": lambda task: OnceMore(falsifier(task)),
    "some players": lambda task: SomePlayers(STANDARD, Stats()),
    "boxes": lambda task: Boxes(closely),
    "whole": lambda task: Whole(STANDARD, Stats()),
    "going on": lambda task: GoingOn(STANDARD, Stats()),
    "cases": lambda task: CaseSearch(Smt(), "z3, first"),
}


def certificate_of(decided: Decided | None) -> Certificate:
    assert decided is not None and decided.verdict == "proved" and decided.certificates is not None
    (certificate,) = decided.certificates
    check_certificate(certificate)
    return certificate


def state_of(decided: Decided | None, task: Task) -> State:
    assert decided is not None and decided.verdict == "refuted" and decided.state is not None
    assert shows(decided.state, task.target)
    return decided.state


# --- all of them ---


@pytest.mark.parametrize(("engine", "text"), [
    ("some players", TRUE), ("boxes", TRUE), ("whole", TRUE), ("going on", TRUE), ("whole", SYMBOLS),
    ("going on", SYMBOLS),
])  # fmt: skip
def test_what_holds_has_a_certificate_over_the_hypotheses_of_the_task(engine: str, text: str) -> None:
    task = task_of(text)
    run = MAKE[engine](task)
    certificate = certificate_of(run.run(task, task.clock))
    labels = {h.label for h in task.problem.hypotheses()}
    assert set(certificate.labels) <= labels


@pytest.mark.parametrize(("engine", "text"), [
    ("inside", FALSE), ("anywhere", FALSE), ("cases", FALSE), ("anywhere", ROCKS + "always: payoff(row) < T\n"),
    ("others", ROCKS + "always: payoff(row) < T\n"), ("once more", ROCKS + "always: payoff(row) < T\n"),
    ("cases", SYMBOLS_FALSE),
])  # fmt: skip
def test_what_fails_has_a_counterexample(engine: str, text: str) -> None:
    task = task_of(text)
    state_of(MAKE[engine](task).run(task, task.clock), task)


@pytest.mark.parametrize("engine", ["inside", "anywhere", "others", "once more"])
def test_nothing_refutes_what_holds(engine: str) -> None:
    task = task_of(TRUE)
    assert MAKE[engine](task).run(task, task.clock) is None


@pytest.mark.parametrize("engine", ["some players", "boxes", "whole", "going on"])
def test_nothing_proves_what_fails(engine: str) -> None:
    task = task_of(FALSE)
    assert MAKE[engine](task).run(task, task.clock) is None


@pytest.mark.parametrize("engine", MAKE)
def test_without_time_nothing_is_found(engine: str) -> None:
    """Neither is anything ruled out."""
    task = task_of(TRUE)
    task.clock = Clock.of(0)
    decided = MAKE[engine](task).run(task, task.clock)
    assert decided is None or decided.verdict == "unknown"


@pytest.mark.parametrize("engine", MAKE)
@pytest.mark.parametrize("text", [TRUE, FALSE])
def test_after_forgetting_the_answer_is_the_same(engine: str, text: str) -> None:
    task = task_of(text)
    run = MAKE[engine](task)
    first = run.run(task, task.clock)
    run.forget()
    fresh = task_of(text)
    again = run.run(fresh, fresh.clock)
    assert (first is None) == (again is None)
    assert first is None or again is None or first.verdict == again.verdict


@pytest.mark.parametrize(("engine", "applies"), [
    ("inside", False), ("anywhere", True), ("some players", False), ("boxes", False), ("whole", False),
    ("going on", False), ("cases", True),
])  # fmt: skip
def test_no_certificate_speaks_of_the_grid(engine: str, applies: bool) -> None:
    task = grid_task()
    assert task.on_grid
    assert MAKE[engine](task).applies(task) == applies


@pytest.mark.parametrize(("engine", "applies"), [
    ("inside", True), ("anywhere", True), ("boxes", False), ("whole", True), ("going on", True), ("cases", True),
])  # fmt: skip
def test_boxes_are_for_numbers_alone(engine: str, applies: bool) -> None:
    task = task_of(SYMBOLS)
    assert MAKE[engine](task).applies(task) == applies
    numbers = task_of(TRUE)
    assert MAKE[engine](numbers).applies(numbers)


# --- the falsifier ---


def test_a_state_inside_cells_is_one_that_a_grid_realises() -> None:
    task = task_of(FALSE)
    state = state_of(InsideCells(falsifier(task)).run(task, task.clock), task)
    assert all(isinstance(x, Fraction) and (x in (0, 1) or (2000 * x).denominator > 1) for x, _ in state.profile)


def test_other_parameters_are_tried_where_the_simplest_show_nothing() -> None:
    """The simplest numbers are those of the game's example, at which the payoff for mutual cooperation is 2."""
    rocks = "players: {row: CooperateRock, column: CooperateRock}\n"
    task = task_of(rocks + "always: payoff(row) = 2\n")
    assert InsideCells(falsifier(task)).run(task, task.clock) is None
    assert Anywhere(falsifier(task)).run(task, task.clock) is None
    state = state_of(OtherParameters(falsifier(task)).run(task, task.clock), task)
    assert state.world.parameters["R"] != 2


def test_plain_states_with_programs_are_not_looked_for_at_other_parameters_at_first() -> None:
    """There are many, and to run a program at each takes long; without programs it does not."""
    nobody = "players: {row: anyone, column: anyone}\nalways: payoff(row) <= T\n"
    for text, plain, others in ((TRUE, False, True), (TRUE, True, False), (nobody, True, True)):
        task = task_of(text)
        looks: Any = SimpleNamespace(is_plain=plain)
        assert OtherParameters(looks).applies(task) == others
        assert OnceMore(looks).applies(task) == plain


# --- certificates ---


def test_what_is_not_soon_found_of_one_item_is_not_tried_for_the_next() -> None:
    briefly, task = Briefly(STANDARD, Stats()), task_of(TRUE)
    assert briefly.run(task, task.clock) is not None and briefly.applies(task)
    false = task_of(FALSE)
    assert briefly.run(false, false.clock) is None and not briefly.applies(task)


@pytest.mark.parametrize(
    ("proposition", "players"),
    [
        ("payoff(row) >= 0", {0}),
        ("prob(column, C) = 1 or prob(column, D) = 1", {1}),
        ("payoff(row) >= payoff(column)", {0, 1}),
        ("T > R", set()),
        ("pareto", set()),
        ("payoff(row) >= 0 and weakly_pareto", set()),
        ("payoff(row) >= 0 or undominated(1/2)", set()),
        ("near(prob(row, C) = 1, 1/10)", {0}),
    ],
)
def test_an_item_speaks_of_those_whose_payoff_or_strategy_it_has(proposition: str, players: set[int]) -> None:
    actions = setup_of(TRUE).setting.scope.players
    assert spoken_of(parse_expression(proposition), actions) == players


def test_some_players_are_those_that_are_spoken_of() -> None:
    both = BOTH + "always: ITEM\n"
    engine = SomePlayers(STANDARD, Stats())
    for item, applies in (
        ("prob(row, C) >= 0", True),
        ("prob(row, C) >= prob(column, D) - 1", False),
        ("pareto", False),
    ):
        assert engine.applies(task_of(both.replace("ITEM", item))) == applies
    task = task_of(both.replace("ITEM", "prob(row, C) + 1 > 0"))
    task.memory.clear()
    certificate = certificate_of(engine.run(task, task.clock))
    assert not any("column" in label for label in certificate.labels)
    assert task.memory == {}, "the search with all players starts anew"


def test_the_same_search_goes_on() -> None:
    """What the first has found out is in the task's memory, so that another task starts anew."""
    task, stats = task_of(BOTH + "always: near(pareto, 4*δ/ε)\n"), Stats()
    assert Whole(STANDARD, stats).run(task, Clock.of(0)) is None
    search = task.memory[WHOLE]
    GoingOn(STANDARD, stats).run(task, Clock.of(0))
    assert task.memory[WHOLE] is search
    assert Whole(STANDARD, stats).run(task_of(TRUE), Clock.of(SECONDS)) is not None


YELLOW = "players: {row: Yellow, column: Yellow}\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"


@pytest.mark.parametrize(("item", "holds"), [("prob(row, C) <= 12*δ", True), ("prob(row, C) <= 40*δ", False)])
def test_hypotheses_that_hold_at_the_sample_have_no_certificate(item: str, holds: bool) -> None:
    task = task_of(YELLOW + f"always: {item}\n")
    sample = falsifier(task).sample()
    assert sample and hold_at(Smt(), task, sample) == holds
    assert not hold_at(Smt(), task, {**sample, next(iter(sample)): Fraction(-1)}), "given does not hold there"


def test_a_solution_that_does_not_hold_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    task = task_of(YELLOW + "always: prob(row, C) <= 40*δ\n")
    sample = falsifier(task).sample()
    model = dict.fromkeys(map(str, task.setup.setting.variables), Fraction(1, 3))
    monkeypatch.setattr(Smt, "check", lambda *_, **__: Answer("sat", model))
    assert not hold_at(Smt(), task, sample)


def test_a_search_without_hope_is_not_gone_on_with() -> None:
    task = task_of(YELLOW + "always: prob(row, C) <= 12*δ\n")
    sample, stats = falsifier(task).sample, Stats()
    asked: list[Task] = []
    engines = [
        engine(STANDARD, stats, sample, lambda asking, _: bool(asked.append(asking)) or True)
        for engine in (Whole, GoingOn)
    ]
    assert [engine.run(task, Clock.of(SECONDS)) for engine in engines] == [None, None]
    assert asked == [task], "it is asked once"


def test_strategies_that_are_left_out_are_not_used() -> None:
    task, stats = task_of(TRUE), Stats()
    Whole(Configuration(without=frozenset((FARKAS,))), stats).run(task, Clock.of(2))
    assert FARKAS not in stats.counts and stats.counts


# --- boxes ---


def test_what_agents_do_is_relaxed_once_for_all_items(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Problem] = []

    class Counted:
        def __init__(self, possible: Problem, closely: object) -> None:
            made.append(possible)

        def refute(self, problem: Problem, clock: Clock) -> None:
            return None

    monkeypatch.setattr("verify.decide.boxes.engine.ProfileBoxes", Counted)
    task, other = task_of(TRUE), task_of(FALSE)
    engine = Boxes(closely)
    for each in (task, task, other, task):
        assert engine.run(each, each.clock) is None
    assert made == [task.possible, other.possible]
    engine.forget()
    engine.run(task, task.clock)
    assert made[2:] == [task.possible]


# --- the solver ---


def test_the_solvers_word_is_no_certificate() -> None:
    task = task_of(TRUE)
    assert CaseSearch(Smt(), "z3").run(task, task.clock) == Decided("proved")


def test_what_the_solver_has_excluded_it_is_not_asked_again() -> None:
    task = task_of(TRUE)
    assert CaseSearch(Smt(), "z3").applies(task)
    task.excluded = True
    assert not CaseSearch(Smt(), "z3").applies(task)


class Unsure(Smt):
    """A solver that gives up."""

    def check(self, *_: object, **__: object) -> Answer:
        return Answer("unknown")


def test_where_the_solver_gives_up_the_reason_is_told() -> None:
    task = task_of(TRUE)
    decided = CaseSearch(Unsure(), "z3").run(task, task.clock)
    assert decided is not None and decided.verdict == "unknown" and decided.cause is None
    assert decided.reason is not None and decided.reason.startswith("prob(row, C) >= 1 - 4*δ/ε: the solver gave up; ")


def test_where_time_runs_out_the_reason_is_the_budget() -> None:
    task = task_of(TRUE)
    decided = CaseSearch(Smt(), "z3").run(task, Clock.of(0))
    assert decided is not None and (decided.verdict, decided.cause) == ("unknown", "budget")
    assert decided.reason is not None and "the budget ran out; 1 open" in decided.reason


def test_a_solution_that_is_no_counterexample_is_told() -> None:
    task = task_of(FALSE)
    task.search_at = lambda parameters, clock: None
    decided = CaseSearch(Smt(), "z3").run(task, task.clock)
    assert decided is not None and decided.verdict == "unknown"
    assert decided.reason is not None and "a solution of the relaxed hypotheses was found" in decided.reason


def test_no_parameters_are_tried_twice() -> None:
    task, asked = task_of(SYMBOLS_FALSE), []
    task.search_at = lambda parameters, clock: asked.append(parameters)
    for _ in range(2):
        CaseSearch(Smt(), "z3").run(task, task.clock)
    assert asked and len(asked) == len({tuple(sorted(parameters.items())) for parameters in asked})
    assert task.tried == asked


def test_what_is_impossible_is_pruned_once_for_all_items(monkeypatch: pytest.MonkeyPatch) -> None:
    pruned: list[Problem] = []

    def prune(problem: Problem, *_: object) -> Problem:
        pruned.append(problem)
        return problem

    monkeypatch.setattr("verify.decide.smt.engines.prune", prune)
    task, engine = task_of(TRUE), CaseSearch(Smt(), "z3")
    for _ in range(2):
        engine.run(task, task.clock)
    assert pruned == [task.possible]
    engine.forget()
    engine.run(task, task.clock)
    assert pruned == [task.possible] * 2


def test_an_optional_choice_is_kept_where_given_leaves_one_alternative() -> None:
    """T > R is given: of (T <= R or c) only c is left, and of (c or d) both are."""
    task = task_of(SYMBOLS)
    low = task.problem.choices[0].alternatives[0]
    never = Alternative(("never",), (Hypothesis("never", negate(task.setup.given[0].formula)),))
    decided, open_ = Choice("decided", (never, low), optional=True), Choice("open", (low, low), optional=True)
    needed = Choice("needed", (low, low))
    task.problem = Problem(task.problem.base, (decided, open_, needed))
    assert without_useless(task, Smt()) == Problem(task.problem.base, (decided, needed))


# --- lemmas ---


def test_a_lemma_settles_what_it_is_about() -> None:
    cache = LemmaCache()
    engine, task = Lemmas(cache), task_of(TRUE)
    assert not engine.applies(task), "there are none yet"
    certificate = certificate_of(Whole(STANDARD, Stats()).run(task, task.clock))
    cache.add(certificate)
    assert engine.applies(task) and not engine.applies(grid_task())
    assert certificate_of(engine.run(task_of(TRUE), Clock.of(0))) == certificate, "it takes no time"
    assert engine.run(task_of(FALSE), Clock.of(0)) is None
    engine.forget()
    assert certificate_of(engine.run(task_of(TRUE), Clock.of(0))) == certificate
