"""``python -m bench.asker PORT PID``: asks ``GET /health`` again and again; tells when, and how long it took.

A process of its own, so that nothing of the crowd is measured with it. It asks until its input ends, and then prints a
line for each time: when it asked (``time.monotonic``, s), until when it waited for all of the answer (ms), and how much
of that (ms) its own thread or the first one of the server, process ``PID``, was ready and had no processor.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
import time

_PAUSE_S = 0.004


def main() -> None:
    """Ask the port that the command line names."""
    port, server = int(sys.argv[1]), int(sys.argv[2])
    is_over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), is_over.set()), daemon=True).start()
    gc.disable()
    times = []
    while not is_over.is_set():
        unserved = _unserved_ms(server) + _unserved_ms(os.getpid())
        started = time.monotonic()
        _ask(port)
        took = (time.monotonic() - started) * 1000
        times.append((started, took, _unserved_ms(server) + _unserved_ms(os.getpid()) - unserved))
        time.sleep(_PAUSE_S)
    for time_of_one in times:
        print(*time_of_one)


def _unserved_ms(pid: int) -> float:
    """How long the first thread of a process has waited for a processor; 0 where the system does not tell."""
    try:
        with open(f"/proc/{pid}/task/{pid}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[1]) / 1e6
    except OSError:
        return 0.0


def _ask(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(f"GET /health HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    if not answer.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"/health answered {answer[:40]!r}")


if __name__ == "__main__":
    main()
