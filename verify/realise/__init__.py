"""Consistent states on the grid: found near a witness, told with the oracle's table, and played."""
