"""A program that runs in a box until it ends, is cancelled or takes too long; nothing of it stays behind."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.progress import CancelledError
from stableagents.running.box import ability
from stableagents.running.box.enclosing import enclosed
from stableagents.running.box.plan import NONE, Plan
from stableagents.running.box.policy import plan_for
from stableagents.supervisor import usage
from stableagents.verification.tied_child import LESS_URGENT

_LOOK_EVERY_S = 0.1
_LAST_WORDS_S, _SILENCE_S = 10.0, 0.5  # what it wrote last is read; but others may hold its output open
_MAX_WAITING_LINES, _MAX_LINE = 2000, 65536


def box_for(folder: Path, *, python: str | None = None, display: str = "") -> Plan:
    """A box that has ``folder``, the system, where named a Python and a display, and no network."""
    environ = {"DISPLAY": display} if display else {}
    plan = plan_for(ability.method(), project=folder, data=folder, python=python, environ=environ)
    plan.niceness = LESS_URGENT
    return plan


class Boxed:
    """A context manager around the program's life; whatever happens in its block, the program is gone after it."""

    def __init__(self, command: Sequence[str], box: Plan, environment: dict[str, str], folder: Path) -> None:
        self._command = list(command) if box.method == NONE else enclosed(command, box)
        self._environment, self._folder = environment, folder
        # A program that writes faster than we read waits; so nothing it writes fills our memory.
        self._lines: queue.Queue[str] = queue.Queue(_MAX_WAITING_LINES)
        self._is_over = False

    def __enter__(self) -> Boxed:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self._environment,
            cwd=self._folder,
            start_new_session=True,
        )
        with contextlib.suppress(OSError, AttributeError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, LESS_URGENT)
        self._reader = threading.Thread(target=self._read, name="packaging-output", daemon=True)
        self._reader.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over = True
        self.kill()
        self._reader.join(_SILENCE_S)

    def run(self, hear: Callable[[str], object], timeout_s: float, cancelled: Callable[[], bool]) -> int:
        """Give ``hear`` each line of output until the program ends; its exit code. Raises ``StableAgentsError``."""
        return self.until(lambda: False, hear, timeout_s, cancelled) or self._process.wait()

    def until(
        self,
        happened: Callable[[], bool],
        hear: Callable[[str], object],
        timeout_s: float,
        cancelled: Callable[[], bool],
    ) -> int | None:
        """Listen until ``happened`` comes true (then ``None``) or the program ends (then its exit code).

        Raises ``CancelledError``, or ``StableAgentsError`` (``package_timeout``) after ``timeout_s`` seconds.
        """
        deadline = time.monotonic() + timeout_s
        while not happened():
            if cancelled():
                raise CancelledError
            if time.monotonic() > deadline:
                raise StableAgentsError(
                    f"It did not come to its end within {timeout_s:g} s.",
                    kind=Kind.TIMEOUT,
                    code="package_timeout",
                    hint="Try again when the computer has less to do.",
                )
            if self._process.poll() is not None:
                self._hear_last_words(hear)
                return self._process.returncode
            self._hear_waiting(hear, _LOOK_EVERY_S)
        return None

    def is_at_rest(self) -> bool:
        """Whether the program waits for something to happen, as far as the system tells (proc(5))."""
        return all(map(usage.is_at_rest, usage.family(self._process.pid)))

    def kill(self) -> None:
        """End the program with all it has started; twice is fine."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()

    def _hear_waiting(self, hear: Callable[[str], object], wait_s: float) -> bool:
        """Hear what waits, at least one line within the time. Whether there was any."""
        was_there = False
        with contextlib.suppress(queue.Empty):
            hear(self._lines.get(timeout=wait_s))
            was_there = True
            for _ in range(_MAX_WAITING_LINES):
                hear(self._lines.get_nowait())
        return was_there

    def _hear_last_words(self, hear: Callable[[str], object]) -> None:
        until = time.monotonic() + _LAST_WORDS_S
        while self._reader.is_alive() and time.monotonic() < until:
            if not self._hear_waiting(hear, _SILENCE_S) and self._reader.is_alive():
                return
        self._hear_waiting(hear, 0.0)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as output:
            for raw in iter(lambda: output.readline(_MAX_LINE), b""):
                line = raw.decode("utf-8", "replace").rstrip("\r\n")
                while not self._is_over:
                    with contextlib.suppress(queue.Full):
                        self._lines.put(line, timeout=_LOOK_EVERY_S)
                        break
