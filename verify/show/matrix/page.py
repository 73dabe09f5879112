"""A tournament as one HTML page that needs nothing else: the table, and for each pair what its numbers rest on.

Every text comes from files of strangers; the template escapes all of it. The page runs no script.
"""

from __future__ import annotations

from importlib.resources import files

from verify import __version__
from verify.errors import InputError
from verify.show.draw import INSTALL
from verify.show.matrix.tables import ranges
from verify.show.terminal import RESTS
from verify.visible import visible
from verify.workers.tournament import Tournament

TEMPLATE = "tournament.html.j2"


def tournament_page(tournament: Tournament) -> str:
    """The page. Raises InputError where jinja2 is not installed."""
    try:
        from jinja2 import Environment, StrictUndefined
    except ImportError:
        raise InputError(f"a page needs jinja2, which is not installed; install it with: {INSTALL}") from None
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    text = files("verify.show.matrix").joinpath(TEMPLATE).read_text(encoding="utf-8")
    matrix = ranges(tournament)
    pairs = [
        {
            "anchor": f"pair-{k + 1}-{m + 1}",
            "row": row,
            "column": column,
            "text": matrix.cells[k][m].text,
            "ends": (tournament.cells[k][m].low, tournament.cells[k][m].high),
        }
        for k, row in enumerate(tournament.rows)
        for m, column in enumerate(tournament.columns)
    ]
    page = environment.from_string(text).render(matrix=matrix, pairs=pairs, rests=RESTS, version=__version__)
    return visible(page, keep="\n")
