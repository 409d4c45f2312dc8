"""What happens on each action in the drawing program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from logic import (
    HEIGHT,
    PAPER,
    WIDTH,
    ColorError,
    Picture,
    as_json,
    color_at,
    from_json,
    palette,
    read_color,
    save_png,
    shape_of,
)
from shapes import Shape, line, rectangle
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. A stroke is drawn while the mouse moves, and kept when it is let go."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.picture = Picture(from_json(storage.setting("picture", "[]")))
        self.stroke: list[tuple[float, float]] = []

    def start(self) -> None:
        self.view.color.set(self.storage.setting("color", "#24292f"))
        self.show_size()
        self.show()

    def press(self, x: float, y: float) -> None:
        self.stroke = [(x, y)]

    def drag(self, x: float, y: float) -> None:
        if not self.stroke:
            return
        if self._is_brush():
            self.view.sheet.add(line(*self.stroke[-1], x, y, color=self._color(), width=self._size()))
            self.stroke.append((x, y))
        else:
            self.stroke = [self.stroke[0], (x, y)]
            self.view.sheet.show([*self.picture.shown(), self._shape()])

    def release(self, x: float, y: float) -> None:
        if not self.stroke:
            return
        if len(self.stroke) == 1:
            self.stroke.append((x, y))
        self.picture.add(self._shape())
        self.stroke = []
        self.show()

    def pick(self, x: float, y: float) -> None:
        self.view.color.set(color_at(x))
        self.show()

    def check_color(self) -> None:
        try:
            self.view.color.set(read_color(self.view.color.get()))
        except ColorError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.color_entry)
            return
        self.show()

    def show_size(self) -> None:
        self.view.size_text.set(f"Size {self.view.thickness.get()}")

    def fill_sheet(self) -> None:
        self.picture.add(rectangle(0, 0, WIDTH, HEIGHT, fill=self._color()))
        self.show()

    def clear(self) -> None:
        cleared = self.picture.clear()
        self.show("Cleared. Undo brings it back." if cleared else "The sheet is empty already.")

    def undo(self) -> None:
        self.show("" if self.picture.undo() else "There is nothing to undo.")

    def redo(self) -> None:
        self.show("" if self.picture.redo() else "There is nothing more.")

    def save_png(self) -> None:
        self._save("picture.png", lambda path: save_png(self.picture.shown(), path))

    def save_svg(self) -> None:
        self._save(
            "picture.svg", lambda path: path.write_text(as_svg(self.picture.shown(), WIDTH, HEIGHT), encoding="utf-8")
        )

    def keep(self) -> None:
        self.storage.set_setting("picture", as_json(self.picture.shapes))
        self.storage.set_setting("color", self._color())

    def show(self, message: str = "") -> None:
        self.view.sheet.show(self.picture.shown())
        self.view.swatches.show(palette(self._color()))
        self.view.status.set(message)

    def _save(self, name: str, write: Callable[[Path], object]) -> None:
        chosen = self.view.ask_save_path(name)
        if not chosen:
            return
        path = Path(chosen)
        try:
            write(path if path.suffix else path.with_suffix(Path(name).suffix))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _shape(self) -> Shape:
        if self._is_brush():
            points = [number for point in self.stroke for number in point]
            return line(*points, color=self._color(), width=self._size())
        tool, filled = self.view.tool.get(), bool(self.view.is_filled.get())
        return shape_of(tool, self.stroke[0], self.stroke[-1], self._color(), self._size(), filled)

    def _is_brush(self) -> bool:
        return self.view.tool.get() in ("Brush", "Eraser")

    def _color(self) -> str:
        if self.view.tool.get() == "Eraser" and self.stroke:
            return PAPER
        try:
            return read_color(self.view.color.get())
        except ColorError:
            return "#24292f"

    def _size(self) -> float:
        return float(self.view.thickness.get())
