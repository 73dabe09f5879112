"""The oracle's answers in a witness: that each is one that it can give, and which one a query has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import cast

from verify.errors import VerifyError
from verify.evidence.roots import Number, Roots
from verify.language import syntax as s
from verify.trust.outcome import Outcomes, Strategy

_PROBABILITY = re.compile(r"prob\(([^(),]+), ([^(),]+)\) > (.+)")
_COMPARED = re.compile(r"payoff\(([^(),]+), ([^(),]+)\) > payoff\(\1, ([^(),]+)\)")


class WitnessRejected(VerifyError):
    """The witness does not show a consistent state; the message says why."""


def expect(condition: bool, reason: str) -> None:
    if not condition:
        raise WitnessRejected(reason)


class Answers:
    """The answers at a profile: certain off the threshold, and one for each query."""

    def __init__(self, game: Outcomes, profile: Sequence[Strategy], numbers: Roots, told: Mapping[str, str]) -> None:
        self.game, self.profile, self.numbers = game, profile, numbers
        self.known: dict[tuple[int, int], list[tuple[Number, Number]]] = {}
        self.rational: dict[tuple[int, int, Fraction], Number] = {}  # those of them at a rational threshold
        self.compared: dict[tuple[str, ...], Number] = {}
        for query, text in told.items():
            self._add(query, numbers.read(text))

    def _add(self, query: str, answer: Number) -> None:
        if (of_payoffs := _COMPARED.fullmatch(query)) is not None:
            player, *actions = of_payoffs.groups()
            gains = (s.Call("gain", (s.Name(player), s.Name(action))) for action in actions)
            one, two = (self.game.value(gain, self.profile) for gain in gains)
            _allow(query, answer, one - two)
            self.compared[of_payoffs.groups()] = answer
            return
        match = _PROBABILITY.fullmatch(query)
        expect(match is not None, f"expected a query prob(PLAYER, ACTION) > NUMBER, found {query[:60]!r}")
        player, action, text = cast("re.Match[str]", match).groups()
        j, threshold = self.game.players.index(player), self.numbers.read(text)
        a = self.game.actions[j].index(action)
        _allow(query, answer, self.profile[j][a] - threshold)
        expect(self.found(j, a, threshold) is None, "a query stands in the witness twice")
        if isinstance(threshold, Fraction):
            self.rational[j, a, threshold] = answer
        else:
            self.known.setdefault((j, a), []).append((threshold, answer))

    def found(self, j: int, a: int, threshold: Number) -> Number | None:
        """The answer about a probability, if there is one."""
        if isinstance(threshold, Fraction):
            if (j, a, threshold) in self.rational:
                return self.rational[j, a, threshold]
            known = self.known.get((j, a), [])
        else:
            rational = ((t, answer) for (i, b, t), answer in self.rational.items() if (i, b) == (j, a))
            known = [*self.known.get((j, a), []), *rational]
        return next((answer for t, answer in known if t == threshold), None)

    def to(self, j: int, a: int, threshold: Number) -> Number:
        """The answer about a probability, for which an agent asks."""
        found, who = self.found(j, a, threshold), self.game.players[j]
        expect(found is not None, f"no answer about {who} {self.game.actions[j][a]}, which an agent asks for")
        return cast(Number, found)

    def comparing(self, *query: str) -> Number:
        """The answer to whether the player would get more by the one action than by the other."""
        expect(query in self.compared, f"no answer about payoffs of {query[0]}, which an agent asks for")
        return self.compared[query]


def _allow(query: str, answer: Number, over: Number) -> None:
    allowed = answer == 1 if over > 0 else answer == 0 if over < 0 else 0 <= answer <= 1
    expect(allowed, f"the oracle cannot answer {query[:60]!r} so")
