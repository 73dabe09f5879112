"""The semantics with exact numbers: programs are run, propositions evaluated. Standard library only."""
