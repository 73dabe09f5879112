"""What the hunt's own decider says of the engine's verdict: right, wrong, or not settled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random
from typing import Any, Literal

from tests.hunt import syntax as s
from tests.hunt.among import contradicted, is_better, speaks, with_truth
from tests.hunt.many import truth_of
from tests.hunt.outer import around, none_with, unit
from tests.hunt.polynomial import Point
from tests.hunt.samples import allowed, samples, world_of
from tests.hunt.states import Search, State, programs_of
from tests.hunt.truth import Unsettled, point_box
from tests.hunt.witness import Broken, check
from tests.hunt.world import Undefined, World

WORLDS = 5
_VALUE = re.compile(r"(\w+) = (-?[\d/]+)")
_STRATEGY = re.compile(r"prob\((\w+),\s*(\w+)\) = (-?[\d/]+)")


@dataclass(frozen=True)
class Finding:
    """Something is wrong with the engine's verdict (WRONG), or with how it is told (FAULT)."""

    what: Literal["WRONG", "FAULT"]
    words: str


@dataclass(frozen=True)
class Judgement:
    """`agreed` where the decider came to the same verdict, at the parameters that it looked at."""

    agreed: bool
    findings: tuple[Finding, ...] = ()


@dataclass
class Judge:
    """Judges the engine's result on one claim, with so many seconds for each search."""

    claim: s.Claim
    random: Random
    seconds: float = 0.7
    findings: list[Finding] = field(default_factory=list)

    def judge(self, result: Any, evidence: Any) -> Judgement:
        """Looks at a result of `verify`, of which it takes verdicts and the texts of states."""
        self.check_items(result)
        agreed = False
        try:
            match result.verdict:
                case "error":
                    self.fault(f"error: {result.reason}")
                case "proved":
                    agreed = self.proved(evidence)
                case "refuted":
                    agreed = self.refuted(result, evidence)
                case "vacuous":
                    self.vacuous()
                case _:
                    self.unknown(evidence)
        except Undefined:
            pass
        return Judgement(agreed and not self.findings, tuple(self.findings))

    def wrong(self, words: str) -> None:
        self.findings.append(Finding("WRONG", words))

    def fault(self, words: str) -> None:
        self.findings.append(Finding("FAULT", words))

    # --- how it is told ---

    def check_items(self, result: Any) -> None:
        verdicts = [item.verdict for item in result.items]
        if result.verdict == "error":
            return
        if len(verdicts) != len(self.claim.items):
            self.fault("another number of items than the claim has")
        if result.verdict == "proved" and set(verdicts) != {"proved"}:
            self.fault(f"proved, but its items are {verdicts}")
        if self.claim.kind in ("always", "never", "lemma"):
            if (result.verdict == "refuted") != ("refuted" in verdicts):
                self.fault(f"{result.verdict}, but its items are {verdicts}")
        elif result.verdict == "refuted" and set(verdicts) != {"refuted"}:
            self.fault(f"refuted, but its items are {verdicts}")

    # --- verdicts ---

    @property
    def whole(self) -> s.Proposition:
        """All items together."""
        return self.claim.items[0] if len(self.claim.items) == 1 else s.And(self.claim.items)

    def worlds(self) -> list[World]:
        return samples(self.claim, self.random, WORLDS)

    def states(self, world: World, hints: Sequence[Point] = ()) -> Iterator[State]:
        search = Search(self.claim, world, programs_of(self.claim, world), self.random)
        yield from search.states(self.seconds, hints)

    def none(self, world: World, wanted: s.Proposition | None) -> bool:
        programs = programs_of(self.claim, world)
        return world.small and none_with(world, programs, wanted, unit(world), self.seconds)

    def told(self, world: World, point: Point) -> str:
        values = ", ".join(f"{name} = {value}" for name, value in world.parameters.items())
        return f"at {values}: the profile {', '.join(map(str, point))}"

    def proved(self, evidence: Any) -> bool:
        match self.claim.kind:
            case "always" | "never" | "lemma":
                agreed = self.universal([True] * len(self.claim.items))
            case "possible":
                agreed = self.everywhere_possible()
            case _:
                agreed = self.everywhere_attained()
        if evidence is not None and evidence.consistent is not None:
            self.check_state(evidence.consistent, "the consistent state")
        return agreed

    def universal(self, proved: Sequence[bool]) -> bool:
        """Whether each of these items really holds; finds states that contradict them."""
        every = [item for item, taken in zip(self.claim.items, proved, strict=True) if taken]
        items = [item for item in every if not speaks(item)]
        among = [item for item in every if speaks(item)]
        bad = [item if self.claim.kind == "never" else s.Not(item) for item in items]
        agreed = True
        worlds = self.worlds()
        for world in worlds:
            truth = truth_of(world)
            for state in self.states(world):
                for item, wrong in zip(items, bad, strict=True):
                    if truth.at(wrong, state.point) is True:
                        self.wrong(f"{self.told(world, state.point)} is consistent and contradicts {item}")
                        return False
            agreed = agreed and all(self.none(world, wrong) for wrong in bad)
            agreed = self.undominated(world, among) and agreed
        return agreed and bool(worlds)

    def undominated(self, world: World, items: Sequence[s.Proposition]) -> bool:
        """Looks for states that contradict lines about undominated states. Whether there are none, it does not show."""
        states = list(self.states(world)) if items else []
        for item in items:
            wrong = item if self.claim.kind == "never" else s.Not(item)
            found = contradicted(world, programs_of(self.claim, world), states, wrong, self.seconds)
            if found is not None:
                self.wrong(f"{self.told(world, found)} is consistent and contradicts {item}")
        return not items

    def everywhere_possible(self) -> bool:
        agreed = True
        worlds = self.worlds()
        for world in worlds:
            if self.none(world, self.whole):
                self.wrong(f"{self.told(world, ())}: no consistent state has it")
                return False
            truth = truth_of(world)
            agreed = agreed and any(truth.at(self.whole, state.point) is True for state in self.states(world))
        return agreed and bool(worlds)

    def distance(self, world: World) -> Fraction:
        return Fraction(0) if self.claim.within is None else world.value(self.claim.within)

    def region(self, world: World) -> Iterator[Point]:
        """Some profiles of the region."""
        search = Search(self.claim, world, programs_of(self.claim, world), self.random)
        truth = truth_of(world)
        for k, point in enumerate(search.starts(())):
            if k >= 60:
                break
            if search.is_profile(point) and truth.at(self.whole, point) is True:
                yield point

    def reached(self, world: World, point: Point, t: Fraction) -> bool:
        def near(state: State) -> bool:
            pairs = (zip(world.strategy(j, state.point), world.strategy(j, point), strict=True) for j in players)
            return all(abs(a - b) <= t for pair in pairs for a, b in pair)

        players = range(len(world.names))
        clipped = tuple(min(Fraction(1), max(Fraction(0), x + self.random.choice((t, -t)))) for x in point)
        return any(near(state) for state in self.states(world, (point, clipped)))

    def everywhere_attained(self) -> bool:
        agreed = False
        for world in self.worlds()[:3]:
            if not world.small:
                continue
            t = self.distance(world)
            programs = programs_of(self.claim, world)
            for k, point in enumerate(self.region(world)):
                if k >= 6:
                    break
                if t < 0 or none_with(world, programs, None, around(point, t), self.seconds / 3):
                    self.wrong(f"{self.told(world, point)} has the region, and no consistent state is within {t}")
                    return False
                agreed = agreed or self.reached(world, point, t)
        return agreed

    def refuted(self, result: Any, evidence: Any) -> bool:
        if self.claim.kind in ("always", "never", "lemma"):
            proved = [item.verdict == "proved" for item in result.items]
            if any(proved):
                self.universal(proved)
            return self.refuted_by_states(result, evidence)
        if self.claim.kind == "possible":
            return self.impossible(result, evidence)
        return self.missed(result, evidence)

    def refuted_by_states(self, result: Any, evidence: Any) -> bool:
        agreed = True
        if result.witness is None:
            self.fault("refuted without a state")
            return False
        if any(map(speaks, self.claim.items)):
            return self.refuted_among(evidence)
        shown = [(result.witness, [i for i, r in enumerate(result.items) if r.verdict == "refuted"], True)]
        if evidence is not None:
            shown += [
                (item.witness, [i], False)
                for i, item in enumerate(evidence.items)
                if item.verdict == "refuted" and item.witness is not None
            ]
        for witness, numbers, any_of in shown:
            state = self.check_state(witness, "the counterexample")
            if state is None:
                agreed = False
                continue
            wanted = self.claim.kind == "never"
            verdicts = [state.holds(self.claim.items[i]) for i in numbers]
            if all(v is (not wanted) for v in verdicts):
                self.wrong(f"the state shown contradicts none of {[self.claim.items[i] for i in numbers]}")
            agreed = agreed and (wanted in verdicts if any_of else verdicts == [wanted])
        return agreed

    def refuted_among(self, evidence: Any) -> bool:
        """A line about undominated states is refuted by a state with a better one, or with none."""
        for line, item in zip(self.claim.items, evidence.items, strict=True):
            state = self.check_state(item.witness, "the counterexample") if item.verdict == "refuted" else None
            if state is None:
                continue
            above = item.among and item.among.better and self.check_state(item.among.better, "the better state")
            said = with_truth(line, not (item.among and item.among.better))
            if state.holds(said) is (self.claim.kind != "never"):
                self.wrong(f"the state shown does not contradict {line}")
            if above and not is_better(state.world, above.point, state.point):
                self.wrong("the better state is not better")
            if item.among and item.among.better is None:
                for other in self.states(state.world):
                    if state.exact and is_better(state.world, other.point, state.point):
                        self.wrong(f"{self.told(state.world, other.point)} is better than the counterexample to {line}")
                        break
        return not self.findings

    def check_state(self, witness: Any, what: str) -> Any:
        """The state if it is consistent; None where that was not settled, or was found wrong."""
        try:
            return check(self.claim, witness)
        except Broken as reason:
            self.wrong(f"{what} is not consistent: {reason}")
        except Unsettled:
            pass
        return None

    def world_in(self, text: str, evidence: Any) -> World | None:
        """At the parameters that a reason tells; those that nothing speaks of, which it leaves out, as the evidence has
        them."""
        values = {name: Fraction(value) for name, value in _VALUE.findall(text)}
        known = (*self.claim.game.parameters, *self.claim.parameters, "ε", "δ")
        values = {name: value for name, value in values.items() if name in known}
        if evidence is not None and evidence.exclusion is not None:
            values = {**{name: Fraction(value) for name, value in evidence.exclusion.at.items()}, **values}
        for name in known:
            values.setdefault(name, Fraction(0))
        world = world_of(self.claim, values)
        return world if allowed(self.claim, world) else None

    def impossible(self, result: Any, evidence: Any) -> bool:
        world = self.world_in(result.reason or "", evidence)
        if world is None:
            self.fault(f"the parameters in the reason are not allowed: {result.reason}")
            return False
        truth = truth_of(world)
        for state in self.states(world):
            if truth.at(self.whole, state.point) is True:
                self.wrong(f"{self.told(world, state.point)} is consistent and has what is said to be impossible")
                return False
        return self.none(world, self.whole)

    def missed(self, result: Any, evidence: Any) -> bool:
        reason = result.reason or ""
        found = {(player, action): Fraction(value) for player, action, value in _STRATEGY.findall(reason)}
        world = self.world_in(_STRATEGY.sub("", reason), evidence)
        if world is None:
            self.fault(f"the parameters in the reason are not allowed: {reason}")
            return False
        names = [(world.names[j], world.actions[j][a]) for j, a in world.variables]
        if any(name not in found for name in names):
            self.fault(f"the reason does not tell the point: {reason}")
            return False
        point = tuple(found[name] for name in names)
        if truth_of(world).at(self.whole, point) is False:
            self.wrong(f"{self.told(world, point)} does not have the region")
            return False
        t = self.distance(world)
        if self.reached(world, point, t):
            self.wrong(f"{self.told(world, point)} has a consistent state within {t}")
            return False
        return world.small and none_with(world, programs_of(self.claim, world), None, around(point, t), self.seconds)

    def vacuous(self) -> None:
        for world in self.worlds():
            if self.claim.kind == "attains":
                truth = truth_of(world)
                if any(truth.at(self.whole, state.point) is True for state in self.states(world)):
                    self.wrong(f"{self.told(world, ())} has a consistent state in the region, but the claim is vacuous")
                    return
                continue
            if self.claim.kind == "possible":
                self.wrong(f"{self.told(world, ())} is allowed, but the claim is vacuous")
                return
            for state in self.states(world):
                self.wrong(f"{self.told(world, state.point)} is consistent, but the claim is vacuous")
                return

    def unknown(self, evidence: Any) -> None:
        """Of an undecided claim, items may be proved all the same."""
        if self.claim.kind in ("always", "never", "lemma") and evidence is not None:
            proved = [item.verdict == "proved" for item in evidence.items]
            if any(proved):
                self.universal(proved)


__all__ = ["Finding", "Judge", "Judgement", "point_box"]
