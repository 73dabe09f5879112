"""What a run that saw a zone knows, where every player has two actions: a zone is a box, with the lowest and highest
probability of each player's first action. Propositions are affine in each of them, so a box is told by its corners."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from verify.trust.forms import (
    FALSE,
    TRUE,
    AtomForm,
    Form,
    PartsForm,
    Terms,
    atom_form,
    names_in,
    negated,
    parts_form,
    substituted,
)
from verify.trust.stating.game import Game, Pure
from verify.trust.stating.numbers import Value, at_least_0, is_0, plus, positive, times
from verify.trust.stating.signs import names_of
from verify.trust.stating.steps import at_truth, improves, mixing, rests, standing, subsets, sure, weighing

MOST_CLAUSES = 16


@dataclass(frozen=True)
class Box:
    """`numbers` has of each player that was read in reading `post` the number that was read."""

    low: tuple[Value, ...]
    high: tuple[Value, ...]
    numbers: tuple[tuple[int, Value], ...] = ()

    def narrowed(self, player: int, low: Value, high: Value, number: Value | None = None) -> Box:
        lows, highs = list(self.low), list(self.high)
        lows[player], highs[player] = low, high
        return Box(tuple(lows), tuple(highs), self.numbers if number is None else (*self.numbers, (player, number)))

    def corner(self, high: Sequence[bool]) -> tuple[Value, ...]:
        return tuple(h if up else low for low, h, up in zip(self.low, self.high, high, strict=True))

    def holds(self, point: Sequence[Value], players: Iterable[int]) -> list[Form]:
        """That the point is in the box, as far as these players go."""
        return [at_least_0(d) for i in players for d in (point[i] - self.low[i], self.high[i] - point[i])]


class Boxes:
    """Propositions on boxes of a game, written at the truth in the first actions' probabilities."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.xs = [f"prob({player},{actions[0]})" for player, actions in game.actions.items()]
        self.everyone = range(len(self.xs))
        self._known: dict[object, Form] = {}

    def at(self, form: Form, place: Sequence[Value]) -> Form:
        """The form with these first probabilities in the place of the truth's."""
        return substituted(form, {x: (v.top, v.bottom) for x, v in zip(self.xs, place, strict=True)}, self.game.steps)

    def speaks_of(self, form: Form) -> list[int]:
        names = names_in(form)
        return [i for i in self.everyone if self.xs[i] in names]

    def everywhere(self, form: Form, box: Box) -> tuple[Form, Form]:
        """What follows if the form holds on all of the box, and when that is sufficient for it."""
        found, exact = [form], True
        for clause in self.clauses(form) or (form.all() if isinstance(form, PartsForm) and form.every else (form,)):
            if isinstance(clause, AtomForm) and self.is_affine(clause):
                ways = [self.way(clause, i) for i in self.everyone]
                ends = [(False, True) if way is None else (way < 0,) for way in ways]
                if clause.relation == "=":
                    ends = [(False, True) if way != 0 else (False,) for way in ways]
            else:
                missed = self.missed(clause, box)
                if missed is not None:
                    found.append(missed)
                    continue
                exact, ends = False, [(False, True)] * len(self.xs)
            found += [self.at(clause, box.corner(high)) for high in product(*ends)]
        point = parts_form(True, [is_0(box.high[i] - box.low[i]) for i in self.speaks_of(form)])
        return parts_form(True, found), TRUE if exact else point

    def somewhere(self, form: Form, box: Box, point: Sequence[Value]) -> Form:
        """That the form holds at some point of the box; variables for where."""
        if isinstance(form, PartsForm) and not form.every:
            return parts_form(False, [self.somewhere(part, box, point) for part in form.all()])
        ways: list[int | None] = [None if i in self.speaks_of(form) else 0 for i in self.everyone]
        if isinstance(form, AtomForm) and form.relation != "=" and self.is_affine(form):
            ways = [self.way(form, i) for i in self.everyone]
        place = [point[i] if way is None else box.high[i] if way > 0 else box.low[i] for i, way in enumerate(ways)]
        free = [i for i, way in enumerate(ways) if way is None]
        return parts_form(True, (*box.holds(point, free), self.at(form, place)))

    def clauses(self, form: Form) -> list[Form] | None:
        """A conjunctive normal form, where it is short. Among alternatives an equality counts as two inequalities."""
        if isinstance(form, AtomForm):
            return [form]
        sides = []
        for part in form.all():
            if isinstance(part, AtomForm) and part.relation == "=" and not form.every:
                sides.append([atom_form(">=", plus({}, dict(part.terms), sign)) for sign in (1, -1)])
                continue
            within = self.clauses(part)
            if within is None:
                return None
            sides.append(within)
        found: list[Form] = [] if form.every else [FALSE]
        for side in sides:
            if form.every:
                found = [*found, *side]
            elif len(found) * len(side) <= MOST_CLAUSES:
                found = [parts_form(False, pair) for pair in product(found, side)]
            else:
                return None
        return found if len(found) <= MOST_CLAUSES else None

    def is_affine(self, atom: AtomForm) -> bool:
        """Whether the atom is affine in each player's probability."""
        return all(exponent == 1 for monomial, _ in atom.terms for name, exponent in monomial if name in self.xs)

    def slope(self, atom: AtomForm, player: int) -> Terms:
        """Of what is affine in the player's probability."""
        x = (self.xs[player], 1)
        return {monomial - {x}: a for monomial, a in atom.terms if x in monomial}

    def way(self, atom: AtomForm, player: int) -> int | None:
        """1, -1, 0: it rises, falls or stays with the player's probability wherever the others play; None: unknown."""
        slope = self.slope(atom, player)
        others = [x for x in self.xs if x in names_of(slope)]
        ends = []
        for ups in product((False, True), repeat=len(others)):
            gone = {(x, 1) for x, up in zip(others, ups, strict=True) if not up}
            there: Terms = {}
            for monomial, a in slope.items():
                if monomial.isdisjoint(gone):
                    there = plus(there, {frozenset(each for each in monomial if each[0] not in others): a})
            ends.append(there)
        for way in (0,) if not slope else (1, -1):
            if all(self.game.signs.at_least_0(plus({}, there, way)) for there in ends):
                return way
        return None

    def missed(self, clause: Form, box: Box) -> Form | None:
        """That a disjunction holds on all of the box, where each part speaks of one player's probability and is affine
        in it, with a slope of known sign; else None.

        Where all parts fail is a product of intervals: the box misses it if, for some player, no probability in the box
        has all of its parts fail, that is, one part fails nowhere in the box or two parts nowhere together.
        """
        if isinstance(clause, AtomForm) or clause.every:
            return None
        found: list[Form] = []
        ways: dict[int, tuple[list[AtomForm], list[AtomForm]]] = {}
        for part in clause.all():
            players, failing = self.speaks_of(part), negated(part)
            if not players:
                found.append(part)
                continue
            if len(players) > 1 or not isinstance(failing, AtomForm) or not self.is_affine(failing):
                return None
            slope = self.slope(failing, players[0])
            known = self.game.signs.sign(Value(self.game.steps, slope))
            if known is None:
                return None
            ways.setdefault(players[0], ([], []))[known < 0].append(failing)
        for player, (rising, falling) in ways.items():
            found += [negated(self.at(form, box.high)) for form in rising]
            found += [negated(self.at(form, box.low)) for form in falling]
            found += [self.apart(up, down, player) for up, down in product(rising, falling)]
        return parts_form(False, found)

    def apart(self, rising: AtomForm, falling: AtomForm, player: int) -> Form:
        """That no probability satisfies both: where the falling one reaches 0, the rising one is not there yet."""
        steps, x = self.game.steps, (self.xs[player], 1)
        up, down = self.slope(rising, player), self.slope(falling, player)
        at_up, at_down = ({m: a for m, a in form.terms if x not in m} for form in (rising, falling))
        over = plus(times(at_up, down, steps), times(at_down, up, steps), -1)
        return atom_form(">=" if ">" in (rising.relation, falling.relation) else ">", over)

    # --- steps ---

    def step_improves(self, derivative: str, step: Pure, box: Box) -> Form:
        """That the step improves at every point of the box."""
        game = self.game
        if derivative == "by_mixing":
            return self.everywhere(parts_form(True, map(positive, mixing(game, step, game.truth))), box)[0]
        found = [self.step_improves_at_truth(derivative, step)]
        for still in subsets(len(self.xs)):
            moving = [i for i in self.everyone if i not in still]
            none = [negated(self.reaches(box, i, step)) for i in still]  # the box has no point where just these stand
            none += [sure(step[i], self.game.of_two(box.low[i] if step[i] == 0 else box.high[i])) for i in moving]
            for chosen in product((False, True), repeat=len(moving)):
                near = [i for i, is_near in zip(moving, chosen, strict=True) if is_near]
                corner = box.corner([(step[i] == 0) == (i in near) for i in self.everyone])
                slopes = weighing(game, step, [*map(self.game.of_two, corner)], still, rests(game, step, at_truth))
                # Where a moving player comes to play its action for sure, the slope may be 0: that corner belongs to
                # another set of those who stand still.
                open_ = parts_form(False, [self.reaches(box, i, step) for i in near])
                weak = parts_form(True, (open_, *map(at_least_0, slopes)))
                found.append(parts_form(False, (*none, parts_form(True, map(positive, slopes)), weak)))
        return parts_form(True, found)

    def step_improves_at_truth(self, derivative: str, step: Pure) -> Form:
        """That the step improves at the truth; worked out once."""
        if (derivative, step) not in self._known:
            self._known[derivative, step] = improves(self.game, derivative, step, self.game.truth)
        return self._known[derivative, step]

    def step_fails(self, derivative: str, step: Pure, box: Box, point: Sequence[Value]) -> Form:
        """That at some point of the box the step does not improve."""
        game = self.game
        if derivative == "by_mixing":
            form = parts_form(True, map(positive, mixing(game, step, game.truth)))
            return self.somewhere(negated(form), box, point)
        cases = []
        y = [*map(self.game.of_two, point)]
        for still in subsets(len(self.xs)):
            moving = [i for i in self.everyone if i not in still]
            forms = [self.reaches(box, i, step) for i in still] + box.holds(point, moving)
            forms += [form for i, form in enumerate(standing(step, y, still)) if i in moving]
            forms.append(self.at(self._fails(step, still), point))
            cases.append(parts_form(True, forms))
        return parts_form(False, cases)

    def _fails(self, step: Pure, still: frozenset[int]) -> Form:
        """That the step does not improve at the truth where just these players stand still; worked out once."""
        if (step, still) not in self._known:
            slopes = weighing(self.game, step, self.game.truth, still, rests(self.game, step, at_truth))
            self._known[step, still] = parts_form(False, [at_least_0(-slope) for slope in slopes])
        return self._known[step, still]

    def reaches(self, box: Box, player: int, step: Pure) -> Form:
        """That the box holds a point where the player plays the step's action for sure."""
        return sure(step[player], self.game.of_two(box.high[player] if step[player] == 0 else box.low[player]))
