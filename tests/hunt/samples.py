"""Values of the parameters that a claim allows: simple ones, at the bounds, close to them, and of each alternative."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from random import Random

from tests.hunt import syntax as s
from tests.hunt.truth import Truth
from tests.hunt.world import Undefined, World

LIKELY = tuple(map(Fraction, ("1/2", "1", "0", "2", "1/4", "1/3", "3/4", "1/10", "3", "1/100", "-1", "1/5", "2/3")))


def free_parameters(claim: s.Claim) -> tuple[str, ...]:
    return tuple(n for n in (*claim.game.parameters, *claim.parameters, "ε", "δ") if n not in dict(claim.fixed))


def world_of(claim: s.Claim, values: dict[str, Fraction]) -> World:
    """The claim's world at these values, with those of `at`."""
    parameters = {**values, **dict(claim.fixed)}
    cells = int(2 / parameters["δ"]) if claim.reading == "grid" else None
    return World(claim.game, parameters, cells, claim.reading == "post")


def allowed(claim: s.Claim, world: World) -> bool:
    """Whether the claim and its game admit these parameters."""
    truth = Truth(world)
    origin = tuple(Fraction(0) for _ in world.variables)
    try:
        return all(truth.at(p, origin) is True for p in (*claim.game.assume, *claim.given))
    except Undefined:
        return False


def samples(claim: s.Claim, random: Random, most: int) -> list[World]:
    """Different ones; fewer where that many are not found."""
    names = free_parameters(claim)
    if not names:
        world = world_of(claim, {})
        return [world] if allowed(claim, world) else []
    found: dict[tuple[Fraction, ...], World] = {}
    constants = sorted({value for p in claim.given for value in _numbers(p)})
    for _ in range(60 * most):
        if len(found) >= most:
            break
        values = {name: _guess(random, constants) for name in names}
        for p in claim.given:
            _mend(p, values, random)
        if claim.reading == "post" and values.get("δ"):
            values["δ"] = Fraction(2, max(1, -(-2 // abs(values["δ"]))))
        world = world_of(claim, values)
        if allowed(claim, world):
            found.setdefault(tuple(values.values()), world)
    return list(found.values())


def _guess(random: Random, constants: list[Fraction]) -> Fraction:
    if constants and random.random() < 0.4:
        value = random.choice(constants)
        return value + random.choice((0, 0, Fraction(1, 1000), Fraction(-1, 1000), Fraction(-1, 20)))
    return random.choice(LIKELY)


def _mend(p: s.Proposition, values: dict[str, Fraction], random: Random) -> None:
    """Make an equality true, and a simple range, by another value of one parameter."""
    match p:
        case s.Or(parts):
            _mend(random.choice(parts), values, random)
        case s.Cmp(("=",), (s.Par(name), s.Num(value))) if name in values:
            values[name] = value
        case s.Cmp((">=" | "=" | "<=",), (s.Par(name), s.Op("/", s.Par(other), s.Num(value)))) if name in values:
            if other in values:
                values[name] = values[other] / value
        case s.Cmp(("=",), (s.Op("*", s.Par(name), s.Par(other)), s.Num(value))) if name in values:
            if values.get(other):
                values[name] = value / values[other]
        case s.Cmp((_, _), (s.Num(low), s.Par(name), s.Num(high))) if name in values:
            if not low < values[name] <= high:
                values[name] = low + (high - low) * random.choice((1, Fraction(1, 2), Fraction(1, 10), 0))
        case s.Cmp((_, _), (s.Num(low), s.Par(name), s.Op("/", s.Par(other), s.Num(value)))) if name in values:
            high = values.get(other, Fraction(1, 10)) / value
            values[name] = low + (high - low) * random.choice((1, Fraction(1, 2), Fraction(1, 10)))


def _numbers(p: s.Proposition) -> Iterator[Fraction]:
    match p:
        case s.Cmp(_, numbers):
            for e in numbers:
                if isinstance(e, s.Num):
                    yield e.value
        case s.Or(parts):
            for part in parts:
                yield from _numbers(part)
