"""Whose a connection is on macOS and Windows, read from lists as those kernels lay them out."""

from __future__ import annotations

import struct

import pytest

from stableagents.api import peer_windows
from stableagents.api.ends import Ends
from stableagents.api.peer_macos import owner_in
from stableagents.api.peer_windows import ask_windows, pid_in

V4, OTHER_V4 = bytes([127, 0, 0, 1]), bytes([127, 0, 0, 2])
V6 = b"\0" * 15 + b"\1"
CLIENT = Ends(V4, 51000, V4, 8000)
CLIENT_6 = Ends(V6, 51000, V6, 8000)


def mac_list(*sockets: tuple[bytes, int, bytes, int, int]) -> bytes:
    """What ``net.inet.tcp.pcblist_n`` gives: a head, then for each socket its parts, each filled up to eight bytes."""
    head = struct.pack("=IIQQ", 24, len(sockets), 1, 1)
    parts = []
    for near, near_port, far, far_port, uid in sockets:
        ports = struct.pack("!HH", far_port, near_port)
        parts.append(_part(0x010, b"\0" * 8 + ports + b"\0" * 28 + far.rjust(16, b"\0") + near.rjust(16, b"\0"), 104))
        parts.append(_part(0x001, b"\0" * 56 + struct.pack("=Ii", uid, 4711), 77))
        parts.append(_part(0x002, b"", 34))
        parts.append(_part(0x020, b"", 204))
    return head + b"".join(parts) + head


def _part(kind: int, content: bytes, length: int) -> bytes:
    whole = (struct.pack("=II", length, kind) + content).ljust(length, b"\0")
    return whole + b"\0" * (-length % 8)


def test_macos_tells_the_owner_of_the_clients_end_and_not_of_ours() -> None:
    ours, theirs = (V4, 8000, V4, 51000, 501), (V4, 51000, V4, 8000, 502)
    assert owner_in(mac_list(ours, theirs), CLIENT) == 502
    assert owner_in(mac_list(theirs, ours), CLIENT) == 502
    assert owner_in(mac_list((V6, 51000, V6, 8000, 503)), CLIENT_6) == 503


def test_macos_tells_nothing_of_a_socket_that_is_gone() -> None:
    assert owner_in(mac_list(), CLIENT) is None
    for other in (
        (V4, 51001, V4, 8000),
        (V4, 51000, V4, 8001),
        (OTHER_V4, 51000, V4, 8000),
        (V4, 51000, OTHER_V4, 8000),
    ):
        assert owner_in(mac_list((*other, 501)), CLIENT) is None


@pytest.mark.parametrize("listed", [b"", b"\x18\0\0"])
def test_macos_in_another_form_can_not_be_asked(listed: bytes) -> None:
    with pytest.raises(OSError, match="empty"):
        owner_in(listed, CLIENT)
    short = struct.pack("=IIQQ", 24, 1, 1, 1) + _part(0x010, b"", 32) + struct.pack("=IIQQ", 24, 1, 1, 1)
    with pytest.raises(OSError, match="another form"):
        owner_in(short, CLIENT)


def _port(number: int) -> int:
    return int(struct.unpack("=H", struct.pack("!H", number))[0]) | 0xABCD0000  # the upper half is not defined


def windows_table(*rows: tuple[bytes, int, bytes, int, int]) -> bytes:
    """A MIB_TCPTABLE_OWNER_PID, or the same for IPv6."""
    table = struct.pack("=I", len(rows))
    for near, near_port, far, far_port, pid in rows:
        if len(near) == 4:
            table += struct.pack("=I4sI4sII", 5, near, _port(near_port), far, _port(far_port), pid)
        else:
            table += struct.pack("=16sII16sIIII", near, 0, _port(near_port), far, 0, _port(far_port), 5, pid)
    return table


def test_windows_tells_the_process_of_the_clients_end_and_not_of_ours() -> None:
    assert pid_in(windows_table((V4, 8000, V4, 51000, 11), (V4, 51000, V4, 8000, 12)), CLIENT) == 12
    assert pid_in(windows_table((V6, 8000, V6, 51000, 11), (V6, 51000, V6, 8000, 13)), CLIENT_6) == 13
    assert pid_in(windows_table((V4, 51000, OTHER_V4, 8000, 12)), CLIENT) is None
    assert pid_in(windows_table(), CLIENT) is None


def test_windows_tells_the_user_of_that_process() -> None:
    users = {12: "S-1-5-21-1", 13: None}
    assert ask_windows(CLIENT, lambda _ends: 12, users.__getitem__) == "S-1-5-21-1"
    assert ask_windows(CLIENT, lambda _ends: 13, users.__getitem__) is None
    assert ask_windows(CLIENT, lambda _ends: 0, users.__getitem__) is None, "a closed connection is process 0's"
    assert ask_windows(CLIENT, lambda _ends: None, users.__getitem__) is None


class _Kernel:
    """Windows's functions, as far as they are asked when a process can't be opened."""

    kernel32: _Kernel
    error = 5

    def __init__(self) -> None:
        self.kernel32 = self

    def OpenProcess(self, _access: int, _inherit: bool, _pid: int) -> None:
        return None


def test_a_windows_process_that_may_not_be_looked_at_is_another_users(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = _Kernel()
    monkeypatch.setattr(peer_windows, "_windows", lambda: kernel)
    monkeypatch.setattr(peer_windows, "_last_error", lambda: kernel.error)
    assert ask_windows(CLIENT, lambda _ends: 12) == "another user"
    kernel.error = 87
    assert ask_windows(CLIENT, lambda _ends: 12) is None, "it has ended"
