"""States for every K: candidates for a refutation of O(...), tried with numbers.

In: a claim with small parameters. Out: probabilities as functions of K and the small parameters, with values of the
other parameters, at which a line fails in a consistent state, at some numbers. Guesses, from a table of simple terms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import islice, product, takewhile, tee

from verify.decide.clock import Clock
from verify.decide.states import find_state, fixed_strategy, world_of
from verify.discover.thresholds import LEVELS, NOTHING, ONE, Thresholds, below
from verify.discover.values import Values
from verify.errors import VerifyError
from verify.evidence.numbers import Real
from verify.evidence.roots import TooHard
from verify.language import syntax as s
from verify.language.small import Constants, Symbols, instance, letters, stated
from verify.language.walk import subexpressions
from verify.library.find import LoadedClaim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Rejected
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Profile, Undecided, World
from verify.semantics.symbolic.formula import holds as formula_holds
from verify.semantics.symbolic.setup import Setup, set_up

LARGE, FURTHEST = (Fraction(50), Fraction(2)), Fraction(1000)
"""Values of K at which a candidate is tried; at the last one first, below all thresholds."""
MOST_FOUND, MOST_ANSWERS, MOST_PROFILES = 4, 64, 60_000


@dataclass(frozen=True)
class Family:
    """Line `line` fails where players play so."""

    line: int
    state: tuple[tuple[str, str, s.Expression], ...]
    values: Mapping[str, s.Expression]
    thresholds: Thresholds


@dataclass(frozen=True)
class Point:
    """Numbers at which candidates are tried: of all parameters, and K."""

    setup: Setup
    world: World
    numbers: Mapping[str, Fraction]
    lines: tuple[s.Expression, ...]
    fixed: tuple[Fraction | None, ...]


def families(
    loaded: LoadedClaim, known: Symbols, little: s.Expression, places: Iterable[Values], clock: Clock
) -> Iterator[Family]:
    """Candidates that pass at these values of the other parameters, the simplest first."""
    if loaded.claim.reading != "any" or any(len(actions) != 2 for _, actions in loaded.game.players):
        return
    for values in places:
        tried = partial(_point, loaded, known, little, values)
        most = [below(loaded.claim, known, level) for level in LEVELS]
        try:
            far = tried(most[-1], FURTHEST)
            points = [[*(tried(thresholds, large) for large in LARGE), far] for thresholds in most]
        except (VerifyError, ArithmeticError):
            continue
        in_time = takewhile(lambda _: clock.left() > 0, _profiles(loaded, known, far))
        somewhere = tee((terms for terms in in_time if _fails([far], terms) is not None), len(LEVELS))
        for thresholds, here, profiles in zip(most, points, somewhere, strict=True):
            found = ((line, terms) for terms in profiles for line in [_fails(here, terms)] if line is not None)
            for line, terms in islice(found, MOST_FOUND):
                players = zip(loaded.game.players, terms, strict=True)
                state = tuple((j, actions[0], term) for (j, actions), term in players)
                yield Family(line, state, values, thresholds)


def _profiles(loaded: LoadedClaim, known: Symbols, point: Point) -> Iterator[tuple[s.Expression, ...]]:
    asked = [e for _, _, e in point.setup.oracle if all(_is_term(x, point.numbers) for x in subexpressions(e))]
    nothing, one, *others = _terms(loaded.claim, known)
    terms, free = list(dict.fromkeys((nothing, one, *asked, *others))), sum(at is None for at in point.fixed)
    terms = terms[: max(2, int(MOST_PROFILES ** (1 / max(free, 1))))]
    each = [terms if at is None else [_term_of(n, at, point)] for n, at in enumerate(point.fixed)]
    copying: dict[int, set[int]] = {}  # of whom nobody copies another
    for n, at in enumerate(point.fixed):
        program = point.setup.programs[n]
        if at is None and program is not None and _copied(n, [ONE] * len(each), point):
            read = {node.player for node in p.subtrees(program.tree) if isinstance(node, p.Copy | p.Sample)}
            if not read & {n, *copying} and not any(n in others for others in copying.values()):
                copying[n] = read
    each = [[NOTHING] if n in copying else of for n, of in enumerate(each)]
    ways = product(*(list(enumerate(of)) for of in each))
    for way in sorted(ways, key=lambda way: (sum(n for n, _ in way), max(n for n, _ in way))):
        plain = [term for _, term in way]
        yield tuple((n in copying and _copied(n, plain, point)) or term for n, term in enumerate(plain))


def _copied(player: int, others: Sequence[s.Expression], point: Point) -> s.Expression | None:
    """The probability of the first action of a program that copies the others, who play so, or tosses coins."""
    program = point.setup.programs[player]
    played = None if program is None else _played(program.tree, others)
    fits = played is not None and all(_is_term(each, point.numbers) for each in subexpressions(played))
    return played if fits else None


def _term_of(player: int, at: Fraction, point: Point) -> s.Expression:
    """The probability of the first action of a program that plays the same whatever the others do; `at` the point it is
    this number."""
    return _copied(player, (), point) or s.Number(at)


def _is_term(e: s.Expression, names: Collection[str]) -> bool:
    """Whether it may stand in a term, its parts apart."""
    match e:
        case s.Name(name):
            return name in names
        case s.Number():
            return True
        case s.Power(base):
            return isinstance(base, s.Name)
    return isinstance(e, s.Arithmetic)


def _played(tree: p.Tree, others: Sequence[s.Expression]) -> s.Expression | None:
    """The probability of the first action, where chance alone leads to it, and what the others play."""
    weight: s.Expression
    match tree:
        case p.Pure(action):
            return s.Number(Fraction(int(action == 0)))
        case p.Mixture(weights):
            return weights[0]
        case p.Copy(player, (first, *_)):
            return others[player] if first == 0 else s.Arithmetic("-", ONE, others[player])
        case p.Chance(weight, then, otherwise):
            pass
        case p.Sample(player, action, then, otherwise):
            weight = others[player] if action == 0 else s.Arithmetic("-", ONE, others[player])
        case _:
            return None
    one, other = _played(then, others), _played(otherwise, others)
    if one is None or other is None:
        return None
    return _sum(_product(weight, one), _product(s.Arithmetic("-", ONE, weight), other))


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
    loaded: LoadedClaim,
    known: Symbols,
    little: s.Expression,
    values: Values,
    most: Thresholds,
    large: Fraction,
) -> Point:
    numbers, share = {known.large.name: large}, 1 if letters(loaded.claim) - {"o"} else large
    for name in loaded.claim.small:
        numbers[name] = min(number_at(bound, numbers) for bound in most[name]) / share
    numbers |= {name: number_at(value, numbers) for name, value in values.items()}
    claim = loaded.claim
    here = {name: value for name, value in numbers.items() if name != known.large.name}
    if "o" in letters(claim):
        here[known.little.name] = number_at(little, {})
    thresholds = {name: (s.Number(numbers[name]),) for name in claim.small}
    plain = replace(instance(claim, s.Number(large), thresholds, known), fixed={**claim.fixed, **here})
    constants = Constants(s.Number(large), little)
    lines = tuple(stated(item.proposition, claim.kind == "always", constants) for item in claim.items)
    setup = set_up(replace(loaded, claim=plain))
    if not all(formula_holds(hypothesis.formula, {}) for hypothesis in setup.given):
        raise VerifyError("'given' does not allow these numbers")
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
            if not any(_is_state(point, profile, answers) for answers in _answers(point, profile)):
                return None
        except (TooHard, VerifyError, ArithmeticError, LookupError):
            return None
    return min(lines) if lines else None


def _answers(point: Point, profile: Profile) -> Iterator[Answers]:
    """The oracle's answers at the profile; where it is not certain some with which someone may play so."""
    asked = {(j, a, point.world.number(threshold, ())): None for j, a, threshold in point.setup.oracle}
    open_ = sorted({Fraction(0), Fraction(1), *(x for strategy in profile for x in strategy)})
    ways: list[Sequence[Real]] = []
    for j, a, threshold in asked:
        value = point.world.asked(j, a, profile)
        ways.append(open_ if value == threshold else [Fraction(int(value > threshold))])
    for way in islice(product(*ways), MOST_ANSWERS):
        yield dict(zip(asked, way, strict=True))


def _is_state(point: Point, profile: Profile, answers: Answers) -> bool:
    try:
        find_state(point.setup, point.world, profile, answers, [], {})
    except (Rejected, Undecided):
        return False
    return True


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
