"""Clears away what ended lives left behind: processes that still run, and the pids of those that have ended."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Set

from stableagents.supervisor.kinship import end_kin


class Sweeper:
    """Ends what bears the mark of an ended life of one supervisor. ``on_swept`` is called afterwards, in a thread."""

    def __init__(self, supervisor_id: str, on_swept: Callable[[], None]) -> None:
        self._id = supervisor_id
        self._on_swept = on_swept
        self._threads: set[threading.Thread] = set()

    def sweep(self, life_id: str) -> None:
        """End what a life left behind, in a thread: its successor doesn't wait for that."""

        def run() -> None:
            end_kin(f"{self._id}.{life_id}")
            self._on_swept()
            self._threads.discard(threading.current_thread())

        thread = threading.Thread(target=run, name="sweep", daemon=True)
        self._threads.add(thread)
        thread.start()

    def finish(self) -> None:
        """End everything that bears this supervisor's mark. Waits until it is gone, for a few seconds at most."""
        for thread in list(self._threads):
            thread.join()
        end_kin(f"{self._id}.")


def reap_all_but(known: Set[int]) -> None:
    """Free the pids of ended processes that came to us because their parents died (Linux)."""
    if sys.platform != "linux":
        return
    for pid in _children() - known:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def _children() -> set[int]:
    found: set[int] = set()
    for thread in os.listdir("/proc/self/task"):
        with contextlib.suppress(OSError), open(f"/proc/self/task/{thread}/children") as file:
            found.update(int(pid) for pid in file.read().split())
    return found
