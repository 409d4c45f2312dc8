"""The processes of GTK's web engine, begun as copies of one that has loaded its code: loading is most of their start.

The engine starts a program for a page, and one for what pages load, and speaks to each through a socket. Each is one
function of the library that is loaded here already. So two copies of this process are made before anything else is
begun in it, and what the library calls to start a program has one of them become it. Where anything is not as it is
known to be, the engine starts its programs.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import mmap
import os
import signal
import socket
import stat
import struct
from pathlib import Path
from typing import Any

from . import elf

_LIBRARY = "libwebkit2gtk-4.1.so.0"
_MAINS = {
    "WebKitWebProcess": "_ZN6WebKit14WebProcessMainEiPPc",
    "WebKitNetworkProcess": "_ZN6WebKit18NetworkProcessMainEiPPc",
}
_STARTS = "g_subprocess_launcher_spawnv"
_ASKS_FOR_NUMBER = "g_subprocess_get_identifier"  # an engine that isn't told it by the process itself
_ONE_OF_EACH = 2
_MOST_BYTES, _MOST_FILES = 4096, 8
_PLAIN_OBJECT = 80  # G_TYPE_OBJECT
_READ, _WRITE = 1, 2  # of mprotect(2)
_SET_NAME, _END_WITH_PARENT = 15, 1  # of prctl(2)
_STARTER = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_void_p)
_place: list[int] = []  # where the library keeps what it calls to start a program
_kept: list[Any] = []  # what it calls now


def find() -> None:
    """Look for where the loaded library keeps what it calls; nothing is begun where that is not known."""
    with contextlib.suppress(OSError, ValueError, struct.error):
        path, base = _loaded()
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            places = elf.places_of(content, [_STARTS, _ASKS_FOR_NUMBER], os.uname().machine)
        knows = all(hasattr(ctypes.CDLL(path), main) for main in _MAINS.values())
        if knows and len(places[_STARTS]) == 1 and not places[_ASKS_FOR_NUMBER]:
            _place.append(base + places[_STARTS][0])


def _loaded() -> tuple[str, int]:
    """Where the library's file is, and where it begins in memory. Raises ``ValueError`` where it is not loaded."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        words = line.split(maxsplit=5)
        if len(words) == 6 and os.path.basename(words[5]).startswith(_LIBRARY) and int(words[2], 16) == 0:
            return words[5], int(words[0].partition("-")[0], 16)
    raise ValueError("the library is not loaded")


def begin() -> None:
    """Make the copies, and have the library use them, in a process that has begun nothing else yet."""
    if not _place or len(os.listdir("/proc/self/task")) > 1:
        return
    spares = [_made() for _ in range(_ONE_OF_EACH)]
    system = ctypes.CDLL(None, use_errno=True)
    slot = ctypes.c_void_p.from_address(_place[0])
    page = _place[0] & -mmap.PAGESIZE
    if system.mprotect(ctypes.c_void_p(page), mmap.PAGESIZE, _READ | _WRITE):
        return
    usual, made_of = _STARTER(slot.value or 0), ctypes.CDLL("libgobject-2.0.so.0").g_object_new
    made_of.restype, made_of.argtypes = ctypes.c_void_p, [ctypes.c_size_t, ctypes.c_void_p]

    def start(launcher: Any, words: Any, error: Any) -> Any:
        with contextlib.suppress(OSError, ValueError, IndexError):
            _become(spares, _words(words))
            return made_of(_PLAIN_OBJECT, None)
        return usual(launcher, words, error)

    _kept.append(_STARTER(start))
    slot.value = ctypes.cast(_kept[0], ctypes.c_void_p).value
    system.mprotect(ctypes.c_void_p(page), mmap.PAGESIZE, _READ)


def _words(given: Any) -> list[str]:
    found: list[str] = []
    while given[len(found)] is not None:
        found.append(os.fsdecode(given[len(found)]))
    return found


def _become(spares: list[socket.socket], words: list[str]) -> None:
    """Have a spare copy be the program with these words; raises an error where it can't."""
    if os.path.basename(words[0]) not in _MAINS:
        raise ValueError("no program of the engine's that is known")
    numbers = [int(word) for word in words[2:]]
    if not numbers or not all(stat.S_ISSOCK(os.fstat(number).st_mode) for number in numbers):
        raise ValueError("no sockets to speak through")
    with spares.pop(0) as spare:
        socket.send_fds(spare, [json.dumps(words).encode()], numbers)
        if not spare.recv(1):
            raise OSError("the copy has ended")


def _made() -> socket.socket:
    """A copy of this process, which waits for what to be."""
    from . import engine

    here, parent = socket.socketpair(), os.getpid()
    wakers = engine.wakers()
    if os.fork():
        here[1].close()
        return here[0]
    try:
        ctypes.CDLL(None).prctl(_END_WITH_PARENT, int(signal.SIGKILL), 0, 0, 0)
        if os.getppid() == parent:
            _wait(here[1], wakers)
    finally:
        os._exit(1)


def _wait(asked: socket.socket, wakers: list[int]) -> None:
    """Be what is asked for; returns where nobody asks."""
    from . import engine

    for fd in [int(name) for name in os.listdir("/proc/self/fd")]:
        if fd > 2 and fd != asked.fileno() and fd not in wakers:
            with contextlib.suppress(OSError):
                os.close(fd)
    engine.renew(wakers)
    told, given, _, _ = socket.recv_fds(asked, _MOST_BYTES, _MOST_FILES)
    if not told:
        return
    words = json.loads(told)
    asked.send(b"+")
    asked.close()
    words[2:] = map(str, given)
    name = os.path.basename(words[0])
    ctypes.CDLL(None).prctl(_SET_NAME, name.encode(), 0, 0, 0)
    main = getattr(ctypes.CDLL(_LIBRARY), _MAINS[name])
    os._exit(main(len(words), (ctypes.c_char_p * (len(words) + 1))(*map(os.fsencode, words), None)))
