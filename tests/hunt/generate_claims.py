"""Random claims of every kind. One seed, one claim."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Literal, get_args

from tests.hunt import syntax as s
from tests.hunt.generate_agents import some_use
from tests.hunt.generate_words import DELTA, EPSILON, ODD, PLAIN, SHARES, Words, num, some_game
from tests.hunt.tight import tightened

KINDS: tuple[s.Kind, ...] = get_args(s.Kind)
AGENTS = ("First", "Second", "Third")


def some_claim(random: Random, triples: bool = False, post: bool | None = None, among: bool | None = None) -> s.Claim:
    """A claim about a game, with agents, parameters and readings as they come. With `triples` somebody has three
    actions; with `post` every reading but that of the grid is `post`; with `among` each line is about undominated
    states."""
    claim = _plain_claim(random, triples, post)
    if among:
        kind = claim.kind if claim.kind in ("always", "never") else "always"
        if not claim.uses:
            claim = replace(claim, uses=(None,) * len(claim.game.players))
        claim = replace(claim, kind=kind, reading="any", within=None)
    elif claim.kind not in ("always", "never") or random.random() > 0.1:
        return claim
    return replace(claim, items=tuple(_among(item, claim.kind, random) for item in claim.items))


def _among(item: s.Proposition, kind: s.Kind, random: Random) -> s.Proposition:
    """A line about undominated states, with the item as condition or conclusion, or without it."""
    word = s.AmongStates()
    lines: tuple[s.Proposition, ...] = (s.Implies(word, item), s.Implies(word, item), s.Implies(item, word), word)
    if kind == "never":
        lines = (s.And((word, item)), s.And((item, s.Not(word))), s.Not(word), s.And((word, item)))
    return random.choice(lines)


def _plain_claim(random: Random, triples: bool, post: bool | None) -> s.Claim:
    if triples:
        kind: s.Kind = random.choice(("always", "always", "always", "never", "lemma", "possible"))
        size = "triples"
    else:
        kind = random.choice(("always", "always", "never", "possible", "possible", "attains", "lemma"))
        size = random.choices(("two", "three", "triples"), (0.7, 0.22, 0.08))[0]
    pool = ODD if random.random() < 0.2 else PLAIN
    names = random.sample(pool, random.choice((0, 0, 0, 0, 0, 1) if triples else (0, 0, 1, 2)))
    game = some_game(random, tuple(names), size)
    taken = {word for player, actions in game.players for word in (player, *actions)}
    more = tuple(
        n
        for n in random.sample(pool, random.choice((0, 0, 0, 0, 1) if triples else (0, 0, 1)))
        if n not in (*taken, *names)
    )
    game = replace(game, parameters=tuple(p for p in game.parameters if p not in more))
    parameters = (*game.parameters, *more)
    given, unit = _given(random, parameters)
    reads = kind != "lemma" and random.random() < (0.85 if triples else 0.55)
    grid = reads and size != "triples" and random.random() < 0.25
    reading: Literal["any", "grid", "post"] = "grid" if grid else "any"
    if reads and not grid and (post if post is not None else random.random() < 0.25):
        reading = "post"
    fixed: list[tuple[str, Fraction]] = []
    if random.random() < 0.5:
        fixed.append(("ε", random.choice((Fraction(1, 2), Fraction(1, 4), Fraction(1, 10), Fraction(1, 3)))))
    else:
        given += (s.Cmp(("<", "<="), (num(0), EPSILON, num(random.choice((Fraction(1, 2), Fraction(1, 10)))))),)
    if grid:
        fixed.append(("δ", Fraction(2, random.choice((2, 3, 4, 5, 8)))))
    elif random.random() < 0.5:
        fixed.append(("δ", random.choice((Fraction(1, 10), Fraction(1, 4), Fraction(1, 2), Fraction(1, 100)))))
    else:
        high = random.choice((num(Fraction(1, 10)), num(Fraction(1, 2)), s.Op("/", EPSILON, num(10))))
        given += (s.Cmp(("<", "<="), (num(0), DELTA, high)),)
    if random.random() < 0.2:
        free = [p for p in parameters if p not in dict(fixed)]
        fixed += [(p, random.choice(SHARES[:5])) for p in free[:1]]
    words = Words(random, game, parameters, unit, delta=reads or random.random() < 0.2)
    uses: tuple[s.Use | None, ...] = ()
    if kind != "lemma" or random.random() < 0.05:
        uses = _uses(words, reads)
    asker = Asker(words)
    items = tuple(asker.proposition(2) for _ in range(random.choice((1, 1, 2, 3) if kind != "possible" else (1, 1, 2))))
    within = None
    if kind == "attains" and random.random() < 0.85:
        within = random.choice(
            (num(Fraction(1, 4)), num(Fraction(1, 2)), DELTA, EPSILON, s.Op("*", num(2), DELTA), num(1))
        )
    claim = s.Claim(kind, game, uses, more, given, tuple(fixed), items, within, reading)
    if kind in ("always", "never") and random.random() < 0.6:
        return tightened(claim, random, lambda: asker.proposition(1))
    return claim


def _uses(words: Words, reads: bool) -> tuple[s.Use | None, ...]:
    random = words.random
    small = len(words.game.players) == 2
    uses: list[s.Use | None] = []
    for j, (_, actions) in enumerate(words.game.players):
        if random.random() < 0.15:
            uses.append(None)
            continue
        same = [u for u in uses if u is not None]
        if same and random.random() < 0.15 and len({a for _, a in words.game.players}) == 1:
            uses.append(replace(same[0]))
            continue
        depth = random.choice((0, 1, 1, 2, 2, 3)) if small and len(actions) == 2 else random.choice((0, 1, 1, 2))
        uses.append(some_use(words, j, AGENTS[j], reads and random.random() < 0.75, depth))
    return tuple(uses)


def _given(random: Random, names: tuple[str, ...]) -> tuple[tuple[s.Proposition, ...], tuple[str, ...]]:
    """Assumptions about the parameters, and which of these lie between 0 and 1."""
    found: list[s.Proposition] = []
    unit: list[str] = []
    for k, name in enumerate(names):
        p = s.Par(name)
        before = [s.Par(other) for other in names[:k]]
        match random.randrange(8):
            case 0 | 1 | 2:
                low, high = sorted(random.sample(SHARES, 2))
                found.append(s.Cmp((random.choice(("<", "<=")), random.choice(("<", "<="))), (num(low), p, num(high))))
                unit.append(name)
            case 3:
                one, two = random.sample(SHARES, 2)
                alternatives = (s.Cmp(("=",), (p, num(one))), s.Cmp(("=",), (p, num(two))))
                found.append(s.Or(alternatives))
                unit.append(name)
            case 4 if before:
                product = s.Op("*", p, random.choice(before))
                found.append(s.Cmp(("<", "<="), (num(0), p, num(2))))
                found.append(s.Cmp((random.choice(("<=", "=", ">=")),), (product, num(random.choice(SHARES[:6])))))
            case 5 if before:
                half = s.Op("/", random.choice(before), num(2))
                found.append(s.Cmp((random.choice(("=", "<", ">=")),), (p, half)))
            case 6:
                pass
            case _:
                found.append(s.Cmp((random.choice((">", ">=")),), (p, num(random.choice((0, 1))))))
    return tuple(found), tuple(unit)


@dataclass(frozen=True)
class Asker:
    """Makes what is claimed of outcomes."""

    words: Words

    def proposition(self, depth: int) -> s.Proposition:
        words = self.words
        if depth and words.chance(0.3):
            one, two = self.proposition(depth - 1), self.proposition(depth - 1)
            match words.random.randrange(4):
                case 0:
                    return s.And((one, two))
                case 1:
                    return s.Or((one, two))
                case 2:
                    return s.Not(one)
            return s.Implies(one, two)
        if words.chance(0.35):
            return self.about_all(depth)
        match words.random.randrange(9):
            case 0 | 1 | 2:
                return s.Cmp((words.sign(),), (self.prob(), words.threshold()))
            case 3 | 4:
                return s.Cmp((words.sign(),), (self.payoff(), words.amount()))
            case 5:
                return s.Cmp((words.sign(),), (s.Op("*", self.prob(), self.prob()), words.threshold()))
            case 6:
                return s.Cmp((words.sign(),), (self.prob(), self.prob()))
            case 7:
                product = s.Op("*", self.payoff(), self.prob() if words.chance(0.5) else self.payoff())
                return s.Cmp((words.sign(),), (product, words.amount()))
        return s.Cmp((words.sign(),), (self.payoff(), s.Minmax(words.random.choice(words.game.names))))

    def about_all(self, depth: int) -> s.Proposition:
        words = self.words
        match words.random.randrange(6):
            case 0:
                return s.Optimal("pareto")
            case 1:
                return s.Optimal("weakly_pareto")
            case 2:
                return s.Undominated(words.one(num(0), num(Fraction(1, 4)), num(1), EPSILON, num(Fraction(1, 10))))
            case 3:
                steps = tuple(words.random.choice(actions) for _, actions in words.game.players)
                return s.Improves(words.one("by_weight", "by_mixing"), steps)
        distances = (
            num(0),
            num(Fraction(1, 4)),
            num(Fraction(1, 10)),
            DELTA,
            s.Op("*", num(2), DELTA),
            EPSILON,
            num(1),
        )
        return s.Near(self.proposition(max(depth - 1, 0)), words.random.choice(distances))

    def prob(self) -> s.Number:
        name, actions = self.words.random.choice(self.words.game.players)
        return s.Prob(name, self.words.random.choice(actions))

    def payoff(self) -> s.Number:
        return s.Payoff(self.words.random.choice(self.words.game.names))
