"""The owner of a connection on Windows: the process in the system's table of connections, and the user of that process.

Written from Microsoft's documentation (``GetExtendedTcpTable``, ``MIB_TCPROW_OWNER_PID``, ``MIB_TCP6ROW_OWNER_PID``,
``OpenProcessToken``, ``GetTokenInformation``) and tested on tables made by hand; nobody has run it on Windows yet. What
can't be asked raises ``OSError``, and then the launch token is asked for.
"""

from __future__ import annotations

import ctypes
import socket
import struct
from collections.abc import Callable
from typing import Any

from stableagents.api.ends import Ends

_TABLE_OWNER_PID_ALL = 5
_ERROR_INSUFFICIENT_BUFFER, _ERROR_ACCESS_DENIED, _ERROR_INVALID_PARAMETER = 122, 5, 87
_QUERY_LIMITED_INFORMATION = 0x1000
_TOKEN_QUERY, _TOKEN_USER = 0x0008, 1
_ROW_4 = struct.Struct("=I4sI4sII")  # state, near, its port, far, its port, pid
_ROW_6 = struct.Struct("=16sII16sIIII")  # near, its scope and port, far, its scope and port, state, pid
_STRANGER = "another user"

# The pid of a socket's process in the system's table, and the user of a process; each raises OSError.
FindPid = Callable[[Ends], int | None]
FindUser = Callable[[int], str | None]


def ask_windows(ends: Ends, find_pid: FindPid | None = None, find_user: FindUser | None = None) -> str | None:
    """The user (SID) of the client's process; ``None`` where it is gone. Raises ``OSError`` where it can't be asked."""
    pid = (find_pid or _find_pid)(ends)
    return None if not pid else (find_user or _user_of)(pid)  # a connection that is closed belongs to process 0


def own_sid() -> str:
    """The user (SID) of this process. Raises ``OSError``."""
    return _sid_in(_windows().kernel32.GetCurrentProcess())


def pid_in(table: bytes, ends: Ends) -> int | None:
    """The pid of the socket with these ends in a table as the system gives it; ``None`` where it is not there."""
    row = _ROW_4 if len(ends.near) == 4 else _ROW_6
    for at in range(4, 4 + struct.unpack_from("=I", table)[0] * row.size, row.size):
        if len(ends.near) == 4:
            _, near, near_port, far, far_port, pid = row.unpack_from(table, at)
        else:
            near, _, near_port, far, _, far_port, _, pid = row.unpack_from(table, at)
        if (near, _port(near_port), far, _port(far_port)) == (ends.near, ends.near_port, ends.far, ends.far_port):
            return int(pid)
    return None


def _port(field: int) -> int:
    return socket.ntohs(field & 0xFFFF)  # in network order, in the field's lower half


def _find_pid(ends: Ends) -> int | None:
    family = socket.AF_INET if len(ends.near) == 4 else socket.AF_INET6
    get_table = _windows().iphlpapi.GetExtendedTcpTable
    size = ctypes.c_ulong(0)
    buffer = ctypes.create_string_buffer(0)
    for _ in range(5):  # it may grow between the question for its size and the one for itself
        error = get_table(buffer, ctypes.byref(size), False, int(family), _TABLE_OWNER_PID_ALL, 0)
        if error == 0:
            return pid_in(buffer.raw[: size.value], ends)
        if error != _ERROR_INSUFFICIENT_BUFFER:
            raise OSError(error, "GetExtendedTcpTable")
        buffer = ctypes.create_string_buffer(size.value)
    raise OSError(_ERROR_INSUFFICIENT_BUFFER, "GetExtendedTcpTable")


def _user_of(pid: int) -> str | None:
    kernel = _windows().kernel32
    process = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
    if not process:
        error = _last_error()
        if error == _ERROR_INVALID_PARAMETER:
            return None  # it has ended
        return _STRANGER  # one's own processes can be opened
    try:
        return _sid_in(process)
    except OSError as error:
        if error.errno == _ERROR_ACCESS_DENIED:
            return _STRANGER
        raise
    finally:
        kernel.CloseHandle(ctypes.c_void_p(process))


def _sid_in(process: Any) -> str:
    windows = _windows()
    token = ctypes.c_void_p()
    if not windows.advapi32.OpenProcessToken(ctypes.c_void_p(process), _TOKEN_QUERY, ctypes.byref(token)):
        raise OSError(_last_error(), "OpenProcessToken")
    try:
        size = ctypes.c_ulong(0)
        windows.advapi32.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(max(size.value, 1))
        if not windows.advapi32.GetTokenInformation(token, _TOKEN_USER, buffer, size, ctypes.byref(size)):
            raise OSError(_last_error(), "GetTokenInformation")
        # TOKEN_USER begins with a pointer to the SID, which lies behind it in the same buffer.
        start = ctypes.c_void_p.from_buffer(buffer).value or 0
        return buffer.raw[start - ctypes.addressof(buffer) : size.value].hex()
    finally:
        windows.kernel32.CloseHandle(token)


def _last_error() -> int:
    return int(ctypes.get_last_error())  # type: ignore[attr-defined]


class _Libraries:
    """The three libraries of the system that are asked, with what their functions give back."""

    def __init__(self) -> None:
        load: Any = ctypes.WinDLL  # type: ignore[attr-defined]
        self.kernel32 = load("kernel32", use_last_error=True)
        self.kernel32.OpenProcess.restype = ctypes.c_void_p
        self.kernel32.GetCurrentProcess.restype = ctypes.c_void_p
        self.advapi32 = load("advapi32", use_last_error=True)
        self.iphlpapi = load("iphlpapi")


def _windows() -> _Libraries:
    return _Libraries()
