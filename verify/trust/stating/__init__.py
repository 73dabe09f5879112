"""What a claim says, from its syntax trees to hypotheses: a second encoding, which shares no code with the search's."""
