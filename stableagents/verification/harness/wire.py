"""What the harness says to its starter: JSON lines over a pipe, and which line of the app a traceback leads to."""

from __future__ import annotations

import json
import os
import threading
import traceback
from types import CodeType, FrameType, TracebackType
from typing import Any

_MAX_FINDINGS = 60
_MAX_FRAMES = 8
_HERE = os.path.dirname(__file__)
_MAX_TRACEBACK = 6000  # characters
Place = tuple[str | None, int | None]
Step = tuple[CodeType, int]  # a function on a stack, and the line that it is at


class Wire:
    """The one way out. Findings are told once; each carries what was being done at that moment."""

    def __init__(self, fd: int, folder: str) -> None:
        self._fd = fd
        self.folder = os.path.realpath(folder)
        self._folder = self.folder + os.sep
        self._lock = threading.Lock()
        self._told: set[tuple[Any, ...]] = set()
        self.doing = "starting the app"

    def send(self, type: str, **data: Any) -> None:
        """Write one message whole. A starter that is gone ends this process."""
        raw = (json.dumps({"type": type, **data}) + "\n").encode()
        with self._lock:
            try:
                while raw:
                    raw = raw[os.write(self._fd, raw) :]
            except OSError:
                os._exit(1)

    def now(self, doing: str, *, may_end: bool = False) -> None:
        """Say what is done next, so that a hang or a crash can be told with it; ``may_end``: the app may end by it."""
        self.doing = doing
        self.send("doing", what=doing, may_end=may_end)

    def finding(self, kind: str, message: str, place: Place = (None, None), trace: str | None = None) -> None:
        """Tell one finding, unless the same was told before."""
        key = (kind, place, None if place[1] else message)
        if key in self._told or len(self._told) >= _MAX_FINDINGS:
            return
        self._told.add(key)
        self.send(
            "finding",
            kind=kind,
            message=message,
            file=place[0],
            line=place[1],
            doing=self.doing,
            traceback=self._tidy(trace) if trace else None,
        )

    def error(self, kind: str, error: BaseException, prefix: str, function: Any = None) -> bool:
        """Tell an exception as a finding if it came through the app's code; says whether it did.

        A ``function`` of the app that can't be called with what it was given has no line on the stack yet.
        """
        place = self.place_of(error)
        if place[0] is None and isinstance(error, TypeError):
            place = self.place_of_function(function)
            place = place if place[0] is not None else self._place_of_handed_over(error)
        if place[0] is None:
            return False
        text = "".join(traceback.format_exception(type(error), error, _without_harness(error.__traceback__)))
        self.finding(kind, f"{prefix}: {describe(error)}", place, text)
        return True

    def place_of(self, error: BaseException) -> Place:
        """The innermost line of the app that the exception passed."""
        if isinstance(error, SyntaxError) and error.filename and error.lineno:
            name = self.relative(error.filename)
            if name:
                return name, error.lineno
        place: Place = (None, None)
        trace = error.__traceback__
        while trace is not None:
            name = self.relative(trace.tb_frame.f_code.co_filename)
            if name:
                place = (name, trace.tb_lineno)
            trace = trace.tb_next
        return place

    def place_of_function(self, function: Any) -> Place:
        """Where a function of the app is defined."""
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        name = self.relative(code.co_filename) if code is not None else None
        return (name, code.co_firstlineno) if name and code is not None else (None, None)

    def _place_of_handed_over(self, error: BaseException) -> Place:
        """Where the function is defined that a widget was given and called last, with arguments that do not fit."""
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        widget = trace.tb_frame.f_locals.get("self") if trace is not None else None
        name = str(error).split("(")[0].rpartition(".")[2]
        for value in list(getattr(widget, "__dict__", {}).values()):
            if getattr(value, "__name__", None) == name and self.place_of_function(value)[0] is not None:
                return self.place_of_function(value)
        return None, None

    def frame_of_app(self, frame: FrameType | None) -> FrameType | None:
        """The innermost frame of the app on a stack."""
        while frame is not None and not self.relative(frame.f_code.co_filename):
            frame = frame.f_back
        return frame

    def place_of_frame(self, frame: FrameType | None) -> Place:
        """The innermost line of the app on a stack."""
        frame = self.frame_of_app(frame)
        return (self.relative(frame.f_code.co_filename), frame.f_lineno) if frame is not None else (None, None)

    def of_app(self, steps: list[Step]) -> list[Step]:
        """The stack from the app's innermost function outwards; empty where the app is not on it."""
        inside = next((n for n, (code, _) in enumerate(steps) if self.relative(code.co_filename)), len(steps))
        return steps[inside:]

    def relative(self, filename: str) -> str | None:
        """The project's own name for a source file; ``None`` for anybody else's."""
        if filename.startswith(self._folder):
            return filename[len(self._folder) :].replace(os.sep, "/")
        return None

    def _tidy(self, text: str) -> str:
        text = text.replace(self._folder, "")
        return text if len(text) <= _MAX_TRACEBACK else "…" + text[-_MAX_TRACEBACK:]


def describe(error: BaseException) -> str:
    """``NameError: name 'x' is not defined``, in one line."""
    text = str(error).strip().split("\n")[0][:300]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def steps_of(frame: FrameType | None) -> list[Step]:
    """The stack from a frame outwards, of which nothing is kept.

    A frame of another thread that is kept keeps what its function made, after that has ended: a painter that still
    paints, or is let go by the wrong thread, crashes Qt.
    """
    steps: list[Step] = []
    while frame is not None:
        steps.append((frame.f_code, frame.f_lineno))
        frame = frame.f_back
    return steps


def text_of(steps: list[Step]) -> str:
    """A stack as text, the innermost call last, without the harness's own functions."""
    shown = [
        traceback.FrameSummary(code.co_filename, line, code.co_name)
        for code, line in steps
        if not code.co_filename.startswith(_HERE) and code.co_name != "_run_code"
    ]
    return "".join(traceback.format_list(shown[:_MAX_FRAMES][::-1]))


def stack_text(frame: FrameType | None) -> str:
    """The stack up to a frame as text, without the harness's own frames."""
    return text_of(steps_of(frame))


def _without_harness(trace: TracebackType | None) -> TracebackType | None:
    """A traceback from the first frame on that is neither the harness nor what starts the app."""
    while trace is not None and trace.tb_next is not None:
        filename = trace.tb_frame.f_code.co_filename
        if not (filename.startswith(_HERE) or "runpy" in filename):
            return trace
        trace = trace.tb_next
    return trace
