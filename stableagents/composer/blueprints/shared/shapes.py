"""What can be drawn on a sheet: shapes in the sheet's own units, whatever size it has on the screen."""

from __future__ import annotations

import base64
from dataclasses import dataclass

Points = tuple[float, ...]  # x, y, x, y, …


@dataclass(frozen=True)
class Shape:
    """``kind`` is line, polygon, rectangle, oval, text or picture.

    A rectangle and an oval fill the box between two points; a text stands around one point, a picture (a PNG in Base64,
    in ``text``) fills a box. ``fill`` and ``line`` are colours such as #3f7ab3, or a colour of the window: text, hint,
    line, field, back, accent; nothing is drawn where they are empty. ``width`` is a line's, ``size`` a letter's height.
    """

    kind: str
    points: Points
    fill: str = ""
    line: str = ""
    width: float = 1
    text: str = ""
    size: float = 16


def line(*points: float, color: str = "text", width: float = 1) -> Shape:
    """A line through points, with round ends."""
    return Shape("line", points, line=color, width=width)


def rectangle(left: float, top: float, right: float, bottom: float, fill: str = "", line: str = "") -> Shape:
    return Shape("rectangle", (left, top, right, bottom), fill=fill, line=line)


def circle(x: float, y: float, radius: float, fill: str = "", line: str = "", width: float = 1) -> Shape:
    return Shape("oval", (x - radius, y - radius, x + radius, y + radius), fill=fill, line=line, width=width)


def words(x: float, y: float, text: str, size: float = 16, color: str = "text") -> Shape:
    """A text around a point."""
    return Shape("text", (x, y), fill=color, text=text, size=size)


def picture(left: float, top: float, right: float, bottom: float, png: bytes) -> Shape:
    return Shape("picture", (left, top, right, bottom), text=base64.b64encode(png).decode())
