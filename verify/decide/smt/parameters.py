"""Simple numbers for a claim's parameters: a model of `given`, and others that differ from it in one number.

In: a claim's setup, and constraints. Out: rational parameters that satisfy them, by a greedy search for simple values
(`simple_model`), or None. Values to try first are those of the game's `example`, and usual ones for ε and δ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from verify.decide.clock import Clock
from verify.decide.smt.simple_model import simple_solution
from verify.decide.smt.solver import Smt
from verify.decide.states import world_of
from verify.evidence.numbers import Real
from verify.semantics.exact.post import divides_evenly
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import Formula, holds
from verify.semantics.symbolic.setup import Setup
from verify.semantics.symbolic.variables import parameter

FIRST_CHOICES = {
    "ε": (Fraction(1, 10), Fraction(1, 100), Fraction(1, 2)),
    "δ": (Fraction(1, 1000), Fraction(1, 100), Fraction(1, 10), Fraction(1, 10000)),
}
PARTS = tuple(Fraction(2, n) for n in (4, 8, 40, 2, 5, 100))
"""Further values of δ in reading `post`, where it is 2/N."""
PLAIN = tuple(Fraction(n, d) for n, d in ((1, 1), (2, 1), (1, 2), (3, 1), (0, 1), (3, 2), (2, 3)))
STEPS = tuple(Fraction(n, d) for n, d in ((1, 2), (-1, 2), (7, 8), (1, 1), (-1, 1), (3, 1), (-3, 1)))
FACTORS = (Fraction(1, 10), Fraction(2))
"""Steps added to parameters such as payoffs, and factors for small parameters, to get other parameters."""


def parameter_variables(setup: Setup) -> list[tuple[str, Quotient, Sequence[Fraction]]]:
    """The parameters without numbers, with the values to try first."""
    example = setup.loaded.game.example
    found: list[tuple[str, Quotient, Sequence[Fraction]]] = []
    for name in setup.setting.scope.parameters:
        variable = setup.setting.variables.get(parameter(name))
        if variable is not None:
            preferred = (example[name],) if name in example else FIRST_CHOICES.get(name, PLAIN)
            if name == "δ" and setup.claim.reading == "post":
                preferred = (*preferred, *PARTS)
            found.append((name, variable, preferred))
    return found


def sample_parameters(setup: Setup, extra: Sequence[Formula], smt: Smt, clock: Clock) -> dict[str, Fraction] | None:
    """Simple numbers for all parameters that satisfy `given` and the extra constraints; None if none were found.
    In reading `post` δ is 2/N among them."""
    variables = parameter_variables(setup)
    simplest = None if extra else simplest_point(setup)
    if simplest is not None:
        return simplest
    formulas = [*(h.formula for h in setup.given), *extra]
    for order in (variables, variables[::-1]):  # the first ones become rational; the last may depend on them
        solution = simple_solution(formulas, order, smt, clock)
        if solution is None:
            return None
        values = {name: solution.get(name, preferred[0]) for name, _, preferred in variables}
        rational = {name: value for name, value in values.items() if isinstance(value, Fraction)}
        if len(rational) == len(values) and can_be_read(setup, rational):
            return rational
    return None


def simplest_point(setup: Setup) -> dict[str, Fraction] | None:
    """The parameters that all have their first choice, if these satisfy `given`: then the greedy search finds nothing
    else. None if they do not."""
    variables = parameter_variables(setup)
    numbers = {variable.numerator: preferred[0] for _, variable, preferred in variables}
    if not all(holds(h.formula, numbers) for h in setup.given):
        return None
    simplest = {name: preferred[0] for name, _, preferred in variables}
    return simplest if can_be_read(setup, simplest) else None


def can_be_read(setup: Setup, numbers: Mapping[str, Fraction]) -> bool:
    """Whether the claim is about these numbers: in reading `post` it says nothing of a δ that is not 2/N."""
    return setup.claim.reading != "post" or "δ" not in numbers or divides_evenly(numbers["δ"])


def places(setup: Setup, numbers: Mapping[str, Real]) -> dict[int, Fraction]:
    """The rational numbers of parameters, by the places of their variables in the ring."""
    place = setup.setting.ring.gens.index
    free = ((variable.numerator, numbers[name]) for name, variable, _ in parameter_variables(setup))
    return {place(variable): value for variable, value in free if isinstance(value, Fraction)}


def other_parameters(setup: Setup, known: Mapping[str, Fraction]) -> Iterator[dict[str, Fraction]]:
    """Parameters that satisfy `given` and differ from the known ones in one number."""
    game = setup.loaded.game
    assumed = [*game.assume, *(item.proposition for item in setup.claim.given)]
    small = [name for name in known if name in FIRST_CHOICES]
    for name in (*(one for one in reversed(list(known)) if one not in small), *small):
        value = known[name]
        steps = [value * f for f in FACTORS] if name in FIRST_CHOICES else [value + d for d in STEPS]
        for step in steps:
            world = world_of(setup, {**known, name: step})
            try:
                fits = all(world.holds_at(assumption, ()) for assumption in assumed)
            except ZeroDivisionError:
                continue
            if fits:
                yield {**known, name: step}
