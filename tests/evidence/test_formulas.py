"""States as formulas: what a reader sees of a proof of existence."""

from __future__ import annotations

from fractions import Fraction

from verify.evidence.existence import Definition, ExistenceProof, State, Value
from verify.evidence.formulas import state_formulas

PLAYERS = {"row": ("C", "D"), "column": ("A", "B", "E")}
ONE, HALF = Fraction(1), Fraction(1, 2)


def proof(*states: dict[str, Value]) -> ExistenceProof:
    return ExistenceProof(("S", "ε"), tuple(State(values, {}) for values in states), None)  # type: ignore[arg-type]


def number(value: Fraction) -> Value:
    return Value(((value, (0, 0)),) if value else ())


def test_quotients_and_numbers():
    share = Value(((ONE, (0, 1)), (-ONE, (2, 0))), ((2 * ONE, (1, 1)),))
    columns = {"prob(column,A)": number(HALF), "prob(column,B)": number(Fraction(0))}
    assert state_formulas(proof({"prob(row,C)": share, **columns}), PLAYERS) == (
        "row plays C with (ε - S^2)/(2*S*ε), column plays A with 0.5",
    )


def test_what_is_sure_is_said_so():
    sure = {"prob(row,C)": number(ONE), "prob(column,A)": number(Fraction(0)), "prob(column,B)": number(Fraction(0))}
    assert state_formulas(proof(sure), PLAYERS) == ("row plays C, column plays E",)


def test_a_negative_sum():
    value = Value(((-ONE, (0, 1)),))
    assert state_formulas(proof({"prob(row,C)": value}), {"row": ("C", "D")}) == ("row plays C with -ε",)


def test_where_the_claim_gives_the_profile_there_is_nothing_to_say():
    assert state_formulas(proof({"answer(0)": number(ONE)}), PLAYERS) == ()


def test_each_state_once():
    one = {"prob(row,C)": number(ONE)}
    assert state_formulas(proof(one, one, {"prob(row,C)": number(Fraction(0))}), {"row": ("C", "D")}) == (
        "row plays C",
        "row plays D",
    )


def with_roots(variables: tuple[str, ...], *definitions: Definition, **shares: Value) -> tuple[str, ...]:
    values = {f"prob({player},C)": value for player, value in shares.items()}
    found = ExistenceProof(variables, (State(values, {}),), None, definitions)  # type: ignore[arg-type]
    return state_formulas(found, {player: ("C", "D") for player in shares})


def variable(place: int, of: int, power: int = 1) -> tuple[tuple[Fraction, tuple[int, ...]], ...]:
    return ((ONE, tuple(power * (k == place) for k in range(of))),)


def test_a_root_is_said_by_what_defines_it():
    """Its polynomial is ordered by its powers."""
    quadratic = ((-ONE, (0, 1, 0)), (ONE, (1, 0, 2)), (-ONE, (0, 1, 2)), (3 * ONE, (0, 0, 1)))
    root = Definition("root(1)", quadratic, Value(()), Value(variable(0, 3)))
    words = "where r is a root of (a - b)*r^2 + 3*r - b in [0, a]"
    found = with_roots(("a", "b", "root(1)"), root, row=Value(variable(2, 3)))
    assert found == (f"row plays C with r, {words}",)
    found = with_roots(("r", "b", "root(1)"), root, row=Value(variable(2, 3)))
    assert found == ("row plays C with rr, where rr is a root of (r - b)*rr^2 + 3*rr - b in [0, r]",)
    half = Value(((HALF, (0, 0, 0)),))
    assert with_roots(("a", "b", "root(1)"), root, row=half) == ("row plays C with 0.5",), (
        "it does not speak of the root"
    )


def test_roots_that_a_root_speaks_of_are_said_before_it():
    names = ("a", "root(1)", "root(2)")
    first = Definition("root(1)", ((ONE, (0, 2, 0)), (-ONE, (1, 0, 0))), Value(()), Value(variable(0, 3)))
    second = Definition("root(2)", ((ONE, (0, 0, 1)), (-ONE, (0, 1, 0))), Value(()), Value(variable(1, 3)))
    assert with_roots(names, first, second, row=Value(variable(2, 3)), column=Value(variable(0, 3))) == (
        "row plays C with r2, column plays C with a, "
        "where r1 is a root of r1^2 - a in [0, a] and r2 is a root of r2 - r1 in [0, r1]",
    )
    assert with_roots(names, first, second, row=Value(variable(1, 3))) == (
        "row plays C with r1, where r1 is a root of r1^2 - a in [0, a]",
    )
