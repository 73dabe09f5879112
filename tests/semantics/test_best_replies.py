"""Best replies by queries: what they are written out as, and that their consistent states are the Nash equilibria."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F
from itertools import product
from pathlib import Path
from random import Random

import pytest

from verify.decide.states import find_state, witness_of, world_of
from verify.errors import InputError
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.sugar import PlayBestReply
from verify.language.written_out import in_agent
from verify.library.find import load_claim
from verify.semantics import program as p
from verify.semantics.exact.interpreter import Answers, Rejected
from verify.semantics.exact.world import Profile, World
from verify.semantics.symbolic.problem import consistent_states
from verify.semantics.symbolic.setup import Setup, set_up
from verify.trust.check_witness import WitnessRejected, examine

ZERO, HALF, ONE = F(0), F(1, 2), F(1)


def test_it_compares_one_action_after_the_other() -> None:
    agent = parse_agent("agent X: play best reply")
    assert agent.body == (PlayBestReply(),)
    written = in_agent(agent, s.AgentUse("X"), "you", {"me1": ("C", "D"), "you": ("A", "B", "3")}).body
    zero = s.Number(ZERO)
    last = {a: s.If(s.OracleSays("me", a, zero, "3"), (s.PlayAction(a),), (s.PlayAction("3"),)) for a in "AB"}
    assert written == (s.If(s.OracleSays("me", "A", zero, "B"), (last["A"],), (last["B"],)),)
    assert in_agent(agent, s.AgentUse("X"), "a", {"a": ("A",)}).body == (s.PlayAction("A"),)


def test_of_very_many_actions_there_is_none_and_parameters_are_no_actions() -> None:
    many = {"a": tuple(map(str, range(13)))}
    with pytest.raises(InputError, match="expected fewer actions for a best reply, found 13"):
        in_agent(parse_agent("agent X: play best reply"), s.AgentUse("X"), "a", many)
    with pytest.raises(InputError, match="expected names of their own for the player's actions, found 'C', which is a"):
        in_agent(parse_agent("agent X(C = 1): play best reply"), s.AgentUse("X"), "a", {"a": ("C", "D")})


def test_a_game_has_to_have_payoffs(tmp_path: Path) -> None:
    (tmp_path / "X.agent").write_text("agent X: play best reply\n")
    path = tmp_path / "c.claim.yaml"
    path.write_text("claim: c\ngame: yes-or-no\nplayers: {teller: X}\nalways: prob(teller, Yes) = 1\n")
    with pytest.raises(InputError, match="expected a game with payoffs, found a game that has none") as error:
        consistent_states(set_up(load_claim(path)))
    assert error.value.at is not None and error.value.at.line == 1


def setup_of(folder: Path, random: Random, sizes: tuple[int, ...]) -> Setup:
    """Best repliers in a random game of small payoffs, where ties are frequent."""
    players = {f"p{j}": [f"a{n}" for n in range(size)] for j, size in enumerate(sizes)}
    named = ", ".join(f"{player}: [{', '.join(actions)}]" for player, actions in players.items())
    rows = (
        f"    {' '.join(pure)}: [{', '.join(str(random.choice((0, 0, 1, 2))) for _ in sizes)}]"
        for pure in product(*players.values())
    )
    (folder / "X.agent").write_text("agent X: play best reply\n")
    path = folder / "c.claim.yaml"
    path.write_text(
        f"claim: c\ngame:\n  game: g\n  players: {{{named}}}\n  payoffs:\n"
        + "\n".join(rows)
        + f"\nplayers: {{{', '.join(f'{player}: X' for player in players)}}}\nalways: nash\n"
    )
    return set_up(load_claim(path))


def replies(world: World, profile: Profile, j: int) -> list[F]:
    """What each action of the player would pay."""
    return [
        F(world.payoff(j, (*profile[:j], world.pure(j, a), *profile[j + 1 :])))  # type: ignore[arg-type]
        for a in range(len(profile[j]))
    ]


def answers_for(world: World, profile: Profile) -> Answers:
    """Answers by the oracle's rule, with which best repliers play so where all that they play is best."""
    found: dict[tuple[int, p.Asked, F], F] = {}
    for j, strategy in enumerate(profile):
        paid = replies(world, profile, j)
        for b in range(1, len(strategy)):
            so_far = sum(strategy[: b + 1], ZERO)
            for a in range(b):
                tie = 1 - strategy[b] / so_far if so_far else HALF  # type: ignore[operator]
                found[j, (a, b), ZERO] = F(paid[a] > paid[b]) if paid[a] != paid[b] else F(tie)  # type: ignore[arg-type]
    return found


def strategies(size: int) -> list[tuple[F, ...]]:
    """Multiples of 1/2."""
    return [x for x in product((ZERO, HALF, ONE), repeat=size) if sum(x) == 1]


@pytest.mark.parametrize(
    ("seed", "sizes"), [*((k, (3, 3)) for k in range(4)), (4, (2, 2, 2)), (5, (4, 2)), (6, (1, 3))]
)
def test_consistent_states_are_the_nash_equilibria(seed: int, sizes: tuple[int, ...], tmp_path: Path) -> None:
    random = Random(seed)
    setup = setup_of(tmp_path, random, sizes)
    world = world_of(setup, {})
    nash = 0
    for profile in product(*map(strategies, sizes)):
        answers = answers_for(world, profile)
        best = all(
            paid == max(replies(world, profile, j)) or not weight
            for j, strategy in enumerate(profile)
            for weight, paid in zip(strategy, replies(world, profile, j), strict=True)
        )
        nash += best
        if best:
            witness = witness_of(setup, find_state(setup, world, profile, answers, [], {}))
            assert examine(setup.loaded, witness, None, lambda _: None) == {"nash": True}
            continue
        free = [query for query in answers if world.asked(query[0], query[1], profile) == 0][:3]
        for ways in product((ZERO, F(1, 3), ONE), repeat=len(free)):
            with pytest.raises(Rejected):
                find_state(setup, world, profile, {**answers, **dict(zip(free, ways, strict=True))}, [], {})
    assert nash


def test_an_answer_that_the_oracle_cannot_give_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "X.agent").write_text("agent X: play best reply\n")
    path = tmp_path / "c.claim.yaml"
    path.write_text(
        "claim: c\ngame: prisoners-dilemma\nplayers: {row: X, column: X}\nat: {T: 3, R: 2, P: 1, S: 0}\nalways: nash\n"
    )
    setup = set_up(load_claim(path))
    world, at = world_of(setup, {}), ((ZERO, ONE), (ZERO, ONE))
    answers = answers_for(world, at)
    with pytest.raises(Rejected, match="the oracle must be certain"):
        find_state(setup, world, at, dict.fromkeys(answers, HALF), [], {})
    witness = witness_of(setup, find_state(setup, world, at, answers, [], {}))
    asked = "payoff(row, C) > payoff(row, D)"
    assert set(witness.oracle) == {asked, asked.replace("row", "column")}
    examine(setup.loaded, witness, None, lambda _: None)
    others = {query: answer for query, answer in witness.oracle.items() if query != asked}
    for changed, message in (
        ({asked: "1/2"}, "the oracle cannot answer"),
        ({}, "no answer about payoffs of row, which an agent asks for"),
        ({"payoff(row, C) > 0": witness.oracle[asked]}, "expected a query"),
        ({asked.replace("(row, D)", "(column, D)"): witness.oracle[asked]}, "expected a query"),
    ):
        with pytest.raises(WitnessRejected, match=message):
            examine(setup.loaded, replace(witness, oracle={**others, **changed}), None, lambda _: None)
