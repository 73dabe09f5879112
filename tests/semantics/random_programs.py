"""Random games with two actions each, and random agents for them, as hypothesis strategies over syntax trees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction as F
from functools import cache
from itertools import count, product

from hypothesis import strategies as st

from verify.errors import Position
from verify.language import syntax as s
from verify.language.expressions import parse_expression

ACTIONS = ("C", "D")
ORDERED = ("T", "R", "P", "S")


@cache
def e(text: str) -> s.Expression:
    return parse_expression(text)


def num(value: F | int) -> s.Expression:
    return s.Number(F(value))


@dataclass(frozen=True)
class Features:
    """Which parts of the language the programs of a test use. `guards` are words such as `surely` and `step`."""

    guards: tuple[str, ...] = ("surely", "possibly", "step", "query", "copy")
    connectives: bool = True
    products: bool = False
    either: bool = True
    derivatives: tuple[str, ...] = ("by_weight", "by_mixing")
    depth: int = 3
    reads: bool = True
    mirrored: bool = False
    lines: count[int] = field(default_factory=lambda: count(1))

    def at(self) -> Position:
        return Position("random.agent", next(self.lines), 1)


# --- games ---


def players_of(n: int) -> tuple[str, ...]:
    return ("row", "column", "third")[:n]


def dilemma() -> s.Game:
    """The prisoner's dilemma with payoffs as parameters."""
    table = {("C", "C"): "R R", ("C", "D"): "S T", ("D", "C"): "T S", ("D", "D"): "P P"}
    payoffs = {pure: tuple(map(e, words.split())) for pure, words in table.items()}
    assume = (e("T > R"), e("R > P"), e("P > S"))
    return s.Game("dilemma", tuple((p, ACTIONS) for p in players_of(2)), ORDERED, assume, payoffs)


@st.composite
def games(draw: st.DrawFn, n: int, entries: tuple[str, ...], mirrored: bool = False) -> s.Game:
    """A game whose payoffs are any of the entries; in a `mirrored` one players order actions as they like."""
    orders = [ACTIONS, ACTIONS[::-1]] if mirrored else [ACTIONS]
    players = tuple((p, draw(st.sampled_from(orders))) for p in players_of(n))
    payoff = st.sampled_from(entries).map(e)
    table = {pure: tuple(draw(payoff) for _ in players) for pure in product(*(a for _, a in players))}
    names = tuple(name for name in ("a", "b") if any(name in text for text in entries))
    return s.Game("random", players, names, (), table)


NUMBERS = ("0", "1", "2", "3", "1/2", "-1")
SYMBOLS = (*NUMBERS, "a", "b", "a + b", "2*a - b", "a*b", "a/(1 + k)")


# --- propositions ---

PROBABILITIES = ("0", "1", "1/2", "1/3", "ε", "1 - ε", "k", "k*ε", "1 - k/2", "1/(1 + k)")


@st.composite
def numbers(draw: st.DrawFn, players: tuple[str, ...], f: Features, payoffs: bool) -> s.Expression:
    """A number that depends on what is played, mostly affine in each strategy."""
    names = [*players, *(["me"] if len(players) else []), *(["other"] if len(players) == 2 else [])]

    def term() -> s.Expression:
        name = s.Name(draw(st.sampled_from(names)))
        if payoffs and draw(st.booleans()):
            return s.Call("payoff", (name,))
        return s.Call("prob", (name, s.Name(draw(st.sampled_from(ACTIONS)))))

    factor = st.sampled_from(("2", "1/2", "-1", "k", "1 + k")).map(e)
    constants = [*PROBABILITIES, "2", "3/2", "a", *(["minmax", "minmax(row)"] if payoffs else [])]
    constant = st.sampled_from(constants).map(e)
    shapes = ["term", "scaled", "sum", "sum", "difference", "shifted", "constant", "divided", "negated"]
    if f.products:
        shapes += ["product", "product", "square"]
    if f.either:  # a comparison with it is a disjunction
        shapes += ["extreme"]
    match draw(st.sampled_from(shapes)):
        case "scaled":
            return s.Arithmetic("*", draw(factor), term())
        case "divided":
            return s.Arithmetic("/", term(), e("1 + k"))
        case "negated":
            return s.Negate(term())
        case "sum":
            return s.Arithmetic("+", term(), term())
        case "difference":
            return s.Arithmetic("-", term(), s.Arithmetic("*", draw(factor), term()))
        case "shifted":
            return s.Arithmetic("+", term(), draw(constant))
        case "constant":
            return draw(constant)
        case "product":
            return s.Arithmetic("*", term(), term())
        case "square":
            return s.Power(term(), 2)
        case "extreme":
            function = draw(st.sampled_from(("max", "min", "abs")))
            parts = (term(), draw(constant), term())[: 1 if function == "abs" else 3]
            return s.Arithmetic("-", s.Call(function, parts), draw(constant))
    return term()


@st.composite
def comparisons(draw: st.DrawFn, players: tuple[str, ...], f: Features, payoffs: bool) -> s.Expression:
    number = numbers(players, f, payoffs)
    operators = st.sampled_from(("<", "<=", ">", ">=", ">", "<", "=", "!="))
    size = 2 if draw(st.integers(0, 4)) else 3
    return s.Comparison(
        tuple(draw(operators) for _ in range(size - 1)), tuple(draw(number) for _ in range(size)), at=f.at()
    )


def propositions(players: tuple[str, ...], f: Features, payoffs: bool, depth: int = 2) -> st.SearchStrategy:
    base = comparisons(players, f, payoffs)
    if depth == 0 or not f.connectives:
        return base
    part = propositions(players, f, payoffs, depth - 1)
    both = st.tuples(part, part)
    shapes = [base, base, part.map(lambda p: s.Not(p, at=f.at())), both.map(lambda p: s.And(p, at=f.at()))]
    if f.either:
        shapes += [both.map(lambda p: s.Or(p, at=f.at())), both.map(lambda p: s.Implies(*p, at=f.at()))]
    return st.one_of(shapes)


# --- agents ---


@st.composite
def agents(draw: st.DrawFn, game: s.Game, f: Features) -> s.Agent:
    """An agent for any place in the game; every path ends in a play, and what needs a reading or a step has one."""
    f = replace(f, lines=count(1))
    return s.Agent("Random", (), _Draw(draw, tuple(p for p, _ in game.players), game.payoffs is not None, f).body())


@dataclass(frozen=True)
class _Draw:
    draw: Callable
    players: tuple[str, ...]
    payoffs: bool
    f: Features

    def pick(self, *words: str) -> str:
        return self.draw(st.sampled_from(words))

    def body(self) -> tuple[s.Statement, ...]:
        if self.f.reads:
            return (self.read(everyone=True), *self.block(self.f.depth, read=True, step=False))
        return self.block(self.f.depth, read=False, step=False)

    def read(self, everyone: bool = False) -> s.Read:
        words = ["everyone", *self.players, *(["other"] if len(self.players) == 2 else [])]
        return s.Read("everyone" if everyone and self.draw(st.integers(0, 3)) else self.pick(*words), at=self.f.at())

    def probability(self) -> s.Expression:
        return e(self.pick(*PROBABILITIES))

    def block(self, depth: int, read: bool, step: bool) -> tuple[s.Statement, ...]:
        if depth == 0:
            return (self.play(read, step),)
        at = self.f.at()
        match self.pick("if", "if", "if else", "with", "with otherwise", "read", "play"):
            case "read" if self.f.reads:
                return (self.read(), *self.block(depth - 1, True, step))
            case "if" | "if else" as shape:
                guard = self.guard(read, 1 if self.f.connectives else 0)
                below = step or _finds(guard)
                then = self.block(depth - 1, read, below)
                if shape == "if":
                    return (s.If(guard, then, at=at), *self.block(depth - 1, read, step))
                return (s.If(guard, then, self.block(depth - 1, read, step), at=at),)
            case "with":
                then = self.block(depth - 1, read, step)
                return (
                    s.WithProbability(self.probability(), then, at=at),
                    *self.block(depth - 1, read, step),
                )
            case "with otherwise":
                then, otherwise = self.block(depth - 1, read, step), self.block(depth - 1, read, step)
                return (s.WithProbability(self.probability(), then, otherwise, at=at),)
        return (self.play(read, step),)

    def guard(self, read: bool, depth: int) -> s.Guard:
        kinds = [g for g in self.f.guards if read or g in ("query", "copy")]
        kinds = [k for k in kinds if k != "step" or self.payoffs]
        if depth:
            kinds += ["and", "or", "not"]
        player = s.Name(self.pick(*self.players, "me")).name
        match self.pick(*kinds):
            case "surely":
                return s.Surely(self.draw(propositions(self.players, self.f, self.payoffs)), at=self.f.at())
            case "possibly":
                return s.Possibly(self.draw(propositions(self.players, self.f, self.payoffs)), at=self.f.at())
            case "step":
                return s.StepImproves(self.pick(*self.f.derivatives), at=self.f.at())
            case "query":
                threshold = e(self.pick("0", "1/2", "1/3", "ε", "k", "1"))
                return s.OracleSays(player, self.pick(*ACTIONS), threshold, at=self.f.at())
            case "and":
                return s.GuardAnd((self.guard(read, depth - 1), self.guard(read, depth - 1)), at=self.f.at())
            case "or":
                return s.GuardOr((self.guard(read, depth - 1), self.guard(read, depth - 1)), at=self.f.at())
            case "not":
                return s.GuardNot(self.guard(read, depth - 1), at=self.f.at())
        return s.CopyPlays(player, self.pick(*ACTIONS), at=self.f.at())

    def play(self, read: bool, step: bool) -> s.Play:
        at = self.f.at()
        kinds = ["action", "copy", "mix"] + (["minmax"] if self.payoffs else [])
        kinds += ["reading", "reading"] if read else []
        kinds += ["step", "step", "step"] if step else []
        names = [*self.players, "me", *(["other"] if len(self.players) == 2 else [])]
        match self.pick(*kinds):
            case "copy":
                return s.PlayCopy(self.pick(*names), at=at)
            case "mix":
                first, second = self.draw(st.permutations(ACTIONS))
                return s.PlayMix(((self.probability(), first), (None, second)), at=at)
            case "minmax":
                return s.PlayMinmax(at=at)
            case "reading":
                return s.PlayReading(self.pick(*names), at=at)
            case "step":
                return s.PlayStep(at=at)
        return s.PlayAction(self.pick(*ACTIONS), at=at)


def _finds(guard: s.Guard) -> bool:
    match guard:
        case s.StepImproves():
            return True
        case s.GuardAnd(parts):
            return any(map(_finds, parts))
        case s.GuardOr(parts):
            return all(map(_finds, parts))
    return False
