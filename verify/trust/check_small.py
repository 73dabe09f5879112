"""The rule by which verdicts on small parameters are believed: what the constants of an instance may be.

Thresholds and K are greater than 0, and speak only of what comes before them: K of other parameters (of none, if the
claim is `uniform`), a threshold of other parameters, k and small parameters before its own. In a refutation the other
parameters have numbers (functions of K, if the claim is `uniform`) that satisfy what is assumed, for every K.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TypeAlias

from verify.errors import VerifyError
from verify.evidence.certificate import Certificate
from verify.evidence.instance import Instance
from verify.evidence.record import Evidence, ItemEvidence
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.small import Constants, Misplaced, Symbols, above_0, family, instance, letters, symbols, violated
from verify.language.walk import rewritten, subexpressions
from verify.trust.forms import AtomForm, Form
from verify.trust.polynomials import Steps, TooMuch
from verify.trust.statement import CannotState
from verify.trust.stating.game import Game

MOST_STEPS = 100_000
Made: TypeAlias = tuple[s.Claim, Evidence, tuple[s.Claim, Certificate] | None]


class SmallRejected(VerifyError):
    """The constants of an instance are not what they may be; the message says why."""


def made(claim: s.Claim, game: s.Game, evidence: Evidence) -> Made:
    """The instance that the evidence is of, as a claim, with its evidence; of a refutation also the claim that a line
    fails, with its certificate. Raises SmallRejected."""
    try:
        return _made(claim, game, evidence)
    except (CannotState, Misplaced, TooMuch) as reason:
        raise SmallRejected(f"no instance of the claim: {reason}") from None


def _made(claim: s.Claim, game: s.Game, evidence: Evidence) -> Made:
    constants, known = evidence.instance, symbols(claim, game)
    if constants is None:
        raise SmallRejected("nothing says of which instance it is")
    everything = {*game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS}
    others = everything - {*claim.small, *claim.fixed}
    _expect(list(constants.thresholds) == list(claim.small), "a threshold for each small parameter, and for no other")
    _expect(all(constants.thresholds.values()), "a small parameter without a threshold")
    if evidence.verdict == "refuted":
        return _refuted(claim, game, evidence, constants, known, others)
    large = constants.constant
    _expect(constants == Instance(constants.thresholds, large), "it refutes nothing")
    _expect((large is None) == (not letters(claim) - {"o"}), "there is a K where a line needs one")
    if large is not None:
        _positive(large, () if claim.uniform else others, claim, game, (), "K")
    _thresholds(claim, game, constants, others, known.little)
    return instance(claim, large or known.large, constants.thresholds, known), replace(evidence, instance=None), None


def _refuted(
    claim: s.Claim, game: s.Game, evidence: Evidence, constants: Instance, known: Symbols, others: Collection[str]
) -> Made:
    line, little, large = constants.line, constants.little, known.large
    if line is None or line >= len(claim.items):
        raise SmallRejected("no line of the claim is said to fail")
    _expect(claim.reading == "any", "small parameters of another reading are not all below a threshold")
    _expect(claim.items[line].undominated is None, "what is said of undominated states is not refuted so")
    if constants.constant is not None or constants.fails is None:
        raise SmallRejected("it is to be so for every K, by a certificate")
    _expect((little is None) == ("o" not in letters(claim)), "there is a k where a line needs one")
    if little is not None:
        _positive(little, (), claim, game, (), "k")
    free = replace(claim, given=(), fixed={})
    _thresholds(free, replace(game, assume=()), constants, (), large)
    may = {large.name} if claim.uniform and letters(claim) - {"o"} else set[str]()
    for name, value in constants.values.items():
        _expect(name in others and _names(value) <= may, f"the value of {name} depends on what it may not, or has one")
    values = {**constants.values, **{name: s.Number(value) for name, value in claim.fixed.items()}}
    there = _game(free, replace(game, assume=()), (large,))
    for assumed in (*game.assume, *(item.proposition for item in claim.given)):
        said = rewritten(assumed, lambda e: values.get(e.name, e) if isinstance(e, s.Name) else e)
        _expect(_names(said) <= {large.name}, "a parameter of which something is assumed has no value")
        _expect(_follows(there.holds(said, ()), there), "the values do not satisfy what is assumed, as far as is seen")
    states = family(claim, constants.thresholds, constants.values, constants.state, known)
    verdicts = ("refuted" if n == line else "unknown" for n in range(len(claim.items)))
    bare = tuple(ItemEvidence(i.text, v) for i, v in zip(claim.items, verdicts, strict=True))  # type: ignore[arg-type]
    _expect(evidence.items == bare, "of the lines one is refuted, with nothing beside, and the others are unknown")
    items = tuple(ItemEvidence(item.text, "proved") for item in states.items)
    inner = replace(evidence, verdict="proved", items=items, instance=None)
    fails = violated(claim, states, line, constants.state, Constants(large, little or known.little))
    return states, inner, (fails, constants.fails)


def _thresholds(claim: s.Claim, game: s.Game, constants: Instance, others: Collection[str], first: s.Name) -> None:
    before = [first]
    for name in claim.small:
        for most in constants.thresholds[name]:
            _positive(most, {*others, *(n.name for n in before)}, claim, game, before, f"the threshold of {name}")
        before.append(s.Name(name))


def _positive(
    e: s.Expression, names: Collection[str], claim: s.Claim, game: s.Game, before: Collection[s.Name], what: str
) -> None:
    _expect(_names(e) <= set(names), f"{what} depends on what it may not")
    there = _game(claim, game, before)
    _expect(there.signs.at_least_0(there.number(e, ()).top, strict=True), f"{what} is not seen to be greater than 0")


def _game(claim: s.Claim, game: s.Game, positive: Collection[s.Name]) -> Game:
    """What is assumed, and that these are greater than 0."""
    given = (*claim.given, *map(above_0, positive))
    parameters = (*claim.parameters, *(name.name for name in positive))
    return Game(replace(claim, given=given, parameters=parameters), replace(game, payoffs=None), Steps(MOST_STEPS))


def _follows(form: Form, there: Game) -> bool:
    """Whether the form holds wherever the facts do, by the signs of its atoms."""
    if isinstance(form, AtomForm):
        return form.relation != "=" and there.signs.at_least_0(dict(form.terms), form.relation == ">")
    return (all if form.every else any)(_follows(part, there) for part in form.all())


def _names(e: s.Expression) -> frozenset[str]:
    return frozenset(part.name for part in subexpressions(e) if isinstance(part, s.Name))


def _expect(condition: bool, reason: str) -> None:
    if not condition:
        raise SmallRejected(reason)
