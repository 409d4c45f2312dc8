"""Starts the zygote's process. It loads next to nothing: a program may begin with it and load the rest meanwhile."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence

MARK = "SUPERVISOR_LIFE"
NOBODY = "0" * 16  # as long as a life's id: the zygote's own, which each of its forks replaces

_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from stableagents.supervisor.zygote import main; main()"
)


class Begun:
    """A zygote's process that loads, our end of the socket to it, and the id of the supervisor that it works for."""

    def __init__(self, supervisor_id: str, process: subprocess.Popen[bytes], requests: socket.socket) -> None:
        self.supervisor_id = supervisor_id
        self.process = process
        self.requests = requests


def new_id() -> str:
    """An id that no other supervisor has."""
    return os.urandom(6).hex()


def begin(preload: Sequence[str], environment: Mapping[str, str], supervisor_id: str | None = None) -> Begun:
    """Start a zygote that loads the modules ``preload``. Raises ``OSError``. Linux only."""
    supervisor_id = supervisor_id or new_id()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", _BOOT, json.dumps(sys.path), str(theirs.fileno()), *preload],
            env={**environment, MARK: f"{supervisor_id}.{NOBODY}"},
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
    return Begun(supervisor_id, process, ours)
