"""What is measured: the stated claims, and families of claims that grow."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from benchmarks.games import game_text, sample
from benchmarks.inequalities import inequalities
from benchmarks.problem import Problem, written
from benchmarks.scores import START
from benchmarks.three_actions import THREE_ACTIONS, three_actions
from verify.library.find import list_claims, load_claim

DECIDED_BY_ONE_QUESTION = ("always", "never", "lemma")
ALL_PAYOFFS, NUMBERS = "stated claims, all payoffs", "stated claims, numbers"
EXISTENCE = "existence"
QUANTIFIED = ("possible", "attains")
NELP, CONE, PUBLIC_GOODS, ORDINAL = "neLP v neLP", "cone v cone", "public goods", "ordinal 2x2 games"
SIZES = {NELP: "number of symbols", CONE: "number of symbols", PUBLIC_GOODS: "number of players"}
"""What the size of the members of a growing family is."""


def problems(folder: Path) -> Iterator[Problem]:
    """All of them, those first that tell most: growing families, from small to large, then those with symbols.
    Generated claims are written into the folder."""
    yield written(folder, START, "start-up", 0, "game: prisoners-dilemma\nparameters: [x]\nlemma: x > x - 1\n")
    for family in (nelp_family, cone_family, public_goods_family, three_actions, inequalities):
        yield from family(folder)
    given = list(stated())
    yield from (problem for problem in given if problem.family in (THREE_ACTIONS, EXISTENCE))
    yield from (problem for problem in given if problem.family == ALL_PAYOFFS)
    yield from ordinal_family(folder)
    yield from (problem for problem in given if problem.family == NUMBERS)


def stated() -> Iterator[Problem]:
    """The claims of `spec/` in reading `any`, without small parameters, of one state: each is one question to a solver,
    which has quantifiers where states are to exist."""
    for entry in list_claims():
        loaded = load_claim(entry.path)
        claim = loaded.claim
        alone = all(item.undominated is None for item in claim.items)
        if claim.reading != "any" or claim.small or not alone:
            continue
        if claim.kind in QUANTIFIED:
            yield Problem(EXISTENCE, entry.name, entry.path)
        elif claim.kind in DECIDED_BY_ONE_QUESTION and any(len(actions) > 2 for _, actions in loaded.game.players):
            yield Problem(THREE_ACTIONS, entry.name, entry.path)
        elif claim.kind in DECIDED_BY_ONE_QUESTION:
            symbolic = {*loaded.game.parameters, *claim.parameters} - set(claim.fixed)
            yield Problem(ALL_PAYOFFS if symbolic else NUMBERS, entry.name, entry.path)


def nelp_family(folder: Path) -> Iterator[Problem]:
    """neLP against itself, with more and more of the payoffs left as symbols."""
    numbers = {"ε": "1/10", "δ": "1/1000", "S": "0", "P": "1", "R": "2", "T": "3"}
    for size in range(len(numbers) + 1):
        fixed = dict(list(numbers.items())[size:])
        yield written(
            folder,
            NELP,
            f"nelp-{size}",
            size,
            f"""game: prisoners-dilemma
players: {{row: neLP, column: neLP}}
at: {{{", ".join(f"{k}: {v}" for k, v in fixed.items())}}}
given: [T + S > 2*P, 2*R > T + S, 0 < ε <= 1/10, 0 < δ <= ε/100]
always: [payoff(row) >= P - 4*δ*(T - S), near(pareto, 4*δ/ε)]
""",
        )


def cone_family(folder: Path) -> Iterator[Problem]:
    """Two cones that meet, with more and more symbols."""
    numbers = {"ε": "1/10", "δ": "1/1000", "k": "2", "T": "3", "R": "2"}
    for size in range(len(numbers) + 1):
        fixed = {**dict(list(numbers.items())[size:]), "P": "1", "S": "0"}
        yield written(
            folder,
            CONE,
            f"cone-{size}",
            size,
            f"""game: prisoners-dilemma
players: {{row: Cone(k), column: Cone(k)}}
parameters: [k]
at: {{{", ".join(f"{k}: {v}" for k, v in fixed.items())}}}
given: [T + S > 2*P, 2*R > T + S, 1 <= k, k <= 2, 0 < ε <= 1/10, 0 < δ <= ε/100]
always: [near(pareto, 4*δ/ε)]
""",
        )


CAREFUL = """# Careful: plays what it reads of itself, unless that surely pays less than it can guarantee.
agent Careful(floor = minmax):
    read everyone
    if surely payoff(me) < floor: play minmax
    play reading
"""


def public_goods_family(folder: Path) -> Iterator[Problem]:
    """A careful player among n - 1 who do anything, in the public goods game with a symbolic return."""
    (folder / "careful.agent").write_text(CAREFUL, encoding="utf-8")
    for n in range(2, 13):
        players = [f"p{i}" for i in range(1, n + 1)]
        rows = []
        for actions in product("CD", repeat=n):
            share = f"r*{actions.count('C')}/{n}"
            rows.append(f"    {' '.join(actions)}: [{', '.join(share + ' - 1' * (a == 'C') for a in actions)}]")
        yield written(
            folder,
            PUBLIC_GOODS,
            f"public-goods-{n}",
            n,
            f"""game:
  game: public-goods
  players: {{{", ".join(f"{p}: [C, D]" for p in players)}}}
  parameters: [r]
  assume: [r > 1, r < {n}]
  payoffs:
{chr(10).join(rows)}
players: {{p1: ./careful.agent, {", ".join(f"{p}: anyone" for p in players[1:])}}}
given: [0 < ε <= 1/10, 0 < δ <= ε/100]
always: [payoff(p1) >= -{4 * n}*δ]
""",
        )


def ordinal_family(folder: Path) -> Iterator[Problem]:
    """LP and neLP against themselves in ordinal games: is every consistent state nearly undominated?"""
    for (number, game), agent, derivative in product(sample(), ("LP", "neLP"), ("by_weight", "by_mixing")):
        player = f"{agent}(derivative = {derivative})"
        yield written(
            folder,
            ORDINAL,
            f"ordinal-{number:03}-{agent}-{derivative}",
            0,
            f"""game:
{game_text(game)}
players: {{row: {player}, column: {player}}}
at: {{ε: 1/10, δ: 1/10000}}
always: [undominated(1/20)]
""",
        )
