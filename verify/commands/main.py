"""The command `verify`. It parses first and acts after. Names alone, as in `verify nelp-self`, need no parser."""

from __future__ import annotations

import io
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Literal

from verify.errors import InputError
from verify.workers.garbage import look_seldom

OTHERS = (
    *("list", "new", "replay", "play", "export", "show", "report", "explore", "cache", "sweep", "states"),
    *("tighten", "tournament", "when", "map", "game", "explain", "fmt", "serve"),
)
"""The commands that do not decide claims; any other first word is a claim."""
NOT_SERVED = ("list", "new", "explore", "cache", "game", "fmt", "serve")
"""The commands that a warm server is not asked to do: they load little, or stay."""
NAME = re.compile(r"[\w./][\w./-]*")
"""A word that can be nothing but a claim's name or path."""

SWITCHES = ("--json", "--no-cache")
"""The options of claims that take no value and change nothing about how the rest is read."""

Action = Callable[[], int]


def main(argv: list[str] | None = None) -> int:
    """Run the command on these arguments (default: the process's own) and return its exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if argv is None:  # the process is ours
        look_seldom()
    _open_streams()
    try:
        code = _run(arguments, argv is None)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _close_stdout()
        return 141
    except (OSError, InputError) as error:  # there is no room for the report, nor for one of that as JSON
        _close_stdout()
        words = str(error) if isinstance(error, InputError) else f"the output cannot be written: {error.strerror}"
        with suppress(OSError):
            print(f"error: {words}", file=sys.stderr, flush=True)
        return 2


def _run(arguments: list[str], may_be_served: bool) -> int:
    try:
        code = _served(arguments) if may_be_served else None
        if code is not None:
            return code
        action = _parse(arguments)
        return action if isinstance(action, int) else action()
    except InputError as error:
        return _fail(arguments, str(error), "input")
    except BrokenPipeError:
        raise
    except OSError as error:
        where = "" if error.filename is None else f"{error.filename}: "
        return _fail(
            arguments, str(InputError(f"{where}cannot be read or written: {error.strerror or error}")), "input"
        )
    except Exception as error:
        if os.environ.get("VERIFY_DEBUG") == "1":
            traceback.print_exc()
        return _fail(arguments, f"internal error: {type(error).__name__}: {error}", "internal")


def _served(arguments: Sequence[str]) -> int | None:
    """The exit code, if a warm server of the user's has done it. Raises InputError where it is not clear which."""
    if sys.platform != "linux" or "_VERIFY_COMPLETE" in os.environ or not arguments or arguments[0] in NOT_SERVED:
        return None
    from verify.workers.warm.place import is_my_socket, place

    path = place()
    if path is None or not is_my_socket(path):
        return None
    from verify.workers.warm.client import served

    return served(path, arguments)


def _parse(arguments: Sequence[str]) -> Action | int:
    """What to do, or the exit code when it is done already (help, version)."""
    targets = [word for word in arguments if word not in SWITCHES]
    if targets and targets[0] not in OTHERS and all(map(NAME.fullmatch, targets)):
        from verify.commands.check import check_claims

        json, fresh = ("--json" in arguments), ("--no-cache" in arguments)
        return partial(check_claims, targets, as_json=json, cache=not fresh)
    from verify.commands.options import parse

    return parse(arguments)


def _fail(arguments: list[str], message: str, cause: Literal["input", "internal"]) -> int:
    """Report why nothing could be done, in the way that was asked for."""
    from verify.evidence.exit_code import exit_code
    from verify.evidence.result import Result
    from verify.show.json_report import json_report
    from verify.show.lines import line, write, write_json
    from verify.show.terminal import show_error

    result = Result("", "", "proved", "error", reason=message, cause=cause)
    code = exit_code([result])
    if "--json" in arguments:
        write_json(json_report([result]), sys.stdout)
        return code
    write(show_error(result), sys.stderr)
    if cause == "internal":
        words = "This is a fault of verify. Please report it, with what VERIFY_DEBUG=1 adds."
        write([line(0, words)], sys.stderr)
    return code


def _open_streams() -> None:
    """Streams that are closed lead nowhere, and any text can be written to those that are open."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _close_stdout() -> None:
    """What cannot be written is not tried again when the process ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
