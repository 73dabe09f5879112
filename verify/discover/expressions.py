"""The best value as an expression in the payoffs: fitted to values at numbers, then shown for all payoffs.

The candidates are payoffs, sums and differences of them, and quotients of differences, with a small factor and a small
number added; and the greater (or lesser) one of two of these. The simplest one that agrees with all values so far says
where to look next: at payoffs where those that come after it differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, islice, permutations, product

from verify.discover.families import MET, Gap, every
from verify.discover.find import Search
from verify.discover.monotone import mentions
from verify.discover.opposite import opposite
from verify.discover.session import Answered, CannotAnswer, Session, Stated
from verify.evidence.result import Answer, Piece, Result, Trust, Verdict
from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.syntax import Find
from verify.language.walk import subexpressions
from verify.semantics.exact.world import World

Numbers = Mapping[str, Fraction]
ONE = "1"
"""The number, in the place of a name."""
MOST_POINTS, MOST_EMPTY = 8, 20
"""Values that are looked at, and numbers of the names that 'given' turns out to admit with no other parameters."""
FEWEST_POINTS, MOST_PAIRED = 3, 60
"""Values that a candidate has to agree with before it is tried for all payoffs, twice as many for a pair; and how many
candidates make pairs."""
HIGHEST = 12
"""Payoffs of the points are whole numbers from 0 to this one."""
SIMPLE = (
    *sorted({Fraction(a, b) for b in range(1, 6) for a in range(2 * b + 1)}, key=lambda x: (x.denominator, x)),
    *(Fraction(1, b) for b in (8, 10, 12, 16, 20, 25, 50, 100, 1000, 10_000)),
)
"""Numbers of the points for other parameters, the small ones last."""
FACTORS = (Fraction(1), Fraction(2), Fraction(1, 2), Fraction(3), Fraction(4), Fraction(1, 3), Fraction(1, 4))
ADDED = (0, 1, -1)
SECONDS, ORDER_SECONDS = 60.0, 60.0
"""For each of the claims about all payoffs, and about the limit of small parameters."""


@dataclass(frozen=True)
class Form:
    """A sum of names with whole weights."""

    weights: tuple[tuple[str, int], ...]

    def value(self, at: Numbers) -> Fraction:
        """Its value at numbers."""
        return sum((weight * at.get(name, Fraction(1)) for name, weight in self.weights), Fraction(0))

    def negated(self) -> Form:
        """The sum times -1."""
        return Form(tuple((name, -weight) for name, weight in self.weights))

    def __str__(self) -> str:
        ordered = sorted(self.weights, key=lambda each: each[1] < 0)
        words = [f"{'-' if w < 0 else '+'} {'' if abs(w) == 1 else f'{abs(w)}*'}{name}" for name, w in ordered]
        return " ".join(words).removeprefix("+ ")


@dataclass(frozen=True)
class Candidate:
    """`factor * over / under + added`; without `over` it is a number, without `under` a sum."""

    factor: Fraction
    over: Form | None = None
    under: Form | None = None
    added: int = 0

    def value(self, at: Numbers) -> Fraction | None:
        """Its value at numbers; None where it has none."""
        over = Fraction(1) if self.over is None else self.over.value(at)
        under = Fraction(1) if self.under is None else self.under.value(at)
        return None if under == 0 else self.factor * over / under + self.added

    def oriented(self, at: Numbers) -> Candidate:
        """The same, written with a divisor that is positive there."""
        if self.over is None or self.under is None or self.under.value(at) >= 0:
            return self
        return replace(self, over=self.over.negated(), under=self.under.negated())

    def __str__(self) -> str:
        if self.over is None:
            return str(self.factor)
        single = [weight > 0 for _, weight in self.over.weights] == [True]
        alone = single or (self.under is None and self.factor == 1)
        words = f"{self.over}" if alone else f"({self.over})"
        words = words if self.under is None else f"{words}/({self.under})"
        words = words if self.factor == 1 else f"{self.factor}*{words}"
        return words if not self.added else f"{words} {'+' if self.added > 0 else '-'} {abs(self.added)}"


def candidates(names: Sequence[str], of_game: bool) -> Iterator[Candidate]:
    """All of them, the simplest first; first numbers. Names that are no payoffs are also compared with 1."""
    yield from (Candidate(Fraction(number, 2)) for number in range(41))
    names = names if of_game else [*names, ONE]
    forms = [Form(((a, 1), (b, -1))) for a, b in permutations(names, 2)]
    sums = [*(Form(((a, 1),)) for a in names), *(Form(((a, 1), (b, 1))) for a, b in combinations(names, 2))]
    yield from (Candidate(factor, form) for factor in (Fraction(1), Fraction(2), Fraction(1, 2)) for form in sums)
    more = [Form(((a, 1), (b, 1), (c, -2))) for a, b in combinations(names, 2) for c in names if c not in (a, b)]
    more += [form.negated() for form in more]
    pairs = combinations(names, 2)
    more += [
        Form(((a, 1), (b, 1), (c, -1), (d, -1)))
        for a, b in pairs
        for c, d in combinations(names, 2)
        if not {a, b} & {c, d}
    ]
    forms = forms if of_game else [*forms, *sums]
    for factor, added in sorted(product(FACTORS, ADDED), key=lambda each: (each[1] != 0) + (each[0] != 1)):
        yield from (Candidate(factor, form, None, added) for form in forms)
        yield from (Candidate(factor, over, under, added) for over, under in permutations(forms, 2))
        if added == 0:
            yield from (Candidate(factor, form, None, added) for form in more)
            yield from (
                Candidate(factor, a, b) for over, under in ((forms, more), (more, forms)) for a in over for b in under
            )


class InPayoffs:
    """The search for the expression."""

    def __init__(self, session: Session, question: Find) -> None:
        self.session, self.question = session, question
        base = session.base
        self.of_game = question.within == ("payoffs",)
        free = [name for name in base.game.parameters if name not in base.claim.fixed and name != question.name]
        self.names = free if self.of_game else list(question.within)
        if not self.names:
            raise CannotAnswer("'in: payoffs' asks for an expression, and the payoffs have numbers; leave it out")
        self.sign = 1 if question.extreme == "least" else -1
        self.candidates = tuple(candidates(self.names, self.of_game))
        self.values: list[tuple[Numbers, Fraction]] = []
        self.empty: list[Numbers] = []
        self.asked = 0
        self.small: dict[str, Fraction] = {}
        self.single = True

    def run(self) -> Result:
        """The whole search. Raises CannotAnswer where the question makes no sense."""
        tried: set[tuple[Candidate, ...]] = set()
        while len(self.values) < MOST_POINTS and self.session.clock.left() > 1:
            point = self._next()
            if point is None:
                break
            value = self._value(point)
            if isinstance(value, Result) and (value.verdict != "vacuous" or len(self.empty) == MOST_EMPTY):
                return value
            if isinstance(value, Result):
                self.empty.append(point)
                continue
            self.values.append((point, value))
            best = next(self._agreeing(), None)
            if best is not None and best not in tried and len(self.values) >= FEWEST_POINTS * len(best):
                tried.add(best)
                with suppress(CannotAnswer):  # with an expression in the place of a number it may say nothing
                    if (found := self._shown(best)) is not None:
                        return found
        return self._open()

    def _agreeing(self) -> Iterator[tuple[Candidate, ...]]:
        """The candidates that have the values found so far, the simplest first; then pairs, of which the greater one
        counts (the lesser one, where the greatest value is asked for)."""
        fits: list[tuple[Candidate, frozenset[int]]] = []
        everywhere = frozenset(range(len(self.values)))
        for each in self.candidates:
            there = [each.value(point) for point, _ in self.values]
            same = frozenset(k for k, (_, value) in enumerate(self.values) if there[k] == value)
            if same == everywhere:
                yield (each,)
            elif len(same) > 1 and all(
                v is not None and self.sign * (value - v) >= 0 for v, (_, value) in zip(there, self.values, strict=True)
            ):
                fits.append((each, same))
        fits = fits[:MOST_PAIRED]
        yield from ((a, b) for (a, of_a), (b, of_b) in combinations(fits, 2) if of_a | of_b == everywhere)

    def _predicted(self, best: tuple[Candidate, ...], point: Numbers) -> Fraction | None:
        values = [each.value(point) for each in best]
        known = [value for value in values if value is not None]
        return (max if self.sign == 1 else min)(known) if len(known) == len(best) else None

    def _points(self) -> Iterator[Numbers]:
        """Numbers that the game and `given` allow, as far as these speak of no other parameters."""
        base = self.session.base
        said = [*base.game.assume, *(item.proposition for item in base.claim.given)]
        known = {*self.names, *base.claim.fixed}
        about = [e for e in said if {part.name for part in subexpressions(e) if isinstance(part, s.Name)} <= known]
        whole = (n for total in range(len(self.names) * HIGHEST) for n in _with_sum(len(self.names), total))
        for numbers in whole if self.of_game else product(SIMPLE, repeat=len(self.names)):
            at = {**base.claim.fixed, **dict(zip(self.names, map(Fraction, numbers), strict=True))}
            world = World(dict(base.game.players), at, None)
            if all(world.holds_at(each, ()) for each in about):
                yield {name: at[name] for name in self.names}

    def _next(self) -> Numbers | None:
        """The first point; then one at which as many of the first candidates as possible differ."""
        points = (point for point in self._points() if point not in self.empty)
        if not self.values:
            return next(points, None)
        seen = [point for point, _ in self.values]
        some = [point for point, _ in zip(points, range(60), strict=False) if point not in seen]
        agreeing = list(islice(self._agreeing(), 200))
        return max(some, key=lambda point: len({self._predicted(each, point) for each in agreeing}), default=None)

    def _value(self, point: Numbers) -> Fraction | Result:
        """The best value at these payoffs; the result where it is none."""
        at = _words(point)
        self.session.report(f"the {self.question.extreme} {self.question.name} at {at}")
        claim = self.session.base.claim
        text = self.session.text(Stated(claim.kind, tuple(i.text for i in claim.items), at=point), "point", "")
        there = Session(self.session.loaded(text), self.session.clock, self.session.report, lemmas=self.session.lemmas)
        search = Search(there, self.question)
        agreeing = next(self._agreeing(), None) if self.values else None
        guess = None if agreeing is None else self._predicted(agreeing, point)
        if guess is not None:
            search.bracket.start = search.sign * guess
        found = search.run()
        self.asked += there.heard
        self.single = search.single
        assumed = [n for n in BUILT_IN_PARAMETERS if any(mentions(e, n) for e in self.session.base.game.assume)]
        small = {n: x for n, x in search.numbers().items() if n in BUILT_IN_PARAMETERS and n not in assumed}
        self.small = small or self.small
        value = None if found.answer is None else found.answer.value
        if value is not None:
            return Fraction(value)
        words = f"at {at}: {found.reason or (found.answer.says[0] if found.answer else 'nothing was found')}"
        return self._result("vacuous" if found.verdict == "vacuous" else "unknown", (words,), reason=words)

    def _shown(self, candidates: tuple[Candidate, ...]) -> Result | None:
        """The candidate is the best value for all payoffs, by two claims."""
        best = _written([each.oriented(self.values[0][0]) for each in candidates], self.sign)
        name, claim = self.question.name, self.session.base.claim
        items = tuple(item.text for item in claim.items)
        self.session.report(f"{name} = {best} for all payoffs")
        sign = self.sign
        admitted = self._admitted(best)
        if admitted is None:
            return None
        if self.single:
            stated, words = Stated(claim.kind, items, define={name: best}), f"{name} = {best}"
        else:
            words = f"every {name} {'>=' if sign == 1 else '<='} {best}"
            stated = Stated(claim.kind, items, (words.removeprefix("every "),))
        holds = self.session.ask(stated, "holds", f"It holds at {words}.", SECONDS)
        if holds.verdict != "proved":
            first_order = holds.verdict == "refuted" and self.single and sign == 1
            return self._to_first_order(best) if first_order else None
        pieces = [self._piece(holds, f"it holds {'at' if self.single else 'for'} {words}"), *admitted]
        known = "" if self.single else " from which on it holds" if sign == 1 else " up to which it holds"
        for gap, is_gap in self._gaps(best):
            fails = every(self.session, gap, self.small, "fails")
            if fails is None:
                continue
            pieces.append(self._piece(fails.fails, f"it fails wherever {' and '.join(gap.given)}{fails.words}"))
            pieces += [] if is_gap is None else [self._piece(is_gap, f"there is always such a {name}")]
            pieces += [] if fails.met is None else [self._piece(fails.met, MET)]
            says = [f"{piece.shows} ({piece.trust})" for piece in pieces]
            says += [f"  {formula}" for formula in fails.fails.result.formulas]
            return self._result("proved", (f"the {self.question.extreme} {name}{known} is {best}", *says), best, pieces)
        first = f"the {self.question.extreme} {name}{known} is at {'most' if sign == 1 else 'least'} {best}"
        points = (f"the best value is {value} at {_words(at)}" for at, value in self.values)
        says = [first, f"{pieces[0].shows} ({pieces[0].trust})", *points]
        reason = f"{first}; that it is the best for all payoffs was not shown"
        return self._result("unknown", tuple(says), None, pieces, reason=reason)

    def _admitted(self, best: str) -> list[Piece] | None:
        """That the value is one that 'given' admits, wherever it speaks of the parameter; None where that is open."""
        name, claim = self.question.name, self.session.base.claim
        about = [mentions(item.proposition, name) for item in claim.given]
        shown = tuple(item.text for item, concerned in zip(claim.given, about, strict=True) if concerned)
        if not shown:
            return []
        kept = tuple(number for number, concerned in enumerate(about) if not concerned)
        stated = Stated("lemma", shown, (f"{name} = {best}",), kept=kept)
        found = self.session.ask(stated, "admitted", f"{name} = {best} is admitted.", SECONDS)
        return [self._piece(found, f"'given' admits {name} = {best}")] if found.verdict == "proved" else None

    def _gaps(self, best: str) -> Iterator[tuple[Gap, Answered | None]]:
        """Better values, for all payoffs some, with the claim that there are. The smaller the gap, the easier to show
        that it fails there; one that is open on the other side needs no such claim, and says more than is needed where
        what lies beyond is no better known."""
        name, sign = self.question.name, self.sign
        ends: list[Fraction | str] = [f"(1 + {best})/2", f"({best})/2" if sign == 1 else f"2*({best})"]
        ends.append(f"{best} {'-' if sign == 1 else '+'} 1")
        worth: list[Callable[[Fraction], bool]] = [lambda x: sign * x > sign, lambda x: x > 0, lambda _: True]
        if self.single:
            ends, worth = ([Fraction(0)], [lambda x: x > 0]) if sign == 1 else ([], [])
        for end, is_worth in zip(ends, worth, strict=True):
            if all(is_worth(value) for _, value in self.values):
                less = f"{end} {'<' if sign == 1 else '>'} {best}"
                said = f"There is {name} in the gap."
                there = self.session.ask(Stated("lemma", (less,), kept=self._plain()), "gap", said, SECONDS)
                if there.verdict == "proved":
                    yield Gap(name, sign, best, end), there
        if self.single:
            yield Gap(name, sign, best, None), None

    def _plain(self) -> tuple[int, ...]:
        """The assumptions that do not speak of the parameter."""
        given = self.session.base.claim.given
        return tuple(n for n, item in enumerate(given) if not mentions(item.proposition, self.question.name))

    def _to_first_order(self, best: str) -> Result | None:
        """The candidate is the best value in the limit of small parameters: with a little more the claim holds where
        they are small enough, and with a little less it fails."""
        claim, small = self.session.base.claim, sorted(self.small, key=lambda name: -self.small[name])
        if len(small) < 2 or "h" in (*claim.parameters, *self.names):
            return None
        *_, before, last = small
        smaller = (f"{small[0]} <= h/10", f"100*{last}*({best}) <= {before}*h")
        where = f", where {' and '.join(smaller)}"
        names, given = (self.question.name, *small), ("0 < h", "h <= 1")
        about = [mentions(item.proposition, *names) for item in claim.given]
        shown = tuple(item.text for item, concerned in zip(claim.given, about, strict=True) if concerned)
        equal = (f"{before} = h/20", f"{last} = h^2/(4000*(1 + {best}))")
        kept = tuple(number for number, concerned in enumerate(about) if not concerned)
        met = Stated("lemma", (*shown, *smaller), (*given, *equal), parameters=("h",), kept=kept)
        items, name = tuple(item.text for item in claim.items), self.question.name
        more = Stated(claim.kind, items, (*given, *smaller), {}, ("h",), {name: f"({best})*(1 + h)"})
        less = opposite(self.session.base, (*given, *smaller))
        less = replace(less, parameters=("h",), define={name: f"({best})*(1 - h)"})
        asked = (
            (more, "more", f"it holds at {name} = ({best})*(1 + h) for every h in (0, 1]{where}"),
            (met, "met", MET),
            (less, "less", f"it fails at {name} = ({best})*(1 - h) for every h in (0, 1]{where}"),
        )
        pieces: list[Piece] = []
        for stated, what, words in asked:
            found = self.session.ask(stated, f"order-{what}", f"{words[0].upper()}{words[1:]}.", ORDER_SECONDS)
            if found.verdict == "proved":
                pieces.append(self._piece(found, words))
            elif what != "less":
                return None
        says = [f"{piece.shows} ({piece.trust})" for piece in pieces]
        first = f"for small {' and '.join(small)} the {self.question.extreme} {name} is "
        if len(pieces) == len(asked):
            return self._result("proved", (f"{first}{best}, to first order", *says), best, pieces)
        first = f"{first}at most {best}, to first order"
        says += [f"the best value is {value} at {_words(at)}" for at, value in self.values]
        reason = f"{first}; that it is no less for all payoffs was not shown"
        return self._result("unknown", (first, *says), None, pieces, reason=reason)

    def _piece(self, found: Answered, shows: str) -> Piece:
        result = found.result
        return Piece(shows, result.verdict, result.trust, found.text, self.session.kept(found))

    def _open(self) -> Result:
        points = [f"the best value is {value} at {_words(at)}" for at, value in self.values]
        none = self.values and next(self._agreeing(), None) is None
        reason = f"no expression {'that is looked at agrees with the values' if none else 'was'} found"
        return self._result("unknown", (reason, *points), reason=reason)

    def _result(
        self,
        verdict: Verdict,
        says: tuple[str, ...],
        value: str | None = None,
        pieces: Sequence[Piece] = (),
        reason: str | None = None,
    ) -> Result:
        answer = Answer(says, value, None, None, tuple(pieces), self.asked + self.session.heard)
        claim, path = self.session.base.claim, str(self.session.base.path)
        trust: Trust | None = None
        if verdict == "proved":
            trust = "solver" if any(piece.trust == "solver" for piece in pieces) else "certificate"
        return Result(claim.name, path, claim.expect, verdict, trust, reason=reason, answer=answer)


def _written(candidates: Sequence[Candidate], sign: int) -> str:
    if len(candidates) == 1:
        return str(candidates[0])
    return f"{'max' if sign == 1 else 'min'}({', '.join(map(str, candidates))})"


def _words(point: Numbers) -> str:
    return ", ".join(f"{name} = {number}" for name, number in point.items())


def _with_sum(count: int, total: int) -> Iterator[tuple[int, ...]]:
    """Whole numbers from 0 to HIGHEST with this sum."""
    if count == 1:
        if total <= HIGHEST:
            yield (total,)
        return
    for first in range(min(total, HIGHEST), -1, -1):
        yield from ((first, *rest) for rest in _with_sum(count - 1, total - first))


def best_expression(session: Session, question: Find) -> Result:
    """The answer to `find` with `in: payoffs`. Raises CannotAnswer where the question makes no sense of the claim."""
    return InPayoffs(session, question).run()
