"""The questions for other solvers mean what the claim means."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
import z3

from benchmarks.contestants import contestants
from benchmarks.games import ordinal_games, sample
from benchmarks.problem import Problem
from benchmarks.problems import DECIDED_BY_ONE_QUESTION, ORDINAL, PUBLIC_GOODS, QUANTIFIED, problems
from benchmarks.qepcad import qepcad
from tests.thorough import thorough
from verify.evidence.file import read_evidence
from verify.library.find import find_claims, load_claim
from verify.semantics.symbolic.algebra import Poly, coefficients
from verify.semantics.symbolic.formula import AllOf, Atom, Formula
from verify.semantics.symbolic.smtlib import question, smtlib, variables

PROOFS = Path(__file__).parents[2] / "proofs"
Point = Mapping[str, Fraction]


def claim(name: str) -> Path:
    (path,) = find_claims([name])
    return path


def answer(name: str, *more: str) -> z3.CheckSatResult:
    solver = z3.Solver()
    solver.from_string(smtlib(question(load_claim(claim(name))).formulas))
    solver.add(z3.parse_smt2_string("\n".join(more)))
    return solver.check()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("nelp-floor-3210", z3.unsat), ("lp-step-3210", z3.unsat), ("lp-step-mixing-3210", z3.sat), ("liar", z3.unsat)],
)
def test_the_answer_to_a_question(name: str, expected: z3.CheckSatResult) -> None:
    assert answer(name) == expected


@pytest.mark.parametrize(
    "name", ["lp-pareto-delta", "lp-pareto-any-pd", "lp-pareto-mixing-3210", "lp-step-mixing", "nelp-v-defect-constant"]
)
def test_a_counterexample_of_ours_solves_the_question(name: str) -> None:
    """With the numbers of the witness put in, it is left to the solver only what the agents read, and where to."""
    witness = next(i.witness for i in read_evidence(PROOFS / f"{name}.evidence.json").items if i.witness)
    numbers = dict(witness.parameters)
    for player, strategy in witness.strategies.items():
        numbers |= {f"prob({player},{action})": share for action, share in strategy.items()}
    names = variables(question(load_claim(claim(name))).formulas)
    pinned = [n for n in names if n in numbers]
    assert pinned
    lines = [f"(declare-const |{n}| Real) (assert (= |{n}| (/ {' '.join(_ratio(numbers[n]))})))" for n in pinned]
    assert answer(name, *lines) == z3.sat


@pytest.mark.parametrize(
    ("name", "expected", "exact"),
    [
        ("coordination-mixed", z3.unsat, True),
        ("el-farol-turns", z3.unsat, True),
        ("nicer-more", z3.sat, True),
        ("nelp-v-coop-all-3210", z3.unsat, False),  # attains: each profile of the region itself, which says more
        ("query-ignored", z3.unsat, False),
    ],
)
def test_the_answer_to_a_question_with_a_quantifier(name: str, expected: z3.CheckSatResult, exact: bool) -> None:
    asked = question(load_claim(claim(name)))
    solver = z3.Solver()
    solver.from_string(smtlib(asked.formulas, asked.no_state))
    assert (solver.check(), asked.exact) == (expected, exact)


def test_who_gets_questions_with_quantifiers(tmp_path: Path) -> None:
    here = {each.name: each for each in contestants(60.0)}
    quantified, plain = (Problem("f", name, claim(name)) for name in ("coordination-mixed", "nelp-no-joint-loss-3210"))
    taking_part = {name for name, each in here.items() if each.task(quantified, tmp_path)}
    assert {"superrational", "superrational, warm", "Z3"} <= taking_part and not taking_part & {"Yices", "QEPCAD"}
    assert all(each.task(plain, tmp_path) for each in here.values())


def _ratio(text: str) -> tuple[str, str]:
    value = Fraction(text)
    return (f"{value.numerator}.0" if value >= 0 else f"(- {-value.numerator}.0)"), f"{value.denominator}.0"


# --- exactness ---


@pytest.mark.parametrize(
    ("name", "exact"),
    [
        ("nelp-floor", True),  # about payoffs
        ("lp-step", True),  # about improves
        ("nelp-self", False),  # near, denied
        ("lp-pareto-delta", False),
    ],
)
def test_which_questions_are_exact(name: str, exact: bool) -> None:
    assert question(load_claim(claim(name))).exact is exact


@pytest.mark.parametrize(
    ("item", "exact"),
    [
        ("always: [pareto]", True),  # its failure is that some profile dominates
        ("always: ['undominated(1/20)']", True),
        ("never: [pareto]", False),
        ("never: ['undominated(1/20)']", False),
        ("always: ['prob(row, C) > 0', 'near(prob(row, C) = 1, 1/20)']", False),
        ("never: ['near(prob(row, C) = 1, 1/20)']", True),
    ],
)
def test_quantifiers_that_a_solution_can_witness_are_exact(tmp_path: Path, item: str, exact: bool) -> None:
    path = tmp_path / "x.claim.yaml"
    players = "{row: anyone, column: anyone}"
    path.write_text(f"claim: x\ngame: prisoners-dilemma\nplayers: {players}\nat: {{T: 3, R: 2, P: 1, S: 0}}\n{item}\n")
    assert question(load_claim(path)).exact is exact


# --- the texts say what the formulas say ---


@pytest.fixture(scope="module")
def some_problems(tmp_path_factory: pytest.TempPathFactory) -> list[Problem]:
    return list(problems(tmp_path_factory.mktemp("problems")))[:: thorough(12, 36)]


def test_smtlib_has_the_same_formulas(some_problems: list[Problem]) -> None:
    for problem in some_problems:
        formulas = question(load_claim(problem.claim)).formulas
        parsed = z3.parse_smt2_string(smtlib(formulas))
        point = _point(variables(formulas), problem.name)
        assert len(parsed) == len(formulas)
        for theirs, ours in zip(parsed, formulas, strict=True):
            _same(theirs, ours, point)


def _same(theirs: z3.ExprRef, ours: Formula, point: Point) -> None:
    """One tree over atoms with the same relations, whose polynomials have the same values at a random point."""
    if isinstance(ours, Atom):
        relation = {z3.Z3_OP_GT: ">", z3.Z3_OP_GE: ">=", z3.Z3_OP_EQ: "="}[theirs.decl().kind()]
        assert relation == ours.relation
        assert _value_there(theirs.arg(0), point) - _value_there(theirs.arg(1), point) == _value(ours.poly, point)
    elif not ours.parts:
        assert z3.is_true(theirs) if isinstance(ours, AllOf) else z3.is_false(theirs)
    else:
        assert z3.is_and(theirs) if isinstance(ours, AllOf) else z3.is_or(theirs)
        for theirs_part, part in zip(theirs.children(), ours.parts, strict=True):
            _same(theirs_part, part, point)


def _value_there(term: z3.ExprRef, point: Point) -> Fraction:
    if z3.is_rational_value(term):
        return Fraction(term.numerator_as_long(), term.denominator_as_long())
    parts = [_value_there(child, point) for child in term.children()]
    match term.decl().kind():
        case z3.Z3_OP_UNINTERPRETED:
            return point[term.decl().name()]
        case z3.Z3_OP_ADD:
            return sum(parts, Fraction(0))
        case z3.Z3_OP_MUL:
            return _product(parts)
        case z3.Z3_OP_UMINUS:
            return -parts[0]
        case z3.Z3_OP_DIV:
            return parts[0] / parts[1]
        case z3.Z3_OP_TO_REAL:
            return parts[0]
    raise AssertionError(term)


def _value(poly: Poly, point: Point) -> Fraction:
    names = [str(s.name) for s in poly.ring.symbols]
    return sum(
        (c * _product([point[n] ** e for n, e in zip(names, exponents, strict=True) if e]))
        for exponents, c in coefficients(poly)
    )


def _product(values: list[Fraction]) -> Fraction:
    result = Fraction(1)
    for value in values:
        result *= value
    return result


def _point(names: list[str], seed: str) -> dict[str, Fraction]:
    random = Random(seed)
    return {name: Fraction(random.randint(-9, 9), random.randint(1, 9)) for name in names}


@pytest.mark.parametrize("name", ["nelp-no-joint-loss-3210", "lp-step-mixing-3210", "liar", "pennies", "golden-ratio"])
def test_qepcad_has_the_same_formulas(name: str) -> None:
    """Its sentence as Python is true at the same points."""
    formulas = question(load_claim(claim(name))).formulas
    text = qepcad(formulas)
    names = variables(formulas)
    quantified = "".join(f"(E x{k})" for k in range(len(names)))
    start = f"[]\n({','.join(f'x{k}' for k in range(len(names)))})\n0\n{quantified}"
    assert text.startswith(start) and text.endswith(".\nfinish\n") and "+ -" not in text
    holds = _as_python(text.removeprefix(start).removesuffix(".\nfinish\n"))
    seen = set()
    random = Random(name)
    for _ in range(3000):
        values = [Fraction(random.randint(-2, 4), random.randint(1, 2)) for _ in names]
        told = holds({f"x{k}": value for k, value in enumerate(values)})
        assert told == all(_holds(f, dict(zip(names, values, strict=True))) for f in formulas)
        seen.add(told)
    assert False in seen


def _as_python(text: str) -> Callable[[dict[str, Fraction]], bool]:
    text = text.replace("/\\", " and ").replace("\\/", " or ").replace("[", "(").replace("]", ")").replace("^", "**")
    text = re.sub(r"(?<![<>=])=", "==", text)
    text = re.sub(r"(?<=\d) (?=x)", "*", text)
    text = re.sub(r"(?<![\w*])(\d+)", r"F(\1)", text)
    code = compile(ast.parse(text.strip(), mode="eval"), "sentence", "eval")
    return lambda values: bool(eval(code, {"F": Fraction}, values))


def _holds(formula: Formula, point: Point) -> bool:
    if isinstance(formula, Atom):
        value = _value(formula.poly, point)
        return value > 0 if formula.relation == ">" else value >= 0 if formula.relation == ">=" else value == 0
    combine = all if isinstance(formula, AllOf) else any
    return combine(_holds(part, point) for part in formula.parts)


# --- problems and contestants ---


def test_every_problem_can_be_loaded(tmp_path: Path) -> None:
    found = list(problems(tmp_path))
    assert len({p.name for p in found}) == len(found) > 200
    for problem in found:
        assert load_claim(problem.claim).claim.kind in (*DECIDED_BY_ONE_QUESTION, *QUANTIFIED)
    assert [p.size for p in found if p.family == PUBLIC_GOODS] == list(range(2, 13))
    assert len([p for p in found if p.family == ORDINAL]) == 80


def test_the_ordinal_games_are_different_up_to_the_names_of_actions() -> None:
    def swapped(payoffs: tuple[int, ...], rows: bool, columns: bool) -> tuple[int, ...]:
        order = [2, 3, 0, 1] if rows else [0, 1, 2, 3]
        payoffs = tuple(payoffs[i] for i in order)
        return tuple(payoffs[i] for i in ([1, 0, 3, 2] if columns else [0, 1, 2, 3]))

    def forms(game: tuple[tuple[int, ...], ...]) -> frozenset[tuple[tuple[int, ...], ...]]:
        ways = [(r, c) for r in (False, True) for c in (False, True)]
        return frozenset(tuple(swapped(payoffs, *way) for payoffs in game) for way in ways)

    games = list(ordinal_games())
    assert len(games) == len({forms(game) for game in games}) == 144
    assert [number for number, _ in sample()] == list(range(0, 140, 7))


def test_we_take_part_and_a_verdict_without_evidence_does_not_count(tmp_path: Path) -> None:
    ours = contestants(1.0)[0]
    assert ours.name == "superrational"
    result = '{"results": [{"verdict": "proved", "trust": "%s"}]}'
    assert ours.read(result % "certificate") == "proved"
    assert ours.read(result % "solver") == "proved (solver)"
    assert ours.read("Traceback") == "no result"


def test_what_is_measured_changes_with_what_was_given(tmp_path: Path) -> None:
    path, agent = tmp_path / "x.claim.yaml", tmp_path / "Own.agent"
    players = "{row: ./Own.agent, column: anyone}"
    agent.write_text("agent Own:\n    play C\n")
    path.write_text(f"claim: x\ngame: prisoners-dilemma\nplayers: {players}\nalways: ['prob(row, C) = 1']\n")
    problem = Problem("f", "x", path)

    def given() -> str:
        task = contestants(1.0)[0].task(problem, tmp_path)
        assert task is not None
        return task.given

    first = given()
    assert first == given()
    agent.write_text("agent Own:\n    play D\n")
    second = given()
    path.write_text(path.read_text().replace("= 1", "= 0"))
    assert len({first, second, given()}) == 3
