"""The atlas: which agents do what they promise in which of the 144 strictly ordinal 2x2 games."""
