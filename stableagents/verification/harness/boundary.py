"""Keeps an app under test from the world: no network, no other programs, no browser. Time runs faster, too.

This keeps sound apps harmless and their verdicts the same everywhere; it is not a wall against hostile code.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import webbrowser
from typing import Any

FASTER = 10
_FASTER_FROM_S = 0.2
_OPENERS = {"xdg-open", "open", "explorer", "start", "gio", "gnome-open", "kde-open", "notify-send", "aplay", "paplay"}


def sooner(seconds: float) -> float:
    """How long a wait of ``seconds`` lasts here: from a fifth of a second on, a tenth."""
    return seconds if seconds < _FASTER_FROM_S else max(_FASTER_FROM_S / FASTER, seconds / FASTER)


def close() -> None:
    """Put the boundary up. Nothing takes it down again in this process."""
    webbrowser.open = lambda *_args, **_options: True
    webbrowser.open_new = lambda url: True
    webbrowser.open_new_tab = lambda url: True
    _harmless_openers()
    sys.addaudithook(_refuse)


def _harmless_openers() -> None:
    """A program that only shows something to the person counts as opened."""
    original = subprocess.Popen.__init__

    def start(self: Any, args: Any, *rest: Any, **options: Any) -> None:
        name = args if isinstance(args, str | os.PathLike) else args[0]
        if os.path.basename(str(name).split(" ")[0]) in _OPENERS:
            args, options["shell"] = [sys.executable, "-I", "-S", "-c", ""], False
        original(self, args, *rest, **options)

    subprocess.Popen.__init__ = start  # type: ignore[method-assign]


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        if isinstance(address, tuple):
            raise OSError(errno.ENETUNREACH, "There is no network while an app is tried out")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        import socket

        raise socket.gaierror(socket.EAI_AGAIN, "There is no network while an app is tried out")
    elif event in ("os.system", "os.startfile", "os.exec", "os.posix_spawn", "pty.spawn"):
        raise PermissionError(errno.EPERM, "No other program is started while an app is tried out")
    elif event == "os.kill" and args[0] != os.getpid():
        raise PermissionError(errno.EPERM, "No other process is touched while an app is tried out")
