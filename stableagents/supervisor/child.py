"""The first steps of a started child, before its own code: its session, its end with the supervisor, its output."""

from __future__ import annotations

import ctypes
import gc
import importlib
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any, NoReturn, cast

from stableagents.supervisor.spec import Launch

_PR_SET_PDEATHSIG = 1
_PR_SET_NAME = 15
_PR_SET_CHILD_SUBREAPER = 36


def become_subreaper() -> bool:
    """Have orphans among this process's descendants handed to it instead of to init (Linux). Whether it worked."""
    return _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent(parent_pid: int) -> None:
    """Have the kernel kill this process when its parent ends (Linux); ends at once if the parent is gone already."""
    if sys.platform != "linux":
        return
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:
        os._exit(0)


def outlive_parent() -> None:
    """Take ``die_with_parent`` back."""
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, 0)


def set_process_name(name: str) -> None:
    """The name that ps and top show (Linux; 15 characters)."""
    if sys.platform == "linux":
        _prctl(_PR_SET_NAME, ctypes.c_char_p(name.encode()[:15]))


def run_target(target: str, launch: Launch) -> NoReturn:
    """Run ``module:function`` with ``launch`` and end this process with what it returns (None is 0)."""
    set_process_name(launch.name)
    code = 1
    try:
        module_name, _, function_name = target.partition(":")
        function = cast(Callable[[Launch], int | None], getattr(importlib.import_module(module_name), function_name))
        code = function(launch) or 0
    except SystemExit as ending:
        code = ending.code if isinstance(ending.code, int) else 0 if ending.code is None else 1
    except BaseException:  # the last frame of this process: say what happened, then end
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def enter_forked(parent_pid: int, middle_pid: int, environment: Mapping[str, str], output: tuple[int, int]) -> None:
    """Turn a fresh grandchild of the zygote into a process of its own, adopted by the supervisor."""
    os.setsid()
    while os.getppid() == middle_pid:
        time.sleep(0.0002)
    die_with_parent(parent_pid)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(environment)
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(output[0], 1)
    os.dup2(output[1], 2)
    for fd in set(output):
        os.close(fd)
    gc.enable()


def run_spawned(target: str, launch: Launch, environment: Mapping[str, str], output: tuple[Any, Any], pid: int) -> None:
    """The same for a child that ``multiprocessing`` spawned, where there is no zygote."""
    if hasattr(os, "setsid"):
        os.setsid()
    die_with_parent(pid)
    os.environ.clear()
    os.environ.update(environment)
    for number, end in enumerate(output, start=1):
        os.dup2(_descriptor(end), number)
    run_target(target, launch)


def _descriptor(end: Connection) -> int:
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(end.fileno(), os.O_WRONLY)
    return end.fileno()


def _prctl(option: int, value: Any) -> bool:
    try:
        return bool(ctypes.CDLL(None).prctl(option, value, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False
