"""A private X display for one verification, so that the person never sees it and it never sees the person.

Linux only; imports nothing of the product but its errors.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import random
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

from stableagents.errors import Kind, StableAgentsError

START_TIMEOUT_S = 10.0
SIZE = "1280x900x24"
_PLAIN = ("-extension", "GLX")
_MEMORY = "/dev/shm"
_PREFIX = "stableagents-screen-"
_SOCKETS = "/tmp/.X11-unix"
_NUMBERS = range(1_000, 50_000)  # of displays; each stands for a port from 6000 on, though none is opened
_HEADER_SIZE, _WIDTH, _HEIGHT, _BYTES_PER_LINE, _COLOURS = 0, 4, 5, 12, 19  # where a screen's header has them
_COLOUR_BYTES = 12
_LAUNCHER = Path(__file__).with_name("tied_child.py")


def have_private_display() -> bool:
    """Whether this machine can make one."""
    return sys.platform.startswith("linux") and shutil.which("Xvfb") is not None


class PrivateDisplay:
    """An Xvfb of our own, as a context manager; ``name`` is what goes into ``DISPLAY``.

    It is started at once and awaited at the first use of ``name``, so that other work can go on meanwhile. It ends
    with the ``with`` block, and also when this process is killed. One that ``is_plain`` draws nothing in three
    dimensions, and starts in half the time.
    """

    def __init__(self, *, is_plain: bool = False) -> None:
        self._more = _PLAIN if is_plain else ()
        self._process: subprocess.Popen[bytes] | None = None
        self._reader = -1
        self._name = ""
        self._folder = ""
        self._screen: mmap.mmap | None = None

    def __enter__(self) -> PrivateDisplay:
        program = shutil.which("Xvfb")
        if program is None:
            raise no_display_error()
        self._reader, writer = os.pipe()
        parent = _MEMORY if os.path.isdir(_MEMORY) else tempfile.gettempdir()
        remove_left_behind(parent, _PREFIX)
        self._folder = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=parent)
        command = [program, f":{_free_number()}", "-displayfd", str(writer)]
        command += ["-screen", "0", SIZE, "-nolisten", "tcp", "-noreset", *self._more]
        command += ["-fbdir", self._folder]
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", str(_LAUNCHER), str(os.getpid()), *command],
                pass_fds=[writer],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={"PATH": os.environ.get("PATH", os.defpath), "HOME": "/nonexistent"},
                start_new_session=True,
            )
        except BaseException:
            os.close(self._reader)
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        finally:
            os.close(writer)
        return self

    @property
    def name(self) -> str:
        """``:N``. Waits until the server answers; raises ``StableAgentsError`` if it doesn't."""
        self.await_start()
        return self._name

    @property
    def pid(self) -> int:
        """The server's process."""
        assert self._process is not None
        return self._process.pid

    def await_start(self) -> None:
        """Wait until the server answers. Raises ``StableAgentsError`` if it doesn't."""
        if not self._name:
            self._name = f":{self._await_number()}"
            # Its pixels are read from memory that it shares with us. The file's name can go: nothing is left behind.
            with open(os.path.join(self._folder, "Xvfb_screen0"), "rb") as file:
                self._screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            shutil.rmtree(self._folder, ignore_errors=True)

    def pixels(self, box: tuple[int, int, int, int]) -> tuple[int, int, bytes]:
        """What is shown in a box of left, top, width and height: its width and height on the screen, and its pixels.

        A pixel is four bytes: blue, green, red, and one without meaning; rows come from the top.
        """
        self.await_start()
        assert self._screen is not None
        header = struct.unpack_from(">25I", self._screen)  # the X window dump format, version 7
        start = header[_HEADER_SIZE] + header[_COLOURS] * _COLOUR_BYTES
        left, top, width, height = box
        width, height = min(width, header[_WIDTH] - left), min(height, header[_HEIGHT] - top)
        if width <= 0 or height <= 0:
            return 0, 0, b""
        line = header[_BYTES_PER_LINE]
        firsts = (start + (top + row) * line + left * 4 for row in range(height))
        return width, height, b"".join(self._screen[first : first + width * 4] for first in firsts)

    def _await_number(self) -> str:
        deadline = time.monotonic() + START_TIMEOUT_S
        text = b""
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([self._reader], [], [], max(0.0, deadline - time.monotonic()))
            chunk = os.read(self._reader, 20) if ready else b""
            if not chunk:
                raise StableAgentsError(
                    "The private display (Xvfb) did not start.",
                    kind=Kind.UNAVAILABLE,
                    code="no_private_display",
                    hint="Try `Xvfb :77` in a terminal; it says what it lacks.",
                )
            text += chunk
        return text.decode().strip()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGTERM)  # it removes its socket and lock file
            try:
                self._process.wait(2.0)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()
            self._process = None
        if self._screen is not None:
            self._screen.close()
            self._screen = None
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._reader >= 0:
            os.close(self._reader)
            self._reader = -1


def remove_left_behind(parent: str | Path, prefix: str) -> None:
    """Remove the folders in ``parent``, called by ``prefix`` and a process, of processes that are no more (Linux)."""
    for path in Path(parent).glob(f"{prefix}*-*"):
        pid = path.name.removeprefix(prefix).partition("-")[0]
        if pid.isdecimal() and not Path("/proc", pid).exists() and Path("/proc/self").exists():
            shutil.rmtree(path, ignore_errors=True)


def _free_number() -> int:
    """A number that no display has.

    A server that looks for one itself asks its own network alone, and takes away the socket's file of a display that
    is served from another one: that of the person's desktop, where we run in a container beside it.
    """
    return next(
        number for number in iter(lambda: random.choice(_NUMBERS), None) if not os.path.lexists(f"{_SOCKETS}/X{number}")
    )


def no_display_error() -> StableAgentsError:
    """What a machine without a private display is told."""
    return StableAgentsError(
        "The app could not be tried out: this machine has no private display (Xvfb).",
        kind=Kind.UNAVAILABLE,
        code="no_private_display",
        hint="On Debian or Ubuntu: apt-get install xvfb",
    )
