"""The zygote: a process that has loaded the heavy modules once and forks children that are ready in milliseconds.

It forks twice, so that a child belongs to the supervisor itself (a subreaper), which alone waits for it. Killing the
zygote harms no child; the supervisor starts another. When the supervisor is killed, the zygote ends whatever is left of
its services. Linux only. Requests are JSON with file descriptors beside them.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from typing import Any, NoReturn

from stableagents.supervisor.begin import MARK, Begun
from stableagents.supervisor.child import die_with_parent, enter_forked, outlive_parent, run_target, set_process_name
from stableagents.supervisor.kinship import end_kin, take_mark
from stableagents.supervisor.spec import Launch

_MAX_REQUEST = 200_000
_MAX_FDS = 32


class Zygote:
    """The supervisor's side. ``on_born(request_id, pid)`` and ``on_death()`` are called from a thread of its own."""

    def __init__(self, begun: Begun, on_born: Callable[[int, int], None], on_death: Callable[[Zygote], None]) -> None:
        self._socket = begun.requests
        self.process = begun.process
        self._on_born = on_born
        self._on_death = on_death
        threading.Thread(target=self._listen, name="zygote", daemon=True).start()

    def ask(self, request: Mapping[str, Any], fds: Sequence[int]) -> None:
        """Ask for a child; its pid comes to ``on_born``. Raises ``OSError`` where the zygote is gone."""
        socket.send_fds(self._socket, [json.dumps(request).encode()], list(fds))

    def close(self) -> None:
        """End the zygote; its children live on, as it hears of no end of ours in which it would end them."""
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        while True:
            try:
                reply = self._socket.recv(_MAX_REQUEST)
            except OSError:
                reply = b""
            if not reply:
                break
            born = json.loads(reply)
            self._on_born(born["id"], born["pid"])
        self._socket.close()
        self._on_death(self)


def main() -> NoReturn:
    """The zygote's own life: load, then fork on request until the supervisor is gone."""
    parent_pid = os.getppid()
    die_with_parent(parent_pid)
    set_process_name("zygote")
    sys.argv = sys.argv[2:]
    requests = socket.socket(fileno=int(sys.argv[0]))
    gc.disable()  # nothing that is loaded here is ever garbage, and looking for some takes a fifth of the time
    asked: list[_Request] = []
    try:
        for module in sys.argv[1:]:
            try:
                importlib.import_module(module)
            except Exception:  # the child that needs it will fail with the same words, as its own failure
                traceback.print_exc()
            asked = _serve_what_is_loaded(asked + _arrived(requests), requests, parent_pid)
        gc.freeze()  # what is loaded stays in pages that the children share
        outlive_parent()  # from here on there are children to look after
        for request in asked:
            _serve(request, requests, parent_pid)
        while (next_one := _received(requests)) is not None:
            _serve(next_one, requests, parent_pid)
    except OSError:
        pass  # the supervisor was killed while news was on its way to it
    end_kin(os.environ.get(MARK, "?").partition(".")[0] + ".")
    os._exit(0)


_Request = tuple[dict[str, Any], list[int]]


def _received(requests: socket.socket) -> _Request | None:
    """The next request with its file descriptors; none where the supervisor is gone."""
    text, fds, _flags, _address = socket.recv_fds(requests, _MAX_REQUEST, _MAX_FDS)
    return (json.loads(text), fds) if text else None


def _arrived(requests: socket.socket) -> list[_Request]:
    """The requests that have come while something was loaded."""
    arrived: list[_Request] = []
    while select.select([requests], [], [], 0)[0]:
        request = _received(requests)
        if request is None:
            break
        arrived.append(request)
    return arrived


def _serve_what_is_loaded(asked: list[_Request], requests: socket.socket, parent_pid: int) -> list[_Request]:
    """Fork for those whose module is loaded already, so that a light child waits for no heavy one; the others."""
    left: list[_Request] = []
    for request in asked:
        if request[0]["target"].partition(":")[0] in sys.modules:
            gc.freeze()
            _serve(request, requests, parent_pid)
        else:
            left.append(request)
    return left


def _serve(request: _Request, requests: socket.socket, parent_pid: int) -> None:
    asked, fds = request
    pid = _fork_twice(asked, fds, parent_pid, requests)
    for fd in fds:
        os.close(fd)
    requests.send(json.dumps({"id": asked["id"], "pid": pid}).encode())


def _fork_twice(request: dict[str, Any], fds: list[int], parent_pid: int, requests: socket.socket) -> int:
    reader, writer = os.pipe()
    middle = os.fork()
    if middle == 0:
        middle_pid = os.getpid()
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            os.close(writer)
            requests.close()
            _live(request, fds, parent_pid, middle_pid)
        os.write(writer, str(pid).encode())
        os._exit(0)
    os.close(writer)
    pid = int(os.read(reader, 32))
    os.close(reader)
    os.waitpid(middle, 0)  # only now has the supervisor adopted the child
    return pid


def _live(request: dict[str, Any], fds: list[int], parent_pid: int, middle_pid: int) -> NoReturn:
    take_mark(request["environment"])
    given = dict(zip(request["fds"], fds, strict=True))
    enter_forked(parent_pid, middle_pid, request["environment"], (given.pop("stdout"), given.pop("stderr")))
    launch = Launch(
        name=request["name"],
        launch_id=request["launch_id"],
        generation=request["generation"],
        arguments=request["arguments"],
        incoming=Connection(given.pop("incoming"), writable=False) if "incoming" in given else None,
        outgoing=Connection(given.pop("outgoing"), readable=False) if "outgoing" in given else None,
        go=Connection(given.pop("go"), writable=False) if "go" in given else None,
        sockets={name: socket.socket(fileno=fd) for name, fd in given.items()},
    )
    run_target(request["target"], launch)
