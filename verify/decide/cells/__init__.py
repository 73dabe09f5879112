"""All consistent states: cells of them, and claims that say so."""
