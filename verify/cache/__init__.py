"""Decided claims, kept with their evidence. What is found again is checked again: a damaged entry only costs time."""
