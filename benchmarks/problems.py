"""What is measured: the stated claims, and families of claims that grow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from verify.library import list_claims, load_claim

DECIDED_BY_ONE_QUESTION = ("always", "never", "lemma")


@dataclass(frozen=True)
class Problem:
    """One claim of a family; `size` orders the members of a family that grows."""

    family: str
    name: str
    claim: Path
    size: int = 0


def problems(folder: Path) -> Iterator[Problem]:
    """All of them; generated claims are written into the folder."""
    yield from stated()
    for family in (nelp_family, cone_family, public_goods_family):
        yield from family(folder)


def stated() -> Iterator[Problem]:
    """The claims of `spec/` that say what always holds, reading `any`: each is one question to a solver."""
    for entry in list_claims():
        loaded = load_claim(entry.path)
        claim = loaded.claim
        if claim.kind in DECIDED_BY_ONE_QUESTION and claim.reading == "any":
            symbolic = {*loaded.game.parameters, *claim.parameters} - set(claim.fixed)
            yield Problem("stated, all payoffs" if symbolic else "stated, numbers", entry.name, entry.path)


def nelp_family(folder: Path) -> Iterator[Problem]:
    """neLP against itself, with more and more of the payoffs left as symbols."""
    numbers = {"ε": "1/10", "δ": "1/1000", "S": "0", "P": "1", "R": "2", "T": "3"}
    for size in range(len(numbers) + 1):
        fixed = dict(list(numbers.items())[size:])
        yield _written(
            folder,
            "neLP v neLP, n symbols",
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
        yield _written(
            folder,
            "cone v cone, n symbols",
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
    for n in range(2, 7):
        players = [f"p{i}" for i in range(1, n + 1)]
        rows = []
        for actions in product("CD", repeat=n):
            share = f"r*{actions.count('C')}/{n}"
            rows.append(f"    {' '.join(actions)}: [{', '.join(share + ' - 1' * (a == 'C') for a in actions)}]")
        yield _written(
            folder,
            "public goods, n players",
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


def _written(folder: Path, family: str, name: str, size: int, text: str) -> Problem:
    path = folder / f"{name}.claim.yaml"
    path.write_text(f"claim: {name}\n{text}", encoding="utf-8")
    return Problem(family, name, path, size)
