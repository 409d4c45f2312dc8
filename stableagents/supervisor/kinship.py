"""Ends what descends from a life but left its process group: by a mark in the environment that it inherited.

A process may call setsid, fork twice or ignore signals; it can't change the environment that it was born with. Linux
only; elsewhere process groups must do.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import sys
import time
from collections.abc import Mapping

from stableagents.supervisor.begin import MARK

_PATIENCE_S = 2.0
_POLL_MS = 100


def marked(environment: Mapping[str, str], supervisor_id: str, life_id: str) -> dict[str, str]:
    """The environment with the mark of one life in it."""
    return {**environment, MARK: f"{supervisor_id}.{life_id}"}


def take_mark(environment: Mapping[str, str]) -> None:
    """In a fork of the zygote: bear the mark of ``environment`` where the system shows it, and pass it on to forks."""
    libc, mark = ctypes.CDLL(None), environment[MARK].encode()
    libc.getenv.restype = ctypes.c_void_p
    place = libc.getenv(MARK.encode())
    if place and len(ctypes.string_at(place)) == len(mark):
        ctypes.memmove(place, mark, len(mark))


def without_mark(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """For a program that is the person's own, such as their browser: it must outlive us."""
    return {name: value for name, value in environment.items() if name != MARK}


def end_kin(mark: str) -> int:
    """Kill every process whose mark begins with ``mark`` but this one, and what they fork meanwhile.

    Waits until they are gone, for 2 s at most. Returns how many there were.
    """
    count, until = 0, time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = _find(f"{MARK}={mark}".encode())
        if not found:
            break
        count += len(found)
        for pidfd in found:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        for pidfd in found:
            poller = select.poll()
            poller.register(pidfd, select.POLLIN)
            poller.poll(_POLL_MS)
            os.close(pidfd)
    return count


def _find(entry: bytes) -> list[int]:
    """Open pidfds of the marked; opened before the mark is read, so that a number used again harms nobody."""
    if sys.platform != "linux":
        return []
    found = []
    for pid in map(int, filter(str.isdigit, os.listdir("/proc"))):
        if pid == os.getpid():
            continue
        with contextlib.suppress(OSError):
            pidfd = os.pidfd_open(pid)
            if _bears(pid, entry):
                found.append(pidfd)
            else:
                os.close(pidfd)
    return found


def _bears(pid: int, entry: bytes) -> bool:
    with contextlib.suppress(OSError), open(f"/proc/{pid}/environ", "rb") as file:
        return any(variable.startswith(entry) for variable in file.read().split(b"\0"))
    return False
