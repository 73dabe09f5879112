"""The process at the other end of a Unix socket, by what the kernel says of it."""

from __future__ import annotations

import os
import resource
import socket
import struct

RIGHTS = ("Uid", "Gid", "Groups", "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")
"""The fields of a process's status that say what it may do."""
LIMITS = sorted({value for name, value in vars(resource).items() if name.startswith("RLIMIT_")})


def ids_of(line: socket.socket) -> tuple[int, int]:
    """The process at the other end, and its user: when it connected, or began to listen."""
    data = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    process, user, _ = struct.unpack("3i", data)
    return process, user


def check_alike(process: int) -> None:
    """Raises OSError unless a process of ours may do, and sees, exactly what that one does."""
    if _rights("self") != _rights(process):
        raise OSError("it has other rights")
    for name in [f"ns/{space}" for space in os.listdir("/proc/self/ns")] + ["root"]:
        if not os.path.samefile(f"/proc/self/{name}", f"/proc/{process}/{name}"):
            raise OSError(f"it has another {name}")


def take_limits(process: int) -> None:
    """Put this process under the limits of that one, on its processors, at its priority. Raises OSError or ValueError
    where that is not allowed."""
    for limit in LIMITS:
        resource.setrlimit(limit, resource.prlimit(process, limit))
    os.sched_setaffinity(0, os.sched_getaffinity(process))
    os.setpriority(os.PRIO_PROCESS, 0, os.getpriority(os.PRIO_PROCESS, process))


def _rights(process: int | str) -> list[str]:
    with open(f"/proc/{process}/status", encoding="utf-8", errors="replace") as file:
        return [row for row in file if row.partition(":")[0] in RIGHTS]
