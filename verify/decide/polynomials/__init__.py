"""Polynomials, inequalities and linear programs for the search, and proofs built from them."""
