"""What happens on each action in the colour picker."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import Color, ColorError, Palette, as_hex, harmonies, notations, read
from shapes import rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

STEP = 60  # the width of a matching colour on the sheet


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.palette = Palette(storage)
        self.color: Color = read(storage.setting("color", "#3f7ab3"))

    def start(self) -> None:
        self.show_saved()
        self._take(self.color)

    def follow_sliders(self) -> None:
        red, green, blue = (round(float(var.get())) for var in (self.view.red, self.view.green, self.view.blue))
        self._take((red, green, blue))

    def take_typed(self) -> None:
        try:
            self._take(read(self.view.typed.get()))
        except ColorError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.typed_entry)

    def take_random(self) -> None:
        self._take((self.chance.randrange(256), self.chance.randrange(256), self.chance.randrange(256)))

    def take_harmony(self, x: float, y: float) -> None:
        """A press on a matching colour takes it."""
        found = harmonies(self.color)
        if y > 70 and 0 <= int(x // STEP) < len(found):
            self._take(found[int(x // STEP)])

    def take_saved(self) -> None:
        chosen = self.view.saved.selected()
        kept = next((kept for kept in self.palette.all() if str(kept["id"]) == chosen), None)
        if kept is not None:
            self._take(read(kept["hex"]))

    def copy_notation(self) -> None:
        """Copy the chosen notation, else hex."""
        chosen = self.view.notations.selected()
        values = dict(notations(self.color))
        self.view.copy(values.get(chosen or "HEX", as_hex(self.color)))
        self.view.status.set("Copied.")

    def save(self) -> None:
        is_new = self.palette.add(self.color)
        self.show_saved()
        self.view.status.set("Saved." if is_new else "This colour is saved already.")

    def remove(self) -> None:
        chosen = self.view.saved.selected()
        if chosen is None:
            self.view.status.set("Choose a saved colour first.")
            return
        self.palette.remove(int(chosen))
        self.show_saved()
        self.view.status.set("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.view.status.set("It is back." if self.palette.undo() else "There is nothing to undo.")
        self.show_saved()

    def keep(self) -> None:
        self.storage.set_setting("color", as_hex(self.color))

    def show_saved(self) -> None:
        rows = []
        for kept in self.palette.all():
            red, green, blue = read(kept["hex"])
            rows.append((kept["id"], [kept["hex"], f"{red}, {green}, {blue}"]))
        self.view.saved.show(rows)

    def _take(self, color: Color) -> None:
        self.color = color
        view = self.view
        for var, part in zip((view.red, view.green, view.blue), color, strict=True):
            if var.get() != str(part):
                var.set(str(part))
        view.typed.set(as_hex(color))
        view.problem.set("")
        view.notations.show([(name, [name, value]) for name, value in notations(color)])
        ink = "#ffffff" if sum(color) < 400 else "#24292f"
        shapes = [rectangle(0, 0, 480, 68, fill=as_hex(color)), words(240, 34, as_hex(color), size=24, color=ink)]
        for number, match in enumerate(harmonies(color)):
            shapes.append(rectangle(number * STEP + 2, 74, (number + 1) * STEP - 2, 118, fill=as_hex(match)))
        view.swatch.show(shapes)
