"""Opens an executable out of sight, as a person on a bare computer would: opened, used, closed, opened again."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.packaging.boxed import Boxed, box_for
from stableagents.packaging.using import Use
from stableagents.packaging.windows import Window, Windows
from stableagents.running.box.plan import NONE
from stableagents.verification.display import PrivateDisplay, have_private_display, no_display_error

_OPEN_S, _USE_S, _CLOSE_S, _PAINT_S = 60.0, 30.0, 20.0, 20.0
_KEPT_LINES = 60
_ERROR_LINE = re.compile(r"\s*(\w+\.)*\w+(Error|Exception): ")
_LACKING = ("No module named", "ImportError", "FileNotFoundError", "cannot open shared object file")
_LIVES = ("opened", "opened again")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What trying an executable showed. ``was_tried`` is false where there is no private display; ``note`` says so."""

    was_tried: bool
    note: str


def try_out(program: Path, *, report: Callable[[str], None], cancelled: Callable[[], bool]) -> Trial:
    """Start ``program`` twice on a private display, in a box without any Python, use it, and close its window.

    It is started in its own folder, which is empty but for what it writes, beside ``program``'s. Raises
    ``StableAgentsError`` (``package_not_working``) with its last words where no window comes, or where it
    lacks something when it is used.
    """
    if not have_private_display():
        return Trial(was_tried=False, note=no_display_error().message)
    place = program.parent if program.parent.name != program.name else program.parent.parent
    room = place.parent / "tried"
    for folder in (room, room / "tmp"):
        folder.mkdir()
    closed, told = True, ""
    with PrivateDisplay() as display:
        box = box_for(room, display=display.name)
        box.read.append((str(place), str(place)))
        environment = {
            "PATH": os.defpath,
            "HOME": str(room),
            "TMPDIR": str(room / "tmp") if box.method == NONE else "/tmp",
            "LANG": "C.UTF-8",
            "DISPLAY": display.name,
            "STABLEAGENTS_APP_DATA": str(room),
            "QT_X11_NO_MITSHM": "1",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        }
        for number, life in enumerate(_LIVES):
            with Boxed([str(program)], box, environment, room) as app:
                took = _Life(program.name, life, app, display, cancelled).run(uses=number == 0)
            closed, told = took.closed and closed, told or took.error
            report(f"{life.capitalize()}: its window was there after {took.seconds:.1f} s")
            if number == 0:
                report(f"Used: {took.presses} places of its windows were pressed and typed in")
                if not took.closed:
                    report("It did not end when its window was closed, and was ended")
    notes = [] if closed else ["It did not end by itself when its window was closed."]
    notes += [f"When it was used, it told an error: {told}"] if told else []
    return Trial(was_tried=True, note=" ".join(notes))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Took:
    seconds: float
    closed: bool
    presses: int
    error: str


class _Life:
    """One start of the executable, to its end."""

    def __init__(
        self, name: str, life: str, app: Boxed, display: PrivateDisplay, cancelled: Callable[[], bool]
    ) -> None:
        self._name, self._life = name, life
        self._app, self._display, self._cancelled = app, display, cancelled
        self._said: list[str] = []
        self._errors: list[str] = []  # of Python, as it told them

    def run(self, *, uses: bool) -> _Took:
        started = time.monotonic()
        with Windows(self._display.name) as windows:
            code = self._until(lambda: bool(windows.shown()), _OPEN_S)
            if code is not None:
                raise self._broken(f"it ended with exit code {code} before its window was shown")
            seconds = time.monotonic() - started
            with contextlib.suppress(_NotInTimeError):
                code = self._until(lambda: any(map(self._is_painted, windows.shown())), _PAINT_S)
            if code is not None:
                raise self._broken(f"it ended with exit code {code} right after its window was shown")
            shown = windows.shown()
            if not any(map(self._is_painted, shown)):
                raise self._broken("its window stays empty")
            use, closed = Use(self._display, windows, self._app.is_at_rest), True
            if uses:
                self._errors.clear()  # with one of its start, as a library tells that tries others first, it has opened
                with contextlib.suppress(_NotInTimeError):
                    code = self._until(use.go_on, _USE_S)
                if code:
                    raise self._broken(f"it ended with exit code {code} when it was used")
            if code is None:  # else a press on something like Quit has ended it
                for window in windows.shown():
                    windows.ask_to_close(window)
                try:
                    code = self._until(lambda: False, _CLOSE_S)
                except _NotInTimeError:
                    closed = False
        if code:
            raise self._broken(f"it ended with exit code {code} when its window was closed")
        lacking = next((error for error in self._errors if any(sign in error for sign in _LACKING)), None)
        if lacking is not None:
            self._said.append(lacking)
            raise self._broken("it lacked something when it was used")
        return _Took(seconds=seconds, closed=closed, presses=use.presses, error="".join(self._errors[:1]))

    def _until(self, happened: Callable[[], bool], timeout_s: float) -> int | None:
        try:
            return self._app.until(happened, self._hear, timeout_s, self._cancelled)
        except StableAgentsError as error:
            if error.kind is not Kind.TIMEOUT:
                raise
            if timeout_s == _OPEN_S:
                raise self._broken(f"no window was shown within {timeout_s:g} s") from None
            raise _NotInTimeError from None

    def _hear(self, line: str) -> None:
        if line.strip():
            self._said = [*self._said, line.rstrip()][-_KEPT_LINES:]
        if _ERROR_LINE.match(line) and len(self._errors) < _KEPT_LINES:
            self._errors.append(line.strip()[:200])

    def _is_painted(self, window: Window) -> bool:
        """Whether there is more than one colour in it."""
        left, top, width, height = window.box
        _, _, pixels = self._display.pixels((max(left, 0), max(top, 0), width, height))
        return bool(pixels) and pixels != pixels[:4] * (len(pixels) // 4)

    def _broken(self, what: str) -> StableAgentsError:
        words = next((line for line in reversed(self._said) if "Error" in line or "error" in line), "")
        words = words or (self._said[-1] if self._said else "")
        told = f" It said: {words.strip()[:300]}" if words else ""
        return StableAgentsError(
            f"The executable of {self._name} was made, but when it was {self._life}, {what}.{told}",
            kind=Kind.FAILED,
            code="package_not_working",
            hint=_next_step(words),
        )


class _NotInTimeError(Exception):
    pass


def _next_step(words: str) -> str:
    if "No module named" in words:
        return "Name the missing package in the app's requirements, then package it again."
    if "cannot open shared object file" in words or "xcb" in words:
        return "Install the library that it names, then package it again."
    return "Have the app checked: it should open and close by itself first."
