"""Names do not matter: with parameters, players, actions and agents called otherwise a claim has the same verdict."""

from __future__ import annotations

import keyword
from functools import cache
from pathlib import Path
from random import Random
from typing import get_args

import pytest
import sympy

from tests.thorough import thorough
from verify.decide.claim import decide_claim
from verify.language.words import RESERVED
from verify.library.find import load_claim
from verify.semantics.symbolic.variables import Kind, Variable, parameter, probability

pytestmark = pytest.mark.slow

GAME = """game: g
players: {{{row}: [{c}, {d}], {column}: [{c}, {d}]}}
parameters: [{t}]
assume: [{t} > 2]
payoffs:
  {c} {c}: [2, 2]
  {c} {d}: [0, {t}]
  {d} {c}: [{t}, 0]
  {d} {d}: [1, 1]
"""
ASKS = "agent {agent}({k}):\n    if oracle says prob(other, {c}) > {k}: play {c}\n    play {d}\n"
READS = "agent {agent}({k}):\n    read other\n    if surely prob(other, {c}) > {k}: play {c}\n    play {d}\n"
HEAD = "claim: x\ngame: ./g.game.yaml\nplayers: {{{row}: ./a.agent({m}), {column}: {other}}}\nparameters: [{m}]\n"
CLAIMS = (
    (ASKS, "given: 0 < {m} < 1\nalways: prob({row}, {c}) = 0", "refuted"),
    (ASKS, "given: 0 < {m} < 1\nalways: prob({column}, {c}) > {m} => prob({row}, {c}) = 1", "proved"),
    (READS, "given: [0 < {m} < 1, 0 < δ]\nalways: prob({row}, {c}) > 0 => prob({column}, {c}) > {m}", "proved"),
    (READS, "given: [0 < {m} < 1, 0 < δ]\nnever: near(prob({row}, {c}) = 1/3 and prob({column}, {c}) = 1, 1/9)",
     "refuted"),
    (READS, "given: [0 < {m} < 1/2, 0 < δ < 1/9]\npossible:\n  - prob({row}, {c}) = 1\n  - payoff({column}) < {t}",
     "proved"),
)  # fmt: skip
PLAIN = {"row": "row", "column": "column", "c": "C", "d": "D", "t": "T", "m": "m", "agent": "A", "k": "k"}
INTERNAL = (
    *(kind.replace(" ", "_") for kind in get_args(Kind)),
    *(f"{kind.split()[0]}{n}" for kind in get_args(Kind) for n in (0, 1)),
    *("answer0", "other0", "spare", "truth", "zone", "box", "edge", "lower", "upper", "exact", "against0", "minmax0"),
    *(
        "prob",
        "payoff",
        "near",
        "improves",
        "undominated",
        "weakly_pareto",
        "first",
        "given",
        "always",
        "claim",
        "game",
    ),
    *("z", "x", "E", "I", "N", "O", "Q", "S", "pi", "oo", "zoo", "nan", "beta", "gamma", "zeta", "lamda", "Symbol"),
    *(
        "True_",
        "None_",
        "list",
        "nat",
        "R",
        "Prop",
        "forall_",
        "let_",
        "bool",
        "Int",
        "Real",
        "assert_",
        "_",
        "__",
    ),
)
NAMES = tuple(name for name in dict.fromkeys(INTERNAL) if name.isidentifier() and name not in RESERVED)


def verdict(folder: Path, number: int, names: dict[str, str]) -> tuple[str, str | None]:
    agent, text, _ = CLAIMS[number]
    files = {"g.game.yaml": GAME, "a.agent": agent, "x.claim.yaml": HEAD + text}
    for name, content in files.items():
        (folder / name).write_text(content.format(other="anyone", **names), encoding="utf-8")
    result, _ = decide_claim(load_claim(folder / "x.claim.yaml"), 20.0, lambda _: None)
    return result.verdict, result.trust


@pytest.mark.parametrize("number", range(len(CLAIMS)))
def test_the_verdicts_with_plain_names(tmp_path: Path, number: int) -> None:
    assert verdict(tmp_path, number, PLAIN)[0] == CLAIMS[number][2]


LABELS = {
    **PLAIN,
    **{"row": "Player 1", "column": "1", "c": "go-left", "d": "2"},
}


def in_quotes(names: dict[str, str]) -> dict[str, str]:
    return {key: name if name.isidentifier() else f'"{name}"' for key, name in names.items()}


@pytest.mark.parametrize("number", range(len(CLAIMS)))
def test_names_of_several_words_and_digits_say_the_same(tmp_path: Path, number: int) -> None:
    agent, text, _ = CLAIMS[number]
    in_files = {
        "g.game.yaml": GAME.format(**LABELS),
        "a.agent": agent.format(**in_quotes(LABELS)),
        "x.claim.yaml": HEAD.format(other="anyone", **LABELS) + text.format(**in_quotes(LABELS)),
    }
    for name, content in in_files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    result, _ = decide_claim(load_claim(tmp_path / "x.claim.yaml"), 20.0, lambda _: None)
    (tmp_path / "plain").mkdir()
    assert (result.verdict, result.trust) == verdict(tmp_path / "plain", number, PLAIN)


def random_name(random: Random) -> str:
    letters = "abcxyzABCεδλμé_θ" if random.random() < 0.5 else "prob_payoff_low_high_0123"
    name = "".join(random.choice(letters) for _ in range(random.randint(1, 9)))
    return name if name.isidentifier() and not keyword.iskeyword(name) and name not in RESERVED else f"n{name}x"


@cache
def plain(number: int, folder: Path) -> tuple[str, str | None]:
    return verdict(folder, number, PLAIN)


@pytest.mark.parametrize("seed", range(thorough(24, 10)))
def test_the_verdict_does_not_depend_on_names(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    start = seed * len(PLAIN)
    chosen = [NAMES[(start + i) % len(NAMES)] for i in range(len(PLAIN))]
    chosen = [name if random.random() < 0.8 else random_name(random) for name in chosen]
    names = dict(zip(random.sample(list(PLAIN), len(PLAIN)), chosen, strict=True))
    if len(set(chosen)) < len(chosen) or any(name in ("ε", "δ", "eps", "delta", "epsilon") for name in chosen):
        names = {key: f"{name}_{place}" for place, (key, name) in enumerate(names.items())}
    number = seed % len(CLAIMS)
    assert verdict(tmp_path, number, names) == plain(number, tmp_path), names


def test_different_variables_have_different_texts() -> None:
    """Whatever identifiers users choose: a parameter is its own name, and no other variable's text is an identifier."""
    names = ("row", "prob", "answer", "low", "bound", "a0", "row_lower", "x")
    variables: list[Variable] = [parameter(name) for name in names]
    names = (*names, "Player 1", "Player-1", "1", "0", "prob row", "row-x")  # of players and actions
    variables += [probability(player, action) for player in names for action in names]
    variables += [Variable(kind, index=(n,)) for kind in ("answer", "bound", "root") for n in (0, 1, 10)]  # type: ignore[arg-type]
    for owner in names:
        variables += [Variable(kind, owner) for kind in ("minmax", "cell", "coin", "off")]  # type: ignore[arg-type]
        variables += [Variable("against", owner, (n,)) for n in (0, 1, 10)]
        variables += [Variable("next", owner, (which, end)) for which in ("below", "above") for end in ("low", "high")]
        for side, tag, site in (("lower", "", 0), ("lower", "a", 0), ("upper", "ab", 1), ("exact", "", 10)):
            for other in names:
                variables += [
                    Variable(kind, owner, (side, tag, site, other)) for kind in ("low", "high", "read", "point")
                ]  # type: ignore[arg-type]
                variables += [Variable("step point", owner, (side, tag, site, n, other)) for n in (0, 1)]
            variables += [Variable("weight", owner, (side, tag, site, n)) for n in (0, 1)]
            for other, action in (("row", "a0"), ("a0", "row"), ("x", "x")):
                which = (side, tag, site)
                variables += [Variable("point", owner, (*which, other, action))]
                variables += [Variable("step point", owner, (*which, n, other, action)) for n in (0, 1)]
                variables += [Variable("reading", owner, (*which, order, other, action)) for order in ("0,1", "1,0")]
                variables += [Variable("rest", owner, (other, *which, n, 0, 1)) for n in (0, 1)]
        variables += [Variable("rest", owner, ("", avoided, 1)) for avoided in (0, 2)]
    assert len({str(variable) for variable in variables}) == len(variables)
    assert all(str(v).isidentifier() == (v.kind == "parameter") for v in variables)
    assert {v.kind for v in variables} == set(get_args(Kind))
    assert len({sympy.Symbol(str(variable)) for variable in variables}) == len(variables)
