"""How a program started by hand joins a running main process, and how a child finds the queues it was given.

``STABLEAGENTS_IPC_QUEUE`` holds a reference: ``fd:R,W`` for the two queue ends a child inherited, or the path of a
file that only this person can read (0600) with the address of a local socket and a secret.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import os
import secrets
import socket
import struct
import sys
import tempfile
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.messages import Message, MessageError
from stableagents.ipc.queues import JsonQueue, QueueClosedError

log = logging.getLogger("ipc")

REFERENCE_VARIABLE = "STABLEAGENTS_IPC_QUEUE"
HELLO_TIMEOUT_S = 5.0
_MAX_SOCKET_PATH = 100  # bytes; the kernel takes 108
_SOCKET_FOLDER, _SOCKET = "stableagents-socket-", "ipc.sock"
_NOT_RUNNING_HINT = "Start it with: python start_multi_process.py"

Accept = Callable[[str, JsonQueue], None]


class AttachServer:
    """Listens for programs of the same person. ``accept(name, queue)`` gets each one whose hello was right."""

    def __init__(self, reference: Path, accept: Accept) -> None:
        self._reference = reference
        self._accept = accept
        self._secret = secrets.token_hex(24)
        self._closed = False
        _forget_last(reference)
        self._address = _socket_address(reference)
        if sys.platform != "win32":
            Path(self._address).unlink(missing_ok=True)
        self._listener = Listener(self._address, family="AF_PIPE" if sys.platform == "win32" else "AF_UNIX", backlog=64)
        if sys.platform != "win32":
            os.chmod(self._address, 0o600)
        _write_reference(reference, {"address": self._address, "secret": self._secret, "pid": os.getpid()})
        threading.Thread(target=self._listen, name="ipc-attach", daemon=True).start()

    def close(self) -> None:
        """Stop listening and take the reference away; twice is fine."""
        if self._closed:
            return
        self._closed = True
        with contextlib.suppress(FileNotFoundError):
            self._listener.close()  # takes its socket file away too
        _forget_last(self._reference)

    def _listen(self) -> None:
        while not self._closed:
            try:
                connection = self._listener.accept()
            except OSError:
                if self._closed:
                    return
                continue
            threading.Thread(target=self._greet, args=(connection,), name="ipc-hello", daemon=True).start()

    def _greet(self, connection: Connection) -> None:
        # Each client has a thread of its own and a deadline, so one that says nothing blocks nobody.
        peer = JsonQueue(connection, connection)
        try:
            hello = peer.get(timeout=HELLO_TIMEOUT_S)
            name = hello.data.get("name")
            right = hello.type == "hello" and _same_user(connection) and self._knows(hello.data.get("secret"))
            if not right or not isinstance(name, str):
                log.warning("an attaching program gave a wrong secret and was refused")
                peer.put(hello.answer({"success": False, "error": "Wrong secret.", "code": "forbidden"}))
                peer.close()
                return
            peer.put(hello.answer({"success": True, "pid": os.getpid()}))
        except Exception as error:  # whatever a stranger sends ends this conversation only
            log.info("an attaching program did not introduce itself: %s", error or type(error).__name__)
            peer.close()
            return
        self._accept(name, peer)

    def _knows(self, secret: object) -> bool:
        return isinstance(secret, str) and hmac.compare_digest(secret.encode(), self._secret.encode())


def attach(reference: str, *, name: str, handlers: dict[str, Handler] | None = None, on_close: Any = None) -> Channel:
    """Join the main process that ``reference`` names. Raises ``StableAgentsError`` where none is running there."""
    if reference.startswith("fd:"):
        incoming, outgoing = inherited_queues(reference)
    else:
        incoming = outgoing = _say_hello(Path(reference), name)
    return Channel(incoming, outgoing, name="main", handlers=handlers, on_close=on_close).start()


def inherited_queues(reference: str) -> tuple[JsonQueue, JsonQueue]:
    """The (incoming, outgoing) queues behind ``fd:R,W``."""
    try:
        read_fd, write_fd = (int(part) for part in reference.removeprefix("fd:").split(","))
        os.set_inheritable(read_fd, False)
        os.set_inheritable(write_fd, False)
    except (ValueError, OSError) as error:
        raise _not_running(f"{REFERENCE_VARIABLE} is {reference!r}, which names no open queue") from error
    return JsonQueue(Connection(read_fd, writable=False), None), JsonQueue(None, Connection(write_fd, readable=False))


def _say_hello(reference: Path, name: str) -> JsonQueue:
    try:
        known = json.loads(reference.read_text(encoding="utf-8"))
        connection = Client(known["address"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _not_running(f"no main process answers at {reference}") from error
    peer = JsonQueue(connection, connection)
    try:
        peer.put(Message(type="hello", data={"secret": known["secret"], "name": name}, response_queue="hello"))
        answer = peer.get(timeout=HELLO_TIMEOUT_S)
    except (QueueClosedError, MessageError, KeyError) as error:
        raise _not_running(f"the main process of {reference} refused the connection") from error
    except Exception as error:
        raise StableAgentsError(
            "The main process does not answer.", kind=Kind.TIMEOUT, code="ipc_timeout", hint="Try again in a moment."
        ) from error
    if not answer.data.get("success"):
        raise StableAgentsError("The main process refused the secret.", kind=Kind.FORBIDDEN, code="forbidden")
    return peer


def _not_running(what: str) -> StableAgentsError:
    return StableAgentsError(
        f"StableAgents is not running: {what}.", kind=Kind.UNAVAILABLE, code="not_running", hint=_NOT_RUNNING_HINT
    )


def _socket_address(reference: Path) -> str:
    if sys.platform == "win32":
        return rf"\\.\pipe\stableagents-{secrets.token_hex(8)}"
    beside = str(reference.with_suffix(".sock"))
    if len(os.fsencode(beside)) <= _MAX_SOCKET_PATH:
        return beside
    return os.path.join(tempfile.mkdtemp(prefix=_SOCKET_FOLDER), _SOCKET)


def _forget_last(reference: Path) -> None:
    """Take away the reference, and the folder that was made for its socket; a killed main leaves both."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        folder = Path(json.loads(reference.read_text(encoding="utf-8"))["address"]).parent
        if folder.parent == Path(tempfile.gettempdir()) and folder.name.startswith(_SOCKET_FOLDER):
            (folder / _SOCKET).unlink(missing_ok=True)
            folder.rmdir()
    reference.unlink(missing_ok=True)


def _write_reference(path: Path, content: dict[str, Any]) -> None:
    staged = path.with_suffix(f".{os.getpid()}.tmp")
    fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w", encoding="utf-8") as file:
        json.dump(content, file)
    os.replace(staged, path)


def _same_user(connection: Connection) -> bool:
    """Whether the peer is this person; where the system can't tell, the 0600 socket and the secret have to do."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    with socket.socket(fileno=os.dup(connection.fileno())) as peer:
        _pid, uid, _gid = struct.unpack("3i", peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return bool(uid == os.getuid())
