"""What `verify new claim NAME` writes: a small claim that is decided as it is, with a comment on every part."""

from __future__ import annotations

from verify.language.functions import CLAIM_KINDS

TEMPLATE = """\
# Decide this claim:  verify ./NAME.claim.yaml
claim: NAME
says: An agent that mostly copies the other cooperates with a copy of itself.
game: prisoners-dilemma                  # a library game (verify list games) or a path to a .game.yaml file
players: {row: NicerBot, column: NicerBot}    # library agents (verify list agents), paths, or anyone
given:                                   # what is assumed of the parameters; T > R > P > S comes with the game
  - 0 < ε <= 1/10                        # ε may be written eps
always:                                  # or OTHERS; all items together make the claim
  - prob(row, C) = 1
  - prob(column, C) = 1
expect: proved                           # what you think: proved, refuted, vacuous or unknown
# at: {T: 3, R: 2, P: 1, S: 0}           # to try it with numbers for some parameters first
# budget: 60 s                           # how long it may take
"""


def new_claim_text(name: str) -> str:
    """The text of a new claim of this name."""
    others = ", ".join(kind for kind in CLAIM_KINDS if kind != "always")
    return TEMPLATE.replace("OTHERS", others).replace("NAME", name)
