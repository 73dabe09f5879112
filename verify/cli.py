"""The command `verify`. It parses first and acts after; names alone, as in `verify nelp-self`, need no parser."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial

from verify.errors import InputError

OTHERS = ("list", "new", "replay", "play", "export", "show", "report", "explore", "cache", "sweep")
"""The commands that do not decide claims; any other first word is a claim."""
NAME = re.compile(r"[\w./][\w./-]*")
"""A word that can be nothing but a claim's name or path."""

Action = Callable[[], int]


def main(argv: list[str] | None = None) -> int:
    """Run the command on these arguments (default: the process's own) and return its exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    try:
        try:
            action = _parse(arguments)
            return action if isinstance(action, int) else action()
        except InputError as error:
            return _fail(arguments, str(error), 2)
        except BrokenPipeError:
            raise
        except Exception as error:
            if os.environ.get("VERIFY_DEBUG") == "1":
                traceback.print_exc()
            return _fail(arguments, f"internal error: {type(error).__name__}: {error}", 70)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing left to flush into a closed pipe
        return 141


def _parse(arguments: Sequence[str]) -> Action | int:
    """What to do, or the exit code when it is done already (help, version)."""
    if arguments and arguments[0] not in OTHERS and all(map(NAME.fullmatch, arguments)):
        from verify.checking import check_claims

        return partial(check_claims, arguments)
    from verify.commands import parse

    return parse(arguments)


def _fail(arguments: list[str], message: str, code: int) -> int:
    """Report why nothing could be done, in the way that was asked for."""
    if "--json" in arguments:
        from verify.evidence.result import Result
        from verify.show.json_report import json_report

        print(json_report([Result("", "", "proved", "error", reason=message)]))
        return code
    print(f"error: {message}", file=sys.stderr)
    if code == 70:
        print("This is a fault of verify. Please report it, with what VERIFY_DEBUG=1 adds.", file=sys.stderr)
    return code
