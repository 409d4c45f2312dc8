"""What happens on each action in the circle drawer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from logic import Circle, Circles
from shapes import circle
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The circle under the pointer is filled."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.circles = Circles(tuple(Circle(*kept) for kept in json.loads(storage.setting("circles", "[]"))))
        self.pointed: int | None = None
        self.adjusted: int | None = None

    def start(self) -> None:
        self.show()

    def point(self, x: float, y: float) -> None:
        """The pointer moved: another circle may be meant."""
        pointed = self.circles.at(x, y)
        if pointed != self.pointed and self.adjusted is None:
            self.pointed = pointed
            self.show()

    def press(self, x: float, y: float) -> None:
        self.keep_diameter()
        if self.circles.at(x, y) is None:
            self.circles.draw(x, y)
        self.pointed = self.circles.at(x, y)
        self._changed()

    def choose(self, x: float, y: float) -> None:
        """The second mouse button: offer the menu of the circle under the pointer."""
        self.keep_diameter()
        self.pointed = self.circles.at(x, y)
        self.show()
        if self.pointed is not None:
            self.view.sheet.open_menu()

    def adjust(self) -> None:
        if self.pointed is None:
            self.view.status.set("Point at a circle first.")
            return
        self.adjusted = self.pointed
        chosen = self.circles.circles[self.adjusted]
        x, y = chosen.x, chosen.y
        self.view.adjust_text.set(f"Adjust diameter of circle at ({x:.0f}, {y:.0f}).")
        self.view.diameter.set(f"{chosen.diameter:.0f}")
        self.view.diameter_box.open()

    def change_diameter(self) -> None:
        """Show the slider's diameter at once; it is kept when the box is closed."""
        self.show()

    def keep_diameter(self) -> None:
        if self.adjusted is not None:
            adjusted, self.adjusted = self.adjusted, None
            self.circles.resize(adjusted, float(self.view.diameter.get()))
            self.view.diameter_box.close()
            self._changed()

    def undo(self) -> None:
        self._step(self.circles.undo)

    def redo(self) -> None:
        self._step(self.circles.redo)

    def show(self) -> None:
        shown = self.circles.circles
        if self.adjusted is not None:
            shown = self.circles.resized(self.adjusted, float(self.view.diameter.get()))
        self.view.sheet.show(
            [
                circle(c.x, c.y, c.diameter / 2, fill="line" if number == self.pointed else "", line="text")
                for number, c in enumerate(shown)
            ]
        )
        self.view.set_enabled(self.view.undo_button, self.circles.can_undo)
        self.view.set_enabled(self.view.redo_button, self.circles.can_redo)

    def _step(self, step: Callable[[], bool]) -> None:
        self.keep_diameter()
        if not step():
            self.view.status.set("There is nothing more.")
            return
        self.pointed = None
        self._changed()

    def _changed(self) -> None:
        self.view.status.set("")
        kept = [(c.x, c.y, c.diameter) for c in self.circles.circles]
        self.storage.set_setting("circles", json.dumps(kept))
        self.show()
