"""supervisord 4.3 and circus 0.19 with our application under uvicorn; started, watched and ended like ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.product import ROOT, free_ports, wait_for_answer

_APPLICATION = "bench.peers.application:app"

_SUPERVISORD = """
[supervisord]
nodaemon=true
directory={root}
logfile={folder}/supervisord.log
pidfile={folder}/supervisord.pid
[program:api]
command={python} -m uvicorn {application} --port {port} --log-level error
autorestart=true
startsecs=1
startretries=1000
"""

_CIRCUS = """
[circus]
endpoint = ipc://{folder}/endpoint
pubsub_endpoint = ipc://{folder}/pubsub
[watcher:api]
cmd = {python} -m uvicorn {application} --fd $(circus.sockets.api) --log-level error
working_dir = {root}
use_sockets = True
copy_env = True
[socket:api]
host = 127.0.0.1
port = {port}
"""


def is_installed(name: str) -> bool:
    """Whether the peer ``supervisord`` or ``circusd`` is there to compare with."""
    return _program(name) is not None


@contextmanager
def supervisord() -> Iterator[int]:
    """The port of the application under supervisord."""
    with _running("supervisord", _SUPERVISORD, lambda config: ["--configuration", config]) as port:
        yield port


@contextmanager
def circus() -> Iterator[int]:
    """The port of the application under circus, which holds the listening socket."""
    with _running("circusd", _CIRCUS, lambda config: [config]) as port:
        yield port


@contextmanager
def _running(name: str, template: str, arguments: Callable[[str], list[str]]) -> Iterator[int]:
    program = _program(name)
    assert program is not None, f"{name} is not installed"
    (port,) = free_ports(1)
    with tempfile.TemporaryDirectory(prefix="stableagents-peer-") as folder:
        config = Path(folder) / "peer.ini"
        config.write_text(
            template.format(root=ROOT, folder=folder, python=sys.executable, application=_APPLICATION, port=port)
        )
        environment = {**os.environ, "STABLEAGENTS_DATA_DIR": f"{folder}/data", "STABLEAGENTS_API_PORT": str(port)}
        peer = subprocess.Popen(
            [program, *arguments(str(config))],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for_answer(port, "/health")
            yield port
        finally:
            peer.terminate()
            peer.wait(30)


def _program(name: str) -> str | None:
    return shutil.which(name, path=str(Path(sys.executable).parent))
