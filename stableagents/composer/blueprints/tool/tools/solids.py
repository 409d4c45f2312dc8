"""Area and perimeter of flat shapes, surface and volume of solids."""

from __future__ import annotations

from math import pi, sqrt

from logic import Made, ToolError, Typed, number_in, plain

MOST = 1e9


def work_out(typed: Typed, changed: str) -> Made:
    shape, a = typed["shape"], float(number_in(typed, "first", 0, MOST))
    if shape == "Square":
        return _flat(a * a, 4 * a)
    if shape == "Circle":
        return _flat(pi * a * a, 2 * pi * a)
    if shape == "Cube":
        return _solid(6 * a * a, a**3)
    if shape == "Sphere":
        return _solid(4 * pi * a * a, 4 / 3 * pi * a**3)
    b = float(number_in(typed, "second", 0, MOST))
    if shape == "Rectangle":
        return _flat(a * b, 2 * (a + b))
    if shape == "Ellipse":
        h = ((a - b) / (a + b)) ** 2 if a + b else 0.0
        return _flat(pi * a * b, pi * (a + b) * (1 + 3 * h / (10 + sqrt(4 - 3 * h))))
    if shape == "Cylinder":
        return _solid(2 * pi * a * (a + b), pi * a * a * b)
    if shape == "Cone":
        return _solid(pi * a * (a + sqrt(a * a + b * b)), pi * a * a * b / 3)
    c = float(number_in(typed, "third", 0, MOST))
    if shape == "Cuboid":
        return _solid(2 * (a * b + b * c + a * c), a * b * c)
    if shape == "Trapezoid":
        return _flat((a + c) / 2 * b, a + c + 2 * sqrt(b * b + ((a - c) / 2) ** 2))
    half = (a + b + c) / 2
    if max(a, b, c) >= half * (1 + 1e-12) or half == 0:
        raise ToolError("Such a triangle can't be: two sides must be longer than the third.", "third")
    return _flat(sqrt(max(0.0, half * (half - a) * (half - b) * (half - c))), 2 * half)


def _flat(area: float, perimeter: float) -> Made:
    return Made([("Area", plain(area)), ("Perimeter", plain(perimeter))])


def _solid(surface: float, volume: float) -> Made:
    return Made([("Volume", plain(volume)), ("Surface", plain(surface))])
