"""The comparison with other tools: what it says of this one leads to a page of ours, of others to one of theirs."""

from __future__ import annotations

import re

from pages import DOCS, PAGES

PAGE = DOCS / "explanation" / "comparison.md"
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")


def tables() -> list[list[list[str]]]:
    found = re.findall(r"(?:^\|.*\n)+", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    rows = [[[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()] for table in found]
    return [[table[0], *table[2:]] for table in rows]


def test_our_cells_lead_to_pages_that_the_tests_follow():
    pages = {path.resolve() for path in PAGES}
    for head, *rows in tables():
        assert head[1] == "superrational"
        for row in rows:
            (target,) = LINK.findall(row[1])
            assert (PAGE.parent / target.partition("#")[0]).resolve() in pages, row[1]


def test_cells_about_others_have_a_source():
    for _, *rows in tables():
        for row in rows:
            assert all(LINK.findall(cell)[0].startswith("https://") for cell in row[2:]), row


def test_what_is_not_done_is_said():
    ours = [row[1] for _, *rows in tables() for row in rows]
    assert sum("**no**" in cell for cell in ours) >= 5
