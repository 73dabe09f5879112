"""Consistent states of best repliers and Nash equilibria: a comparison with Gambit and Nashpy."""
