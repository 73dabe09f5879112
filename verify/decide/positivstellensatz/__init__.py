"""Certificates by products of hypotheses: presolve, Fourier-Motzkin elimination, Handelman products, a tableau."""
