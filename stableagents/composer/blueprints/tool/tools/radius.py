"""The round corners of a box in CSS, with a preview."""

from __future__ import annotations

from math import cos, pi, sin

from logic import Made, Typed
from shapes import Shape, rectangle

CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
LEFT, TOP, RIGHT, BOTTOM = 160, 20, 400, 200


def work_out(typed: Typed, changed: str) -> Made:
    sizes = [int(typed[name]) for name in CORNERS]
    shown = f"{sizes[0]}px" if len(set(sizes)) == 1 else " ".join(f"{size}px" for size in sizes)
    css = f"border-radius: {shown};"
    points = [place for corner, size in enumerate(sizes) for place in _arc(corner, min(size, 90))]
    back = rectangle(0, 0, 560, 220, "#ffffff")
    shapes = [back, Shape("polygon", tuple(points), fill="#3f7ab3", line="#28527a", width=2)]
    return Made([("CSS", css)], text=css, shapes=shapes)


def _arc(corner: int, size: float) -> list[float]:
    """The points of one corner, clockwise from the left one at the top."""
    x = LEFT + size if corner in (0, 3) else RIGHT - size
    y = TOP + size if corner in (0, 1) else BOTTOM - size
    points = []
    for step in range(13):
        angle = pi + corner * pi / 2 + step * pi / 24
        points += [x + size * cos(angle), y + size * sin(angle)]
    return points
