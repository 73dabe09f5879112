"""What the oracle answers at a profile: where it is certain, and which queries leave it a choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from verify.evidence.numbers import Real
from verify.model import program as p
from verify.model.interpreter import Answers, Coins, Interpreter
from verify.model.world import Profile, World

ZERO, HALF, ONE = Fraction(0), Fraction(1, 2), Fraction(1)
Programs = Sequence[p.Program | None]
Query = tuple[int, int, Real]
"""A player, its action, and the threshold that its probability is compared with."""


@dataclass(frozen=True)
class Oracle:
    """The oracle of these programs in this world; with `cells` = N it is asked on the grid of thresholds m/N."""

    world: World
    programs: tuple[p.Program | None, ...]
    cells: int | None

    def answers(self, profile: Profile) -> tuple[dict[Query, Real], list[Query]]:
        """Its answers where it is certain (else 1/2), and the queries where it is not."""
        answers: dict[Query, Real] = {}
        open_: list[Query] = []
        queries = [
            (n.player, n.action, self.world.number(n.threshold, ()))
            for program in self.programs
            for n in (p.subtrees(program.tree) if program else ())
            if isinstance(n, p.Query)
        ]
        if self.cells is not None:
            read = {j for program in self.programs if program for j in _players_read(program)}
            queries += [(j, 0, profile[j][0]) for j in sorted(read) if self._is_threshold(profile[j][0])]
        for query in dict.fromkeys(queries):
            probability = profile[query[0]][query[1]]
            answers[query] = ONE if probability > query[2] else ZERO if probability < query[2] else HALF
            if probability == query[2]:
                open_.append(query)
        return answers, open_

    def coins(self, profile: Profile, answers: Answers) -> Coins:
        """Its answers about the grid's thresholds, which readings depend on."""
        if self.cells is None:
            return {}
        return {(j, 0): answers[j, 0, profile[j][0]] for j in (0, 1) if (j, 0, profile[j][0]) in answers}

    def worth_trying(self, profile: Profile, answers: Mapping[Query, Real], query: Query) -> set[Fraction]:
        """Answers to try: the ends, the middle, and those with which some program puts out its own strategy."""
        found = {ZERO, HALF, ONE}
        for program in self.programs:
            if program is None or (self.cells is None and reads(program)):
                continue
            outputs: list[Real] = []
            for answer in (ZERO, ONE):
                tried = {**answers, query: answer}
                run = Interpreter(self.world, program, profile, tried, self.cells, self.coins(profile, tried))
                outputs.append(run.outcomes({})[0].output[0])
            wanted, (low, high) = profile[program.player][0], outputs
            if low != high:
                share = (wanted - low) / (high - low)
                if isinstance(share, Fraction) and 0 <= share <= 1:
                    found.add(share)
        return found

    def _is_threshold(self, probability: Real) -> bool:
        assert self.cells is not None
        return isinstance(probability, Fraction) and 0 < probability < 1 and (probability * self.cells).denominator == 1


def reads(program: p.Program | None) -> bool:
    """Whether the program looks at anyone's strategy."""
    return program is not None and any(isinstance(n, p.ReadZone) for n in p.subtrees(program.tree))


def _players_read(program: p.Program) -> Iterable[int]:
    return (j for n in p.subtrees(program.tree) if isinstance(n, p.ReadZone) for j in n.players)
