"""The endings of the names of files."""

from __future__ import annotations

CLAIM, GAME, AGENT, SWEEP = ".claim.yaml", ".game.yaml", ".agent", ".sweep.yaml"
NFG = ".nfg"
"""Of Gambit's games."""
