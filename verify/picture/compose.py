"""A claim's picture: everything that can be said of it with numbers, in payoffs and in strategies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from verify.evidence.record import Evidence
from verify.language import syntax as s
from verify.language.printing import show_use
from verify.library.find import LoadedClaim
from verify.picture.data import Panel, Picture
from verify.picture.examples import Numbers, numbers_for
from verify.picture.many import many_panels
from verify.picture.panels import payoff_panel, strategy_panel
from verify.picture.points import points
from verify.picture.scene import Scene, scene_of
from verify.picture.shading import shaded
from verify.semantics.exact.world import World
from verify.semantics.magnitudes import with_numbers
from verify.semantics.symbolic.setup import set_up

RESTS_ON = {
    "certificate": "a certificate",
    "witness": "a witness",
    "realised": "a realised witness",
    "solver": "the solver's word",
}
MOST_STATES = 600


def picture_of(
    loaded: LoadedClaim, at: Mapping[str, Fraction], evidence: Evidence | None, most: int = MOST_STATES
) -> Picture:
    """The picture of a claim, with these numbers and any that they leave open; with the state that the evidence shows.

    Consistent states are looked for at about `most` profiles at most; with 0 they are left out.

    Raises InputError for what is wrong with claim, game, agents or numbers.
    """
    if loaded.claim.small:
        loaded = with_numbers(loaded, evidence)
    numbers = numbers_for(loaded, at, evidence)
    setup = set_up(loaded, numbers.values)
    world = World(dict(loaded.game.players), numbers.values, loaded.game.payoffs, loaded.claim.reading)
    notes = list(_notes_on_numbers(loaded, numbers))
    if evidence is not None:
        notes.append(
            f"Verdict: {evidence.verdict}" + (f", rests on {RESTS_ON[evidence.trust]}." if evidence.trust else ".")
        )
    panels: tuple[Panel, ...] = ()
    if [len(actions) for actions in world.actions.values()] == [2, 2]:
        scene = scene_of(loaded, setup, world, numbers)
        panels, more = _panels(scene, None if evidence is None else evidence.verdict, most)
        notes += more
    else:
        panels, words = many_panels(loaded, world, numbers, None if evidence is None else evidence.verdict)
        notes += words
    return Picture(_title(loaded.claim), loaded.claim.says, panels, tuple(notes))


def _panels(scene: Scene, verdict: str | None, most: int) -> tuple[tuple[Panel, ...], list[str]]:
    shades, notes = shaded(scene)
    dots, more = points(scene, verdict, most)
    strategies = strategy_panel(scene, shades, dots)
    if scene.payoffs is None or scene.frontier is None:
        return (strategies,), [*notes, *more, "The game pays nothing, so there is no panel of payoffs."]
    if scene.frontier.all:
        notes.append("Every profile leads to a Pareto outcome.")
    return (payoff_panel(scene, scene.payoffs, scene.frontier, shades, dots), strategies), [*notes, *more]


def _title(claim: s.Claim) -> str:
    players = ", ".join(f"{player}: {show_use(use)}" for player, use in claim.players)
    return f"{claim.name}  ({players})" if players else claim.name


def _notes_on_numbers(loaded: LoadedClaim, numbers: Numbers) -> Iterator[str]:
    if numbers.values:
        yield "Drawn at " + ", ".join(f"{name} = {value}" for name, value in numbers.values.items()) + "."
    moved = [f"{k} = {v}" for k, v in loaded.claim.fixed.items() if numbers.values.get(k) != v]
    if moved:
        yield f"The claim itself is about {', '.join(moved)}."
    if numbers.failing:
        yield f"Not assumed by the claim: here {', '.join(numbers.failing)} does not hold."
