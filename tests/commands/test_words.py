"""Small things that the command says: warnings, suggestions, and why a claim is vacuous."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.commands.main import main
from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.checks import warnings_about
from verify.library.find import load_claim
from verify.semantics.symbolic.setup import set_up

CLAIM = "claim: c\ngame: prisoners-dilemma\nplayers: {row: CooperateRock, column: anyone}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(text: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    Path("c.claim.yaml").write_text(text, encoding="utf-8")
    code = main(["c.claim.yaml", "--no-cache"])
    return code, "".join(capsys.readouterr())


def test_numbers_that_break_what_the_game_assumes_are_named(capsys: pytest.CaptureFixture[str]):
    code, words = told(f"{CLAIM}at: {{T: 0, R: 2, P: 1, S: 0}}\nalways: 1 > 0\n", capsys)
    assert code == 1 and "the numbers under 'at' break what 'prisoners-dilemma' assumes, T > R" in words
    code, words = told(f"{CLAIM}given: [T < 0, T > 1]\nalways: 1 > 0\nexpect: vacuous\n", capsys)
    assert code == 0 and "vacuous, as expected" in words and "'at'" not in words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("always: pareta", "expected a comparison, or a word such as pareto, found 'pareta'; did you mean 'pareto'?"),
        ("always: payoff(row) >= pareta", "expected a parameter or a number, found 'pareta'; there are: P, R, S, T"),
        ("always: nea(pareto, 1/10)", "found 'nea'; did you mean 'near'?"),
        ("always: payof(row) >= 0", "found 'payof'; did you mean 'payoff'?"),
        ("always: payoff(row) >= nasj(1)", "found 'nasj'; there are: abs,"),
        ("always: prob(row, row) >= 0", "expected an action of row, found 'row'; there are: C, D"),
        ("always: payoff(P) >= 0", "expected a player, found 'P'; there are: column, row"),
    ],
)
def test_what_is_suggested_is_of_the_same_kind(line: str, words: str):
    Path("c.claim.yaml").write_text(f"{CLAIM}{line}\n", encoding="utf-8")
    with pytest.raises(InputError) as raised:
        set_up(load_claim("c.claim.yaml"))
    assert words in str(raised.value)


@pytest.mark.parametrize(("kind", "words"), [("agent", "found 'agent'; did you mean 'agents'?"), ("x", "found 'x'\n")])
def test_an_unknown_kind_is_refused_with_the_kinds(kind: str, words: str, capsys: pytest.CaptureFixture[str]):
    assert main(["list", kind]) == 2
    assert f"expected games, agents, claims or sweeps, {words}" in capsys.readouterr().err


WARNED = "prob(me, ...) may be anything here, as only the other was read"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("    read other\n    if surely prob(me, C) > 1/2: play C\n", [3]),
        ("    read other\n    if not possibly prob(other, C) > prob(me, C): play C\n", [3]),
        ("    read other\n    if surely prob(me, C) > 0 and possibly prob(me, D) > 0: play C\n", [3, 3]),
        ("    read other\n    with probability 1/2:\n        if surely prob(me, C) > 0: play C\n", [4]),
        ("    read everyone\n    if surely prob(me, C) > 1/2: play C\n", []),
        ("    read other\n    read row\n    if surely prob(me, C) > 1/2: play C\n", []),
        ("    with probability 1/2: read everyone\n    read other\n    if surely prob(me, C) > 1/2: play C\n", []),
        ("    read other\n    if surely payoff(me) > 1/2: play C\n", []),
        ("    read other\n    if surely prob(other, C) > 1/2: play C\n", []),
    ],
)
def test_a_guard_about_oneself_after_reading_the_other_only_is_warned_of(body: str, lines: list[int]):
    found = warnings_about(parse_agent(f"agent A:\n{body}    play D\n", "A.agent"))
    assert [words.startswith(f"A.agent:{line}:") for words, line in zip(found, lines, strict=True)] == [True] * len(
        lines
    )


def test_the_warning_is_shown_once_also_from_the_cache(capsys: pytest.CaptureFixture[str], monkeypatch, tmp_path: Path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("A.agent").write_text(
        "agent A:\n    read other\n    if surely prob(me, C) > 1/2: play C\n    play D\n", encoding="utf-8"
    )
    Path("c.claim.yaml").write_text(
        "claim: c\ngame: prisoners-dilemma\nplayers: {row: A, column: A}\nlemma: δ = δ\n", encoding="utf-8"
    )
    for _ in range(2):
        assert main(["c.claim.yaml"]) == 0
        assert capsys.readouterr().err.count(WARNED) == 1
