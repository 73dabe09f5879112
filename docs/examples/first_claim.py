# %% [markdown]
# # A first claim
# A claim of the library is loaded by its name, and decided. The result is an object; printed, it tells the verdict.

# %%
from verify import check, load

claim = load("lp-v-defect-3210")
print(claim.says)

# %%
result = check(claim, budget="1min")
print(result)

# %% [markdown]
# In a notebook, the result as the last line of a cell shows its picture too. What it rests on can be asked for:

# %%
print(result.verdict, "by", result.trust)
assert result.verdict == "proved"
assert result.trust == "certificate"
