"""On the grid, with three actions, the kernel and the interpreter give the same outputs, told in the same words."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import product
from pathlib import Path
from random import Random

import pytest

from tests.realise.many import AGENTS, claim_at, strategy
from verify.evidence.result import Witness
from verify.semantics.exact.interpreter import Interpreter
from verify.semantics.exact.world import World
from verify.semantics.programs import programs_of, scope_of
from verify.trust.check_realised import on_grid, read_probabilities
from verify.trust.check_witness import _Program, _State
from verify.trust.outcome import corners_within

SIXTHS = ((F(1, 2), F(1, 3), F(1, 6)), (F(1, 3), F(2, 3), F(0)), (F(1), F(0), F(0)), (F(1, 4), F(1, 4), F(1, 2)))
COINS = (F(0), F(1), F(1, 3))


@pytest.mark.parametrize("name", AGENTS)
@pytest.mark.parametrize("cells", [2, 3, 6])
def test_same_outputs(name: str, cells: int, tmp_path: Path) -> None:
    random = Random(cells)
    loaded = claim_at(tmp_path, name, "anyone", random)
    numbers = {"ε": F(1, 10), "δ": F(2, cells)}
    scope = scope_of(loaded)
    world = World(scope.players, numbers, dict(loaded.game.payoffs or {}))
    program = programs_of(loaded, scope)[0]
    assert program is not None
    forked = 0
    for mine, theirs in product((SIXTHS[0], SIXTHS[1], strategy(random, 12)), SIXTHS):
        profile = (mine, theirs)
        coins = {
            (j, a): random.choice(COINS if name != "Careful" else COINS[:2])
            for j, x in enumerate(profile)
            for a, w in enumerate(x)
            if 0 < w < 1 and (w * cells).denominator == 1
        }
        if coins and name == "Careful":
            coins[next(iter(coins))] = F(1, 3)
        answers = {(1, 1, F(1, 2)): F(theirs[1] > F(1, 2)) if theirs[1] != F(1, 2) else F(1, 3)}
        answers |= {(j, a, profile[j][a]): coin for (j, a), coin in coins.items()}
        outcomes = Interpreter(world, program, profile, answers, cells, coins).outcomes({})
        witness = Witness(
            {n: str(v) for n, v in numbers.items()},
            {j: dict(zip("ABZ", map(str, x), strict=True)) for j, x in zip(world.players, profile, strict=True)},
            {j: str(world.payoff(k, profile)) for k, j in enumerate(world.players)},
            {},
            {f"prob({world.players[j]}, {'ABZ'[a]}) > {t}": str(c) for (j, a, t), c in answers.items()},
        )
        state = _State(on_grid(loaded), witness)
        sure = {j: corners_within([c[0] for c in state.cells_at(k)]) for k, j in enumerate(world.players)}
        zones = {
            j: (seen, seen) for k, (j, seen) in enumerate(sure.items()) if all(len(c) == 1 for c in state.cells_at(k))
        }
        agent = loaded.agents["row"]
        assert agent is not None
        ran = _Program(state, 0, agent, zones)
        corners = (tuple(state.game.play(i, a) for a in range(3)) for i in range(2))
        start = tuple((seen, seen) for seen in corners)
        assert set(ran.block(ran.body, start, None)) == {(o.output, o.story) for o in outcomes}
        forked += any("ends above its threshold" in turn for o in outcomes for turn in o.story)
    assert forked


def test_every_probability_is_read_of_three_and_the_first_of_two(tmp_path: Path) -> None:
    loaded = claim_at(tmp_path, "Chaser", "Careful", Random(1))
    assert read_probabilities(loaded) == tuple(product(("row", "column"), "ABZ"))
