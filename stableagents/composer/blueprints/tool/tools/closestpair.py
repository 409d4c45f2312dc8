"""The two of many points that are nearest to each other."""

from __future__ import annotations

from itertools import combinations
from math import dist

from logic import Made, ToolError, Typed, plain
from shapes import circle, line

MAX_POINTS = 400


def points_in(typed: Typed) -> list[tuple[float, float]]:
    """The points, one in each line. Raises ``ToolError``."""
    points = []
    for number, row in enumerate(typed["points"].splitlines(), 1):
        parts = row.replace(";", " ").replace("(", " ").replace(")", " ").split()
        parts = row.strip("() ").split(",") if len(parts) < 2 and row.count(",") == 1 else parts
        if not parts:
            continue
        try:
            x, y = (float(part.strip().strip(",").replace(",", ".")) for part in parts)
        except ValueError:
            raise ToolError(f"Line {number}: write two numbers, x and y.", "points") from None
        if not (abs(x) < 1e9 and abs(y) < 1e9):
            raise ToolError(f"Line {number}: write two numbers, x and y.", "points")
        points.append((x, y))
    if len(points) < 2:
        raise ToolError("Write two points at least.", "points")
    if len(points) > MAX_POINTS:
        raise ToolError(f"More than {MAX_POINTS} points are too many.", "points")
    return points


def work_out(typed: Typed, changed: str) -> Made:
    points = points_in(typed)
    first, second = min(combinations(points, 2), key=lambda pair: dist(*pair))
    left, low = (min(point[n] for point in points) for n in (0, 1))
    size = max(max(point[n] for point in points) - least for n, least in ((0, left), (1, low))) or 1.0

    def at(point: tuple[float, float]) -> tuple[float, float]:
        return 150 + (point[0] - left) / size * 260, 280 - (point[1] - low) / size * 260

    shapes = [line(*at(first), *at(second), color="accent", width=3)]
    shapes += [circle(*at(one), 5, fill="accent" if one in (first, second) else "hint") for one in points]
    rows = [("Smallest distance", plain(dist(first, second))), ("Between", f"{_named(first)} – {_named(second)}")]
    return Made([*rows, ("Points", str(len(points)))], shapes=shapes)


def _named(point: tuple[float, float]) -> str:
    return f"({plain(point[0])} | {plain(point[1])})"
