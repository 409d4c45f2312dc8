"""Calls from a page that Python never comes back from, so that the page waits for ever."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from types import CellType, FrameType
from typing import Any

from ..wire import Wire, stack_text
from .errors import CALL

LONGEST_CALL_S = 6.0
_WAITING = ("threading.py", "queue.py")
_FOR_OTHERS = (*_WAITING, "selectors.py", "socket.py")


def tell_stuck_calls(wire: Wire, since: dict[str, float], now: float) -> None:
    """Tell the calls that last too long; ``since`` keeps when each was first seen.

    ``now`` are seconds in which nobody waited for the processor.
    """
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    for name in set(since) - set(names.values()):
        del since[name]
    for number, frame in sys._current_frames().items():
        outer = frame
        while outer is not None and outer.f_code.co_name != CALL:
            outer = outer.f_back  # type: ignore[assignment]
        if outer is None:
            continue
        # Numbers of threads are used again, names are not.
        began = since.setdefault(names.get(number, ""), now)
        place = wire.place_of_frame(frame)
        if now - began > LONGEST_CALL_S and place[0] is not None and not _may_be_woken(frame):
            message = "A call from the page never comes back, so the page waits for ever."
            wire.finding("hang", message, place, _stacks(wire))


def _may_be_woken(frame: FrameType) -> bool:
    """Whether a call waits for what somebody else may do, as one does that tells the page of news."""
    if not _is_in(frame, _FOR_OTHERS):
        return False
    awaited = None
    outer: FrameType | None = frame
    while outer is not None and _is_in(outer, _WAITING):
        if outer.f_locals.get("timeout") is not None:
            return True
        awaited, outer = outer.f_locals.get("self"), outer.f_back
    return awaited is None or isinstance(awaited, threading.Thread) or _is_known_to_others(awaited)


def _is_known_to_others(awaited: Any) -> bool:
    """Whether anything but code that waits itself knows of what is awaited: then that may wake who waits for it."""
    stacks = [list(_stack(frame)) for frame in sys._current_frames().values()]
    here = sys._getframe()
    for stack in stacks:
        is_at_work = here not in stack and not _is_in(stack[0], _WAITING)
        if is_at_work and any(awaited is value for frame in stack for value in frame.f_locals.values()):
            return True
    known = {id(frame.f_locals) for stack in stacks for frame in stack}
    return any(
        not isinstance(holder, (FrameType, CellType)) and id(holder) not in known
        for holder in gc.get_referrers(awaited)
    )


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _is_in(frame: FrameType, files: tuple[str, ...]) -> bool:
    return os.path.basename(frame.f_code.co_filename) in files


def _stacks(wire: Wire) -> str:
    """What every thread of the app does: a call may wait for another."""
    ours = [frame for frame in sys._current_frames().values() if wire.place_of_frame(frame)[0] is not None]
    return "\n".join(stack_text(frame) for frame in ours)
