"""States as formulas: what a reader sees of a proof of existence."""

from __future__ import annotations

from fractions import Fraction

from verify.evidence.existence import ExistenceProof, State, Value
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
