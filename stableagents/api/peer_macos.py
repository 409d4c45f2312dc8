"""The owner of a connection on macOS, from the kernel's list of TCP sockets (``sysctl net.inet.tcp.pcblist_n``).

Written from the structures in XNU's published headers (``xinpcb_n`` in bsd/netinet/in_pcb.h, ``xsocket_n`` in
bsd/sys/socketvar.h) and tested on lists made by hand; nobody has run it on a Mac yet. What can't be read raises
``OSError``, and then the launch token is asked for.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import struct
from collections.abc import Iterator

from stableagents.api.ends import Ends

_LIST = b"net.inet.tcp.pcblist_n"
_XSO_SOCKET, _XSO_INPCB = 0x001, 0x010
_ALIGNMENT = 8
_FAR_PORT, _NEAR_PORT, _FAR, _NEAR, _ADDRESS = 16, 18, 48, 64, 16  # in an xinpcb_n, both ports in network order
_UID = 64  # in an xsocket_n
_MOST_BYTES = 64 << 20


def ask_macos(ends: Ends) -> int | None:
    """The uid of the client's socket; ``None`` where it is gone. Raises ``OSError`` where it can't be asked."""
    return owner_in(_list_of_sockets(), ends)


def owner_in(listed: bytes, ends: Ends) -> int | None:
    """The uid of the socket with these ends in a list as the kernel gives it. Raises ``OSError`` for another form."""
    is_it = False
    for kind, item in _items(listed):
        if kind == _XSO_INPCB:
            is_it = _has_ends(item, ends)
        elif kind == _XSO_SOCKET and is_it:
            if len(item) < _UID + 4:
                raise OSError("the list of sockets has another form than it had")
            return int(struct.unpack_from("=I", item, _UID)[0])
    return None


def _items(listed: bytes) -> Iterator[tuple[int, bytes]]:
    # First a head with its own length, then for each socket several structures: length, kind, content.
    if len(listed) < 4:
        raise OSError("the list of sockets is empty")
    at = _aligned(struct.unpack_from("=I", listed)[0])
    while at + 8 <= len(listed):
        length, kind = struct.unpack_from("=II", listed, at)
        if length < 8 or at + length > len(listed):
            return  # the closing head
        yield kind, listed[at : at + length]
        at += _aligned(length)


def _has_ends(item: bytes, ends: Ends) -> bool:
    if len(item) < _NEAR + _ADDRESS:
        raise OSError("the list of sockets has another form than it had")
    if struct.unpack_from("!HH", item, _FAR_PORT) != (ends.far_port, ends.near_port):
        return False
    size = len(ends.near)  # an IPv4 address stands at the end of its field, with or without the mark of one in IPv6
    near, far = item[_NEAR : _NEAR + _ADDRESS], item[_FAR : _FAR + _ADDRESS]
    return near[-size:] == ends.near and far[-size:] == ends.far


def _aligned(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


def _list_of_sockets() -> bytes:
    library = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    size = ctypes.c_size_t(0)
    _check(library.sysctlbyname(_LIST, None, ctypes.byref(size), None, 0))
    size.value = min(size.value + size.value // 4 + 4096, _MOST_BYTES)  # more may have come since
    buffer = ctypes.create_string_buffer(size.value)
    _check(library.sysctlbyname(_LIST, buffer, ctypes.byref(size), None, 0))
    return buffer.raw[: size.value]


def _check(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
