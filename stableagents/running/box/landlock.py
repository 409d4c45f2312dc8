"""Landlock: the kernel's own limits on which files a process may open and which ports it may connect to."""

from __future__ import annotations

import ctypes
import os

from stableagents.running.box import system
from stableagents.running.box.plan import LANDLOCK, Plan

TYPE_CHECKING = False
if TYPE_CHECKING:  # loading it would delay every start of an app
    from collections.abc import Collection, Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_FLAG = 1
_UNDER_PATH, _PORT = 1, 2

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
_IOCTL_DEV = 1 << 15
READ = EXECUTE | READ_FILE | READ_DIR
_OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | (1 << 14) | _IOCTL_DEV
_ALL_BY_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}  # then also devices' ioctl
_CONNECT_TCP = 2
_SCOPE_ABSTRACT, _SCOPE_SIGNAL = 1, 2

# Every service that is commonly reached is among them. Each is one rule, so they are made once for all starts.
OPEN_PORTS = range(1, 32768)
# Where a browser in a toolkit talks to itself, in an app without a network.
OWN_SERVERS_PORTS = range(32768, 65536)


class _Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("files", "network", "scoped")]


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


class _PortRule(ctypes.Structure):
    _fields_ = [("allowed", ctypes.c_uint64), ("port", ctypes.c_uint64)]


def version() -> int:
    """The version of Landlock that this kernel has switched on; 0 without."""
    return max(
        0, int(system.libc.syscall(ctypes.c_long(_CREATE), None, ctypes.c_long(0), ctypes.c_long(_VERSION_FLAG)))
    )


def rights(abi: int) -> int:
    """Every right on files that a kernel with that version can deny."""
    return _ALL_BY_ABI.get(abi, (1 << 16) - 1)


class Ruleset:
    """Rules about files that are added one by one and then put on for good. Raises ``OSError``.

    Signals reach what is inside only; with ``scoped``, so do connections to sockets without a path.
    """

    def __init__(self, *, scoped: bool) -> None:
        abi = version()
        if not abi:
            raise OSError("Landlock is not there")
        self._all = rights(abi)
        scopes = _SCOPE_SIGNAL | (_SCOPE_ABSTRACT if scoped else 0)
        attributes = _Attributes(self._all, 0, scopes if abi >= 6 else 0)
        size = 24 if abi >= 6 else 16 if abi >= 4 else 8
        self._fd = system.call(_CREATE, "landlock", ctypes.byref(attributes), size, 0)

    def allow(self, path: str, wanted: int) -> None:
        """Allow ``wanted`` for a file, or for a folder with all that is in it; what doesn't exist is passed over."""
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        try:
            kinds = self._all if os.path.isdir(path) else self._all & _OF_A_FILE
            rule = _PathRule(wanted & kinds, opened)
            system.call(_ADD, f"landlock {path}", self._fd, _UNDER_PATH, ctypes.byref(rule), 0)
        finally:
            os.close(opened)

    def allow_everything(self, path: str) -> None:
        self.allow(path, self._all)

    def put_on(self) -> None:
        """From here on, for this process and all that it starts."""
        system.gain_no_privileges()
        system.call(_RESTRICT, "landlock", self._fd, 0)
        os.close(self._fd)


def port_rules(ports: Iterable[int], closed: Collection[int]) -> int:
    """A layer that allows connecting to ``ports`` alone, without ``closed``; the file descriptor of it, or -1.

    -1 where the kernel's Landlock knows no ports. It can be put on any number of times, by any process that has it.
    """
    abi = version()
    if abi < 4:
        return -1
    attributes = _Attributes(0, _CONNECT_TCP, 0)
    ruleset = system.call(_CREATE, "landlock", ctypes.byref(attributes), 24 if abi >= 6 else 16, 0)
    rule = _PortRule(_CONNECT_TCP, 0)
    # Called as barely as can be: there are thirty thousand of them.
    add, number, at = system.libc.syscall, ctypes.c_long(_ADD), ctypes.byref(rule)
    for port in ports:
        if port not in closed:
            rule.port = port
            add(number, ruleset, _PORT, at, 0)
    return ruleset


def open_ports(plan: Plan) -> range:
    """The ports that an app of that plan may connect to; none where it has a network of its own."""
    if plan.connects:
        return OPEN_PORTS
    return OWN_SERVERS_PORTS if plan.browser and plan.method == LANDLOCK else range(0)


def close_ports(plan: Plan) -> None:
    """From here on, connect only to the ports that the plan leaves open; does nothing where it has none to close."""
    ports = open_ports(plan)
    if ports:
        _put_on_rules(plan.port_rules if plan.port_rules >= 0 else port_rules(ports, plan.ports))


def keep_signals_inside() -> None:
    """From here on, signal only what was started from here; does nothing where Landlock can't keep that."""
    if version() >= 6:
        attributes = _Attributes(0, 0, _SCOPE_SIGNAL)
        _put_on_rules(system.call(_CREATE, "landlock", ctypes.byref(attributes), 24, 0))


def keep_to_ports(ports: Iterable[int], closed: Collection[int]) -> None:
    """From here on, connect only to ``ports`` without ``closed``; does nothing where Landlock knows no ports."""
    _put_on_rules(port_rules(ports, closed))


def _put_on_rules(rules: int) -> None:
    if rules >= 0:
        system.gain_no_privileges()
        system.call(_RESTRICT, "landlock", rules, 0)
        os.close(rules)
