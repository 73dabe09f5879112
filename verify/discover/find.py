"""The best value of a parameter: the least (or greatest) at which a claim holds, with evidence on both sides.

The value lies in a bracket: below it a counterexample, at its upper end a proof. A counterexample is good for every
value up to the one at which it ceases to be one; the next guess is the simplest rational in the gap. A guess that is
proved is the best if, for every value below it, there is a counterexample: which is a claim of its own, with the
parameter as a symbol.

Where the claim can only become weaker as the parameter grows, it is asked at single values. Else what is asked is
whether it holds for all values up to a bound: the answer is then the best bound.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction

from verify.decide.states import world_of
from verify.discover.bracket import PLAIN, SIMPLE, Bracket
from verify.discover.families import MET, Everywhere, Gap, every
from verify.discover.monotone import mentions, rates
from verify.discover.opposite import opposite
from verify.discover.points import assumptions
from verify.discover.rationals import threshold
from verify.discover.session import Answered, CannotAnswer, Session, Stated
from verify.errors import VerifyError
from verify.evidence.result import Answer, Cause, Piece, Result, Trust, Verdict, Witness
from verify.evidence.roots import TooHard, parse_number
from verify.language.printing import show
from verify.language.syntax import Find
from verify.semantics.exact.outcomes import holds
from verify.semantics.symbolic.setup import set_up

MOST_QUESTIONS = 200
FIRST, LATER = 10.0, 20.0
"""Seconds for a claim at one value, and for one about all values."""
ENDLESS = Fraction(64)
"""A best value above this is taken for a sign that there is none."""


@dataclass
class Search:
    """The search for one value. Values are multiplied by `sign`, so that larger ones claim less."""

    session: Session
    question: Find
    bracket: Bracket = field(default_factory=Bracket)
    refuted: Answered | None = None
    failed: Fraction | None = None
    proved: Answered | None = None
    endless: bool = False
    single: bool = True
    given_up: tuple[Fraction, Fraction] | None = None
    pieces: list[Piece] = field(default_factory=list)
    says: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.name, self.claim = self.question.name, self.session.base.claim
        self.sign = 1 if self.question.extreme == "least" else -1
        self.items = tuple(item.text for item in self.claim.items)
        self.upto, self.from_here = ("<", ">=") if self.sign == 1 else (">", "<=")
        self.best = f"the {self.question.extreme} {self.name}"
        if self.sign == -1:
            self.bracket.start = Fraction(-1)

    def run(self) -> Result:
        """The whole search. Raises CannotAnswer where the question makes no sense."""
        self.single = self._is_monotone()
        if not self.single:
            self.best += " from which on it holds" if self.sign == 1 else " up to which it holds"
        if not self.single and (everywhere := self._everywhere()) is not None:
            return everywhere
        while self.session.heard < MOST_QUESTIONS and self.session.clock.left() > 1:
            guess = self.bracket.guess()
            if guess is None:
                break
            found = self._ask(guess)
            if found.verdict == "vacuous" and self.single:
                return self._result("vacuous", reason=found.result.reason)
            high = self.bracket.high
            if found.verdict == "refuted" and self.single and self.bracket.low == guess:
                end = self._just_beyond(guess)
            elif high is None:
                end = self._none() if self.endless else None
            else:
                end = self._exact(high) if self._is_closer(high) else None
            if end is not None:
                return end
        return self._open()

    def _everywhere(self) -> Result | None:
        """That it holds for all values, if that is so."""
        found = self.session.ask(Stated(self.claim.kind, self.items), "all", f"For every {self.name}.", FIRST)
        if found.verdict == "vacuous":
            return self._result("vacuous", reason=found.result.reason)
        if found.verdict != "proved":
            return None
        says = f"it holds for every {self.name} that 'given' allows"
        self._note(found, says)
        return self._result("proved", says)

    # --- one value ---

    def _ask(self, value: Fraction) -> Answered:
        """What is found of the claim at this value (or for all values up to it), noted in the bracket."""
        said = self.sign * value
        self.session.report(f"{self.name} = {said}{self._known()}")
        if self.single:
            stated, words = Stated(self.claim.kind, self.items, at={self.name: said}), f"At {self.name} = {said}."
        else:
            words = f"For {self.name} {self.from_here} {said}."
            stated = Stated(self.claim.kind, self.items, given=(f"{self.name} {self.from_here} {said}",))
        found = self.session.ask(stated, f"{'at' if self.single else 'up-to'}-{_title(said)}", words, FIRST)
        self.bracket.tried.add(value)
        if found.verdict in ("proved", "vacuous"):
            self.bracket.holds(value)
            self.proved = found
        elif found.verdict == "refuted":
            simple = SIMPLE if self._is_about_numbers(found) else PLAIN
            self.bracket.fails(self._until(found, value), simple if self.single else 0)
            self.refuted, self.failed = found, value
            self.endless = self.endless or (self.bracket.low or Fraction(0)) >= ENDLESS
        else:
            self.bracket.unknown(value)
        return found

    def _until(self, found: Answered, value: Fraction) -> Fraction:
        """The value up to which the counterexample is one."""
        witness = found.result.witness
        if witness is None:
            return value
        if not self.single:
            here = parse_number(witness.parameters.get(self.name, ""))
            return self.sign * here if isinstance(here, Fraction) else value
        try:
            most = threshold(lambda each: not self._fails(found, witness, each), value)
        except (VerifyError, TooHard, ArithmeticError, ValueError):
            return value
        if most is None:
            self.endless = True
            return value
        return most

    def _is_about_numbers(self, found: Answered) -> bool:
        """Whether the counterexample has no parameter whose number could be another."""
        witness = found.result.witness
        return witness is not None and set(witness.parameters) <= {*found.loaded.claim.fixed, self.name}

    def _fails(self, found: Answered, witness: Witness, value: Fraction) -> bool:
        """Whether an item is false at the counterexample, the parameter having this value."""
        numbers = {name: Fraction(number) for name, number in witness.parameters.items()}
        world = world_of(set_up(found.loaded), {})
        world = replace(world, parameters={**world.parameters, **numbers, self.name: self.sign * value})
        profile = tuple(
            tuple(Fraction(witness.strategies[player][action]) for action in actions)
            for player, actions in found.loaded.game.players
        )
        wanted = self.claim.kind != "never"
        return any(holds(item.proposition, profile, world) != wanted for item in found.loaded.claim.items)

    def _is_monotone(self) -> bool:
        """Whether the claim can only become weaker along the way. Raises CannotAnswer where it becomes stronger."""
        found = rates(self.session.base, self.name)
        if found is None:
            return False
        if not found:
            raise CannotAnswer(f"'{self.name}' does not stand in what is claimed, so there is no best value of it")
        weaker, stronger = (">= 0", "<= 0") if self.sign == 1 else ("<= 0", ">= 0")
        for sign in (weaker, stronger):
            items = tuple(f"{show(rate)} {sign}" for rate in found)
            asked = self.session.ask(Stated("lemma", items), "monotone", "The claim is monotone.", FIRST)
            if asked.verdict != "proved":
                continue
            if sign == weaker:
                self._note(asked, f"a {'larger' if self.sign == 1 else 'smaller'} {self.name} claims less")
                return True
            other = "greatest" if self.sign == 1 else "least"
            raise CannotAnswer(
                f"a {'larger' if self.sign == 1 else 'smaller'} {self.name} claims more, so there is no "
                f"{self.question.extreme} one; ask for the {other}: find: {{{other}: {self.name}}}"
            )
        return False

    # --- every better value ---

    def _is_closer(self, high: Fraction) -> bool:
        """Whether `high` may be the best value, and more is known than when that was tried last."""
        if self.bracket.low is None or self.failed is None:
            return False
        return self.given_up is None or self.given_up[0] != high or high - self.failed <= (high - self.given_up[1]) / 4

    def _exact(self, value: Fraction) -> Result | None:
        """The value is the best one, if there is a counterexample for every better one."""
        said, self.given_up = self.sign * value, (value, value if self.failed is None else self.failed)
        low = self.failed if self.single else self.bracket.low
        gap = Gap(self.name, self.sign, said, None if low is None else self.sign * low)
        beyond = "below" if self.sign == 1 else "above"
        found = every(self.session, gap, self.numbers(), f"{beyond}-{_title(said)}", self._known())
        if found is None or self.proved is None:
            return None
        if self.proved.verdict == "vacuous":
            return self._nowhere() or self._not_throughout(found, gap)
        self._note(self.proved, self._at(said))
        if self.single:
            self._tell(found, f"for every {self.name} {self.upto} {said} it fails")
        else:
            ends = sorted((said, said if gap.low is None else gap.low))
            self._tell(found, f"for every {self.name} between {ends[0]} and {ends[1]} it fails")
            self._beyond(gap)
            admitted = self._is_admitted(said)
            if admitted is None:
                says = f"{self.best} is {said}, if 'given' admits it"
                return self._result("unknown", says, value, value, reason=f"{says}; whether it does is not known")
            if not admitted:
                says = f"there is no {self.best.removeprefix('the ')}: it holds for every {self.name} {self.from_here}"
                says += f" {said} that 'given' admits, and fails for those just {beyond} it, but {said} is not admitted"
                return self._result("proved", says, value, value, reached=False)
        return self._result("proved", f"{self.best} is {said}", value, value)

    def _is_admitted(self, value: Fraction) -> bool | None:
        """Whether the assumptions admit the value, with some other parameters; None where that is not known."""
        if not any(mentions(said, self.name) for said in assumptions(self.session.base)):
            return True
        stated = Stated(self.claim.kind, self.items, at={self.name: value})
        found = self.session.ask(stated, f"at-{_title(value)}", f"At {self.name} = {value}.", FIRST)
        return {"proved": True, "vacuous": False}.get(found.verdict)

    def _just_beyond(self, value: Fraction) -> Result | None:
        """There is no best value, if it fails at this one and holds at all that claim less, as where < is claimed."""
        said, after = self.sign * value, ">" if self.sign == 1 else "<"
        beyond = f"{self.name} {after} {said}"
        stated = Stated(self.claim.kind, self.items, given=(beyond,))
        found = self.session.ask(stated, f"beyond-{_title(said)}", f"For {beyond}.", FIRST)
        if found.verdict != "proved" or self.refuted is None:
            return None
        self._note(self.refuted, f"it fails at {self.name} = {said}")
        self._note(found, f"it holds for every {beyond}")
        says = f"there is no {self.question.extreme} {self.name}: it holds for every {beyond}, and not at {said}"
        return self._result("proved", says, value, value, reached=False)

    def _beyond(self, gap: Gap) -> None:
        """Look at values beyond those of the gap: where the claim holds again, it is not monotone."""
        assert isinstance(gap.low, Fraction)
        for value in (gap.low - self.sign * step for step in (Fraction(1, 4), Fraction(1), Fraction(4))):
            stated = Stated(self.claim.kind, self.items, at={self.name: value})
            found = self.session.ask(stated, f"at-{_title(value)}", f"At {self.name} = {value}.", FIRST)
            if found.verdict == "proved":
                self._note(found, f"it holds again at {self.name} = {value}: what is claimed is not monotone in it")
                return

    def _nowhere(self) -> Result | None:
        """No value will do, if there is a counterexample for every one that 'given' allows."""
        self.session.report(f"a counterexample for every {self.name}")
        words = f"A counterexample for every {self.name}."
        found = self.session.ask(opposite(self.session.base), "nowhere", words, LATER)
        if found.verdict != "proved":
            return None
        self._tell(Everywhere(found, None, ""), f"it fails for every {self.name} that 'given' allows")
        return self._result("refuted", f"no {self.name} will do")

    def _not_throughout(self, found: Everywhere, gap: Gap) -> Result:
        """There is no value from which on (or up to which) it holds; it may hold at some all the same."""
        says = f"there is no {self.name} {'from which on' if self.sign == 1 else 'up to which'} it holds"
        self._tell(found, f"it fails wherever {' and '.join(gap.given)}")
        self._beyond(gap)
        return self._result("unknown", says, reason=f"{says}; whether it holds at some is not known")

    def _none(self) -> Result | None:
        """No value will do, if there is a counterexample for every one."""
        if not self.single:
            self.endless = False
            return self._nowhere()
        gap = Gap(self.name, self.sign, None, None if self.failed is None else self.sign * self.failed)
        found = every(self.session, gap, self.numbers(), "none", self._known())
        self.endless = False
        if found is None:
            return None
        self._tell(found, f"it fails for {self.name} {self.from_here} {gap.low}, and so for every other")
        return self._result("refuted", f"no {self.name} will do")

    def numbers(self) -> dict[str, Fraction]:
        """The numbers of the other parameters at the last counterexample, if they are all rational."""
        witness = None if self.refuted is None else self.refuted.result.witness
        if witness is None:
            return {}
        others = {k: v for k, v in witness.parameters.items() if k != self.name and k not in self.claim.fixed}
        numbers = {name: parse_number(value) for name, value in others.items()}
        rational = {name: number for name, number in numbers.items() if isinstance(number, Fraction)}
        return rational if len(rational) == len(numbers) else {}

    # --- words ---

    def _open(self) -> Result:
        """That the best value is not known, and where it is."""
        low, high = self.bracket.low, self.bracket.high
        if self.proved is not None and self.proved.verdict == "vacuous":
            if low is None:
                return self._result("vacuous", reason=self.proved.result.reason)
            nowhere, high, self.proved = self._nowhere(), None, None
            if nowhere is not None:
                return nowhere
        if high is not None and self.proved is not None:
            self._note(self.proved, self._at(self.sign * high))
        if self.refuted is not None:
            self._note(self.refuted, f"it fails at {self.name} = {self._value(self.refuted)}")
        if high is None and low is None:
            says = f"nothing was found of {self.best}"
        elif high is None:
            says = f"{self.best}, if there is one, is {self.from_here} {self.sign * (low or 0)}"
        elif low is None:
            says = f"{self._at(self.sign * high)}, and no value was found at which it fails"
        else:
            least, most = sorted((self.sign * low, self.sign * high))
            says = f"{self.best} is between {least} and {most}"
        if low is not None and high is not None and not self.single:
            says = f"{self._at(self.sign * high)}, and not for every {self.name} {self.from_here} {self.sign * low}"
        cause: Cause | None = "budget" if self.session.clock.left() <= 1 else None
        return replace(self._result("unknown", says, low, high, reason=says), cause=cause)

    def _at(self, value: Fraction) -> str:
        return (
            f"it holds at {self.name} = {value}"
            if self.single
            else (f"it holds for every {self.name} {self.from_here} {value}")
        )

    def _value(self, refuted: Answered) -> str:
        """The parameter's value at a counterexample."""
        fixed, witness = refuted.loaded.claim.fixed, refuted.result.witness
        if self.name in fixed:
            return str(fixed[self.name])
        return "some value" if witness is None else witness.parameters.get(self.name, "some value")

    def _tell(self, found: Everywhere, shows: str) -> None:
        self._note(found.fails, f"{shows}{found.words}")
        self.says += [f"  {formula}" for formula in found.fails.result.formulas]
        if found.met is not None:
            self._note(found.met, MET)

    def _note(self, found: Answered, shows: str) -> None:
        result = found.result
        self.pieces.append(Piece(shows, result.verdict, result.trust, found.text, self.session.kept(found)))
        self.says.append(f"{shows} ({result.trust})" if result.trust else shows)

    def _known(self) -> str:
        """The bracket so far."""
        low, high = self.bracket.low, self.bracket.high
        ends = [] if low is None else [f"{self.from_here} {self.sign * low}"]
        ends += [] if high is None else [f"{'<=' if self.sign == 1 else '>='} {self.sign * high}"]
        return f"; {self.best} is {' and '.join(ends)}" if ends else ""

    def _result(
        self,
        verdict: Verdict,
        says: str = "",
        low: Fraction | None = None,
        high: Fraction | None = None,
        reason: str | None = None,
        reached: bool = True,
    ) -> Result:
        ends = [None if end is None else str(self.sign * end) for end in (low, high)]
        least, most = ends if self.sign == 1 else reversed(ends)
        value = least if low is not None and low == high and verdict == "proved" and reached else None
        lines = (says, *self.says) if says else ()
        answer = Answer(lines, value, least, most, tuple(self.pieces), self.session.heard) if says else None
        trust: Trust | None = None
        if verdict in ("proved", "refuted"):
            trust = "solver" if any(piece.trust == "solver" for piece in self.pieces) else "certificate"
        claim, path = self.claim, str(self.session.base.path)
        return Result(claim.name, path, claim.expect, verdict, trust, reason=reason, answer=answer)


def _title(value: Fraction) -> str:
    """The number as a part of a claim's name."""
    return str(value).replace("/", "-over-").replace("-", "minus-", int(value < 0))


def best_constant(session: Session, question: Find) -> Result:
    """The answer to `find`. Raises CannotAnswer where the question makes no sense of the claim."""
    return Search(session, question).run()
