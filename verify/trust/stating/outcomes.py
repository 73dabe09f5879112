"""What a claim says of a state, as hypotheses: propositions with the quantifiers that hide in them.

In a proof about all states a proposition stands as what follows from it: of "no profile is better" finitely many
instances, of "some profile is" a profile whose probabilities are variables of their own, numbered as they are met.
Where a state has to be shown it stands as something that it follows from (`sufficient`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, count, islice, product
from math import prod

from verify.language import syntax as s
from verify.language.functions import DERIVATIVES, proposition
from verify.language.printing import show
from verify.language.walk import subexpressions
from verify.trust.forms import FALSE, TRUE, AtomForm, Form, PartsForm, negated, parts_form
from verify.trust.stating.faces import beyond, efficient
from verify.trust.stating.game import Game, Profile, Strategy, expect
from verify.trust.stating.numbers import Value, at_least_0, in_simplex, is_0, positive, replaced, strategy, total
from verify.trust.stating.steps import improves
from verify.trust.stating.zones import Box, Boxes

MOST_MIXTURES = 64
MOST_OF_STEPS = 6_000
PARETO = (s.Name("pareto"), s.Name("weakly_pareto"))


class Said:
    """Propositions about states of a game; each use has variables of its own."""

    def __init__(self, game: Game, sufficient: bool = False) -> None:
        self.game, self.sufficient, self.everyone = game, sufficient, range(len(game.players))
        self.bound = count()

    def form(self, e: s.Expression, wanted: bool = True, x: Profile | None = None) -> Form:
        """That the proposition holds (or fails) where the players play x."""
        x = self.game.truth if x is None else x
        match e:
            case s.And(parts) | s.Or(parts):
                return parts_form(isinstance(e, s.And) == wanted, (self.form(part, wanted, x) for part in parts))
            case s.Not(part):
                return self.form(part, not wanted, x)
            case s.Implies(left, right):
                return parts_form(not wanted, [self.form(left, not wanted, x), self.form(right, wanted, x)])
            case s.Name("pareto"):
                return self.undominated(x, None, True) if wanted else self.dominated(x)
            case s.Name("weakly_pareto"):
                return self.undominated(x, None) if wanted else self.all_gain(x, None)
            case s.Call("undominated", (margin,)):
                t = self.game.number(margin, x)
                return self.undominated(x, t) if wanted else self.all_gain(x, t)
            case s.Call("improves", (s.Name(derivative), *names)):
                step = zip(self.game.actions.values(), names, strict=True)
                form = improves(self.game, derivative, tuple(actions.index(_name(each)) for actions, each in step), x)
                return form if wanted else negated(form)
            case s.Call("near", (part, distance)):
                t = self.game.number(distance, x)
                return self.near(part, x, t) if wanted else self.not_near(part, x, t)
        form = self.game.holds(e, x)
        return form if wanted else negated(form)

    # --- domination ---

    def fresh(self) -> Value:
        return self.game.variable(f"bound({next(self.bound)})")

    def fresh_profile(self) -> list[Strategy]:
        return [strategy([self.fresh() for _ in actions[1:]], self.game.one) for actions in self.game.actions.values()]

    def gains(self, there: Profile, here: Profile) -> list[Value]:
        return [self.game.payoff(k, there) - self.game.payoff(k, here) for k in self.everyone]

    def dominated(self, *xs: Profile) -> Form:
        """That one profile is as good for all and better for one, than each of these."""
        z = self.fresh_profile()
        forms = _strategies(z)
        for x in xs:
            gains = self.gains(z, x)
            forms += [*map(at_least_0, gains), parts_form(False, map(positive, gains))]
        return parts_form(True, forms)

    def all_gain(self, x: Profile, margin: Value | None) -> Form:
        """That some profile is better for all, by more than the margin."""
        z = self.fresh_profile()
        return parts_form(True, [*_strategies(z), *map(positive, _less(self.gains(z, x), margin))])

    def undominated(self, x: Profile, margin: Value | None, pareto: bool = False) -> Form:
        """No profile is better for all (by more than the margin): it is so of some profiles and, without a margin, of
        small moves."""
        if self.sufficient:
            return self.supported(x, margin, pareto)
        forms = []
        for other in self.others():
            gains = _less(self.gains(other, x), margin)
            worse = parts_form(False, [at_least_0(-gain) for gain in gains])
            if pareto:  # not as good for all, or better for none
                worse = negated(parts_form(True, [*map(at_least_0, gains), parts_form(False, map(positive, gains))]))
            forms.append(worse)
        return parts_form(True, [*forms, *(self.no_small_gain(x) if margin is None else ())])

    def supported(self, x: Profile, margin: Value | None, pareto: bool) -> Form:
        """That no pure profile has a larger weighted sum of payoffs (by more than the margin), for some weights not
        below 0, of sum 1; for `pareto` above 0."""
        weights = [self.fresh() for _ in x]
        forms = [positive(w) if pareto else at_least_0(w) for w in weights] + [is_0(total(weights) - 1)]
        for pure in self.game.pures:
            more = _weighted(weights, self.gains([self.game.play(j, a) for j, a in enumerate(pure)], x))
            forms.append(at_least_0(-more if margin is None else margin - more))
        return parts_form(True, forms)

    def others(self) -> Iterable[Profile]:
        """Pure profiles; where payoffs are numbers those too in which players mix some of their actions equally."""
        plays = [[self.game.play(j, a) for a in range(len(n))] for j, n in enumerate(self.game.actions.values())]
        if self.has_numbers:
            plays = [[*pure, *map(_mixed, _subsets(pure))] for pure in plays]
        return product(*plays)

    @property
    def has_numbers(self) -> bool:
        """Whether payoffs are numbers, in a small game."""
        values = [value for paid in self.game.payoffs.values() for value in paid]
        few = prod(2 ** len(actions) - 1 for actions in self.game.actions.values()) <= MOST_MIXTURES
        return few and all(value.constant is not None for value in values)

    def no_small_gain(self, x: Profile) -> Iterator[Form]:
        """No step improves; and for some weights of payoffs (at least 0, of sum 1) no player can raise their sum alone.
        (Else some moves together would raise all payoffs, by Gordan's theorem.)"""
        game = self.game
        if game.two_actions and len(game.pures) ** 2 * len(x) <= MOST_OF_STEPS:
            yield from (negated(improves(game, way, step, x)) for step in game.pures for way in DERIVATIVES)
        if self.has_numbers or not game.two_actions:
            weights = [self.fresh() for _ in x]
            forms = [*in_simplex(weights), is_0(total(weights) - 1)]
            for j, actions in enumerate(game.actions.values()):
                for a in range(len(actions)):
                    gains = self.gains(game.moved(x, j, game.play(j, a)), x)
                    forms.append(at_least_0(-_weighted(weights, gains)))
            yield parts_form(True, forms)

    # --- near ---

    def near(self, part: s.Expression, x: Profile, distance: Value) -> Form:
        """That some profile within the distance has it."""
        y = self.fresh_profile()
        pairs = [pair for here, there in zip(x, y, strict=True) for pair in zip(here, there, strict=True)]
        close = [at_least_0(distance - sign * (b - a)) for a, b in pairs for sign in (1, -1)]
        return parts_form(True, [*close, *_strategies(y), self.form(part, True, y)])

    def not_near(self, part: s.Expression, x: Profile, distance: Value) -> Form:
        """Of some profiles, that they are further away or have it not."""
        if self.sufficient:
            return self.nowhere_near(part, x, distance)
        # At a distance below 0 nothing is near.
        none = [] if self.game.signs.at_least_0(distance.top) else [positive(-distance)]
        if not self.game.two_actions and part in PARETO:
            faces = efficient(self.game, part == PARETO[1])
            return parts_form(True, [parts_form(False, [*none, *beyond(face, x, distance)]) for face in faces])
        return parts_form(
            True,
            (parts_form(False, [*none, *far, self.form(part, False, y)]) for y, far in self.places(part, x, distance)),
        )

    def nowhere_near(self, part: s.Expression, x: Profile, distance: Value) -> Form:
        """That nothing is near, or that a box around all that is has no point with the proposition."""
        expect(self.game.two_actions, "that near(...) fails, in a state with more than two actions")
        low, high = ([self.fresh() for _ in x] for _ in range(2))
        forms = []
        for (first, _), least, most in zip(x, low, high, strict=True):
            forms += [at_least_0(least), at_least_0(1 - most)]
            forms.append(parts_form(False, [is_0(least), at_least_0(first - distance - least)]))
            forms.append(parts_form(False, [is_0(1 - most), at_least_0(most - first - distance)]))
        nowhere = self.nowhere(part, Boxes(self.game), Box(tuple(low), tuple(high)))
        return parts_form(False, [positive(-distance), parts_form(True, [*forms, nowhere])])

    def nowhere(self, part: s.Expression, boxes: Boxes, box: Box) -> Form:
        """That the proposition holds at no point of the box; sufficient."""
        if part == PARETO[0]:
            steps = [boxes.step_improves(way, step, box) for way in DERIVATIVES for step in self.game.pures]
            corners = [box.corner(high) for high in product((False, True), repeat=len(box.low))]
            return parts_form(False, [*steps, self.dominated(*([(p, 1 - p) for p in corner] for corner in corners))])
        if isinstance(part, s.And | s.Or) and not _is_plain(part):
            return parts_form(isinstance(part, s.Or), (self.nowhere(each, boxes, box) for each in part.parts))
        return _all_over(negated(self.game.holds(part, self.game.truth)), boxes, box)

    def places(self, part: s.Expression, x: Profile, distance: Value) -> Iterator[tuple[Profile, list[Form]]]:
        """Profiles, each with the ways in which it may be further away: x itself, and x with some players moved to pure
        strategies, or to where an equality holds."""
        game, plain = self.game, _is_plain(part)
        expect(plain or game.two_actions, f"near({show(part)}, ...) with more than two actions")
        if game.two_actions and isinstance(part, s.Name):  # pareto, or weakly_pareto
            unmoved, most = self.constant_sum, 1
        else:
            unmoved, most = True, len(x)
        ends = product(*((None, *range(len(weights))) for weights in x))
        for chosen in islice(ends, None if game.two_actions else MOST_MIXTURES):
            moved = {j: a for j, a in enumerate(chosen) if a is not None}
            if len(moved) <= most and (moved or unmoved):
                y = [game.play(j, moved[j]) if j in moved else weights for j, weights in enumerate(x)]
                yield y, [positive(1 - x[j][a] - distance) for j, a in moved.items()]
        for j, to in self.on_equalities(part, x) if plain and game.two_actions else ():
            out = [positive(-weight) for weight in to]
            yield game.moved(x, j, to), out + [positive(sign * (to[0] - x[j][0]) - distance) for sign in (1, -1)]

        for i, end, to in self.on_boundaries(part, x) if not plain and isinstance(part, s.And) and len(x) == 2 else ():
            there = x[1 - i][0]
            away = [1 - x[i][end] - distance, to[0] - there - distance, there - to[0] - distance, -to[0], to[0] - 1]
            yield game.moved(game.moved(x, i, game.play(i, end)), 1 - i, to), [*map(positive, away)]

    def on_boundaries(self, part: s.And, x: Profile) -> Iterator[tuple[int, int, Strategy]]:
        """A player with an action, and a strategy of the other one with which a comparison is an equality beside it."""
        game = self.game
        said = [game.holds(piece, game.truth) for piece in filter(_is_plain, part.parts)]
        atoms = [form for form in said if isinstance(form, AtomForm)]
        for atom, i, end in product(atoms, (0, 1), (0, 1)):
            other = f"prob({game.players[1 - i]},{game.actions[game.players[1 - i]][0]})"
            y = game.moved(x, i, game.play(i, end))
            low, high = (self.at(atom, game.moved(y, 1 - i, (game.one.number(k),))) for k in (0, 1))
            affine = max((e for monomial, _ in atom.terms for name, e in monomial if name == other), default=0) == 1
            sign = game.signs.sign(high - low) if affine else None
            if sign is not None:
                first = -low * (high - low).over(sign)
                yield i, end, (first, 1 - first)

    def at(self, atom: AtomForm, x: Profile) -> Value:
        """What is compared with 0, where the players play the first action so often."""
        names = [f"prob({player},{actions[0]})" for player, actions in self.game.actions.items()]
        return replaced(dict(atom.terms), {n: y[0] for n, y in zip(names, x, strict=True)}, self.game.one)

    def on_equalities(self, part: s.Expression, x: Profile) -> Iterator[tuple[int, Strategy]]:
        """Strategies of one player with which an equality of the proposition holds, the others playing as in x."""
        form = self.game.holds(part, self.game.truth)
        for atom in form.all() if isinstance(form, PartsForm) and form.every else (form,):
            if not isinstance(atom, AtomForm) or atom.relation != "=":
                continue
            for j, (player, actions) in enumerate(self.game.actions.items()):
                name = f"prob({player},{actions[0]})"
                slopes = {monomial: a for monomial, a in atom.terms if any(name == n for n, _ in monomial)}
                if list(slopes) == [frozenset(((name, 1),))]:
                    (slope,) = slopes.values()
                    first = x[j][0] - self.at(atom, x) * (1 / Fraction(slope))
                    yield j, (first, 1 - first)

    @property
    def constant_sum(self) -> bool:
        """Whether payoffs add up to the same at every pure profile, so that each is Pareto."""
        first, *others = [total(paid) for paid in self.game.payoffs.values()]
        return not any((other - first).top for other in others)


def _is_plain(e: s.Expression) -> bool:
    """Whether no quantifier hides in it."""
    return not any(map(proposition, subexpressions(e)))


def _all_over(form: Form, boxes: Boxes, box: Box) -> Form:
    """That the form holds at every point of the box; sufficient."""
    if isinstance(form, PartsForm) and not form.every:
        return parts_form(False, [_all_over(part, boxes, box) for part in form.all()])
    found, exactly = boxes.everywhere(form, box)
    if exactly == TRUE:
        return found
    return parts_form(True, [_all_over(p, boxes, box) for p in form.all()]) if isinstance(form, PartsForm) else FALSE


def _name(e: s.Expression) -> str:
    expect(isinstance(e, s.Name), f"expected the name of an action, found {show(e)}")
    return e.name if isinstance(e, s.Name) else ""


def _strategies(z: Iterable[Strategy]) -> list[Form]:
    return [form for weights in z for form in in_simplex(weights)]


def _less(values: Sequence[Value], margin: Value | None) -> list[Value]:
    return list(values) if margin is None else [value - margin for value in values]


def _weighted(weights: Sequence[Value], values: Sequence[Value]) -> Value:
    return total(w * value for w, value in zip(weights, values, strict=True))


def _subsets(plays: Sequence[Strategy]) -> Iterator[tuple[Strategy, ...]]:
    """Those of two or more."""
    return (chosen for size in range(2, len(plays) + 1) for chosen in combinations(plays, size))


def _mixed(plays: Sequence[Strategy]) -> Strategy:
    """These strategies with equal shares."""
    return tuple(total(weights) * Fraction(1, len(plays)) for weights in zip(*plays, strict=True))
