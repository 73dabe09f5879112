"""The page of `verify explore`: a game, its agents and a claim to play with, served on this machine alone."""
