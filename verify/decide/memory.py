"""How much memory a worker may take: the limit, as text and back, and how a process holds itself to it."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from verify.errors import InputError

try:
    import resource
except ImportError:  # on Windows nothing is limited
    resource = None  # type: ignore[assignment]

SHARE = 0.8
"""The part of the machine's memory that all workers together may take."""
UNITS = {"K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
CGROUP = Path("/sys/fs/cgroup/memory.max")


def default_memory(jobs: int) -> int | None:
    """The bytes that each of so many workers may take; None where the machine does not say what it has."""
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None
    with suppress(OSError, ValueError):  # no group, or one without a limit
        total = min(total, int(CGROUP.read_text()))
    return int(total * SHARE) // jobs


def parse_memory(text: str) -> int:
    """Bytes from `4GB`, `4 G` or `512MB`. Raises InputError unless it is a size of at least 1 MB."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMGT])B?\s*", text.upper(), re.ASCII)
    size = int(float(match[1]) * UNITS[match[2]]) if match and len(text) <= 20 else 0
    if size < UNITS["M"]:
        raise InputError(f"memory: expected a size such as 4GB or 512MB, got {text!r}")
    return size


def memory_words(size: int) -> str:
    """The size for people: `4 GB`."""
    unit = next((unit for unit in ("T", "G") if size >= UNITS[unit]), "M")
    return f"{size / UNITS[unit]:.3g} {unit}B"


def out_of_memory(size: int | None) -> str:
    """What is said where memory was not enough; with the limit, if there is one."""
    if size is None:
        return "out of memory"
    return f"out of memory: the limit is {memory_words(size)}, --memory gives more"


def hold_to(size: int) -> None:
    """Let this process take no more than so many bytes: what asks for more fails. (Not on Windows.)"""
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        soft = size if most == resource.RLIM_INFINITY else min(size, most)
        resource.setrlimit(resource.RLIMIT_DATA, (soft, most))


def limit() -> int | None:
    """The bytes that this process may take, if that is limited."""
    if resource is None:
        return None
    soft, _ = resource.getrlimit(resource.RLIMIT_DATA)
    return None if soft == resource.RLIM_INFINITY else soft


def taken_by(process: int) -> int:
    """The bytes that another process holds of what is limited; 0 where that cannot be seen."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[5])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
