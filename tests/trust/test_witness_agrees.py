"""The kernel and the model's interpreter give the same outputs, told in the same words, on random programs."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.thorough import thorough
from verify.semantics import program as p

if importlib.util.find_spec("random_programs") is None:
    sys.path.insert(0, str(Path(__file__).parents[1] / "semantics"))
from agreement import Case
from random_programs import NUMBERS, SYMBOLS, Features, agents, dilemma, games
from twice import Twice

pytestmark = pytest.mark.slow

EXAMPLES = settings(
    max_examples=thorough(15, 6), deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


KINDS = {
    "dilemma": (lambda data: dilemma(), Features()),
    "symbols": (lambda data: data.draw(games(2, SYMBOLS)), Features()),
    "mirrored": (lambda data: data.draw(games(2, NUMBERS, mirrored=True)), Features()),
    "products": (lambda data: data.draw(games(2, NUMBERS)), Features(guards=("surely", "possibly"), products=True)),
    "one": (lambda data: data.draw(games(1, SYMBOLS)), Features()),
    "three": (lambda data: data.draw(games(3, ("0", "1", "2"))), Features(depth=2)),
    "deep": (lambda data: data.draw(games(2, NUMBERS)), Features(depth=5)),
}


@pytest.mark.parametrize("reading", ["any", "grid", "post"])
@pytest.mark.parametrize("kind", KINDS)
def test_same_outputs(kind, reading):
    if reading == "grid" and kind in ("three", "deep"):
        pytest.skip("the interpreter combines the outputs of all cells with one another, which takes too long")
    compared = []

    @EXAMPLES
    @given(st.data())
    def search(data):
        draw, features = KINDS[kind]
        game = draw(data)
        agent = data.draw(agents(game, features))
        twice = Twice(Case(game, agent, data.draw(st.sampled_from(range(len(game.players))))), reading)
        reads = [n for n in p.subtrees(twice.program.tree) if isinstance(n, p.ReadZone)]
        if reading == "grid" and sum(len(node.players) for node in reads) > 2:
            return  # the interpreter combines the outputs of all cells with one another
        random = Random(data.draw(st.integers(0, 2**32 - 1)))
        compared.extend(twice.compare(random) for _ in range(8))

    search()
    assert sum(compared) > len(compared) / 4
