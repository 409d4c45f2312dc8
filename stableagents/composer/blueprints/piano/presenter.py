"""What happens on each action at the piano."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partialmethod
from typing import TYPE_CHECKING

from app_info import APP_ID, NOTES
from logic import KEYS, LOWEST, Melodies, Playback, Recorder, frequency, note_at, shapes
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

TICK_MS = 20
SHINES_S = 0.3  # how long a key is in colour


class Presenter:
    """Between the window and the rules. ``sounding`` has until when each key is in colour."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.melodies = Melodies(storage)
        self.sounds = Sounds(data_folder(APP_ID) / "tones")
        self.sounding: dict[int, float] = {}
        self.recorder: Recorder | None = None
        self.playback: Playback | None = None

    def start(self) -> None:
        self.view.note.set("–")
        self._draw()
        self._show_melodies("" if self.sounds.can_play else "This computer has no player for sounds: keys show notes.")
        self.view.every(TICK_MS, self.tick)

    def press(self, x: float, y: float) -> None:
        note = note_at(x, y)
        if note is not None:
            self.strike(note)

    def strike(self, note: int) -> None:
        """Play a note that the person pressed, and take it down."""
        now = time.monotonic()
        if self.recorder is not None:
            self.recorder.note(note, now)
        self._sound(note, now)
        self._draw()

    def press_key(self, key: str) -> None:
        self.strike(LOWEST + KEYS.index(key))

    note_a = partialmethod(press_key, "a")
    note_w = partialmethod(press_key, "w")
    note_s = partialmethod(press_key, "s")
    note_e = partialmethod(press_key, "e")
    note_d = partialmethod(press_key, "d")
    note_f = partialmethod(press_key, "f")
    note_t = partialmethod(press_key, "t")
    note_g = partialmethod(press_key, "g")
    note_y = partialmethod(press_key, "y")
    note_h = partialmethod(press_key, "h")
    note_u = partialmethod(press_key, "u")
    note_j = partialmethod(press_key, "j")
    note_k = partialmethod(press_key, "k")
    note_o = partialmethod(press_key, "o")
    note_l = partialmethod(press_key, "l")
    note_p = partialmethod(press_key, "p")

    def record(self) -> None:
        """Begin to take down what is played, or keep what was."""
        if self.recorder is None:
            self.recorder = Recorder()
            self.view.record_button.set("Stop")
            self.view.status.set("Recording: it begins with your first note.")
            return
        played, self.recorder = self.recorder.played, None
        self.view.record_button.set("Record")
        if not played:
            self.view.status.set("Nothing was played, so nothing is kept.")
            return
        self.melodies.add(f"{datetime.now():%Y-%m-%d %H:%M:%S}", played)
        self._show_melodies("Kept.")

    def play(self) -> None:
        """Play the chosen melody, the last one where none is chosen; or stop."""
        if self.playback is not None:
            self._stop()
            return
        chosen = self.view.melodies.selected()
        kept = self.melodies.all()
        played = self.melodies.get(int(chosen) if chosen else kept[-1]["id"]) if kept else None
        if not played:
            self.view.status.set("Record a melody first.")
            return
        self.playback = Playback(played, time.monotonic())
        self.view.play_button.set("Stop")

    def remove(self) -> None:
        chosen = self.view.melodies.selected()
        if chosen is None or not self.melodies.remove(int(chosen)):
            self.view.status.set("Choose a melody first.")
            return
        self._show_melodies("Removed. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.melodies.undo()
        self._show_melodies("It is as before." if is_undone else "There is nothing to undo.")

    def tick(self) -> None:
        now = time.monotonic()
        due = self.playback.due(now) if self.playback else []
        for note in due:
            self._sound(note, now)
        dark = [note for note, until in self.sounding.items() if until <= now]
        for note in dark:
            del self.sounding[note]
        if due or dark:
            self._draw()
        if self.playback is not None and self.playback.is_over:
            self._stop()

    def _sound(self, note: int, now: float) -> None:
        self.sounding[note] = now + SHINES_S
        self.view.note.set(f"{NOTES[note % 12]} {note // 12 - 1}")
        if self.view.is_heard.get():
            self.sounds.play(frequency(note))

    def _stop(self) -> None:
        self.playback = None
        self.view.play_button.set("Play melody")

    def _draw(self) -> None:
        self.view.keyboard.show(shapes(NOTES, self.sounding))

    def _show_melodies(self, message: str) -> None:
        rows = [
            (one["id"], [one["name"], len(one["played"]), f"{one['played'][-1][0]:.1f}"])
            for one in reversed(self.melodies.all())
        ]
        self.view.melodies.show(rows)
        self.view.status.set(message)
