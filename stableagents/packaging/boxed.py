"""A program that runs in a box until it ends, is cancelled or takes too long; nothing of it stays behind."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
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

_LOOK_EVERY_S = 0.1
_LESS_URGENT = 10  # so that the windows in use stay quick


def box_for(folder: Path, *, python: str | None = None, display: str = "") -> Plan:
    """A box that has ``folder``, the system, where named a Python and a display, and no network."""
    environ = {"DISPLAY": display} if display else {}
    return plan_for(ability.method(), project=folder, data=folder, python=python, environ=environ)


class Boxed:
    """A context manager around the program's life; whatever happens in its block, the program is gone after it."""

    def __init__(self, command: Sequence[str], box: Plan, environment: dict[str, str], folder: Path) -> None:
        self._command = list(command) if box.method == NONE else enclosed(command, box)
        self._environment, self._folder = environment, folder
        self._rest = b""

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
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _LESS_URGENT)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        assert self._process.stdout is not None
        self._process.stdout.close()

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
        assert self._process.stdout is not None
        deadline = time.monotonic() + timeout_s
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
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
                if selector.get_map() and selector.select(_LOOK_EVERY_S):
                    self._listen(selector, hear)
                elif not selector.get_map():
                    time.sleep(_LOOK_EVERY_S)
                if not selector.get_map() or self._process.poll() is not None:
                    code = self._ended(hear)
                    if code is not None:
                        return code
        return None

    def kill(self) -> None:
        """End the program with all it has started; twice is fine."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()

    def _listen(self, selector: selectors.BaseSelector, hear: Callable[[str], object]) -> None:
        assert self._process.stdout is not None
        raw = os.read(self._process.stdout.fileno(), 65536)
        if not raw:
            selector.unregister(self._process.stdout)
        *lines, self._rest = (self._rest + raw).split(b"\n")
        for line in lines:
            hear(line.decode("utf-8", "replace"))

    def _ended(self, hear: Callable[[str], object]) -> int | None:
        """The exit code, once the program has ended and its last words are heard."""
        code = self._process.poll()
        if code is not None:
            assert self._process.stdout is not None
            os.set_blocking(self._process.stdout.fileno(), False)
            with contextlib.suppress(BlockingIOError):
                while raw := os.read(self._process.stdout.fileno(), 65536):
                    self._rest += raw
            for line in self._rest.split(b"\n"):
                hear(line.decode("utf-8", "replace"))
            self._rest = b""
        return code
