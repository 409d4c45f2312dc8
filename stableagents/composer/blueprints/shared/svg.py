"""A drawing as the text of a picture file that browsers and drawing programs open (SVG 1.1)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from shapes import Shape

# The colours of the window that shapes may name, on white paper.
ON_PAPER = {"text": "#22262b", "hint": "#6a7178", "line": "#c4c9cf", "field": "#ffffff", "back": "#f3f4f6"}
ON_PAPER |= {"accent": "#2b6a9f", "": "none"}
ROUND = {"stroke-linecap": "round", "stroke-linejoin": "round"}


def as_svg(shapes: Iterable[Shape], width: int, height: int, title: str = "") -> str:
    """What is drawn on a sheet of ``width`` × ``height`` units, on white paper."""
    picture = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width} {height}"})
    if title:
        SubElement(picture, "title").text = title
    SubElement(picture, "rect", {"width": "100%", "height": "100%", "fill": "#ffffff"})
    for shape in shapes:
        look = {"fill": ON_PAPER.get(shape.fill, shape.fill), "stroke": ON_PAPER.get(shape.line, shape.line)}
        tag, places = _placed(shape)
        drawn = SubElement(picture, tag, {**places, **look, "stroke-width": f"{shape.width:g}"})
        drawn.text = shape.text or None
    return tostring(picture, encoding="unicode")


def _placed(shape: Shape) -> tuple[str, dict[str, str]]:
    """The element of a shape, and where it is."""
    numbers = [_short(number) for number in shape.points]
    if shape.kind == "line":
        return "polyline", {"points": " ".join(numbers), **ROUND}
    if shape.kind == "polygon":
        return "polygon", {"points": " ".join(numbers)}
    if shape.kind == "text":
        middle = {"text-anchor": "middle", "dominant-baseline": "middle"}
        return "text", {"x": numbers[0], "y": numbers[1], "font-size": f"{shape.size:g}", **middle}
    left, top, right, bottom = shape.points
    if shape.kind == "oval":
        radii = {"rx": _short((right - left) / 2), "ry": _short((bottom - top) / 2)}
        return "ellipse", {"cx": _short((left + right) / 2), "cy": _short((top + bottom) / 2), **radii}
    return "rect", {"x": numbers[0], "y": numbers[1], "width": _short(right - left), "height": _short(bottom - top)}


def _short(number: float) -> str:
    """With one place behind the point at most."""
    return f"{round(number, 1):g}"
