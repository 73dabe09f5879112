"""What is shaded in a claim's picture: what each agent allows, and what the claim is about."""

from __future__ import annotations

from dataclasses import dataclass

from verify.errors import Unsupported
from verify.language import syntax as s
from verify.language.functions import CLAIM_KINDS
from verify.picture import regions
from verify.picture.data import Area
from verify.picture.scene import Scene
from verify.picture.shapes import Both, Outlined, Shape, outlined, outside
from verify.semantics.exact.world import Undecided

CLAIMED = {
    "always": "claimed: every consistent state is here",
    "never": "claimed: every consistent state is here",
    "possible": "claimed: some consistent state is here",
    "attains": "claimed: every point here is (nearly) one",
    "lemma": "where the lemma holds",
}


@dataclass(frozen=True)
class Shaded:
    """How a set of profiles is labelled (the outlines of `area` are still empty), and the set."""

    area: Area
    shape: Shape
    found: Outlined


def shaded(scene: Scene) -> tuple[list[Shaded], list[str]]:
    """All that is shaded, from back to front; and notes on what cannot be."""
    notes: list[str] = []
    shapes = [*_allowed(scene, notes), *_claimed(scene, notes)]
    return [Shaded(area, shape, outlined(shape)) for area, shape in shapes], notes


def _allowed(scene: Scene, notes: list[str]) -> list[tuple[Area, Shape]]:
    found = []
    for rank, program in enumerate(scene.setup.programs):
        proposition = None if program is None else regions.allowed(program)
        if proposition is not None and program is not None:
            label = f"allowed by {scene.world.players[program.player]} ({scene.use(program.player)})"
            shape = _shape(scene, s.Not(proposition), label, notes)
            if shape is not None:
                found.append((Area("allowed", label, (), rank), shape))
    return found


def _claimed(scene: Scene, notes: list[str]) -> list[tuple[Area, Shape]]:
    claim = scene.loaded.claim
    lines = [item for item in claim.items if item.undominated is None]
    notes += [compares(item) for item in claim.items if item.undominated is not None]
    shapes = [_shape(scene, item.proposition, item.text, notes) for item in lines]
    known = [shape for shape in shapes if shape is not None]
    if CLAIM_KINDS[claim.kind].refuted_by is True:
        known = [outside(shape) for shape in known]
    return [(Area("claimed", CLAIMED[claim.kind], ()), Both(tuple(known)))] if known else []


def compares(item: s.Item) -> str:
    """Why a line about undominated states is not shaded."""
    return f"Not shaded: {item.text}, which compares states with each other."


def _shape(scene: Scene, proposition: s.Expression, words: str, notes: list[str]) -> Shape | None:
    try:
        return regions.shape_of(proposition, scene.world, scene.frontier)
    except (Unsupported, Undecided, ZeroDivisionError):
        notes.append(f"Not shaded: {words}.")
        return None
