"""The one JSON document of `verify --json`."""

from __future__ import annotations

from collections.abc import Sequence

from verify import __version__
from verify.evidence.result import Result
from verify.visible import json_text


def json_report(results: Sequence[Result]) -> str:
    """The document as text, results in the order given, `seconds` to the millisecond."""
    rows = [{**result.to_json(), "seconds": round(result.seconds, 3)} for result in results]
    return json_text({"version": __version__, "results": rows}, indent=1)
