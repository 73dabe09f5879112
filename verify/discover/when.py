"""The weakest condition on some parameters under which a claim holds, whatever the others are.

In: a claim and the parameters. Points with numbers are asked first: a condition that fails at one at which the claim is
proved, or holds at one at which it is refuted, is none. The simplest that is left is then shown to be sufficient (the
claim, with the condition assumed) and necessary (`necessary.py`). A counterexample to it is a new point. Where one of
the two stays open, simpler and stronger conditions are tried for that side alone: the answer is then a pair.
What is unknown at a point says nothing: no condition is left out by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.discover.conditions import ALWAYS, NEVER, Condition, Point, Space, Term
from verify.discover.necessary import AS_FAR, Necessity
from verify.discover.opposite import opposite
from verify.discover.points import Domain, claim_at
from verify.discover.session import Answered, Session, Stated
from verify.discover.vocabulary import own_terms, plain_terms
from verify.evidence.result import Answer, Piece, Result, Trust
from verify.language.syntax import When
from verify.library.asked import over_of
from verify.semantics.symbolic.setup import set_up

AT_POINT, FOR_ALL = 10.0, 40.0
"""Seconds for a claim at a point, and for one with a condition."""
MOST_POINTS, MOST_OPEN, MOST_TRIED, LOOKED_AT, EXPLORED = 40, 6, 8, 60, 12
FEW = 12
"""Points; with fewer than that a solver is asked for one."""
Verdict = Literal["good", "bad", "dropped", "open"]
VERDICTS: dict[str, Verdict] = {"proved": "good", "refuted": "bad", "vacuous": "dropped"}


@dataclass
class Search:
    """The search for one condition. `within` is what is assumed of the parameters beside what the claim assumes."""

    session: Session
    over: tuple[str, ...]
    space: Space
    necessity: Necessity
    within: tuple[str, ...] = ()
    most_points: int = MOST_POINTS
    open: list[int] = field(default_factory=list)
    asked: set[int] = field(default_factory=set)
    pieces: list[Piece] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    sufficient: tuple[Condition, Answered | None] | None = None
    necessary: tuple[Condition, tuple[tuple[Answered, str], ...]] | None = None
    _tried: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.claim = self.session.base.claim
        self.items = tuple(item.text for item in self.claim.items)

    # --- points ---

    def ask_at(self, number: int) -> Verdict:
        """What the claim is at a point, for all values of the other parameters."""
        return VERDICTS.get(self.answer_at(number).verdict, "open")

    def answer_at(self, number: int) -> Answered:
        """The same, with its evidence."""
        point = self.space.points[number]
        self.asked.add(number)
        where = claim_at(point)
        self.session.report(f"at {where}{self._known()}")
        stated = Stated(self.claim.kind, self.items, at=point)
        seconds = AT_POINT if len(self.open) < MOST_OPEN else AT_POINT / 6
        found = self.session.ask(stated, f"point-{number}", f"At {where}.", seconds)
        verdict = VERDICTS.get(found.verdict, "open")
        if verdict == "open":
            self.open.append(number)
            return found
        self.space.learn(number, verdict)
        if verdict == "bad" and found.result.witness is not None:
            self.necessity.seen.append(found.result.witness)
        return found

    def learn_points(self) -> None:
        """Ask at points until the conditions that are looked at agree on all that were not asked."""
        while len(self.asked) < self.most_points and self.session.clock.left() > 1:
            number = self._next()
            if number is None:
                return
            self.ask_at(number)

    def _next(self) -> int | None:
        """The point that tells apart the most of the simplest conditions."""
        survivors = self.space.survivors()[:LOOKED_AT]
        everywhere = self.space.everywhere
        free = [n for n in range(len(self.space.points)) if everywhere >> n & 1 and n not in self.asked]
        if not free or not survivors:
            return None
        first = survivors[0][1]

        def worth(number: int) -> int:
            told = sum(
                1 << max(0, 12 - place // 4)
                for place, (_, mask) in enumerate(survivors)
                if (mask ^ first) >> number & 1
            )
            return told // 16 if self._is_like_open(number) else told

        best = max(free, key=lambda number: (worth(number), -number))
        return best if worth(best) > 0 and len(self.open) < MOST_OPEN else None

    def _is_like_open(self, number: int) -> bool:
        """Whether an open point is as close to this one as any that is known."""
        known = [n for n in self.asked if n not in self.open]
        near = min((self.space.apart(n, number) for n in self.open), default=None)
        return near is not None and near <= min((self.space.apart(n, number) for n in known), default=near)

    def _explore(self) -> bool:
        """Ask at points from all over, where none is known at which the claim holds, or none at which it fails; whether
        one was found. No condition could be told from another without."""
        if (self.space.good and self.space.bad) or self.most_points == 0:
            return False
        before = bool(self.space.good), bool(self.space.bad)
        free = [n for n in range(len(self.space.points)) if n not in self.asked]
        for number in free[:: max(1, len(free) // EXPLORED)]:
            if len(self.open) >= MOST_OPEN or len(self.asked) >= self.most_points or self.session.clock.left() <= 1:
                break
            self.ask_at(number)
            if (bool(self.space.good), bool(self.space.bad)) != before:
                return True
        return False

    # --- both sides ---

    def is_sufficient(self, condition: Condition) -> bool:
        """Whether the claim is proved where the condition holds; a counterexample becomes a point."""
        if condition == NEVER:
            self.sufficient = self.sufficient or (condition, None)
            return True
        self._tried.add(("sufficient", condition.text))
        self.session.report(f"whether it holds where {condition.text}{self._known()}")
        stated = Stated(self.claim.kind, self.items, (*self.within, *condition.given))
        found = self.session.ask(stated, f"holds-{len(self._tried)}", f"It holds where {condition.text}.", FOR_ALL)
        if found.verdict == "proved":
            if self.sufficient is None or self._is_below(self.sufficient[0], condition):
                self.sufficient = (condition, found)
            return True
        witness = found.result.witness
        if found.verdict == "refuted" and witness is not None:
            point = _rational(witness.parameters, self.over)
            if point is not None:
                self.necessity.seen.append(witness)
                self.space.learn(self.space.add(point), "bad")
        return False

    def is_necessary(self, condition: Condition) -> bool:
        """Whether there is a counterexample wherever the condition fails."""
        if condition == ALWAYS:
            self.necessary = self.necessary or (condition, ())
            return True
        self._tried.add(("necessary", condition.text))
        found = self.necessity.shown(condition)
        if found is not None and (self.necessary is None or self._is_below(condition, self.necessary[0])):
            self.necessary = (condition, found)
        return found is not None

    def _is_below(self, one: Condition, other: Condition) -> bool:
        """Whether one condition holds at fewer points, where both are known to agree with what is known."""
        return not self.space.where(one) & ~self.space.where(other)

    def run(self) -> Result:
        """The whole search."""
        opposite(self.session.base)  # raises CannotAnswer where that makes no sense
        try:
            self._run()
        except KeyboardInterrupt:
            self.says.append("interrupted; this is what was known then")
        return self.result()

    def _run(self) -> None:
        while self.session.clock.left() > 1:
            self.learn_points()
            next_ = self._candidate()
            if next_ is None:
                if self._explore():
                    continue
                break
            before = (self.space.good, self.space.bad)
            if ("sufficient", next_.text) not in self._tried:
                both = self.is_sufficient(next_)
                if (self.space.good, self.space.bad) != before:
                    continue
            else:
                both = self.sufficient is not None and self.sufficient[0] == next_
            if not self._is_hopeless(next_) and self.is_necessary(next_) and both:
                return
            self._tried.add(("necessary", next_.text))
        self._sandwich()

    def _candidate(self) -> Condition | None:
        """The simplest condition that is left and was not tried for both sides."""
        survivors = self.space.survivors()
        fresh = [c for c, _ in survivors if ("necessary", c.text) not in self._tried]
        tried = sum(side == "necessary" for side, _ in self._tried)
        return fresh[0] if fresh and tried < MOST_TRIED else None

    def _is_hopeless(self, condition: Condition) -> bool:
        """Whether another condition was shown to be necessary, and no counterexample is known where only that holds."""
        if self.necessary is None:
            return False
        more = self.space.where(self.necessary[0]) & ~self.space.where(condition)
        return bool(more) and not more & self.space.bad

    def _sandwich(self) -> None:
        """Conditions for one side alone, where none does for both."""
        if self.sufficient is None:
            fitting = self.space.fitting(0, self.space.bad)
            self._side(fitting, "sufficient")
        if self.necessary is None:
            fitting = self.space.fitting(self.space.good, 0)
            self._side(fitting, "necessary")

    def _side(self, fitting: Iterable[tuple[Condition, int]], side: Literal["sufficient", "necessary"]) -> None:
        sign = -1 if side == "sufficient" else 1
        ordered = sorted(fitting, key=lambda pair: (sign * pair[1].bit_count(), pair[0].cost))
        for condition, _ in ordered[:MOST_TRIED]:
            if self.session.clock.left() <= 1:
                return
            if (side, condition.text) in self._tried:
                continue
            if self.is_sufficient(condition) if side == "sufficient" else self.is_necessary(condition):
                return

    # --- the answer ---

    def result(self) -> Result:
        """What is known."""
        first, value = self._words()
        for condition, found in filter(None, [self.sufficient]):
            if found is not None:
                self._note(found, f"it holds {_where(condition)}")
        if self.necessary is not None:
            for found, shows in self.necessary[1]:
                self._note(found, shows)
        lines = [first, *self.says]
        if value is None:
            lines += self._open_points()
        verdict: Literal["proved", "refuted", "vacuous", "unknown"] = "unknown" if value is None else "proved"
        reason: str | None = None if value is not None else first
        if value == NEVER.text:
            verdict = "refuted"
        if self._is_empty():
            verdict, reason = "vacuous", "no values of the parameters satisfy 'given'"
        trust: Trust | None = None
        if verdict in ("proved", "refuted"):
            trust = "solver" if "solver" in {piece.trust for piece in self.pieces} else "certificate"
        low = None if self.sufficient is None else self.sufficient[0].text
        high = None if self.necessary is None else self.necessary[0].text
        answer = Answer(tuple(lines), value, low, high, tuple(self.pieces), self.session.heard, self.over, self.rows())
        claim = self.claim
        found_result = Result(claim.name, str(self.session.base.path), claim.expect, verdict, trust, reason=reason)
        return replace(found_result, answer=None if verdict == "vacuous" else answer)

    def _is_empty(self) -> bool:
        """Whether the claim says nothing, as nothing satisfies what it assumes."""
        if self.space.everywhere:
            return False
        stated = Stated(self.claim.kind, self.items, self.within)
        return self.session.ask(stated, "given", "What is asked.", FOR_ALL).verdict == "vacuous"

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The points that were asked, each with what was found."""
        words = []
        for number in sorted(self.asked):
            values = (str(self.space.points[number][name]) for name in self.over)
            words.append((*values, self._verdict(number)))
        return tuple(words)

    def _verdict(self, number: int) -> str:
        for word, mask in (("proved", self.space.good), ("refuted", self.space.bad), ("vacuous", self.space.dropped)):
            if mask >> number & 1:
                return word
        return "unknown"

    def _words(self) -> tuple[str, str | None]:
        enough = None if self.sufficient is None else self.sufficient[0]
        needed = None if self.necessary is None else self.necessary[0]
        as_far = self.necessary is not None and any(AS_FAR in shows for _, shows in self.necessary[1])
        admitted = " that 'given' admits" if as_far else ""
        if enough is not None and enough == needed:
            if enough == ALWAYS:
                return "it always holds", enough.text
            if enough == NEVER:
                return f"for no {', '.join(self.over)}{admitted} does it hold", enough.text
            of = f"of the {', '.join(self.over)}{admitted}, " if as_far else ""
            return f"{of}it holds exactly where {enough.text}", enough.text
        parts = []
        if enough is not None and enough != NEVER:
            parts.append(f"{enough.text} is sufficient")
        if needed is not None and needed != ALWAYS:
            parts.append(f"{needed.text} is necessary")
        if parts:
            return "; ".join(parts), None
        return "no condition was found", None

    def _open_points(self) -> list[str]:
        lines: list[str] = []
        if self.open:
            shown = "; ".join(claim_at(self.space.points[number]) for number in self.open[:4])
            lines.append(f"open at {shown}")
        if not self.space.survivors() and (pair := self.space.closest()):
            good, bad = map(claim_at, pair)
            lines.append(f"no condition of this kind tells {good}, where it holds, from {bad}, where it fails")
        return lines

    def _note(self, found: Answered, shows: str) -> None:
        trust = found.result.trust
        self.pieces.append(Piece(shows, found.result.verdict, trust, found.text, self.session.kept(found)))
        self.says.append(f"{shows} ({trust or found.result.verdict})")

    def _known(self) -> str:
        good, bad = self.space.good.bit_count(), self.space.bad.bit_count()
        return f"; {good} points where it holds, {bad} where it fails"


def terms_of(session: Session, question: When) -> tuple[tuple[str, ...], list[Term]]:
    """The parameters that conditions speak of, and the terms that they compare. Parameters of the same sort that have
    numbers may stand in these too."""
    claim, payoffs = session.base.claim, session.base.game.parameters
    over = over_of(claim, question)
    if question.terms:
        return over, own_terms([item.proposition for item in question.terms])
    sorts = {name in payoffs for name in over}
    beside = [name for name in claim.fixed if (name in payoffs) in sorts]
    return over, plain_terms([*over, *beside], payoffs)


def weakest_condition(session: Session, question: When, points: Sequence[Point] = ()) -> Result:
    """The answer to `when`."""
    return search_of(session, question, points).run()


def search_of(session: Session, question: When, points: Sequence[Point] = ()) -> Search:
    """The search, at these points first."""
    over, terms = terms_of(session, question)
    domain = Domain(session.base, over)
    pool = [*points, *domain.points()]
    if len(pool) < FEW:
        pool += [found for found in [_sampled(session, over)] if found is not None]
    edges = list(domain.on_edges(terms, pool))
    fixed = session.base.claim.fixed
    space = Space(terms, [*pool, *edges], fixed)
    return Search(session, over, space, Necessity(session, over))


def _sampled(session: Session, over: Sequence[str]) -> Point | None:
    """Numbers that the assumptions admit, from a solver."""
    setup = set_up(session.base)
    found = sample_parameters(setup, [], Smt(setup.integers), session.clock.within(AT_POINT))
    return None if found is None or not set(over) <= set(found) else {name: found[name] for name in over}


def _rational(numbers: Mapping[str, str], names: Sequence[str]) -> Point | None:
    try:
        return {name: Fraction(numbers[name]) for name in names}
    except (KeyError, ValueError):
        return None


def _where(condition: Condition) -> str:
    return "always" if condition == ALWAYS else f"where {condition.text}"
