"""The oracle's table of a realised state: every query that the agents ask on the grid, with its probability of "yes".

How a reading bisects is said in `verify.trust.check_realised`, which checks such a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from verify.evidence.numbers import Real, show_number
from verify.evidence.result import Witness
from verify.library.find import LoadedClaim
from verify.trust.check_realised import bisect, read_probabilities


def queries_of_readings(truth: Fraction, coin: Fraction | None, cells: int) -> Mapping[Fraction, Fraction]:
    """What bisection asks about a probability, with the oracle's answers; `coin` is the answer at the truth itself."""
    asked: dict[Fraction, Fraction] = {}

    def ask(threshold: Fraction) -> Fraction:
        asked[threshold] = Fraction(int(truth > threshold)) if truth != threshold else Fraction(coin or 0)
        return asked[threshold]

    for _ in bisect(cells, ask):
        pass
    return asked


def query(player: str, action: str, threshold: Real) -> str:
    """The query in words, as witnesses name it."""
    return f"prob({player}, {action}) > {show_number(threshold)}"


def with_table(loaded: LoadedClaim, witness: Witness, cells: int) -> Witness:
    """The witness of a state on the grid, with the grid and every query that the readings ask. Raises ValueError."""
    table: dict[str, str] = {}
    for player, action in read_probabilities(loaded):
        truth = Fraction(witness.strategies[player][action])
        coin = witness.oracle.get(query(player, action, truth))
        asked = queries_of_readings(truth, None if coin is None else Fraction(coin), cells)
        table |= {query(player, action, t): str(asked[t]) for t in sorted(asked)}
    return replace(witness, oracle={**table, **witness.oracle}, grid=str(cells))
