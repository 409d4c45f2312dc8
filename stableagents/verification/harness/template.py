"""A process with everything loaded but an app. It makes a copy of itself for each life, and says how each ended.

Asked over a socket, its standard input: one byte with five file descriptors (input, output, the harness's pipe, a pipe
for what becomes of the copy, and a file with the life's JSON). Into the fourth go a line with the copy's number and, at
its end, a line with its exit code.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from pathlib import Path
from typing import Any

from . import hints, values
from .life import PACKAGES
from .web import engine

_CODE = Path(__file__).resolve().parents[3]
_BOX = "stableagents.running.box"
# What apps of each framework load as well. No package of which an app may forget to load a part.
_OFTEN = ("csv", "dataclasses", "datetime", "decimal", "sqlite3")
_MORE = {"customtkinter": ("darkdetect", "PIL.ImageTk", "customtkinter"), "webview": ("webview",)}
_OF_A_WEB_VIEW = {"webview", "gi"}
_DESCRIPTORS = 5
_MOST_OPEN = 1024


def serve(framework: str, folder: Path) -> dict[str, Any] | None:
    """Make copies until nobody asks any more. Returns the life's config in a copy, and ``None`` at last."""
    try:
        _load(framework, folder)
    except engine.NotLoadable:
        return None  # each life begins by itself then
    channel = socket.socket(fileno=os.dup(0))
    woken, waker = os.pipe()
    os.set_blocking(waker, False)
    signal.set_wakeup_fd(waker)
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    living: dict[int, int] = {}  # the copies, and where to say how they ended
    while True:
        ready = select.select([channel.fileno(), woken], [], [])[0]
        if woken in ready:
            os.read(woken, _MOST_OPEN)
            _tell_ends(living)
        if channel.fileno() in ready:
            given = list(socket.recv_fds(channel, 1, _DESCRIPTORS)[1])
            if len(given) < _DESCRIPTORS:
                return None
            here = os.getpid()
            copy = os.fork()
            if copy == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                channel.close()
                for fd in (woken, waker, *living.values()):
                    os.close(fd)
                return _become(given, here)
            living[copy] = given.pop(3)
            for fd in given:
                os.close(fd)


def _load(framework: str, folder: Path) -> None:
    """Load what every life needs, but for what the app has a file of the same name for."""
    toolkit = importlib.import_module(f".{PACKAGES[framework]}.toolkit", __package__)
    own = {path.stem for path in folder.iterdir()}
    for name in (*_OFTEN, *_MORE.get(framework, ())):
        if name.partition(".")[0] not in own:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
    if framework == "webview" and not own & _OF_A_WEB_VIEW:
        engine.load()
    hints.of_app(folder)
    values.typical("", "", 0)  # so that every pattern is compiled
    toolkit.Toolkit.load_for(folder)
    sys.path.insert(0, str(_CODE))
    for name in ("plan", "keeper", "limits"):
        importlib.import_module(f"{_BOX}.{name}")
    sys.path.pop(0)
    gc.collect()
    gc.freeze()  # nothing of it is looked at again, so that it stays shared


def _tell_ends(living: dict[int, int]) -> None:
    for copy in list(living):
        ended, how = os.waitpid(copy, os.WNOHANG)
        if ended:
            fd = living.pop(copy)
            with contextlib.suppress(OSError):
                os.write(fd, f"{os.waitstatus_to_exitcode(how)}\n".encode())
            os.close(fd)


def _become(given: list[int], template: int) -> dict[str, Any]:
    """Be the app's process, in its box; the processes around it end here."""
    plan, keeper, limits = (sys.modules[f"{_BOX}.{name}"] for name in ("plan", "keeper", "limits"))
    system: Any = keeper.system
    system.end_with_parent()
    if os.getppid() != template:
        os._exit(1)
    os.setsid()
    os.write(given[3], f"{os.getpid()}\n".encode())
    with open(given[4], encoding="utf-8") as file:
        asked = json.load(file)
    for fd, target in ((given[0], 0), (given[1], 1), (given[1], 2)):
        os.dup2(fd, target)
    os.close(given[0])
    os.close(given[1])
    config: dict[str, Any] = asked["config"] | {"pipe": given[2], "starter": template}
    os.chdir(config["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    box = plan.from_words(asked["box"])
    if box.method == plan.NAMESPACES:
        os.close(given[3])
        config["starter"] = 1
        try:
            limits.put_on(None)
            os._exit(keeper.run(box, []))
        except keeper.Inside:
            pass
        except OSError as error:
            print(f"The app's box could not be made: {error}.", file=sys.stderr)
            os._exit(plan.REFUSED)
    wakers = engine.wakers()
    os.closerange(3, config["pipe"])
    os.closerange(config["pipe"] + 1, _MOST_OPEN)
    engine.renew(wakers)
    for name in [name for name in sys.modules if name.partition(".")[0] == "stableagents"]:
        del sys.modules[name]
    return config
