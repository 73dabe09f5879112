"""A witness of reading `post` with an oracle: the table that leads every bisection to a cell whose ends are read.

In: a witness whose δ is 2/N. Out: the same with the grid of thresholds m/N and the oracle's table, or why there is
none. A bisection ends in a cell, and what is read is one of its ends. Where a probability is a threshold itself, the
oracle's answer there is "no" if all is read at or below it, else "yes"; where some runs read above and others below,
the answer would have to be drawn, and how often each comes is not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from verify.evidence.result import Witness
from verify.library.find import LoadedClaim
from verify.realise.table import query, with_table
from verify.trust.check_realised import FINEST, read_probabilities


def with_oracle(loaded: LoadedClaim, witness: Witness) -> Witness | str:
    """The witness with an oracle that produces it (not yet seen by the kernel); or what is missing, in words."""
    try:
        cells = 2 / Fraction(witness.parameters["δ"])
        if cells.denominator != 1 or not 0 < cells < FINEST:
            return "its δ is not 2/N"
        oracle = dict(witness.oracle)
        for player, action in read_probabilities(loaded):
            truth = Fraction(witness.strategies[player][action])
            sides = {number > truth for number in _read(witness, player, action) if number != truth}
            if len(sides) == 2 and (truth * cells).denominator == 1:
                return f"runs read {player} on both sides of its probability {truth}, which is a threshold"
            if 0 < truth < 1 and (truth * cells).denominator == 1:
                oracle.setdefault(query(player, action, truth), str(int(True in sides)))
        return with_table(loaded, replace(witness, oracle=oracle), int(cells))
    except (KeyError, ValueError, ZeroDivisionError):
        return "it has irrational numbers"


def _read(witness: Witness, player: str, action: str) -> Iterator[Fraction]:
    """The numbers that runs read."""
    for run in (run for runs in witness.readings.values() for run in runs):
        for name, zone in run.zones.items():
            if name.split(" (line ")[0] == player:
                yield Fraction(zone[action][0])
