"""Whatever stands in files: a verdict, or an error that says where; and what is shown of it controls no terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.expressions import parse_expression
from verify.language.games import parse_game
from verify.language.sweeps import parse_sweep
from verify.show.json_report import json_report
from verify.show.lines import write
from verify.show.terminal import show, show_error
from verify.visible import visible
from verify.workers.pool import Pool

from .conftest import examples
from .texts import EXPRESSIONS, ODD, agents, claims, damaged, games, rarely, scalars

LANGUAGES = {
    "expression": (parse_expression, EXPRESSIONS),
    "agent": (parse_agent, agents()),
    "game": (parse_game, games()),
    "claim": (parse_claim, claims()),
    "sweep": (parse_sweep, scalars(ODD).map("sweep: s\nover: {{x: [1, 2]}}\nclaim: {{says: {}, always: $x}}".format)),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_read_or_refused(language: str):
    parse, texts = LANGUAGES[language]
    _read_or_refused(parse, texts)


def _read_or_refused(parse: Callable[[str, str], object], texts: Any) -> None:
    @examples(0.015)
    @given(damaged(texts))
    def check(text: str) -> None:
        try:
            parse(text, "f")
        except InputError as error:
            assert error.at is not None
            words = str(error)
            assert visible(words, keep="\n") == words
            assert re.match(r"f:\d+:\d+: ", words) and words.count("\n") in (0, 2)

    check()


def test_a_claim_is_decided_or_refused(pool: Pool, folder: Path):
    @examples(0.2)
    @given(*(rarely(damaged(texts), texts) for texts in (claims(), agents("a"), agents("b"), games())))
    def check(claim: str, a: str, b: str, game: str) -> None:
        texts = {"c.claim.yaml": claim, "a.agent": a, "b.agent": b, "g.game.yaml": game}
        for name, text in texts.items():
            (folder / name).write_bytes(text.encode(errors="surrogatepass"))
        headings: list[Heading] = []
        path = folder / "c.claim.yaml"
        (result,) = pool.decide([path], 0.2, on_result=lambda _index, _result, heading: headings.append(heading))
        reason = result.reason or ""
        assert result.cause not in ("internal", "rejected"), reason
        if result.verdict == "error":
            assert re.match(r"[^\n]+:\d+:\d+: ", reason)
        stream = io.StringIO()
        write(show_error(result) if result.verdict == "error" else show(result, headings[0], alone=True), stream)
        for shown in (stream.getvalue(), json_report([result])):
            assert visible(shown, keep="\n") == shown

    check()
