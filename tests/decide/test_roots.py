"""States that are roots of polynomials in the parameters: found, believed, and right at numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from sympy import Poly, Rational, Symbol

from verify.decide.claim import decide_claim
from verify.decide.existence.roots import Root, System, definition
from verify.decide.states import find_state, world_of
from verify.evidence.existence import Definition, ExistenceProof, Value
from verify.evidence.formulas import state_formulas
from verify.evidence.numbers import Algebraic, Real, trim
from verify.evidence.numbers import Root as RealRoot
from verify.evidence.record import Evidence
from verify.library.find import LoadedClaim
from verify.semantics.exact.interpreter import Rejected
from verify.semantics.exact.outcomes import holds
from verify.semantics.symbolic.setup import set_up
from verify.semantics.symbolic.variables import ROOTS, parameter, probability
from verify.trust.gate import judged_anew

from .tiny import SECONDS, is_true, loaded, setup_of, silent

ANYONE = "players: {row: anyone, column: anyone}\n"
COPIERS = "players: {row: Copier, column: Copier}\n"
GOLD = """agent Gold:
    with probability ε: play D
    if copy of me plays C:
        if copy of me plays C: play D
    play C
"""
Z = Symbol("z")


def proved(claim: LoadedClaim) -> tuple[Evidence, ExistenceProof]:
    """The evidence of the claim, which is proved by a certificate that the gate accepts."""
    result, evidence = decide_claim(claim, SECONDS, silent)
    assert (result.verdict, result.trust) == ("proved", "certificate"), result.reason
    assert judged_anew(claim, evidence).trust == "certificate"
    assert Evidence.from_json(json.loads(json.dumps(evidence.to_json()))) == evidence
    assert evidence.existence is not None
    return evidence, evidence.existence


def words(claim: LoadedClaim) -> tuple[str, ...]:
    return state_formulas(proved(claim)[1], dict(claim.game.players))


# --- claims ---


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            COPIERS + "possible: payoff(row) = (R + P)/2\n",
            "row plays C with r, column plays C with r, where r is a root of "
            "(2*R + 2*P - 2*T - 2*S)*r^2 + (2*T + 2*S - 4*P)*r + P - R in [0, 1]",
        ),
        (
            ANYONE + "parameters: [k]\ngiven: 0 <= k <= 1\n"
            "possible: [prob(row, C)^2 = k, prob(column, C)^3 = prob(row, C)]\n",
            "row plays C with r1, column plays C with r2, where r1 is a root of r1^2 - k in [0, 1] "
            "and r2 is a root of r2^3 - r1 in [0, 1]",
        ),
        (
            COPIERS + "parameters: [k]\ngiven: [T + S > 2*R, R < k <= (R + P + T + S)/4]\npossible: payoff(row) = k\n",
            "row plays C with r, column plays C with r, where r is a root of "
            "(T + S - R - P)*r^2 + (2*P - T - S)*r + k - P in [0.5, 1]",
        ),
        (
            ANYONE + "parameters: [k, m]\ngiven: [4*k*(1 + m) <= 1, k > 0, m > 0]\n"
            "possible: prob(row, C)*(1 - (1 + m)*prob(row, C)) = k\n",
            "row plays C with r, column plays C, where r is a root of (m + 1)*r^2 - r + k in [1/(2*m + 2), 1]",
        ),
        (
            COPIERS + "given: T + S > 2*R\npossible: payoff(row) = R and prob(row, C) < 1\n",
            "row plays C with (R - P)/(T + S - R - P), column plays C with (R - P)/(T + S - R - P)",
        ),
    ],
    ids=["quadratic", "root-of-a-root", "other-bounds", "turning-point", "a-factor-is-linear"],
)
def test_states_are_roots(text: str, found: str) -> None:
    assert words(loaded(text)) == (found,)


def test_a_program_whose_fixed_point_is_a_root(tmp_path: Path) -> None:
    """x = (1 - ε)*(1 - x^2); its value at small ε is that of the golden ratio, about 0.62."""
    text = "players: {row: Copier, column: Gold}\ngiven: 0 < ε < 1\npossible: 0.6 - ε <= prob(column, C) < 0.62\n"
    assert words(loaded(text, tmp_path, Gold=GOLD)) == (
        "row plays C with r, column plays C with r, where r is a root of (1 - ε)*r^2 + r + ε - 1 in [0, 1]",
    )


def test_a_program_that_reads_and_rests_at_a_root(tmp_path: Path) -> None:
    """What it does where it sees that the other is nice is as before."""
    nice = "    read other\n    if surely prob(other, C) > 1/4:\n"
    careful = GOLD.replace("agent Gold:\n", "").replace("    ", "        ", 1).replace("\n", "\n    ").rstrip()
    program = f"agent Careful:\n{nice}{careful}\n    play D\n"
    text = "players: {row: Careful, column: Copier}\ngiven: [0 < ε <= 1/10, 0 < δ <= ε/100]\n"
    claim = loaded(text + "possible: 1/2 < prob(row, C) < 0.62\n", tmp_path, Careful=program)
    assert words(claim) == (
        "row plays C with r, column plays C with r, where r is a root of (1 - ε)*r^2 + r + ε - 1 in [0, 1]",
    )


def test_several_definitions_for_several_cases() -> None:
    """Above R the payoff has its root below 1/2 or above, below R anywhere: no one bracket serves."""
    text = COPIERS + (
        "parameters: [k]\ngiven: [P <= k, k <= R or k <= (R + P + T + S)/4 and T + S > 2*R]\n"
        "possible: payoff(row) = k\n"
    )
    _, proof = proved(loaded(text))
    assert len(proof.definitions) > 1


def test_an_answer_of_the_oracle_is_a_root() -> None:
    text = "players: {row: Twice, column: anyone}\nattains: {region: prob(column, C) = 1/2, within: 0}\n"
    _, proof = proved(loaded(text))
    (root,) = proof.definitions
    ((_, value),) = proof.states[0].values.items()
    assert value == Value(((Fraction(1), tuple(int(name == root.root) for name in proof.variables)),))


# --- solving ---


def test_unknowns_are_eliminated_and_what_is_left_is_a_root() -> None:
    setup = setup_of(ANYONE + "parameters: [k]\ngiven: 0 < k < 1\npossible: prob(row, C) = 0\n")
    places = setup.setting.variables
    row, column = (places[probability(player, "C")] for player in ("row", "column"))
    k = places[parameter("k")]
    there = {row.numerator: Fraction(1, 2), column.numerator: Fraction(1, 4), k.numerator: Fraction(1, 4)}
    unknown = {probability(player, "C"): place.numerator for player, place in (("row", row), ("column", column))}
    equalities = [(row * row - k).numerator, (column * 2 - row).numerator]
    found = System(setup.setting, equalities, there).solved(unknown)
    assert found is not None
    (root,) = found.roots
    r = places[root.variable].numerator
    assert (root.variable, root.polynomial) == (ROOTS[0], r**2 - k.numerator)
    assert (root.low.numerator, root.high.numerator) == (0, 1)
    assert found.values[probability("row", "C")].numerator == r
    assert found.values[probability("column", "C")].numerator == r * (setup.setting.ring.one / 2)
    again = System(setup.setting, equalities, there, found.roots).solved(unknown)
    assert again is not None and again.roots == found.roots, "a root that is known keeps its name"
    doubled = System(setup.setting, [(row * row).numerator], {**there, row.numerator: Fraction(0)})
    assert doubled.solved(dict([next(iter(unknown.items()))])) is not None


def test_what_is_assumed_of_a_root_holds_for_it_and_not_for_others() -> None:
    setup = setup_of(ANYONE + "parameters: [k]\npossible: prob(row, C) = 0\n")
    place = setup.setting.variables
    r, k = place[ROOTS[0]], place[parameter("k")]
    zero, one = setup.setting.constant(0), setup.setting.constant(1)
    formula = definition(setup.setting, Root(ROOTS[0], (r * r - k).numerator, zero, one)).formula
    names = dict.fromkeys(map(str, place), Fraction(0))
    for number, root, true in ((4, 9, True), (Fraction(1, 4), Fraction(1, 2), True), (Fraction(1, 4), 0, False)):
        assert is_true(formula, {**names, "k": Fraction(number), str(ROOTS[0]): Fraction(root)}) is true


# --- at numbers ---


def real_roots(polynomial: list[Fraction]) -> Iterator[Real]:
    """Those of a polynomial, the constant coefficient first."""
    whole = Poly([Rational(c.numerator, c.denominator) for c in reversed(polynomial)], Z)
    for factor, _ in [] if whole.is_ground else whole.factor_list()[1]:
        monic = [Fraction(int(c.p), int(c.q)) for c in reversed(factor.monic().all_coeffs())]
        if len(monic) == 2:
            yield -monic[0]
            continue
        for (low, high), _ in factor.intervals(eps=Rational(1, 10**6)):
            ends = (Fraction(int(end.p), int(end.q)) for end in (low, high))
            root = RealRoot.isolated(monic, *ends)
            assert root is not None
            yield Algebraic.root(root)


def at(polynomial: tuple[tuple[Fraction, tuple[int, ...]], ...], numbers: list[Real]) -> Real:
    total: Real = Fraction(0)
    for coefficient, exponents in polynomial:
        term: Real = coefficient
        for number, exponent in zip(numbers, exponents, strict=True):
            for _ in range(exponent):
                term = term * number
        total = total + term
    return total


def value_at(value: Value, numbers: list[Real]) -> Real:
    under = Fraction(1) if value.denominator is None else at(value.denominator, numbers)
    return at(value.numerator, numbers) / under


def candidates(root: Definition, variables: tuple[str, ...], numbers: Mapping[str, Fraction]) -> list[Real]:
    """The numbers that the root may stand for; any one where the polynomial does not change its sign."""
    known: list[Real] = [numbers.get(name, Fraction(0)) for name in variables]
    place = variables.index(root.root)
    coefficients = [Fraction(0)] * 12
    for coefficient, exponents in root.polynomial:
        rest = at(((coefficient, tuple(0 if i == place else e for i, e in enumerate(exponents))),), known)
        assert isinstance(rest, Fraction)
        coefficients[exponents[place]] += rest
    low, high = (value_at(bound, known) for bound in (root.low, root.high))
    at_ends = [sum((c * end**k for k, c in enumerate(coefficients)), Fraction(0)) for end in (low, high)]
    if low > high or at_ends[0] > 0 or at_ends[1] < 0:
        return [Fraction(0)]
    inside = [each for each in real_roots(list(trim(coefficients))) if low <= each <= high]
    assert inside, "the intermediate value theorem"
    return inside


def serves(claim: LoadedClaim, proof: ExistenceProof, numbers: Mapping[str, Fraction]) -> None:
    """At these parameters, whatever the root stands for, one of the states is consistent and as the claim says."""
    setup = set_up(claim)
    (root,) = proof.definitions
    for number in candidates(root, proof.variables, numbers):
        values = [number if name == root.root else numbers.get(name, Fraction(0)) for name in proof.variables]
        accepted = False
        for state in proof.states:
            first = [value_at(state.values[f"prob({j},C)"], values) for j in dict(claim.game.players)]
            profile = tuple((x, 1 - x) for x in first)
            world = world_of(setup, dict(numbers))
            try:
                find_state(setup, world, profile, {}, [], {})
            except Rejected:
                continue
            accepted |= all(holds(item.proposition, profile, world, []) for item in claim.claim.items)
        assert accepted, (numbers, number)


PAYOFFS = {"T": Fraction(3), "R": Fraction(2), "P": Fraction(1), "S": Fraction(0), "δ": Fraction(1, 100)}


def random_block(random: Random, depth: int, indent: str) -> str:
    """Statements that ask copies, and end in an action."""
    text = ""
    for _ in range(random.randint(1, 2) if depth else 0):
        text += f"{indent}if copy of {random.choice(('me', 'other'))} plays {random.choice('CD')}:\n"
        text += random_block(random, depth - 1, indent + "    ")
    return text + f"{indent}play {random.choice('CD')}\n"


@pytest.mark.parametrize("seed", range(25))
def test_random_programs_at_random_parameters(seed: int, tmp_path: Path) -> None:
    """The common probability is a fixed point of a polynomial whose coefficients depend on ε."""
    random = Random(seed)
    mixes = f"    with probability ε: play {random.choice('CD')}\n"
    program = f"agent Nested:\n{mixes}{random_block(random, 2, '    ')}"
    given = f"given: 0 < ε < 1\npossible: prob(row, C) <= 1 - ε/{random.randint(5, 50)}*prob(row, D)\n"
    claim = loaded(f"players: {{row: Nested, column: Copier}}\n{given}", tmp_path, Nested=program)
    _, evidence = decide_claim(claim, 10.0, silent)
    assert evidence.verdict == "proved"
    if evidence.existence is not None and evidence.existence.definitions:
        assert judged_anew(claim, evidence).trust == "certificate"
        for _ in range(4):
            serves(claim, evidence.existence, {**PAYOFFS, "ε": Fraction(random.randint(1, 49), 50)})


@pytest.mark.parametrize("seed", range(15))
def test_random_payoffs_of_copiers_at_random_parameters(seed: int) -> None:
    """A payoff between those of both actions, in some share, for one of them or both."""
    random = Random(seed)
    share = Fraction(random.randint(1, 9), 10)
    asked = random.choice(("payoff(row)", "(payoff(row) + payoff(column))/2", "(2*payoff(row) + payoff(column))/3"))
    end = random.choice(("R", "R", "(R + P)/2"))
    claim = loaded(f"{COPIERS}possible: {asked} = {share}*P + {1 - share}*{end}\n")
    _, proof = proved(claim)
    for _ in range(4):
        s, p, r, t = sorted(Fraction(n, 7) for n in random.sample(range(-20, 20), 4))
        serves(claim, proof, {"T": t, "R": r, "P": p, "S": s, "ε": Fraction(1, 10), "δ": Fraction(1, 100)})
