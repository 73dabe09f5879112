"""That a condition is necessary: where it fails, there is a counterexample to the claim, whatever the numbers are.

In: a claim, and assumptions that say that the condition fails. Out: the claims that show it, or None. Tried are, in
this order, that the claim's opposite is possible; that a profile is a consistent state (one that was seen in a
counterexample) and contradicts the claim; and a profile beside a seen one, as far away as the condition is violated.
All this for all values of the parameters that the condition does not speak of; or at numbers for them; or for a δ that
is small compared with differences of payoffs, which takes a lemma that there is such a δ for all payoffs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from verify.discover.conditions import Atom, Condition
from verify.discover.opposite import opposite
from verify.discover.points import assumptions, names_in, speaks_only_of
from verify.discover.session import Answered, Session, Stated
from verify.evidence.result import Witness
from verify.evidence.roots import TooHard, parse_number
from verify.language import syntax as s
from verify.language.printing import show

DIRECT, LEMMA = 40.0, 6.0
"""Seconds for a claim of a consistent state, and for a lemma."""
FULL = ("proved", "vacuous")
MOST_SEEN, SHARES = 3, (2, 8)
SMALL = 1000
Shown = list[tuple[Answered, str]]
AS_FAR = ", as far as 'given' admits that"
"""Where an assumption speaks of the condition's parameters and of others, it may be that no others go with them."""


@dataclass(frozen=True)
class Family:
    """Where counterexamples are looked for: numbers of the other parameters, and what is assumed of them, in words;
    `covers` are claims that there are such parameters at all values of those that the condition speaks of."""

    at: Mapping[str, Fraction] = field(default_factory=dict)
    given: tuple[str, ...] = ()
    words: str = ""
    covers: tuple[tuple[Answered, str], ...] = ()


@dataclass
class Necessity:
    """Asks for counterexamples for all parameters. `seen` are counterexamples at points; `over` are the parameters
    that conditions speak of, and `within` is what is assumed of these beside."""

    session: Session
    over: Sequence[str]
    within: tuple[str, ...] = ()
    seen: list[Witness] = field(default_factory=list)
    _asked: int = 0

    def shown(self, condition: Condition) -> tuple[tuple[Answered, str], ...] | None:
        """The claims that together show that the claim fails wherever the condition does, each with what it shows; None
        where that is not found. Raises CannotAnswer for kinds of claims of which nothing shows that."""
        found: Shown = []
        atoms = [(atom,) for atom in condition.atoms] if condition.joined == "and" else [condition.atoms]
        for given, parts in zip(condition.failures(), atoms, strict=True):
            one = self._case((*self.within, *given), parts, f"where {' and '.join(given)}" if given else "always")
            if one is None:
                return None
            found += one
        return tuple(found)

    def _case(self, given: tuple[str, ...], atoms: Sequence[Atom], where: str) -> Shown | None:
        for family in self._families():
            self.session.report(f"a counterexample {where}{family.words}")
            found = self._in_family(family, given, where)
            if found is not None and family.covers:
                return [*found, *family.covers]
            if found is not None:
                return self._as_far(found)
        for profile in self._beside(atoms):
            stated = opposite(self.session.base, given)
            if stated.kind != "possible":
                break
            asked = self._ask(Stated("possible", (*stated.items, *profile), given), f"It fails {where}.", LEMMA)
            if asked.verdict in FULL:
                return self._as_far([(asked, f"it fails {where}")])
        return None

    def _as_far(self, found: Shown) -> Shown:
        """With the words that are needed where nothing shows that other parameters go with all of the condition's."""
        (first, shows), *rest = found
        return [(first, f"{shows}{AS_FAR}"), *rest] if self._is_mixed() else found

    def _is_mixed(self) -> bool:
        """Whether an assumption speaks of the condition's parameters and of others."""
        fixed, over = self.session.base.claim.fixed, set(self.over)
        spoken = [names_in(said) - set(fixed) for said in assumptions(self.session.base)]
        return any(names & over and names - over for names in spoken)

    def _in_family(self, family: Family, given: tuple[str, ...], where: str) -> Shown | None:
        words, assumed = f"{where}{family.words}", (*given, *family.given)
        stated = opposite(self.session.base, assumed, family.at)
        direct = self._ask(stated, f"It fails {words}.", DIRECT)
        if direct.verdict in FULL:
            return [(direct, f"it fails {words}")]
        if stated.kind != "possible":
            return None
        wrong = show(s.Not(_all_items(self.session.base.claim)))
        for profile in self._profiles():
            both = " and ".join(profile)
            lemma = self._ask(
                Stated("lemma", (f"{both} => {wrong}",), assumed, family.at), f"It is wrong {words}.", LEMMA
            )
            if lemma.verdict not in FULL:
                continue
            says = f"This profile is a consistent state {words}."
            state = self._ask(Stated("possible", profile, assumed, family.at), says, DIRECT)
            if state.verdict in FULL:
                return [(state, f"{both} is a consistent state {words}"), (lemma, "which contradicts the claim")]
        return None

    def _families(self) -> Iterator[Family]:
        yield Family()
        for numbers in self._numbers():
            yield Family(numbers, (), f", at {', '.join(f'{name} = {value}' for name, value in numbers.items())}")
        yield from self._small()

    def _ask(self, stated: Stated, says: str, seconds: float) -> Answered:
        self._asked += 1
        return self.session.ask(stated, f"fails-{self._asked}", says, seconds)

    # --- profiles that were seen ---

    def _profiles(self) -> list[tuple[str, ...]]:
        """Pure profiles among the counterexamples, as propositions."""
        found = dict.fromkeys(filter(None, map(self._pure, self.seen)))
        return list(found)[:MOST_SEEN]

    def _pure(self, witness: Witness) -> tuple[str, ...]:
        said: list[str] = []
        for player, strategy in witness.strategies.items():
            action = next((action for action, weight in strategy.items() if weight == "1"), None)
            if action is None:
                return ()
            said.append(show(_probability(player, action)) + " = 1")
        return tuple(said)

    # --- profiles beside one that was seen ---

    def _beside(self, atoms: Sequence[Atom]) -> Iterator[tuple[str, ...]]:
        """For one who may do anything: away from an action by a share of how far the condition is violated."""
        game, claim = self.session.base.game, self.session.base.claim
        if game.payoffs is None or len(game.parameters) < 2:
            return
        free = [player for player, use in claim.players if use.agent is None]
        actions = dict(game.players)
        spans = self._spans()
        for atom in atoms:
            left, right = atom.term.words
            amount = f"({left} - ({right}))"
            sign = "-" if atom.sign in (">", ">=") else ""
            for player in free:
                for action in reversed(actions[player]):
                    for span in spans:
                        for share in SHARES:
                            probability = show(_probability(player, action))
                            yield (f"{probability} = {sign}{amount}/({share}*({span}))",)

    def _spans(self) -> list[str]:
        """Differences of payoffs that were the largest at the counterexamples."""
        found: list[str] = []
        names = [name for name in self.session.base.game.parameters if name not in self.session.base.claim.fixed]
        if len(names) < 2:
            return []
        for witness in self.seen[:1]:
            try:
                numbers = {n: Fraction(witness.parameters[n]) for n in names}
            except (KeyError, ValueError):
                continue
            top, low = max(numbers, key=numbers.__getitem__), min(numbers, key=numbers.__getitem__)
            if numbers[top] > numbers[low]:
                found.append(f"{top} - {low}")
        return found

    # --- numbers for the other parameters ---

    def _numbers(self) -> list[Mapping[str, Fraction]]:
        """The numbers of the other parameters at the counterexamples; none where an assumption speaks of these and of
        the condition's together, as then it may exclude them."""
        fixed = self.session.base.claim.fixed
        if self._is_mixed():
            return []
        found: list[Mapping[str, Fraction]] = []
        for witness in self.seen[:MOST_SEEN]:
            try:
                numbers = {k: parse_number(v) for k, v in witness.parameters.items()}
            except (TooHard, ValueError):
                continue
            others = {
                name: number
                for name, number in numbers.items()
                if name not in self.over and name not in fixed and isinstance(number, Fraction)
            }
            if others and others not in found:
                found.append(others)
        return found[:2]

    # --- a small δ ---

    def _small(self) -> Iterator[Family]:
        """δ as ε times a quotient of differences of payoffs."""
        base = self.session.base
        if "δ" in self.over or "δ" in base.claim.fixed or not self.seen or base.claim.reading != "any":
            return
        if any(names_in(said) & {"ε", "δ"} for said in base.game.assume):
            return
        free = [name for name in base.game.parameters if name not in base.claim.fixed]
        at = {} if "ε" in self.over or "ε" in base.claim.fixed else _epsilon(self.seen[0])
        for span in self._spans():
            for gap in _gaps(base.game, free):
                given = f"{SMALL}*({span})*δ = ε*({gap})"
                covers = self._covers(span, given, at)
                if covers is not None:
                    numbers = "".join(f", ε = {value}" for value in at.values())
                    yield Family(at, (given,), f", at {given}{numbers}", covers)

    def _covers(self, span: str, given: str, at: Mapping[str, Fraction]) -> tuple[tuple[Answered, str], ...] | None:
        """That there is a δ as `given` says, since what it is divided by is positive; and that what is assumed of the
        other parameters holds then. Both are lemmas from what is assumed of the condition's parameters alone."""
        claim = self.session.base.claim
        known = (*self.over, *claim.fixed)
        kept = tuple(n for n, item in enumerate(claim.given) if speaks_only_of(item.proposition, known))
        wanted = tuple(item.text for n, item in enumerate(claim.given) if n not in kept)
        if {*claim.parameters} - set(known) or not wanted:
            return None
        positive = self._ask(Stated("lemma", (f"{span} > 0",), (), at, kept=kept), "It is positive.", LEMMA)
        if positive.verdict != "proved":
            return None
        asked = self._ask(Stated("lemma", wanted, (given,), at, kept=kept), "There is such a δ.", LEMMA)
        shows = f"there is such a δ for all {', '.join(self.over)}"
        return ((positive, f"{span} is positive"), (asked, shows)) if asked.verdict == "proved" else None


def _epsilon(witness: Witness) -> Mapping[str, Fraction]:
    value = witness.parameters.get("ε")
    return {} if value is None else {"ε": Fraction(value)}


def _gaps(game: s.Game, free: Sequence[str]) -> list[str]:
    """Differences of parameters that the game assumes to be positive."""
    found: list[str] = []
    for said in game.assume:
        match said:
            case s.Comparison((">",), (s.Name(more), s.Name(less))) if more in free and less in free:
                found.append(f"{more} - {less}")
            case s.Comparison(("<",), (s.Name(less), s.Name(more))) if more in free and less in free:
                found.append(f"{more} - {less}")
    return found


def _probability(player: str, action: str) -> s.Expression:
    return s.Call("prob", (s.Name(player), s.Name(action)))


def _all_items(claim: s.Claim) -> s.Expression:
    items: list[s.Expression] = [item.proposition for item in claim.items]
    if claim.kind == "never":
        items = [s.Not(item) for item in items]
    return items[0] if len(items) == 1 else s.And(tuple(items))
