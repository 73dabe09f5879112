"""The one JSON document of `verify --json`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from verify import __version__
from verify.evidence.result import Result


def json_report(results: Sequence[Result]) -> str:
    """The document as text, results in the order given, `seconds` to the millisecond."""
    rows = [{**result.to_json(), "seconds": round(result.seconds, 3)} for result in results]
    return json.dumps({"version": __version__, "results": rows}, ensure_ascii=False, indent=1)
