"""What happens on each action of the steady sounds."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from app_info import APP_ID, LENGTHS, SOUNDS
from lengths import as_clock
from logic import Clock, made
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

TICK_MS = 250
KINDS = ("White noise", "Pink noise", "Brown noise", "Rain", "Waves", "Wind")
MINUTES = (0, 15, 30, 45, 60, 90)
KEPT = ("sound", "length", "loudness")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sounds = Sounds(data_folder(APP_ID) / "noises")
        self.clock = Clock()

    def start(self) -> None:
        for name in KEPT:
            value = getattr(self.view, name)
            value.set(self.storage.setting(name, value.get()))
        self.view.every(TICK_MS, self.tick)
        self.show()

    def start_or_stop(self) -> None:
        if self.clock.is_running:
            self.stop()
            return
        if not self.sounds.can_play:
            self.view.problem.set("This computer has no player for sounds.")
            return
        length = self.view.length.get()
        self.clock.start(time.monotonic(), MINUTES[LENGTHS.index(length)] if length in LENGTHS else 0)
        self.tick()

    def change(self) -> None:
        """Another sound, loudness or length; what plays goes on with it."""
        for name in KEPT:
            self.storage.set_setting(name, getattr(self.view, name).get())
        if self.clock.is_running:
            self.stop()
            self.start_or_stop()
        self.show()

    def stop(self) -> None:
        self.clock.stop()
        self.sounds.stop()
        self.show()

    def tick(self) -> None:
        if not self.clock.is_running:
            return
        now = time.monotonic()
        if self.clock.is_over(now):
            self.stop()
        elif self.clock.is_due(now):
            self._play()
        self.show()

    def show(self) -> None:
        view = self.view
        left = self.clock.left(time.monotonic())
        is_ending = self.clock.is_running and left < 10**6
        view.time_left.set(as_clock(left) if is_ending else "∞" if self.clock.is_running else "–")
        view.start_text.set("Stop" if self.clock.is_running else "Start")
        view.status.set(f"{view.loudness.get()} %")

    def _play(self) -> None:
        chosen, percent = self.view.sound.get(), int(self.view.loudness.get())
        place = SOUNDS.index(chosen) if chosen in SOUNDS else 0
        step = max(10, round(percent, -1)) if percent else 0  # so that few files are made
        self.sounds.play_made(f"noise-{place}-{step}", lambda: made(KINDS[place], step, random.Random(7)))
