"""Steps: whether moving all players towards pure actions raises every player's payoff, at first order.

`by_mixing` player i moves along o - y; the slope of a payoff u is the sum of u(o_i, y) - u(y). `by_weight` it moves
along (o - y) / (1 - y[o]), which is o - q for its *rest* q: what it plays given that it does not play o; and it stands
still where it plays o for sure. With two actions q is the other action.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from verify.language.functions import DERIVATIVES
from verify.trust.forms import Form, negated, parts_form
from verify.trust.stating.game import Game, Profile, Pure, Strategy, expect
from verify.trust.stating.numbers import Value, at_least_0, is_0, positive, strategy, total

Rest = Mapping[int, Strategy]
Naming = Callable[[str, int, str], str]
"""The name of a variable of a rest: of a player that avoids an action, for another of its actions."""


def at_truth(player: str, avoided: int, action: str) -> str:
    """Names for the rests at the truth, which are the same for all."""
    return f"rest[{player}]({avoided},{action})"


def rests(game: Game, step: Pure, name: Naming) -> Rest:
    found = {}
    for i, (player, actions) in enumerate(game.actions.items()):
        if len(actions) == 2:
            found[i] = game.play(i, 1 - step[i])
            continue
        others = [a for a in range(len(actions)) if a != step[i]] or [step[i]]  # who has one action plays it
        free = [game.variable(name(player, step[i], str(a))) for a in others[:-1]]
        shares = dict(zip(others, strategy(free, game.one), strict=True))
        found[i] = tuple(shares.get(a, game.one.number(0)) for a in range(len(actions)))
    return found


def subsets(n: int) -> Iterator[frozenset[int]]:
    return (frozenset(chosen) for size in range(n + 1) for chosen in combinations(range(n), size))


def mixing(game: Game, step: Pure, y: Profile) -> list[Value]:
    """Each player's slope `by_mixing`."""
    everyone = range(len(y))
    return [
        total(game.payoff(k, game.moved(y, i, game.play(i, step[i]))) - game.payoff(k, y) for i in everyone)
        for k in everyone
    ]


def weighing(game: Game, step: Pure, y: Profile, still: frozenset[int], rest: Rest) -> list[Value]:
    """Each player's slope `by_weight`, where just these players stand still."""
    y = [game.play(i, step[i]) if i in still else strategy for i, strategy in enumerate(y)]
    none = game.one.number(0)

    def gain(k: int, i: int) -> Value:
        to, away = (game.payoff(k, game.moved(y, i, x)) for x in (game.play(i, step[i]), rest[i]))
        return to - away

    return [total((none, *(gain(k, i) for i in range(len(y)) if i not in still))) for k in range(len(y))]


def cleared(game: Game, step: Pure, y: Profile, still: frozenset[int]) -> list[Value]:
    """The same without rests: times the product of 1 - y[o] over those who move, which is positive."""
    y = [game.play(i, step[i]) if i in still else strategy for i, strategy in enumerate(y)]
    moving = [i for i in range(len(y)) if i not in still]
    found = []
    for k in range(len(y)):
        shares = [game.one.number(0)]
        for i in moving:
            share = game.payoff(k, game.moved(y, i, game.play(i, step[i]))) - game.payoff(k, y)
            for j in moving:
                share = share * (1 - y[j][step[j]]) if j != i else share
            shares.append(share)
        found.append(total(shares))
    return found


def sure(action: int, weights: Strategy) -> Form:
    """That the action is played for sure."""
    return at_least_0(weights[action] - 1)


def standing(step: Pure, y: Profile, still: frozenset[int]) -> list[Form]:
    """That just these players play the step's action for sure."""
    played = [sure(action, strategy) for action, strategy in zip(step, y, strict=True)]
    return [form if i in still else negated(form) for i, form in enumerate(played)]


def links(step: Pure, y: Profile, still: frozenset[int], rest: Rest) -> Iterator[Form]:
    """What the rests of those who move satisfy (with two actions they are known)."""
    for i, weights in enumerate(y):
        for a, weight in enumerate(weights):
            if i not in still and len(weights) > 2 and a != step[i]:
                yield at_least_0(rest[i][a])
                yield is_0(weight - (1 - weights[step[i]]) * rest[i][a])


def improves(game: Game, derivative: str, step: Pure, y: Profile, rest: Rest | None = None) -> Form:
    """That the step has a positive slope for everyone at y. With rests these are variables, and the form may not be
    negated; else it may."""
    expect(derivative in DERIVATIVES, f"an unknown derivative {derivative}")
    if derivative == "by_mixing":
        return parts_form(True, map(positive, mixing(game, step, y)))
    known = rests(game, step, at_truth) if game.two_actions else None
    cases = []
    for still in subsets(len(y)):
        forms = standing(step, y, still)
        slopes = [] if game.two_actions else cleared(game, step, y, still)
        if rest is not None:
            forms += links(step, y, still, rest)
            slopes += weighing(game, step, y, still, rest)
        elif known is not None:
            slopes += weighing(game, step, y, still, known)
        cases.append(parts_form(True, (*forms, *map(positive, slopes))))
    return parts_form(False, cases)


def fails(game: Game, derivative: str, step: Pure, y: Profile, rest: Rest, reached: Mapping[int, Form]) -> Form:
    """That the step does not improve at y, or that it does not where players stand still that may do so in the zone:
    `reached` says for each when its zone may hold the step's action."""
    if derivative == "by_mixing":
        return parts_form(False, (at_least_0(-slope) for slope in mixing(game, step, y)))
    cases = []
    for still in subsets(len(y)):
        forms = [reached[i] for i in still]
        forms += [positive(1 - weights[step[i]]) for i, weights in enumerate(y) if i not in still]
        forms += links(step, y, still, rest)
        slopes = zip(weighing(game, step, y, still, rest), cleared(game, step, y, still), strict=True)
        forms.append(parts_form(False, [parts_form(True, map(at_least_0, (-a, -b))) for a, b in slopes]))
        cases.append(parts_form(True, forms))
    return parts_form(False, cases)
