"""From a refutation to a realised one: a grid and a table of the oracle's answers that make the agents refute a claim.

In: a refutation by a witness of reading `any`. Out: the same with a realised witness that the kernel has accepted, or
the reason why there is none. First states on the grid near the witness are searched for (`near`, and for more than two
actions `near_many`). Where there is none, the claim is decided once more with narrower zones (`narrow`): for δ/2, which
is the width of a cell, a proof shows that no grid refutes the claim, and another witness is a better start for the
search.

Reference: Fallenstein, Taylor and Christiano, Reflective oracles, 2015 (the oracle whose answers the table has).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import count

from verify.decide.claim import decide_loaded
from verify.decide.clock import Clock
from verify.decide.falsify.falsifier import counterexample_of
from verify.decide.judging import passed
from verify.decide.states import State, witness_of, world_of
from verify.decide.target import Target, shows
from verify.errors import Unsupported
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Result, Trust, Witness
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.library.find import LoadedClaim
from verify.realise.narrow import with_narrower_zones
from verify.realise.near import Neighbourhood
from verify.realise.near_many import ManyActions
from verify.realise.post import with_oracle
from verify.realise.table import with_table
from verify.semantics.exact.world import Undecided
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_certificate import CertificateRejected, check_certificate
from verify.trust.check_realised import FINEST, examine_realised, read_probabilities
from verify.trust.check_witness import WitnessRejected
from verify.trust.outcome import CannotTell
from verify.trust.polynomials import TooMuch

Report = Callable[[str], None]
ENOUGH = 4.0
"""Seconds for one claim: what is found at all is found in a tenth of that, as a rule."""
SHARE, SHARE_OF_MORE = 4, 15
"""Realising has one part in so many of the rest of the budget; of a large budget a smaller part, but more than
ENOUGH."""
FEW_PLACES = 120
NARROWER = (2, 4)
"""Factors by which zones are narrower than δ. Cells are 2 times narrower; more leaves room for rounding to cells."""
NOT_REALISED = "not realised on a grid: "
DEFAULT_DELTA = Fraction(1, 1000)
"""δ of the grid where the claim does not use it."""


@dataclass(frozen=True)
class Realised:
    """A realised witness, and the items that it refutes, as the kernel found."""

    witness: Witness
    settled: tuple[str, ...]


def seconds_for(left: float) -> float:
    """How long realising may take, of what is left of the budget."""
    return max(0.0, min(left / SHARE, max(ENOUGH, left / SHARE_OF_MORE)))


def realise(
    loaded: LoadedClaim, result: Result, evidence: Evidence, seconds: float, report: Report, brief: bool = False
) -> tuple[Result, Evidence]:
    """A refutation with trust `realised` where every refuted item has a realised witness; else it says what is missing.

    With `brief` only some places next to the witness are tried, always the same ones: for many claims in a row.

    Any other result, and that of a lemma, which has no agents to run, is returned unchanged.
    """
    if not can_be_realised(loaded, result):
        return result, evidence
    clock = Clock.of(seconds)
    found: list[Realised] = []
    items: list[ItemEvidence] = []
    missing: list[tuple[str, str]] = []
    for line, item in zip(loaded.claim.items, evidence.items, strict=True):
        if item.verdict == "refuted" and item.witness is not None:
            report(f"an oracle on a grid that refutes {item.text}")
            known = next((known for known in found if item.text in known.settled), None)
            answer = known or realised_witness(loaded, line, item.witness, clock, report, brief)
            if isinstance(answer, Realised):
                found.append(answer)
                item = replace(item, witness=answer.witness)
            else:
                missing.append((item.text, answer))
        items.append(item)
    shown = next(item.witness for item in items if item.verdict == "refuted")
    trust: Trust = "witness" if missing else "realised"
    reason = result.reason
    if missing:
        of, why = missing[0]
        reason = f"{of}: {why}" if found else why
    result = replace(result, trust=trust, witness=shown, reason=reason)
    return passed(loaded, result, replace(evidence, trust=trust, items=tuple(items), reason=reason))


def can_be_realised(loaded: LoadedClaim, result: Result) -> bool:
    """Whether there are agents to run and a witness that the kernel accepted. A state that is compared with all others
    would have to be so on the grid."""
    lines = zip(loaded.claim.items, result.items, strict=False)
    if any(line.undominated is not None and item.verdict == "refuted" for line, item in lines):
        return False
    return (result.verdict, result.trust) == ("refuted", "witness") and CLAIM_KINDS[loaded.claim.kind].plays


def realised_witness(
    loaded: LoadedClaim, item: s.Item, witness: Witness, clock: Clock, report: Report, brief: bool = False
) -> Realised | str:
    """A realised witness that refutes the item, accepted by the kernel; or why there is none, in words."""
    target = Target(item.proposition, holds=CLAIM_KINDS[loaded.claim.kind].refuted_by is True)
    try:
        if loaded.claim.reading == "post" and read_probabilities(loaded):
            made = with_oracle(loaded, witness)
            if isinstance(made, str):
                return NOT_REALISED + made
            return _seen_by_kernel(loaded, item, made)
        most = FEW_PLACES if brief else None
        found = state_around(loaded, target, witness, clock if brief else clock.within(clock.left() / 4), most)
        narrower = () if found is not None or brief or _is_sharp(witness) else NARROWER
        for times in narrower:
            if clock.left() <= 0:
                break
            report(f"{item.text} where readings are no wider than δ/{times}")
            narrower_claim = with_narrower_zones(loaded, item, times)
            seen = counterexample_of(
                narrower_claim, Target(narrower_claim.claim.items[0].proposition, target.holds), clock
            )
            if seen is not None:
                wide = _with_wider_delta(witness_of(set_up(narrower_claim), seen), times)
                found = state_around(loaded, target, wide, clock.within(clock.left() / 2))
            if found is not None:
                break
            narrow, evidence = decide_loaded(narrower_claim, clock, report, vacuously=True)
            if times == 2 and narrow.trust == "certificate" and _is_certified(evidence):
                return (
                    "no grid realises it: it holds wherever readings are no wider than δ/2, as the cells of a grid are"
                )
            if narrow.witness is not None:
                found = state_around(loaded, target, _with_wider_delta(narrow.witness, times), clock)
            if found is not None:
                break
        if found is None:
            where = " next to it" if brief else " in time" if clock.left() == 0 else ""
            return NOT_REALISED + "no oracle was found" + where
        return _seen_by_kernel(loaded, item, found)
    except (Unsupported, Undecided, CannotTell) as reason:
        return f"{NOT_REALISED}{reason}"
    except WitnessRejected as reason:
        return f"{NOT_REALISED}the kernel did not accept what was found: {reason}"


def _seen_by_kernel(loaded: LoadedClaim, item: s.Item, found: Witness) -> Realised | str:
    """What the kernel sees in it. Raises WitnessRejected, CannotTell."""
    try:
        seen = examine_realised(loaded, found)
    except CannotTell:  # perhaps another item has no value there, such as a quotient by 0
        seen = examine_realised(loaded, found, item.text)
    shown = settled(loaded.claim, seen)
    if item.text in shown:
        return Realised(found, shown)
    return f"{NOT_REALISED}the kernel does not see that what was found refutes it"


def _is_sharp(witness: Witness) -> bool:
    """Whether its readings are so narrow that it refutes the claim about narrower zones as well."""
    ends = [
        e for runs in witness.readings.values() for run in runs for zone in run.zones.values() for e in zone.values()
    ]
    try:
        delta = Fraction(witness.parameters.get("δ", str(DEFAULT_DELTA)))
        return all((Fraction(high) - Fraction(low)) * NARROWER[-1] <= delta for low, high in ends)
    except ValueError:
        return False


def grid_state(loaded: LoadedClaim, witness: Witness, seconds: float) -> Witness | None:
    """A consistent state on a grid, with the oracle's table, near one of reading `any`; None where none was found.

    The interpreter has accepted it, the kernel has not seen it.
    """
    if loaded.claim.reading == "post" and read_probabilities(loaded):
        made = with_oracle(loaded, witness)
        return None if isinstance(made, str) else made
    return state_around(loaded, Target(None), witness, Clock.of(seconds))


def state_around(
    loaded: LoadedClaim, target: Target, witness: Witness, clock: Clock, most: int | None = None
) -> Witness | None:
    """A state on a grid near this witness that satisfies the target, with the oracle's table; None if none is found.
    At most `most` places are tried.

    The interpreter has accepted it, the kernel has not seen it.
    """
    if not read_probabilities(loaded):
        return _without_readings(loaded, witness)
    numbers = _numbers(witness)
    if numbers is None:
        return None
    parameters, strategies, oracle = numbers
    looks = count()

    def goes_on() -> bool:
        return clock.left() > 0 and (most is None or next(looks) < most)

    for cells in _grids(loaded, parameters):
        parameters["δ"] = Fraction(2, cells)
        setup = replace(
            set_up(loaded, parameters), cells=cells
        )  # the encoding of reading `grid` would have more variables
        world = world_of(setup, parameters)
        profile = tuple(tuple(strategies[j][a] for a in actions) for j, actions in world.actions.items())
        queries = [(j, asked, world.number(threshold, ())) for j, asked, threshold in setup.oracle]
        answers = {query: oracle.get(world.query_text(*query), Fraction(1, 2)) for query in queries}
        search = Neighbourhood if all(len(actions) == 2 for actions in world.actions.values()) else ManyActions
        near = search(world, setup.programs, profile, answers, cells)
        for state in near.states(goes_on):
            found = State(world, state.profile, state.answers, {}, state.mixes, state.coins)
            if shows(found, target):
                return with_table(loaded, witness_of(setup, found), cells)
    return None


def _without_readings(loaded: LoadedClaim, witness: Witness) -> Witness | None:
    """The witness itself, where nobody reads: then the grid does not matter, and it has all the oracle's answers."""
    for cells in _grids(loaded, {name: Fraction(text) for name, text in witness.parameters.items() if name == "δ"}):
        return replace(witness, parameters={**witness.parameters, "δ": str(Fraction(2, cells))}, grid=str(cells))
    return None


def _is_certified(items: tuple[ItemEvidence, ...]) -> bool:
    try:
        for item in items:
            if item.certificate is None:
                return False
            check_certificate(item.certificate)
    except (CertificateRejected, TooMuch):
        return False
    return True


def _grids(loaded: LoadedClaim, parameters: Mapping[str, Fraction]) -> Iterator[int]:
    """Numbers of cells to try: N if the witness's own δ is 2/N, else the N of the next smaller δ."""
    delta = parameters.get("δ", DEFAULT_DELTA)
    if delta <= 0:
        return
    cells = -(-2 // delta)
    if cells < FINEST and ("δ" not in loaded.claim.fixed or cells * delta == 2):
        yield int(cells)


Strategies = Mapping[str, Mapping[str, Fraction]]


def _numbers(witness: Witness) -> tuple[dict[str, Fraction], Strategies, dict[str, Fraction]] | None:
    """The witness's parameters, strategies and answers, if all are rational."""
    try:
        return (
            {name: Fraction(text) for name, text in witness.parameters.items()},
            {j: {a: Fraction(text) for a, text in row.items()} for j, row in witness.strategies.items()},
            {query: Fraction(text) for query, text in witness.oracle.items()},
        )
    except ValueError:
        return None


def _with_wider_delta(witness: Witness, times: int) -> Witness:
    """A witness of the claim with narrower zones as one of the claim itself, whose δ is `times` as large."""
    delta = Fraction(witness.parameters.get("δ", str(DEFAULT_DELTA / times)))
    return replace(witness, parameters={**witness.parameters, "δ": str(times * delta)})


def settled(claim: s.Claim, found: Mapping[str, bool | None]) -> tuple[str, ...]:
    """The items that are refuted, or in a claim of possibility shown, where their propositions hold like this."""
    return tuple(text for text, holds in found.items() if holds is CLAIM_KINDS[claim.kind].settled_by)
