"""What happens on each key that is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import ROWS, SIGNS
from logic import KEY, Keys, places
from shapes import rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.keys = Keys()

    def start(self) -> None:
        self.show()
        self.view.keyboard.focus_set()

    def key(self, name: str, code: int, is_down: bool) -> None:
        """A key went down or up; several can be held at once."""
        self.keys.take(name, code, is_down=is_down)
        self.show()

    def press(self, x: float, y: float) -> None:
        """Whoever presses the keyboard wants to go on trying."""
        self.view.keyboard.focus_set()

    def clear(self) -> None:
        self.keys = Keys()
        self.show()
        self.view.keyboard.focus_set()

    def copy(self) -> None:
        lines = [f"{one.name}\t{one.code}" for one in self.keys.presses]
        self.view.copy("\n".join(lines))
        self.view.status.set("Copied." if lines else "There is nothing to copy yet.")

    def show(self) -> None:
        view, keys = self.view, self.keys
        last = keys.presses[0] if keys.presses else None
        view.last_key.set(last.name if last else "–")
        view.last_code.set(f"Code: {last.code}" if last else "Press any key.")
        shapes = []
        for name, left, top, wide in places(ROWS):
            fill = "accent" if name in keys.down else "#5a9a58" if name in keys.tried else "field"
            shapes.append(rectangle(left, top, left + wide, top + KEY, fill=fill, line="line"))
            label = SIGNS.get(name, name)
            shapes.append(words(left + wide / 2, top + KEY / 2, label, size=13 if len(label) > 2 else 16))
        view.keyboard.show(shapes)
        view.pressed.show([(one.number, [one.number, one.name, one.code]) for one in keys.presses])
        view.status.set(f"Keys tried: {len(keys.tried)}   Held now: {len(keys.down)}")
