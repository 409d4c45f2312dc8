"""What every simulation has: a world of 640 × 400 units, and settings that can be changed while it runs."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from shapes import Shape

WIDTH, HEIGHT = 640, 400
STEP_S = 0.04  # seconds of the model's time in one step

Settings = dict[str, int]
COLORS = ("#3f7ab3", "#d98b3a", "#5a9a58", "#b5564e", "#a75a91", "#c9a23c", "#5aa3a3", "#8d7a5e")


def color(number: int) -> str:
    return COLORS[number % len(COLORS)]


def within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))


# The colours of the window that shapes may name, on white paper.
ON_PAPER = {"text": "#22262b", "hint": "#6a7178", "line": "#c4c9cf", "field": "#ffffff", "back": "#f3f4f6"}
ON_PAPER |= {"accent": "#2b6a9f", "": "none"}


def as_svg(shapes: Iterable[Shape]) -> str:
    """What is drawn as the text of a picture file that browsers and drawing programs open (SVG 1.1)."""
    picture = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {WIDTH} {HEIGHT}"})
    SubElement(picture, "rect", {"width": "100%", "height": "100%", "fill": "#ffffff"})
    for shape in shapes:
        look = {"fill": ON_PAPER.get(shape.fill, shape.fill), "stroke": ON_PAPER.get(shape.line, shape.line)}
        tag, places = _placed(shape)
        drawn = SubElement(picture, tag, {**places, **look, "stroke-width": f"{shape.width:g}"})
        drawn.text = shape.text or None
    return tostring(picture, encoding="unicode")


def _placed(shape: Shape) -> tuple[str, dict[str, str]]:
    """The element of a shape, and where it is."""
    numbers = [f"{number:.1f}" for number in shape.points]
    if shape.kind in ("line", "polygon"):
        return "polyline" if shape.kind == "line" else "polygon", {"points": " ".join(numbers)}
    if shape.kind == "text":
        middle = {"text-anchor": "middle", "dominant-baseline": "middle"}
        return "text", {"x": numbers[0], "y": numbers[1], "font-size": f"{shape.size:g}", **middle}
    left, top, right, bottom = shape.points
    if shape.kind == "oval":
        radii = {"rx": f"{(right - left) / 2:.1f}", "ry": f"{(bottom - top) / 2:.1f}"}
        return "ellipse", {"cx": f"{(left + right) / 2:.1f}", "cy": f"{(top + bottom) / 2:.1f}", **radii}
    return "rect", {"x": numbers[0], "y": numbers[1], "width": f"{right - left:.1f}", "height": f"{bottom - top:.1f}"}
