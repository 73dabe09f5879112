"""The Python API: games, agents and claims in memory, and what can be asked of them."""
