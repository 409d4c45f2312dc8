"""``python -m bench.asker PORT``: asks ``GET /health`` again and again and does nothing else; tells when, and how long.

A process of its own, so that nothing of the crowd is measured with it. It asks until its input ends, and then prints a
line for each time: when it asked (``time.monotonic``, s) and until when it waited for all of the answer (ms).
"""

from __future__ import annotations

import gc
import socket
import sys
import threading
import time

_PAUSE_S = 0.004


def main() -> None:
    """Ask the port that the command line names."""
    port = int(sys.argv[1])
    is_over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), is_over.set()), daemon=True).start()
    gc.disable()
    times = []
    while not is_over.is_set():
        started = time.monotonic()
        _ask(port)
        times.append((started, (time.monotonic() - started) * 1000))
        time.sleep(_PAUSE_S)
    for started, took in times:
        print(started, took)


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
