"""What a command tells the warm server of itself: all that a process started by it would inherit, but its files."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import verify

READ_EARLY = ("PYTHON", "LD_", "NPY_", "SYMPY_", "OPENBLAS_", "OMP_")
"""How variables begin that Python or a library reads when it is loaded."""


@dataclass(frozen=True)
class Request:
    """A command line without its first word; environment, working folder, umask; and `python`, see `this_python`."""

    arguments: Sequence[str]
    environment: dict[str, str]
    folder: str
    umask: int
    python: Sequence[str]

    @staticmethod
    def of_this_process(arguments: Sequence[str]) -> Request:
        """Raises OSError where this process has no folder, or not all of its files."""
        for file in (0, 1, 2):
            os.fstat(file)
        umask = os.umask(0o077)
        os.umask(umask)
        return Request(arguments, dict(os.environ), os.getcwd(), umask, this_python())

    def to_bytes(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @staticmethod
    def from_bytes(data: bytes) -> Request:
        """Raises ValueError or TypeError where it is none."""
        fields: dict[str, Any] = json.loads(data)
        return Request(**fields)


def this_python() -> list[str]:
    """What tells this Python, with its settings and this package's place, from another one."""
    return [
        *(sys.version, sys.executable, sys.prefix, repr(sys.flags), repr(sys.warnoptions)),
        *(
            sys.getfilesystemencoding(),
            *(str(getattr(s, "encoding", None)) for s in (sys.stdin, sys.stdout, sys.stderr)),
        ),
        os.path.realpath(os.path.dirname(verify.__file__)),
        *sys.path[0 if sys.flags.safe_path else 1 :],
        *early(dict(os.environ)),
    ]


def early(environment: dict[str, str]) -> list[str]:
    """The variables in it that count only when a process starts."""
    return sorted(f"{name}={value}" for name, value in environment.items() if name.startswith(READ_EARLY))
