"""The few calls of the Linux kernel that Python doesn't offer. Each raises ``OSError`` and names what failed."""

from __future__ import annotations

import ctypes
import os

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWCGROUP = 0x10000000, 0x20000000, 0x40000000, 0x02000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
MNT_DETACH = 2
SIGKILL = 9

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL = 38, 47, 4
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_CAPSET = {"x86_64": 126, "aarch64": 91}
_MOUNT_SETATTR = 442
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_MOUNT_ATTR_RDONLY, _MOUNT_ATTR_NOSUID = 1, 2
_CAPABILITY_VERSION_3 = 0x20080522
_SIOCSIFFLAGS, _IFF_UP, _IFF_RUNNING = 0x8914, 1, 0x40

libc = ctypes.CDLL(None, use_errno=True)
MACHINE = os.uname().machine if hasattr(os, "uname") else ""


def checked(result: int, what: str) -> int:
    """The result of a call, or its error."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)
    return result


def call(number: int, what: str, *arguments: object) -> int:
    """A system call by its number; integers are passed as wide as a register."""
    wide = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return checked(libc.syscall(ctypes.c_long(number), *wide), what)


def unshare(flags: int) -> None:
    checked(libc.unshare(ctypes.c_int(flags)), "unshare")


def mount(source: str, target: str, kind: str = "", flags: int = 0, data: str = "") -> None:
    arguments = [text.encode() if text else None for text in (source, target, kind, data)]
    done = libc.mount(*arguments[:3], ctypes.c_ulong(flags), arguments[3])
    checked(done, f"mount {target}")


def unmount(target: str) -> None:
    checked(libc.umount2(target.encode(), MNT_DETACH), f"umount {target}")


def pivot_root(new: str, old: str) -> None:
    call(_PIVOT_ROOT[MACHINE], "pivot_root", new.encode(), old.encode())


class _MountAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "userns")]


def set_writable(target: str, writable: bool) -> None:
    """Make one mount writable, or a whole tree of mounts read-only, and never let it raise privileges."""
    asked = _MountAttributes(_MOUNT_ATTR_NOSUID, _MOUNT_ATTR_RDONLY if writable else 0, 0, 0)
    asked.set |= 0 if writable else _MOUNT_ATTR_RDONLY
    flags = 0 if writable else _AT_RECURSIVE
    size = ctypes.sizeof(asked)
    call(_MOUNT_SETATTR, f"mount_setattr {target}", _AT_FDCWD, target.encode(), flags, ctypes.byref(asked), size)


def end_with_parent() -> None:
    """Have the kernel kill this process when its parent ends. To be asked again after every change of credentials."""
    checked(libc.prctl(_PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "prctl PDEATHSIG")


def set_dumpable(dumpable: bool) -> None:
    """Whether others of the same user may look into this process."""
    checked(libc.prctl(_PR_SET_DUMPABLE, int(dumpable), 0, 0, 0), "prctl DUMPABLE")


def gain_no_privileges() -> None:
    """No program that this process executes gets more rights than it has."""
    checked(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl NO_NEW_PRIVS")


def drop_capabilities() -> None:
    """Give up every capability for good, those of a namespace's root included."""
    number = 0
    while libc.prctl(_PR_CAPBSET_DROP, number, 0, 0, 0) == 0:
        number += 1
    libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    call(_CAPSET[MACHINE], "capset", ctypes.byref(header), ctypes.byref((ctypes.c_uint32 * 6)()))


def ask(path: str, text: str) -> None:
    """Write a setting that not every kernel has or gives."""
    try:
        fd = os.open(path, os.O_WRONLY)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)
    except OSError:
        return


def limits_own_pids() -> bool:
    """Whether the number of processes can be limited for one namespace; before Linux 6.14 it was one for all."""
    numbers = os.uname().release.split("-")[0].split(".")
    return len(numbers) > 1 and (int(numbers[0]), int(numbers[1])) >= (6, 14)


def raise_loopback() -> None:
    """In a network of one's own: have at least 127.0.0.1 answer, which some toolkits talk to themselves through."""
    import _socket
    import fcntl

    request = b"lo".ljust(16, b"\0") + (_IFF_UP | _IFF_RUNNING).to_bytes(2, "little") + bytes(22)
    channel = _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM)
    try:
        fcntl.ioctl(channel.fileno(), _SIOCSIFFLAGS, request)
    finally:
        channel.close()
