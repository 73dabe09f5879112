from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.printing import show
from verify.language.syntax import AgentUse, Claim, Game, Item, Name, Number

NELP = """\
# yaml-language-server: $schema=../../claim.schema.json
claim: nelp-self
says: neLP against a copy of itself ends on the Pareto boundary, with neither player below mutual defection.
source: Armstrong 2015, 'What happens when neLP() plays itself?'
game: prisoners-dilemma               # a library game, a path, or the game written inline as a mapping
players: {row: neLP, column: neLP}    # NAME, NAME(arg = expr, ...), a path to an .agent file, or anyone
parameters: []                        # further symbols, if any
given:
  - T + S > 2*P
  - 0 < ε <= 1/10
always:                               # or never, possible, attains, lemma
  - near(pareto, 4*δ/ε)
  - payoff(row) >= P - 4*δ*(T - S)
expect: proved                        # proved (default), refuted or unknown
"""


def item(text: str) -> Item:
    return Item(text, parse_expression(text))


def claim(rest: str, players: str = "{row: A, column: anyone}") -> Claim:
    return parse_claim(f"claim: c\ngame: g\nplayers: {players}\n{rest}", "dir/c.claim.yaml")


def test_nelp_self() -> None:
    found = parse_claim(NELP, "nelp.claim.yaml")
    assert found == Claim(
        "nelp-self",
        "always",
        (item("near(pareto, 4*δ/ε)"), item("payoff(row) >= P - 4*δ*(T - S)")),
        "prisoners-dilemma",
        (("row", AgentUse("neLP")), ("column", AgentUse("neLP"))),
        says="neLP against a copy of itself ends on the Pareto boundary, with neither player below mutual defection.",
        source="Armstrong 2015, 'What happens when neLP() plays itself?'",
        given=(item("T + S > 2*P"), item("0 < ε <= 1/10")),
    )
    assert found.text == NELP
    assert str(found.items[1].at) == "nelp.claim.yaml:13:5"
    assert str(found.players[1][1].at) == "nelp.claim.yaml:6:30"
    assert {key: str(found.places[key]) for key in ("game", "players", "players.row", "always")} == {
        "game": "nelp.claim.yaml:5:7",
        "players": "nelp.claim.yaml:6:1",
        "players.row": "nelp.claim.yaml:6:11",
        "always": "nelp.claim.yaml:11:1",
    }


@pytest.mark.parametrize(
    "change",
    [lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text, lambda text: text.rstrip()],
    ids=["CRLF", "BOM", "no newline at the end"],
)
def test_other_ways_to_save_the_file(change: Callable[[str], str]) -> None:
    assert parse_claim(change(NELP), "x") == parse_claim(NELP, "x")
    assert parse_claim(change(NELP), "x").places == parse_claim(NELP, "x").places


@pytest.mark.parametrize("kind", ["always", "never", "possible", "lemma"])
def test_kinds(kind: str) -> None:
    for text in ("x > 0", "[x > 0]", "\n- x > 0", "'x > 0'", '"x > 0"', "|\n  x > 0", ">\n  x >\n  0", "x >\n  0"):
        found = claim(f"{kind}: {text}")
        assert (found.kind, found.items, found.within) == (kind, (item("x > 0"),), None)


def test_attains() -> None:
    found = claim("attains: {region: [payoff(row) = 1, near(pareto, 0)], within: 4*δ}")
    assert (found.kind, found.items, found.within) == (
        "attains",
        (item("payoff(row) = 1"), item("near(pareto, 0)")),
        item("4*δ"),
    )
    found = claim("attains:\n  region: pareto\n")
    assert (found.items, found.within) == ((item("pareto"),), Item("0", Number(Fraction(0))))


def test_always_never_and_equilibrium_stand_together() -> None:
    text = "claim: c\ngame: g\nplayers: {row: A}\nequilibrium: {within: x}\nnever: [x > 0, x > 1]\nalways: x < 2\n"
    found = parse_claim(text + "expect: [proved, refuted, proved, unknown]\n")
    assert (found.kind, found.within, found.expect) == ("always", item("x"), "proved, refuted, proved, unknown")
    lines = ["x < 2", "never x > 0", "never x > 1", "row gains at most x by any other program"]
    assert [each.text for each in found.items] == lines
    assert [show(each.proposition) for each in found.items] == ["x < 2", "not x > 0", "not x > 1", "0 > 0"]


def test_a_verdict_may_be_expected_of_each_line() -> None:
    text = HEAD + "always: [x > 0, x > 1]\n"
    assert parse_claim(text + "expect: [refuted, proved]").expect == "refuted, proved"
    assert parse_claim(text + "expect: refuted").expect == "refuted"
    assert parse_claim(HEAD + "never: x > 0\nexpect: [refuted]").expect == "refuted"


def test_an_equilibrium_is_a_claim_with_a_line_for_each_player() -> None:
    text = "claim: c\ngame: g\nplayers: {row: A, column: B}\n"
    found = parse_claim(text + "equilibrium: {within: 4*δ}")
    assert (found.kind, found.within) == ("always", item("4*δ"))
    assert [(each.text, each.undominated, each.deviant) for each in found.items] == [
        ("row gains at most 4*δ by any other program", "concluded", "row"),
        ("column gains at most 4*δ by any other program", "concluded", "column"),
    ]
    assert {show(each.proposition) for each in found.items} == {"0 > 0"}
    plain = parse_claim(text + "equilibrium: {}")
    assert plain.within == Item("0", Number(Fraction(0)))
    assert plain.items[0].text == "row gains nothing by any other program"


def test_an_inline_game_needs_no_name() -> None:
    text = "claim: c\ngame:\n  players: {row: [Yes, No]}\n  payoffs: {Yes: [T], No: [0]}\n  parameters: T\n"
    found = parse_claim(text + "players: {row: anyone}\nalways: T > 0")
    assert isinstance(found.game, Game)
    assert found.game.players == (("row", ("Yes", "No")),)
    assert (found.game.name, found.game.parameters) == ("c", ("T",))
    assert str(found.game.at) == "<text>:3:3"


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("neLP", AgentUse("neLP")),
        ("anyone", AgentUse(None)),
        ("A()", AgentUse("A")),
        ("A(2)", AgentUse("A", (Number(Fraction(2)),))),
        ("A(1, k = 2/3)", AgentUse("A", (Number(Fraction(1)),), (("k", parse_expression("2/3")),))),
        (
            "A(1, 0, d = by_mixing)",
            AgentUse("A", (Number(Fraction(1)), Number(Fraction(0))), (("d", Name("by_mixing")),)),
        ),
        ("./my.agent", AgentUse("./my.agent")),
        ("../my agents/x-1.agent(1)", AgentUse("../my agents/x-1.agent", (Number(Fraction(1)),))),
        ("my.agent (1, k = 2)", AgentUse("my.agent", (Number(Fraction(1)),), (("k", Number(Fraction(2))),))),
    ],
)
def test_players(text: str, use: AgentUse) -> None:
    for players in (
        f"{{column: anyone, row: {text}}}",
        f"\n  column: anyone\n  row: {text}",
        f"{{column: anyone, row: '{text}'}}",
    ):
        assert dict(claim("always: x > 0", players).players) == {"column": AgentUse(None), "row": use}


def test_a_comma_inside_parentheses_does_not_split() -> None:
    found = claim("always: [near(pareto, 4*δ), f(a, (b), c) > 0, x > 0]", "{row: A(1,\n   k = 2), column: B(1, 0)}")
    assert [each.text for each in found.items] == ["near(pareto, 4*δ)", "f(a, (b), c) > 0", "x > 0"]
    assert dict(found.players)["row"] == AgentUse("A", (Number(Fraction(1)),), (("k", Number(Fraction(2))),))
    assert str(found.items[2].at) == "dir/c.claim.yaml:5:47"
    call: Any = found.items[0].proposition
    assert str(call.arguments[1].at) == "dir/c.claim.yaml:5:23"


def test_fixed_parameters_are_exact() -> None:
    found = claim("at: {T: 3, R: 1/2, P: 0.1, S: -2/3, eps: 0.10, δ: 010}\nalways: x > 0")
    assert found.fixed == {
        "T": Fraction(3),
        "R": Fraction(1, 2),
        "P": Fraction(1, 10),
        "S": Fraction(-2, 3),
        "ε": Fraction(1, 10),
        "δ": Fraction(10),
    }


@pytest.mark.parametrize(
    ("text", "seconds"), [("60 s", 60), ("500 ms", 0.5), ("2 min", 120), ("1.5h", 5400), ("30", 30), ("0.5", 0.5)]
)
def test_budget(text: str, seconds: float) -> None:
    assert claim(f"budget: {text}\nalways: x > 0").budget == pytest.approx(seconds)


def test_other_keys() -> None:
    found = claim(
        "reading: grid\nexpect: refuted\nabout: |\n  Long.\n\n  Text.\nparameters: [x, y]\ngiven: x > y\nnever: x > 0"
    )
    assert (found.reading, found.expect, found.about) == ("grid", "refuted", "Long.\n\nText.")
    assert (found.parameters, found.given) == (("x", "y"), (item("x > y"),))
    assert claim("always: x > 0").budget is None


def test_a_lemma_needs_no_players() -> None:
    assert parse_claim("claim: c\ngame: g\nlemma: x > 0").players == ()
    assert parse_claim("claim: c\ngame: g\nplayers: {}\nlemma: x > 0").players == ()


HEAD = "claim: c\ngame: g\nplayers: {row: A}\n"
APART = "; in a file each is a claim of its own (NAME.possible), and in Python with claims()"
KINDS = "always, never, possible, attains, lemma or equilibrium"
AGENT = "an agent (NAME, NAME(k = 2), a path to an .agent file, or anyone)"
QUOTE = 'expected a number, a name or an operator, found "\'"; a name in quotes ends with the same mark on its line'


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("‸", "expected a claim, found an empty file"),
        ("‸# only a comment\n", "expected a claim, found an empty file"),
        ("‸just text", "expected a claim (a mapping, 'key: value' lines), found 'just text'"),
        ("‸- a\n- b", "expected a claim (a mapping, 'key: value' lines), found a list"),
        (HEAD + "always: x > 0\n‸---\nclaim: d", "expected a claim and no more, found another YAML document"),
        (HEAD + "‸alway: x > 0", "expected a key of a claim, found 'alway'; did you mean 'always'?"),
        ("‸game: g\nplayers: {row: A}\nalways: x > 0", "expected the key 'claim' in a claim, found none"),
        ("‸claim: c\nplayers: {row: A}\nalways: x > 0", "expected the key 'game' in a claim, found none"),
        ("‸claim: c\ngame: g\nalways: x > 0", "expected the key 'players' in a claim, found none"),
        ("‸" + HEAD, f"expected {KINDS}, found none of them"),
        (
            HEAD + "always: x > 0\n‸possible: x > 0",
            f"expected one kind of claim, found always and possible{APART}",
        ),
        (
            HEAD + "always: x > 0\n‸never: x < 0\nfind: {least: x}",
            "expected one kind of claim beside 'find', found always and never; write a claim for each",
        ),
        (HEAD + "always: x > 0\n‸always: x > 0", "expected each key once, found 'always' again (first in line 4)"),
        (
            "claim: ‸__import__('os')\ngame: g",
            "expected a claim's name of letters, digits, - and _, found \"__import__('os')\"",
        ),
        ("claim:‸ \ngame: g", "expected a claim's name, found nothing"),
        (HEAD + "always:‸ ", "expected a comparison, such as x > 0, or a list of them, found nothing"),
        (HEAD + "always: ‸[]", "expected at least one proposition, found an empty list"),
        (HEAD + "always:\n- ‸{x: 1}", "expected a comparison, such as x > 0, or a list of them, found a mapping"),
        (HEAD + "always: ‸x + 1", "expected a comparison here, such as x > 0, found only a number"),
        (
            HEAD + "always:\n  - x > 0\n  - 2‸R > T",
            "expected an operator or the end of the expression, found 'R'; a product is written with *",
        ),
        (HEAD + 'always: "2‸R > T"', None),
        (HEAD + "always: ‸|\n  x > 0\n  2R > T", None),
        (HEAD + "always: x^‸1000000000 > 0", "expected an exponent of at most 100, found '1000000000'"),
        (HEAD + "always: __import__(‸'os)", QUOTE),
        (HEAD + "attains: ‸pareto", "expected a region, such as {region: pareto, within: 1/10}, found 'pareto'"),
        (HEAD + "attains: ‸{within: 1}", "expected the key 'region' in attains, found none"),
        (
            HEAD + "attains: {region: pareto, ‸withn: 1}",
            "expected a key of attains, found 'withn'; did you mean 'within'?",
        ),
        (HEAD + "attains: {region: pareto, within: ‸x < 1}", "expected a number here, found a comparison"),
        (
            HEAD + "always: [x > 0, x > 1]\nexpect: ‸[proved]",
            "expected one verdict, or 2 of them, found a list of 1",
        ),
        (HEAD + "possible: [x > 0, x > 1]\nexpect: ‸[proved, proved]", "expected one verdict, found a list of 2"),
        (HEAD + "always: x > 0\nfind: {least: x}\nexpect: ‸[proved]", "expected one verdict, found a list of 1"),
        (
            HEAD + "always: x > 0\nexpect: [‸maybe]",
            "expected proved, refuted, unknown or vacuous, found 'maybe'; there are: proved, refuted, unknown, vacuous",
        ),
        (HEAD + "equilibrium: ‸1/10", "expected a distance, such as {within: 1/10}, found '1/10'"),
        (HEAD + "equilibrium: {‸region: pareto}", "expected a key of equilibrium, found 'region'; there are: within"),
        (HEAD + "equilibrium: {within: ‸x < 1}", "expected a number here, found a comparison"),
        (
            "claim: c\ngame: g\nplayers: {row: A, column: ‸anyone}\nequilibrium: {}\n",
            "expected an agent for every player of an equilibrium, found anyone",
        ),
        (
            HEAD + "given:\n  ‸- 1 >> ε\nequilibrium: {}\n",
            "expected numbers for small parameters in a claim of equilibrium, found >>",
        ),
        (
            HEAD + "expect: ‸prove\nalways: x > 0",
            "expected proved, refuted, unknown or vacuous, found 'prove'; did you mean 'proved'?",
        ),
        (HEAD + "reading: ‸all\nalways: x > 0", "expected any, grid or post, found 'all'; there are: any, grid, post"),
        (HEAD + "budget: ‸-3 s\nalways: x > 0", "expected a time above 0 and up to one day, found '-3 s'"),
        (HEAD + "budget: ‸0\nalways: x > 0", "expected a time above 0 and up to one day, found '0'"),
        (HEAD + "budget: ‸25 h\nalways: x > 0", "expected a time above 0 and up to one day, found '25 h'"),
        (HEAD + "budget: ‸1 year\nalways: x > 0", "expected a time, such as 60 s, 500 ms or 2 min, found '1 year'"),
        (HEAD + "at: {T: ‸T}\nalways: x > 0", "expected a number, such as 3, 1/2 or 0.1, found 'T'"),
        (HEAD + "at: {eps: 1, ‸ε: 1}\nalways: x > 0", "expected each parameter once, found 'ε' again"),
        (HEAD + "at: {‸2T: 1}\nalways: x > 0", "expected a parameter, found '2T'"),
        (HEAD + "parameters: [x, ‸x]\nalways: x > 0", "expected each name once, found 'x' again"),
        (
            HEAD + "parameters: [x, ‸delta]\nalways: x > 0",
            "expected a parameter, found 'delta'; this word has a fixed meaning",
        ),
        ("claim: c\ngame: ‸[a]\nplayers: {row: A}\nalways: x > 0", None),
        ("claim: c\ngame: {‸payofs: 1}\nplayers: {row: A}\nalways: x > 0", None),
        ("claim: c\ngame: g\nplayers: ‸A\nalways: x > 0", None),
        ("claim: c\ngame: g\nplayers: {row:‸ }\nalways: x > 0", f"expected {AGENT}, found nothing"),
        ("claim: c\ngame: g\nplayers: {row: ‸A + 1}\nalways: x > 0", f"expected {AGENT}, found 'A + 1'"),
        ("claim: c\ngame: g\nplayers: {row: ‸other}\nalways: x > 0", f"expected {AGENT}, found 'other'"),
        ('claim: c\ngame: g\nplayers: {row: "__import__(‸\'os)"}\nalways: x > 0', QUOTE),
        (
            "claim: c\ngame: g\nplayers: {row: ‸A(1, 2}\nalways: x > 0",
            "expected ')' to close the '(' in this value, found the end of the value",
        ),
        (
            "claim: c\ngame: g\nplayers: {row: A(k = 1, ‸2)}\nalways: x > 0",
            "expected a named argument, found one without a name after it",
        ),
        (
            "claim: c\ngame: g\nplayers: {row: A(k = 1, ‸k = 2)}\nalways: x > 0",
            "expected each argument once, found 'k' again",
        ),
        ("claim: c\ngame: g\nplayers: {row: x.agent(1, 2‸k)}\nalways: x > 0", None),
        (
            "claim: c\ngame: g\nplayers: {‸me: A}\nalways: x > 0",
            "expected a player, found 'me'; this word has a fixed meaning",
        ),
        (
            HEAD + "always: ‸!!python/object/apply:os.system [ls]",
            "expected a value, found the tag '!!python/object/apply:os.system'; write the value without it",
        ),
        (HEAD + "always: ‸!x y > 0", "expected a value, found the tag '!x'; write the value without it"),
        (
            HEAD + "given: ‸&a [x > 0]\nalways: *a",
            "expected a value, found an anchor (&name); write the value without it",
        ),
        (HEAD + "always: ‸*a", "expected a value, found an alias (*name); write the value again, or quote it"),
        (HEAD + "‸<<: {always: x > 0}", "expected a key, found a merge (<<); write the entries out"),
        (HEAD + "? ‸[a, b]\n: x", "expected a key, found a list"),
        (
            "claim: c\nsays: a‸: b",
            "expected YAML, found a mistake in it: mapping values are not allowed here; "
            "a ': ' inside a value needs quotes around the value",
        ),
        ("claim: c\n‸\tgame: g", None),
        ("claim: c\nsays: ‸`x`", None),
    ],
)
def test_refusals(marked: str, message: str | None, refusal: Callable[..., str]) -> None:
    found = refusal(parse_claim, marked)
    assert message is None or found == message


def test_a_list_without_end() -> None:
    with pytest.raises(InputError, match=r"x:2:\d+: expected YAML, found a mistake in it: .*; close the list with \]"):
        parse_claim("claim: c\ngiven: [a > 0", "x")


def test_characters_that_cannot_be_seen() -> None:
    with pytest.raises(InputError, match=r"x:2:8: expected printable text, found the character U\+0000"):
        parse_claim("claim: c\nsays: a\0b", "x")


BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefghij", "bcdefghijk", strict=True))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (BOMB, "expected a value, found an anchor"),
        ("claim: " + "[" * 10_000, "expected at most 20 lists and mappings nested"),
        ("claim: " + "[" * 10_000 + "]" * 10_000, "expected at most 20 lists and mappings nested"),
        ("claim: " + "{a: " * 10_000, "expected at most 20 lists and mappings nested"),
        ("- " * 10_000 + "x", "expected at most 20 lists and mappings nested"),
        ("claim: [" + "[], " * 200_000 + "]", "expected at most 100000 values"),
        ("claim: " + "x" * (1 << 20), "expected at most 1048576 characters"),
        (HEAD + "always: " + "(" * 10_000 + "x > 0", "expected at most 200 parentheses inside one another"),
        (HEAD + "always: [f(" + "x, " * 10_000 + "x)]", "expected at most 20000 words and signs"),
        (HEAD + "budget: " + "9" * 10_000 + "\nalways: x > 0", "expected a time"),
        (HEAD + "at: {T: " + "9" * 10_000 + "}\nalways: x > 0", "expected a number"),
        ("claim: " + "x" * 10_000 + "\ngame: g\nplayers: {row: A}\nalways: x > 0", "expected a claim's name"),
    ],
)
def test_excess_is_refused_quickly(text: str, message: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(InputError) as caught:
        parse_claim(text)
    assert message in caught.value.message
    assert len(str(caught.value)) < 1000
    assert time.perf_counter() - begin < 10


WORDS = [
    "claim",
    "game",
    "players",
    "always",
    ": ",
    "\n",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "'",
    '"',
    "#",
    "|",
    "x",
    "?",
    "&a",
    "*a",
    "!t",
]


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_words_are_a_claim_or_refused(words: list[str]) -> None:
    for text in ("".join(words), HEAD + "always: " + "".join(words)):
        try:
            parse_claim(text)
        except InputError as error:
            assert error.at is not None


@given(st.text())
def test_any_text_is_a_claim_or_refused(text: str) -> None:
    try:
        parse_claim(text)
    except InputError as error:
        assert error.at is not None
