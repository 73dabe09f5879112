"""The constants of a claim with small parameters: from which its instance is made (`verify.language.small`), as JSON.

A number is text, `p/q` or a name, or a list: an operator and two such numbers, or ^ and a name with its exponent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from verify.evidence.certificate import Certificate
from verify.evidence.reading import Malformed, elements, entries, text
from verify.language import syntax as s

RATIONAL = re.compile(r"-?[0-9]{1,400}(/[1-9][0-9]{0,400})?")
DEEP, EXPONENTS = 40, range(2, 101)


@dataclass(frozen=True)
class Instance:
    """`thresholds` are what each small parameter is at most. Of a proof: the `constant` K. Of a refutation: the number
    of the `line` that fails, from 0; k (`little`), `values` of the other parameters, the `state` as probabilities of
    actions, and a certificate that the line fails there (`fails`)."""

    thresholds: Mapping[str, tuple[s.Expression, ...]]
    constant: s.Expression | None = None
    line: int | None = None
    little: s.Expression | None = None
    values: Mapping[str, s.Expression] = field(default_factory=dict)
    state: tuple[tuple[str, str, s.Expression], ...] = ()
    fails: Certificate | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists and strings."""
        return {
            "thresholds": {name: list(map(written, most)) for name, most in self.thresholds.items()},
            "constant": None if self.constant is None else written(self.constant),
            "line": self.line,
            "little": None if self.little is None else written(self.little),
            "values": {name: written(value) for name, value in self.values.items()},
            "state": [[player, action, written(value)] for player, action, value in self.state],
            "fails": None if self.fails is None else self.fails.to_json(),
        }

    @staticmethod
    def from_json(data: object) -> Instance:
        """The inverse of `to_json`. Raises Malformed."""
        read = entries(data, "instance", ("thresholds", "constant", "line", "little", "values", "state", "fails"))
        line, state = read["line"], [elements(each, "state") for each in elements(read["state"], "state")]
        if (line is not None and (type(line) is not int or line < 0)) or any(len(each) != 3 for each in state):
            raise Malformed("instance: expected the number of a line, and players with actions and probabilities")
        return Instance(
            {name: tuple(map(number, elements(most, name))) for name, most in _mapping(read["thresholds"]).items()},
            None if read["constant"] is None else number(read["constant"]),
            line,
            None if read["little"] is None else number(read["little"]),
            {name: number(value) for name, value in _mapping(read["values"]).items()},
            tuple((text(j, "state"), text(a, "state"), number(value)) for j, a, value in state),
            None if read["fails"] is None else Certificate.from_json(read["fails"]),
        )


def written(e: s.Expression) -> Any:
    """A number made of names and their powers, rationals and + - * /, as JSON."""
    match e:
        case s.Name(name):
            return name
        case s.Number(value):
            return str(value)
        case s.Arithmetic(operator, left, right):
            return [operator, written(left), written(right)]
        case s.Power(s.Name(name), exponent):
            return ["^", name, exponent]
    raise TypeError(f"not a number that can be written: {e}")


def number(data: object, depth: int = 0) -> s.Expression:
    """The inverse of `written`. Raises Malformed."""
    match data:
        case str() if RATIONAL.fullmatch(data):
            return s.Number(Fraction(data))
        case str() if data.isidentifier():
            return s.Name(data)
        case ["+" | "-" | "*" | "/" as sign, left, right] if depth < DEEP:
            return s.Arithmetic(sign, number(left, depth + 1), number(right, depth + 1))
        case ["^", str(name), int(exponent)] if name.isidentifier() and exponent in EXPONENTS:
            return s.Power(s.Name(name), exponent)  # of a name alone: powers of powers would have no bound
    raise Malformed(f"instance: expected a number, found {data!r:.80}")


def _mapping(data: object) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise Malformed(f"instance: expected an object, found a {type(data).__name__}")
    return data
