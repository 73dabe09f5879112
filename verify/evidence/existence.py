"""Evidence that a state exists for all parameters: states as functions of them, and a certificate that one serves.

    EXISTENCE = {"variables": [name, ...], "states": [STATE, ...], "certificate": CERTIFICATE}
    STATE     = {"values": {name: VALUE, ...}, "alternatives": {choice: number, ...}}
    VALUE     = POLY or {"numerator": POLY, "denominator": POLY}

A state gives values for existential variables, as rational functions of `variables`, and for some choices (an agent's
run) which of its alternatives holds. What makes it a proof is said (and checked) by `verify.trust.check_existence`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verify.evidence.certificate import Certificate, MalformedCertificate, Polynomial, read_polynomial, write_polynomial


@dataclass(frozen=True)
class Value:
    """A rational function; a polynomial where there is no denominator."""

    numerator: Polynomial
    denominator: Polynomial | None = None

    def to_json(self) -> Any:
        numerator = write_polynomial(self.numerator)
        if self.denominator is None:
            return numerator
        return {"numerator": numerator, "denominator": write_polynomial(self.denominator)}


@dataclass(frozen=True)
class State:
    """A state as a function of the universal variables; what it does not speak of may be anything."""

    values: Mapping[str, Value]
    alternatives: Mapping[str, int]


@dataclass(frozen=True)
class ExistenceProof:
    """States, of which the certificate shows that one serves wherever the assumptions hold."""

    variables: tuple[str, ...]
    states: tuple[State, ...]
    certificate: Certificate

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        states = [
            {
                "values": {name: value.to_json() for name, value in state.values.items()},
                "alternatives": dict(state.alternatives),
            }
            for state in self.states
        ]
        return {"variables": list(self.variables), "states": states, "certificate": self.certificate.to_json()}

    @staticmethod
    def from_json(data: object) -> ExistenceProof:
        """The inverse of `to_json`. Raises MalformedCertificate."""
        entries = _object(data, ("variables", "states", "certificate"))
        variables = entries["variables"]
        if not isinstance(variables, list) or not all(isinstance(name, str) for name in variables):
            raise MalformedCertificate("existence: expected a list of names of variables")
        if len(set(variables)) != len(variables):
            raise MalformedCertificate("existence: expected different variables, found one twice")
        if not isinstance(entries["states"], list):
            raise MalformedCertificate("existence: expected a list of states")
        states = tuple(_state(state, len(variables)) for state in entries["states"])
        return ExistenceProof(tuple(variables), states, Certificate.from_json(entries["certificate"]))


def _state(data: object, variables: int) -> State:
    entries = _object(data, ("values", "alternatives"))
    values, alternatives = entries["values"], entries["alternatives"]
    if not isinstance(values, dict) or not isinstance(alternatives, dict):
        raise MalformedCertificate("existence: expected an object with values and alternatives")
    if not all(type(number) is int and number >= 0 for number in alternatives.values()):
        raise MalformedCertificate("existence: expected the numbers of alternatives")
    return State(
        {name: _value(value, f"existence: {name[:40]}", variables) for name, value in values.items()}, alternatives
    )


def _value(data: object, where: str, variables: int) -> Value:
    if not isinstance(data, dict):
        return Value(read_polynomial(data, where, variables))
    entries = _object(data, ("numerator", "denominator"))
    return Value(*(read_polynomial(entries[key], where, variables) for key in ("numerator", "denominator")))


def _object(data: object, keys: tuple[str, ...]) -> Mapping[str, Any]:
    if not isinstance(data, dict) or set(data) != set(keys):
        raise MalformedCertificate(f"existence: expected an object with {', '.join(keys)}")
    return data
