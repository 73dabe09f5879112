"""Lines about states that are undominated among all consistent states at the same parameters.

In: a line, taken apart (`Item.undominated`). Out: its verdict, with what shows it.

- Concluded: a counterexample is a state that denies the line and another one that is better for all. States are
  searched for one after the other; a proof is a certificate about two states at once (self-composition).
- Assumed: a counterexample is a state that denies the line and that no state is better than, which is shown at its
  numbers. Better states are collected at one choice of parameters (counterexample-guided: a state that denies the line,
  one that is better, a state that denies it and none of these is better than, and so on), and made functions of the
  parameters; a certificate shows that wherever a state denies the line, one of these is better.

The search is incomplete: states have to be found by `state_search`, and the functions by `existence/templates`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from verify.decide.clock import Clock
from verify.decide.configuration import Configuration
from verify.decide.engine import Decided, Report
from verify.decide.existence.skolem import (
    SkolemProof,
    SkolemState,
    existence_proof,
    find_skolem_states,
    proof_of,
    roots_of,
)
from verify.decide.existence.templates import at_state, equal_to
from verify.decide.falsify.candidates import Candidates
from verify.decide.falsify.state_search import exists_state, search_by_cases
from verify.decide.positivstellensatz.refute import CertificateSearch, refute
from verify.decide.smt.case_search import open_cases
from verify.decide.smt.parameters import other_parameters, places, sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import State, witness_of, world_of
from verify.decide.stats import Stats
from verify.decide.target import Target
from verify.errors import Unsupported
from verify.evidence.among import Among
from verify.evidence.certificate import Certificate
from verify.evidence.numbers import Real, show_number
from verify.language import syntax as s
from verify.semantics.symbolic.algebra import Poly
from verify.semantics.symbolic.among import better, less_than, with_better
from verify.semantics.symbolic.behaviours import reads
from verify.semantics.symbolic.formula import Formula, Hypothesis
from verify.semantics.symbolic.problem import Problem
from verify.semantics.symbolic.setup import Setup, set_up
from verify.trust.check_among import none_better

ENGINE = "states compared"
Numbers = Mapping[str, Fraction]
MOST_STATES = 8
"""That are looked at at one choice of parameters, and Skolem states in one proof."""
MOST_OTHERS = 3
"""Further choices of parameters at which a counterexample is searched for."""
PLAIN, CERTIFICATE = 0.3, 0.5
"""Shares of the time: for the line without its assumption, and for a certificate."""
SEARCH, AT_CASE = 5.0, 5.0
"""Seconds for one state, and for a case of the solver."""
CLOSE = Fraction(1, 10**9)


@dataclass(frozen=True)
class AmongStates:
    """Decides such lines of one claim, by a `deviation` those with a `deviant`. `certify` searches for a certificate of
    another claim, of one line."""

    setup: Setup
    smt: Smt
    report: Report
    stats: Stats
    configuration: Configuration
    certify: Callable[[s.Claim, Clock], Certificate | None]
    deviation: Callable[[AmongStates, Target, s.Item, Clock], Line]
    candidates: dict[tuple[tuple[str, Fraction], ...], Candidates] = field(default_factory=dict)

    def decide(self, target: Target, words: str, clock: Clock, plainly: Callable[[Clock], Decided]) -> Decided:
        """The verdict on the line; `plainly` decides it without what it says of other states. Raises Unsupported."""
        if self.setup.claim.reading != "any" and any(map(reads, filter(None, self.setup.programs))):
            found = self.setup.claim.reading
            raise Unsupported(
                f"states of programs that read are compared with each other in reading any, not in {found}"
            )
        assert target.proposition is not None
        item = s.Item(words, target.proposition, deviant=target.deviant)
        one = (self.deviation if target.deviant else Line)(self, target, item, clock)
        concluded = target.undominated == "concluded"
        return self.stats.measured(
            ENGINE,
            lambda: one.concluded() if concluded else one.assumed(plainly),
            lambda found: found.verdict != "unknown",
        )


@dataclass(frozen=True)
class Line:
    """One line, with its time."""

    all: AmongStates
    target: Target
    item: s.Item
    clock: Clock

    # --- concluded ---

    def concluded(self) -> Decided:
        first = self.sample(self.all.setup)
        if first is None:
            return self.unknown("no numbers were found that satisfy 'given'")
        found = self.pair(first, solver=False)
        if found is not None:
            return found
        two = set_up(self.all.setup.loaded, two=True)
        problem = self.of_two(two)
        cuts, clock = self.cuts(two, first), self.clock.portion(CERTIFICATE)
        for n, cut in enumerate(cuts):
            search = CertificateSearch(
                problem,
                (*two.given, *two.simplex),
                self.all.configuration.without,
                self.all.stats,
                lambda: places(two, first),
                cut,
            )
            certificate = search.go_on(clock.portion(1 / (len(cuts) - n)))
            if certificate is not None:
                return Decided("proved", (certificate,))
        for numbers in self.others(two, first, [h.formula for h in problem.hypotheses()]):
            found = self.pair(numbers, solver=True)
            if found is not None:
                return found
        if not any(True for _ in open_cases(problem, self.all.smt, self.clock, self.all.report, AT_CASE)):
            return Decided("proved")
        return self.unknown("no state with a better one was found, and none was excluded")

    def cuts(self, two: Setup, numbers: Numbers) -> Sequence[Poly | None]:
        """Polynomials by whose sign a certificate may be split; None: not at all."""
        return (None,)

    def of_two(self, two: Setup) -> Problem:
        """That a state denies the line, and another one is better."""
        return with_better(two, self.item, self.target.holds)

    def pair(self, numbers: Numbers, solver: bool) -> Decided | None:
        """At these parameters a state that denies the line, and a better one; by simulation, or also by the solver."""
        lower: list[State] = []  # that deny the line, and that no state was found to be better than
        upper: list[State] = []  # that are better than no state that denies the line
        while len(lower) < MOST_STATES:
            above = self.search(numbers, s.And(tuple(_some(">", each, just_above) for each in upper)), solver)
            state = above and self.state(numbers, _every("<", above, just_below), solver=solver)
            if above is not None and state is not None:
                return self.dominated(numbers, state, above)
            state = self.state(numbers, *(_some("<", each, just_below) for each in lower), solver=solver)
            if above is None or state is None:
                return None
            higher = self.better(numbers, state, 1, solver)
            if higher is not None:
                return self.dominated(numbers, state, higher)
            upper.append(above)
            lower.append(state)
        return None

    def dominated(self, numbers: Numbers, state: State, above: State) -> Decided:
        """The refutation by a state and a better one."""
        ends = zip(state.world.players, payoffs_in(state), payoffs_in(above), strict=True)
        levels = {player: str(between(low, high)) for player, low, high in ends}
        among = Among(levels, witness_of(self.all.setup.at(numbers), above))
        return Decided(
            "refuted", state=state, among=among, reason=f"another consistent state is better for all: at {told(above)}"
        )

    # --- assumed ---

    def assumed(self, plainly: Callable[[Clock], Decided]) -> Decided:
        plain = plainly(self.clock.portion(PLAIN))
        if plain.verdict == "proved":
            return plain
        first = self.sample(self.all.setup)
        if first is None:
            return self.unknown("no numbers were found that satisfy 'given'")
        numbers: Numbers = first
        two = set_up(self.all.setup.loaded, two=True)
        said = better(two, self.item, self.target.holds)
        states: list[SkolemState] = []
        tried: list[Numbers] = []
        while numbers not in tried and len(states) < MOST_STATES and self.clock.left() > 0:
            tried.append(numbers)
            found = self.dominating(numbers)
            if isinstance(found, Decided):
                return found
            before = len(states)
            for state in found:
                here = replace(said, assumed=(*said.assumed, *self.near(two, numbers, state)))
                tries = (
                    find_skolem_states(two, here, fixed, self.all.smt, self.clock, self.all.report)
                    for fixed in reversed(list(at_state(two, said, state, roots_of(states))))
                )
                states += next((proof.states for proof in tries if proof is not None), ())
            proof = proof_of(two, said, states)
            uncovered = sample_parameters(two, [h.formula for h in proof.hypotheses], self.all.smt, self.clock)
            if uncovered is None:
                return self.by_states(two, proof, first)
            if found and len(states) == before:  # they are no functions of the parameters that were thought of
                break
            numbers = uncovered
        return self.refuted_elsewhere(first) or self.unknown(
            "no states were found of which one is better wherever a state denies it"
        )

    def dominating(self, numbers: Numbers) -> Decided | list[State]:
        """At these parameters states of which one is better than each state that denies the line, as far as these are
        found; or the refutation by one that no state is better than; or why neither is known."""
        found: list[State] = []
        while len(found) < MOST_STATES:
            state = self.state(numbers, *(_some(">=", each, just_above) for each in found))
            if state is None:
                return found
            above = self.better(numbers, state, MOST_STATES)
            if above is None:
                return self.refuted(numbers, state)
            found.append(above)
        return found

    def refuted(self, numbers: Numbers, state: State) -> Decided:
        """By a state that no other is better than."""
        paid = payoffs_in(state)
        open_ = self.unknown("a state denies it, and whether another is better was not found out")
        if not all(isinstance(x, Fraction) for x in (*paid, *state.world.parameters.values())):
            return open_
        there, witness = self.all.setup.at(numbers), witness_of(self.all.setup.at(numbers), state)
        among = Among({j: str(x) for j, x in zip(state.world.players, paid, strict=True)})
        claim = none_better(self.all.setup.claim, among, witness, state.world.actions)
        certificate = self.all.certify(claim, self.clock.portion(CERTIFICATE))
        wanted = Target(claim.items[0].proposition)
        if certificate is None and exists_state(there, wanted, self.clock, self.all.report) != "no":
            return open_
        return Decided("refuted", state=state, among=replace(among, certificate=certificate), reason=NONE_BETTER)

    def refuted_elsewhere(self, first: Numbers) -> Decided | None:
        """A refutation at other parameters."""
        for numbers in self.others(self.all.setup, first, []):
            found = self.dominating(numbers)
            if isinstance(found, Decided) and found.verdict == "refuted":
                return found
        return None

    def by_states(self, two: Setup, proof: SkolemProof, numbers: Numbers) -> Decided:
        """Proved: by a certificate that one of the states is better, or else on the solver's word."""
        certificate = refute(
            proof.hypotheses,
            self.clock.portion(CERTIFICATE).left(),
            self.all.configuration.without,
            self.all.stats,
            lambda: places(two, numbers),
        )
        if certificate is not None:
            return Decided("proved", (), existence=existence_proof(proof, certificate))
        answer = self.all.smt.check([h.formula for h in proof.hypotheses], self.clock.left())
        return Decided("proved") if answer.status == "unsat" else self.unknown("the solver gave up")

    def near(self, two: Setup, numbers: Numbers, state: State) -> Iterator[Hypothesis]:
        """That parameters are these, and the other state is one that this one is better than."""
        yield from equal_to(two, numbers)
        levels = [two.setting.constant(just_below(x)) for x in payoffs_in(state)]
        yield Hypothesis("the other state gets less", less_than(two, levels))

    # --- states ---

    def state(self, numbers: Numbers, *wanted: s.Expression, solver: bool = True) -> State | None:
        """A state that denies the line, and is as wanted besides."""
        assert self.target.proposition is not None
        denied = self.target.proposition if self.target.holds else s.Not(self.target.proposition)
        return self.search(numbers, s.And((denied, *wanted)), solver)

    def better(self, numbers: Numbers, than: State, steps: int, solver: bool = True) -> State | None:
        """A state that is better for all; one that is as high as can be found in so many steps."""
        found = None
        for _ in range(steps):
            above = self.search(numbers, _every(">", found or than, just_above), solver)
            if above is None:
                return found
            found = above
        return found

    def search(self, numbers: Numbers, wanted: s.Expression, solver: bool) -> State | None:
        """A state of this kind: one in which everyone plays purely, or found by simulation, or by the solver."""
        key, there, target = tuple(numbers.items()), self.all.setup.at(numbers), Target(wanted)
        known = self.all.candidates.setdefault(key, Candidates(there, world_of(there, numbers)))
        seen = known.plain_state(target, self.clock) or known.state_anywhere(target, self.clock.within(SEARCH))
        if seen is not None or not solver:
            return seen
        return search_by_cases(there, numbers, target, self.clock.within(SEARCH), self.all.report)

    def sample(self, setup: Setup) -> dict[str, Fraction] | None:
        return sample_parameters(setup, [], self.all.smt, self.clock)

    def others(self, setup: Setup, first: Numbers, formulas: Sequence[Formula]) -> Iterator[Numbers]:
        """Other parameters: such as satisfy the formulas, and some that differ from the first in one number."""
        found = sample_parameters(setup, formulas, self.all.smt, self.clock) if formulas else None
        if found is not None and found != first:
            yield found
        for _, numbers in zip(range(MOST_OTHERS), other_parameters(self.all.setup, first), strict=False):
            if self.clock.left() > 0:
                yield numbers

    def unknown(self, reason: str) -> Decided:
        if self.clock.left() <= 0:
            return Decided("unknown", reason=f"{self.item.text}: the budget ran out", cause="budget")
        return Decided("unknown", reason=f"{self.item.text}: {reason}")


NONE_BETTER = "no consistent state at its parameters is better for all"


def told(state: State) -> str:
    """What is played in a state, and what it pays."""
    world = state.world
    played = [
        f"prob({player}, {action}) = {show_number(x)}"
        for (player, actions), strategy in zip(world.actions.items(), state.profile, strict=True)
        for action, x in zip(actions[:-1], strategy, strict=False)
    ]
    paid = (f"{j} gets {show_number(x)}" for j, x in zip(world.players, payoffs_in(state), strict=True))
    return ", ".join((*played, *paid))


def payoffs_in(state: State) -> list[Real]:
    """What each player gets."""
    return [state.world.payoff(k, state.profile) for k in range(len(state.world.players))]


def _number(value: Fraction | int) -> s.Expression:
    return s.Number(Fraction(value))


def _compared(sign: str, state: State, near: Callable[[Real], Fraction]) -> tuple[s.Expression, ...]:
    """How each payoff compares with those of the state, or rational numbers near these."""
    return tuple(
        s.Comparison((sign,), (s.Call("payoff", (s.Name(j),)), _number(near(x))))  # type: ignore[arg-type]
        for j, x in zip(state.world.players, payoffs_in(state), strict=True)
    )


def _every(sign: str, state: State, near: Callable[[Real], Fraction]) -> s.Expression:
    return s.And(_compared(sign, state, near))


def _some(sign: str, state: State, near: Callable[[Real], Fraction]) -> s.Expression:
    return s.Or(_compared(sign, state, near))


def just_below(x: Real) -> Fraction:
    """A rational number at most this one, and near it."""
    return x if isinstance(x, Fraction) else x.interval(CLOSE)[0]


def just_above(x: Real) -> Fraction:
    """A rational number at least this one, and near it."""
    return x if isinstance(x, Fraction) else x.interval(CLOSE)[1]


def between(low: Real, high: Real) -> Fraction:
    """A number above the one and at most the other."""
    width, found = CLOSE, just_below(high)
    while not low < found:
        assert not isinstance(high, Fraction)
        width /= 1000
        found = high.interval(width)[0]
    return found
