"""What a generation tells while it runs: stages, the plan, files, lines for the log; and whether it was cancelled.

Events are ``(type, data)`` pairs as the job's event stream carries them. Imports nothing above the errors.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from stableagents.errors import Kind, StableAgentsError

STAGES = ("understand", "plan", "write", "check", "operate", "repair", "screenshot", "save")

_TAIL = 1200  # characters of a file that is being written

Sink = Callable[[str, dict[str, Any]], None]


class CancelledError(StableAgentsError):
    """The person cancelled; nothing was kept."""

    def __init__(self) -> None:
        super().__init__(
            "This was cancelled; nothing was saved.",
            kind=Kind.CONFLICT,
            code="cancelled",
            hint="Start it again when you like.",
        )


@dataclass(slots=True)
class StageNote:
    """What a running stage will say when it is done."""

    message: str


class Progress:
    """One generation's voice. ``sink(type, data)`` gets each event; ``cancelled()`` tells whether to stop."""

    def __init__(self, sink: Sink | None = None, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._sink = sink or (lambda _type, _data: None)
        self.cancelled = cancelled
        self.tokens = 0

    def stop_if_cancelled(self) -> None:
        """Raise ``CancelledError`` where the person has cancelled."""
        if self.cancelled():
            raise CancelledError

    @contextlib.contextmanager
    def stage(self, name: str, message: str, *, is_last: bool = False) -> Iterator[StageNote]:
        """Run one stage: its start, and its end with the seconds it took, or its failure with the reason.

        After the ``is_last`` one it is too late to cancel: what it saved stays.
        """
        self.stop_if_cancelled()
        note = StageNote(message)
        started = time.monotonic()
        self._sink("stage", {"stage": name, "state": "started", "message": message})
        try:
            yield note
            if not is_last:
                self.stop_if_cancelled()
        except CancelledError:
            raise
        except Exception as error:
            text = error.message if isinstance(error, StableAgentsError) else "This did not work."
            self._tell_end(name, "failed", text, started)
            raise
        self._tell_end(name, "done", note.message, started)

    def plan(self, title: str, plan: dict[str, list[str]], assumptions: list[str]) -> None:
        """Show what will be built before it is written."""
        parts = {name: list(plan.get(name, [])) for name in ("screens", "data_kept", "checks")}
        self._sink("plan", {"title": title, **parts, "assumptions": assumptions})

    def file(self, path: str, content: str) -> None:
        """Show one written file."""
        self.stop_if_cancelled()
        self._sink("file", {"path": path, "content": content})

    def text(self, path: str, content: str) -> None:
        """Show a file that is being written: how far it is, and the end of what there is."""
        self._sink("text", {"path": path, "characters": len(content), "tail": content[-_TAIL:]})

    def spend(self, prompt: int, answer: int) -> None:
        """Count tokens that a model has read and written."""
        self.tokens += prompt + answer

    def log(self, message: str) -> None:
        """Say one line for whoever wants to know more."""
        self._sink("log", {"message": message})

    def _tell_end(self, name: str, state: str, message: str, started: float) -> None:
        seconds = round(time.monotonic() - started, 3)
        self._sink("stage", {"stage": name, "state": state, "message": message, "seconds": seconds})
