"""A worker that draws claims: the worker's protocol, with the word `picture` in place of a result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from verify.library.find import load_claim
from verify.picture.compose import picture_of
from verify.picture.data import to_json
from verify.workers import server as worker_main

MOST_STATES = 300
"""Profiles that are run at most; fewer than in a picture that stays."""


def draw(request: dict[str, Any], say: worker_main.Say) -> None:
    """Answer one request: the picture of the claim at the numbers that it fixes, first without consistent states."""
    loaded = load_claim(Path(request["path"]))
    say({"budget": request["budget"], **worker_main.about(loaded)})
    for most in (0, MOST_STATES):
        say({"picture": to_json(picture_of(loaded, {}, None, most))})
    say({"drawn": True})


if __name__ == "__main__":
    worker_main.main(draw)
