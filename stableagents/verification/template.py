"""A process that has loaded what an app's lives need, the app apart, and that each life is begun from as a copy.

What takes long, Python itself and the toolkit, is loaded once for a verification. Linux only: elsewhere a toolkit that
is loaded can't be copied.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from stableagents.running.box.plan import Plan

_ENTRY = Path(__file__).parent / "harness" / "entry.py"
_KILLED = -9
CAN_COPY = sys.platform.startswith("linux")


class Copy:
    """One copy, with as much of ``subprocess.Popen`` as a life needs."""

    def __init__(self, pid: int, stdin: IO[bytes], stdout: IO[bytes], told: IO[bytes]) -> None:
        self.pid, self.stdin, self.stdout = pid, stdin, stdout
        self._told = told
        self._code: int | None = None

    def poll(self) -> int | None:
        return self.wait() if self._code is not None or select.select([self._told], [], [], 0)[0] else None

    def wait(self) -> int:
        """Its exit code, below zero for a signal."""
        if self._code is None:
            self._code = int(self._told.readline() or _KILLED)
            self._told.close()
        return self._code


class Template:
    """A context manager. ``folder`` is the project, of which nothing is run here."""

    def __init__(self, python: str, framework: str, folder: Path, environment: Mapping[str, str]) -> None:
        self._lock = threading.Lock()
        self._channel, theirs = socket.socketpair()
        command = [python, "-P", "-X", "utf8", str(_ENTRY), "--template", str(os.getpid()), framework, str(folder)]
        try:
            with theirs:
                self._process = subprocess.Popen(
                    command,
                    stdin=theirs.fileno(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=dict(environment),
                    start_new_session=True,
                )
        except BaseException:
            self._channel.close()
            raise

    def __enter__(self) -> Template:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._channel.close()
        self._process.kill()
        self._process.wait()

    def begin(self, config: dict[str, Any], environment: Mapping[str, str], box: Plan, pipe: int) -> Copy:
        """A copy that lives the life in ``config``. Raises ``OSError`` if the template is gone."""
        asked = {"config": config, "environment": dict(environment), "box": box.words()}
        with contextlib.ExitStack() as theirs, contextlib.ExitStack() as ours:
            file = theirs.enter_context(tempfile.TemporaryFile())
            file.write(json.dumps(asked).encode())
            file.seek(0)
            stdin, to_stdin = _pipe(theirs, ours)
            from_stdout, stdout = _pipe(ours, theirs)
            from_told, told = _pipe(ours, theirs)
            with self._lock:
                given = [stdin.fileno(), stdout.fileno(), pipe, told.fileno(), file.fileno()]
                socket.send_fds(self._channel, [b"+"], given)
            theirs.close()
            number = from_told.readline()
            if not number:
                raise OSError("the template is gone")
            ours.pop_all()
            return Copy(int(number), to_stdin, from_stdout, from_told)


def _pipe(reads: contextlib.ExitStack, writes: contextlib.ExitStack) -> tuple[IO[bytes], IO[bytes]]:
    reader, writer = os.pipe()
    return (
        reads.enter_context(os.fdopen(reader, "rb", buffering=0)),
        writes.enter_context(os.fdopen(writer, "wb", buffering=0)),
    )
