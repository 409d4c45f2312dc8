"""Who is at the other end of a loopback connection: the kernel's socket table tells it on Linux.

Elsewhere the answer is ``Peer.UNKNOWN`` and the gate decides. Standard library only.
"""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_MAX_REMEMBERED = 4096


class Peer(Enum):
    """Whose process made a connection."""

    OURS = "ours"
    OTHER = "other"
    UNKNOWN = "unknown"  # this system does not tell


class PeerCheck:
    """Tells for an ASGI scope whether its client is a process of the same user.

    One look at the table for each connection: the server hands on the same ``client`` object with every request of
    a connection, so a verdict is remembered with the object it was made for. A port that is used again by somebody
    else comes with another object, and is looked up again.
    """

    def __init__(self, uid: int | None = None, tables: tuple[str, ...] = TABLES) -> None:
        self._uid = uid if uid is not None else os.getuid() if hasattr(os, "getuid") else -1
        self._tables = tables if sys.platform == "linux" else ()
        self._known: dict[tuple[Any, ...], tuple[object, Peer]] = {}

    def of(self, scope: Mapping[str, Any]) -> Peer:
        """Whose process is the client of this ASGI scope."""
        client, server = scope.get("client"), scope.get("server")
        if not self._tables or not client or not server or server[1] is None:
            return Peer.UNKNOWN
        key = tuple(client)
        known = self._known.get(key)
        if known is not None and known[0] is client:
            return known[1]
        verdict = self._look_up(client, server)
        if len(self._known) >= _MAX_REMEMBERED:
            self._known.clear()
        self._known[key] = (client, verdict)
        return verdict

    def _look_up(self, client: Any, server: Any) -> Peer:
        try:
            ends = list(_as_in_tables(str(client[0]), int(client[1]), str(server[0]), int(server[1])))
        except ValueError:
            return Peer.UNKNOWN  # no addresses of a network: an in-process client
        is_table_readable = False
        for table in self._tables:
            try:
                with open(table, "rb") as file:
                    rows = file.read()
            except OSError:
                continue
            is_table_readable = True
            for end in ends:
                owner = _owner(rows, end)
                if owner is not None:
                    return Peer.OURS if owner == self._uid else Peer.OTHER
        # A client that has closed its socket already has no owner any more; it can't prove that it is ours.
        return Peer.OTHER if is_table_readable else Peer.UNKNOWN


def _owner(rows: bytes, end: bytes) -> int | None:
    start = rows.find(end)
    if start < 0:
        return None
    state_to_inode = rows[start + len(end) :].split(b"\n", 1)[0].split()
    uid, inode = int(state_to_inode[4]), int(state_to_inode[6])
    # A socket that its process has closed is listed without an inode, and as if root owned it.
    return uid if inode else None


def _as_in_tables(host: str, port: int, server_host: str, server_port: int) -> Iterator[bytes]:
    """The client's own end of the connection as the kernel prints it, for IPv4 and for IPv4 inside IPv6."""
    near, far = ipaddress.ip_address(host), ipaddress.ip_address(server_host)
    yield _pair(near.packed, port, far.packed, server_port)
    if near.version == 4 and far.version == 4:
        mapped = b"\0" * 10 + b"\xff\xff"
        yield _pair(mapped + near.packed, port, mapped + far.packed, server_port)


def _pair(near: bytes, near_port: int, far: bytes, far_port: int) -> bytes:
    return f": {_hex(near)}:{near_port:04X} {_hex(far)}:{far_port:04X} ".encode()


def _hex(packed: bytes) -> str:
    words = (packed[i : i + 4] for i in range(0, len(packed), 4))
    return "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words)
