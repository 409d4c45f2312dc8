"""Has the composer work in a process of its own, so that no text, however long it takes, holds up other answers.

Python does nothing else while it searches a text for a pattern. The process begins with the first text, which waits a
quarter of a second for it, and serves one after the other; when nothing is asked for a while, it ends.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from stableagents.composer import Changed, ComposedApp
from stableagents.environment import base_environment
from stableagents.errors import Kind, StableAgentsError, error_in
from stableagents.generation.progress import CancelledError
from stableagents.supervisor.begin import MARK
from stableagents.supervisor.usage import cpu_seconds

IDLE_S = 120.0
CPU_S = 15.0  # of the processor for one text; the slowest that is known takes half a second
_ENTRY = Path(__file__).with_name("composing_entry.py")
_POLL_S = 0.05
_TRIES = 2  # somebody may have ended a process that waited


class Composer:
    """The process, begun when it is needed. All methods are safe in any thread.

    Each text may use ``cpu_s`` of the processor. The process limits itself; ``watches`` is for systems where it can't.
    """

    def __init__(
        self, entry: Path = _ENTRY, *, cpu_s: float = CPU_S, watches: bool = not hasattr(signal, "setitimer")
    ) -> None:
        self._entry = entry
        self._cpu_s, self._watches = cpu_s, watches
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: threading.Timer | None = None

    def ask(self, question: Mapping[str, Any], cancelled: Callable[[], bool]) -> dict[str, Any]:
        """The answer to a question as ``composing_entry.py`` takes it. Raises ``StableAgentsError``: ``cancelled``,
        ``text_too_slow``, or what the composer says."""
        line = json.dumps(question).encode() + b"\n"
        while not self._lock.acquire(timeout=_POLL_S):  # another's text is read
            if cancelled():
                raise CancelledError
        try:
            if self._ending is not None:
                self._ending.cancel()
            answer = self._answer(line, cancelled)
            self._end_when_idle()
        finally:
            self._lock.release()
        if "refused" in answer:
            raise error_in(answer["refused"]) or RuntimeError(answer)
        if "fault" in answer:
            raise RuntimeError(answer["fault"])
        return answer

    def end(self) -> None:
        """End the process; the next question begins another."""
        with self._lock:
            if self._process is not None:
                self._process.kill()
                self._gone(self._process)

    def _answer(self, line: bytes, cancelled: Callable[[], bool]) -> dict[str, Any]:
        for _ in range(_TRIES):
            process = self._begun()
            time = _Time(process.pid, self._cpu_s if self._watches else math.inf)
            told = _exchanged(process, line, time, cancelled)
            if told.endswith(b"\n"):
                answer: dict[str, Any] = json.loads(told)
                return answer
            code = self._gone(process)
            if cancelled():
                raise CancelledError
            if time.was_over or code == -getattr(signal, "SIGPROF", 0):
                raise StableAgentsError(
                    "The built-in composer can't read this text in the time it has.",
                    kind=Kind.INVALID,
                    code="text_too_slow",
                    hint="Say it in a few short sentences, without rows of the same words or signs.",
                )
        raise StableAgentsError(
            f"The composer's process ended by itself (exit code {code}).",
            kind=Kind.UNAVAILABLE,
            code="composer_ended",
            hint="Try again; if the computer has little memory left, close something.",
        )

    def _begun(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            marks = {MARK: os.environ[MARK]} if MARK in os.environ else {}  # it ends with the service that it is of
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-X", "utf8", str(self._entry), str(0 if self._watches else self._cpu_s)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=base_environment() | marks,
                start_new_session=True,  # the system weighs sessions before what is in them
            )
        return self._process

    def _end_when_idle(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
        self._ending = threading.Timer(IDLE_S, self.end)
        self._ending.daemon = True
        self._ending.start()

    def _gone(self, process: subprocess.Popen[bytes]) -> int:
        self._process = None
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        return process.wait()


class _Time:
    """What a process may use of the processor from now on, in seconds."""

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self._used_before = self._used()
        self.was_over = False

    def is_over(self) -> bool:
        self.was_over = self._used() - self._used_before > self._seconds
        return self.was_over

    def _used(self) -> float:
        return 0.0 if self._seconds == math.inf else cpu_seconds(self._pid) or 0.0


def _exchanged(process: subprocess.Popen[bytes], line: bytes, time: _Time, cancelled: Callable[[], bool]) -> bytes:
    """What the process answers; a part of it, or nothing, where it ends before or is ended."""
    told: list[bytes] = []
    waiter = threading.Thread(target=_exchange, args=(process, line, told), daemon=True)
    waiter.start()
    while waiter.is_alive():
        if time.is_over() or cancelled():
            process.kill()
        waiter.join(_POLL_S)
    return told[0] if told else b""


def _exchange(process: subprocess.Popen[bytes], line: bytes, told: list[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(OSError):
        process.stdin.write(line)
        process.stdin.flush()
        told.append(process.stdout.readline())


_composer = Composer()


def composed(description: str, *, framework: str, title: str | None, cancelled: Callable[[], bool]) -> ComposedApp:
    """As ``compose``, in the process of its own. Raises ``StableAgentsError``."""
    answer = _composer.ask({"description": description, "framework": framework, "title": title}, cancelled)
    return ComposedApp(**answer["app"])


def changed(
    spec: Mapping[str, Any],
    *,
    framework: str,
    title: str,
    files: Mapping[str, str],
    instruction: str,
    cancelled: Callable[[], bool],
) -> Changed | None:
    """As ``changed`` of ``composer.changing``, in the process of its own; ``None`` for an app that the composer did not
    write. Raises ``StableAgentsError``."""
    question = {"framework": framework, "title": title, "instruction": instruction}
    made = _composer.ask(question | {"spec": dict(spec), "files": dict(files)}, cancelled)["changed"]
    if made is None:
        return None
    app = ComposedApp(**made["app"]) if made["app"] is not None else None
    return Changed(app=app, files=made["files"], reply=made["reply"])
