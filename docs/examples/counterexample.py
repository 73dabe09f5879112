# %% [markdown]
# # A counterexample, read by hand
# The source says that LP's outcomes are Pareto to within δ. They are only to within δ/ε; here is a state that shows it.

# %%
from fractions import Fraction

from verify import check

result = check("lp-pareto-delta-3210")
print(result)

# %%
state = result.witness
assert result.verdict == "refuted" and state is not None
for player, strategy in state.strategies.items():
    print(player, {action: str(Fraction(chance)) for action, chance in strategy.items()})

# %% [markdown]
# Each run of an agent: what it read, the turns it took, and what it put out.

# %%
for run in state.readings["row"]:
    print("in", run.weight, "of the runs:", "; ".join(run.branch))

# %% [markdown]
# The picture as a file, on dark ground, with the counterexample as a star.

# %%
png = result.picture("png", dark=True)
print(png[:4] == b"\x89PNG", len(png) > 10_000)
