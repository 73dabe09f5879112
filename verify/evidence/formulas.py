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
    """Each state of the proof, such as `row plays C with ε, column plays D`, and what defines its roots: `row plays C
    with r, where r is a root of r^2 - ε in [0, 1]`. None where the profile is given by the claim. `players` has the
    actions of each player."""
    roots = [definition.root for definition in proof.definitions]
    names = dict(zip(roots, _letters(len(roots), proof.variables), strict=True))
    variables = [names.get(name, name) for name in proof.variables]
    said = (_with_roots(state, proof, variables, names, players) for state in proof.states)
    return tuple(dict.fromkeys(words for words in said if words))


def _letters(count: int, taken: Sequence[str]) -> list[str]:
    """Names for the roots: r, or r1, r2, and so on; rr where a parameter is called r."""
    letter = "r"
    while any(name.rstrip("0123456789") == letter for name in taken):
        letter += "r"
    return [letter] if count == 1 else [f"{letter}{number}" for number in range(1, count + 1)]


def _with_roots(
    state: State,
    proof: ExistenceProof,
    variables: Sequence[str],
    names: Mapping[str, str],
    players: Mapping[str, Sequence[str]],
) -> str:
    shares = [state.values.get(f"prob({j},{action})") for j, actions in players.items() for action in actions[:-1]]
    used = _used([value for value in shares if value is not None], proof.variables)
    words = ", ".join(filter(None, (_strategy(state, variables, *each) for each in players.items())))
    roots: list[str] = []
    for definition in reversed(proof.definitions):
        if definition.root in used:
            used |= _used([Value(definition.polynomial), definition.low, definition.high], proof.variables)
            root = names[definition.root]
            low, high = (show(_quotient(bound, variables)) for bound in (definition.low, definition.high))
            polynomial = show(_by_powers(definition.polynomial, variables, root))
            roots.insert(0, f"{root} is a root of {polynomial} in [{low}, {high}]")
    return f"{words}, where {' and '.join(roots)}" if words and roots else words


def _used(values: Sequence[Value], variables: Sequence[str]) -> set[str]:
    """The variables that the values speak of."""
    terms = [term for value in values for term in (*value.numerator, *(value.denominator or ()))]
    return {name for _, exponents in terms for name, exponent in zip(variables, exponents, strict=True) if exponent}


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


def _by_powers(polynomial: Polynomial, variables: Sequence[str], root: str) -> s.Expression:
    """The polynomial, the highest power of the root first, each with its coefficient: `(a + b)*r^2 - r`."""
    place = list(variables).index(root) if root in variables else None
    parts: list[tuple[bool, s.Expression]] = []
    for power in sorted({0 if place is None else exponents[place] for _, exponents in polynomial}, reverse=True):
        of_power = tuple((c, e) for c, e in polynomial if place is None or e[place] == power)
        if len(of_power) == 1 or not power:
            parts += [(c > 0, _monomial(abs(c), e, variables)) for c, e in sorted(of_power, key=lambda t: t[0] < 0)]
        else:
            without = tuple((c, tuple(0 if k == place else x for k, x in enumerate(e))) for c, e in of_power)
            of_root = _monomial(Fraction(1), [power * (k == place) for k in range(len(variables))], variables)
            parts.append((True, s.Arithmetic("*", _sum(without, variables), of_root)))
    return _added(parts)


def _sum(polynomial: Polynomial, variables: Sequence[str]) -> s.Expression:
    ordered = sorted(polynomial, key=lambda term: term[0] < 0)
    return _added([(c > 0, _monomial(abs(c), exponents, variables)) for c, exponents in ordered])


def _added(parts: Sequence[tuple[bool, s.Expression]]) -> s.Expression:
    """The sum of the parts, each added (true) or subtracted."""
    if not parts:
        return s.Number(Fraction(0))
    (adds, first), *others = parts
    start: s.Expression = first if adds else s.Negate(first)
    return reduce(lambda total, part: s.Arithmetic("+" if part[0] else "-", total, part[1]), others, start)


def _monomial(coefficient: Fraction, exponents: Sequence[int], variables: Sequence[str]) -> s.Expression:
    names = [(s.Name(name), exponent) for name, exponent in zip(variables, exponents, strict=True) if exponent]
    factors: list[s.Expression] = [name if exponent == 1 else s.Power(name, exponent) for name, exponent in names]
    if coefficient != 1 or not factors:
        factors = [s.Number(coefficient), *factors]
    return reduce(lambda a, b: s.Arithmetic("*", a, b), factors)
