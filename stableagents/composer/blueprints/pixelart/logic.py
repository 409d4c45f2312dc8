"""The rules of pixel art: cells, filling, undo, frames, pictures as files."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PIL import Image
from shapes import Shape, line, rectangle

SHEET = 480
MAX_FRAMES = 60
MAX_UNDO = 200
COLORS = ("#24292f", "#8d9aa8", "#ffffff", "#c2352b", "#e07a1f", "#f2c230", "#3f9142", "#1f9e8f", "#2b6cb0", "#5b3fb0")
COLORS += ("#b0479a", "#7a4b2a")
Cells = dict[tuple[int, int], str]  # (row, column) to a colour; what is not there is empty


class ColorError(ValueError):
    """That is no colour; the message says what is."""


def read_color(typed: str) -> str:
    text = typed.strip().lower()
    if not re.fullmatch(r"#?[0-9a-f]{6}", text):
        raise ColorError("Write a colour like #3f7ab3, or choose one.")
    return f"#{text.lstrip('#')}"


class Animation:
    """Frames of cells on a square of ``size``; one frame is shown at a time."""

    def __init__(self, size: int, frames: list[Cells] | None = None) -> None:
        self.size = size
        self.frames = frames or [{}]
        self.place = 0
        self._undo: list[tuple[int, list[Cells]]] = []
        self._redo: list[tuple[int, list[Cells]]] = []

    @property
    def cells(self) -> Cells:
        return self.frames[self.place]

    def begin(self) -> None:
        """Remember how it is, as the step that undo goes back to."""
        self._undo = [*self._undo, self._state()][-MAX_UNDO:]
        self._redo.clear()

    def paint(self, cell: tuple[int, int], color: str) -> None:
        """Colour a cell of the shown frame; an empty colour empties it."""
        if 0 <= cell[0] < self.size and 0 <= cell[1] < self.size:
            self.cells.pop(cell, None)
            if color:
                self.cells[cell] = color

    def paint_line(self, start: tuple[int, int], end: tuple[int, int], color: str) -> None:
        """Colour the cells between two, both among them: a fast hand skips some."""
        steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
        for step in range(steps + 1):
            row, column = (a + round((b - a) * step / steps) for a, b in zip(start, end, strict=True))
            self.paint((row, column), color)

    def fill(self, cell: tuple[int, int], color: str) -> None:
        """Colour everything of the same colour that hangs together with a cell."""
        before = self.cells.get(cell, "")
        if before == color or not (0 <= cell[0] < self.size and 0 <= cell[1] < self.size):
            return
        waiting = [cell]
        while waiting:
            row, column = waiting.pop()
            is_inside = 0 <= row < self.size and 0 <= column < self.size
            if is_inside and self.cells.get((row, column), "") == before:
                self.paint((row, column), color)
                waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]

    def add_frame(self) -> bool:
        """A copy of the shown frame after it. Returns whether there was room."""
        if len(self.frames) >= MAX_FRAMES:
            return False
        self.begin()
        self.frames.insert(self.place + 1, dict(self.cells))
        self.place += 1
        return True

    def remove_frame(self) -> bool:
        if len(self.frames) == 1:
            return False
        self.begin()
        del self.frames[self.place]
        self.place = min(self.place, len(self.frames) - 1)
        return True

    def go(self, step: int) -> None:
        self.place = (self.place + step) % len(self.frames)

    def undo(self) -> bool:
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        return self._step(self._redo, self._undo)

    def _state(self) -> tuple[int, list[Cells]]:
        return self.place, [dict(frame) for frame in self.frames]

    def _step(self, source: list[tuple[int, list[Cells]]], other: list[tuple[int, list[Cells]]]) -> bool:
        if not source:
            return False
        other.append(self._state())
        self.place, self.frames = source.pop()
        return True


def shapes(cells: Cells, size: int) -> list[Shape]:
    """The cells and their grid on a sheet of 480 × 480."""
    step = SHEET / size
    shown = [rectangle(0, 0, SHEET, SHEET, fill="#ffffff")]
    for (row, column), color in cells.items():
        shown.append(rectangle(column * step, row * step, (column + 1) * step, (row + 1) * step, fill=color))
    for n in range(size + 1):
        shown += [
            line(n * step, 0, n * step, SHEET, color="#d5d9dd"),
            line(0, n * step, SHEET, n * step, color="#d5d9dd"),
        ]
    return shown


def palette() -> list[Shape]:
    step = SHEET / len(COLORS)
    return [rectangle(n * step + 2, 2, (n + 1) * step - 2, 30, fill=c, line="line") for n, c in enumerate(COLORS)]


def color_at(x: float) -> str:
    return COLORS[min(len(COLORS) - 1, max(0, int(x / SHEET * len(COLORS))))]


def images(animation: Animation, scale: int = 16) -> list[Image.Image]:
    """Every frame as a picture; empty cells can be seen through."""
    made = []
    for cells in animation.frames:
        image = Image.new("RGBA", (animation.size, animation.size), (0, 0, 0, 0))
        for (row, column), color in cells.items():
            red, green, blue = (int(color[n : n + 2], 16) for n in (1, 3, 5))
            image.putpixel((column, row), (red, green, blue, 255))
        side = animation.size * scale
        made.append(image.resize((side, side), Image.Resampling.NEAREST))
    return made


def save(animation: Animation, path: Path, milliseconds: int) -> None:
    """A PNG of the shown frame, or a GIF of all. Raises ``OSError`` or ``ValueError``."""
    made = images(animation)
    if path.suffix.lower() == ".gif":
        first, *rest = made
        first.save(path, "GIF", save_all=True, append_images=rest, duration=milliseconds, loop=0, disposal=2)
    else:
        made[animation.place].save(path, "PNG")


def as_json(animation: Animation) -> str:
    frames = [[[row, column, color] for (row, column), color in frame.items()] for frame in animation.frames]
    return json.dumps({"size": animation.size, "frames": frames})


def from_json(text: str) -> Animation:
    kept = json.loads(text)
    frames = [{(row, column): color for row, column, color in frame} for frame in kept["frames"]]
    return Animation(kept["size"], frames)
