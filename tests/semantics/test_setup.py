"""What a claim must say before it can be set up, and how minmax values are found."""

from __future__ import annotations

from fractions import Fraction as F

import pytest
import z3

from verify.errors import InputError
from verify.semantics.symbolic.algebra import coefficients
from verify.semantics.symbolic.formula import AllOf, Atom
from verify.semantics.symbolic.problem import consistent_state
from verify.semantics.symbolic.setup import set_up


def encode(formula, names):
    """A formula for Z3; `names` collects the variables."""
    if not isinstance(formula, Atom):
        parts = [encode(part, names) for part in formula.parts]
        return z3.And(parts) if isinstance(formula, AllOf) else z3.Or(parts)
    total = z3.RealVal(0)
    for exponents, c in coefficients(formula.poly):
        term = z3.Q(c.numerator, c.denominator)
        for symbol, k in zip(formula.poly.ring.symbols, exponents, strict=True):
            for _ in range(k):
                term = term * names.setdefault(symbol.name, z3.Real(symbol.name))
        total = total + term
    return total > 0 if formula.relation == ">" else total >= 0 if formula.relation == ">=" else total == 0


def refused(call, *words: str) -> InputError:
    with pytest.raises(InputError) as caught:
        call()
    for word in words:
        assert word in str(caught.value)
    return caught.value


# --- divisors ---


@pytest.mark.parametrize("divisor", ("T - R", "P - R", "(T - R)*(S - P)", "T - S + 1", "2*T - R - S", "-ε", "1 - δ"))
def test_a_divisor_whose_sign_is_given_is_fine(make, divisor):
    make(always=f"payoff(row) >= 1/({divisor})")


@pytest.mark.parametrize("divisor", ("T - 2*S", "T - R - P", "T", "T + S - 2*P", "prob(row, C)", "payoff(row)"))
def test_a_divisor_that_may_be_0_is_refused(make, divisor):
    from verify.semantics.symbolic.goals import Goal

    def write():
        setup = make(always=f"payoff(row) >= 1/({divisor})")
        Goal(setup, "weaker").formula(setup.claim.items[0].proposition)

    error = refused(write, "expected a divisor")
    assert error.at is not None and (error.at.line, error.at.column) == (6, 20)


def test_a_divisor_in_given_may_be_signed_by_what_is_given_before(make):
    make(given="[T + S > 2*P, ε < 1/(T + S - 2*P), 0 < ε, ε < 1]")
    refused(lambda: make(given="[ε < 1/(T + S - 2*P), T + S > 2*P]"), "expected a divisor")


# --- probabilities ---


def branches(setup):
    return consistent_state(setup)


@pytest.mark.parametrize("chance", ("ε", "1 - ε", "10*ε", "ε/2 + 1/2", "ε*(1 - ε)", "δ/ε", "(R - P)/(T - S)", "ε^2"))
def test_a_probability_that_is_kept_between_0_and_1_is_fine(make, chance):
    branches(make(f"with probability {chance}: play C\n    play D"))


@pytest.mark.parametrize("chance", ("2", "-1/2", "11*ε", "ε - 1/100", "T", "R - P", "δ/ε^2"))
def test_a_probability_that_is_not_is_refused(make, chance):
    refused(
        lambda: branches(make(f"with probability {chance}: play C\n    play D")), "a.agent:2:", "expected a probability"
    )


def test_weights_that_add_up_to_1_are_fine(make):
    for mix in ("1/3: C, 2/3: D", "ε: C, 1 - ε: D", "ε: C, ε: C, D", "1: D"):
        branches(make(f"play mix({mix})"))


def test_weights_that_do_not_are_refused(make):
    for mix in ("2/3: C, 2/3: D", "ε: C, ε: D", "1/2: C"):
        refused(lambda mix=mix: branches(make(f"play mix({mix})")), "a.agent:2:", "add up to 1")


# --- names and precision ---


def test_a_reading_needs_a_bound_for_its_precision(make):
    refused(lambda: make("read everyone\n    play reading", given="[0 < ε <= 1/10]"), "how small δ is")


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("given", "[T > Q]", "'Q'"),
        ("given", "[payoff(row) > 0]", "depends on what is played"),
        ("given", "[pareto]", "whole game"),
        ("given", "[T]", "expected a proposition"),
        ("always", "payoff(raw) > 0", "did you mean 'row'"),
        ("always", "prob(row, X) > 0", "expected an action of row"),
        ("always", "payof(row) > 0", "did you mean 'payoff'"),
        ("always", "paretto", "did you mean 'pareto'"),
        ("always", "near(pareto)", "expected 2 argument"),
        ("always", "near(1, 1)", "expected a proposition"),
        ("always", "payoff(row)", "expected a proposition"),
        ("always", "payoff(row) + pareto > 1", "expected a number"),
        ("always", "improves(by_wait, C, C)", "did you mean 'by_weight'"),
    ],
)
def test_names_and_kinds_are_checked(make, field, text, words):
    error = refused(lambda: make(**{field: text}), words, "c.claim.yaml:")
    assert error.source_line is not None and error.source_line[error.at.column - 1 :].strip()


def test_within_speaks_of_parameters_only(make, tmp_path):
    make()
    from verify.library.find import load_claim

    path = tmp_path / "d.claim.yaml"
    text = (
        "claim: d\ngame: prisoners-dilemma\nplayers: {row: a, column: anyone}\nattains: {region: pareto, within: %s}\n"
    )
    path.write_text(text % "4*Δ", encoding="utf-8")
    refused(lambda: set_up(load_claim(path)), "'Δ'")
    path.write_text(text % "payoff(row)", encoding="utf-8")
    refused(lambda: set_up(load_claim(path)), "depends on what is played")


# --- minmax values ---


def minmax_range(setup, player: str, at: dict[str, int]) -> tuple[F | None, F | None]:
    """The lowest and the highest minmax value that the hypotheses allow at these numbers (None: unbounded)."""
    i = setup.setting.players.index(player)
    value = setup.setting.minmax[i]
    names: dict = {}
    optimizer = z3.Optimize()
    facts = [encode(h.formula, names) for h in setup.simplex]
    result = z3.Real("value")
    total = (
        encode(Atom(">=", value.numerator), names).arg(0)
        if not value.numerator.is_ground
        else z3.RealVal(str(value.numerator.coeff(1)))
    )
    facts.append(total == result)
    numbers = [(names.setdefault(n, z3.Real(n)), z3.RealVal(v)) for n, v in at.items()]
    found = []
    for goal in (optimizer.minimize, optimizer.maximize):
        optimizer.push()
        optimizer.add([z3.simplify(z3.substitute(fact, *numbers)) for fact in facts])
        handle = goal(result)
        assert optimizer.check() == z3.sat
        bound = handle.value()
        found.append(F(str(bound)) if str(bound).lstrip("-")[0].isdigit() else None)
        optimizer.pop()
    return tuple(found)


def test_a_pure_saddle_point_gives_the_value_in_symbols(make):
    setup = make("play minmax", always="payoff(row) >= minmax(row)")
    assert str(setup.setting.minmax[0].numerator) == "P"
    assert list(setup.setting.minmax_strategy) == [0] and setup.setting.minmax_strategy[0][0].numerator == 0
    assert minmax_range(setup, "row", {"P": 1}) == (1, 1)


MIXED = """
  players: {row: [C, D], column: [C, D]}
  parameters: [u]
  payoffs: {C C: [%d*u, 0], C D: [%d*u, 0], D C: [%d*u, 0], D D: [%d*u, 0]}"""


def test_matching_pennies_is_worth_0_by_its_optimality_conditions(make):
    setup = make("play minmax", game=MIXED % (1, -1, -1, 1), always="payoff(row) >= minmax(row)")
    assert setup.setting.minmax_strategy == {}
    assert minmax_range(setup, "row", {"u": 1}) == (0, 0)


@pytest.mark.parametrize(
    ("payoffs", "value"),
    [((3, 0, 1, 2), F(3, 2)), ((0, 5, 7, 1), F(35, 11)), ((2, 2, 2, 2), F(2)), ((4, 1, 0, 0), F(1))],
)
def test_the_value_is_that_of_the_interpreter(make, payoffs, value):
    from verify.semantics.exact.world import World

    setup = make("play minmax", game=MIXED % payoffs, always="payoff(row) >= minmax(row)")
    assert minmax_range(setup, "row", {"u": 1}) == (value, value)
    game = setup.loaded.game
    assert World(dict(game.players), {"u": F(1)}, game.payoffs).minmax(0)[0] == value
    numbers = make(
        "play minmax", game=MIXED % payoffs, more="at: {u: 1}\n", always="payoff(row) >= minmax(row)"
    ).setting
    assert F(str(numbers.minmax[0].numerator)) == value and numbers.minmax[0].denominator == 1
    known = numbers.minmax_strategy.get(0)
    assert (known is None) == (payoffs == (2, 2, 2, 2)), "all strategies are worth the same only there"
    if known is not None:
        weights = [F(str(w.numerator)) for w in known]
        worst = min(weights[0] * payoffs[k] + weights[1] * payoffs[k + 2] for k in (0, 1))
        assert sum(weights) == 1 and worst == value
