"""What many tests need: waiting for a condition, free ports, whether a process lives."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable

from stableagents.supervisor.usage import is_alive as pid_alive

__all__ = ["IN_MEMORY", "free_port", "pid_alive", "wait_until"]

# Where files of a test go that need no disk to wait for, if there is such a place: what to give to tempfile as ``dir``.
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


_PATIENCE = 4  # a busy computer, as a shared one that tests is, takes several times as long as a desk


def wait_until(predicate: Callable[[], object], timeout_s: float, message: str = "") -> None:
    """Wait until ``predicate()`` is true.

    ``timeout_s``: seconds that it may take on a computer with nothing else to do; the test fails after four times that.
    """
    deadline = time.monotonic() + timeout_s * _PATIENCE
    while not predicate():
        if time.monotonic() > deadline:
            raise AssertionError(message or f"not within {timeout_s:g} s")
        time.sleep(0.005)


def free_port() -> int:
    """A port that nobody uses right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
