"""Who is at the other end of a loopback connection: the system tells which user's socket that is.

Linux here, macOS and Windows in a file of their own. Where none of them can be asked the answer is ``Peer.UNKNOWN``,
and the gate asks for the launch token. Standard library only.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import struct
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any

from stableagents.api.ends import Ends
from stableagents.settings import Settings

TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_MAX_REMEMBERED = 4096
_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLM_F_REQUEST = 1
_NLMSG_ERROR = 2
_LISTENING = 10
_V4_IN_V6 = b"\0" * 10 + b"\xff\xff"


class Peer(Enum):
    """Whose process made a connection."""

    OURS = "ours"
    INSIDE = "inside"  # no connection at all: a caller in this very process
    OTHER = "other"
    UNKNOWN = "unknown"  # this system does not tell


# Gives the owner of the socket, or None where it is gone or closed; OSError where it can't be asked.
Lookup = Callable[[Ends], int | str | None]


class PeerCheck:
    """Tells for an ASGI scope whether its client is a process of the same user.

    One lookup for each connection: the server hands on the same ``client`` object with every request of a connection,
    so a verdict is remembered with the object it was made for. A port that is used again by somebody else comes with
    another object, and is looked up again.
    """

    def __init__(self, uid: int | str | None = None, lookups: tuple[Lookup, ...] | None = None) -> None:
        self._uid = uid if uid is not None else _own_identity()
        self._lookups = lookups if lookups is not None else LOOKUPS
        self._known: dict[tuple[Any, ...], tuple[object, Peer]] = {}

    def of(self, scope: Mapping[str, Any]) -> Peer:
        """Whose process is the client of this ASGI scope."""
        client = scope.get("client")
        if not client:
            return Peer.UNKNOWN
        key = tuple(client)
        known = self._known.get(key)
        if known is not None and known[0] is client:
            return known[1]
        verdict = self._look_up(client, scope.get("server"))
        if len(self._known) >= _MAX_REMEMBERED:
            self._known.clear()
        self._known[key] = (client, verdict)
        return verdict

    def _look_up(self, client: Any, server: Any) -> Peer:
        try:
            ends = _ends(client, server)
        except TypeError:
            return Peer.UNKNOWN
        except ValueError:
            return Peer.INSIDE  # a name that no network gives; a server of ours has the address of each connection
        for lookup in self._lookups:
            try:
                # A client that has closed its socket has no owner any more; it can't prove that it is ours.
                return Peer.OURS if lookup(ends) == self._uid else Peer.OTHER
            except OSError:
                continue
        return Peer.UNKNOWN


def _ends(client: Any, server: Any) -> Ends:
    near, far = ipaddress.ip_address(client[0]), ipaddress.ip_address(server[0])
    return Ends(near.packed, int(client[1]), far.packed, int(server[1]))


def ask_kernel(ends: Ends) -> int | None:
    """The uid by the kernel's socket diagnostics (``sock_diag(7)``): one question, some 15 microseconds."""
    family = socket.AF_INET if len(ends.near) == 4 else socket.AF_INET6
    address = ends.near.ljust(16, b"\0") + ends.far.ljust(16, b"\0")
    identity = struct.pack("!HH", ends.near_port, ends.far_port) + address + struct.pack("=I", 0) + b"\xff" * 8
    question = struct.pack("=BBBxI", family, socket.IPPROTO_TCP, 0, 0xFFFFFFFF) + identity
    header = struct.pack("=IHHII", 16 + len(question), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0)
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as kernel:
        kernel.settimeout(1)
        kernel.send(header + question)
        return _owner_in(kernel.recv(4096), ends)


def _owner_in(answer: bytes, ends: Ends) -> int | None:
    if struct.unpack_from("=H", answer, 4)[0] == _NLMSG_ERROR:
        error = -struct.unpack_from("=i", answer, 16)[0]
        if error == 2:  # ENOENT: there is no such socket
            return None
        raise OSError(error, os.strerror(error))
    state = answer[17]
    near_port, far_port = struct.unpack_from("!HH", answer, 20)
    uid, inode = struct.unpack_from("=II", answer, 80)
    is_it = state != _LISTENING and (near_port, far_port) == (ends.near_port, ends.far_port)
    # A socket that its process has closed has no inode, and is listed as if root owned it.
    return int(uid) if is_it and inode else None


def read_tables(ends: Ends, tables: tuple[str, ...] = TABLES) -> int | None:
    """The uid by the kernel's tables of all connections: some milliseconds, for where it can't be asked directly."""
    readable = 0
    for path in tables:
        try:
            with open(path, "rb") as file:
                rows = file.read()
        except OSError:
            continue
        readable += 1
        for row in _rows_of(ends):
            owner = _owner_in_table(rows, row)
            if owner is not None:
                return owner
    if not readable:
        raise OSError("no table of connections can be read")
    return None


def _owner_in_table(rows: bytes, row: bytes) -> int | None:
    start = rows.find(row)
    if start < 0:
        return None
    state_to_inode = rows[start + len(row) :].split(b"\n", 1)[0].split()
    uid, inode = int(state_to_inode[4]), int(state_to_inode[6])
    return uid if inode else None


def _rows_of(ends: Ends) -> list[bytes]:
    """How the client's own end begins in the tables, for IPv4 also as IPv4 inside IPv6."""
    rows = [_row(ends.near, ends.near_port, ends.far, ends.far_port)]
    if len(ends.near) == 4:
        rows.append(_row(_V4_IN_V6 + ends.near, ends.near_port, _V4_IN_V6 + ends.far, ends.far_port))
    return rows


def _row(near: bytes, near_port: int, far: bytes, far_port: int) -> bytes:
    return f": {_hex(near)}:{near_port:04X} {_hex(far)}:{far_port:04X} ".encode()


def _hex(packed: bytes) -> str:
    words = (packed[i : i + 4] for i in range(0, len(packed), 4))
    return "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words)


def with_token_where_needed(settings: Settings, lookups: tuple[Lookup, ...] | None = None) -> Settings:
    """``settings``, asking for the launch token where this system doesn't tell whose process calls."""
    is_told = can_tell(LOOKUPS if lookups is None else lookups)
    return settings if is_told else replace(settings, require_token=True)


def can_tell(lookups: tuple[Lookup, ...]) -> bool:
    """Whether one of the ``lookups`` works here: it is asked of a connection that does not exist."""
    nobody = Ends(b"\x7f\0\0\1", 1, b"\x7f\0\0\1", 1)
    for lookup in lookups:
        try:
            lookup(nobody)
            return True
        except OSError:
            continue
    return False


def _lookups_here() -> tuple[Lookup, ...]:
    if sys.platform == "linux":
        return (ask_kernel, read_tables)
    if sys.platform == "darwin":
        from stableagents.api.peer_macos import ask_macos

        return (ask_macos,)
    if sys.platform == "win32":
        from stableagents.api.peer_windows import ask_windows

        return (ask_windows,) if _own_identity() else ()
    return ()


def _own_identity() -> int | str:
    if sys.platform == "win32":
        from stableagents.api.peer_windows import own_sid

        try:
            return own_sid()
        except OSError:
            return ""
    return os.getuid()


LOOKUPS: tuple[Lookup, ...] = _lookups_here()
