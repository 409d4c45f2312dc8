"""Pictures made of shapes: what has a name in ``drawings`` is drawn anywhere, in any size."""

from __future__ import annotations

from drawings import ANIMALS, COLOURS, FRUIT, SHAPES, THINGS, VEHICLES, Part
from shapes import Shape

_PARTS = ANIMALS | FRUIT | VEHICLES | THINGS | SHAPES


def drawn(name: str, left: float, top: float, size: float) -> list[Shape]:
    """The picture of what has that name, on a square; a colour is a balloon, a number so many balls."""
    if name in COLOURS:
        parts = _balloon(COLOURS[name])
    elif name.isdigit():
        parts = tuple(_ball(*place) for place in _places(int(name)))
    else:
        parts = _PARTS[name]
    return [_placed(*part, left, top, size / 100) for part in parts]


def _balloon(color: str) -> tuple[Part, ...]:
    return (
        ("line", (2, 50, 74, 46, 84, 54, 90, 50, 98), "#8d9aa8"),
        ("polygon", (44, 78, 50, 68, 56, 78), color),
        ("oval", (20, 5, 80, 75), "#8d9aa8"),
        ("oval", (21, 6, 79, 74), color),
    )


def _ball(x: float, y: float) -> Part:
    return "oval", (x - 12, y - 12, x + 12, y + 12), "#2b6cb0"


def _places(count: int) -> list[tuple[float, float]]:
    """Where so many balls lie, up to nine, in rows of three."""
    return [(20 + 30 * (at % 3), 20 + 30 * (at // 3)) for at in range(count)]


def _placed(kind: str, points: tuple[float, ...], color: str, left: float, top: float, scale: float) -> Shape:
    width, points = (points[0], points[1:]) if kind == "line" else (0.0, points)
    moved = tuple((top if at % 2 else left) + point * scale for at, point in enumerate(points))
    if kind == "line":
        return Shape(kind, moved, line=color, width=width * scale)
    return Shape(kind, moved, fill=color)
