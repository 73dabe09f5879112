# %% [markdown]
# # From payoff matrices to all states
# A game from two matrices; two agents that play a best reply to what the oracle says of the other. Their consistent
# states are the Nash equilibria of the game.

# %%
import numpy as np

from verify import Game, states

A = np.array([[3, 0], [0, 2]])
B = np.array([[2, 0], [0, 3]])
game = Game.from_arrays(A, B, actions=["Opera", "Fight"], name="bach-or-stravinsky")
print(repr(game))

# %%
row = "BestReply(Opera, Fight, Opera, 3, 2)"
column = "BestReply(Opera, Fight, Opera, 2, 3)"
found = states(game=game, players=[row, column])
print(found)

# %% [markdown]
# Each cell is a condition of sympy as well, and there are no others, by proof.

# %%
for cell in found.cells:
    print(cell)
assert found.complete and len(found.cells) == 3
