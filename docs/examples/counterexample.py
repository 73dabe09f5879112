# %% [markdown]
# # A counterexample, read by hand
# The source says that LP's outcomes are Pareto to within δ. They are only to within δ/ε; here is a state that shows it.

# %%
from verify import check

result = check("lp-pareto-delta-3210")
print(result)

# %% [markdown]
# The state has exact numbers: fractions, or where they are irrational algebraic numbers of sympy.

# %%
state = result.state
assert result.verdict == "refuted" and state is not None
for player, strategy in state.strategies.items():
    print(player, {action: str(chance) for action, chance in strategy.items()}, "gets", state.payoffs[player])

# %% [markdown]
# Each run of an agent: what it read, the turns it took, and what it put out.

# %%
for run in result.witness.readings["row"]:
    print("in", run.weight, "of the runs:", "; ".join(run.branch))

# %% [markdown]
# The picture as a file, on dark ground, with the counterexample as a star.

# %%
png = result.picture("png", dark=True)
print(png[:4] == b"\x89PNG", len(png) > 10_000)
