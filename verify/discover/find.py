"""The best value of a parameter: the least (or greatest) at which a claim holds, with evidence on both sides.

The value lies in a bracket: below it a counterexample, at its upper end a proof. A counterexample is good for every
value up to the one at which it ceases to be one; the next guess is the simplest rational in the gap. A guess that is
proved is the best if, for every value below it, there is a counterexample: which is a claim of its own, with the
parameter as a symbol.

Where the claim can only become weaker as the parameter grows, it is asked at single values. Else what is asked is
whether it holds for all values up to a bound: the answer is then the best bound.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from verify.decide.states import world_of
from verify.discover.monotone import rates
from verify.discover.opposite import CannotAnswer, opposite
from verify.discover.rationals import between, simplest, threshold
from verify.discover.session import Answered, Session, Stated
from verify.errors import VerifyError
from verify.evidence.result import Answer, Piece, Result, Trust, Witness
from verify.evidence.roots import TooHard, parse_number
from verify.language.printing import show
from verify.language.syntax import Find
from verify.semantics.exact.outcomes import holds
from verify.semantics.symbolic.setup import set_up

MOST_QUESTIONS = 40
NARROW = Fraction(1, 100)
"""A bracket this narrow, compared with its ends, is not narrowed further."""
FIRST, LATER = 10.0, 30.0
"""Seconds for one claim: at first, and where that left a gap."""


@dataclass
class Bracket:
    """What is known of the best value, where larger values are those that claim less: it is above or at `low`, where
    there is a counterexample for all that is below; and at most `high`, where the claim is proved. `open` has values
    at which it is unknown."""

    low: Fraction | None = None
    high: Fraction | None = None
    open: list[Fraction] = field(default_factory=list)
    refuted: Answered | None = None
    proved: Answered | None = None

    def guess(self) -> Fraction | None:
        """The next value to try; None where nothing is left that is worth it."""
        if self.high is None:
            return self._above()
        if self.low is None:
            return self._below()
        if self.high - self.low <= NARROW * max(abs(self.high), abs(self.low)):
            return None
        holes = sorted(value for value in self.open if self.low <= value < self.high)
        if not holes:
            found = simplest(self.low, self.high)
            return found if found < self.high else between(self.low, self.high)
        gaps = [(self.low, holes[0]), (holes[-1], self.high)]
        low, high = max(gaps, key=lambda gap: gap[1] - gap[0])
        return between(low, high) if high - low > NARROW * max(abs(high), abs(low)) and len(holes) < 6 else None

    def _above(self) -> Fraction | None:
        if self.low is None:
            return Fraction(1) if not self.open else None if len(self.open) > 3 else max(self.open) * 4
        if not self.open:
            return simplest(self.low, self.low + max(Fraction(1), abs(self.low)))
        tried = max(self.low, *self.open)
        return None if len(self.open) > 4 else simplest(tried + 1, 2 * tried + 4)

    def _below(self) -> Fraction | None:
        assert self.high is not None
        if self.high > 0:
            return Fraction(0)
        return self.high * 4 - 1 if self.high > -100 and not self.open else None


@dataclass
class Search:
    """The search for one value. Values are multiplied by `sign`, so that larger ones claim less."""

    session: Session
    question: Find
    bracket: Bracket = field(default_factory=Bracket)
    pieces: list[Piece] = field(default_factory=list)
    says: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.name, self.claim = self.question.name, self.session.base.claim
        self.sign = 1 if self.question.extreme == "least" else -1
        self.items = tuple(item.text for item in self.claim.items)
        self.upto, self.from_here = ("<", ">=") if self.sign == 1 else (">", "<=")
        self.single = self._is_monotone()

    # --- one claim ---

    def stated(self, value: Fraction) -> Stated:
        """The claim at this value, or for all values that are not better."""
        said = self.sign * value
        if self.single:
            return Stated(self.claim.kind, self.items, at={self.name: said})
        return Stated(self.claim.kind, self.items, given=(f"{self.name} {self.from_here} {said}",))

    def ask(self, value: Fraction, seconds: float = FIRST) -> Answered:
        """What is found of it, noted in the bracket."""
        said, number = self.sign * value, self.session.heard + 1
        self.session.report(f"{self.name} = {said}{self._where()}")
        found = self.session.ask(self.stated(value), f"{number}", f"At {self.name} = {said}.", seconds)
        bracket = self.bracket
        if found.verdict in ("proved", "vacuous"):
            bracket.high, bracket.proved = value, found
            bracket.open = [each for each in bracket.open if each < value]
        elif found.verdict == "refuted":
            last = self._until(found, value)
            bracket.low = last if bracket.low is None else max(bracket.low, last)
            bracket.refuted = found
            bracket.open = [each for each in bracket.open if each >= bracket.low]
        else:
            bracket.open.append(value)
        return found

    def _until(self, found: Answered, value: Fraction) -> Fraction:
        """The value up to which the counterexample is one."""
        witness = found.result.witness
        if witness is None:
            return value
        if not self.single:
            here = witness.parameters.get(self.name)
            return value if here is None else max(value, self.sign * Fraction(here))
        try:
            most = threshold(lambda each: not self._fails(found, witness, each), value)
        except (VerifyError, TooHard, ArithmeticError, ValueError):
            return value
        return value if most is None else most

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

    # --- monotone ---

    def _is_monotone(self) -> bool:
        """Whether the claim can only become weaker along the way. Where it becomes stronger, the question makes no
        sense: raises CannotAnswer."""
        found = rates(self.session.base, self.name)
        if found is None:
            return False
        if not found:
            raise CannotAnswer(f"'{self.name}' does not stand in what is claimed, so there is no best value of it")
        signs = {">=": "+", "<=": "-"} if self.sign == 1 else {"<=": "+", ">=": "-"}
        for sign, direction in signs.items():
            items = tuple(f"{show(rate)} {sign} 0" for rate in found)
            asked = self.session.ask(Stated("lemma", items), f"monotone-{len(direction)}", "The claim is monotone.", 5)
            if asked.verdict == "proved" and direction == "+":
                word = "larger" if self.sign == 1 else "smaller"
                self._note(asked, f"a {word} {self.name} claims less")
                return True
            if asked.verdict == "proved":
                other = "greatest" if self.sign == 1 else "least"
                raise CannotAnswer(
                    f"the claim gets stronger, not weaker, on the way to a {self.question.extreme} {self.name}; "
                    f"write find: {{{other}: {self.name}}}"
                )
        return False

    # --- the answer ---

    def run(self) -> Result:
        """The whole search."""
        while self.session.heard < MOST_QUESTIONS and self.session.clock.left() > 1:
            guess = self.bracket.guess()
            if guess is None:
                break
            found = self.ask(guess)
            if found.verdict == "vacuous" and self.single:
                return self._vacuous(found)
            if self.bracket.high == guess and (exact := self._exact(guess)):
                return exact
            if (
                self.bracket.high is None
                and found.verdict == "refuted"
                and self._is_endless()
                and (none := self._none())
            ):
                return none
        return self._bracket()

    def _is_endless(self) -> bool:
        """Whether it is time to ask if no value will do."""
        low = self.bracket.low
        return low is not None and low >= 16

    def _exact(self, value: Fraction) -> Result | None:
        """The value is the best one, if there is a counterexample for every better one."""
        said = self.sign * value
        bounds = [f"{self.name} {self.upto} {said}"]
        if self.bracket.low is None:
            return None
        for numbers, beside, words in self._families(value):
            given = (*bounds, *beside)
            stated = opposite(self.session.base, given, numbers)
            what = f"better-than-{value.numerator}-{value.denominator}"
            says = f"A counterexample for every {self.name} {self.upto} {said}{words}."
            self.session.report(f"a counterexample for every {self.name} {self.upto} {said}{self._where()}")
            found = self.session.ask(stated, what, says, LATER)
            if found.verdict == "proved":
                assert self.bracket.proved is not None
                self._note(self.bracket.proved, self._holds(said))
                self._note(found, f"for every {self.name} {self.upto} {said} it fails{words}")
                self._formulas(found)
                return self._result("proved", f"the {self.question.extreme} {self.name} is {said}", value, value)
        return None

    def _families(self, value: Fraction) -> list[tuple[Mapping[str, Fraction], tuple[str, ...], str]]:
        """Where counterexamples for every better value are looked for: numbers of the other parameters, and what is
        assumed beside; in words."""
        found: list[tuple[Mapping[str, Fraction], tuple[str, ...], str]] = []
        beside: tuple[str, ...] = ()
        if not self.single and self.bracket.low is not None:
            beside = (f"{self.name} {self.from_here} {self.sign * self.bracket.low}",)
        numbers = self._numbers()
        if numbers:
            at = ", ".join(f"{name} = {number}" for name, number in numbers.items())
            found.append((numbers, beside, f", at {at}"))
        found.append(({}, beside, ""))
        return found

    def _value(self, refuted: Answered) -> str:
        """The parameter's value at a counterexample."""
        fixed = refuted.loaded.claim.fixed
        if self.name in fixed:
            return str(fixed[self.name])
        witness = refuted.result.witness
        return "?" if witness is None else witness.parameters.get(self.name, "?")

    def _numbers(self) -> dict[str, Fraction]:
        """The numbers of the other parameters at the last counterexample."""
        refuted = self.bracket.refuted
        witness = None if refuted is None else refuted.result.witness
        if witness is None:
            return {}
        fixed = self.claim.fixed
        numbers = {k: parse_number(v) for k, v in witness.parameters.items() if k != self.name and k not in fixed}
        rational = {name: number for name, number in numbers.items() if isinstance(number, Fraction)}
        return rational if len(rational) == len(numbers) else {}

    def _none(self) -> Result | None:
        """No value will do, if there is a counterexample for every one."""
        for numbers, _, words in self._families(Fraction(0)):
            stated = opposite(self.session.base, (), numbers)
            self.session.report(f"a counterexample for every {self.name}")
            found = self.session.ask(stated, "none", f"A counterexample for every {self.name}{words}.", LATER)
            if found.verdict == "proved":
                self._note(found, f"it fails for every {self.name}{words}")
                self._formulas(found)
                return self._result("refuted", f"no {self.name} will do", None, None)
        return None

    def _vacuous(self, found: Answered) -> Result:
        return replace(self._result("vacuous", "", None, None), reason=found.result.reason, answer=None)

    def _bracket(self) -> Result:
        low, high = self.bracket.low, self.bracket.high
        if high is not None and self.bracket.proved is not None:
            self._note(self.bracket.proved, self._holds(self.sign * high))
        if self.bracket.refuted is not None:
            self._note(self.bracket.refuted, f"it fails at {self.name} = {self._value(self.bracket.refuted)}")
        if high is None and low is None:
            says = f"nothing is known of the {self.question.extreme} {self.name}"
        elif high is None:
            says = (
                f"the {self.question.extreme} {self.name} is not {self.upto} {self.sign * (low or 0)}, if there is one"
            )
        elif low is None:
            says = f"it holds at {self.name} = {self.sign * high}, and no value was found at which it fails"
        else:
            ends = sorted((self.sign * low, self.sign * high))
            says = f"the {self.question.extreme} {self.name} is in [{ends[0]}, {ends[1]}]"
        found = self._result("unknown", says, low, high)
        return replace(found, reason=says, answer=found.answer and replace(found.answer, value=None))

    def _holds(self, value: Fraction) -> str:
        if self.single:
            return f"it holds at {self.name} = {value}"
        return f"it holds for every {self.name} {self.from_here} {value}"

    def _note(self, found: Answered, shows: str) -> None:
        trust = found.result.trust
        self.pieces.append(Piece(shows, found.result.verdict, trust, found.text, self.session.kept(found)))
        self.says.append(f"{shows} ({trust})")

    def _formulas(self, found: Answered) -> None:
        self.says += [f"  {formula}" for formula in found.result.formulas]

    def _where(self) -> str:
        low, high = self.bracket.low, self.bracket.high
        known = [f"{'above' if self.sign == 1 else 'below'} {self.sign * low}"] if low is not None else []
        known += [f"at {'most' if self.sign == 1 else 'least'} {self.sign * high}"] if high is not None else []
        return f"; it is {' and '.join(known)}" if known else ""

    def _result(self, verdict: str, says: str, low: Fraction | None, high: Fraction | None) -> Result:
        ends = sorted(self.sign * end for end in (low, high) if end is not None)
        value = str(ends[0]) if len(ends) == 2 and ends[0] == ends[1] else None
        first = str(self.sign * low) if low is not None else None
        last = str(self.sign * high) if high is not None else None
        if self.sign == -1:
            first, last = last, first
        lines = (says, *self.says)
        answer = Answer(lines, value, first, last, tuple(self.pieces), self.session.heard)
        trusts = {piece.trust for piece in self.pieces}
        trust: Trust | None = None
        if verdict in ("proved", "refuted"):
            trust = "solver" if "solver" in trusts else "certificate"
        claim = self.claim
        return Result(claim.name, str(self.session.base.path), claim.expect, verdict, trust, answer=answer)  # type: ignore[arg-type]


def best_constant(session: Session, question: Find) -> Result:
    """The answer to `find`."""
    return Search(session, question).run()
