"""Speaks the worker's protocol and does what the claim file's first line tells: `# fake: WORD [ARGUMENT]`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

WITNESS = {
    "parameters": {"T": "3", "ε": "1/10"},
    "strategies": {"row": {"C": "157/5000", "D": "4843/5000"}, "column": {"C": "0", "D": "1"}},
    "payoffs": {"row": "1", "column": "5157/5000"},
    "readings": {
        "row": [
            {
                "weight": "9/10",
                "zones": {
                    "row": {"C": ["1/100", "1/50"], "D": ["49/50", "99/100"]},
                    "column": {"C": ["0", "0"], "D": ["1", "1"]},
                },
                "branch": ["not (surely payoff(me) < P)", "some step surely improves: C C"],
                "output": {"C": "1/10", "D": "9/10"},
            }
        ]
    },
    "oracle": {"prob(row, C) > 1/2": "1/2"},
}


number = 0


def say(message: dict[str, Any]) -> None:
    print(json.dumps({"number": number, **message}), flush=True)


def answer(request: dict[str, Any]) -> None:
    global number
    number = request["number"]
    path = Path(request["path"])
    lines = path.read_text().splitlines()
    word, *rest = lines[0].removeprefix("# fake: ").split()
    argument = rest[0] if rest else ""
    fields = dict(line.split(": ", 1) for line in lines[1:])
    name = path.name.removesuffix(".claim.yaml")
    if word == "input_error":
        return say({"input_error": f"{path}:1:1: claim: expected a game, got nothing\n    xx\n     ^"})
    if word == "never_loads":
        time.sleep(60)
    budget = request["budget"] or float(fields.get("budget", 60))
    expect = fields.get("expect", "proved")
    heading = {
        "says": "what it says",
        "source": "a book",
        "kind": fields.get("kind", "always"),
        "players": {"row": "neLP", "column": "anyone"},
        "lines": [1],
    }
    say({"budget": budget, "claim": name, "expect": expect, "items": ["prob(row, C) = 1"], "heading": heading})
    say({"progress": "branch 1"})
    result: dict[str, Any] = {
        "claim": name, "file": str(path), "expect": expect, "verdict": word, "trust": None, "seconds": 0.12345,
        "evidence": None, "items": [{"text": "prob(row, C) = 1", "verdict": word}], "witness": None, "reason": None,
    }  # fmt: skip
    match word:
        case "proved":
            result["trust"] = "certificate"
        case "refuted":
            result |= {"trust": "witness", "witness": WITNESS}
        case "unknown" | "error" | "vacuous":
            result["reason"] = " ".join(rest) or "open branch 1"
        case "sleep":
            time.sleep(float(argument))
            result["verdict"], result["items"] = "proved", []
        case "pid":
            result |= {"verdict": "proved", "reason": str(os.getpid()), "items": []}
        case "child":
            child = subprocess.Popen(["sleep", "60"])
            say({"progress": f"child {child.pid}"})
            time.sleep(60)
        case "standing":
            standing = result | {"verdict": "refuted", "trust": "witness", "witness": WITNESS}
            say({"standing": standing, "seconds": 0.1})
            say({"progress": "an oracle"})
            if argument == "late":
                time.sleep(60)
            if argument != "result":
                os._exit(3)
            result = standing | {"trust": "realised"}
        case "rejected":
            result |= {"verdict": "error", "cause": "rejected", "reason": f"evidence failed its re-check: {argument}"}
        case "partial":
            item = {"text": "1 = 1", "verdict": "proved", "reason": None}
            say({"partial": result | {"verdict": "unknown", "items": [item]}, "seconds": 60})
            say({"progress": "the rest"})
            os._exit(3)
        case "signal":
            os.kill(os.getpid(), int(argument))
        case "orphaning":
            subprocess.Popen(["sleep", "60"])
            os.kill(os.getpid(), signal.SIGKILL)
        case "exit":
            os._exit(int(argument))
        case "gave_up" | "internal_error":
            return say({word: "what happened"})
        case "garbage":
            return print("not json", flush=True)
        case "json_garbage":
            return say({"result": {"verdict": "proved"}})
        case "strange_verdict":
            result["verdict"] = "maybe"
        case "chatty":
            say({"result": result | {"verdict": "proved"}})
            return say({"result": result | {"verdict": "refuted"}})
    return say({"result": result})


for request_line in sys.stdin:
    answer(json.loads(request_line))
