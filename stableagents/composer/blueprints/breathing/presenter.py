"""What happens on each action of the breathing exercise."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import TYPE_CHECKING

from app_info import FIRST_LENGTHS
from logic import FIELDS, BreathError, Breathing, read_lengths
from shapes import circle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 50
MIDDLE, SMALL, LARGE = 210.0, 70.0, 195.0
COLORS = ("#3f7ab3", "#6a5fb0", "#3c8f6b", "#8a9099")
PATTERNS = {"Box: 4 4 4 4": (4, 4, 4, 4), "Calm: 4 7 8": (4, 7, 8, 0), "Even: 5 5": (5, 0, 5, 0)}
PHASES = ("Breathe in", "Hold", "Breathe out", "Rest")


class Presenter:
    """Between the window and the breath. The clock is asked, so that a late tick loses nothing."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.breathing = Breathing([float(length) for length in FIRST_LENGTHS])
        self.is_running = False
        self.latest = time.monotonic()
        self.day = date.today().isoformat()
        self.before = int(storage.setting(f"breaths-{self.day}", "0"))

    def start(self) -> None:
        kept = json.loads(self.storage.setting("lengths", "{}"))
        for name, text in kept.items():
            getattr(self.view, name).set(text)
        self.change()
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        kept = {name: getattr(self.view, name).get() for name in (*FIELDS, "pattern", "is_heard")}
        self.storage.set_setting("lengths", json.dumps(kept))
        self.keep_breaths()

    def keep_breaths(self) -> None:
        """How many breaths were done on the day of the start."""
        self.storage.set_setting(f"breaths-{self.day}", str(self.before + self.breathing.breaths))

    def tick(self) -> None:
        now = time.monotonic()
        passed, self.latest = now - self.latest, now
        if self.is_running:
            if self.breathing.pass_time(passed) and self.view.is_heard.get():
                self.view.bell()
            self.show()

    def start_or_stop(self) -> None:
        self.is_running = not self.is_running
        self.latest = time.monotonic()
        self.show()

    def reset(self) -> None:
        self.keep_breaths()
        self.before += self.breathing.breaths
        self.breathing.reset()
        self.is_running = False
        self.show()

    def choose(self) -> None:
        """Put the seconds of the chosen pattern into the fields."""
        lengths = PATTERNS.get(self.view.pattern.get())
        if lengths:
            for name, length in zip(FIELDS, lengths, strict=True):
                getattr(self.view, name).set(str(length))
            self.change()

    def change(self) -> None:
        """Take the seconds as they are typed."""
        view = self.view
        view.problem.set("")
        try:
            lengths = read_lengths([getattr(view, name).get() for name in FIELDS])
        except BreathError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        if tuple(lengths) != PATTERNS.get(view.pattern.get(), ()):
            names = {value: name for name, value in PATTERNS.items()}
            view.pattern.set(names.get(tuple(round(one) for one in lengths), "My own"))
        if lengths != self.breathing.lengths:
            self.before += self.breathing.breaths
            self.breathing = Breathing(lengths)
        self.show()

    def show(self) -> None:
        breath, view = self.breathing, self.view
        radius = SMALL + (LARGE - SMALL) * breath.fullness
        color = COLORS[breath.phase]
        shapes = [
            circle(MIDDLE, MIDDLE, LARGE, line="hint", width=2),
            circle(MIDDLE, MIDDLE, radius, fill=color),
            words(MIDDLE, MIDDLE - 12, PHASES[breath.phase], size=20, color="#ffffff"),
            words(MIDDLE, MIDDLE + 18, str(int(breath.left + 0.999)), size=26, color="#ffffff"),
        ]
        view.sheet.show(shapes)
        view.start_button.set("Pause" if self.is_running else "Start")
        view.state_text.set(f"Breaths: {breath.breaths}   today: {self.before + breath.breaths}")
