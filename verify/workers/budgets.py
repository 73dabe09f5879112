"""Seconds that a claim gets when the user does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.language.syntax import Claim

DEFAULT = 60.0
"""For one claim when its file does not say either."""
QUESTION = 300.0
"""The same for a claim whose file asks something of it, or which has small parameters."""


def budget_of(claim: Claim) -> float:
    """What the claim's file says, or else what claims of its kind get."""
    return claim.budget or (QUESTION if claim.question is not None or claim.small else DEFAULT)
