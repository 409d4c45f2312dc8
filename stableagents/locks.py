"""Locks between processes and threads on one file; the system gives them back whatever way their holder ends."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from stableagents.errors import Kind, StableAgentsError

_LOOK_AGAIN_S = 0.01


class FileLock:
    """Held inside a ``with`` block. Waits up to ``timeout_s`` seconds, then raises ``StableAgentsError``.

    It is not reentrant: each use opens the file anew, so that threads exclude each other too.
    """

    def __init__(self, path: Path, *, timeout_s: float = 30.0) -> None:
        self._path = path
        self._timeout_s = timeout_s
        self._held: list[int] = []

    def __enter__(self) -> FileLock:
        deadline = time.monotonic() + self._timeout_s
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            while not _take(file):
                if time.monotonic() > deadline:
                    raise StableAgentsError(
                        f"{self._path} has been in use for {self._timeout_s:g} s.",
                        kind=Kind.UNAVAILABLE,
                        code="busy",
                        hint="Another StableAgents is at work on it; try again in a moment.",
                    )
                time.sleep(_LOOK_AGAIN_S)
        except BaseException:
            os.close(file)
            raise
        self._held.append(file)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._held.pop())


class InstanceLock:
    """One main process for each data folder, one maker for each environment: taken at once, or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> bool:
        """Take the lock and keep it. ``False`` where another process holds it; never waits."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _take(file):
            os.close(file)
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back; twice is fine."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _take(file: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
