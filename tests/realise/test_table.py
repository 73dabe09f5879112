"""The oracle's table: what bisection asks, and where it ends."""

from __future__ import annotations

from fractions import Fraction

import pytest

from verify.realise.table import queries_of_readings
from verify.trust.check_realised import bisect

F = Fraction


@pytest.mark.parametrize("cells", [1, 2, 3, 7, 200])
def test_bisection_ends_in_the_cell_that_holds_the_truth(cells: int) -> None:
    for k in range(cells):
        truth = F(2 * k + 1, 2 * cells)
        table = queries_of_readings(truth, None, cells)
        assert dict(bisect(cells, table.__getitem__)) == {k: 1}
        assert len(table) <= max(1, cells).bit_length()
        assert all(answer == (truth > threshold) for threshold, answer in table.items())


@pytest.mark.parametrize("coin", [F(0), F(1, 3), F(1)])
def test_at_a_threshold_the_coin_decides(coin: Fraction) -> None:
    for k in range(1, 7):
        table = queries_of_readings(F(k, 7), coin, 7)
        ends = dict(bisect(7, table.__getitem__))
        assert table[F(k, 7)] == coin
        assert ends == {m: share for m, share in ((k, coin), (k - 1, 1 - coin)) if share}


def test_a_query_that_no_run_asks_is_not_in_the_table() -> None:
    assert set(queries_of_readings(F(1, 2), F(1), 8)) == {F(1, 2), F(3, 4), F(5, 8)}
    assert set(queries_of_readings(F(1, 2), F(1, 2), 8)) == {F(1, 2), F(3, 4), F(5, 8), F(1, 4), F(3, 8)}
