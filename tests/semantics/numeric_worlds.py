"""Random games with numbers, of any size, and their zones; propositions for Z3, translated without verify.semantics."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from random import Random

import z3

from verify.language import syntax as s
from verify.language.expressions import parse_expression
from verify.semantics.exact.world import Profile, World, Zone, vertices

LETTERS = ("A", "B", "E", "G")


def random_world(sizes: tuple[int, ...], random: Random) -> World:
    """Players p0, p1, ... with so many actions each, and small payoffs."""
    actions = {f"p{i}": LETTERS[:k] for i, k in enumerate(sizes)}
    payoffs = {pure: tuple(s.Number(F(random.randint(-3, 4))) for _ in sizes) for pure in product(*actions.values())}
    return World(actions, {"δ": F(1)}, payoffs)


def random_strategy(size: int, random: Random) -> tuple[F, ...]:
    weights = [random.choice((0, 0, 1, 1, 2, 3)) for _ in range(size)]
    if not any(weights):
        weights[random.randrange(size)] = 1
    return tuple(F(w, sum(weights)) for w in weights)


def random_profile(world: World, random: Random) -> Profile:
    return tuple(random_strategy(len(a), random) for a in world.actions.values())


def random_zone(profile: Profile, random: Random) -> Zone:
    """A zone that holds the profile."""
    width = random.choice((F(0), F(1, 10), F(1, 3), F(1)))

    def bounds(x: F) -> tuple[F, F]:
        below = random.choice((F(0), F(1, 2), F(1))) * width
        return max(F(0), x - below), min(F(1), x + width - below)

    zone = []
    for strategy in profile:
        if len(strategy) == 2:
            low, high = bounds(strategy[0])
            zone.append(((low, high), (1 - high, 1 - low)))
        else:
            zone.append(tuple(map(bounds, strategy)))
    return tuple(zone)


def points_of(zone: Zone, random: Random, many: int = 12) -> list[Profile]:
    """Corners of the zone, points just beside them, and random points between."""
    corners = [vertices(bounds) for bounds in zone]
    found = list(product(*corners))[:64]
    near = F(1, 10**6)
    inside = [_average(c, [F(1)] * len(c)) for c in corners]
    for y in list(found):
        moved = [
            tuple((1 - near) * a + near * b for a, b in zip(s_, m, strict=True))
            for s_, m in zip(y, inside, strict=True)
        ]
        found += product(*zip(y, moved, strict=True))
    for _ in range(many):
        found.append(tuple(_average(c, [F(random.randint(0, 4)) for _ in c]) for c in corners))
    return list(dict.fromkeys(found))


def _average(points: list[tuple[F, ...]], weights: list[F]) -> tuple[F, ...]:
    if not any(weights):
        weights = [F(1)] * len(points)
    total = sum(weights)
    return tuple(
        sum((w * p[a] for w, p in zip(weights, points, strict=True)), F(0)) / total for a in range(len(points[0]))
    )


def random_number(world: World, random: Random, products: bool = False) -> s.Expression:
    player = random.choice(world.players)
    term = f"payoff({player})" if random.random() < 0.5 else f"prob({player}, {random.choice(world.actions[player])})"
    number = parse_expression(term)
    match random.choice(("term", "plus", "minus", "scaled", "shifted", "times" if products else "term")):
        case "plus":
            return s.Arithmetic("+", number, random_number(world, random, products))
        case "minus":
            return s.Arithmetic("-", number, random_number(world, random, products))
        case "times":
            return s.Arithmetic("*", number, random_number(world, random, products))
        case "scaled":
            return s.Arithmetic("*", s.Number(F(random.randint(-2, 3), 2)), number)
        case "shifted":
            return s.Arithmetic("-", number, s.Number(F(random.randint(-2, 5), 3)))
    return number


def random_proposition(world: World, random: Random, depth: int, products: bool = False) -> s.Expression:
    def part() -> s.Expression:
        return random_proposition(world, random, depth - 1, products)

    match random.choice(("compare", "and", "or", "not", "implies") if depth else ("compare",)):
        case "and":
            return s.And((part(), part()))
        case "or":
            return s.Or((part(), part()))
        case "not":
            return s.Not(part())
        case "implies":
            return s.Implies(part(), part())
    operator = random.choice(("<", "<=", ">", ">=", "=", "!="))
    right = s.Number(F(random.randint(0, 4), 3)) if random.random() < 0.5 else random_number(world, random, products)
    return s.Comparison((operator,), (random_number(world, random, products), right))


class Smt:
    """The players' strategies as Z3 variables."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.x = {p: [z3.Real(f"{p}.{a}") for a in actions] for p, actions in world.actions.items()}

    def inside(self, zone: Zone) -> list[z3.BoolRef]:
        facts = []
        for variables, bounds in zip(self.x.values(), zone, strict=True):
            facts.append(z3.Sum(variables) == 1)
            facts += [
                z3.And(v >= _q(low), v <= _q(high), v >= 0) for v, (low, high) in zip(variables, bounds, strict=True)
            ]
        return facts

    def can(self, facts: list[z3.BoolRef]) -> bool | None:
        solver = z3.SolverFor("QF_NRA")
        solver.set("timeout", 3000)
        solver.add(facts)
        answer = solver.check()
        return None if answer == z3.unknown else answer == z3.sat

    def number(self, e: s.Expression) -> z3.ArithRef:
        match e:
            case s.Number(value):
                return _q(value)
            case s.Arithmetic(operator, left, right):
                a, b = self.number(left), self.number(right)
                return a + b if operator == "+" else a - b if operator == "-" else a * b
            case s.Call("prob", (s.Name(player), s.Name(action))):
                return self.x[player][self.world.actions[player].index(action)]
            case s.Call("payoff", (s.Name(player),)):
                i = self.world.players.index(player)
                total = []
                for pure, entries in self.world.payoff_expressions.items():
                    term = _q(entries[i].value)
                    for p, a in zip(self.world.players, pure, strict=True):
                        term = term * self.x[p][self.world.actions[p].index(a)]
                    total.append(term)
                return z3.Sum(total)
        raise TypeError(e)

    def proposition(self, e: s.Expression) -> z3.BoolRef:
        match e:
            case s.And(parts):
                return z3.And([self.proposition(p) for p in parts])
            case s.Or(parts):
                return z3.Or([self.proposition(p) for p in parts])
            case s.Not(part):
                return z3.Not(self.proposition(part))
            case s.Implies(left, right):
                return z3.Implies(self.proposition(left), self.proposition(right))
            case s.Comparison((operator,), (left, right)):
                a, b = self.number(left), self.number(right)
                compared = {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "=": a == b, "!=": a != b}
                return compared[operator]
        raise TypeError(e)


def _q(value: F) -> z3.RatNumRef:
    return z3.Q(value.numerator, value.denominator)
