"""Accepted evidence as arguments in words, for people."""
