"""The arguments of a claim's evidence. What each is about is stated as the gate states it, to find words for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from verify.errors import VerifyError
from verify.evidence.argument import Terms, argument_of
from verify.evidence.certificate import Certificate
from verify.evidence.exclusion import rational
from verify.evidence.existence import ExistenceProof
from verify.evidence.formulas import state_formulas
from verify.evidence.record import Evidence
from verify.evidence.telling import Shown, Shows, StateTold, Telling
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.library.find import LoadedClaim
from verify.semantics.magnitudes import answer_of
from verify.semantics.symbolic.algebra import coefficients
from verify.semantics.symbolic.existence import existence
from verify.semantics.symbolic.needed import needed_to_state
from verify.semantics.symbolic.problem import Choice, consistent_states
from verify.semantics.symbolic.setup import Setup, set_up
from verify.semantics.telling.speaking import Branches, CertificateSpeaker, story
from verify.trust.check_small import made


def telling_of(loaded: LoadedClaim, evidence: Evidence) -> Telling:
    """What is told of a claim by evidence that was accepted for it."""
    beside: tuple[s.Claim, Certificate] | None = None
    instance = None
    if loaded.claim.small and evidence.instance is not None:
        instance = answer_of(evidence.instance, loaded)
        claim, evidence, beside = made(loaded.claim, loaded.game, evidence)
        loaded = replace(loaded, claim=claim)
    claim = loaded.claim
    setup = _set_up(loaded)
    shown = list(_shown(loaded, evidence, setup))
    if beside is not None:
        there = replace(loaded, claim=beside[0])
        shown.append(_argued("fails", tuple(i.text for i in beside[0].items), beside[1], _branches(there), {}))
    return Telling(
        loaded.game.name,
        claim.reading,
        dict(loaded.game.players),
        {} if setup is None else _payoffs(setup),
        {name: str(value) for name, value in claim.fixed.items()},
        tuple(item.text for item in claim.given),
        None if claim.within is None else claim.within.text,
        tuple(shown),
        () if evidence.existence is None else tuple(_states(loaded, evidence.existence, setup)),
        evidence.consistent,
        tuple(item.text for item in evidence.items if item.verdict == "proved" and item.proof is None)
        if CLAIM_KINDS[claim.kind].for_all
        else (),
        evidence.kakutani is not None,
        None if instance is None else "; ".join(instance.says),
        _needed(loaded, evidence) if instance is None else (),
    )


def _needed(loaded: LoadedClaim, evidence: Evidence) -> tuple[str, ...]:
    """The lines of `given` that some certificate does not have, and that are needed to state the claim."""
    known = [set(certificate.labels) for _, _, certificate in evidence.certified()]
    texts = [item.text for item in loaded.claim.given]
    spare = [n for n, text in enumerate(texts) if any(f"given: {text}" not in labels for labels in known)]
    return tuple(texts[n] for n in sorted(needed_to_state(loaded, spare)))


def _shown(loaded: LoadedClaim, evidence: Evidence, setup: Setup | None) -> Iterator[Shown]:
    claim, lines = loaded.claim, tuple(item.text for item in evidence.items)
    branches = _branches(loaded, setup)
    if evidence.existence is not None:
        yield _argued("exists", lines, evidence.existence.certificate, branches, {})
    if evidence.exclusion is not None:
        at = evidence.exclusion.at
        fixed = {**{name: rational(value) for name, value in at.items()}, **claim.fixed}
        there = replace(loaded, claim=replace(claim, kind="never", within=None, fixed=fixed))
        yield _argued("none", lines, evidence.exclusion.certificate, _branches(there), at)
    if evidence.kakutani is not None and evidence.kakutani.width is not None:
        yield _argued("width", (), evidence.kakutani.width, branches, {})
    if evidence.verdict == "vacuous":
        for item in evidence.items[:1]:
            if item.certificate is not None:
                yield _argued("nothing", (), item.certificate, branches, {})
        return
    for item in evidence.items:
        if item.certificate is not None:
            yield _argued("line", (item.text,), item.certificate, branches, {})
        if item.existence is not None:
            yield _argued("better", (item.text,), item.existence.certificate, branches, {})
        if item.among is not None and item.among.certificate is not None and item.witness is not None:
            yield _argued("undominated", (item.text,), item.among.certificate, branches, item.witness.parameters)


def _argued(
    what: Shows, lines: tuple[str, ...], certificate: Certificate, branches: Branches, at: Mapping[str, str]
) -> Shown:
    return Shown(what, lines, argument_of(certificate, CertificateSpeaker(certificate, branches)), dict(at))


def _set_up(loaded: LoadedClaim) -> Setup | None:
    """The claim's encoding, in reading `any` where it is about the grid, as certificates are; None if it has none."""
    claim = replace(loaded.claim, reading="any") if loaded.claim.reading == "grid" else loaded.claim
    try:
        return set_up(replace(loaded, claim=claim))
    except VerifyError:
        return None


def _branches(loaded: LoadedClaim, setup: Setup | None = None) -> Branches:
    """The branches of the claim's programs; none where it has no encoding."""
    setup = setup or _set_up(loaded)
    try:
        return Branches.of(() if setup is None else consistent_states(setup)[0].choices)
    except VerifyError:
        return Branches.of(())


def _payoffs(setup: Setup) -> Mapping[str, Terms]:
    """What each player gets, where that is a polynomial in parameters and probabilities."""
    setting, found = setup.setting, {}
    for k, player in enumerate(setting.players if setting.payoffs is not None else ()):
        value = setting.payoff(k, setting.profile)
        if value.denominator.is_ground:
            over = Fraction(int(value.denominator.coeff(1).numerator), int(value.denominator.coeff(1).denominator))
            names = [str(symbol.name) for symbol in value.numerator.ring.symbols]
            found[player] = {
                frozenset((name, e) for name, e in zip(names, exponents, strict=True) if e): Fraction(c) / over
                for exponents, c in coefficients(value.numerator)
            }
    return found


def _states(loaded: LoadedClaim, proof: ExistenceProof, setup: Setup | None) -> Iterator[StateTold]:
    actions = dict(loaded.game.players)
    choices: Mapping[str, Choice] = {}
    try:
        if setup is not None and not CLAIM_KINDS[loaded.claim.kind].for_all:
            choices = {choice.name: choice for choice in existence(setup).choices}
    except VerifyError:
        pass
    for state in proof.states:
        words = state_formulas(replace(proof, states=(state,)), actions)
        runs = []
        for name, number in state.alternatives.items():
            of = choices[name].alternatives if name in choices else ()
            if number < len(of):
                runs.append((name, story(of[number].words)))
        yield StateTold(words[0] if words else "", tuple(runs))
