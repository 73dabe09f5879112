"""A witness told as a story: the numbers, what each agent read, which way it went, what it played, what they got."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from verify.evidence.heading import Heading
from verify.evidence.result import Run, Witness
from verify.show.lines import Line, line
from verify.show.numbers import are_complements, interval, readable
from verify.show.path import rows_of

QUIET = "bright_black"
STRONG = "bold"


def tell(witness: Witness, heading: Heading, indent: int = 2) -> Iterator[Line]:
    """The lines of the story, from parameters to payoffs."""
    yield from tell_parameters(witness, indent)
    # A counterexample to a lemma, or a profile that is missed, is none that the agents play.
    is_played = heading.kind not in ("lemma", "attains") or bool(witness.readings)
    for player, strategy in witness.strategies.items():
        agent = heading.players.get(player) if is_played else None
        who = f" ({agent})" if agent else ""
        yield line(indent, (player, STRONG), who, " plays ", strategy_words(strategy))
        for run in witness.readings.get(player, ()):
            yield from _tell_run(run, player, indent + 4)
    yield from tell_oracle(witness, indent)
    if witness.payoffs:
        payoffs = ", ".join(f"{player} gets {readable(value)}" for player, value in witness.payoffs.items())
        yield line(indent, payoffs)


def tell_parameters(witness: Witness, indent: int) -> Iterator[Line]:
    """The numbers of the parameters, if there are any."""
    if witness.parameters:
        numbers = ", ".join(f"{name} = {readable(value)}" for name, value in witness.parameters.items())
        yield line(indent, ("with ", QUIET), numbers)


def tell_oracle(witness: Witness, indent: int) -> Iterator[Line]:
    """The answers one by one; of a realised state's table, which has every query that is asked, the uncertain ones."""
    if witness.grid is None:
        for query, chance in witness.oracle.items():
            yield line(indent, "the oracle says yes to ", query, " with probability ", readable(chance))
        return
    tossed = {query: chance for query, chance in witness.oracle.items() if chance not in ("0", "1")}
    words = [f"says yes to {query} with probability {readable(chance)}" for query, chance in tossed.items()]
    sure = len(witness.oracle) - len(tossed)
    if sure:
        words.append(f"answers {sure} {'other ' if tossed else ''}{'query' if sure == 1 else 'queries'} with certainty")
    grid = f"realised on the grid δ = {readable(witness.parameters['δ'])}"
    yield line(indent, grid, ", with the oracle that " if words else "", " and ".join(words))


def _tell_run(run: Run, player: str, indent: int) -> Iterator[Line]:
    yield line(indent, "in every run" if run.weight == "1" else f"in {readable(run.weight)} of its runs")
    for read, zone in run.zones.items():
        yield line(indent + 2, ("reads ", QUIET), "itself" if read == player else read, ": ", zone_words(zone))
    if run.branch:
        for number, (depth, row) in enumerate(rows_of(run.branch)):
            yield line(indent + 8 + 2 * depth, row) if number else line(indent + 2, ("path  ", QUIET), row)
    yield line(indent + 2, ("plays ", QUIET), strategy_words(run.output))


def strategy_words(strategy: Mapping[str, str]) -> str:
    """`C` when it is sure, else `C with 1/3, D with 2/3`, without what is never played."""
    played = {action: chance for action, chance in strategy.items() if chance != "0"}
    sure = next((action for action, chance in played.items() if chance == "1"), None)
    return sure or ", ".join(f"{action} with {readable(chance)}" for action, chance in played.items())


def zone_words(zone: Mapping[str, tuple[str, str]]) -> str:
    """The interval of each action's probability, of those with the same one together; of two actions whose intervals
    mirror each other, the first alone."""
    if len(zone) == 2:
        (action, (low, high)), (_, (other_low, other_high)) = zone.items()
        if are_complements(low, other_high) and are_complements(high, other_low):
            return f"prob {action} {interval(low, high)}"
    alike: dict[str, list[str]] = {}
    for action, (low, high) in zone.items():
        alike.setdefault(interval(low, high), []).append(action)
    return ", ".join(f"prob {_and(actions)} {bounds}" for bounds, actions in alike.items())


def _and(words: list[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
