"""What a command tells the warm server of itself: all that a process started by it would inherit, but its files."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

import verify

READ_EARLY = ("PYTHON", "LD_", "NPY_", "SYMPY_", "OPENBLAS_", "OMP_")
"""How variables begin that Python or a library reads when it is loaded."""


class Request:
    """A command line without its first word; environment, working folder, umask; and `python`, see `this_python`."""

    def __init__(
        self, arguments: list[str], environment: dict[str, str], folder: str, umask: int, python: list[str]
    ) -> None:
        self.arguments, self.environment = arguments, environment
        self.folder, self.umask, self.python = folder, umask, python

    @classmethod
    def of_this_process(cls, arguments: Sequence[str]) -> Request:
        """Raises OSError where this process's folder is gone."""
        umask = os.umask(0o077)
        os.umask(umask)
        return cls(list(arguments), dict(os.environ), os.getcwd(), umask, this_python())

    def to_bytes(self) -> bytes:
        return json.dumps(vars(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Request:
        """Raises ValueError or TypeError where it is none."""
        return cls(**json.loads(data))


def this_python() -> list[str]:
    """What tells this Python, with its settings and this package's place, from another one."""
    options = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv)]
    return [
        *(sys.version, sys.executable, sys.getfilesystemencoding()),
        *(str(getattr(stream, "encoding", None)) for stream in (sys.stdin, sys.stdout, sys.stderr)),
        *(os.path.realpath(os.path.dirname(verify.__file__)), *sys.path[0 if sys.flags.safe_path else 1 :]),
        *(option for option in options if option not in ("-m", "-P")),
        *sorted(f"{name}={value}" for name, value in os.environ.items() if name.startswith(READ_EARLY)),
    ]
