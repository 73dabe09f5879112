"""States for every K: candidates for a refutation of O(...), tried with numbers.

In: a claim with small parameters. Out: probabilities as functions of K and the small parameters, with values of the
other parameters, at which a line fails in a consistent state, at some numbers. Guesses, from a table of simple terms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise, product

from verify.decide.clock import Clock
from verify.decide.smt.parameters import sample_parameters
from verify.decide.smt.solver import Smt
from verify.decide.states import find_state, fixed_strategy, parameters_that_matter, world_of
from verify.errors import VerifyError
from verify.evidence.roots import TooHard
from verify.language import syntax as s
from verify.language.small import Constants, Symbols, instance, letters, stated
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Rejected
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Profile, Undecided, World
from verify.semantics.symbolic.setup import Setup, set_up

NOTHING, ONE = s.Number(Fraction(0)), s.Number(Fraction(1))
LARGE = (Fraction(50), Fraction(2), Fraction(1000))
"""Values of K at which a candidate is tried."""
FAR = Fraction(1, 100)
"""So much smaller is each small parameter than what comes before it."""
MOST_FOUND = 4


@dataclass(frozen=True)
class Family:
    """Line `line` fails where players play so."""

    line: int
    state: tuple[tuple[str, str, s.Expression], ...]
    values: Mapping[str, s.Expression]


@dataclass(frozen=True)
class Point:
    """Numbers at which candidates are tried: of all parameters, and K."""

    setup: Setup
    world: World
    numbers: Mapping[str, Fraction]
    lines: tuple[s.Expression, ...]
    fixed: tuple[Fraction | None, ...]


def families(loaded: LoadedClaim, known: Symbols, little: s.Expression, clock: Clock) -> Iterator[Family]:
    """Candidates that pass, the simplest first."""
    if loaded.claim.reading != "any" or any(len(actions) != 2 for _, actions in loaded.game.players):
        return
    found = 0
    for values in values_of(loaded, known, clock):
        try:
            points = [_point(loaded, known, little, values, large) for large in LARGE]
        except (VerifyError, ArithmeticError):
            continue
        for terms in _profiles(loaded, known, points[0]):
            if clock.left() <= 0 or found >= MOST_FOUND:
                return
            line = _fails(points, terms)
            if line is not None:
                found += 1
                players = loaded.game.players
                state = tuple((j, actions[0], term) for (j, actions), term in zip(players, terms, strict=True))
                yield Family(line, state, values)


def _profiles(loaded: LoadedClaim, known: Symbols, point: Point) -> Iterator[tuple[s.Expression, ...]]:
    terms = list(_terms(loaded.claim, known))
    each = [terms if at is None else [_term_of(n, at, point)] for n, at in enumerate(point.fixed)]
    ways = product(*(list(enumerate(of)) for of in each))
    for way in sorted(ways, key=lambda way: (sum(n for n, _ in way), max(n for n, _ in way))):
        yield tuple(term for _, term in way)


def _term_of(player: int, at: Fraction, point: Point) -> s.Expression:
    """The probability of the first action of a program that plays the same whatever the others do; `at` the point it is
    this number."""
    program = point.setup.programs[player]
    played = None if program is None else _played(program.tree)
    fits = played is not None and all(_is_term(each, point.numbers) for each in subexpressions(played))
    return played if played is not None and fits else s.Number(at)


def _is_term(e: s.Expression, names: Collection[str]) -> bool:
    """Whether it may stand in a term, its parts apart."""
    match e:
        case s.Name(name):
            return name in names
        case s.Number(value):
            return value >= 0
        case s.Power(base):
            return isinstance(base, s.Name)
    return isinstance(e, s.Arithmetic)


def _played(tree: p.Tree) -> s.Expression | None:
    """The probability of the first action, where chance alone leads to it."""
    match tree:
        case p.Pure(action):
            return s.Number(Fraction(int(action == 0)))
        case p.Mixture(weights):
            return weights[0]
        case p.Chance(probability, then, otherwise):
            first, second = _played(then), _played(otherwise)
            if first is not None and second is not None:
                rest = s.Arithmetic("-", ONE, probability)
                return _sum(_product(probability, first), _product(rest, second))
    return None


def _product(weight: s.Expression, played: s.Expression) -> s.Expression:
    return weight if played == ONE else played if played == NOTHING else s.Arithmetic("*", weight, played)


def _sum(one: s.Expression, other: s.Expression) -> s.Expression:
    return other if one == NOTHING else one if other == NOTHING else s.Arithmetic("+", one, other)


def _terms(claim: s.Claim, known: Symbols) -> Iterator[s.Expression]:
    """Probabilities near 0 or 1, the simplest first."""
    yield s.Number(Fraction(0))
    yield ONE
    *before, last = map(s.Name, claim.small)
    sizes: list[s.Expression] = [last]
    if before:
        sizes += [s.Arithmetic("/", last, before[-1]), before[-1]]
    more: s.Expression = s.Arithmetic("+", known.large, ONE)
    uses = letters(claim) - {"o"}
    for half in (True, False):
        for size in sizes:
            near: s.Expression = s.Arithmetic("/", size, s.Number(Fraction(2))) if half else size
            scaled = [near, s.Arithmetic("/", near, more), s.Arithmetic("*", near, more)] if uses else [near]
            for term in scaled:
                yield term
                yield s.Arithmetic("-", ONE, term)


def _point(
    loaded: LoadedClaim, known: Symbols, little: s.Expression, values: Mapping[str, s.Expression], large: Fraction
) -> Point:
    numbers, most = {known.large.name: large}, FAR / (large + 1)
    for name in loaded.claim.small:
        numbers[name], most = most, most * FAR / (large + 1)
    numbers |= {name: number_at(value, numbers) for name, value in values.items()}
    claim = loaded.claim
    here = {name: value for name, value in numbers.items() if name != known.large.name}
    thresholds = {name: (s.Number(numbers[name]),) for name in claim.small}
    plain = replace(instance(claim, s.Number(large), thresholds, known), fixed={**claim.fixed, **here})
    constants = Constants(s.Number(large), little)
    lines = tuple(stated(item.proposition, claim.kind == "always", constants) for item in claim.items)
    setup = set_up(replace(loaded, claim=plain))
    world = world_of(setup, {})
    fixed = tuple(_fixed(setup, world, n) for n in range(len(loaded.game.players)))
    return Point(setup, world, numbers, lines, fixed)


def _fixed(setup: Setup, world: World, player: int) -> Fraction | None:
    plays = fixed_strategy(setup.programs[player], world)
    return plays[0] if plays is not None and isinstance(plays[0], Fraction) else None


def _fails(points: list[Point], terms: tuple[s.Expression, ...]) -> int | None:
    """The number of a line that fails at all points, in a state."""
    lines: set[int] | None = None
    for point in points:
        try:
            first = [number_at(term, point.numbers) for term in terms]
            if not all(0 <= x <= 1 for x in first):
                return None
            profile: Profile = tuple((x, 1 - x) for x in first)
            wanted = point.setup.claim.kind == "always"
            numbers = range(len(point.lines)) if lines is None else sorted(lines)
            lines = {n for n in numbers if holds(point.lines[n], profile, point.world) != wanted}
            if not lines:
                return None
            find_state(point.setup, point.world, profile, {}, [], {})
        except (Rejected, Undecided, TooHard, VerifyError, ArithmeticError, LookupError):
            return None
    return min(lines) if lines else None


def number_at(e: s.Expression, numbers: Mapping[str, Fraction]) -> Fraction:
    """The value of a term. Raises ArithmeticError or KeyError."""
    match e:
        case s.Number(value):
            return value
        case s.Name(name):
            return numbers[name]
        case s.Arithmetic(sign, left, right):
            a, b = number_at(left, numbers), number_at(right, numbers)
            return a + b if sign == "+" else a - b if sign == "-" else a * b if sign == "*" else a / b
        case s.Power(base, exponent):
            return number_at(base, numbers) ** exponent
    raise ArithmeticError(f"not a term: {e}")


def values_of(loaded: LoadedClaim, known: Symbols, clock: Clock) -> Iterator[dict[str, s.Expression]]:
    """Values of the other parameters that something depends on: numbers; if the claim is uniform also with gaps that
    grow with K."""
    claim = loaded.claim
    thresholds = {name: (s.Number(FAR),) for name in claim.small}
    setup = set_up(replace(loaded, claim=instance(claim, ONE, thresholds, known)))
    needed = parameters_that_matter(setup)
    free = [n for n in setup.free_parameters if n in needed and n not in (*claim.small, known.little.name)]
    numbers = (sample_parameters(setup, [], Smt(), clock) or {}) if free else {}
    if any(name not in numbers for name in free):
        return
    plain = {name: numbers[name] for name in free}
    if claim.uniform and letters(claim) - {"o"}:
        yield from _stretched(plain, known.large)
    yield {name: s.Number(value) for name, value in plain.items() if value >= 0}


def _stretched(numbers: Mapping[str, Fraction], large: s.Expression) -> Iterator[dict[str, s.Expression]]:
    """The numbers with all gaps but one larger by K; and with one."""
    order = sorted(numbers, key=lambda name: numbers[name])
    if len(order) < 2 or numbers[order[0]] < 0:
        return
    gaps = [numbers[b] - numbers[a] for a, b in pairwise(order)]
    ways = [[k != n for k in range(len(gaps))] for n in range(len(gaps))]
    for way in (*ways, *([not grows for grows in way] for way in ways)):
        constant, slope = numbers[order[0]], Fraction(0)
        found: dict[str, s.Expression] = {order[0]: s.Number(constant)}
        for name, gap, grows in zip(order[1:], gaps, way, strict=True):
            constant, slope = constant + gap, slope + (gap if grows else 0)
            rising = large if slope == 1 else s.Arithmetic("*", s.Number(slope), large)
            found[name] = s.Arithmetic("+", rising, s.Number(constant)) if slope else s.Number(constant)
        yield found
