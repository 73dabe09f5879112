"""Propositions about an outcome, with their hidden quantifiers, as constraints (semantics, section 8).

In: a proposition, and whether it holds. Out: a formula in the variables of the state and fresh ones. Where no exact
formula without quantifiers is known, there are two: a *weaker* one that the proposition implies (a hypothesis for a
proof) and a *stronger* one that implies it (a target for a counterexample). For Pareto the stronger one is that the
outcome maximises some weighted sum of payoffs, with positive weights.

References: Geoffrion, Proper efficiency and the theory of vector maximization, 1968 (weighted sums). Kuhn and Tucker,
Nonlinear programming, 1951 (stationary weights).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, islice, product
from math import prod
from typing import TypeVar

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.functions import DERIVATIVES, Derivative
from verify.language.functions import proposition as named
from verify.language.walk import subexpressions
from verify.semantics.symbolic import guards, steps
from verify.semantics.symbolic.algebra import Quotient, power, with_replaced
from verify.semantics.symbolic.faces import beyond, efficient_faces
from verify.semantics.symbolic.formula import (
    FALSE,
    TRUE,
    AllOf,
    Atom,
    Formula,
    all_of,
    any_of,
    conjuncts,
    negate,
    nonnegative,
    positive,
    zero,
)
from verify.semantics.symbolic.guards import Box
from verify.semantics.symbolic.propositions import at_point
from verify.semantics.symbolic.quantifiers import Strength
from verify.semantics.symbolic.setting import Setting, Strategies
from verify.semantics.symbolic.setup import Setup, in_simplex

T = TypeVar("T")
MOST_MIXTURES = 64
"""Profiles of uniform mixtures."""
MOST_OF_STEPS = 6_000
"""Derivatives along the steps towards all pure profiles: of each player's payoff, for each set of players that stand
still."""


@dataclass
class Goal:
    """Writes propositions as constraints; `spare` yields fresh variables for their quantifiers.

    `instances` collects the instances of conditions on all points of a box: a proof may ignore them.
    """

    setup: Setup
    strength: Strength
    spare: Iterator[Quotient] = field(init=False)
    instances: list[Formula] = field(default_factory=list)
    _paid: dict[tuple[tuple[Quotient, ...], ...], list[Quotient]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        self.spare = iter(self.setup.spare)

    @property
    def setting(self) -> Setting:
        return self.setup.setting

    def formula(self, proposition: s.Expression, holds: bool = True) -> Formula:
        """That the proposition holds (or not) of the consistent state."""
        return self._at(proposition, self.setting.profile, holds)

    def _at(self, proposition: s.Expression, x: Strategies, holds: bool) -> Formula:
        match proposition:
            case s.And(parts):
                combine = all_of if holds else any_of
                return combine(self._at(part, x, holds) for part in parts)
            case s.Or(parts):
                combine = any_of if holds else all_of
                return combine(self._at(part, x, holds) for part in parts)
            case s.Not(part):
                return self._at(part, x, not holds)
            case s.Implies(left, right):
                combine = any_of if holds else all_of
                return combine((self._at(left, x, not holds), self._at(right, x, holds)))
            case s.Name("pareto"):
                return self._pareto(x) if holds else self._dominated(x)
            case s.Name("weakly_pareto"):
                return self._undominated(x, None) if holds else self._everyone_gains(x, None)
            case s.Call("improves", (s.Name("by_weight" | "by_mixing" as derivative), *actions)):
                formula = self._improves(derivative, tuple(map(self.setting.action, range(len(x)), actions)), x)
                return formula if holds else negate(formula)
            case s.Call("undominated", (margin,)):
                t = self.setting.number(margin, x)
                return self._undominated(x, t) if holds else self._everyone_gains(x, t)
            case s.Call("near", (part, distance)):
                t = self.setting.number(distance, x)
                return self._near(part, x, t) if holds else self._not_near(part, x, t)
        formula = at_point(proposition, x, self.setting)
        return formula if holds else negate(formula)

    def _fresh(self) -> Quotient:
        variable = next(self.spare, None)
        if variable is None:
            raise Unsupported("a proposition with too many quantifiers in one another")
        return variable

    # --- domination ---

    def _fresh_profile(self) -> tuple[tuple[Quotient, ...], ...]:
        profile = []
        for actions in self.setting.scope.players.values():
            free = [self._fresh() for _ in actions[:-1]]
            profile.append((*free, 1 - sum(free, self.setting.constant(0))))
        return tuple(profile)

    def _gains(self, z: Strategies, x: Strategies) -> list[Quotient]:
        return [there - here for there, here in zip(self._payoffs(z), self._payoffs(x), strict=True)]

    def _payoffs(self, x: Strategies) -> list[Quotient]:
        """Each player's payoff; worked out once for the same strategies."""
        at = tuple(x)
        if at not in self._paid:
            self._paid[at] = [self.setting.payoff(k, x) for k in range(len(self.setting.players))]
        return self._paid[at]

    def _dominated(self, x: Strategies, worst: Sequence[Strategies] | None = None) -> Formula:
        """That some profile is as good as x for all and better for one (than each of `worst`, if given)."""
        z = self._fresh_profile()
        parts: list[Formula] = [in_simplex(strategy) for strategy in z]
        for point in [x] if worst is None else worst:
            gains = self._gains(z, point)
            parts += [*map(nonnegative, gains), any_of(map(positive, gains))]
        return all_of(parts)

    def _everyone_gains(self, x: Strategies, margin: Quotient | None) -> Formula:
        z = self._fresh_profile()
        gains = [g if margin is None else g - margin for g in self._gains(z, x)]
        return all_of([*(in_simplex(strategy) for strategy in z), *map(positive, gains)])

    def _pareto(self, x: Strategies) -> Formula:
        if self.strength == "stronger":
            return self._supported(x, None, strict=True)
        parts: list[Formula] = []
        for other in self._others():
            gains = self._gains(other, x)
            parts.append(negate(all_of([*map(nonnegative, gains), any_of(map(positive, gains))])))
        return all_of((*parts, *self._no_step_improves(x)))

    def _no_step_improves(self, x: Strategies) -> Iterator[Formula]:
        """What holds at first order wherever x is weakly Pareto; of many players only the last of it."""
        few = len(self.setting.pure_profiles()) ** 2 * len(x) <= MOST_OF_STEPS
        for pure in self.setting.pure_profiles() if self._two_actions() and few else ():
            yield from (negate(self._improves(derivative, pure, x)) for derivative in DERIVATIVES)
        if self._has_numbers() or not self._two_actions():  # else it says little more, and searches take twice as long
            yield self._stationary(x)

    def _others(self) -> Iterator[Strategies]:
        """Profiles that do not dominate a Pareto outcome: the pure ones; and in games with numbers those in which each
        player mixes some of its actions uniformly."""
        pures = [[self.setting.pure(j, a) for a in range(n)] for j, n in enumerate(self._counts())]
        if self._has_numbers():
            pures = [[*pure, *map(self._uniform, _subsets(pure))] for pure in pures]
        return product(*pures)

    def _counts(self) -> list[int]:
        return [len(actions) for actions in self.setting.scope.players.values()]

    def _has_numbers(self) -> bool:
        """Whether the payoffs have, in a game that is small enough to go through its mixtures."""
        few = prod(2**n - 1 for n in self._counts()) <= MOST_MIXTURES
        payoffs = (payoff for payoffs in self.setting.pure_payoffs().values() for payoff in payoffs)
        return few and all(payoff.numerator.is_ground and payoff.denominator.is_ground for payoff in payoffs)

    def _uniform(self, strategies: Sequence[Sequence[Quotient]]) -> tuple[Quotient, ...]:
        share = Fraction(1, len(strategies))
        return tuple(sum(entries[1:], entries[0]) * share for entries in zip(*strategies, strict=True))

    def _stationary(self, x: Strategies) -> Formula:
        """For some weights (not negative, of sum 1) no player can raise the weighted sum of payoffs by moving alone.

        So it is wherever x is weakly Pareto: else, by Gordan's theorem, some moves together would raise all payoffs at
        first order, and a small step that way would dominate x.
        """
        weights = [self._fresh() for _ in self.setting.players]
        parts = [*map(nonnegative, weights), zero(sum(weights, self.setting.constant(-1)))]
        for j, count in enumerate(self._counts()):
            for a in range(count):
                moved = [self.setting.pure(j, a) if i == j else strategy for i, strategy in enumerate(x)]
                gains = self._gains(moved, x)
                total = sum((w * g for w, g in zip(weights, gains, strict=True)), self.setting.constant(0))
                parts.append(nonnegative(-total))
        return all_of(parts)

    def _improves(self, derivative: Derivative, step: tuple[int, ...], x: Strategies) -> Formula:
        if not self._two_actions():
            return steps.improves_exactly(step, derivative, x, self.setting)
        formula = guards.step_improves_at_truth(step, derivative, self.setting)
        return guards.move(formula, self.setting, tuple(strategy[0].numerator for strategy in x))

    def _undominated(self, x: Strategies, margin: Quotient | None) -> Formula:
        if self.strength == "stronger":
            return self._supported(x, margin, strict=False)
        parts: list[Formula] = []
        for other in self._others():
            parts.append(any_of(nonnegative(-g if margin is None else margin - g) for g in self._gains(other, x)))
        return all_of((*parts, *self._no_step_improves(x)) if margin is None else parts)

    def _supported(self, x: Strategies, margin: Quotient | None, strict: bool) -> Formula:
        """That x maximises (to within the margin) some weighted sum of payoffs; positive weights make it Pareto."""
        weights = [self._fresh() for _ in self.setting.players]
        parts = [positive(w) if strict else nonnegative(w) for w in weights]
        parts.append(zero(sum(weights, self.setting.constant(-1))))
        for pure in self.setting.pure_profiles():
            gains = self._gains([self.setting.pure(j, a) for j, a in enumerate(pure)], x)
            total = sum((w * g for w, g in zip(weights, gains, strict=True)), self.setting.constant(0))
            parts.append(nonnegative(-total if margin is None else margin - total))
        return all_of(parts)

    # --- near ---

    def _near(self, part: s.Expression, x: Strategies, distance: Quotient) -> Formula:
        y = self._fresh_profile()
        close = [
            nonnegative(distance - sign * (b - a))
            for here, there in zip(x, y, strict=True)
            for a, b in zip(here, there, strict=True)
            for sign in (1, -1)
        ]
        return all_of([*close, *(in_simplex(strategy) for strategy in y), self._at(part, y, True)])

    def _not_near(self, part: s.Expression, x: Strategies, distance: Quotient) -> Formula:
        if not self._two_actions():
            return self._not_near_of_many(part, x, distance)
        if self.strength == "weaker":
            return all_of(self._instances(part, x, distance))
        box, holds = self._box_around(x, distance)
        return any_of((positive(-distance), all_of((holds, self._nowhere(part, box)))))

    def _not_near_of_many(self, part: s.Expression, x: Strategies, distance: Quotient) -> Formula:
        """For any number of actions: that no point of the faces where the proposition is known to hold is near; or that
        it fails at x and wherever near points of faces are."""
        if self.strength == "stronger":
            raise Unsupported(
                "counterexamples to near(...) are not searched for by formulas with more than two actions"
            )
        nowhere = () if self.setting.assumptions.nonnegative(distance.numerator) else (positive(-distance),)
        if part in (s.Name("pareto"), s.Name("weakly_pareto")):
            faces = efficient_faces(self.setting, part == s.Name("weakly_pareto"))
            return all_of(any_of((*nowhere, beyond(face, x, distance))) for face in faces)
        if not _is_plain(part):
            raise Unsupported("near(...) of such a proposition is decided for players with two actions only")
        instances = []
        for ends in islice(product(*((None, *range(len(strategy))) for strategy in x)), MOST_MIXTURES):
            place = [y if a is None else self.setting.pure(j, a) for j, (y, a) in enumerate(zip(x, ends, strict=True))]
            far = [positive(1 - y[a] - distance) for y, a in zip(x, ends, strict=True) if a is not None]
            instances.append(self._instance([*nowhere, *far], part, place))
        return all_of(instances)

    def _instances(self, part: s.Expression, x: Strategies, distance: Quotient) -> Iterator[Formula]:
        """Finitely many points of the box: x itself and its projections to faces, where these are near enough."""
        one, zero_ = self.setting.constant(1), self.setting.constant(0)
        pareto = isinstance(part, s.Name)
        many = 1 if pareto else len(x)
        # At a distance below 0 nothing is near, not even x itself.
        nowhere = () if self.setting.assumptions.nonnegative(distance.numerator) else (positive(-distance),)
        for ends in product((None, True, False), repeat=len(x)):
            fixed = [end for end in ends if end is not None]
            if len(fixed) > many or (pareto and not fixed and not self._is_constant_sum()):
                continue
            place, far = [], list(nowhere)
            for strategy, end in zip(x, ends, strict=True):
                place.append(strategy if end is None else (one, zero_) if end else (zero_, one))
                if end is not None:
                    far.append(positive((strategy[1] if end else strategy[0]) - distance))
            yield self._instance(far, part, place)
        if _is_plain(part):
            for i, strategy in self._on_equalities(part, x):
                far = [*nowhere, *map(positive, (-strategy[0], -strategy[1]))]
                far += [positive(sign * (strategy[0] - x[i][0]) - distance) for sign in (1, -1)]
                yield self._instance(far, part, [strategy if j == i else y for j, y in enumerate(x)])

        elif isinstance(part, s.And) and len(x) == 2:
            for there, away in self._on_boundaries(part, x, distance):
                yield self._instance([*nowhere, *away], part, there)

    def _on_boundaries(
        self, part: s.And, x: Strategies, distance: Quotient
    ) -> Iterator[tuple[Strategies, list[Formula]]]:
        """Profiles in which one player plays purely, and another one so that one of the comparisons is an equality,
        with the ways in which they may be further away or be none."""
        setting, truth = self.setting, guards.truth(self.setting)
        if any(strategy[0].denominator != 1 for strategy in x):
            return
        said = [at_point(piece, setting.profile, setting) for piece in part.parts if _is_plain(piece)]
        comparisons = [formula for formula in said if isinstance(formula, Atom)]
        for atom, i, end in product(comparisons, (0, 1), (0, 1)):
            j = 1 - i
            if power(atom.poly, truth[j]) != 1:
                continue
            place = [setting.pure(i, end) if k == i else strategy for k, strategy in enumerate(x)]
            here = [y[0].numerator for y in place]
            slope = Quotient.of(with_replaced(atom.poly.diff(truth[j]), list(zip(truth, here, strict=True))))
            here[j] = setting.ring.zero
            rest = Quotient.of(with_replaced(atom.poly, list(zip(truth, here, strict=True))))
            sign = setting.sign(slope)
            if sign is not None:
                first = Quotient(rest.numerator * -sign, slope.numerator * sign)
                place[j] = (first, 1 - first)
                away = [first - x[j][0], x[j][0] - first]
                far = [positive(value - distance) for value in (1 - x[i][end], *away)]
                yield place, [*far, positive(-first), positive(first - 1)]

    def _instance(self, far: Sequence[Formula], part: s.Expression, place: Strategies) -> Formula:
        """That the place is not within the distance (one of `far`), or the proposition fails there. Where it cannot
        fail there, every proof may use that."""
        fails = self._at(part, place, False)
        instance = any_of((*far, fails))
        if fails != FALSE:
            self.instances.append(instance)
        return instance

    def _on_equalities(self, part: s.Expression, x: Strategies) -> Iterator[tuple[int, tuple[Quotient, ...]]]:
        """Strategies of one player with which an equality in the proposition holds, the others playing as in x."""
        for atom in conjuncts(at_point(part, self.setting.profile, self.setting)):
            if not isinstance(atom, Atom) or atom.relation != "=":
                continue
            for i, truth in enumerate(guards.truth(self.setting)):
                slope = atom.poly.diff(truth)
                if slope.is_ground and slope:
                    there = guards.move(atom, self.setting, [strategy[0].numerator for strategy in x])
                    if isinstance(there, Atom) and all(strategy[0].denominator == 1 for strategy in x):
                        first = x[i][0] - Quotient.of(there.poly * (1 / slope.coeff(1)))
                        yield i, (first, 1 - first)

    def _box_around(self, x: Strategies, distance: Quotient) -> tuple[Box, Formula]:
        """A box that holds every strategy profile within the distance: variables, and what they satisfy."""
        low, high = ([self._fresh() for _ in x] for _ in range(2))
        holds = []
        for strategy, bottom, top in zip(x, low, high, strict=True):
            holds += [nonnegative(bottom), nonnegative(1 - top)]
            holds.append(any_of((zero(bottom), nonnegative(strategy[0] - distance - bottom))))
            holds.append(any_of((zero(1 - top), nonnegative(top - strategy[0] - distance))))
        return Box(tuple(v.numerator for v in low), tuple(v.numerator for v in high)), all_of(holds)

    def _nowhere(self, part: s.Expression, box: Box) -> Formula:
        """That the proposition holds at no point of the box (a sufficient constraint)."""
        if part == s.Name("pareto"):
            corners = [
                [(Quotient.of(p), 1 - Quotient.of(p)) for p in box.corner(high)]
                for high in product((False, True), repeat=len(box.low))
            ]
            improves = [
                guards.step_surely_improves(step, derivative, box, self.setting)
                for derivative in DERIVATIVES
                for step in self.setting.pure_profiles()
            ]
            return any_of((*improves, self._dominated((), corners)))
        if isinstance(part, s.And | s.Or) and not _is_plain(part):
            # A conjunction holds nowhere where one part does (that is sufficient), a disjunction where no part does.
            combine = any_of if isinstance(part, s.And) else all_of
            return combine(self._nowhere(each, box) for each in part.parts)
        try:
            formula = at_point(part, self.setting.profile, self.setting)
        except TypeError:
            raise Unsupported("near(...) of a proposition with near, pareto or undominated inside") from None
        return self._all_over(negate(formula), box)

    def _all_over(self, formula: Formula, box: Box) -> Formula:
        if isinstance(formula, AllOf) or not hasattr(formula, "parts"):
            everywhere = guards.everywhere(formula, box, self.setting)
            if everywhere.exactly == TRUE:
                return everywhere.formula
            if isinstance(formula, AllOf):
                return all_of(self._all_over(part, box) for part in formula.parts)
            return FALSE
        return any_of(self._all_over(part, box) for part in formula.parts)

    def _is_constant_sum(self) -> bool:
        """Whether all outcomes have the same sum of payoffs: then each of them is Pareto."""
        sums = [sum(payoffs[1:], payoffs[0]) for payoffs in self.setting.pure_payoffs().values()]
        return not any((total - sums[0]).numerator for total in sums)

    def _two_actions(self) -> bool:
        return all(len(actions) == 2 for actions in self.setting.scope.players.values())


def _subsets(strategies: Sequence[T]) -> Iterator[tuple[T, ...]]:
    """Those of two or more."""
    for size in range(2, len(strategies) + 1):
        yield from combinations(strategies, size)


def _is_plain(proposition: s.Expression) -> bool:
    """Whether it has no hidden quantifier, so that it is a condition on one profile."""
    return not any(map(named, subexpressions(proposition)))
