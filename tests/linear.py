"""Linear programs in floating point, to check exact answers by other means."""

from __future__ import annotations

from collections.abc import Sequence

import highspy
import numpy as np


def maximum(objective: Sequence[float], rows: Sequence[Sequence[float]], least: Sequence[float]) -> float | None:
    """The largest value of the objective over weights that are not negative and add up to 1, where each row times the
    weights is at least so much; None where there are no such weights."""
    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("threads", 1)  # as in the search: the first program of a process says how many there are
    infinite = highspy.kHighsInf
    count = len(objective)
    for value in objective:
        solver.addVar(0.0, infinite)
        solver.changeColCost(solver.getNumCol() - 1, -float(value))
    places = np.arange(count, dtype=np.int32)
    solver.addRow(1.0, 1.0, count, places, np.ones(count))
    for row, low in zip(rows, least, strict=True):
        solver.addRow(float(low), infinite, count, places, np.array(row, dtype=float))
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    return -solver.getInfo().objective_function_value
