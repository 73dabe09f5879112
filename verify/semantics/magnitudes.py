"""What is known of a claim with small parameters: in words, and as a claim with numbers that can be drawn."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from verify.evidence.instance import Instance
from verify.evidence.record import Evidence
from verify.evidence.result import Answer
from verify.language.printing import show
from verify.language.small import Constants, letters, stated, symbols
from verify.language.syntax import Arithmetic, Comparison, Expression, Item, Name, Number
from verify.library.find import LoadedClaim


def answer_of(instance: Instance, loaded: LoadedClaim) -> Answer:
    """The constants with which the claim was proved or refuted. They have the names that no parameter has."""
    claim, known = loaded.claim, symbols(loaded.claim, loaded.game)
    where = ", ".join(f"{n} <= {show(most)}" for n in claim.small for most in instance.thresholds.get(n, ()))
    has_large, has_little = bool(letters(claim) - {"o"}), "o" in letters(claim)
    if instance.line is None:
        found = [f"{known.large.name} = {show(instance.constant)}"] if instance.constant is not None else []
        found += [f"for every {known.little.name} > 0"] if has_little else []
        value = None if instance.constant is None else show(instance.constant)
        return Answer((", ".join([*found, f"for {where}"]),), value)
    values = ", ".join(f"{name} = {show(value)}" for name, value in instance.values.items())
    state = ", ".join(f"prob({j}, {a}) = {show(value)}" for j, a, value in instance.state)
    line = claim.items[instance.line]
    little = f", with {known.little.name} = {show(instance.little)}" if instance.little is not None else ""
    whose = f"for every {known.large.name}" if has_large else "always"
    at = f", at {values}" if values else ""
    return Answer((f"{whose}{at}{little}, this fails: {line.text}", f"where {state}", f"for {where}"))


def with_numbers(loaded: LoadedClaim, evidence: Evidence | None) -> LoadedClaim:
    """The claim with numbers for K and k, and thresholds at which there is something to see. Nothing is decided by it:
    it is for pictures."""
    claim, instance = loaded.claim, None if evidence is None else evidence.instance
    known, little = symbols(claim, loaded.game), Number(Fraction(1, 10))
    large: Expression = Number(Fraction(1))
    state = None if evidence is None else evidence.consistent
    if instance is not None and instance.constant is not None:
        large = instance.constant
    elif state is not None and known.large.name in state.parameters:
        large = Number(Fraction(state.parameters[known.large.name]))
    constants = Constants(large, little if instance is None or instance.little is None else instance.little)
    items = (replace(i, proposition=stated(i.proposition, claim.kind == "always", constants)) for i in claim.items)
    given = list(claim.given)
    before: Expression = Number(Fraction(1))
    for name in claim.small:
        most: Expression = Arithmetic("/", before, Number(Fraction(10)))
        said = Comparison(("<", "<="), (Number(Fraction(0)), Name(name), most))
        given.append(Item(show(said), said))
        before = Name(name)
    plain = replace(claim, items=tuple(items), given=tuple(given), small=(), uniform=False)
    return replace(loaded, claim=plain)
