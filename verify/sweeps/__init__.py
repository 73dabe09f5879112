"""Sweeps: a claim with every combination of values, decided by many processes, with results that nothing can lose."""
