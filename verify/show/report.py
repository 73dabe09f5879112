"""The report: claims with verdicts, pictures, counterexamples and evidence as one HTML page that needs nothing else.

Every text comes from files of strangers; the template escapes all of it. The page runs no script.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from verify import __version__
from verify.errors import InputError
from verify.evidence.heading import Heading
from verify.evidence.result import Result
from verify.show.draw import INSTALL
from verify.show.palette import pairs
from verify.show.story import tell
from verify.show.terminal import MARKS, RESTS, SO, is_expected, witness_word
from verify.visible import visible

TEMPLATE = "report.html.j2"


@dataclass(frozen=True)
class Section:
    """One claim on the page. `svg` is a picture that `hover.for_page` has made ready, or None; `notes` are its words.
    `hypotheses` are the labels of what a proof uses; `evidence` is the text of the evidence file."""

    result: Result
    heading: Heading
    about: str = ""
    given: tuple[str, ...] = ()
    game: str = ""
    svg: str | None = None
    notes: tuple[str, ...] = ()
    hypotheses: tuple[str, ...] = ()
    evidence: str | None = None


@dataclass(frozen=True)
class _Row:
    """A section with everything worded."""

    anchor: str
    section: Section
    mark: str
    verdict: str
    expected: str
    rests: str
    witness_word: str
    story: tuple[tuple[int, str], ...]
    so: str
    link: str | None


def report_page(sections: Sequence[Section]) -> str:
    """The page. Raises InputError where jinja2 is not installed."""
    try:
        from jinja2 import Environment, StrictUndefined
        from markupsafe import Markup
    except ImportError:
        raise InputError(f"a report needs jinja2, which is not installed; install it with: {INSTALL}") from None
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["drawing"] = Markup  # the one text that is markup: an SVG of our own making
    text = files("verify.show").joinpath(TEMPLATE).read_text(encoding="utf-8")
    counts: Counter[str] = Counter(section.result.verdict for section in sections)
    page = environment.from_string(text).render(
        rows=[_row(number, section) for number, section in enumerate(sections, 1)],
        verdicts=[(verdict, counts[verdict]) for verdict in MARKS if counts[verdict]],
        marks=MARKS,
        colours=[(light.removeprefix("#"), light, dark) for light, dark in pairs()],
        version=__version__,
    )
    return visible(page, keep="\n")


def _row(number: int, section: Section) -> _Row:
    result = section.result
    expected = ""
    if result.verdict != "error":
        expected = "as expected" if is_expected(result) else f"expected: {result.expect}"
    told = result.witness is not None and (result.verdict == "refuted" or section.heading.asks_for_states)
    story: list[tuple[int, str]] = []
    if told and result.witness is not None:
        story = [(each.indent // 2, str(each).strip()) for each in tell(result.witness, section.heading, indent=0)]
    failing = next((item.text for item in result.items if item.verdict == "refuted"), None)
    return _Row(
        f"claim-{number}",
        section,
        MARKS[result.verdict],
        result.verdict,
        expected,
        RESTS[result.trust] if result.trust else "",
        witness_word(result.verdict, section.heading.kind),
        tuple(story),
        f"{SO[section.heading.kind]}{failing}" if story and failing else "",
        None if section.evidence is None else _data(section.evidence),
    )


def _data(text: str) -> str:
    return "data:application/json;base64," + base64.b64encode(text.encode()).decode()
