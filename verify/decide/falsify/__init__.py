"""Falsification: counterexamples by simulation first, with the solver where that finds none."""
