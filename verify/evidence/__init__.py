"""Verdicts, witnesses and certificates as plain frozen data."""
