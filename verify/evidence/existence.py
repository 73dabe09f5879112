"""Evidence that a state exists for all parameters: states as functions of them, and a certificate that one serves.

    EXISTENCE  = {"variables": [name, ...], "definitions": [DEFINITION, ...], "states": [STATE, ...],
                  "certificate": CERTIFICATE}
    DEFINITION = {"root": name, "of": POLY, "low": VALUE, "high": VALUE}
    STATE      = {"values": {name: VALUE, ...}, "alternatives": {choice: number, ...}}
    VALUE      = POLY or {"numerator": POLY, "denominator": POLY}

A state gives values for existential variables, as rational functions of `variables`, and for some choices (an agent's
run) which of its alternatives holds. A definition makes a variable of a root between two bounds; `definitions` may be
left out where there are none. What makes it a proof is said (and checked) by `verify.trust.check_existence`.
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
class Definition:
    """`root` stands for a root of the polynomial, in that variable, between the two bounds."""

    root: str
    polynomial: Polynomial
    low: Value
    high: Value

    @property
    def label(self) -> str:
        """That of the hypothesis that says what the root has."""
        return root_label(self.root)

    def to_json(self) -> dict[str, Any]:
        bounds = {"low": self.low.to_json(), "high": self.high.to_json()}
        return {"root": self.root, "of": write_polynomial(self.polynomial), **bounds}


@dataclass(frozen=True)
class State:
    """A state as a function of the universal variables; what it does not speak of may be anything."""

    values: Mapping[str, Value]
    alternatives: Mapping[str, int]


@dataclass(frozen=True)
class ExistenceProof:
    """States, of which the certificate shows that one serves wherever the assumptions hold; they may speak of roots,
    each defined by those before it."""

    variables: tuple[str, ...]
    states: tuple[State, ...]
    certificate: Certificate
    definitions: tuple[Definition, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and integers."""
        states = [
            {
                "values": {name: value.to_json() for name, value in state.values.items()},
                "alternatives": dict(state.alternatives),
            }
            for state in self.states
        ]
        definitions = {"definitions": [each.to_json() for each in self.definitions]} if self.definitions else {}
        certificate = self.certificate.to_json()
        return {"variables": list(self.variables), **definitions, "states": states, "certificate": certificate}

    @staticmethod
    def from_json(data: object) -> ExistenceProof:
        """The inverse of `to_json`. Raises MalformedCertificate."""
        if isinstance(data, dict):
            data = {"definitions": [], **data}
        entries = _object(data, ("variables", "definitions", "states", "certificate"))
        variables = entries["variables"]
        if not isinstance(variables, list) or not all(isinstance(name, str) for name in variables):
            raise MalformedCertificate("existence: expected a list of names of variables")
        if len(set(variables)) != len(variables):
            raise MalformedCertificate("existence: expected different variables, found one twice")
        if not all(isinstance(entries[key], list) for key in ("states", "definitions")):
            raise MalformedCertificate("existence: expected a list of states, and one of definitions")
        states = tuple(_state(state, len(variables)) for state in entries["states"])
        definitions = tuple(_definition(each, len(variables)) for each in entries["definitions"])
        return ExistenceProof(tuple(variables), states, Certificate.from_json(entries["certificate"]), definitions)


def root_label(root: str) -> str:
    """The label of the hypothesis that says what the root of this name has."""
    return f"{root} is a root"


def _definition(data: object, variables: int) -> Definition:
    entries, where = _object(data, ("root", "of", "low", "high")), "existence: a definition"
    if not isinstance(entries["root"], str):
        raise MalformedCertificate("existence: expected the name of a root")
    low, high = (_value(entries[key], where, variables) for key in ("low", "high"))
    return Definition(entries["root"], read_polynomial(entries["of"], where, variables), low, high)


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
