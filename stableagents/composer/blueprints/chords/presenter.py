"""What happens on each action of the chord charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import APP_ID, KINDS
from logic import FORMULAS, NOTES, TUNINGS, Shape, notes_of, played, shapes
from sounds import Sounds
from storage import Storage, data_folder
from strings import diagram, strummed

if TYPE_CHECKING:
    from main import App

KEPT = ("instrument", "root", "quality")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sounds = Sounds(data_folder(APP_ID) / "tones")
        self.found: list[Shape] = []
        self.place = 0

    @property
    def strings(self) -> tuple[int, ...]:
        """The open strings of the instrument that is chosen."""
        return TUNINGS["Ukulele" if self.view.instrument.get() == "Ukulele" else "Guitar"]

    def start(self) -> None:
        for name in KEPT:
            value = getattr(self.view, name)
            value.set(self.storage.setting(name, value.get()))
        self.follow()

    def follow(self) -> None:
        """Find the shapes of what is chosen."""
        for name in KEPT:
            self.storage.set_setting(name, getattr(self.view, name).get())
        root, kind = self._chosen()
        self.found, self.place = shapes(root, kind, self.strings), 0
        self.show()

    def next_shape(self) -> None:
        self._turn(1)

    def shape_before(self) -> None:
        self._turn(-1)

    def play(self) -> None:
        notes = played(self.found[self.place], self.strings)
        if not self.sounds.can_play:
            self.view.status.set("This computer has no player for sounds: the notes are only shown.")
            return
        self.sounds.play_made("chord-" + "-".join(map(str, notes)), lambda: strummed(notes))

    def show(self) -> None:
        root, kind = self._chosen()
        shape = self.found[self.place]
        short = {"major": "", "minor": "m"}.get(kind, kind)
        self.view.chord.set(f"{root}{short}")
        self.view.notes.set("   ".join(notes_of(root, kind)))
        self.view.sheet.show(diagram(shape, self.strings))
        self.view.status.set(f"Shape {self.place + 1} of {len(self.found)}: {shape.text}")

    def _turn(self, steps: int) -> None:
        self.place = (self.place + steps) % len(self.found)
        self.show()

    def _chosen(self) -> tuple[str, str]:
        root, quality = self.view.root.get(), self.view.quality.get()
        place = KINDS.index(quality) if quality in KINDS else 0
        return root if root in NOTES else "C", list(FORMULAS)[place]
