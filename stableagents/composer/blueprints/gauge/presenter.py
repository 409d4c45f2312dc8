"""What happens on each action of the timer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app_info import FIRST_DURATION
from logic import Timer
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100


class Presenter:
    """Between the window and the rules. The clock is asked, so that a late tick loses nothing."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.timer = Timer(float(storage.setting("duration", str(FIRST_DURATION))))
        self.latest = time.monotonic()

    def start(self) -> None:
        self.view.duration.set(str(round(self.timer.duration)))
        self.show()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        now = time.monotonic()
        self.timer.pass_time(now - self.latest)
        self.latest = now
        self.show()

    def change_duration(self) -> None:
        """Take the slider's place at once."""
        self.timer.duration = float(self.view.duration.get())
        self.show()

    def reset(self) -> None:
        self.timer.reset()
        self.show()

    def keep_duration(self) -> None:
        self.storage.set_setting("duration", self.view.duration.get())

    def show(self) -> None:
        timer = self.timer
        self.view.filled.set(f"{timer.filled * 100:.1f}")
        self.view.elapsed.set(f"{timer.elapsed:.1f} s")
        self.view.duration_text.set(f"Duration: {timer.duration:.0f} s")
        self.view.status.set("The time is over." if timer.is_over else "")
