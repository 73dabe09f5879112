"""Existence for all parameters: Skolem functions."""
