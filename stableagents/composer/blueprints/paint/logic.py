"""The rules of drawing: strokes and shapes on a white sheet, undo and redo, the picture as a file."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

from PIL import Image, ImageDraw
from shapes import Shape, circle, line, rectangle

WIDTH, HEIGHT = 800, 500
PAPER = "#ffffff"
COLORS = ("#24292f", "#8d9aa8", "#ffffff", "#c2352b", "#e07a1f", "#f2c230", "#3f9142", "#1f9e8f")
COLORS += ("#2b6cb0", "#5b3fb0", "#b0479a", "#e58fb0", "#7a4b2a", "#f0d9b5")
SMOOTH = 2  # how much larger a PNG is drawn before it is made small, for smooth edges
MAX_UNDO = 500


class ColorError(ValueError):
    """That is no colour; the message says what is."""


def read_color(typed: str) -> str:
    """A colour as #rrggbb. Raises ``ColorError``."""
    text = typed.strip().lower()
    if re.fullmatch(r"#?[0-9a-f]{3}", text):
        text = "".join(digit * 2 for digit in text.lstrip("#"))
    if not re.fullmatch(r"#?[0-9a-f]{6}", text):
        raise ColorError("Write a colour like #3f7ab3, or choose one.")
    return f"#{text.lstrip('#')}"


def shape_of(
    tool: str, start: tuple[float, float], end: tuple[float, float], color: str, size: float, filled: bool
) -> Shape:
    """What a tool other than the brush draws from where the mouse went down to where it is."""
    (left, top), (right, bottom) = start, end
    if tool == "Line":
        return line(left, top, right, bottom, color=color, width=size)
    box = (min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    kind = "rectangle" if tool == "Rectangle" else "oval"
    return Shape(kind, box, fill=color if filled else "", line="" if filled else color, width=size)


class Picture:
    """Shapes, the last one on top."""

    def __init__(self, shapes: list[Shape] | None = None) -> None:
        self.shapes = shapes or []
        self._undo: list[list[Shape]] = []
        self._redo: list[list[Shape]] = []

    def add(self, shape: Shape) -> None:
        self._change([*self.shapes, shape])

    def clear(self) -> bool:
        """Returns whether there was anything."""
        had_any = bool(self.shapes)
        if had_any:
            self._change([])
        return had_any

    def undo(self) -> bool:
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        return self._step(self._redo, self._undo)

    def shown(self) -> list[Shape]:
        """The paper and everything on it."""
        return [rectangle(0, 0, WIDTH, HEIGHT, fill=PAPER), *self.shapes]

    def _change(self, shapes: list[Shape]) -> None:
        self._undo = [*self._undo, self.shapes][-MAX_UNDO:]
        self._redo.clear()
        self.shapes = shapes

    def _step(self, source: list[list[Shape]], other: list[list[Shape]]) -> bool:
        if not source:
            return False
        other.append(self.shapes)
        self.shapes = source.pop()
        return True


def as_json(shapes: list[Shape]) -> str:
    return json.dumps([asdict(shape) for shape in shapes])


def from_json(text: str) -> list[Shape]:
    return [Shape(**{**kept, "points": tuple(kept["points"])}) for kept in json.loads(text)]


def save_png(shapes: list[Shape], path: Path) -> None:
    """Write the picture. Raises ``OSError`` or ``ValueError`` where that can't be."""
    image = Image.new("RGB", (WIDTH * SMOOTH, HEIGHT * SMOOTH), PAPER)
    draw = ImageDraw.Draw(image)
    for shape in shapes:
        points = [number * SMOOTH for number in shape.points]
        width = max(1, round(shape.width * SMOOTH))
        if shape.kind == "line":
            draw.line(points, fill=shape.line, width=width, joint="curve")
            for end in (points[:2], points[-2:]):
                draw.ellipse(_around(end, width / 2), fill=shape.line)
        else:
            paint = draw.rectangle if shape.kind == "rectangle" else draw.ellipse
            paint(points, fill=shape.fill or None, outline=shape.line or None, width=width if shape.line else 0)
    image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(path, "PNG")


def palette(chosen: str) -> list[Shape]:
    """The colours to choose from, on a sheet of 560 × 36; a dot marks the chosen one."""
    step = 560 / len(COLORS)
    shapes = [rectangle(n * step + 2, 2, (n + 1) * step - 2, 34, fill=c, line="line") for n, c in enumerate(COLORS)]
    if chosen in COLORS:
        place = COLORS.index(chosen)
        dot = "#24292f" if chosen in ("#ffffff", "#f0d9b5", "#f2c230") else "#ffffff"
        shapes.append(circle((place + 0.5) * step, 18, 5, fill=dot))
    return shapes


def color_at(x: float) -> str:
    """The colour of the palette at a place."""
    return COLORS[min(len(COLORS) - 1, max(0, int(x / 560 * len(COLORS))))]


def _around(point: list[float], radius: float) -> list[float]:
    return [point[0] - radius, point[1] - radius, point[0] + radius, point[1] + radius]
