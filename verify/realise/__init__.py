"""Consistent states on the grid: an oracle is built that produces them, and programs are played against it."""
