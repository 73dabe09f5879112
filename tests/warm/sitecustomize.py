"""Python imports this when it starts, in every process that a test starts: it makes workers warm (`forking.py`).

A process that was started as a worker waits for the one that is forked for it, and ends as that one ends. When this
process is killed, so is that one. With WARM_COMMANDS the same is done for the command `verify`.
"""

import os
import sys

WORKERS = (
    "verify.workers.server",
    "verify.workers.states_server",
    "verify.web.decide_worker",
    "verify.web.draw_worker",
)


def work(place: str, module: str, arguments: list[str]) -> None:
    """Have it done elsewhere: with the files, the folder and the environment of this process."""
    import json
    import socket

    wanted = {"module": module, "arguments": arguments, "folder": os.getcwd(), "environment": dict(os.environ)}
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(place)
        socket.send_fds(line, [json.dumps(wanted).encode() + b"\n"], [0, 1, 2])
        os.closerange(0, 2)  # so that whoever waits for the end of a stream waits for the worker alone
        status = int(line.recv(16) or b"9")
    if os.WIFSIGNALED(status):
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.waitstatus_to_exitcode(status))


def warm(arguments: list[str]) -> tuple[str, list[str]] | None:
    """The module that a Python process with these arguments runs, and its arguments, if a warm one can do that."""
    if arguments[:2] == ["-P", "-m"] and arguments[2:] in [[name] for name in WORKERS]:
        # Only a worker of this checkout: whoever starts one says last where its package is.
        home = os.environ.get("PYTHONPATH", "").split(os.pathsep)[-1]
        return (arguments[2], []) if os.path.realpath(home) == ROOT else None
    for command in ([os.path.join(os.path.dirname(sys.executable), "verify")], ["-m", "verify"]):
        if "WARM_COMMANDS" in os.environ and arguments[: len(command)] == command:
            return "verify", arguments[len(command) :]
    return None


ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
_place = os.environ.get("WARM_WORKERS")
if _place is not None:
    _run = warm(sys.orig_argv[1:])
    if _run is not None:
        work(_place, *_run)
