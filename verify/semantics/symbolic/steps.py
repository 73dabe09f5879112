"""Steps for any number of actions: the derivative of payoffs in their direction (semantics, section 6).

In: a step (an action for each player) and a profile. Out: formulas. With `by_weight` a player moves away from what it
plays given that it does not play the step's action, its *rest*: a strategy q with x[a] = (1 - x[o]) q[a] for every
other action a. With more than two actions q is a tuple of fresh variables. The slope is affine in each strategy and in
each q; its cleared form, without q, is stated beside it, since some proofs need the one and some the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from verify.semantics.program import Derivative
from verify.semantics.symbolic.algebra import Quotient
from verify.semantics.symbolic.formula import Formula, all_of, any_of, negate, nonnegative, positive, zero
from verify.semantics.symbolic.setting import Setting, Strategies
from verify.semantics.symbolic.variables import Variable

Players: TypeAlias = Mapping[str, tuple[str, ...]]
Rest: TypeAlias = Mapping[int, tuple[Quotient, ...]]
"""For each player what it plays given that it does not play the step's action."""
AT_TRUTH = ""
"""Who runs the program that asks about the rest of a player at the truth: nobody, since it is the same for all."""


def variables_at_truth(players: Players) -> Iterator[Variable]:
    """Of the rests at the truth, for every step."""
    for j, actions in players.items():
        for o in range(len(actions)):
            yield from _variables(j, o, actions, (AT_TRUTH,))


def variables_at_point(
    owner: str, which: tuple[str | int, ...], step: Sequence[int], players: Players
) -> Iterator[Variable]:
    """Of the rests at a point at which a run of the owner sees the step fail."""
    for (j, actions), o in zip(players.items(), step, strict=True):
        yield from _variables(j, o, actions, (owner, *which))


def _variables(player: str, o: int, actions: tuple[str, ...], which: tuple[str | int, ...]) -> Iterator[Variable]:
    """One for each other action but the last of them; with two actions the rest is known."""
    others = [a for a in range(len(actions)) if a != o]
    return (Variable("rest", player, (*which, o, a)) for a in others[:-1])


def rest_at_truth(step: Sequence[int], setting: Setting) -> Rest:
    """The rests at the truth."""
    return _rest(step, (AT_TRUTH,), setting)


def rest_at_point(step: Sequence[int], owner: str, which: tuple[str | int, ...], setting: Setting) -> Rest:
    """The rests at a point (see `variables_at_point`)."""
    return _rest(step, (owner, *which), setting)


def _rest(step: Sequence[int], which: tuple[str | int, ...], setting: Setting) -> Rest:
    found = {}
    for i, ((name, actions), o) in enumerate(zip(setting.scope.players.items(), step, strict=True)):
        free = {v.index[-1]: setting.variables[v] for v in _variables(name, o, actions, which)}
        last = 1 - sum(free.values(), setting.constant(0))
        found[i] = tuple(setting.constant(0) if a == o else free.get(a, last) for a in range(len(actions)))
    return found


def improves_at(step: Sequence[int], derivative: Derivative, x: Strategies, rest: Rest, setting: Setting) -> Formula:
    """That the step has a positive derivative for every player at x. Necessary and, for suitable rests, sufficient."""
    if derivative == "by_mixing":
        return all_of(positive(slope) for slope in _mixing(step, x, setting))
    return any_of(
        all_of(
            (
                *_still(step, x, still),
                *_links(step, x, still, rest),
                *(
                    positive(slope)
                    for slope in (*_by_rest(step, x, still, rest, setting), *cleared(step, x, still, setting))
                ),
            )
        )
        for still in subsets(len(x))
        if len(still) < len(x)
    )


def fails_at(
    step: Sequence[int],
    derivative: Derivative,
    y: Strategies,
    rest: Rest,
    reached: Mapping[int, Formula],
    setting: Setting,
) -> Formula:
    """That the step does not improve everyone at the point y. `reached` says for each player when the points that are
    looked at have one where the player plays the step's action for sure."""
    if derivative == "by_mixing":
        return any_of(nonnegative(-slope) for slope in _mixing(step, y, setting))
    cases = []
    for still in subsets(len(y)):
        if len(still) == len(y):  # nobody moves
            cases.append(all_of(reached.values()))
            continue
        slopes = zip(_by_rest(step, y, still, rest, setting), cleared(step, y, still, setting), strict=True)
        cases.append(
            all_of(
                (
                    *(reached[i] for i in still),
                    *(positive(1 - y[i][step[i]]) for i in range(len(y)) if i not in still),
                    *_links(step, y, still, rest),
                    any_of(all_of((nonnegative(-a), nonnegative(-b))) for a, b in slopes),
                )
            )
        )
    return any_of(cases)


def improves_exactly(step: Sequence[int], derivative: Derivative, x: Strategies, setting: Setting) -> Formula:
    """That the step has a positive derivative for every player at x, without other variables: may be negated."""
    if derivative == "by_mixing":
        return all_of(positive(slope) for slope in _mixing(step, x, setting))
    return any_of(
        all_of((*_still(step, x, still), *map(positive, cleared(step, x, still, setting))))
        for still in subsets(len(x))
        if len(still) < len(x)
    )


def _still(step: Sequence[int], x: Strategies, still: frozenset[int]) -> Iterator[Formula]:
    """That exactly these players already play the step's action for sure."""
    for i, strategy in enumerate(x):
        saturated = nonnegative(strategy[step[i]] - 1)
        yield saturated if i in still else negate(saturated)


def _links(step: Sequence[int], x: Strategies, still: frozenset[int], rest: Rest) -> Iterator[Formula]:
    """What the rests of those who move satisfy."""
    for i, strategy in enumerate(x):
        o = step[i]
        if i in still or len(strategy) == 2:
            continue
        for a, weight in enumerate(strategy):
            if a != o:
                yield nonnegative(rest[i][a])
                yield zero(weight - (1 - strategy[o]) * rest[i][a])


def _mixing(step: Sequence[int], x: Strategies, setting: Setting) -> list[Quotient]:
    """Each player's slope where everyone mixes the step's action in."""
    return [
        sum(
            (_moved(k, x, i, setting.pure(i, step[i]), setting) - setting.payoff_at(k, x) for i in range(len(x))),
            setting.constant(0),
        )
        for k in range(len(x))
    ]


def _by_rest(step: Sequence[int], x: Strategies, still: frozenset[int], rest: Rest, setting: Setting) -> list[Quotient]:
    """Each player's slope `by_weight`, with what the moving players move away from."""
    x = _placed(step, x, still, setting)
    moving = [i for i in range(len(x)) if i not in still]
    return [
        sum(
            (_moved(k, x, i, setting.pure(i, step[i]), setting) - _moved(k, x, i, rest[i], setting) for i in moving),
            setting.constant(0),
        )
        for k in range(len(x))
    ]


def cleared(step: Sequence[int], x: Strategies, still: frozenset[int], setting: Setting) -> list[Quotient]:
    """Each player's slope `by_weight` times what each moving player still has to move, which is positive."""
    x = _placed(step, x, still, setting)
    moving = [i for i in range(len(x)) if i not in still]
    found = []
    for k in range(len(x)):
        total = setting.constant(0)
        for i in moving:
            share = _moved(k, x, i, setting.pure(i, step[i]), setting) - setting.payoff_at(k, x)
            for j in moving:
                if j != i:
                    share = share * (1 - x[j][step[j]])
            total = total + share
        found.append(total)
    return found


def _placed(step: Sequence[int], x: Strategies, still: frozenset[int], setting: Setting) -> Strategies:
    return [setting.pure(i, step[i]) if i in still else strategy for i, strategy in enumerate(x)]


def _moved(k: int, x: Strategies, i: int, strategy: tuple[Quotient, ...], setting: Setting) -> Quotient:
    return setting.payoff_at(k, [strategy if j == i else other for j, other in enumerate(x)])


def subsets(n: int) -> Iterable[frozenset[int]]:
    """Of the players 0..n-1."""
    return (frozenset(chosen) for size in range(n + 1) for chosen in combinations(range(n), size))
