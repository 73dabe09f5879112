"""Arguments for people: their symbols, their facts and sums, in plain text."""
