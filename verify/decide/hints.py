"""Hints may fail: whatever goes wrong where one is worked out costs the hint, and no verdict."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from verify.decide.clock import OutOfTime
from verify.errors import VerifyError

Hint = TypeVar("Hint")
LOG = logging.getLogger(__name__)
NOT_MADE_FOR_THIS = (VerifyError, ArithmeticError, LookupError, TypeError, ValueError)
"""What a hint may run into that is made for simpler programs and propositions."""


def hinted(what: str, hint: Callable[[], Hint], otherwise: Hint) -> Hint:
    """The hint, or what stands for it where it fails. The end of the time and of memory are no matter of hints.

    >>> hinted("a quotient", lambda: 1 / 0, 0.0)
    0.0
    """
    try:
        return hint()
    except (OutOfTime, MemoryError):
        raise
    except NOT_MADE_FOR_THIS as reason:
        LOG.info("no hint from %s: %s: %s", what, type(reason).__name__, reason)
    except Exception:
        LOG.warning("no hint from %s", what, exc_info=True)
    return otherwise
