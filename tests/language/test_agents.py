from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.expressions import parse_expression
from verify.language.files import read_text
from verify.language.syntax import (
    Agent,
    CopyPlays,
    GuardAnd,
    GuardNot,
    GuardOr,
    If,
    Name,
    Number,
    OracleSays,
    Parameter,
    PlayAction,
    PlayCopy,
    PlayMinmax,
    PlayMix,
    PlayReading,
    PlayStep,
    Possibly,
    Read,
    StepImproves,
    Surely,
    WithProbability,
)

LIBRARY = sorted((Path(__file__).parents[2] / "agents").glob("*.agent"))

NELP = """\
# neLP: locally Pareto, but not exploitable (Armstrong 2015).
#   It has two lines of documentation.

# This comment is not documentation.
agent neLP(floor = minmax, derivative = by_weight):
    read everyone

    # nor is this
    if surely payoff(me) < floor:   # nor this
        play minmax
    if some step surely improves(derivative):
        with probability ε:
            play step
    play reading
"""

NELP_BODY = (
    Read("everyone"),
    If(Surely(parse_expression("payoff(me) < floor")), (PlayMinmax(),)),
    If(StepImproves("derivative"), (WithProbability(Name("ε"), (PlayStep(),)),)),
    PlayReading("me"),
)


def test_nelp() -> None:
    agent = parse_agent(NELP, "neLP.agent")
    assert agent == Agent(
        "neLP",
        (Parameter("floor", Name("minmax")), Parameter("derivative", Name("by_weight"))),
        NELP_BODY,
        "neLP: locally Pareto, but not exploitable (Armstrong 2015).\nIt has two lines of documentation.",
    )
    assert agent.text == NELP
    places = [str(statement.at) for statement in agent.body]
    assert places == ["neLP.agent:6:5", "neLP.agent:9:5", "neLP.agent:11:5", "neLP.agent:14:5"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff" + text,
        lambda text: text.rstrip(),
        lambda text: text + "\n   \n# the end",
        lambda text: text.replace("    ", " "),
        lambda text: text.replace("\n\n", "\n   \n\t\n"),
    ],
    ids=["CRLF", "CR", "BOM", "no newline at the end", "comment at the end", "one space", "blank lines with blanks"],
)
def test_other_ways_to_save_the_file(change: Callable[[str], str]) -> None:
    assert parse_agent(change(NELP), "x").body == NELP_BODY


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("agent CooperateRock: play C", (PlayAction("C"),)),
        ("agent Rock(move): play move", (PlayAction("move"),)),
        ("agent X():\n play C", (PlayAction("C"),)),
        (
            "agent NicerBot:\n    with probability ε: play C\n    play copy of other\n",
            (WithProbability(Name("ε"), (PlayAction("C"),)), PlayCopy("other")),
        ),
        (
            "agent X:\n with probability 1/2:\n  play C\n otherwise:\n  play D",
            (WithProbability(parse_expression("1/2"), (PlayAction("C"),), (PlayAction("D"),)),),
        ),
        (
            "agent Liar:\n    if oracle says prob(me, Yes) > 1/2: play No\n    play Yes",
            (If(OracleSays("me", "Yes", parse_expression("1/2")), (PlayAction("No"),)), PlayAction("Yes")),
        ),
        (
            "agent X:\n if copy of other plays C: play mix(p: C, 1/2: D, E)\n else: play mix(C)",
            (
                If(
                    CopyPlays("other", "C"),
                    (PlayMix(((Name("p"), "C"), (parse_expression("1/2"), "D"), (None, "E"))),),
                    (PlayMix(((None, "C"),)),),
                ),
            ),
        ),
        (
            "agent X: play mix(1: C,\n    0: D)",
            (PlayMix(((Number(Fraction(1)), "C"), (Number(Fraction(0)), "D"))),),
        ),
        (
            "agent X:\n read column\n play reading of column",
            (Read("column"), PlayReading("column")),
        ),
        (
            "agent X:\n if copy of a plays C: if copy of b plays C: play D\n else: play E\n play F",
            (
                If(CopyPlays("a", "C"), (If(CopyPlays("b", "C"), (PlayAction("D"),)),), (PlayAction("E"),)),
                PlayAction("F"),
            ),
        ),
    ],
)
def test_programs(text: str, body: object) -> None:
    assert parse_agent(text).body == body


COPY, SURELY = CopyPlays("other", "C"), Surely(parse_expression("payoff(me) < 2"))


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("surely payoff(me) < 2 and copy of other plays C", GuardAnd((SURELY, COPY))),
        ("copy of other plays C or surely payoff(me) < 2", GuardOr((COPY, SURELY))),
        ("surely not a = b", Surely(parse_expression("not a = b"))),
        ("not surely payoff(me) < 2", GuardNot(SURELY)),
        ("surely (a < b or c)", Surely(parse_expression("a < b or c"))),
        ("possibly near(pareto, δ)", Possibly(parse_expression("near(pareto, δ)"))),
        ("surely 0 < a + 1 <= b and not (copy of other plays C)", None),
        (
            "(copy of other plays C or surely payoff(me) < 2) and copy of other plays C",
            GuardAnd((GuardOr((COPY, SURELY)), COPY)),
        ),
        ("some step surely improves(by_mixing)", StepImproves("by_mixing")),
    ],
)
def test_guards(text: str, guard: object) -> None:
    (_, branch, _) = parse_agent(f"agent X:\n read everyone\n if {text}: play C\n play D").body
    assert isinstance(branch, If)
    if guard is not None:
        assert branch.guard == guard


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_library_agents(path: Path) -> None:
    agent = parse_agent(read_text(path), str(path))
    assert agent.name == path.stem
    first, *others = agent.documentation.splitlines()
    assert first.startswith(agent.name)
    assert any(line.startswith("Source: ") for line in others)


def test_the_cones_are_one_program() -> None:
    cone, green, yellow = (
        next(parse_agent(read_text(path)) for path in LIBRARY if path.stem == name)
        for name in ("Cone", "Green", "Yellow")
    )
    assert cone.body == green.body == yellow.body
    assert [agent.parameters[0].default for agent in (cone, green, yellow)] == [
        None,
        Number(Fraction(2)),
        parse_expression("2/3"),
    ]


IF = "agent X:\n    if copy of other plays C"


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("‸# nothing else", "expected an agent, found an empty file; begin with agent NAME:"),
        ("‸claim: x", "expected 'agent', found 'claim'"),
        ("  ‸agent X: play C", "expected 'agent' at the start of its line, found spaces before it"),
        ("agent X‸\n    play C", "expected ':' or '(', found the end of the line"),
        ("agent X:\n‸play C", "expected an indented block, found 'play'"),
        (
            "agent X: ‸plya C",
            "expected a statement (read, if, with, sample or play), found 'plya'; did you mean 'play'?",
        ),
        ("agent X:\n    play‸", "expected 'copy' or a name, found the end of the line"),
        (
            "agent X: play C ‸D",
            "expected the end of the line, found 'D'; a name of several words stands in quotes",
        ),
        ("agent X: play best ‸answer", "expected 'reply', found 'answer'"),
        ("agent X: play best reply ‸now", "expected the end of the line, found 'now'"),
        ("agent X:\n‸\tplay C", "expected spaces for indentation, found a tab"),
        ("agent X: play C\n‸agent Y: play D", "expected the end of the file, found 'agent'; a file holds one agent"),
        (
            "agent X:\n    if payoff‸(me) < 2: play C",
            "expected 'is' after a sample's name (other guards begin with surely, possibly, some step, oracle says or "
            "copy of), found '('",
        ),
        (
            "agent X:\n    if ‸read other: play C",
            "expected a guard (surely, possibly, some step, oracle says, copy of, not, '(' or a sample's name), "
            "found 'read'; 'read' is a word of the language and cannot be a name",
        ),
        (
            IF + ":\n        play C\n      ‸play D",
            "expected an indentation of 0 or 4 spaces as in a block above, found another one",
        ),
        (
            "agent X:\n    play C\n      ‸play D",
            "expected a statement (read, if, with, sample or play), found an indented line; "
            "lines of one block start in the same column",
        ),
        (IF + ": play C ‸else: play D", "expected the end of the line, found 'else'; else starts a line of its own"),
        (
            IF + ": play C\n    ‸elif copy of other plays D: play C",
            "expected a statement (read, if, with, sample or play), found 'elif'; "
            "write else: and an indented if below it",
        ),
        ("agent X:\n    ‸else: play C", "expected a statement (read, if, with, sample or play), found 'else'"),
        ("agent X:\n    with ‸ε: play C", "expected 'probability', found 'ε'"),
        (
            "agent X: play ‸'C",
            'expected a number, a name or an operator, found "\'"; '
            "a name in quotes ends with the same mark on its line",
        ),
        ("agent X: play ‸1.5", "expected a name of letters, digits and _, found '1.5'"),
        ("agent X: play ‸'me'", "expected an action, found \"'me'\"; this word has a fixed meaning"),
        ("agent X: play 1‸/2", "expected the end of the line, found '/'"),
        ("agent X: play reading of ‸1.5", "expected a name of letters, digits and _, found '1.5'"),
        ("agent X: play copy ‸other", "expected 'of', found 'other'"),
        ("agent X: play ‸readng of other", "expected 'reading', found 'readng'; did you mean 'reading'?"),
        ("agent X: play ‸me", "expected an action, found 'me'; this word has a fixed meaning"),
        ("agent X: play copy of ‸everyone", "expected me, other or a player, found 'everyone'"),
        ("agent X: read ‸pareto", "expected everyone, me, other or a player, found 'pareto'"),
        ("agent X: play ‸mxi(1: C)", "expected 'mix', found 'mxi'"),
        (
            "agent X: play mix(‸C, D)",
            "expected a weight, as in 1/2: C (only the last action takes the rest), found 'C'",
        ),
        ("agent X: play mix‸(1/2: C", "expected ')' to close this '(', found the end"),
        ("agent X: play mix((‸a < b): C, D)", "expected a number here, found a comparison"),
        ("agent X:\n    with probability (‸a < b): play C", "expected a number here, found a comparison"),
        (
            "agent X:\n    if oracle says prob(me, C) ‸< 1/2: play C",
            "expected '>' (the oracle answers only this question; use not for the opposite), found '<'",
        ),
        (
            "agent X:\n    if oracle says ‸payof(me, C) > 1/2: play C",
            "expected prob or payoff, found 'payof'; did you mean 'payoff'?",
        ),
        (
            "agent X:\n    if oracle says ‸payoff(me, C) > 1/2: play C",
            "expected payoff(me, ...) on the other side, found '1/2'",
        ),
        (
            "agent X:\n    if oracle says ‸payoff(me, C) > payoff(other, D): play C",
            "expected payoff(me, ...) on the other side, found 'payoff(other, D)'",
        ),
        (
            "agent X:\n    if oracle says ‸payoff(me, C) > payoff(me, D) + 1: play C",
            "expected payoff(me, ...) on the other side, found 'payoff(me, D) + 1'",
        ),
        (
            "agent X:\n    if oracle says payoff(me, C) ‸< payoff(me, D): play C",
            "expected '>' (the oracle answers only this question; use not for the opposite), found '<'",
        ),
        ("agent X:\n    if some ‸stop surely improves(x): play C", "expected 'step', found 'stop'"),
        ("agent X:\n    if surely ‸3: play C", "expected a comparison here, such as x > 0, found only a number"),
        ("agent ‸play: play C", "expected a name, found 'play'; 'play' is a word of the language and cannot be a name"),
        ("agent ‸anyone: play C", "expected a name for an agent, found 'anyone'; this word has a fixed meaning"),
        ("agent X(‸eps): play C", "expected a name for a parameter, found 'eps'; this word has a fixed meaning"),
        (
            "agent __import__(‸'os'): play C",
            "expected a name or ')', found \"'os'\"",
        ),
    ],
)
def test_refusals(marked: str, message: str, refusal: Callable[..., str]) -> None:
    assert refusal(parse_agent, marked) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("agent X:\n    if " + "not " * 10_000 + "copy of other plays C: play C\n    play D", "200 'not' in a row"),
        ("agent X:\n    if " + "(" * 10_000 + "copy of other plays C: play C\n    play D", "200 parentheses"),
        ("agent X:\n    " + "if copy of other plays C: " * 10_000 + "play C\n    play D", "20000 words and signs"),
        ("agent X:\n    " + "if copy of other plays C: " * 1_000 + "play C\n    play D", "200 levels of nesting"),
        ("agent X:\n" + "".join(" " * i + "if copy of other plays C:\n" for i in range(1, 1_000)), "50 blocks"),
        ("agent X:\n" + "".join(" " * i + "if copy of other plays C:\n" for i in range(1, 10_000)), "expected at most"),
        ("agent X:\n" + "# ε\n" * 300_000, "expected at most 1048576 characters"),
        ("agent " + "X" * 10_000 + ": play C", "a name of at most 1000 letters"),
    ],
)
def test_excess_is_refused_quickly(text: str, message: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(InputError) as caught:
        parse_agent(text)
    assert message in caught.value.message
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", " \t\n"])
def test_empty_files(text: str) -> None:
    with pytest.raises(InputError, match="expected an agent, found an empty file"):
        parse_agent(text)


def test_unfinished_files() -> None:
    for text in ("agent", "agent X", "agent X:", "agent X:\n", "agent X:\n    if surely", "agent X(\n"):
        with pytest.raises(InputError):
            parse_agent(text)


@given(
    st.lists(st.sampled_from([*NELP.split(), "\n", "\n    ", "\n        ", " ", "(", ")", "or", "not"]), max_size=30)
)
def test_any_words_are_an_agent_or_refused(words: list[str]) -> None:
    try:
        parse_agent("agent X:" + " ".join(words))
    except InputError as error:
        assert error.at is not None


@given(st.text())
def test_any_text_is_an_agent_or_refused(text: str) -> None:
    try:
        parse_agent(text)
    except InputError as error:
        assert error.at is not None
