"""Deciding claims: certificates that no counterexample exists, or counterexamples. Nothing here is trusted."""
