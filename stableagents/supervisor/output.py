"""What a process writes: always read, so that it never waits for us; kept and told as far as anybody could read it."""

from __future__ import annotations

import contextlib
import select
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from io import FileIO

_MAX_LINE = 4000  # characters
_READ_SIZE = 65536
_MAX_RATE = 1_000_000  # bytes a second that are looked at; of what is over that, the end alone
_KEPT_END = 256 * 1024  # bytes


class Output:
    """The last lines that a process wrote, and a thread for each stream that always drains it.

    A stream that is faster than anybody reads is only counted, and its last lines told once a second, after a line that
    tells how many were passed over.
    """

    def __init__(self, limit: int, on_lines: Callable[[str, list[str]], None] | None) -> None:
        self.lines: deque[str] = deque(maxlen=limit)
        self._on_lines = on_lines
        self._threads: list[threading.Thread] = []

    def drain(self, fd: int, stream: str) -> None:
        """Read ``fd`` to its end in a thread; closes it."""
        thread = threading.Thread(target=self._drain, args=(fd, stream), name=f"output-{stream}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def settle(self, timeout_s: float) -> None:
        """Wait until all is read that an ended process wrote; not longer, as others may hold its output open."""
        until = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _drain(self, fd: int, stream: str) -> None:
        rest = b""
        window_end, looked_at = 0.0, 0
        with contextlib.closing(FileIO(fd, "rb")) as pipe:
            while chunk := pipe.read(_READ_SIZE):
                if time.monotonic() >= window_end:
                    window_end, looked_at = time.monotonic() + 1.0, 0
                looked_at += len(chunk)
                passed_over: list[bytes] = []
                if looked_at > _MAX_RATE:
                    chunk, passed_over = _end_of_flood(pipe, rest + chunk, window_end)
                    rest = b""
                *lines, rest = (rest + chunk).split(b"\n")
                if len(rest) > _MAX_LINE:
                    lines.append(rest)
                    rest = b""
                self._keep(stream, passed_over + lines)
        self._keep(stream, [rest] if rest else [])

    def _keep(self, stream: str, raw: list[bytes]) -> None:
        if not raw:
            return
        texts = [line[:_MAX_LINE].decode("utf-8", "replace").rstrip("\r") for line in raw]
        self.lines.extend(texts)
        if self._on_lines is not None:
            self._on_lines(stream, texts)


def _end_of_flood(pipe: FileIO, first: bytes, until: float) -> tuple[bytes, list[bytes]]:
    """Read until then and look at nothing. The end of it, and a line that tells of the others where there were any."""
    parts, size, lines_gone = deque([first]), len(first), 0
    has_gone = False
    while (left := until - time.monotonic()) > 0 and _can_read(pipe, left):
        chunk = pipe.read(_READ_SIZE)
        if not chunk:
            break
        parts.append(chunk)
        size += len(chunk)
        while size - len(parts[0]) > _KEPT_END:
            gone = parts.popleft()
            size, lines_gone, has_gone = size - len(gone), lines_gone + gone.count(b"\n"), True
    if not has_gone:
        return b"".join(parts), []
    begun, newline, end = b"".join(parts).partition(b"\n")
    return (end if newline else begun), [f"… {lines_gone + 1:,} lines …".encode()]


def _can_read(pipe: FileIO, timeout_s: float) -> bool:
    """Whether there is something to read, or the end, within this time."""
    if sys.platform == "win32":
        return True  # pipes can't be waited for there, so the end of a flood is told with what comes after it
    poller = select.poll()
    poller.register(pipe, select.POLLIN)
    return bool(poller.poll(timeout_s * 1000))
