"""The rule by which a proof of existence is believed: Skolem's, with one certificate.

A claim says: wherever `assumed` holds, some values of the `existential` variables satisfy `wanted` and, of each choice,
one alternative. A state puts rational functions in their place, and serves only where their denominators are positive.
The certificate refutes the assumptions together with, for each state, that it does not serve; so wherever the
assumptions hold, some state serves. An existential variable that a state leaves alone is then shown for every value of
it, which is more than was asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from verify.errors import VerifyError
from verify.evidence.existence import ExistenceProof, State, Value
from verify.trust.forms import (
    FALSE,
    UNIT,
    Form,
    Terms,
    atom_form,
    names_in,
    negated,
    parts_form,
    size,
    substituted,
    terms_of,
)
from verify.trust.polynomials import Steps

PER_ATOM = 10
"""Steps for each atom of what a state has to satisfy, which is written down anew for each state."""


class ExistenceRejected(VerifyError):
    """The states are not such as the claim allows; the message says why."""


@dataclass(frozen=True)
class ExistenceStatement:
    """What is claimed to exist. Variables that are not `existential` are universal. `choices` has for each agent's run
    its alternatives, each of them sufficient."""

    assumed: tuple[tuple[str, Form], ...]
    wanted: tuple[Form, ...]
    choices: Mapping[str, tuple[Form, ...]]
    existential: frozenset[str]

    @cached_property
    def names(self) -> frozenset[str]:
        """The variables that what is wanted depends on."""
        forms = (*self.wanted, *(form for alternatives in self.choices.values() for form in alternatives))
        return frozenset(name for form in forms for name in names_in(form))

    @property
    def depends(self) -> bool:
        """Whether what is wanted may depend on a universal variable: so it may where nothing is known to be sufficient
        for an alternative."""
        known = all(forms and FALSE not in forms for forms in self.choices.values())
        return not known or not self.names <= self.existential


def hypotheses(statement: ExistenceStatement, proof: ExistenceProof, steps: Steps) -> Iterator[tuple[str, Form]]:
    """What the proof's certificate has to refute: the assumptions, and of each state that it does not serve.

    Raises ExistenceRejected, TooMuch.
    """
    for label, form in statement.assumed:
        if not statement.existential.isdisjoint(names_in(form)):
            raise ExistenceRejected(f"an assumption speaks of what is to be shown: {label}")
        yield label, form
    forms = (*statement.wanted, *(form for alternatives in statement.choices.values() for form in alternatives))
    cost = PER_ATOM * (1 + sum(map(size, forms)))
    for number, state in enumerate(proof.states, 1):
        steps.take(cost)
        yield f"state {number} does not serve", negated(_serves(statement, state, proof.variables, steps))


def _serves(statement: ExistenceStatement, state: State, variables: tuple[str, ...], steps: Steps) -> Form:
    """That the state is consistent, and as wanted."""
    foreign = sorted(statement.names.intersection(state.values) - statement.existential)
    if foreign:
        raise ExistenceRejected(f"a state gives a value to {foreign[0][:80]!r}, which is not its to choose")
    values = {name: _quotient(value, variables, steps) for name, value in state.values.items()}
    unknown = sorted(set(state.alternatives) - set(statement.choices))
    if unknown:
        raise ExistenceRejected(f"a state has an alternative for {unknown[0][:80]!r}, where there is no choice")
    parts = [*statement.wanted]
    for name, alternatives in statement.choices.items():
        number = state.alternatives.get(name)
        if number is not None and number >= len(alternatives):
            raise ExistenceRejected(f"{name} has {len(alternatives)} alternatives, found number {number}")
        parts.append(parts_form(False, alternatives) if number is None else alternatives[number])
    positive = [atom_form(">", denominator) for _, denominator in values.values()]
    return parts_form(True, [*positive, *(substituted(part, values, steps) for part in parts)])


def _quotient(value: Value, variables: tuple[str, ...], steps: Steps) -> tuple[Terms, Terms]:
    over = UNIT if value.denominator is None else terms_of(value.denominator, variables, steps)
    return terms_of(value.numerator, variables, steps), over
