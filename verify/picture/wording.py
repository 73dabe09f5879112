"""The words of a picture: numbers, states and what agents do in them, in few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import chain

from verify.evidence.numbers import show_number
from verify.evidence.result import Witness
from verify.language.labels import is_name
from verify.picture.data import Point
from verify.picture.scene import Scene
from verify.semantics.exact.interpreter import Mix
from verify.simulate.consistent import Found

LONGEST = 9
"""Letters of a number that is shown as it is."""


def state_words(scene: Scene, at: Point, words: str) -> str:
    """Both strategies, what they pay, and `words`."""
    strategies = (
        f"prob({player}, {actions[0]}) {equals(value)}"
        for (player, actions), value in zip(scene.world.actions.items(), at, strict=True)
    )
    paid = ""
    if scene.payoffs is not None:
        both = zip(scene.world.players, scene.payoffs(at), strict=True)
        paid = "; " + ", ".join(f"{player} gets {short(value)}" for player, value in both)
    return ", ".join(strategies) + paid + (f"; {words}" if words else "")


def kind_of(scene: Scene, found: Found) -> str:
    """What the agents do in this state."""
    kinds = {scene.world.players[i]: _branches(mix) for i, mix in found.mixes.items()}
    if len(kinds) == 2 and len(set(kinds.values())) == 1:
        return f"both: {next(iter(kinds.values()))}"
    return "; ".join(f"{player}: {kind}" for player, kind in kinds.items())


def pure_words(scene: Scene, at: Point) -> str:
    """A corner of the square of strategies, by its actions."""
    return profile_words(
        [
            actions[0] if value == 1 else actions[1]
            for actions, value in zip(scene.world.actions.values(), at, strict=True)
        ],
        scene.world.actions,
    )


def profile_words(pure: Sequence[str], actions: Mapping[str, Sequence[str]]) -> str:
    """An action of each player, with commas in games of which some action has spaces or hyphens in it.

    >>> profile_words(["C", "D"], {"row": ["C", "D"], "column": ["C", "D"]})
    'C D'
    >>> profile_words(["C", "D"], {"row": ["C", "go left"], "column": ["C", "D"]})
    'C, D'
    """
    return (" " if all(map(is_name, chain(*actions.values()))) else ", ").join(pure)


def told(state: Witness) -> str:
    """A state in one sentence."""
    parts = (
        f"{player} plays {', '.join(f'{action} with {chance}' for action, chance in strategy.items())}"
        for player, strategy in state.strategies.items()
    )
    return f"The state shown: {'; '.join(parts)}."


def equals(value: Fraction) -> str:
    """`= 1/3`, or `≈ 0.3333` where the number is long."""
    text = short(value)
    return text if text.startswith("≈") else f"= {text}"


def short(value: Fraction) -> str:
    """The number as it is, or with four digits where that is long."""
    text = show_number(value)
    return text if len(text) <= LONGEST else f"≈ {float(value):.4g}"


def _branches(mix: Mix) -> str:
    return " or ".join(dict.fromkeys(_branch(outcome.words) for _, _, outcome in mix.parts))


def _branch(words: Sequence[str]) -> str:
    """What a way through a program comes to: the minmax, the step it takes, or else all that it plays."""
    if "plays minmax" in words:
        return "minmax"
    step = next((w for w in words if w.startswith("the step towards ")), None)
    if step is not None:
        return "steps " + step.removeprefix("the step ").removesuffix(" improves")
    return ", ".join(dict.fromkeys(w for w in words if w.startswith(("plays", "copies"))))
