"""What happens in the clock."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from clockface import face, hands
from logic import BINARY, DIGITAL, digits, dots, in_figures
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 200
FACES = ("Numbers", "Roman numerals", "Marks", "Binary", "Digital")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Presenter:
    """Between the window and the face."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.shown: datetime | None = None

    def start(self) -> None:
        kept = json.loads(self.storage.setting("look", "{}"))
        self.view.has_seconds.set(kept.get("has_seconds", self.view.has_seconds.get()))
        self.view.has_figures.set(kept.get("has_figures", True))
        self.view.is_24.set(kept.get("is_24", self.view.is_24.get()))
        if "numerals" in kept:
            self.view.numerals.set(FACES[kept["numerals"]])
        self.tick()
        self.view.every(TICK_MS, self.tick)

    def change(self) -> None:
        """Keep how the clock looks, and show it at once."""
        look = {"has_seconds": bool(self.view.has_seconds.get()), "is_24": bool(self.view.is_24.get())}
        look["has_figures"] = bool(self.view.has_figures.get())
        self.storage.set_setting("look", json.dumps({**look, "numerals": self.numerals()}))
        self.shown = None
        self.tick()

    def tick(self) -> None:
        """Draw the hands anew when a second has gone by."""
        now = datetime.now().replace(microsecond=0)
        if now == self.shown:
            return
        self.shown = now
        has_seconds = bool(self.view.has_seconds.get())
        if self.numerals() == DIGITAL:
            self.view.face.show(digits(self.time(now)))
        elif self.numerals() == BINARY:
            self.view.face.show(dots(now, has_seconds=has_seconds))
        else:
            self.view.face.show([*face(self.numerals()), *hands(now, has_seconds=has_seconds)])
        has_figures = self.view.has_figures.get() and self.numerals() != DIGITAL
        self.view.figures.set(self.time(now) if has_figures else "")
        self.view.day.set(f"{WEEKDAYS[now.weekday()]}, {now.date().isoformat()}")

    def copy_time(self) -> None:
        self.view.copy(self.time(datetime.now()))

    def time(self, now: datetime) -> str:
        return in_figures(now, has_seconds=bool(self.view.has_seconds.get()), is_24=bool(self.view.is_24.get()))

    def numerals(self) -> int:
        chosen = self.view.numerals.get()
        return FACES.index(chosen) if chosen in FACES else 0
