"""The oracle's table of a realised state: every query that the agents ask on the grid, with its probability of "yes".

A reading is a bisection over the thresholds m/N: it asks prob(j, a) > m/N at the middle of what is left, until one cell
is left. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial

from verify.evidence.numbers import Real, show_number
from verify.evidence.result import Witness
from verify.library import LoadedClaim
from verify.model import program as p
from verify.problem.programs import programs_of, scope_of
from verify.trust.check_witness import WitnessRejected, check_witness

Ask = Callable[[Fraction], Fraction]
"""The probability with which the oracle says yes at a threshold."""

FINEST = 1 << 60


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


def queries_of_readings(truth: Fraction, coin: Fraction | None, cells: int) -> Mapping[Fraction, Fraction]:
    """What bisection asks about a probability, with the oracle's answers; `coin` is the answer at the truth itself."""
    asked: dict[Fraction, Fraction] = {}

    def ask(threshold: Fraction) -> Fraction:
        asked[threshold] = Fraction(int(truth > threshold)) if truth != threshold else Fraction(coin or 0)
        return asked[threshold]

    for _ in bisect(cells, ask):
        pass
    return asked


def _answer(witness: Witness, player: str, action: str, threshold: Fraction) -> Fraction:
    return Fraction(witness.oracle[query(player, action, threshold)])


def query(player: str, action: str, threshold: Real) -> str:
    """The query in words, as witnesses name it."""
    return f"prob({player}, {action}) > {show_number(threshold)}"


def read_probabilities(loaded: LoadedClaim) -> tuple[tuple[str, str], ...]:
    """Each (player, action) whose probability some agent reads: of two actions the first."""
    scope = scope_of(loaded)
    programs = [program for program in programs_of(loaded, scope) if program is not None]
    read = {j for program in programs for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone) for j in n.players}
    return tuple((player, actions[0]) for j, (player, actions) in enumerate(scope.players.items()) if j in read)


def with_table(loaded: LoadedClaim, witness: Witness, cells: int) -> Witness:
    """The witness of a state on the grid, with the grid and every query that the readings ask. Raises ValueError."""
    table: dict[str, str] = {}
    for player, action in read_probabilities(loaded):
        truth = Fraction(witness.strategies[player][action])
        coin = witness.oracle.get(query(player, action, truth))
        asked = queries_of_readings(truth, None if coin is None else Fraction(coin), cells)
        table |= {query(player, action, t): str(asked[t]) for t in sorted(asked)}
    return replace(witness, oracle={**table, **witness.oracle}, grid=str(cells))


def check_realised(loaded: LoadedClaim, witness: Witness) -> tuple[str, ...]:
    """The items that a realised witness settles: a consistent state in reading `grid`, by its own table.

    Raises WitnessRejected.
    """
    settled = check_witness(on_grid(loaded), witness)  # first: it bounds the numbers that are read here
    cells = cells_of(witness)
    for player, action in read_probabilities(loaded):
        answers = partial(_answer, witness, player, action)
        try:
            truth = Fraction(witness.strategies[player][action])
            ends = [m for m, _ in bisect(cells, answers)]
        except (KeyError, ValueError) as problem:
            raise WitnessRejected(f"the table has no answer that a reading of {player} asks for: {problem}") from None
        if any(not Fraction(m, cells) <= truth <= Fraction(m + 1, cells) for m in ends):
            raise WitnessRejected(f"the table leads a reading of {player} to a cell without the truth")
    return settled


def cells_of(witness: Witness) -> int:
    """N, the number of cells. Raises WitnessRejected where the witness has no grid that agrees with its δ."""
    try:
        cells, width = int(witness.grid or ""), Fraction(witness.parameters["δ"])
    except (KeyError, ValueError):
        raise WitnessRejected("expected a grid of N cells and a value of δ") from None
    if not (0 < cells < FINEST and width == Fraction(2, cells)):
        raise WitnessRejected(f"expected δ = 2/N on a grid of N cells, found N = {cells} and δ = {width}")
    return cells


def on_grid(loaded: LoadedClaim, **fixed: Fraction) -> LoadedClaim:
    """The same claim in reading `grid`, with these parameters fixed."""
    claim = loaded.claim
    return replace(loaded, claim=replace(claim, reading="grid", fixed={**claim.fixed, **fixed}))
