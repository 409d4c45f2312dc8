"""What happens on each action while tuning."""

from __future__ import annotations

import time
from functools import partialmethod
from typing import TYPE_CHECKING

from app_info import APP_ID
from logic import MOST_STRINGS, TUNINGS, frequency, strings
from marks import as_here
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
AGAIN_S = 1.6  # between two tones of the same string


class Presenter:
    """Between the window and the rules. ``sounding`` is the string that was played last."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sounds = Sounds(data_folder(APP_ID) / "tones")
        self.sounding: int | None = None
        self.next_at = 0.0

    def start(self) -> None:
        kept = self.storage.setting("tuning", "")
        if kept in TUNINGS:
            self.view.tuning.set(kept)
        self.view.concert.set(self.storage.setting("concert", self.view.concert.get()))
        self.show("" if self.sounds.can_play else "This computer has no player for sounds: the notes are only shown.")
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if self.sounding is not None and self.view.repeats.get() and time.monotonic() >= self.next_at:
            self._sound()

    def choose(self) -> None:
        self.sounding = None
        self.show()

    def change_pitch(self) -> None:
        self.show()

    def play(self, place: int) -> None:
        if place < len(strings(self.view.tuning.get())):
            self.sounding = place
            self.show()
            self._sound()

    play_1 = partialmethod(play, 0)
    play_2 = partialmethod(play, 1)
    play_3 = partialmethod(play, 2)
    play_4 = partialmethod(play, 3)
    play_5 = partialmethod(play, 4)
    play_6 = partialmethod(play, 5)

    def be_quiet(self) -> None:
        self.sounding = None
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("tuning", self.view.tuning.get())
        self.storage.set_setting("concert", self.view.concert.get())

    def show(self, message: str = "") -> None:
        notes, concert = strings(self.view.tuning.get()), int(self.view.concert.get())
        for place in range(MOST_STRINGS):
            is_there = place < len(notes)
            getattr(self.view, f"string_{place + 1}").set(notes[place] if is_there else "–")
            self.view.set_enabled(getattr(self.view, f"string_{place + 1}_button"), is_there)
        note = notes[self.sounding] if self.sounding is not None else ""
        self.view.note.set(note or "–")
        self.view.pitch.set(f"{as_here(f'{frequency(note, concert):.2f}')} Hz" if note else "")
        self.view.shown_concert.set(f"A4 = {concert} Hz")
        self.view.status.set(message)

    def _sound(self) -> None:
        notes = strings(self.view.tuning.get())
        if self.sounding is not None:
            self.next_at = time.monotonic() + AGAIN_S
            self.sounds.play(frequency(notes[self.sounding], int(self.view.concert.get())))
