"""Questions to the SMT solver, and what is made of its answers."""
