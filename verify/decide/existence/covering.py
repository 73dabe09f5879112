"""Regions of states: a formula without existential variables for "this profile is that of a consistent state".

In: what a claim of `attains` says exists. Out: a formula about parameters and profile that is sufficient, made of the
ways in which runs put out what they have to (`runs`); it grows from point to point (`learn`). The answers of the oracle
are one choice for all runs; each run then has a way of its own. From the ways come Skolem states (`states`).

Reference: Bjørner and Janota, Playing with quantified satisfaction, 2015 (instances of a quantifier from models).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import prod

from verify.decide.clock import Clock
from verify.decide.existence.roots import System, Template
from verify.decide.existence.runs import Numbers, Point, Values, Way, names_of
from verify.decide.existence.skolem import SkolemProof, SkolemState, proof_of, substitute
from verify.decide.existence.templates import of_programs
from verify.decide.smt.number_field import in_one_field
from verify.decide.smt.solver import Smt, Value
from verify.semantics.exact.world import Undecided
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.existence import Existence, condition
from verify.semantics.symbolic.formula import Formula, all_of, any_of, atom, negate, positive
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import Variable

MOST_STATES = 16
"""Skolem states in one proof."""
MOST_LESSONS = 24
"""Points from which is learned how a region is reached."""
EACH = 2.0
"""Seconds for each question of the solver, counted in its steps."""


@dataclass
class Answered:
    """Answers of the oracle, what they need (`formula`), and with them the ways of each run with what these need."""

    answers: Values
    formula: Formula
    ways: dict[str, dict[Formula, Way]] = field(default_factory=dict)

    @property
    def served(self) -> Formula:
        """That these answers and some way of each run make a consistent state."""
        return all_of((self.formula, *(any_of(ways) for ways in self.ways.values())))


class Covering:
    """The states known so far, as a formula that grows."""

    def __init__(self, setup: Setup, existence: Existence, clock: Clock) -> None:
        self._setup, self._existence, self._clock = setup, existence, clock
        self._known: dict[Formula, Answered] = {}
        self._smt = Smt(setup.integers)

    @property
    def formula(self) -> Formula:
        """That the profile is one of a known state."""
        return any_of(answered.served for answered in self._known.values())

    def learn(self, numbers: Numbers) -> bool:
        """Learn from the state with these numbers: then the formula holds there. False where no way was found."""
        point = Point(self._setup, self._existence, numbers)
        for answers in point.answers():
            ways = {choice.name: self._ways(point, choice.name, answers) for choice in self._existence.choices}
            if any(found is None for found in ways.values()):
                continue
            needed = self._needed(answers)
            if not point.satisfies(needed):
                continue
            answered = self._known.setdefault(needed, Answered(answers, needed))
            for name, found in ways.items():
                kept = answered.ways.setdefault(name, {})
                if found is not None and not any(map(point.satisfies, kept)):
                    kept[found[0]] = found[1]
            return True
        return False

    def states(self) -> Iterator[SkolemState]:
        """All Skolem states that can be made of the ways."""
        for answered in self._known.values():
            for chosen in product(*(ways.values() for ways in answered.ways.values())):
                values: dict[Variable, Quotient] = dict(answered.answers)
                for way in chosen:
                    values |= way.values
                numbers = zip(answered.ways, (way.alternative for way in chosen), strict=True)
                yield SkolemState(values, {name: number for name, number in numbers if number is not None})

    @property
    def count(self) -> int:
        """How many Skolem states there are."""
        return sum(prod(map(len, answered.ways.values())) for answered in self._known.values())

    def join(self) -> None:
        """Make one way of those of a run that see the same zones: then one of their alternatives holds."""
        for answered in self._known.values():
            for name, ways in answered.ways.items():
                joined: list[tuple[Formula, Way]] = []
                for formula, way in ways.items():
                    for k, (known, other) in enumerate(joined):
                        both = other.joined(way)
                        if both is not None:
                            joined[k] = any_of((known, formula)), both
                            break
                    else:
                        joined.append((formula, way))
                answered.ways[name] = dict(joined)

    def prune(self, enough: Callable[[Formula], bool]) -> None:
        """Forget each way without which the formula is still enough."""
        for needed, answered in list(self._known.items()):
            rest = {key: each for key, each in self._known.items() if key != needed}
            if rest and enough(any_of(each.served for each in rest.values())):
                self._known = rest
                continue
            for ways in answered.ways.values():
                for formula in list(ways):
                    way = ways.pop(formula)
                    if not ways or not enough(self.formula):
                        ways[formula] = way

    def _needed(self, answers: Values) -> Formula:
        wanted = all_of(h.formula for h in self._existence.wanted)
        return self._substituted(wanted, answers)

    def _ways(self, point: Point, name: str, answers: Values) -> tuple[Formula, Way] | None:
        choice = next(c for c in self._existence.choices if c.name == name)
        for way in point.ways(choice, answers, self._smt, self._clock):
            assert way.alternative is not None
            formula = self._substituted(condition(choice.alternatives[way.alternative]), {**answers, **way.values})
            if point.satisfies(formula):
                return formula, way
        return None

    def _substituted(self, formula: Formula, values: Values) -> Formula:
        moves = {self._setup.setting.variables[v].numerator: value for v, value in values.items()}
        positives = (positive(Quotient.of(value.denominator)) for value in values.values())
        return all_of((*positives, substitute(formula, moves)))


def states_that_cover(setup: Setup, existence: Existence, smt: Smt, clock: Clock) -> SkolemProof | Numbers | None:
    """Skolem states of which one serves at each profile of the region of a claim of `attains`, on the solver's word; or
    else numbers of a profile that may be none of a consistent state."""
    covering, names = Covering(setup, existence, clock), [str(v) for v in names_of(setup)]
    assumed = [h.formula for h in existence.assumed]
    for _ in range(MOST_LESSONS):
        answer = smt.check([*assumed, negate(covering.formula)], EACH, clock=clock)
        if answer.status == "unsat":
            covering.join()
            covering.prune(lambda formula: smt.check([*assumed, negate(formula)], EACH, clock=clock).status == "unsat")
            enough = covering.count <= MOST_STATES
            return proof_of(setup, existence, list(covering.states())) if enough else None
        numbers = numbers_of(answer.model or {}, names)
        if numbers is None or not covering.learn(numbers):
            return numbers
    return None


def answers_with_roots(setup: Setup, existence: Existence, smt: Smt, clock: Clock) -> Template | None:
    """Of `attains`: answers that programs without readings need to play so, as at some profile of the region; None
    where these are not found, or no root is among them."""
    places = setup.setting.variables
    answers = {v: places[v].numerator for v in existence.existential if v.kind == "answer"}
    equalities = of_programs(existence)
    if not answers or not equalities:
        return None
    said = [h.formula for h in (*existence.assumed, *existence.wanted)] + [atom("=", poly) for poly in equalities]
    inside = [atom(">", end) for answer in answers.values() for end in (answer, 1 - answer)]  # not at a double root
    model = smt.check([*said, *inside], EACH, clock=clock).model
    variables = [*names_of(setup), *answers]
    numbers = numbers_of(model or {}, [str(v) for v in variables])
    if numbers is None:
        return None
    there = {places[v].numerator: numbers[str(v)] for v in variables}
    template = System(setup.setting, equalities, there).solved(answers)
    return template if template is not None and template.roots else None


def numbers_of(model: Mapping[str, Value], names: Sequence[str]) -> Numbers | None:
    """Those of the model for these variables, 0 where it says nothing; None where there is no model, or its numbers
    are in no small number field."""
    if not model:
        return None
    try:
        return in_one_field({name: model.get(name, Fraction(0)) for name in names})
    except Undecided:
        return None
