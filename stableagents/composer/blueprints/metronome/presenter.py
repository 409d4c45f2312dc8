"""What happens on each action of the metronome."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app_info import APP_ID, FASTEST, SLOWEST
from logic import Metronome, word_of
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

TICK_MS = 10
FIRST_HZ, OTHER_HZ = 1760, 880  # of the first beat of a bar, and of the others


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.metronome = Metronome(100, 4, slowest=SLOWEST, fastest=FASTEST)
        self.sounds = Sounds(data_folder(APP_ID) / "tones")

    def start(self) -> None:
        for name in ("tempo", "beats"):
            value = getattr(self.view, name)
            value.set(self.storage.setting(name, value.get()))
        self.view.is_heard.set(self.storage.setting("is_heard", "yes") == "yes")
        self.follow()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if not self.metronome.tick(time.monotonic()):
            return
        self.show_lights()
        if self.view.is_heard.get():
            self._click()

    def follow(self) -> None:
        """Take the tempo and the bar as they are set."""
        self.metronome.change(int(self.view.tempo.get()), int(self.view.beats.get()))
        self.view.shown_tempo.set(self.view.tempo.get())
        self.view.tempo_word.set(word_of(self.metronome.tempo))
        self.show_lights()

    def start_or_stop(self) -> None:
        if self.metronome.is_running:
            self.metronome.stop()
        else:
            self.metronome.start(time.monotonic())
        self.view.start_button.set("Stop" if self.metronome.is_running else "Start")
        self.show_lights()

    def press(self, row: int, column: int) -> None:
        self.start_or_stop()

    def slower(self) -> None:
        self._set(self.metronome.tempo - 1)

    def faster(self) -> None:
        self._set(self.metronome.tempo + 1)

    def tap(self) -> None:
        tempo = self.metronome.tap(time.monotonic())
        if tempo is None:
            self.view.status.set("Tap on, at the speed that you want.")
            return
        self.view.status.set("")
        self._set(tempo)

    def show_lights(self) -> None:
        place = self.metronome.place
        looks = ["plain"] * self.metronome.beats
        if place >= 0:
            looks[place] = "warm" if place == 0 else "accent"
        self.view.lights.show([[(str(number), look) for number, look in enumerate(looks, start=1)]])

    def keep(self) -> None:
        self.storage.set_setting("tempo", self.view.tempo.get())
        self.storage.set_setting("beats", self.view.beats.get())
        self.storage.set_setting("is_heard", "yes" if self.view.is_heard.get() else "no")

    def _click(self) -> None:
        if self.sounds.can_play:
            self.sounds.play(FIRST_HZ if self.metronome.place == 0 else OTHER_HZ)
        else:
            self.view.bell()

    def _set(self, tempo: int) -> None:
        self.metronome.change(tempo, self.metronome.beats)
        self.view.tempo.set(str(self.metronome.tempo))
        self.follow()
