"""How the pet looks: its kind, its age, and how it feels."""

from __future__ import annotations

from shapes import Shape, circle, line, words

WIDTH, HEIGHT = 400, 280
FUR = {"Cat": "#d98b3a", "Dog": "#a9774b", "Rabbit": "#b9b2a8", "Dragon": "#5a9a58"}
DARK = "#30363d"


def shapes_of(kind: str, feels: str, days: int) -> list[Shape]:
    """A young pet is smaller; after ten days it is grown up."""
    grown = min(1.0, 0.65 + days * 0.035)
    x, y, size = WIDTH / 2, 160.0, 80 * grown
    drawn = [*_ears(kind, x, y, size), circle(x, y, size, fill=FUR[kind])]
    drawn += _eyes(feels, x, y, size) + _mouth(feels, x, y, size)
    if kind in ("Cat", "Rabbit"):
        for side in (-1, 1):
            for up in (-6, 6):
                drawn.append(line(x + side * 18, y + 18, x + side * size * 0.9, y + 18 + up, color=DARK))
    signs = {"asleep": "Z z z", "hungry": "…", "tired": "~", "happy": "♥"}
    if feels in signs:
        drawn.append(words(x + size + 30, y - size + 10, signs[feels], size=30, color="accent"))
    return drawn


def _ears(kind: str, x: float, y: float, size: float) -> list[Shape]:
    color, ears = FUR[kind], []
    for side in (-1, 1):
        outer = x + side * size * 0.8
        if kind == "Cat":
            ears.append(_triangle(x, side * size, y, size, (0.8, 1.3, 0.95, 0.3, 0.2, 0.8), color))
        elif kind == "Dragon":
            ears.append(_triangle(x, side * size, y, size, (0.6, 1.4, 0.8, 0.5, 0.3, 0.8), "#c9a23c"))
        else:
            middle, top = (x + side * size * 0.4, y - size * 1.7) if kind == "Rabbit" else (outer, y - size * 0.8)
            bottom = y - size * 0.4 if kind == "Rabbit" else y + size * 0.35
            ears.append(Shape("oval", (middle - size * 0.2, top, middle + size * 0.2, bottom), fill=color, line=DARK))
    return ears


def _triangle(x: float, across: float, y: float, size: float, parts: tuple[float, ...], color: str) -> Shape:
    """Three corners, each so many parts of the size beside and above the middle."""
    points = [(x + across * right, y - size * up) for right, up in zip(parts[::2], parts[1::2], strict=True)]
    return Shape("polygon", tuple(number for point in points for number in point), fill=color)


def _eyes(feels: str, x: float, y: float, size: float) -> list[Shape]:
    drawn = []
    for side in (-1, 1):
        middle, height = x + side * size * 0.38, y - size * 0.15
        if feels in ("asleep", "tired"):
            drawn.append(line(middle - 10, height, middle + 10, height, color=DARK, width=4))
        else:
            drawn += [circle(middle, height, size * 0.13, fill="#ffffff")]
            drawn += [circle(middle, height, size * 0.07, fill=DARK)]
    return drawn


def _mouth(feels: str, x: float, y: float, size: float) -> list[Shape]:
    bend = {"happy": 14, "fine": 6, "asleep": 2, "tired": 0, "hungry": -8, "sad": -14}[feels]
    low = y + size * 0.45
    return [
        Shape("polygon", (x - 6, y + size * 0.12, x + 6, y + size * 0.12, x, y + size * 0.24), fill=DARK),
        line(x - 24, low - bend, x - 10, low, x + 10, low, x + 24, low - bend, color=DARK, width=4),
    ]
