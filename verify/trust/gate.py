"""The gate that every verdict passes: what it needs, by the claim's kind and the verdict, is there and is right.

What has to be shown follows from the claim's text, which is stated anew each time (`verify.trust.statement`); what a
search found never says what was asked. Evidence that is wrong raises EvidenceRejected. What cannot be told, or cannot
be stated, is not wrong: the verdict then rests on the word of who found it (trust `solver`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from verify.errors import VerifyError
from verify.evidence.among import Among
from verify.evidence.certificate import Certificate
from verify.evidence.exclusion import rational
from verify.evidence.reading import Malformed
from verify.evidence.record import Evidence, ItemEvidence, digest
from verify.evidence.result import Trust, Witness
from verify.evidence.roots import MAX_WORK
from verify.language import syntax as s
from verify.trust.check_among import ALL, AmongRejected, compared, none_better
from verify.trust.check_certificate import CertificateRejected, check_certificate
from verify.trust.check_exclusion import At, ExclusionRejected, excluded
from verify.trust.check_existence import ExistenceRejected, hypotheses
from verify.trust.check_kakutani import KakutaniRejected, always, width, with_numbers
from verify.trust.check_realised import examine_realised
from verify.trust.check_small import SmallRejected, made
from verify.trust.check_witness import Loaded, WitnessRejected, examine, examine_profile
from verify.trust.forms import implies, of_certificate
from verify.trust.outcome import CannotTell
from verify.trust.polynomials import MAX_STEPS, Steps, TooMuch
from verify.trust.rules import BY_KAKUTANI, ITEMS, TRUSTS, Group, Judged
from verify.trust.statement import CannotState, Labelled, Labels, Statement
from verify.trust.stating.claim import Stated

REJECTIONS = (
    AmongRejected,
    CertificateRejected,
    ExclusionRejected,
    ExistenceRejected,
    KakutaniRejected,
    Malformed,
    SmallRejected,
    WitnessRejected,
)


class EvidenceRejected(VerifyError):
    """The evidence does not show what it says; the message says why."""


def digests_of(loaded: Loaded) -> dict[str, Any]:
    """The SHA-256 of the texts that a verdict on this claim is about."""
    playing = [(player, agent) for player, agent in loaded.agents.items() if agent is not None]
    texts: dict[str, set[str]] = {}
    for _, agent in playing:
        texts.setdefault(agent.name, set()).add(agent.text)
    # Two files may call their agents by one name: then each player's is told apart.
    agents = {
        agent.name if len(texts[agent.name]) == 1 else f"{agent.name} ({player})": digest(agent.text)
        for player, agent in playing
    }
    return {"claim": digest(loaded.claim.text), "game": digest(loaded.game.text), "agents": agents}


def judged_anew(loaded: Loaded, evidence: Evidence) -> Judged:
    """The judgement of the evidence, the claim stated anew. Raises EvidenceRejected."""
    return judge(loaded, evidence, Stated(loaded))


def judge(loaded: Loaded, evidence: Evidence, statement: Statement) -> Judged:
    """Check the evidence against the claim, stated anew. Raises EvidenceRejected."""
    try:
        if loaded.claim.small and evidence.verdict != "unknown":
            return _of_small(loaded, evidence)
        _expect(evidence.instance is None, "it is of an instance, which the claim has none of")
        return _Gate(loaded, evidence, statement).judged()
    except REJECTIONS as reason:
        raise EvidenceRejected(str(reason)) from None


def _of_small(loaded: Loaded, evidence: Evidence) -> Judged:
    """The judgement of evidence for a claim with small parameters: that of its instance, made anew."""
    claim, inner, fails = made(loaded.claim, loaded.game, evidence)
    at = At(claim, loaded.game, loaded.agents)
    gate = _Gate(at, inner, Stated(at))
    judged = gate.judged()
    if fails is None:
        return judged
    there = gate.stated(fails[0])
    told = gate.refutes(fails[1], lambda labels: there.denied(0, labels))
    trust = judged.trust if told else "solver"
    return replace(judged, trust=trust, certificates=gate.certificates, untold=tuple(gate.untold))


@dataclass
class _Gate:
    """One judgement on its way: what was accepted so far."""

    loaded: Loaded
    evidence: Evidence
    statement: Statement
    certificates: int = 0
    witnesses: int = 0
    untold: list[str] = field(default_factory=list)
    sums: Steps = field(default_factory=lambda: Steps(2 * MAX_STEPS))
    roots: Steps = field(default_factory=lambda: Steps(2 * MAX_WORK))

    @property
    def group(self) -> Group:
        return "always" if self.loaded.claim.kind == "never" else self.loaded.claim.kind

    def judged(self) -> Judged:
        self.check_shape()
        trust = getattr(self, self.evidence.verdict)()
        said = self.evidence.trust
        if trust != said and not (self.untold and trust == "solver"):
            raise EvidenceRejected(f"expected trust {trust}, which is what it rests on, found {said}")
        bare = [i for i in self.evidence.items if i.verdict == "proved" and i.proof is None and self.for_all]
        return Judged(trust, self.certificates, self.witnesses, tuple(self.untold), len(bare))

    # --- the rule of evidence ---

    def check_shape(self) -> None:
        """That the parts of the evidence are those that its verdict may have."""
        claim, evidence, group = self.loaded.claim, self.evidence, self.group
        _expect(evidence.claim == claim.name, f"it is about the claim {evidence.claim[:80]!r}, not {claim.name!r}")
        _expect(evidence.sha256 == digests_of(self.loaded), "it is about other texts of the claim, game or agents")
        trusts = TRUSTS.get((group, evidence.verdict))
        _expect(trusts is not None, f"expected a verdict on a claim of {claim.kind}, found {evidence.verdict!r}")
        _expect(evidence.trust in (trusts or ()), f"{evidence.verdict} cannot rest on {evidence.trust!r}")
        _expect([i.text for i in evidence.items] == [i.text for i in claim.items], "its items are not the claim's")
        verdicts = ITEMS.get((group, evidence.verdict), (evidence.verdict,))
        for line, item in zip(claim.items, evidence.items, strict=True):
            _expect(item.verdict in verdicts, f"the claim is {evidence.verdict}, but {item.text} is {item.verdict!r}")
            shown = (item.certificate is not None, item.witness is not None)
            _expect(shown in self.may_show(item), f"{item.text}: {item.verdict} cannot be shown like this")
            chosen = line.undominated is not None and group == "always"
            _expect(chosen or line.undominated is None, f"{item.text}: only a claim of always or never says this")
            _expect((item.among is not None) == (chosen and item.witness is not None), "with which states it compares")
            better = item.among is not None and item.among.better is not None
            _expect(
                item.among is None or better == (line.undominated == "concluded"), "a better state refutes it, or none"
            )
            by_others = item.verdict == "proved" and line.undominated == "assumed" and item.certificate is None
            _expect(item.existence is None or by_others, f"{item.text}: it needs no other states")
        if evidence.verdict == "refuted":
            _expect(any(i.verdict == "refuted" for i in evidence.items), "refuted, but no item is")
        proved, state, known = evidence.verdict == "proved", evidence.consistent is not None, self.by_kakutani
        _expect((state or known) == proved, "a proof has to show a consistent state, and only a proof")
        _expect(not known or group in BY_KAKUTANI, f"a theorem about states shows nothing of {claim.kind}")
        _expect(not (known and state and self.for_all), "a state is shown, which needs no theorem")
        exists, not_ = evidence.existence is not None, evidence.exclusion is not None
        _expect(not (known and exists), "what exists is shown twice")
        _expect(not exists or (proved and not self.for_all), "there is nothing to show the existence of")
        _expect(not not_ or (evidence.verdict == "refuted" and not self.for_all), "there is nothing to exclude")

    @property
    def for_all(self) -> bool:
        """Whether the claim speaks of all states, so that each item can be shown by itself."""
        return self.group in ("always", "lemma")

    @property
    def by_kakutani(self) -> bool:
        """Whether it is by a theorem that some consistent state exists."""
        return self.evidence.kakutani is not None

    def may_show(self, item: ItemEvidence) -> tuple[tuple[bool, bool], ...]:
        """Whether the item has a certificate, and whether a witness: what is allowed."""
        nothing, certificate, witness = (False, False), (True, False), (False, True)
        if item.verdict == "vacuous" or (item.verdict == "proved" and self.for_all):
            return nothing, certificate
        if item.verdict == "proved" and self.by_kakutani:  # it always holds
            return (certificate,)
        if item.verdict == "refuted" and self.for_all:
            return (witness,)
        if item.verdict == "refuted" and self.group == "attains":
            return nothing, witness
        return (nothing,)

    # --- verdicts ---

    def proved(self) -> Trust:
        shown = None if self.evidence.consistent is None else self.examine_state()
        if self.for_all:
            plain = [item.text for item in self.loaded.claim.items if item.undominated is None]
            wrong = [text for text, holds in (shown or {}).items() if holds is self.denies and text in plain]
            _expect(not wrong, f"the state that is shown contradicts {wrong[0] if wrong else ''}")
            exists = self.a_state_exists() if self.by_kakutani else shown is not None
            return "certificate" if self.all_stated() and exists else "solver"
        for text, holds in (shown or {}).items():
            if holds is None:
                self.untold.append(f"whether the state has {text}")
            _expect(holds is not False, f"the state that is shown has not {text}")
        if self.by_kakutani:
            return "certificate" if self.all_stated() and self.a_state_exists() else "solver"
        if shown is None or not all(shown.values()):
            return "solver"
        if self.evidence.existence is not None:
            return "certificate" if self.existence_holds() else "solver"
        return "witness" if self.group == "possible" and not self.depends_on_parameters() else "solver"

    def refuted(self) -> Trust:
        self.all_stated()
        if not self.for_all:
            missed = [self.is_of_region(item) for item in self.evidence.items]
            return "certificate" if self.is_excluded(all(missed)) else "solver"
        refuted = [(item, item.witness) for item in self.evidence.items if item.verdict == "refuted"]
        realised = [self.check_counterexample(item, witness) for item, witness in refuted if witness is not None]
        if None in realised:
            return "solver"
        return "realised" if all(realised) else "witness"

    def vacuous(self) -> Trust:
        certificates = [item.certificate for item in self.evidence.items]
        if any(certificate is None for certificate in certificates):
            _expect(
                not any(certificates), "some items have a certificate that there is nothing to speak of, others not"
            )
            return "solver"
        of_nothing = self.statement.nothing if self.for_all else self.statement.assumed
        return "certificate" if all([self.refutes(c, of_nothing) for c in certificates if c]) else "solver"

    def unknown(self) -> None:
        self.all_stated()

    # --- parts ---

    def all_stated(self) -> bool:
        """Whether every item is proved by a certificate; each that there is has to be right."""
        return all([self.item_holds(n, item) for n, item in enumerate(self.evidence.items) if item.verdict == "proved"])

    def item_holds(self, number: int, item: ItemEvidence) -> bool:
        proof = item.existence
        if proof is not None:  # of states that are better, wherever one denies the item
            said = self.statement.dominating
            return self.refutes(proof.certificate, lambda _: tuple(hypotheses(said(number), proof, Steps())))
        if item.certificate is None:
            return False
        statement = self.universal if self.by_kakutani and not self.for_all else self.statement
        return self.refutes(item.certificate, lambda labels: statement.denied(number, labels))

    def refutes(self, certificate: Certificate, state: Callable[[Labels], Iterable[Labelled]]) -> bool:
        """Whether the certificate refutes what is stated; False where that cannot be told."""
        try:
            check_stated(certificate, state(frozenset(certificate.labels)))
            check_certificate(certificate, self.sums)
        except (CannotState, TooMuch, MemoryError, RecursionError) as reason:
            self.untold.append(str(reason) or "stating the claim takes more memory than there is")
            return False
        self.certificates += 1
        return True

    def existence_holds(self) -> bool:
        proof = self.evidence.existence
        assert proof is not None
        return self.refutes(proof.certificate, lambda _: tuple(hypotheses(self.statement.existence(), proof, Steps())))

    @cached_property
    def universal(self) -> Stated:
        """That what is said to be possible always holds."""
        return self.stated(always(self.loaded.claim))

    def stated(self, claim: s.Claim) -> Stated:
        """Another claim, made from this one."""
        return Stated(At(claim, self.loaded.game, self.loaded.agents))

    def a_state_exists(self) -> bool:
        """Whether some consistent state exists by the theorem: at the numbers that are shown; of `possible`, wherever
        `given` holds. False where that cannot be told."""
        kakutani, claim = self.evidence.kakutani, always(self.loaded.claim)
        assert kakutani is not None
        numbers = {name: rational(value) for name, value in kakutani.at.items()}
        try:
            reads = self.universal.reads
            here = self.stated(with_numbers(claim, numbers, reads))
            _expect(here.given_holds(), "what is given does not hold at its numbers")
            (here if self.for_all else self.universal).nothing()  # each program is one, in all its branches
        except (CannotState, TooMuch) as reason:
            self.untold.append(str(reason))
            return False
        needed = reads and not self.for_all  # at one choice of numbers these say it
        _expect((kakutani.width is not None) == needed, "δ > 0 has to be shown where programs read, and only there")
        return kakutani.width is None or self.refutes(kakutani.width, lambda _: self.stated(width(claim)).denied(0))

    def depends_on_parameters(self) -> bool:
        """Whether what is possible depends on parameters that have no number; also where that cannot be told."""
        try:
            return bool(self.statement.parameters()) and self.statement.existence().depends
        except CannotState as reason:
            self.untold.append(str(reason))
            return True

    def examine_state(self) -> Mapping[str, bool | None] | None:
        """What holds in the consistent state that is shown; None where that cannot be told."""
        state = self.evidence.consistent
        assert state is not None
        try:
            found = self.examine(state)
        except (CannotTell, TooMuch) as reason:
            self.untold.append(f"the state that is shown: {reason}")
            return None
        self.witnesses += 1
        return found

    def examine(
        self, witness: Witness, only: str | None = None, loaded: Loaded | None = None
    ) -> Mapping[str, bool | None]:
        look = examine if witness.grid is None else examine_realised
        return look(loaded or self.loaded, witness, only, self.roots.take)

    @property
    def denies(self) -> bool:
        """The truth of a line in a state that contradicts it."""
        return self.loaded.claim.kind == "never"

    def check_counterexample(self, item: ItemEvidence, witness: Witness) -> bool | None:
        """Whether the witness that refutes the item is realised; None where it cannot be told that it refutes it."""
        try:
            holds = self.examine(witness, item.text)[item.text]
            line = self.loaded.claim.items[self.evidence.items.index(item)]
            chosen = True if item.among is None else self.is_as_chosen(line, item.among, witness)
        except (CannotTell, CannotState, TooMuch) as reason:
            self.untold.append(f"{item.text}: {reason}")
            return None
        _expect(holds is not (not self.denies), f"the witness does not refute {item.text}")
        if holds is None:
            self.untold.append(f"whether the witness refutes {item.text}")
        if holds is None or not chosen:
            return None
        self.witnesses += 1
        return witness.grid is not None and item.among is None

    def is_as_chosen(self, line: s.Item, among: Among, witness: Witness) -> bool:
        """Whether the witness is dominated among states by the one that is shown; or, where none is, by none, of which
        there has to be a certificate."""
        claim, players = self.loaded.claim, dict(self.loaded.game.players)
        for state, at, sign in compared(At(claim, self.loaded.game, self.loaded.agents), line, among, witness):
            _expect(state.parameters == witness.parameters, "the better state is at other parameters")
            _expect(self.examine(state, ALL, at)[ALL] is True, f"it is not so that payoffs are {sign} their levels")
        if among.better is None and among.certificate is not None:
            stated = self.stated(none_better(claim, among, witness, players))  # what is given holds, as was examined
            return self.refutes(among.certificate, lambda labels: stated.denied(0, labels))
        return among.better is not None

    def is_of_region(self, item: ItemEvidence) -> bool:
        """Of `attains`: whether a profile is shown that has the item. One that has it not is wrong."""
        if item.witness is None:
            return False
        try:
            holds = examine_profile(self.loaded, item.witness)[item.text]
            _expect(holds is not False, f"the profile that is shown has not {item.text}")
            return holds is True
        except CannotTell as reason:
            self.untold.append(f"{item.text}: {reason}")
            return False

    def is_excluded(self, of_region: bool) -> bool:
        """Whether a certificate shows that no consistent state is as wanted, or near the profile of the region."""
        exclusion, place = self.evidence.exclusion, None
        if exclusion is None:
            return False
        if self.group == "attains":
            witness, *others = [item.witness for item in self.evidence.items]
            _expect(all(other == witness for other in others), "the lines have other profiles")
            if witness is None:
                raise EvidenceRejected("no profile is shown that it could be about")
            _expect(witness.parameters == exclusion.at, "it is about other numbers than the profile")
            place = {j: {a: rational(x) for a, x in of.items()} for j, of in witness.strategies.items()}
        numbers = {name: rational(value) for name, value in exclusion.at.items()}
        try:
            stated = self.stated(excluded(self.loaded.claim, numbers, place))
            _expect(stated.given_holds(), "what is given does not hold at its numbers")
        except (CannotState, TooMuch) as reason:
            self.untold.append(str(reason))
            return False
        holds = self.refutes(exclusion.certificate, lambda labels: stated.denied(0, labels))
        return holds and (of_region or self.group != "attains")


def check_stated(certificate: Certificate, stated: Iterable[Labelled]) -> None:
    """That each hypothesis of the certificate follows, by its shape, from one that is stated with the same label.
    Raises EvidenceRejected, TooMuch."""
    steps, rest = Steps(), iter(stated)
    formulas = zip(certificate.labels, certificate.hypotheses, strict=True)
    open_ = [(label, of_certificate(formula, certificate.variables, steps)) for label, formula in formulas]
    while open_:
        said = next(rest, None)
        if said is None:
            raise EvidenceRejected(f"a hypothesis is not the claim's: {open_[0][0][:200]}")
        open_ = [(label, form) for label, form in open_ if label != said[0] or not implies(said[1], form, steps)]


def _expect(condition: bool, reason: str) -> None:
    if not condition:
        raise EvidenceRejected(reason)
