"""Faults to plant in either encoding of claims: what is patched, and by what. Each makes it say something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from verify.semantics.symbolic import formula as f
from verify.trust.forms import FALSE, TRUE, negated
from verify.trust.stating.numbers import at_least_0, positive

Fault = tuple[str, Callable[[Any], Any]]
OURS, THEIRS = "verify.trust.stating.", "verify.semantics.symbolic."


def always(value: Any) -> Callable[[Any], Any]:
    return lambda _: lambda *args, **kwargs: value


def turned(original: Any) -> Any:
    """With the list or tuple that it gives in the opposite order."""
    return lambda *args, **kwargs: type(found := original(*args, **kwargs))(reversed(found))


def with_branches_turned(original: Any) -> Any:
    """With the branches of `then` and `otherwise` in each other's place."""
    return lambda run, weight, then, otherwise, *left: original(run, weight, otherwise, then, *left)


def doubled(original: Any) -> Any:
    return lambda *args, **kwargs: original(*args, **kwargs) * 2


def opposite(original: Any) -> Any:
    return lambda *args, **kwargs: not original(*args, **kwargs)


def fewer(original: Any) -> Any:
    """Without the first of what it gives."""
    return lambda *args, **kwargs: type(found := list(original(*args, **kwargs)))(found[1:])


def minus(original: Any) -> Any:
    return lambda *args, **kwargs: -original(*args, **kwargs)


def of_property(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda original: property(lambda self: change(original.fget(self)))


def said(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """With what it gives changed."""
    return lambda original: lambda *args, **kwargs: change(original(*args, **kwargs))


IN_THE_GATE: dict[str, Fault] = {
    "who deviates keeps the program": ("claim.Stated._with_anyone_at", lambda _: lambda self, player: self),
    "a deviation gains the other way": ("claim.Stated._more", said(negated)),
    "what a query asks about is turned round": ("claim.Stated._over", minus),
    "the guards about a sample speak of new ones": ("runs.Run.left", always(None)),
    "every reading is any": ("game.Game.post", lambda _: property(lambda self: False)),
    "what is read is anything": ("claim.Stated._multiples", always(([], []))),
    "with many players a step is told at corners": ("runs.BoxRun.at_corners", lambda _: property(lambda self: True)),
    "no choice is even": ("runs.Run.evenly", always(())),
    "a strict inequality is not": ("zones.positive", lambda _: at_least_0),
    "a step need not improve": ("steps.positive", lambda _: at_least_0),
    "nobody need be better off": ("outcomes.positive", lambda _: at_least_0),
    "an inequality is strict": ("outcomes.at_least_0", lambda _: positive),
    "payoffs are doubled": ("game.Game.payoff", doubled),
    "payoffs are losses": ("game.Game.payoff", minus),
    "comparisons are turned round": (
        "game.Game._compared",
        lambda o: lambda self, sign, over: negated(o(self, sign, over)),
    ),
    "other pure strategies": ("game.Game.play", turned),
    "signs are whatever is wanted": ("signs.Signs.at_least_0", always(True)),
    "no sign is known": ("signs.Signs.at_least_0", always(False)),
    "signs are turned round": (
        "signs.Signs.sign",
        lambda o: lambda self, v: None if o(self, v) is None else -o(self, v),
    ),
    "max is min": ("game.Extreme.then", lambda o: lambda self, *a: replace(o(self, *a), largest=not self.largest)),
    "minmax of losses": ("game.Game._rows", said(lambda rows: [[-v for v in row] for row in rows])),
    "a strategy is not one": ("outcomes.in_simplex", always([])),
    "the slopes of another speed": ("zones.weighing", lambda _: lambda game, step, y, *_rest: _mixing(game, step, y)),
    "nobody stands still": ("steps.standing", always([])),
    "cleared slopes are squared": ("steps.cleared", said(lambda found: [v * v for v in found])),
    "rests are not linked": ("steps.links", always([])),
    "a step is towards other actions": ("steps.rests", lambda o: lambda game, step, name: o(game, step[::-1], name)),
    "low and high are exchanged": ("zones.Box.corner", lambda o: lambda box, high: o(box, [not up for up in high])),
    "points are anywhere": ("zones.Box.holds", always([])),
    "what rises falls": ("zones.Boxes.way", lambda o: lambda *a: None if (w := o(*a)) is None else -w),
    "alternatives are missed": ("zones.Boxes.missed", always(TRUE)),
    "what is apart meets": ("zones.Boxes.apart", said(negated)),
    "a zone reaches what it does not": ("zones.Boxes.reaches", always(TRUE)),
    "a guard is the opposite": ("runs.BoxRun.all_over", lambda o: lambda s, site, e, w, z: o(s, site, e, not w, z)),
    "zones are twice as wide": ("runs.BoxRun.width", of_property(lambda width: width * 2)),
    "the other end is played": (
        "runs.BoxRun.reading",
        lambda o: lambda self, *a: o(replace(self, side=-self.side), *a),
    ),
    "lower is upper": ("runs.BoxRun.tied", lambda o: lambda self, *a: o(replace(self, side=-self.side), *a)),
    "least is most": ("runs.SupportingRun.tied", lambda o: lambda self, *a: o(replace(self, sign=-self.sign), *a)),
    "points are near without a bound": ("runs.SupportingRun._near", always(TRUE)),
    "then is otherwise": ("runs.Run.mixed", with_branches_turned),
    "a branch is left out": ("runs.Run.of", lambda o: lambda *a: found if len(found := o(*a)) < 2 else found[1:]),
    "what is sufficient is not": ("zones.Boxes.everywhere", said(lambda found: (found[0], TRUE))),
    "no step improves for pareto": ("outcomes.Said.no_small_gain", always(())),
    "nothing is dominated": ("outcomes.Said.dominated", always(FALSE)),
    "weights may be 0": ("outcomes.Said.supported", lambda o: lambda self, x, margin, _: o(self, x, margin, False)),
    "near is twice as far": ("outcomes.Said.near", lambda o: lambda self, e, x, t: o(self, e, x, t * 2)),
    "not near is half as far": ("outcomes.Said.not_near", lambda o: lambda self, e, x, t: o(self, e, x, t * 2)),
    "a box around nothing": ("outcomes.Said.nowhere", always(TRUE)),
    "all sums are constant": ("outcomes.Said.constant_sum", of_property(lambda _: True)),
    "equalities are elsewhere": ("outcomes.Said.on_equalities", said(lambda found: [(j, y[::-1]) for j, y in found])),
    "every face is efficient": ("faces._best", lambda o: lambda game, weights: frozenset(game.pures)),
    "faces are further": ("outcomes.beyond", lambda o: lambda face, x, t: o(face, x, t * 2)),
    "the oracle answers at will": ("claim.Stated._of_oracle", always(())),
    "another program": ("claim.tree_of", lambda o: lambda tree, *a: o(_opposite_guards(tree), *a)),
    "no other state is needed": ("claim.Stated._other", always(())),
    "the other state is the same one": ("claim.other", lambda _: lambda name: name),
    "a better state is a worse one": (
        "claim.Stated._better",
        lambda o: lambda self, than, state: o(self, state, than),
    ),
    "a better state may be as good": ("claim.positive", lambda _: at_least_0),
    "any state is better": ("claim.Stated._better", always(TRUE)),
    "what is given is forgotten": ("signs.Signs.learn", always(None)),
}
"""By what they say; the target is inside `verify.trust.stating`."""


def _mixing(game: Any, step: Any, y: Any) -> Any:
    from verify.trust.stating.steps import mixing

    return mixing(game, step, y)


def _opposite_guards(part: Any) -> Any:
    """The statements with each guard of an `if` turned into its opposite."""
    from verify.language import syntax as s

    if isinstance(part, tuple):
        return tuple(map(_opposite_guards, part))
    if isinstance(part, s.If):
        guard = part.guard.part if isinstance(part.guard, s.GuardNot) else s.GuardNot(part.guard)
        return replace(part, guard=guard, then=_opposite_guards(part.then), otherwise=_opposite_guards(part.otherwise))
    return part


IN_THE_SEARCH: dict[str, Fault] = {
    "who deviates keeps the program": ("among.with_anyone_at", lambda _: lambda setup, player: setup),
    "what a query asks about is turned round": ("setting.Setting.over", minus),
    "the guards about a sample speak of new ones": ("behaviours.Run._left", always(None)),
    "guards hold everywhere": ("guards.everywhere", said(lambda found: replace(found, formula=f.TRUE))),
    "guards hold somewhere": ("guards.somewhere", always(f.TRUE)),
    "low and high are exchanged": ("guards.Box.corner", lambda o: lambda box, high: o(box, [not up for up in high])),
    "points are anywhere": ("guards.Box.contains", always(f.TRUE)),
    "what rises falls": ("guards._direction", lambda o: lambda *a: None if (w := o(*a)) is None else -w),
    "what is apart meets": ("guards._apart", said(f.negate)),
    "a zone reaches what it does not": ("guards._reaches", always(f.TRUE)),
    "slopes are turned round": ("guards.slopes", said(lambda found: [-slope for slope in found])),
    "payoffs are doubled": ("setting.Setting.payoff", doubled),
    "gains are losses": ("setting.Setting.gain", minus),
    "other pure strategies": ("setting.Setting.pure", turned),
    "comparisons are strict": ("setting.nonnegative", lambda _: f.positive),
    "signs are whatever is wanted": ("signs.Assumptions.nonnegative", always(True)),
    "no sign is known": ("signs.Assumptions.positive", always(False)),
    "another saddle point": ("setup.pure_saddle_point", said(lambda s: s and replace(s, unique=not s.unique))),
    "strategies are anything": ("setup.in_simplex", always(f.TRUE)),
    "lower is upper": ("intervals.IntervalRun.tied", lambda o: lambda s, out: o(replace(s, side=_other(s.side)), out)),
    "the other end is played": (
        "intervals.IntervalRun.read_strategy",
        lambda o: lambda s, *a: o(replace(s, side=_other(s.side)), *a),
    ),
    "then is otherwise": ("behaviours.Run.combined", with_branches_turned),
    "a branch is left out": ("behaviours.Run.branches_of", lambda o: lambda *a: x if len(x := o(*a)) < 2 else x[1:]),
    "least is most": ("supporting.SupportingRun.tied", lambda o: lambda s, out: o(_most(s), out)),
    "points are near without a bound": ("supporting.SupportingRun._in_zone", always(f.TRUE)),
    "cleared slopes are squared": ("steps.cleared", said(lambda found: [v * v for v in found])),
    "rests are not linked": ("steps._links", always([])),
    "every number is read": (
        "intervals.IntervalRun._read_numbers",
        lambda o: lambda self, t, box: (o(self, t, box)[0], ()),
    ),
    "choices are free": ("behaviours.Run._chooses_evenly", always(False)),
    "multiples are not needed": ("existence.multiples", always(((), ()))),
    "nobody stands still": ("steps._still", always([])),
    "no step improves for pareto": ("goals.Goal._no_step_improves", always(())),
    "nothing is dominated": ("goals.Goal._dominated", always(f.FALSE)),
    "near is twice as far": ("goals.Goal._near", lambda o: lambda self, e, x, t: o(self, e, x, t * 2)),
    "not near is half as far": ("goals.Goal._not_near", lambda o: lambda self, e, x, t: o(self, e, x, t * 2)),
    "a box around nothing": ("goals.Goal._nowhere", always(f.TRUE)),
    "weights may be 0": ("goals.Goal._supported", lambda o: lambda self, x, t, strict: o(self, x, t, False)),
    "all sums are constant": ("goals.Goal._is_constant_sum", always(True)),
    "every face is efficient": ("faces._best", lambda o: lambda setting, w: frozenset(setting.pure_profiles())),
    "faces are further": ("goals.beyond", lambda o: lambda face, x, t: o(face, x, t * 2)),
    "the oracle answers at will": ("problem._oracle", always(())),
    "what is sufficient is not": ("existence._exact", lambda _: lambda alternative: alternative),
    "the other state is the same one": ("among._moved", lambda _: lambda setup, poly: poly),
    "a better state is a worse one": ("among._gains", lambda o: lambda setup, sign=1: o(setup, -sign)),
}
"""The target is inside `verify.semantics.symbolic`."""


def _other(side: str) -> str:
    return {"lower": "upper", "upper": "lower"}.get(side, side)


def _most(run: Any) -> Any:
    return replace(run, support=replace(run.support, least=not run.support.least))
