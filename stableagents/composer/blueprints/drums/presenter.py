"""What happens on each action of the drum machine."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import APP_ID
from logic import (
    SOUNDS,
    STEPS,
    USUAL,
    Clock,
    PatternError,
    Patterns,
    as_sound,
    as_text,
    at_step,
    empty,
    from_text,
    mixed,
    usual,
)
from shapes import Shape, line, rectangle, words
from sounds import Sounds, write_wave
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

TICK_MS = 10
LEFT, TOP, WIDE, HIGH = 120.0, 26.0, 39.0, 36.0  # where the steps begin, and how large each is
BARS = 4  # of a file
HUES = ("#c8553d", "#d98b3a", "#c9a23c", "#5a9a58", "#3f7ab3", "#8a5aa3")


class Presenter:
    """Between the window and the rules. ``at`` is the step that the arrow keys are on."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.patterns = Patterns(storage)
        self.sounds = Sounds(data_folder(APP_ID) / "drums")
        self.clock = Clock()
        self.pattern = usual("Rock")
        self.at = (0, 0)

    def start(self) -> None:
        self.pattern = from_text(self.storage.setting("pattern", as_text(self.pattern)))
        self.view.tempo.set(self.storage.setting("tempo", self.view.tempo.get()))
        self.change_tempo()
        self.show("" if self.sounds.can_play else "This computer has no player for sounds: the steps only light up.")
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if not self.clock.tick(time.monotonic()):
            return
        self._sound(at_step(self.pattern, self.clock.step))
        self.view.sheet.show(self._drawn())

    def start_or_stop(self) -> None:
        if self.clock.is_running:
            self.clock.stop()
        else:
            self.clock.start(time.monotonic())
        self.show()

    def press(self, x: float, y: float) -> None:
        row, step = int((y - TOP) // HIGH), int((x - LEFT) // WIDE)
        if 0 <= row < len(SOUNDS) and x < LEFT:
            self._sound((row,))
        elif 0 <= row < len(SOUNDS) and 0 <= step < STEPS:
            self.at = (row, step)
            self.turn()

    def turn(self) -> None:
        """Set a beat where the arrow keys are, or take it away."""
        row, step = self.at
        self.pattern[row][step] = not self.pattern[row][step]
        if self.pattern[row][step] and not self.clock.is_running:
            self._sound((row,))
        self._changed()

    def go_left(self) -> None:
        self._go(0, -1)

    def go_right(self) -> None:
        self._go(0, 1)

    def go_up(self) -> None:
        self._go(-1, 0)

    def go_down(self) -> None:
        self._go(1, 0)

    def change_tempo(self) -> None:
        self.clock.tempo = int(self.view.tempo.get())
        self.view.shown_tempo.set(f"{self.clock.tempo} beats a minute")

    def choose_usual(self) -> None:
        name = self.view.usual.get()
        if name in USUAL:
            self.pattern = usual(name)
            self._changed()

    def clear(self) -> None:
        self.pattern = empty()
        self._changed()

    def save(self) -> None:
        try:
            self.patterns.save(self.view.pattern_name.get(), self.pattern, self.clock.tempo)
        except PatternError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.pattern_name_entry)
            return
        self.show("Saved.")

    def open_pattern(self) -> None:
        key = self.view.patterns.selected()
        kept = self.patterns.get(int(key)) if key is not None else None
        if kept is None:
            self.view.status.set("Choose a pattern in the list first.")
            return
        self.pattern = from_text(kept["rows"])
        self.view.tempo.set(str(kept["tempo"]))
        self.view.pattern_name.set(kept["name"])
        self.change_tempo()
        self._changed()

    def remove(self) -> None:
        key = self.view.patterns.selected()
        if key is None:
            self.view.status.set("Choose a pattern in the list first.")
            return
        self.patterns.remove(int(key))
        self.show("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.patterns.undo() else "There is nothing to undo.")

    def save_sound(self) -> None:
        path = self.view.ask_save_path("drums.wav")
        if not path:
            return
        try:
            write_wave(Path(path), as_sound(self.pattern, self.clock.tempo, BARS))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        self.storage.set_setting("pattern", as_text(self.pattern))
        self.storage.set_setting("tempo", str(self.clock.tempo))

    def show(self, message: str = "") -> None:
        self.view.start_text.set("Stop" if self.clock.is_running else "Start")
        rows = [(one["id"], [one["name"], str(one["tempo"])]) for one in self.patterns.all()]
        self.view.patterns.show(rows)
        self.view.status.set(message)
        self.view.sheet.show(self._drawn())

    def _changed(self) -> None:
        self.keep()
        self.view.sheet.show(self._drawn())

    def _go(self, down: int, right: int) -> None:
        self.at = ((self.at[0] + down) % len(SOUNDS), (self.at[1] + right) % STEPS)
        self.view.sheet.show(self._drawn())

    def _sound(self, numbers: tuple[int, ...]) -> None:
        """Play drums together, as one sound: not every computer plays several at once."""
        if numbers:
            self.sounds.play_made("drums-" + "-".join(map(str, numbers)), partial(mixed, numbers))

    def _drawn(self) -> list[Shape]:
        shapes: list[Shape] = []
        bottom = TOP + HIGH * len(SOUNDS)
        if self.clock.step >= 0:
            left = LEFT + self.clock.step * WIDE
            shapes.append(rectangle(left, TOP - 4, left + WIDE, bottom + 4, fill="back", line="accent"))
        for step in range(0, STEPS, 4):
            shapes.append(words(LEFT + (step + 0.5) * WIDE, 12, str(step // 4 + 1), size=14, color="hint"))
        for row, name in enumerate(SOUNDS):
            top = TOP + row * HIGH
            shapes.append(words(LEFT / 2, top + HIGH / 2, name, size=13))
            for step in range(STEPS):
                left = LEFT + step * WIDE
                fill = HUES[row] if self.pattern[row][step] else "field"
                shapes.append(rectangle(left + 3, top + 3, left + WIDE - 3, top + HIGH - 3, fill=fill, line="line"))
        for step in range(4, STEPS, 4):
            shapes.append(line(LEFT + step * WIDE, TOP, LEFT + step * WIDE, bottom, color="hint"))
        row, step = self.at
        left, top = LEFT + step * WIDE + 1, TOP + row * HIGH + 1
        shapes.append(rectangle(left, top, left + WIDE - 2, top + HIGH - 2, line="text"))
        return shapes
