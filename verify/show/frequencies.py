"""The report of `verify play`: for each player what should happen and how often it did, for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from verify import __version__
from verify.evidence.heading import Heading
from verify.evidence.result import Witness
from verify.realise.frequencies import FAR, Frequency, Played
from verify.show.lines import Line, line
from verify.show.story import QUIET, STRONG, tell_oracle, tell_parameters
from verify.visible import json_text


def show_played(claim: str, what: str, witness: Witness, heading: Heading, played: Played) -> Iterator[Line]:
    """The lines: the state, then each player's actions and branches with exact share, observed share and interval."""
    yield line(0, (claim, STRONG), f": {played.rounds} rounds of {what}, seed {played.seed}")
    yield from tell_parameters(witness, 4)
    yield from tell_oracle(witness, 4)
    yield line(4, ("  exact     observed  99% interval", QUIET))
    for player, actions in played.actions.items():
        agent = heading.players.get(player)
        yield line(4, (player, STRONG), f" ({agent})" if agent else "")
        for frequency in (*actions, *played.branches[player]):
            yield _row(frequency)
    yield from _verdict(played)


def _row(frequency: Frequency) -> Line:
    mark = ("✓ ", "green") if frequency.is_inside() else ("✗ ", "red")
    low, high = frequency.interval()
    numbers = f"{float(frequency.exact):.6f}  {frequency.observed:.6f}  [{low:.6f}, {high:.6f}]  "
    return line(4, mark, numbers, frequency.words)


def _verdict(played: Played) -> Iterator[Line]:
    every = played.all()
    inside = sum(frequency.is_inside() for frequency in every)
    open_ones = sum(0 < frequency.exact < 1 for frequency in every)
    yield line(4, f"{inside} of {len(every)} exact shares lie in the 99% interval (Wilson's) of what was observed;")
    yield line(4, f"of those {open_ones} that are not 0 or 1, about {open_ones / 100:.2g} would fall outside by chance")
    for frequency in far_off(played):
        yield line(4, ("this is no chance", "red"), f", it is more than {FAR:g} standard errors off: {frequency.words}")


def far_off(played: Played) -> list[Frequency]:
    """What differs from its exact share by more than chance explains."""
    return [frequency for frequency in played.all() if not frequency.is_inside(FAR)]


def played_json(claim: str, file: str, verdict: str, witness: Witness, played: Played) -> str:
    """The one JSON document of `verify play --json`. Exact shares are texts p/q, intervals Wilson's at 99%."""
    players = {
        player: {
            "actions": [_entry(f) for f in played.actions[player]],
            "branches": [_entry(f) for f in played.branches[player]],
        }
        for player in played.actions
    }
    document = {
        "version": __version__,
        "claim": claim,
        "file": file,
        "verdict": verdict,
        "δ": witness.parameters["δ"],
        "grid": witness.grid,
        "rounds": played.rounds,
        "seed": played.seed,
        "players": players,
        "intervals": len(played.all()),
        "inside": sum(frequency.is_inside() for frequency in played.all()),
    }
    return json_text(document, indent=1)


def _entry(frequency: Frequency) -> dict[str, Any]:
    return {
        "words": frequency.words,
        "exact": str(frequency.exact),
        "observed": frequency.observed,
        "count": frequency.count,
        "interval": list(frequency.interval()),
        "inside": frequency.is_inside(),
    }
