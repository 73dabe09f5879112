# %% [markdown]
# # An agent of your own
# An agent is a text file, and so is a claim about it. Here both are written from Python.

# %%
from pathlib import Path
from tempfile import TemporaryDirectory

from verify import check

AGENT = """\
# Grim: defects as soon as the other might.
agent Grim:
    read other
    if possibly prob(other, D) > δ:
        play D
    play C
"""
CLAIM = """\
claim: grim-is-safe
says: Grim never gets much less than what mutual defection pays.
game: prisoners-dilemma
players: {row: Grim, column: anyone}
given:
  - 0 < δ <= 1/100
at: {T: 3, R: 2, P: 1, S: 0}
always:
  - payoff(row) >= P - 4*δ
"""

# %%
with TemporaryDirectory() as folder:
    Path(folder, "Grim.agent").write_text(AGENT, encoding="utf-8")
    Path(folder, "grim-is-safe.claim.yaml").write_text(CLAIM, encoding="utf-8")
    result = check(Path(folder, "grim-is-safe.claim.yaml"))
    print(result)
    drawing = result.picture("svg")

# %%
print(result.verdict, b"<svg" in drawing)
