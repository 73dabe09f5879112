"""Speaks the worker's protocol. A claim with a parameter `slow` never ends (its child's id is what it is doing); any
other is proved, and drawn as a picture without panels."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def answer(request: dict[str, Any]) -> None:
    def say(message: dict[str, Any]) -> None:
        print(json.dumps({"number": request["number"], **message}), flush=True)

    text = Path(request["path"]).read_text(encoding="utf-8")
    heading = {"says": "", "source": "", "kind": "always", "players": {}, "lines": [1]}
    say({"budget": request["budget"], "claim": "page", "expect": "proved", "items": ["x"], "heading": heading})
    if sys.argv[1] == "draw":
        say({"picture": {"title": "", "says": "", "panels": [], "notes": ["drawn by a fake"]}})
        return say({"drawn": True})
    if sys.argv[1] == "list":
        cell = {
            "conditions": ["prob(row, C) = 1"], "latex": "", "verdict": "proved", "trust": "certificate",
            "claim": "", "evidence": None, "reason": None,
        }  # fmt: skip
        found = {
            "name": "page", "game": "g", "players": {}, "given": [], "at": {}, "cells": [cell], "verdict": "proved",
            "trust": "certificate", "claim": "", "reason": None, "evidence": None,
        }  # fmt: skip
        say({"states": found})
        return say({"listed": True})
    if '"slow"' in text:
        child = subprocess.Popen(["sleep", "60"])
        say({"progress": f"{child.pid} {request['path']}"})
        time.sleep(60)
    result = {
        "claim": "page", "file": request["path"], "expect": "proved", "verdict": "proved", "trust": "certificate",
        "seconds": 0.1, "evidence": None,
        "items": [{"text": "x", "verdict": "proved"}], "witness": None, "reason": None,
    }  # fmt: skip
    return say({"result": result})


for line in sys.stdin:
    answer(json.loads(line))
