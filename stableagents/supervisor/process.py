"""One started process: how to wait for it, signal it with all that belongs to it, and say in words how it ended."""

from __future__ import annotations

import contextlib
import multiprocessing.process
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Any

_TELLING = {"MemoryError": "out of memory", "Address already in use": "port taken", "EADDRINUSE": "port taken"}


def describe_exit(code: int, last_lines: Sequence[str] = (), *, ran_out_of_memory: bool = False) -> str:
    """An exit code in words; as in ``subprocess``, a negative one is a signal's number.

    ``last_lines`` is what the process said last. ``ran_out_of_memory`` is whether the system has ended some process
    for want of memory in this one's life.
    """
    if code == 0:
        return "clean exit"
    if code > 0:
        words = next((words for sign, words in _TELLING.items() if any(sign in line for line in last_lines)), None)
        return f"exited with code {code}" if words is None else f"{words} (exit code {code})"
    if -code == 9 and ran_out_of_memory:
        return "out of memory: the system ended it"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"killed by {name}" if -code in (9, 15, 2, 1) else f"crashed with {name}"


def out_of_memory_kills() -> int:
    """How many processes the system has ended for want of memory so far (Linux; 0 elsewhere)."""
    with contextlib.suppress(OSError, ValueError), open("/proc/vmstat") as file:
        return next((int(line.split()[1]) for line in file if line.startswith("oom_kill ")), 0)
    return 0


class Process:
    """A process of ours. ``sentinel`` is what ``multiprocessing.connection.wait`` takes; it is readable at the end."""

    def __init__(self, pid: int, sentinel: Any) -> None:
        self.pid = pid
        self.sentinel = sentinel
        self.started_at = time.time()

    def exit_code(self) -> int | None:
        """How it ended; ``None`` while it lives. Never waits. What is left of its group is killed first."""
        raise NotImplementedError

    def send(self, number: signal.Signals) -> None:
        """Signal the process and its whole group."""
        _signal_group(self.pid, number)

    def close(self) -> None:
        """Give back what waiting for it took."""
        if isinstance(self.sentinel, int):
            os.close(self.sentinel)


class AdoptedProcess(Process):
    """A child of the zygote that has become our own child."""

    def __init__(self, pid: int) -> None:
        super().__init__(pid, os.pidfd_open(pid))

    def exit_code(self) -> int | None:
        if not _has_ended(self.sentinel):
            return None
        _signal_group(self.pid, signal.SIGKILL)
        try:
            _pid, status = os.waitpid(self.pid, os.WNOHANG)
        except ChildProcessError:
            return -signal.SIGKILL
        return os.waitstatus_to_exitcode(status)


class ExecutedProcess(Process):
    """A program that we executed."""

    def __init__(self, popen: subprocess.Popen[bytes]) -> None:
        self._popen = popen
        self._ended: Any = None
        super().__init__(popen.pid, self._make_sentinel(popen))

    def exit_code(self) -> int | None:
        if isinstance(self.sentinel, int) and _has_ended(self.sentinel):
            _signal_group(self.pid, signal.SIGKILL)
        return self._popen.poll()

    def send(self, number: signal.Signals) -> None:
        if sys.platform == "win32":
            self._popen.kill() if number == signal.SIGTERM else self._popen.terminate()
        else:
            super().send(number)

    def _make_sentinel(self, popen: subprocess.Popen[bytes]) -> Any:
        if hasattr(os, "pidfd_open"):
            return os.pidfd_open(popen.pid)
        if sys.platform == "win32":
            return int(popen._handle)  # type: ignore[attr-defined]
        reader, self._ended = multiprocessing.Pipe(duplex=False)
        threading.Thread(target=lambda: (popen.wait(), self._ended.close()), daemon=True).start()
        return reader

    def close(self) -> None:
        if sys.platform == "win32":
            return  # the handle belongs to subprocess
        if isinstance(self.sentinel, int):
            os.close(self.sentinel)
        else:
            self.sentinel.close()


class SpawnedProcess(Process):
    """A child that ``multiprocessing`` spawned."""

    def __init__(self, process: multiprocessing.process.BaseProcess) -> None:
        self._process = process
        super().__init__(process.pid or 0, process.sentinel)

    def exit_code(self) -> int | None:
        return self._process.exitcode

    def send(self, number: signal.Signals) -> None:
        if sys.platform == "win32":
            self._process.terminate()
        else:
            super().send(number)

    def close(self) -> None:
        self._process.close()


def _has_ended(pidfd: int) -> bool:
    poller = select.poll()
    poller.register(pidfd, select.POLLIN)
    return bool(poller.poll(0))


def _signal_group(pid: int, number: signal.Signals) -> None:
    # Our processes lead their own groups; the leader is not reaped yet, so its number can't belong to a stranger.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)
