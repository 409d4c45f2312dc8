"""Listening sockets on loopback, and who holds a port that is taken. Standard library only."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys

from stableagents.errors import Kind, StableAgentsError
from stableagents.settings import bind_address

BACKLOG = 1024


def listen(host: str, port: int, *, option: str) -> socket.socket:
    """A listening socket. Raises ``StableAgentsError`` that names the holder of a taken port and ``option``."""
    family, address = bind_address(host)
    # With its protocol named, asyncio switches off Nagle's delay, which costs 40 ms on each kept-alive connection.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let a second program share the port
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((address, port))
        bound.listen(BACKLOG)
    except OSError as error:
        bound.close()
        raise _port_error(port, option, error) from error
    return bound


def _port_error(port: int, option: str, error: OSError) -> StableAgentsError:
    if error.errno in (errno.EACCES, errno.EPERM):
        return StableAgentsError(
            f"Port {port} may not be used by this account.",
            kind=Kind.FORBIDDEN,
            code="port_forbidden",
            hint=f"Choose one above 1023 with {option}.",
        )
    if error.errno != errno.EADDRINUSE:
        return StableAgentsError(
            f"Port {port} can't be opened: {error.strerror}.", kind=Kind.CONFLICT, code="port_error"
        )
    return StableAgentsError(
        f"Port {port} is taken{_by_whom(port)}.",
        kind=Kind.CONFLICT,
        code="port_taken",
        hint=f"End that program, or choose another port with {option}.",
    )


def _by_whom(port: int) -> str:
    holder = port_holder(port)
    return "" if holder is None else f" by {holder[1]} (pid {holder[0]})"


def port_holder(port: int) -> tuple[int, str] | None:
    """The (pid, name) of the process that listens on ``port``, where the system lets us see it (Linux)."""
    inodes = {inode for table in ("/proc/net/tcp", "/proc/net/tcp6") for inode in _listening_inodes(table, port)}
    if not inodes:
        return None
    wanted = {f"socket:[{inode}]" for inode in inodes}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            for fd in os.listdir(f"/proc/{entry}/fd"):
                if os.readlink(f"/proc/{entry}/fd/{fd}") in wanted:
                    with open(f"/proc/{entry}/comm") as file:
                        return int(entry), file.read().strip()
    return None


def _listening_inodes(table: str, port: int) -> list[str]:
    with contextlib.suppress(OSError), open(table) as file:
        rows = [line.split() for line in file.readlines()[1:]]
        return [row[9] for row in rows if row[3] == "0A" and int(row[1].rpartition(":")[2], 16) == port]
    return []
