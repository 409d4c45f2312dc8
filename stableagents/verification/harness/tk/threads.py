"""Notices when a thread of the app touches widgets, which toolkits allow to the window's thread alone.

``after``, ``after_idle`` and ``event_generate`` are the ways that people use to hand work over, and reading harms
nobody: both count as sound.
"""

from __future__ import annotations

import threading
from types import FrameType
from typing import Any

from ..wire import Wire

_CHANGES = ("call", "globalsetvar", "globalunsetvar")
_HANDS_OVER = {"after", "after_idle", "after_cancel", "event_generate", "quit"}
_READS = {"get", "cget", "__getitem__", "curselection", "index", "nametowidget", "size", "bbox", "state", "focus_get"}


def watch(wire: Wire) -> None:
    """Look at what threads that start from now on call."""

    def profile(frame: FrameType, event: str, argument: Any) -> None:
        if event != "c_call" or getattr(argument, "__name__", "") not in _CHANGES:
            return
        if type(getattr(argument, "__self__", None)).__name__ == "tkapp" and not _is_harmless(frame):
            place = wire.place_of_frame(frame)
            if place[0] is not None:
                message = "A background task changes the window; only the window's own thread may do that."
                wire.finding("widget_from_thread", message, place)

    threading.setprofile(profile)


def _is_harmless(frame: FrameType | None) -> bool:
    """Whether one of tkinter's functions that threads may use is on the way to the call."""
    while frame is not None:
        if frame.f_globals.get("__name__", "").split(".")[0] == "tkinter":
            name = frame.f_code.co_name
            if name in _HANDS_OVER or name in _READS or name.startswith("winfo_"):
                return True
        frame = frame.f_back
    return False
