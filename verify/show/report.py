"""The report: claims with verdicts, pictures, counterexamples and evidence as one HTML page that needs nothing else.

Every text comes from files of strangers; the template escapes all of it. The page runs no script.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Mapping, Sequence
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
class Source:
    """A file that a claim rests on: what it is (claim, game or agent), the name under which it can be kept, its
    text."""

    kind: str
    file: str
    text: str


@dataclass(frozen=True)
class Section:
    """One claim on the page. `svg` is a picture that `hover.for_page` has made ready, or None; `notes` are its words.
    `hypotheses` are the labels of what a proof uses; `evidence` is the text of the evidence file; `sources` are the
    claim, its game and the agents' programs."""

    result: Result
    heading: Heading
    about: str = ""
    given: tuple[str, ...] = ()
    game: str = ""
    svg: str | None = None
    notes: tuple[str, ...] = ()
    hypotheses: tuple[str, ...] = ()
    evidence: str | None = None
    sources: tuple[Source, ...] = ()


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
    sources: tuple[tuple[str, Source], ...]


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
    sources = list(dict.fromkeys(source for section in sections for source in section.sources))
    anchors = {source: f"file-{number}" for number, source in enumerate(sources, 1)}
    counts: Counter[str] = Counter(section.result.verdict for section in sections)
    page = environment.from_string(text).render(
        rows=[_row(number, section, anchors) for number, section in enumerate(sections, 1)],
        sources=[(anchors[each], each, _data(each.text, "text/plain")) for each in sources],
        verdicts=[(verdict, counts[verdict]) for verdict in MARKS if counts[verdict]],
        marks=MARKS,
        colours=[(light.removeprefix("#"), light, dark) for light, dark in pairs()],
        version=__version__,
    )
    return visible(page, keep="\n")


def _row(number: int, section: Section, anchors: Mapping[Source, str]) -> _Row:
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
        None if section.evidence is None else _data(section.evidence, "application/json"),
        tuple((anchors[source], source) for source in section.sources),
    )


def _data(text: str, kind: str) -> str:
    return f"data:{kind};base64," + base64.b64encode(text.encode()).decode()
