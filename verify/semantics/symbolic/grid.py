"""The reading `grid`, which is that of the source: bisection over thresholds m/N, δ = 2/N (semantics, section 3).

In: the players whose probabilities are thresholds (one case of 2^n for n players read). Out: constraints with whole
numbers. A player's probability lies inside one cell, which every run sees; or it is a threshold, and then the oracle's
coin for that query decides, in each run anew, between the cell above and the cell below. Of a player with two actions
the first action's probability is read and the other follows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from verify.semantics.symbolic.algebra import Poly, Quotient
from verify.semantics.symbolic.formula import Formula, all_of, any_of, atom


@dataclass(frozen=True)
class Grid:
    """One case: which players' probabilities are thresholds.

    `edge[j]` is the (whole) number of the cell or threshold of player j, `coin[j]` the probability of "yes" there.
    """

    cells: int
    thresholds: frozenset[int]
    edge: Mapping[int, Poly]
    coin: Mapping[int, Quotient]

    def cell(self, player: int, offset: int = 0) -> tuple[Poly, Poly]:
        """Bounds of the cell that starts at the edge, or `offset` cells further."""
        unit = Fraction(1, self.cells)
        low = (self.edge[player] + offset) * _in(self.edge[player], unit)
        return low, low + _in(self.edge[player], unit)

    def holds(self, player: int, truth: Poly) -> Formula:
        """That the truth is in the cell, or at the threshold, of this case."""
        edge, scaled = self.edge[player], truth * self.cells
        if player in self.thresholds:
            coin = self.coin[player].numerator
            return all_of(
                (
                    atom("=", scaled - edge),
                    atom(">=", edge - 1),
                    atom(">=", self.cells - 1 - edge),
                    atom(">=", coin),
                    atom(">=", 1 - coin),
                )
            )
        return all_of(
            (
                atom(">=", edge),
                atom(">=", self.cells - 1 - edge),
                any_of((atom(">", scaled - edge), all_of((atom("=", edge), atom("=", truth))))),
                any_of(
                    (
                        atom(">", edge + 1 - scaled),
                        all_of((atom("=", edge + 1 - self.cells), atom("=", truth - 1))),
                    )
                ),
            )
        )


def _in(poly: Poly, value: Fraction) -> Poly:
    return poly.ring.ground_new(poly.ring.domain(value.numerator, value.denominator))


def tags(most: int) -> list[str]:
    """A name for every sequence of coins that at most `most` reads can see."""
    return ["".join(way) for length in range(most + 1) for way in product("ab", repeat=length)]
