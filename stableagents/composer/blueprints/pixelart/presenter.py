"""What happens on each action in the pixel editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import SHEET, Animation, ColorError, as_json, color_at, from_json, palette, read_color, save, shapes
from storage import Storage

if TYPE_CHECKING:
    from main import App

FRAME_MS = 200


class Presenter:
    """Between the window and the rules. The picture is kept after every step."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.animation = Animation(16)
        self.is_playing = self.is_drawing = False
        self.painted = (0, 0)  # the cell that was painted last

    def start(self) -> None:
        kept = self.storage.setting("picture", "")
        self.animation = from_json(kept) if kept else Animation(int(self.view.side.get()))
        self.view.side.set(str(self.animation.size))
        self.view.swatches.show(palette())
        self.show()
        self.view.every(FRAME_MS, self.tick)

    def tick(self) -> None:
        if self.is_playing:
            self.animation.go(1)
            self.show()

    def press(self, x: float, y: float) -> None:
        cell, tool = self._cell(x, y), self.view.tool.get()
        if tool == "Pick colour":
            self.view.color.set(self.animation.cells.get(cell, "#ffffff"))
            return
        self.is_playing = False
        self.animation.begin()
        if tool == "Fill":
            self.animation.fill(cell, self._color())
            self._changed()
            return
        self.is_drawing = True
        self.painted = cell
        self.drag(x, y)

    def drag(self, x: float, y: float) -> None:
        if self.is_drawing:
            cell, color = self._cell(x, y), "" if self.view.tool.get() == "Eraser" else self._color()
            self.animation.paint_line(self.painted, cell, color)
            self.painted = cell
            self.show()

    def release(self, x: float, y: float) -> None:
        if self.is_drawing:
            self.is_drawing = False
            self._changed()

    def pick(self, x: float, y: float) -> None:
        self.view.color.set(color_at(x))

    def check_color(self) -> None:
        try:
            self.view.color.set(read_color(self.view.color.get()))
        except ColorError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.color_entry)

    def change_size(self) -> None:
        size = int(self.view.side.get())
        if size == self.animation.size:
            return
        is_empty = not any(self.animation.frames)
        if is_empty or self.view.confirm("Begin a new picture of this size?"):
            self.animation = Animation(size)
            self._changed()
        else:
            self.view.side.set(str(self.animation.size))

    def clear(self) -> None:
        self.animation.begin()
        self.animation.cells.clear()
        self._changed("Cleared. Undo brings it back.")

    def undo(self) -> None:
        self._changed("" if self.animation.undo() else "There is nothing to undo.")

    def redo(self) -> None:
        self._changed("" if self.animation.redo() else "There is nothing more.")

    def add_frame(self) -> None:
        self._changed("" if self.animation.add_frame() else "There are as many frames as can be.")

    def remove_frame(self) -> None:
        removed = self.animation.remove_frame()
        self._changed("Removed. Undo brings it back." if removed else "One frame stays.")

    def previous_frame(self) -> None:
        self.animation.go(-1)
        self.show()

    def next_frame(self) -> None:
        self.animation.go(1)
        self.show()

    def play(self) -> None:
        self.is_playing = not self.is_playing
        self.show()

    def save_png(self) -> None:
        self._save("picture.png")

    def save_gif(self) -> None:
        self._save("animation.gif")

    def show(self, message: str = "") -> None:
        animation = self.animation
        self.view.sheet.show(shapes(animation.cells, animation.size))
        self.view.frame_text.set(f"Frame {animation.place + 1} of {len(animation.frames)}")
        self.view.play_text.set("Stop" if self.is_playing else "Play")
        self.view.status.set(message)

    def _save(self, name: str) -> None:
        chosen = self.view.ask_save_path(name)
        if not chosen:
            return
        path = Path(chosen).with_suffix(Path(name).suffix)
        try:
            save(self.animation, path, FRAME_MS)
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _changed(self, message: str = "") -> None:
        self.storage.set_setting("picture", as_json(self.animation))
        self.show(message)

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        step = SHEET / self.animation.size
        return int(y // step), int(x // step)

    def _color(self) -> str:
        try:
            return read_color(self.view.color.get())
        except ColorError:
            return "#24292f"
