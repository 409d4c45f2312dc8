"""An app that tries what no app may, and reports what it managed. Runs as a project's main.py, by the standard library.

``targets.json`` beside it says where things are; the report goes to the app's own data folder.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DATA = Path(os.environ["STABLEAGENTS_APP_DATA"])
TARGETS: dict[str, Any] = json.loads((HERE / "targets.json").read_text())
REPORT: dict[str, Any] = {}


def attempt(name: str, action: Callable[[], Any]) -> None:
    """Try something; what came of it is ``True``, a value, or the error's name."""
    try:
        result = action()
        REPORT[name] = True if result is None else result
    except BaseException as error:
        REPORT[name] = f"{type(error).__name__}: {error}"


def read(path: str) -> str:
    return Path(path).read_bytes()[:200].decode("utf-8", "replace")


def write(path: str) -> None:
    Path(path).write_text("written by the probe")


def connect(family: int, address: Any) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as client:
        client.settimeout(5)
        client.connect(address)


def connect_by_sending(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as client:
        client.sendto(b"GET / HTTP/1.0\r\n\r\n", socket.MSG_FASTOPEN, ("127.0.0.1", port))


def connect_by_many_paths(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262) as client:  # MPTCP
        client.settimeout(5)
        client.connect(("127.0.0.1", port))


def open_files() -> list[str]:
    return [os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")[:-1]]


def send_udp(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.connect(("127.0.0.1", port))
        sender.send(b"from the probe")
        sender.settimeout(5)
        sender.recv(10)


def send_away() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.connect(("192.0.2.1", 53))


def talk_to_itself() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connect(socket.AF_INET, server.getsockname())


def others() -> list[int]:
    own = {os.getpid(), os.getppid(), 1}
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) not in own]


def trace(pid: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, pid, None, None) != 0:
        raise OSError(ctypes.get_errno(), "ptrace")
    libc.ptrace(17, pid, None, None)


def new_namespace() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(0x10000000) != 0:
        raise OSError(ctypes.get_errno(), "unshare")


def take_all_memory() -> None:
    bytearray(100 << 30)


def take_the_disk() -> None:
    with open(DATA / "huge", "wb") as file:
        os.posix_fallocate(file.fileno(), 0, 100 << 30)


def start_a_program() -> str:
    return subprocess.run([sys.executable, "-I", "-c", "print('hi')"], capture_output=True, text=True).stdout.strip()


def main() -> None:
    for name, path in TARGETS["read"].items():
        attempt(f"read {name}", lambda path=path: read(path))
        attempt(f"see {name}", lambda path=path: os.stat(path).st_size)
    for name, path in TARGETS["write"].items():
        attempt(f"write {name}", lambda path=path: write(path))
    for name, path in TARGETS["sockets"].items():
        attempt(f"connect {name}", lambda path=path: connect(socket.AF_UNIX, path))
    attempt("connect abstract", lambda: connect(socket.AF_UNIX, "\0" + TARGETS["abstract"]))
    for name, port in TARGETS["ports"].items():
        attempt(f"connect {name}", lambda port=port: connect(socket.AF_INET, ("127.0.0.1", port)))
        attempt(f"fast {name}", lambda port=port: connect_by_sending(port))
        attempt(f"many {name}", lambda port=port: connect_by_many_paths(port))
    attempt("open files", open_files)
    attempt("udp", lambda: send_udp(TARGETS["udp"]))
    attempt("away", send_away)
    attempt("vsock", lambda: socket.socket(40, socket.SOCK_STREAM).close())
    attempt("itself", talk_to_itself)
    attempt("others", others)
    attempt("signal", lambda: os.kill(TARGETS["pid"], signal.SIGCONT))
    attempt("ptrace", lambda: trace(TARGETS["pid"]))
    attempt("namespace", new_namespace)
    attempt("memory", take_all_memory)
    attempt("disk", take_the_disk)
    attempt("environment", lambda: dict(os.environ))
    attempt("uid", os.getuid)
    attempt("own data", lambda: write(str(DATA / "own")))
    attempt("own project", lambda: write(str(HERE / "own")))
    attempt("temporary", lambda: write("/tmp/own"))
    attempt("home", lambda: write(os.path.expanduser("~/.own")))
    attempt("program", start_a_program)
    (DATA / "report.part").write_text(json.dumps(REPORT))
    os.rename(DATA / "report.part", DATA / "report.json")


if __name__ == "__main__":
    main()
