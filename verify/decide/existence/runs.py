"""Runs at a point: which branch a run takes there, seeing which zones, as functions of the parameters and the profile.

In: what a claim of `attains` says exists, and numbers for parameters and profile. Out: for each run the ways in which
it puts out what it has to at these numbers: an alternative, and values for its zones, for points in them, and for the
oracle's answers, as quotients that have these numbers there. Zones are first taken from a list: exactly the truth, all
that lies δ below or above it, or half of that to each side, or all from it to 0 or to 1, and minmax is what the player
plays; then they are found by the solver and made functions of the numbers by `projection`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import product
from typing import Any

from verify.decide.clock import Clock
from verify.decide.existence.projection import Side, projected
from verify.decide.existence.skolem import substitute
from verify.decide.existence.templates import answers_at
from verify.decide.smt.solver import Smt
from verify.evidence.numbers import Real
from verify.semantics.symbolic.algebra import Poly, Quotient, at_numbers, rational
from verify.semantics.symbolic.existence import Existence
from verify.semantics.symbolic.formula import FALSE, TRUE, AllOf, Atom, Formula, Hypothesis, all_of, any_of, atom, holds
from verify.semantics.symbolic.problem import Choice
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import POINTS, ZONE_ENDS, Variable, parameter, probability

Numbers = Mapping[str, Real]
"""By the texts of variables: of all parameters without a number in the claim, and of the profile. Irrational ones are
of one number field."""
Values = Mapping[Variable, Quotient]


@dataclass(frozen=True)
class Way:
    """A run's branch, by the number of its alternative (None: one of them), and the values of its own variables."""

    alternative: int | None
    values: Values

    def joined(self, other: Way) -> Way | None:
        """One way for two that see the same zones, and the same points where both name them; else None."""
        mine, others = ({v for v in way.values if v.kind in ZONE_ENDS} for way in (self, other))
        both = ((self.values[v], other.values[v]) for v in self.values if v in other.values)
        if mine != others or any(a.numerator * b.denominator != b.numerator * a.denominator for a, b in both):
            return None
        return Way(None, {**self.values, **other.values})


class Point:
    """Numbers for parameters and profile, at which runs are looked at."""

    def __init__(self, setup: Setup, existence: Existence, numbers: Numbers) -> None:
        self._setup, self._existence = setup, existence
        places = setup.setting.variables
        self._names = frozenset(numbers)
        self.numbers = {places[v].numerator: numbers[str(v)] for v in places if str(v) in numbers}
        self._place = {v: i for i, v in enumerate(places)}
        self._rational = all(isinstance(number, Fraction) for number in self.numbers.values())

    def answers(self) -> Iterator[Values]:
        """Answers of the oracle that may be given there: certain ones off the thresholds, and at thresholds such as
        programs without readings need."""
        yield from answers_at(self._setup, self._existence, self.numbers)

    def ways(self, choice: Choice, answers: Values, smt: Smt, clock: Clock) -> Iterator[Way]:
        """The ways of the run that the choice is about, with these answers: of all alternatives first with zones of the
        list, then with projected ones. With irrational numbers such as see no zones."""
        if not self._rational:
            own = (set().union(*(_places_in(h.formula) for h in a.hypotheses)) for a in choice.alternatives)
            known = {self._place[v] for v in answers} | {i for v, i in self._place.items() if str(v) in self._names}
            yield from (Way(number, {}) for number, used in enumerate(own) if used <= known)
            return
        there = self._by_place(self.numbers) | self._at(answers)
        open_: dict[int, list[Hypothesis]] = {}
        for number, alternative in enumerate(choice.alternatives):
            hypotheses = [(h, partly(h.formula, there)) for h in alternative.hypotheses]
            if all(formula != FALSE for _, formula in hypotheses):
                open_[number] = [h for h, formula in hypotheses if formula != TRUE]
        for find in (self._zones, partial(self._projected, answers=answers, smt=smt, clock=clock)):
            for number, left in open_.items():
                for values in find(left, there):
                    yield Way(number, values)

    def satisfies(self, formula: Formula) -> bool:
        """Whether the formula, which speaks of parameters and the profile only, holds there."""
        if self._rational:
            return partly(formula, self._by_place(self.numbers)) == TRUE
        return holds(formula, self.numbers)

    def _zones(self, hypotheses: Sequence[Hypothesis], there: Mapping[int, Any]) -> Iterator[Values]:
        """Values for zones and points in them with which the hypotheses hold at the numbers there."""
        used = set().union(*(_places_in(h.formula) for h in hypotheses))
        ends = [v for v, i in self._place.items() if i in used and v.kind in ZONE_ENDS]
        setting = self._setup.setting
        minmax = {v: self._played(v) for v, i in self._place.items() if i in used and v.kind == "weight"}
        seen = [player for player in setting.players if any(v.index[-1] == player for v in ends)]
        for shapes in product(SHAPES, repeat=len(seen)):
            zones = {j: self._zone(j, shape) for j, shape in zip(seen, shapes, strict=True)}
            values = {**minmax, **{v: zones[str(v.index[-1])][v.kind == "high"] for v in ends}}
            with_zones = {**there, **self._at(values)}
            corners = {j: zones.get(j, (setting.constant(0), setting.constant(1))) for j in setting.players}
            points = self._points(hypotheses, with_zones, corners)
            if points is not None:
                yield {**values, **points}

    def _projected(
        self, hypotheses: Sequence[Hypothesis], there: Mapping[int, Any], answers: Values, smt: Smt, clock: Clock
    ) -> Iterator[Values]:
        """The same, as the solver finds them."""
        places = {v: place.numerator for v, place in self._setup.setting.variables.items()}
        used = set().union(*(_places_in(h.formula) for h in hypotheses)) - there.keys()
        own = sorted((v for v, i in self._place.items() if i in used), key=lambda v: ORDER.get(v.kind, 0))
        said = [partly(h.formula, there) for h in hypotheses]
        model = smt.check(said, EACH, clock=clock).model if own else None
        found = {v: (model or {}).get(str(v)) for v in own}
        numbers = {places[v]: number for v, number in found.items() if isinstance(number, Fraction)}
        if not own or len(numbers) < len(own):
            return
        numbers |= {v: _fraction(value) for v, value in self.numbers.items()}
        moves = {places[v]: value for v, value in answers.items()}
        formulas = [substitute(h.formula, moves) for h in hypotheses]
        for low, high in SIDES:
            sides: dict[str, Side] = {"low": low, "high": high}
            values = projected(formulas, [(places[v], sides.get(v.kind)) for v in own], numbers)
            yield {v: values[places[v]] for v in own}

    def _points(
        self, hypotheses: Sequence[Hypothesis], there: Mapping[int, Any], corners: Mapping[str, tuple[Quotient, ...]]
    ) -> Values | None:
        """For each hypothesis points in the zones (corners, or the truth) with which it holds; None if one fails."""
        chosen: dict[Variable, Quotient] = {}
        for h in hypotheses:
            formula = partly(h.formula, there)
            points = [v for v, i in self._place.items() if v.kind in POINTS and i in _places_in(formula)]
            players = list(dict.fromkeys(str(v.index[-1]) for v in points))
            options = ((*reversed(corners[j]), self._truth(j)) for j in players)
            for option in product(*options):
                at = dict(zip(players, option, strict=True))
                values = {v: at[str(v.index[-1])] for v in points}
                if partly(formula, self._at(values)) == TRUE:
                    chosen |= values
                    break
            else:
                return None
        return chosen

    def _zone(self, player: str, shape: str) -> tuple[Quotient, Quotient]:
        truth, delta = self._truth(player), self._setup.setting.parameters["δ"]
        zero, one = self._setup.setting.constant(0), self._setup.setting.constant(1)
        match shape:
            case "below":
                return truth - delta, truth
            case "above":
                return truth, truth + delta
            case "around":
                return truth - delta * Fraction(1, 2), truth + delta * Fraction(1, 2)
            case "from 0":
                return zero, truth
            case "to 1":
                return truth, one
            case _:
                return truth, truth

    def _played(self, weight: Variable) -> Quotient:
        """What the player plays of the action: a run that plays minmax is taken to play that."""
        setting = self._setup.setting
        return setting.profile[setting.players.index(weight.owner)][int(weight.index[-1])]

    def _truth(self, player: str) -> Quotient:
        setting = self._setup.setting
        return setting.profile[setting.players.index(player)][0]

    def _at(self, values: Values) -> dict[int, Any]:
        return {self._place[v]: rational(self._number(value)) for v, value in values.items()}

    def _by_place(self, numbers: Mapping[Poly, Real]) -> dict[int, Any]:
        names = {place.numerator: v for v, place in self._setup.setting.variables.items()}
        return {self._place[names[gen]]: rational(_fraction(value)) for gen, value in numbers.items()}

    def _number(self, value: Quotient) -> Fraction:
        over = at_numbers(value.numerator, self.numbers)
        under = at_numbers(value.denominator, self.numbers)
        assert over is not None and under
        return _fraction(over) / _fraction(under)


def _fraction(number: Real) -> Fraction:
    assert isinstance(number, Fraction)
    return number


EACH = 1.0
"""Seconds in which the solver looks for zones at numbers, counted in its steps."""
ORDER = {"weight": 1, "low": 2, "high": 3}
"""Points are eliminated first, and then what they depend on."""
SIDES: tuple[tuple[Side, Side], ...] = (("low", "low"), ("high", "high"), ("high", "low"))
"""Of which side the ends of a zone are bounds: all below the truth, all above it, or no more than is needed."""
SHAPES = ("exact", "below", "above", "around", "from 0", "to 1")


def partly(formula: Formula, numbers: Mapping[int, Any]) -> Formula:
    """The formula with numbers in the place of some variables, which are given by their places in the ring."""
    if isinstance(formula, Atom):
        return atom(formula.relation, _with_numbers(formula.poly, numbers))
    if isinstance(formula, AllOf):
        return all_of(_until(FALSE, formula.parts, numbers))
    return any_of(_until(TRUE, formula.parts, numbers))


def _until(end: Formula, parts: Sequence[Formula], numbers: Mapping[int, Any]) -> Iterator[Formula]:
    for part in parts:
        found = partly(part, numbers)
        yield found
        if found == end:
            return


def _with_numbers(poly: Poly, numbers: Mapping[int, Any]) -> Poly:
    terms: dict[tuple[int, ...], Any] = {}
    for exponents, coefficient in poly.iterterms():
        rest = list(exponents)
        for place, exponent in enumerate(exponents):
            if exponent and place in numbers:
                coefficient = coefficient * numbers[place] ** exponent
                rest[place] = 0
        monomial = tuple(rest)
        terms[monomial] = terms.get(monomial, 0) + coefficient
    return poly.ring.from_dict({monomial: c for monomial, c in terms.items() if c})


def _places_in(formula: Formula) -> frozenset[int]:
    if isinstance(formula, Atom):
        return frozenset(i for exponents in formula.poly for i, e in enumerate(exponents) if e)
    return frozenset().union(*map(_places_in, formula.parts))


def names_of(setup: Setup) -> list[Variable]:
    """The variables for which `Numbers` has to have numbers."""
    free = [parameter(name) for name in setup.free_parameters]
    players = setup.setting.scope.players.items()
    return [*free, *(probability(player, action) for player, actions in players for action in actions[:-1])]
