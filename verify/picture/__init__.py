"""Pictures of claims as data: what is reachable, Pareto, allowed, consistent and claimed. `show/` draws them."""
