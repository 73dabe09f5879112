"""Reports: what people read, on a terminal or not, and what programs read."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from verify import __version__
from verify.evidence.heading import NO_HEADING, Heading
from verify.evidence.result import ItemResult, Result, Run, Witness
from verify.show.failure import explain_failure
from verify.show.json_report import json_report
from verify.show.lines import fitting, line, plain, write
from verify.show.numbers import interval, readable
from verify.show.progress import ProgressDisplay, progress_rows
from verify.show.terminal import show, show_error, summary
from verify.visible import visible
from verify.workers.progress import Progress

ROW_RUN = Run(
    "9/10",
    {"row": {"C": ("3/100", "4/100"), "D": ("96/100", "97/100")}, "column": {"C": ("0", "0"), "D": ("1", "1")}},
    ("not (surely payoff(me) < P)", "some step surely improves: C C"),
    {"C": "1/10", "D": "9/10"},
)
WITNESS = Witness(
    {"T": "3", "ε": "1/10"},
    {"row": {"C": "314/10000", "D": "9686/10000"}, "column": {"C": "0", "D": "1"}},
    {"row": "1", "column": "2"},
    {"row": (ROW_RUN,)},
    {"prob(row, C) > 1/2": "1/2"},
)
HEADING = Heading("LP is nearly Pareto.", "Armstrong 2015", "always", {"row": "LP", "column": "anyone"}, (2, 3))
PROVED = Result(
    "good", "good.claim.yaml", "proved", "proved", "certificate", 0.4123, items=(ItemResult("1 = 1", "proved"),)
)
REFUTED = replace(
    PROVED,
    claim="bad",
    verdict="refuted",
    trust="witness",
    witness=WITNESS,
    items=(ItemResult("near(pareto, 4*δ)", "refuted"), ItemResult("payoff(row) >= P", "proved")),
)


REALISED = replace(
    REFUTED,
    trust="realised",
    witness=replace(
        WITNESS,
        parameters={**WITNESS.parameters, "δ": "1/4"},
        oracle={"prob(row, C) > 1/2": "0", "prob(row, C) > 1/4": "0", "prob(row, C) > 1/8": "1/3"},
        grid="8",
    ),
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal of this encoding."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding

    def isatty(self) -> bool:
        return True


def test_a_claim_as_expected_among_others_is_one_line():
    assert plain(show(PROVED, HEADING, alone=False)) == "✓ good  proved, rests on a certificate, 0.41 s"


def test_a_claim_alone_is_shown_with_its_words_and_items():
    assert plain(show(PROVED, HEADING, alone=True)).splitlines() == [
        "✓ good  proved, rests on a certificate, 0.41 s",
        "    LP is nearly Pareto.",
        "    Armstrong 2015",
        "    ✓ 1 = 1",
    ]


def test_a_refutation_is_told_as_a_story():
    assert plain(show(REFUTED, HEADING, alone=False)).splitlines() == [
        "✗ bad  refuted, but expected proved, rests on a witness, 0.41 s",
        "    LP is nearly Pareto.",
        "    Armstrong 2015",
        "    ✗ near(pareto, 4*δ)",
        "    ✓ payoff(row) >= P",
        "    counterexample",
        "      with T = 3, ε = 1/10",
        "      row (LP) plays C with 314/10000 (≈ 0.0314), D with 9686/10000 (≈ 0.9686)",
        "          in 9/10 of its runs",
        "            reads itself: prob C in [3/100, 4/100] (≈ [0.03, 0.04])",
        "            reads column: prob C = 0",
        "            path  not (surely payoff(me) < P); some step surely improves: C C",
        "            plays C with 1/10, D with 9/10",
        "      column (anyone) plays D",
        "      the oracle says yes to prob(row, C) > 1/2 with probability 1/2",
        "      row gets 1, column gets 2",
        "      so this fails: near(pareto, 4*δ)",
    ]


def test_an_expected_refutation_is_told_too_and_called_expected():
    text = plain(show(replace(REFUTED, expect="refuted"), HEADING, alone=False))
    assert text.startswith("✗ bad  refuted, as expected, rests on a witness")
    assert "counterexample" in text


def test_the_example_of_a_possible_claim_is_shown():
    text = plain(show(replace(PROVED, witness=WITNESS), replace(HEADING, kind="possible"), alone=True))
    assert "    example\n      with T = 3" in text
    assert "counterexample" not in text


ENDS = [("never", "so this happens: "), ("attains", "no consistent state is that near")]


@pytest.mark.parametrize(("kind", "so"), ENDS)
def test_the_end_of_the_story_fits_the_kind_of_claim(kind, so):
    assert so in plain(show(REFUTED, replace(HEADING, kind=kind), alone=True))


@pytest.mark.parametrize("kind", ["lemma", "attains"])
def test_a_profile_that_nobody_need_play_is_told_without_agents(kind):
    witness = replace(WITNESS, readings={})
    lines = plain(show(replace(REFUTED, witness=witness), replace(HEADING, kind=kind), alone=False)).splitlines()
    assert "      column plays D" in lines and not any("(LP)" in line or "(anyone)" in line for line in lines)


def test_the_example_of_an_attained_region_is_played_by_agents():
    text = plain(show(replace(PROVED, witness=WITNESS), replace(HEADING, kind="attains"), alone=True))
    assert "row (LP) plays" in text and "column (anyone) plays" in text


def test_unknown_gives_its_reason():
    unknown = replace(PROVED, verdict="unknown", trust=None, reason="budget of 60 s exhausted while: branch 7")
    assert "    budget of 60 s exhausted while: branch 7" in plain(show(unknown, NO_HEADING, alone=False))


def test_an_error_shows_its_message_line_by_line():
    error = replace(PROVED, verdict="error", reason="a.yaml:1:3: expected x, got y\n    ayz\n      ^")
    assert plain(show_error(error)) == "error: a.yaml:1:3: expected x, got y\n    ayz\n      ^"


def test_the_summary_counts():
    assert plain(summary([PROVED])) == ""
    assert plain(summary([PROVED, PROVED])) == "\n2 claims: 2 proved; all as expected"
    assert plain(summary([PROVED, REFUTED])) == "\n2 claims: 1 proved, 1 refuted; 1 not as expected"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1/3", "1/3"),
        ("0", "0"),
        ("-5/2", "-5/2"),
        ("314/10000", "314/10000 (≈ 0.0314)"),
        ("sqrt(2)", "sqrt(2)"),
        ("1/0", "1/0"),
        (f"{10**50}/{3 * 10**51 + 1}", "≈ 0.03333 (exactly: --json)"),
    ],
)
def test_numbers(text, shown):
    assert readable(text) == shown


def test_intervals():
    assert interval("0", "1/2") == "in [0, 1/2]"
    assert interval("1/2", "1/2") == "= 1/2"
    assert interval("a root", "1/200") == "in [a root, 1/200] (≈ [a root, 0.005])"
    assert interval(f"1/{10**30}", f"1/{10**20}") == "in [≈ 1e-30, ≈ 1e-20]"


def test_three_actions_keep_all_their_intervals():
    run = replace(ROW_RUN, zones={"row": {"R": ("0", "1/3"), "P": ("0", "1/3"), "S": ("1/3", "1")}}, weight="1")
    text = plain(show(replace(REFUTED, witness=replace(WITNESS, readings={"row": (run,)})), HEADING, alone=True))
    assert "reads itself: prob R and P in [0, 1/3], prob S in [1/3, 1]" in text
    assert "in every run" in text


def test_a_pipe_gets_plain_text_of_any_width():
    stream = io.StringIO()
    write([line(2, ("word " * 100, "bold red"))], stream)
    assert stream.getvalue() == "  " + ("word " * 100).rstrip() + "\n"


def test_a_terminal_gets_colour_and_lines_that_fit(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    stream = Terminal()
    write([line(2, ("word " * 30, "bold red"))], stream)
    assert "\x1b[1;31m" in stream.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    write([line(2, ("word " * 30, "bold red"))], stream)
    assert "\x1b[" not in stream.getvalue()
    rows = stream.getvalue().splitlines()
    assert len(rows) > 3
    assert all(len(row) <= 40 and row.startswith("  word" if i == 0 else "      word") for i, row in enumerate(rows))


def test_a_terminal_keeps_the_caret_in_its_column(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    write(show_error(replace(PROVED, verdict="error", reason="x\n    ayz\n      ^")), stream)
    assert stream.getvalue() == "error: x\n    ayz\n      ^\n"


def test_text_for_an_encoding_without_greek():
    assert fitting("✓ ε ≈ δ", "utf-8") == "✓ ε ≈ δ"
    assert fitting("✓ ε ≈ δ Ж", "ISO-8859-1") == "+ eps ~ delta \\u0416"
    assert fitting("ε", None) == "eps"


def test_progress_on_a_terminal_only_after_a_second(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    display = ProgressDisplay(stream)
    state = Progress(3, 12, (("nelp-self", "branch 5", 4.2), ("lp", "loading", 0.1)))
    display.update(state)
    assert stream.getvalue() == ""
    monkeypatch.setattr("verify.show.progress.PATIENCE", 0.0)
    display.update(state)
    display.hide()
    assert "nelp-self  4 s  branch 5" in stream.getvalue()
    silent = io.StringIO()
    ProgressDisplay(silent).update(state)
    assert silent.getvalue() == ""
    assert progress_rows(state) == ["3/12  nelp-self  4 s  branch 5", "      lp  0 s  loading"]


def test_nothing_controls_a_terminal(monkeypatch):
    monkeypatch.setattr("verify.show.progress.PATIENCE", 0)
    odd, stream = "a\x1b]0;t\x07\n\u202e\ud800", Terminal()
    display = ProgressDisplay(stream)
    display.update(Progress(0, 1, ((odd, odd, 1.0),)))
    assert "a\\x1b]0;t\\x07\\n\\u202e\\ud800  1 s  a\\x1b]0" in stream.getvalue()
    display.hide()
    stream = Terminal()
    result = replace(REFUTED, claim=odd, items=(ItemResult(odd, "refuted"),), reason=f"r\nr{odd}\x85")
    write(show(result, replace(HEADING, says=odd, source=odd, players={"row": odd}), alone=True), stream)
    write(show_error(replace(result, verdict="error")), stream)
    write(explain_failure(Path(odd), result, NO_HEADING), stream)
    plainly = re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue())
    assert visible(plainly, keep="\n") == plainly and plainly.count("a\\x1b]0;t\\x07") > 8


def test_the_json_document():
    document = json.loads(json_report([PROVED, REFUTED]))
    assert document["version"] == __version__
    first, second = document["results"]
    assert list(first) == [
        *(
            "claim",
            "file",
            "expect",
            "verdict",
            "trust",
            "seconds",
            "evidence",
            "items",
            "witness",
            "reason",
            "explain",
            "engines",
            "cause",
            "formulas",
            "answer",
        ),
    ]
    assert first["seconds"] == 0.412
    assert first["items"] == [{"text": "1 = 1", "verdict": "proved", "reason": None}]
    assert second["witness"]["strategies"]["row"] == {"C": "314/10000", "D": "9686/10000"}
    assert Result.from_json(second) == replace(REFUTED, seconds=0.412)


def test_a_failed_test_shows_the_lines_to_blame(tmp_path):
    path = tmp_path / "bad.claim.yaml"
    path.write_text("always:\n  - near(pareto, 4*δ)\n  - payoff(row) >= P\n", encoding="utf-8")
    rows = plain(explain_failure(path, REFUTED, HEADING)).splitlines()
    assert rows[:4] == [
        "bad: refuted, but expected proved, rests on a witness, 0.41 s",
        "LP is nearly Pareto.",
        f"{path}:",
        "   2|   - near(pareto, 4*δ)    <- refuted",
    ]
    assert rows[4] == "    counterexample"


def test_a_failed_test_without_line_numbers_shows_the_items(tmp_path):
    text = plain(explain_failure(tmp_path / "gone", REFUTED, NO_HEADING))
    assert "    | near(pareto, 4*δ)    <- refuted" in text


def test_a_heading_survives_the_way_through_json():
    assert Heading.from_json(json.loads(json.dumps(HEADING.to_json()))) == HEADING


def test_a_realised_witness_tells_its_grid_and_what_its_oracle_leaves_open():
    text = plain(show(REALISED, HEADING, alone=True))
    assert "rests on a realised witness" in text
    (told,) = (row.strip() for row in text.splitlines() if "realised on the grid" in row)
    assert told == (
        "realised on the grid δ = 1/4, with the oracle that says yes to prob(row, C) > 1/8 with probability 1/3 "
        "and answers 2 other queries with certainty"
    )
    assert "the oracle says yes" not in text


def test_an_oracle_without_doubt_and_one_that_nobody_asks():
    sure = replace(REALISED.witness, oracle={"prob(row, C) > 1/2": "0"})
    assert "the oracle that answers 1 query with certainty" in plain(
        show(replace(REALISED, witness=sure), HEADING, alone=True)
    )
    silent = plain(show(replace(REALISED, witness=replace(sure, oracle={})), HEADING, alone=True))
    assert any(row.strip() == "realised on the grid δ = 1/4" for row in silent.splitlines())


def test_the_json_of_a_witness_has_its_grid():
    (row,) = json.loads(json_report([REALISED]))["results"]
    assert (row["trust"], row["witness"]["grid"]) == ("realised", "8")
    assert row["witness"]["oracle"]["prob(row, C) > 1/8"] == "1/3"
    assert Result.from_json(row).witness == REALISED.witness


def test_an_item_that_is_unknown_tells_its_own_reason():
    items = (
        ItemResult("1 = 1", "unknown", "first"),
        ItemResult("2 = 2", "proved"),
        ItemResult("3 = 3", "unknown", "last"),
    )
    result = Result("t", "t", "proved", "unknown", items=items, reason="first")
    assert plain(show(result, NO_HEADING, alone=True)).splitlines()[1:] == [
        "    ? 1 = 1",
        "    ✓ 2 = 2",
        "    ? 3 = 3",
        "      last",
        "    first",
    ]
