"""The points of a claim's picture, in strategies: consistent states by what the agents do there, and the state that the
evidence shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from verify.evidence.numbers import Root
from verify.evidence.result import Witness
from verify.evidence.roots import parse_number
from verify.language.functions import CLAIM_KINDS
from verify.picture.data import Dots, Point, PointRole
from verify.picture.scene import Scene
from verify.picture.wording import kind_of, state_words, told
from verify.semantics.exact.world import Undecided
from verify.simulate.consistent import Found, consistent_states

MOST_KINDS = 6
"""Kinds of states that are told apart; the rest are one more."""
NARROW = Fraction(1, 10**6)


def points(scene: Scene, verdict: str | None, most: int) -> tuple[list[Dots], list[str]]:
    """Everything there is to point at, and notes on how it was found; `most` is about how many profiles are run."""
    states, notes = _states(scene, most)
    single, more = _shown(scene, verdict, bool(states))
    return [*states, *single], [*notes, *more]


def _states(scene: Scene, most: int) -> tuple[list[Dots], list[str]]:
    if most == 0 or not CLAIM_KINDS[scene.loaded.claim.kind].plays or not any(scene.setup.programs):
        return [], []
    try:
        states = consistent_states(scene.world, scene.setup.programs, scene.setup.cells, most)
    except (Undecided, ZeroDivisionError) as problem:
        return [], [f"Consistent states are not drawn: {problem}."]
    note = (
        f"Consistent states: {len(states.found)}, each accepted by running the programs in exact numbers; "
        f"{states.how}. Between them others may be missed."
    )
    kinds = [(kind_of(scene, found), found) for found in states.found]
    counts = Counter(kind for kind, _ in kinds)
    ranked = [kind for kind, _ in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))]
    groups = [[kind] for kind in ranked[:MOST_KINDS]] + ([ranked[MOST_KINDS:]] if ranked[MOST_KINDS:] else [])
    return [_group(scene, rank, group, kinds) for rank, group in enumerate(groups)], [note]


def _group(scene: Scene, rank: int, group: Sequence[str], kinds: Sequence[tuple[str, Found]]) -> Dots:
    here = [(kind, found.at) for kind, found in kinds if kind in group]
    label = group[0] if len(group) == 1 else "otherwise"
    hover = tuple(state_words(scene, at, kind) for kind, at in here)
    return Dots("state", label, tuple(at for _, at in here), hover, rank)


def _shown(scene: Scene, verdict: str | None, has_states: bool) -> tuple[list[Dots], list[str]]:
    """The counterexample, or the example; or where no state was found, the one by which the claim is not vacuous."""
    state = scene.numbers.state
    role: PointRole = "counterexample" if verdict == "refuted" else "example"
    label = "counterexample" if verdict == "refuted" else "such a state"
    if state is None and not has_states and CLAIM_KINDS[scene.loaded.claim.kind].plays:
        state, label = scene.numbers.consistent, "a consistent state"
    if state is None or len(state.strategies) != 2:
        return [], []
    at, exact = _place(state)
    dots = Dots(role, label, (at,), (state_words(scene, at, label),))
    return [dots], [] if exact else [f"{told(state)} It is drawn to within 1/1000000."]


def _place(state: Witness) -> tuple[Point, bool]:
    """Where the state lies, and whether exactly."""
    first, second = (parse_number(next(iter(strategy.values()))) for strategy in state.strategies.values())
    return (_near(first), _near(second)), isinstance(first, Fraction) and isinstance(second, Fraction)


def _near(number: Fraction | Root) -> Fraction:
    if isinstance(number, Fraction):
        return number
    while number.high - number.low > NARROW:
        number = number.narrowed()
    return ((number.low + number.high) / 2).limit_denominator(10**7)
