"""Claims that grow with the number of players and of actions: a public good, to which each gives some units.

Three statements, each in three shapes: more and more players with two actions, with three, and two players with more
and more actions. Giving costs 1 a unit; each unit given brings r in all, which is shared equally.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from benchmarks.problem import Problem, written

SHAPES = {
    "two actions": ("number of players", [(n, 2) for n in range(2, 7)]),
    "three actions": ("number of players", [(n, 3) for n in range(2, 5)]),
    "two players": ("number of actions", [(2, k) for k in range(2, 7)]),
}
"""What grows, and the numbers of players and actions."""
SMALL = "given: [0 < ε <= 1/10, 0 < δ <= ε/100]"


def growing_families(folder: Path) -> Iterator[Problem]:
    """All of them, from small to large; agents and claims are written into the folder."""
    for statement, claim in STATEMENTS.items():
        for shape, (what, sizes) in SHAPES.items():
            for players, actions in sizes:
                family, size = f"{statement}, {shape}", actions if what == "number of actions" else players
                name = f"{family.replace(',', '').replace(' ', '-')}-{size}"
                yield written(folder, family, name, size, claim(folder, players, actions))


def growing_sizes() -> dict[str, str]:
    """What the size of a family's problems is, by its name."""
    return {f"{statement}, {shape}": what for statement in STATEMENTS for shape, (what, _) in SHAPES.items()}


def _gives(folder: Path, n: int, k: int) -> str:
    """Where giving pays, LP among players who give all hardly ever gives nothing."""
    (folder / f"GiveAll{k}.agent").write_text(f"# GiveAll{k}: gives all.\nagent GiveAll{k}: play a{k - 1}\n", "utf-8")
    others = {player: f"./GiveAll{k}.agent" for player in _players(n)[1:]}
    return f"""{_game(n, k, f"[r > {n}]")}
players: {_shown({"p1": "LP", **others})}
{SMALL}
always: prob(p1, a0) <= δ/ε
"""


def _floor(_: Path, n: int, k: int) -> str:
    """neLP among players who do anything gets at least its minmax value, nearly."""
    others = dict.fromkeys(_players(n)[1:], "anyone")
    return f"""{_game(n, k, f"[r > 1, r < {n}]")}
players: {_shown({"p1": "neLP", **others})}
{SMALL}
always: payoff(p1) >= -{4 * n * (k - 1)}*δ
"""


def _follow(folder: Path, n: int, k: int) -> str:
    """A ring in which each asks whether the next one mostly gives all."""
    (folder / f"Follow{k}.agent").write_text(
        f"# Follow{k}: gives all if the one it follows gives all more than half of the time.\n"
        f"agent Follow{k}(who):\n    if oracle says prob(who, a{k - 1}) > 1/2: play a{k - 1}\n    play a0\n",
        "utf-8",
    )
    ring = {f"p{i}": f"./Follow{k}.agent(who = p{i % n + 1})" for i in range(1, n + 1)}
    all_or_nothing = " or ".join(f"prob(p1, a{k - 1}) = {p}" for p in ("0", "1/2", "1"))
    return f"""{_game(n, k, f"[r > 1, r < {n}]")}
players: {_shown(ring)}
always: {all_or_nothing}
"""


STATEMENTS: dict[str, Callable[[Path, int, int], str]] = {"LP gives": _gives, "neLP floor": _floor, "ring": _follow}


def _players(n: int) -> list[str]:
    return [f"p{i}" for i in range(1, n + 1)]


def _shown(entries: dict[str, str]) -> str:
    return f"{{{', '.join(f'{name}: {entry}' for name, entry in entries.items())}}}"


def _game(n: int, k: int, assume: str) -> str:
    actions = f"[{', '.join(f'a{units}' for units in range(k))}]"
    rows = [
        f"    {' '.join(f'a{units}' for units in given)}: [{', '.join(f'r*{sum(given)}/{n} - {own}' for own in given)}]"
        for given in product(range(k), repeat=n)
    ]
    return f"""game:
  game: public-good
  players: {_shown(dict.fromkeys(_players(n), actions))}
  parameters: [r]
  assume: {assume}
  payoffs:
{chr(10).join(rows)}"""
