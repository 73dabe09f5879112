"""Claims, games, agents and sweeps by name or path, and the combinations of a sweep."""
