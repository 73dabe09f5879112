"""The items of one claim, decided one after the other: none costs another its verdict or its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from verify.decide.clock import OutOfTime, alarms, settle
from verify.decide.engine import Decided
from verify.decide.memory import limit, out_of_memory
from verify.decide.portfolio import Portfolio
from verify.decide.target import Target, shows
from verify.errors import InputError, Unsupported
from verify.semantics.symbolic.problem import Problem

LEAST = 0.3
"""Seconds for which another round is not worth while."""
PATIENCE = 1.0
"""Seconds after its share at which an item is interrupted: searches that look at the clock stop, and can go on."""


def decide_items(
    portfolio: Portfolio,
    cases: Callable[[], Sequence[Problem]],
    items: Sequence[tuple[str, Target]],
    known: Mapping[int, Decided],
    hear: Callable[[Mapping[int, Decided]], None] = lambda _: None,
) -> tuple[Decided, ...]:
    """The verdict of each item, given in words and by what would contradict it; some are `known`, by number. `hear`
    hears after each what is found so far.

    Each open item has an equal share of the time that is left. What the others leave goes to those that stay open:
    their searches go on where they were.
    """
    found = dict(known)
    waiting = [n for n in range(len(items)) if n not in found]
    while waiting:
        again: list[int] = []
        for place, n in enumerate(waiting):
            words, target = items[n]
            clock = portfolio.clock.portion(1 / (len(waiting) - place + len(again)))
            if clock.left() <= 0:
                found.setdefault(n, _out_of_time(words))
                continue
            portfolio.report(words)
            found[n] = _seen(found, target) or _decided(portfolio.within(clock), cases, target, words, len(items) == 1)
            if found[n].verdict == "unknown" and clock.left() <= 0:
                again.append(n)
            hear(found)
        waiting = again if portfolio.clock.left() > LEAST else []
    for n, (_, target) in enumerate(items):
        if found[n].verdict == "unknown":
            found[n] = _seen(found, target) or found[n]
    return tuple(found[n] for n in range(len(items)))


def _seen(found: Mapping[int, Decided], target: Target) -> Decided | None:
    """The refutation of an item whose counterexample is one to this item too."""
    seen = next((d.state for d in found.values() if d.state is not None and shows(d.state, target)), None)
    return Decided.of(seen)  # how it compares with other states is about the other item


def _decided(
    portfolio: Portfolio, cases: Callable[[], Sequence[Problem]], target: Target, words: str, alone: bool
) -> Decided:
    """The item's verdict; whatever keeps it from having one is told as the reason. Raises InputError where it makes no
    sense and is the only one."""
    around = alarms()
    try:
        with portfolio.clock.alarm(PATIENCE):
            return portfolio.decide(cases, target, words)
    except Unsupported as reason:
        return Decided("unknown", reason=str(reason), cause="unsupported")
    except InputError as reason:  # names and kinds are right, or the claim would not be set up: a divisor may be 0
        if alone:
            raise
        where = "" if reason.at is None else f"line {reason.at.line}: "
        return Decided("unknown", reason=f"{where}{reason.message}", cause="unsupported")
    except OutOfTime:
        settle(around)
        found = _out_of_time(words)
    except MemoryError:
        found = Decided("unknown", reason=f"{words}: {out_of_memory(limit())}", cause="memory")
    except RecursionError:
        found = Decided("unknown", reason=f"{words}: out of stack", cause="memory")
    portfolio.forget(words)
    return found


def _out_of_time(words: str) -> Decided:
    return Decided("unknown", reason=f"{words}: the budget ran out", cause="budget")
