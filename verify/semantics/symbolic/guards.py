"""Guards on zones: constraints under which a proposition holds at every point of a box, or at some point.

In: a guard's formula, written at the truth in the strategy variables, and a zone: for each player (two actions each)
the lowest and highest probability of its first action. Out: a formula without quantifiers. The proposition is
multi-affine in the probabilities, so it is enough to look at the 2^n corners of the box; a disjunction needs more
(`_misses`). `somewhere` is exact; `everywhere` is necessary, and says where it is sufficient.

Reference: Helly, Über Mengen konvexer Körper mit gemeinschaftlichen Punkten, 1923 (here in dimension 1).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from verify.semantics.program import Derivative
from verify.semantics.symbolic.algebra import Poly, Quotient, power, with_replaced
from verify.semantics.symbolic.formula import (
    FALSE,
    TRUE,
    AllOf,
    AnyOf,
    Atom,
    Formula,
    all_of,
    any_of,
    atom,
    conjuncts,
    negate,
    nonnegative,
    positive,
)
from verify.semantics.symbolic.setting import Setting


@dataclass(frozen=True)
class Box:
    """Lowest and highest probability of each player's first action. `tag` tells apart the boxes of one run. `read` has
    the numbers read, by player, where they are known (reading `post`)."""

    low: tuple[Poly, ...]
    high: tuple[Poly, ...]
    tag: str = ""
    read: tuple[tuple[int, Poly], ...] = ()

    def narrowed(self, player: int, low: Poly, high: Poly, tag: str = "") -> Box:
        """The box with new bounds for one player."""
        lows, highs = list(self.low), list(self.high)
        lows[player], highs[player] = low, high
        return Box(tuple(lows), tuple(highs), self.tag + tag, self.read)

    def contains(self, point: Sequence[Poly], players: Iterable[int]) -> Formula:
        """That the point's coordinates of these players are in the box."""
        return all_of(
            part for i in players for part in (atom(">=", point[i] - self.low[i]), atom(">=", self.high[i] - point[i]))
        )

    def corner(self, high: Sequence[bool]) -> tuple[Poly, ...]:
        return tuple(h if up else low for low, h, up in zip(self.low, self.high, high, strict=True))


@dataclass(frozen=True)
class Everywhere:
    """A constraint for "at every point of the box". It is necessary (finitely many instances). Where `exactly` holds it
    is sufficient as well: that is always so, or where the box has a single point in the dimensions of the
    proposition."""

    formula: Formula
    exactly: Formula


def truth(setting: Setting) -> tuple[Poly, ...]:
    """The probability of each player's first action, as the ring's variable."""
    return tuple(strategy[0].numerator for strategy in setting.profile)


def move(formula: Formula, setting: Setting, point: Sequence[Poly]) -> Formula:
    """The formula with the truth replaced by another point."""
    return _moved(formula, [(x, p) for x, p in zip(truth(setting), point, strict=True) if x != p])


def _moved(part: Formula, pairs: Sequence[tuple[Poly, Poly]]) -> Formula:
    if isinstance(part, Atom):
        return atom(part.relation, with_replaced(part.poly, pairs) if pairs else part.poly)
    combine = all_of if isinstance(part, AllOf) else any_of
    return combine(_moved(piece, pairs) for piece in part.parts)


def everywhere(formula: Formula, box: Box, setting: Setting) -> Everywhere:
    """The formula at every point of the box: at the corners that matter, and (redundant, but decisive) at the truth.

    A disjunction holds everywhere when the box misses all points where each of its parts fails. Where each part speaks
    of one player only, that is seen player by player (`_misses`).
    """
    parts = [formula]
    exact = True
    for clause in _clauses(formula) or conjuncts(formula):
        if isinstance(clause, Atom) and _is_multi_affine(clause.poly, setting):
            down = [_direction(clause.poly, i, setting) for i in range(len(box.low))]
            choices = [(False, True) if d is None else (d < 0,) for d in down]
            if clause.relation == "=":
                choices = [(False, True) if d != 0 else (False,) for d in down]
        else:
            missed = _misses(clause, box, setting)
            if missed is not None:
                parts.append(missed)
                continue
            exact = False
            choices = [(False, True)] * len(box.low)
        parts += [move(clause, setting, box.corner(high)) for high in product(*choices)]
    spoken_of = [i for i, x in enumerate(truth(setting)) if _depends(formula, x)]
    point = all_of(atom("=", box.high[i] - box.low[i]) for i in spoken_of)
    return Everywhere(all_of(parts), TRUE if exact else point)


MOST_CLAUSES = 16


def _clauses(formula: Formula) -> list[Formula] | None:
    """A conjunctive normal form, if it has not too many clauses. In a disjunction an equality becomes two
    inequalities."""
    if isinstance(formula, Atom):
        return [formula]
    if isinstance(formula, AllOf):
        found: list[Formula] = []
        for part in formula.parts:
            clauses = _clauses(part)
            if clauses is None or len(found) + len(clauses) > MOST_CLAUSES:
                return None
            found += clauses
        return found
    joined: list[Formula] = [FALSE]
    for part in formula.parts:
        sides: list[Formula] | None
        if isinstance(part, Atom) and part.relation == "=":
            sides = [atom(">=", part.poly), atom(">=", -part.poly)]
        else:
            sides = _clauses(part)
        if sides is None or len(joined) * len(sides) > MOST_CLAUSES:
            return None
        joined = [any_of((before, side)) for before, side in product(joined, sides)]
    return joined


def _misses(clause: Formula, box: Box, setting: Setting) -> Formula | None:
    """That the disjunction holds at every point of the box, exactly; None where the following does not apply.

    Each part has to be affine in the probability of one player, with a slope of known sign. Its negation then is a half
    line of that player's probabilities. The points where all negations hold are a product of sets, one for each player,
    so the box misses it if it misses one of these sets; and intervals of a line have a point in common as soon as each
    two of them have (Helly's theorem in dimension 1).
    """
    if not isinstance(clause, AnyOf):
        return None
    lines: dict[int, tuple[list[Atom], list[Atom]]] = {}
    misses: list[Formula] = []
    xs = truth(setting)
    for part in clause.parts:
        players = [i for i, x in enumerate(xs) if _depends(part, x)]
        failing = negate(part)
        if not players:
            misses.append(part)
            continue
        if len(players) > 1 or not isinstance(failing, Atom) or not _is_multi_affine(failing.poly, setting):
            return None
        slope = failing.poly.diff(xs[players[0]])
        rises = setting.assumptions.positive(slope)
        if not rises and not setting.assumptions.positive(-slope):
            return None
        lines.setdefault(players[0], ([], []))[0 if rises else 1].append(failing)
    for player, (rising, falling) in lines.items():
        misses += [negate(move(each, setting, box.corner([True] * len(xs)))) for each in rising]
        misses += [negate(move(each, setting, box.corner([False] * len(xs)))) for each in falling]
        misses += [_apart(up, down, xs[player]) for up, down in product(rising, falling)]
    return any_of(misses)


def _apart(rising: Atom, falling: Atom, x: Poly) -> Formula:
    """That no number satisfies both, which are affine in x and rise and fall with it."""
    ends = []
    for each in (rising, falling):
        slope = each.poly.diff(x)
        ends.append((slope, each.poly - slope * x))
    (up, at_up), (down, at_down) = ends
    over = at_up * down - at_down * up  # above 0 where the falling one ends before the rising one begins
    return atom(">=" if ">" in (rising.relation, falling.relation) else ">", over)


def somewhere(formula: Formula, box: Box, point: Sequence[Poly], setting: Setting) -> Formula:
    """The formula at some point of the box; `point` gives a variable per player for where. Always exact."""
    if isinstance(formula, Atom) and _is_multi_affine(formula.poly, setting) and formula.relation != "=":
        directions = [_direction(formula.poly, i, setting) for i in range(len(box.low))]
        place = tuple(point[i] if d is None else box.high[i] if d > 0 else box.low[i] for i, d in enumerate(directions))
        free = [i for i, d in enumerate(directions) if d is None]
        return all_of((box.contains(point, free), move(formula, setting, place)))
    if isinstance(formula, Atom | AllOf):
        used = [i for i in range(len(point)) if _depends(formula, truth(setting)[i])]
        place = tuple(point[i] if i in used else box.low[i] for i in range(len(point)))
        return all_of((box.contains(point, used), move(formula, setting, place)))
    return any_of(somewhere(part, box, point, setting) for part in formula.parts)


def _depends(formula: Formula, variable: Poly) -> bool:
    if isinstance(formula, Atom):
        return power(formula.poly, variable) > 0
    return any(_depends(part, variable) for part in formula.parts)


def _is_multi_affine(poly: Poly, setting: Setting) -> bool:
    return all(power(poly, x) <= 1 for x in truth(setting))


def _direction(poly: Poly, player: int, setting: Setting) -> int | None:
    """1, -1, 0: the multi-affine polynomial rises, falls, or does not move with this player's probability on the whole
    cube; None where that is not known."""
    xs = truth(setting)
    slope = poly.diff(xs[player])
    if not slope:
        return 0
    others = [i for i in range(len(xs)) if power(slope, xs[i]) > 0]
    ring = setting.ring
    at_corners = [
        with_replaced(slope, [(xs[i], ring.one if up else ring.zero) for i, up in zip(others, ups, strict=True)])
        if others
        else slope
        for ups in product((False, True), repeat=len(others))
    ]
    if all(setting.assumptions.nonnegative(s) for s in at_corners):
        return 1
    if all(setting.assumptions.nonnegative(-s) for s in at_corners):
        return -1
    return None


# --- steps ---


def slopes(step: Sequence[int], derivative: Derivative, still: frozenset[int], setting: Setting) -> list[Quotient]:
    """Each player's derivative of payoff, at the truth, in the direction of the step (semantics, section 6).

    `still` are the players whose strategy already is the step's action and so does not move (by_weight only).
    """
    ways = tuple(0 if i in still else 1 if action == 0 else -1 for i, action in enumerate(step))
    if (derivative, ways) not in setting.slopes:
        setting.slopes[derivative, ways] = [_slope(player, derivative, ways, setting) for player in range(len(ways))]
    return setting.slopes[derivative, ways]


def _slope(player: int, derivative: Derivative, ways: Sequence[int], setting: Setting) -> Quotient:
    """The player's derivative where each goes towards its first action (1), away from it (-1) or nowhere (0)."""
    total = setting.constant(0)
    for i, (x, way) in enumerate(zip(truth(setting), ways, strict=True)):
        if way:
            gain = setting.gain(player, i)
            change = gain if way > 0 else -gain
            if derivative == "by_mixing":
                change = Quotient.of(1 - x if way > 0 else x) * change
            total = total + change
    return total


def step_improves_at_truth(step: Sequence[int], derivative: Derivative, setting: Setting) -> Formula:
    """That the step has a positive derivative for every player, at the truth."""
    if derivative == "by_mixing":
        return all_of(map(positive, slopes(step, derivative, frozenset(), setting)))
    xs, key = truth(setting), ("improves", derivative, tuple(step))
    if key not in setting.known:
        setting.known[key] = any_of(
            all_of(
                [_saturated(step[i], x) if i in still else negate(_saturated(step[i], x)) for i, x in enumerate(xs)]
                + [_pinned(positive(s), step, still, setting) for s in slopes(step, derivative, still, setting)],
            )
            for still in _subsets(len(xs))
        )
    return setting.known[key]


def step_surely_improves(step: Sequence[int], derivative: Derivative, box: Box, setting: Setting) -> Formula:
    """That the step improves everyone at every point of the box (exact)."""
    if derivative == "by_mixing":
        formula = all_of(map(positive, slopes(step, derivative, frozenset(), setting)))
        return everywhere(formula, box, setting).formula
    parts = [step_improves_at_truth(step, derivative, setting)]
    n = len(box.low)
    for still in _subsets(n):
        moving = [i for i in range(n) if i not in still]
        # Does the box contain a point where exactly `still` are saturated? If not, there is no condition.
        empty = [negate(_reaches(step[i], box, i)) for i in still] + [_all_saturated(step[i], box, i) for i in moving]
        rates = slopes(step, derivative, still, setting)
        for near in _subsets_of(moving):
            high = [(step[i] == 0) == (i in near or i in still) for i in range(n)]
            corner = box.corner(high)
            place = tuple(_end(step[i], setting) if i in still else corner[i] for i in range(n))
            strict = move(all_of(map(positive, rates)), setting, place)
            # At a corner that is saturated for a moving player the derivative need only be >= 0: the corner itself
            # belongs to another set of saturated players, and the open edge beside it keeps the far corner's share.
            open_end = any_of(_reaches(step[i], box, i) for i in near)
            weak = all_of((open_end, move(all_of(map(nonnegative, rates)), setting, place))) if near else FALSE
            parts.append(any_of((*empty, strict, weak)))
    return all_of(parts)


def step_fails_somewhere(
    step: Sequence[int], derivative: Derivative, box: Box, point: Sequence[Poly], setting: Setting
) -> Formula:
    """That at some point of the box the step does not improve everyone (exact)."""
    if derivative == "by_mixing":
        formula = all_of(map(positive, slopes(step, derivative, frozenset(), setting)))
        return somewhere(negate(formula), box, point, setting)
    cases = []
    n = len(box.low)
    for still in _subsets(n):
        place = tuple(_end(step[i], setting) if i in still else point[i] for i in range(n))
        moving = [i for i in range(n) if i not in still]
        fails = any_of(nonnegative(-s) for s in slopes(step, derivative, still, setting))
        cases.append(
            all_of(
                [_reaches(step[i], box, i) for i in still]
                + [box.contains(point, moving)]
                + [negate(_saturated(step[i], point[i])) for i in moving]
                + [move(fails, setting, place)],
            )
        )
    return any_of(cases)


def _subsets(n: int) -> list[frozenset[int]]:
    return _subsets_of(range(n))


def _subsets_of(items: Iterable[int]) -> list[frozenset[int]]:
    items = list(items)
    return [frozenset(c) for k in range(len(items) + 1) for c in combinations(items, k)]


def _end(action: int, setting: Setting) -> Poly:
    """The probability of the first action where the given action has weight 1."""
    return setting.ring.one if action == 0 else setting.ring.zero


def _saturated(action: int, x: Poly) -> Formula:
    """That the action already has weight 1 (x is between 0 and 1)."""
    return atom(">=", x - 1) if action == 0 else atom(">=", -x)


def _reaches(action: int, box: Box, i: int) -> Formula:
    """That the box holds a point where the action has weight 1."""
    return _saturated(action, box.high[i] if action == 0 else box.low[i])


def _all_saturated(action: int, box: Box, i: int) -> Formula:
    """That at every point of the box the action has weight 1."""
    return _saturated(action, box.low[i] if action == 0 else box.high[i])


def _pinned(formula: Formula, step: Sequence[int], still: frozenset[int], setting: Setting) -> Formula:
    """The formula with the strategies of the saturated players put in."""
    xs = truth(setting)
    return move(formula, setting, tuple(_end(step[i], setting) if i in still else x for i, x in enumerate(xs)))
