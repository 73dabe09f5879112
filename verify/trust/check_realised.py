"""The re-check of a realised witness: a consistent state in reading `grid` or `post`, by the oracle's own table.

A reading is a bisection over the thresholds m/N: it asks prob(j, a) > m/N at the middle of what is left, until one cell
is left. In reading `post` a run reads one of the ends of this cell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar

from verify.evidence.result import Witness
from verify.language import syntax as s
from verify.language.placing import placed
from verify.trust.check_witness import Loaded, Spend, WitnessRejected, examine

Ask = Callable[[Fraction], Fraction]
"""The probability with which the oracle says yes at a threshold."""
AnyLoaded = TypeVar("AnyLoaded", bound=Loaded)

FINEST = 1 << 60


def examine_realised(
    loaded: Loaded, witness: Witness, only: str | None = None, spend: Spend | None = None
) -> Mapping[str, bool | None]:
    """What holds, item by item (see `examine`), in a realised witness. Raises WitnessRejected, CannotTell."""
    post = loaded.claim.reading == "post"
    played = loaded if post else on_grid(loaded)
    found = examine(played, witness, only, spend)  # first: it bounds the numbers that are read here
    cells = cells_of(witness)
    for player, action in read_probabilities(loaded):
        try:
            truth = Fraction(witness.strategies[player][action])
            ends = [m for m, _ in bisect(cells, partial(_answer, witness, player, action))]
        except (KeyError, ValueError) as problem:
            raise WitnessRejected(f"the table has no answer that a reading of {player} asks for: {problem}") from None
        if any(not Fraction(m, cells) <= truth <= Fraction(m + 1, cells) for m in ends):
            raise WitnessRejected(f"the table leads a reading of {player} to a cell without the truth")
        if post and len(ends) > 1 and any(zone[action][0] != str(truth) for zone in _zones(witness, player)):
            # How often it may read another number than the truth would depend on the oracle's draws.
            raise WitnessRejected(f"a reading of {player} is drawn by the oracle, and is not the truth itself")
    return found


def _zones(witness: Witness, player: str) -> Iterator[Mapping[str, Sequence[str]]]:
    runs = (run for runs in witness.readings.values() for run in runs)
    return (zone for run in runs for name, zone in run.zones.items() if name.split(" (line ")[0] == player)


def _answer(witness: Witness, player: str, action: str, threshold: Fraction) -> Fraction:
    return Fraction(witness.oracle[f"prob({player}, {action}) > {threshold}"])


def bisect(cells: int, ask: Ask) -> Iterator[tuple[int, Fraction]]:
    """The cells m (from m/N to (m+1)/N) where bisection can end, with their probabilities."""
    waiting = [(0, cells, Fraction(1))]
    while waiting:
        low, high, share = waiting.pop()
        if high - low == 1:
            yield low, share
            continue
        middle = (low + high) // 2
        yes = ask(Fraction(middle, cells))
        waiting += [(low, middle, share * (1 - yes))] * (yes < 1)
        waiting += [(middle, high, share * yes)] * (yes > 0)


def read_probabilities(loaded: Loaded) -> tuple[tuple[str, str], ...]:
    """Each (player, action) whose probability some agent reads: of two actions the first, else each."""
    players = [player for player, _ in loaded.game.players]
    read: set[str] = set()
    for player, use in loaded.claim.players:
        agent = loaded.agents.get(player)
        if agent is not None:
            for target in _targets(placed(agent, use, player, players)):
                read |= set(players) if target == "everyone" else {target}
    return tuple((j, a) for j, of in loaded.game.players if j in read for a in of[: 1 if len(of) == 2 else None])


def _targets(statements: Sequence[s.Statement]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case s.Read(target):
                yield target
            case s.If(_, then, otherwise) | s.WithProbability(_, then, otherwise):
                yield from _targets(then)
                yield from _targets(otherwise or ())


def cells_of(witness: Witness) -> int:
    """N, the number of cells. Raises WitnessRejected where the witness has no grid that agrees with its δ."""
    try:
        cells, width = int(witness.grid or ""), Fraction(witness.parameters["δ"])
    except (KeyError, ValueError):
        raise WitnessRejected("expected a grid of N cells and a value of δ") from None
    if not (0 < cells < FINEST and width == Fraction(2, cells)):
        raise WitnessRejected(f"expected δ = 2/N on a grid of N cells, found N = {cells} and δ = {width}")
    return cells


def on_grid(loaded: AnyLoaded, **fixed: Fraction) -> AnyLoaded:
    """The same claim in reading `grid`, with these parameters fixed."""
    claim = loaded.claim
    same: Any = loaded
    changed: AnyLoaded = replace(same, claim=replace(claim, reading="grid", fixed={**claim.fixed, **fixed}))
    return changed
