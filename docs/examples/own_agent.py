# %% [markdown]
# # An agent of your own
# An agent is a program as text. Games and agents are objects, and a claim is made of them; no file is needed.

# %%
from verify import Agent, Claim, check

grim = Agent("""\
# Grim: defects as soon as the other might.
agent Grim:
    read other
    if possibly prob(other, D) > δ:
        play D
    play C
""")
claim = Claim(
    name="grim-is-safe",
    says="Grim never gets much less than what mutual defection pays.",
    game="prisoners-dilemma",
    players={"row": grim, "column": "anyone"},
    given="0 < δ <= 1/100",
    at={"T": 3, "R": 2, "P": 1, "S": 0},
    always="payoff(row) >= P - 4*δ",
)

# %%
result = check(claim)
print(result)

# %% [markdown]
# In a notebook, the result as the last line of a cell shows its picture too. The claim, the agent and the evidence can
# be saved as files; `verify replay FOLDER` checks them again.

# %%
print(result.verdict, b"<svg" in result.picture("svg"), *sorted(result.files()))
