"""Starts programs without holding up the other threads of a process, as Python's own way does.

Python lets no other thread go on while it forks, and a fork of a large process copies its tables of memory: 2 ms of
the processor for 100 MB, and 41 ms were seen on a busy computer. ``posix_spawn`` copies nothing, and called through
``ctypes`` it lets Python's other threads go on. Linux with glibc 2.34; elsewhere everything stays as it is.
"""

from __future__ import annotations

import contextlib
import ctypes
import inspect
import os
import signal
import subprocess
import sys
from typing import Any

_ROOM = 1024  # bytes; what the system fills takes 336 at most
_SET_DEFAULTS, _NEW_SESSION = 0x04, 0x80
_PYTHONS_OWN = subprocess.Popen
_NEVER_HERE = {"preexec_fn": None, "shell": False, "gid": None, "gids": None, "uid": None, "process_group": -1}


def start_programs_beside_other_threads() -> None:
    """Have ``subprocess`` of this process start programs so, wherever that is possible."""
    if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "posix_spawn_file_actions_addclosefrom_np"):
        subprocess.Popen = _Popen  # type: ignore[assignment, misc]


class _Popen(_PYTHONS_OWN[bytes]):
    _names = tuple(inspect.signature(_PYTHONS_OWN._execute_child).parameters)[1:]  # type: ignore[attr-defined]

    def _execute_child(self, *given: Any) -> None:
        asked = dict(zip(self._names, given, strict=False))
        program, argv = _program_and_arguments(asked)
        if not program or not _is_possible(asked):
            super()._execute_child(*given)  # type: ignore[misc]
            return
        sys.audit("subprocess.Popen", program, argv, asked["cwd"], asked["env"])
        self.pid = _spawned(program, [os.fsencode(one) for one in argv], asked)
        self._child_created = True
        ends = ("p2cread", "p2cwrite", "c2pread", "c2pwrite", "errread", "errwrite")
        self._close_pipe_fds(*(asked[end] for end in ends))  # type: ignore[attr-defined]


def _program_and_arguments(asked: dict[str, Any]) -> tuple[bytes, list[Any]]:
    """The path of what is to be started, empty where it has none, and its arguments, the first its name."""
    args = asked.get("args")
    argv = [args] if isinstance(args, str | bytes | os.PathLike) else args
    if not isinstance(argv, list | tuple) or not argv:
        return b"", []
    program = os.fsencode(asked.get("executable") or argv[0])
    return (program if os.path.dirname(program) else b""), list(argv)


def _is_possible(asked: dict[str, Any]) -> bool:
    try:
        return (
            all(asked[name] == usual for name, usual in _NEVER_HERE.items())
            and asked["umask"] < 0
            and asked["env"] is not None
            and all(asked[end] == -1 or asked[end] > 2 for end in ("p2cread", "c2pwrite", "errwrite"))
        )
    except KeyError:
        return False


def _spawned(program: bytes, argv: list[bytes], asked: dict[str, Any]) -> int:
    """The pid of a new process. Raises ``OSError``."""
    libc = ctypes.CDLL(None)
    files, attributes, defaults = (ctypes.create_string_buffer(_ROOM) for _ in range(3))
    pid = ctypes.c_int()
    env = [os.fsencode(name) + b"=" + os.fsencode(value) for name, value in asked["env"].items()]
    libc.posix_spawn_file_actions_init(files)
    libc.posix_spawnattr_init(attributes)
    try:
        _say_which_files(libc, files, asked)
        libc.sigemptyset(defaults)
        for number in (signal.SIGPIPE, signal.SIGXFSZ) if asked["restore_signals"] else ():
            libc.sigaddset(defaults, int(number))
        libc.posix_spawnattr_setsigdefault(attributes, defaults)
        flags = _SET_DEFAULTS | (_NEW_SESSION if asked["start_new_session"] else 0)
        libc.posix_spawnattr_setflags(attributes, ctypes.c_short(flags))
        error = libc.posix_spawn(ctypes.byref(pid), program, files, attributes, _texts(argv), _texts(env))
    finally:
        libc.posix_spawn_file_actions_destroy(files)
        libc.posix_spawnattr_destroy(attributes)
    if error:
        raise OSError(error, os.strerror(error), os.fsdecode(program))
    return pid.value


def _say_which_files(libc: Any, files: Any, asked: dict[str, Any]) -> None:
    for number, end in enumerate(("p2cread", "c2pwrite", "errwrite")):
        if asked[end] != -1:
            libc.posix_spawn_file_actions_adddup2(files, asked[end], number)
    kept = set(asked["pass_fds"])
    for number in kept:
        libc.posix_spawn_file_actions_adddup2(files, number, number)  # which has it stay open
    if asked["close_fds"]:
        for number in _inherited(below=max(kept, default=0)) - kept:
            libc.posix_spawn_file_actions_addclose(files, number)
        libc.posix_spawn_file_actions_addclosefrom_np(files, max(kept, default=2) + 1)
    if asked["cwd"] is not None:
        libc.posix_spawn_file_actions_addchdir_np(files, os.fsencode(asked["cwd"]))


def _inherited(*, below: int) -> set[int]:
    """The files that a child would have besides its first three; what Python opens is not among them."""
    inherited = set()
    for number in range(3, below):
        with contextlib.suppress(OSError):  # not open
            if os.get_inheritable(number):
                inherited.add(number)
    return inherited


def _texts(values: list[bytes]) -> Any:
    return (ctypes.c_char_p * (len(values) + 1))(*values, None)
