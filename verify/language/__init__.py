"""Text to syntax trees with source positions: expressions, agents, games and claims.

`expressions.parse_expression`, `agents.parse_agent`, `games.parse_game` and `claims.parse_claim` take text and give
trees of `syntax`, or raise `verify.errors.InputError`. Nothing in a text is ever evaluated.
"""
