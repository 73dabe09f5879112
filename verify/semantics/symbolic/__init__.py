"""The semantics with symbols: programs and propositions as polynomial constraints."""
