"""Each room, asked about a statement or guard: it raises where it does not know it, or does something else."""

from __future__ import annotations

import re
from random import Random

import numpy as np
from agreement import Case
from asking import CLOSE, GAME, colour, editors
from pygments.token import Keyword, Name, Operator
from twice import Twice

from verify.language import syntax as s
from verify.language import written_out
from verify.language.agents import parse_agent
from verify.language.phrases import Phrase
from verify.semantics.exact.interpreter import Interpreter
from verify.simulate.evaluation import Evaluation, Zones


def program_of(phrase: Phrase) -> s.Agent:
    """The agent of the example."""
    body = "\n".join(f"    {line}" for line in phrase.example.split("\n"))
    return written_out.in_agent(
        parse_agent(f"agent Random:\n{body}\n"), s.AgentUse("Random"), "row", dict(GAME.players)
    )


def _case(phrase: Phrase) -> Case:
    return Case(GAME, program_of(phrase), 0)


def exact(phrase: Phrase) -> None:
    case, random = _case(phrase), Random(1)
    for _ in range(20):
        at = case.situation(random)
        outcomes = Interpreter(case.world(at.parameters), case.program, at.profile, at.answers).outcomes(at.zones)
        assert outcomes and all(sum(outcome.output) == 1 for outcome in outcomes)


def symbolic(phrase: Phrase) -> None:
    case, random = _case(phrase), Random(2)
    assert [case.differences(case.situation(random)) for _ in range(20)] == [[]] * 20


def trusted(phrase: Phrase) -> None:
    twice, random = Twice(_case(phrase)), Random(3)
    assert all(twice.compare(random) for _ in range(20))


def simulated(phrase: Phrase) -> None:
    twice, random = Twice(_case(phrase)), Random(4)
    for _ in range(20):
        at = twice.situation(random)
        world = twice.case.world(at.parameters)
        outcomes = Interpreter(world, twice.program, at.profile, at.answers).outcomes(at.zones)
        seen = {j: bounds[0] for of_site in at.zones.values() for j, bounds in of_site.items()}
        ends = [[np.array([float(seen.get(j, (0, 1))[end])]) for j in (0, 1)] for end in (0, 1)]
        truth = tuple(np.array([float(strategy[0])]) for strategy in at.profile)
        zones = Zones((ends[0][0], ends[0][1]), (ends[1][0], ends[1][1]))
        paths = list(Evaluation(world, (truth[0], truth[1])).paths(twice.program, zones))
        taken = [(low[0], high[0]) for on, low, high in paths if on[0]]
        found = [float(outcome.output[0]) for outcome in outcomes]
        assert (
            min(low for low, _ in taken) <= min(found) + CLOSE and max(high for _, high in taken) >= max(found) - CLOSE
        )
        assert all(any(low - CLOSE <= x <= high + CLOSE for low, high in taken) for x in found)


def coloured(phrase: Phrase) -> None:
    assert set(phrase.keywords) <= set(re.findall(r"\w+", phrase.example + phrase.written))
    for word in phrase.keywords:
        assert colour(word) in Keyword or colour(word) in Operator
        assert re.search(rf"[(:|]{word}[|)]", editors("keyword.control.agent"))
    for word in phrase.meanings:
        assert colour(word) in Name.Builtin
    for word in phrase.calls:
        assert colour(word, "(") in Name.Function
