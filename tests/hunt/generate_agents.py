"""Random programs with every statement and guard of the language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from tests.hunt import syntax as s
from tests.hunt.generate_words import EPSILON, Words, num


@dataclass(frozen=True)
class Maker:
    """Makes a program for one player. `read` and `step` say what has happened on the way."""

    words: Words
    me: int
    may_read: bool
    read: bool = False
    step: bool = False
    amounts: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    derivatives: tuple[str, ...] = ()
    friends: tuple[str, ...] = ()

    # --- players and actions ---

    @property
    def mine(self) -> tuple[str, ...]:
        return self.words.game.players[self.me][1]

    def player(self) -> tuple[str, tuple[str, ...]]:
        """A word for a player, and its actions."""
        players = self.words.game.players
        j = self.words.random.randrange(len(players))
        if self.words.chance(0.6):
            j = (self.me + self.words.random.randrange(1, len(players))) % len(players)
        name, actions = players[j]
        if j == self.me and self.words.chance(0.8):
            return "me", actions
        if j != self.me and len(players) == 2 and self.words.chance(0.8):
            return "other", actions
        return name, actions

    def alike(self) -> str | None:
        """A word for a player that has my actions."""
        for _ in range(4):
            name, actions = self.player()
            if sorted(actions) == sorted(self.mine):
                return name
        return None

    # --- statements ---

    def block(self, depth: int) -> s.Block:
        words = self.words
        if self.may_read and not self.read and words.chance(0.8):
            return (s.Read(self.target()), *replace(self, read=True).block(depth))
        if depth == 0:
            return (self.play(),)
        match words.random.randrange(10):
            case 0 | 1 | 2 | 3 | 4:
                guard, step = self.guard(2)
                then = replace(self, step=self.step or step).block(depth - 1)
                if words.chance(0.5):
                    return (s.If(guard, then), *self.block(depth - 1))
                return (s.If(guard, then, self.block(depth - 1)),)
            case 5 | 6 | 7:
                share = self.share()
                then = self.block(depth - 1)
                if words.chance(0.5):
                    return (s.With(share, then), *self.block(depth - 1))
                return (s.With(share, then, self.block(depth - 1)),)
            case 9:
                name, actions = self.player()
                told = words.random.sample(actions, words.random.randrange(1, len(actions)))
                cases = tuple((action, self.block(depth - 1)) for action in told)
                return (s.Draw(name, f"x{depth}", cases), *self.block(depth - 1))
            case 8 if self.read and words.chance(0.3):
                return (s.Read(self.target()), *self.block(depth))
        return (self.play(),)

    def target(self) -> str:
        return "everyone" if self.words.chance(0.6) else self.player()[0]

    def play(self) -> s.Play:
        words, mine = self.words, self.mine
        if self.step and words.chance(0.6):
            return s.PlayStep()
        choice = words.random.randrange(12)
        if choice in (0, 1) and self.read:
            return s.PlayReading("me")
        if choice in (2, 3, 4) and (name := self.alike()) is not None:
            return s.PlayReading(name) if self.read and words.chance(0.5) else s.PlayCopy(name)
        if choice == 5:
            return s.PlayMinmax()
        if choice in (6, 7):
            share = self.share()
            if len(mine) == 3 and words.chance(0.6):
                thirds = s.Op("/", share, num(2))
                return s.PlayMix(((thirds, mine[0]), (thirds, mine[2]), (None, mine[1])))
            picked = list(mine)
            words.random.shuffle(picked)
            rest = None if words.chance(0.7) else s.Op("-", num(1), share)
            return s.PlayMix(((share, picked[0]), (rest, picked[1])))
        return s.PlayAction(words.random.choice(mine))

    def share(self) -> s.Number:
        if self.shares and self.words.chance(0.3):
            return s.Par(self.words.random.choice(self.shares))
        return EPSILON if self.words.chance(0.2) else self.words.share()

    # --- guards ---

    def guard(self, depth: int) -> tuple[s.Guard, bool]:
        """A guard, and whether a step is known where it holds."""
        words = self.words
        if depth and words.chance(0.2):
            (one, a), (two, b) = self.guard(depth - 1), self.guard(depth - 1)
            match words.random.randrange(3):
                case 0:
                    return s.GuardAnd((one, two)), a or b
                case 1:
                    return s.GuardOr((one, two)), a and b
            return s.GuardNot(one), False
        if self.read and words.chance(0.75):
            if words.chance(0.3):
                return s.StepImproves(words.random.choice(("by_weight", "by_mixing", *self.derivatives))), True
            quantifier = s.Surely if words.chance(0.6) else s.Possibly
            return quantifier(self.proposition(2)), False
        name, actions = self.player()
        if self.friends and words.chance(0.3):
            name = words.random.choice(self.friends)
        action = words.random.choice(actions)
        if words.chance(0.55):
            threshold = (
                s.Par(words.random.choice(self.shares)) if self.shares and words.chance(0.3) else words.threshold()
            )
            if words.chance(0.3) and not self.friends:
                return s.Compares(name, *words.random.sample(actions, 2)), False
            return s.Says(name, action, threshold), False
        return s.CopyPlays(name, action), False

    def proposition(self, depth: int) -> s.Proposition:
        words = self.words
        if depth and words.chance(0.3):
            one, two = self.proposition(depth - 1), self.proposition(depth - 1)
            match words.random.randrange(5):
                case 0:
                    return s.And((one, two))
                case 1 | 2:
                    return s.Or((one, two))
                case 3:
                    return s.Not(one)
            return s.Implies(one, two)
        match words.random.randrange(11):
            case 0 | 1 | 2 | 3:
                return s.Cmp((words.sign(),), (self.prob(), words.threshold()))
            case 4:
                return s.Cmp((words.sign(),), (s.Payoff("me"), s.Minmax(None)))
            case 5 | 6:
                return s.Cmp((words.sign(),), (s.Payoff(self.player()[0]), self.amount()))
            case 7:
                return s.Cmp((words.sign(),), (s.Op("*", self.prob(), self.prob()), words.threshold()))
            case 8:
                factor = num(words.one(1, 2, Fraction(1, 2)))
                paid = s.Op("*", factor, s.Payoff("me"))
                return s.Cmp((words.sign(),), (s.Payoff(self.player()[0]), paid))
            case 9:
                low, high = sorted(words.random.sample((0, Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), 1), 2))
                return s.Cmp((words.one("<", "<="), words.one("<", "<=")), (num(low), self.prob(), num(high)))
        sign = words.one("+", "-")
        return s.Cmp((words.sign(),), (s.Op(sign, self.prob(), self.prob()), words.threshold()))

    def prob(self) -> s.Number:
        name, actions = self.player()
        return s.Prob(name, self.words.random.choice(actions))

    def amount(self) -> s.Number:
        if self.amounts and self.words.chance(0.4):
            return s.Par(self.words.random.choice(self.amounts))
        return self.words.amount()


def some_use(words: Words, me: int, name: str, may_read: bool, depth: int) -> s.Use:
    """A random agent for a player, with arguments."""
    maker = Maker(words, me, may_read)
    parameters: list[tuple[str, s.Argument | None]] = []
    placed: list[s.Argument] = []
    named: list[tuple[str, s.Argument]] = []

    def add(parameter: str, value: s.Argument, default: s.Argument) -> str:
        how = words.random.randrange(3)
        taken = any(given is not None for _, given in parameters)
        if how == 0 and not named and len(placed) == len(parameters):
            parameters.append((parameter, None))
            placed.append(value)
        elif how == 1:
            parameters.append((parameter, None if not taken or words.chance(0.5) else default))
            named.append((parameter, value))
        else:
            parameters.append((parameter, default))
        return parameter

    if words.chance(0.2):
        maker = replace(maker, shares=(add("t", words.share(), num(Fraction(1, 2))),))
    if words.chance(0.2):
        default: s.Argument = s.Minmax(None) if words.chance(0.5) else num(1)
        maker = replace(maker, amounts=(add("floor", words.amount(), default),))
    if may_read and words.chance(0.15):
        derivative = s.Word(words.one("by_weight", "by_mixing"))
        maker = replace(maker, derivatives=(add("how", derivative, s.Word("by_weight")),))
    if words.chance(0.1) and len({actions for _, actions in words.game.players}) == 1:
        player = s.Word(words.random.choice(words.game.names))
        maker = replace(maker, friends=(add("who", player, player),))
    return s.Use(s.Agent(name, tuple(parameters), maker.block(depth)), tuple(placed), tuple(named))
