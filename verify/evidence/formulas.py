"""A proof of existence in words: what each player plays, as a formula in the parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce

from verify.evidence.certificate import Polynomial
from verify.evidence.existence import ExistenceProof, State, Value
from verify.language import syntax as s
from verify.language.printing import show


def state_formulas(proof: ExistenceProof, players: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Each state of the proof, such as `row plays C with ε, column plays D`; none where the profile is given by the
    claim. `players` has the actions of each player."""
    said = (_state(state, proof.variables, players) for state in proof.states)
    return tuple(dict.fromkeys(words for words in said if words))


def _state(state: State, variables: Sequence[str], players: Mapping[str, Sequence[str]]) -> str:
    return ", ".join(filter(None, (_strategy(state, variables, *each) for each in players.items())))


def _strategy(state: State, variables: Sequence[str], player: str, actions: Sequence[str]) -> str:
    values = [state.values.get(f"prob({player},{action})") for action in actions[:-1]]
    shares: list[str] = []
    for action, value in zip(actions, values, strict=False):
        if value is None:
            return ""
        number = _number(value)
        if number == 1:
            return f"{player} plays {action}"
        if number != 0:
            shares.append(f"{action} with {show(_quotient(value, variables))}")
    return f"{player} plays {' and '.join(shares) or actions[-1]}"


def _number(value: Value) -> Fraction | None:
    """The value, where it is the same for all parameters."""
    if value.denominator is not None or any(any(exponents) for _, exponents in value.numerator):
        return None
    return sum((coefficient for coefficient, _ in value.numerator), Fraction(0))


def _quotient(value: Value, variables: Sequence[str]) -> s.Expression:
    over = _sum(value.numerator, variables)
    return over if value.denominator is None else s.Arithmetic("/", over, _sum(value.denominator, variables))


def _sum(polynomial: Polynomial, variables: Sequence[str]) -> s.Expression:
    total: s.Expression | None = None
    for coefficient, exponents in sorted(polynomial, key=lambda term: term[0] < 0):
        term = _monomial(abs(coefficient), exponents, variables)
        if total is None:
            total = term if coefficient > 0 else s.Negate(term)
        else:
            total = s.Arithmetic("+" if coefficient > 0 else "-", total, term)
    return s.Number(Fraction(0)) if total is None else total


def _monomial(coefficient: Fraction, exponents: Sequence[int], variables: Sequence[str]) -> s.Expression:
    names = [(s.Name(name), exponent) for name, exponent in zip(variables, exponents, strict=True) if exponent]
    factors: list[s.Expression] = [name if exponent == 1 else s.Power(name, exponent) for name, exponent in names]
    if coefficient != 1 or not factors:
        factors = [s.Number(coefficient), *factors]
    return reduce(lambda a, b: s.Arithmetic("*", a, b), factors)
