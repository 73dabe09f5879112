"""What games, programs and claims mean: with numbers in `exact`, with symbols in `symbolic`."""
