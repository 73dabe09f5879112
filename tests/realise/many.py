"""Games with three actions and agents that read in them, made at random, and consistent states of theirs on a grid."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import count, islice, product
from pathlib import Path
from random import Random

from verify.decide.states import State, witness_of, world_of
from verify.evidence.result import Witness
from verify.library.find import LoadedClaim, load_claim
from verify.realise.near_many import ManyActions
from verify.realise.table import with_table
from verify.semantics.symbolic.setup import set_up
from verify.trust.check_realised import on_grid

AGENTS = {
    "Chaser": "read other\n    if surely prob(other, A) > 1/3: play B\n    if possibly prob(other, B) > 1/2: play Z\n"
    "    play reading of other",
    "Careful": "read everyone\n    if some step surely improves(by_mixing):\n        with probability 1/4: play step\n"
    "    play reading",
    "Watcher": "read me\n    with probability 1/4: play Z\n    if possibly prob(me, A) < 1/2: play A\n    play B",
    "Both": "read other\n    if copy of other plays A: play reading of other\n"
    "    if possibly payoff(me) < 1: play minmax\n    play mix(1/2: A, 1/3: B, Z)",
    "Asker": "read other\n    if oracle says prob(other, B) > 1/2:\n        if surely prob(other, Z) < 1/4: play A\n"
    "        play Z\n    if possibly prob(other, Z) > 1/3: play B\n    play copy of other",
}


def claim_at(folder: Path, row: str, column: str, random: Random, item: str = "prob(row, A) <= 1") -> LoadedClaim:
    """A claim about these agents in a game with payoffs at random; `anyone` is an agent too."""
    for name, program in AGENTS.items():
        (folder / f"{name}.agent").write_text(f"# {name}\nagent {name}:\n    {program}\n", encoding="utf-8")
    payoffs = "".join(
        f"    {a} {b}: [{random.randint(-2, 3)}, {random.randint(-2, 3)}]\n" for a, b in product("ABZ", repeat=2)
    )
    file = folder / "t.claim.yaml"
    file.write_text(
        "claim: t\nsays: a test\nsource: a test\ngame:\n  game: g\n  players: {row: [A, B, Z], column: [A, B, Z]}\n"
        f"  payoffs:\n{payoffs}players: {{row: {row}, column: {column}}}\n"
        f"given: [0 < ε <= 1/10, 0 < δ <= 1]\nalways:\n  - {item}\n",
        encoding="utf-8",
    )
    return load_claim(file)


def states_at(
    loaded: LoadedClaim, cells: int, profile: tuple[tuple[Fraction, ...], ...], most: int, looks: int = 60
) -> Iterator[Witness]:
    """So many states on the grid near the profile, as witnesses with the oracle's table; looking in so many spots."""
    fixed = {"ε": Fraction(1, 10), "δ": Fraction(2, cells)}
    setup = set_up(on_grid(loaded, δ=fixed["δ"]), fixed)
    world = world_of(setup, fixed)
    answers = {(j, a, world.number(t, ())): Fraction(1, 3) for j, a, t in setup.oracle}
    spots = count()
    found = ManyActions(world, setup.programs, profile, answers, cells).states(lambda: next(spots) < looks)
    for state in islice(found, most):
        shown = State(world, state.profile, state.answers, {}, state.mixes, state.coins)
        yield with_table(loaded, witness_of(setup, shown), cells)


def strategy(random: Random, parts: int) -> tuple[Fraction, ...]:
    """A strategy with three actions whose probabilities are so many parts."""
    ends = sorted(random.randint(0, parts) for _ in "ab")
    return tuple(Fraction(high - low, parts) for low, high in zip((0, *ends), (*ends, parts), strict=True))
