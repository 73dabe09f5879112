"""Re-checks evidence. Trusts nothing that searched for it; standard library only."""
