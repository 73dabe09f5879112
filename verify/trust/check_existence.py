"""The rule by which a proof of existence is believed: Skolem's, with one certificate.

A claim says: wherever `assumed` holds, some values of the `existential` variables satisfy `wanted` and, of each choice,
one alternative. A state puts rational functions in their place, and serves only where their denominators are positive.
The certificate refutes the assumptions together with, for each state, that it does not serve; so wherever the
assumptions hold, some state serves. An existential variable that a state leaves alone is then shown for every value of
it, which is more than was asked.

A definition gives a name r to a root, between bounds l and u, of a polynomial p. By the intermediate value theorem
there is one wherever l <= u and p(l) <= 0 <= p(u); elsewhere r is any number. So whatever the other variables are,
some r has

    l > u  or  p(l) > 0  or  p(u) < 0  or  p(r) = 0 and l <= r <= u,

and the certificate may assume that. (Where a denominator of l or u is not positive, r is any number too.) It is some r
and not each: no definition before that of r may speak of it, nor may the claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence.existence import Definition, ExistenceProof, State, Value
from verify.trust.forms import (
    FALSE,
    ONE,
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
    times,
)
from verify.trust.polynomials import Steps

PER_ATOM = 10
"""Steps for each atom of what a state has to satisfy, which is written down anew for each state."""

Quotient: TypeAlias = tuple[Terms, Terms]
"""A numerator and a denominator."""


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

    @cached_property
    def spoken(self) -> frozenset[str]:
        """All variables that have a meaning in it."""
        return self.names.union(self.existential, *(names_in(form) for _, form in self.assumed))

    @property
    def depends(self) -> bool:
        """Whether what is wanted may depend on a universal variable: so it may where nothing is known to be sufficient
        for an alternative."""
        known = all(forms and FALSE not in forms for forms in self.choices.values())
        return not known or not self.names <= self.existential


def hypotheses(statement: ExistenceStatement, proof: ExistenceProof, steps: Steps) -> Iterator[tuple[str, Form]]:
    """What the proof's certificate has to refute: the assumptions, what defines each root, and of each state that it
    does not serve.

    Raises ExistenceRejected, TooMuch.
    """
    for label, form in statement.assumed:
        if not statement.existential.isdisjoint(names_in(form)):
            raise ExistenceRejected(f"an assumption speaks of what is to be shown: {label}")
        yield label, form
    names = [definition.root for definition in proof.definitions]
    for number, definition in enumerate(proof.definitions):
        steps.take(len(names))
        if definition.root in names[:number] or definition.root in statement.spoken:
            raise ExistenceRejected(f"a root is called {definition.root[:80]!r}, which stands for something else")
        yield definition.label, _defined(statement, definition, names[number:], proof.variables, steps)
    forms = (*statement.wanted, *(form for alternatives in statement.choices.values() for form in alternatives))
    cost = PER_ATOM * (1 + sum(map(size, forms)))
    for number, state in enumerate(proof.states, 1):
        steps.take(cost)
        yield f"state {number} does not serve", negated(_serves(statement, state, proof.variables, steps))


def _defined(
    statement: ExistenceStatement, definition: Definition, later: list[str], variables: tuple[str, ...], steps: Steps
) -> Form:
    """What some number has by the intermediate value theorem; `later` are the root and those that follow it."""
    root, polynomial = definition.root, terms_of(definition.polynomial, variables, steps)
    low, high = (_quotient(bound, variables, steps) for bound in (definition.low, definition.high))
    spoken = _names(polynomial) - {root} | {name for terms in (*low, *high) for name in _names(terms)}
    foreign = sorted(spoken & (statement.existential | set(later)))
    if foreign:
        raise ExistenceRejected(f"{root[:80]} is defined by {foreign[0][:80]!r}, which is not known before it")
    itself = {frozenset({(root, 1)}): 1}, UNIT
    is_root = [atom_form("=", polynomial), _at_most(low, itself, steps), _at_most(itself, high, steps)]
    no_bracket = [
        *(negated(atom_form(">", denominator)) for _, denominator in (low, high)),
        negated(_at_most(low, high, steps)),
        substituted(atom_form(">", polynomial), {root: low}, steps),
        substituted(atom_form(">", times(polynomial, {ONE: -1}, steps)), {root: high}, steps),
    ]
    return parts_form(False, [*no_bracket, parts_form(True, is_root)])


def _at_most(left: Quotient, right: Quotient, steps: Steps) -> Form:
    """That one quotient is at most the other, where their denominators are positive."""
    total = dict(times(right[0], left[1], steps))
    for monomial, coefficient in times(left[0], right[1], steps).items():
        total[monomial] = total.get(monomial, 0) - coefficient
    return atom_form(">=", total)


def _names(terms: Terms) -> set[str]:
    return {name for monomial in terms for name, _ in monomial}


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


def _quotient(value: Value, variables: tuple[str, ...], steps: Steps) -> Quotient:
    over = UNIT if value.denominator is None else terms_of(value.denominator, variables, steps)
    return terms_of(value.numerator, variables, steps), over
