"""What a consistent state is searched for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from verify.decide.states import State
from verify.errors import Unsupported
from verify.language import syntax as s
from verify.semantics.exact.outcomes import holds
from verify.semantics.exact.world import Undecided
from verify.semantics.symbolic.goals import Goal
from verify.semantics.symbolic.setup import Setup


@dataclass(frozen=True)
class Target:
    """What a state is searched for: `proposition` holds (or not) in it; None asks for any consistent state. It may
    have to be one that is dominated besides (undominated among states is `concluded`), or undominated (`assumed`); for
    the `deviant` alone, if there is one, by a state in which this player is anyone."""

    proposition: s.Expression | None
    holds: bool = True
    undominated: s.Undominated | None = None
    deviant: str = ""


def shows(state: State, target: Target) -> bool:
    """Whether the target is seen to hold in this state."""
    if target.undominated is not None:
        return False  # it takes other states to see that
    try:
        return target.proposition is None or holds(target.proposition, state.profile, state.world) == target.holds
    except (Undecided, ZeroDivisionError):  # or it is a quotient that has no value there
        return False


def check(target: Target, setup: Setup) -> None:
    """Raises InputError for a proposition that makes no sense, such as a divisor that may be 0, before any engine puts
    numbers into it. What cannot be written as a formula may be decided by numbers all the same."""
    assert target.proposition is not None
    with suppress(Unsupported):
        Goal(setup, "weaker").formula(target.proposition, target.holds)
