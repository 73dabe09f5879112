"""Consistent states on the grid: found near a witness, completed by the oracle's table, and played."""
