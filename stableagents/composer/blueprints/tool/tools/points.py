"""Up to three sets of measured values over the same x, drawn in one graph, and how each goes."""

from __future__ import annotations

import re

from logic import Made, ToolError, Typed, plain
from shapes import Shape, circle, line, words

MAX_POINTS = 500
SETS = (("first", "Y 1", "#2f6fb0"), ("second", "Y 2", "#c2571a"), ("third", "Y 3", "#2e8b57"))
LEFT, RIGHT, TOP, BOTTOM = 60.0, 545.0, 12.0, 270.0
Point = tuple[float, float]


def numbers_in(typed: Typed, name: str) -> list[float]:
    """The numbers of a field: a comma divides them, or is in them where they are divided otherwise. Raises
    ``ToolError``."""
    text = typed[name].strip()
    if ";" in text or not re.search(r",\s|\d\.\d", text):
        parts = re.split(r"[;\s]+", text.replace(",", ".")) if ";" in text or " " in text else text.split(",")
    else:
        parts = re.split(r"[,\s]+", text)
    numbers = []
    for part in filter(None, parts):
        try:
            number = float(part)
        except ValueError:
            raise ToolError(f"“{part[:20]}” is no number.", name) from None
        if not -1e12 < number < 1e12:
            raise ToolError("Write smaller numbers.", name)
        numbers.append(number)
    if len(numbers) > MAX_POINTS:
        raise ToolError(f"More than {MAX_POINTS} points are too many.", name)
    return numbers


def work_out(typed: Typed, changed: str) -> Made:
    across = numbers_in(typed, "across")
    if len(across) < 2:
        raise ToolError("Write two numbers at least.", "across")
    sets: list[tuple[str, str, list[Point]]] = []
    for name, label, color in SETS:
        values = numbers_in(typed, name)
        if values and len(values) != len(across):
            raise ToolError(f"There are {len(across)} numbers for x, and {len(values)} here.", name)
        if values:
            sets.append((label, color, sorted(zip(across, values, strict=True))))
    if not sets:
        raise ToolError("Write the values that belong to x.", "first")
    rows = [(label, _course(label, points)) for label, _, points in sets]
    lows = [(f"{label}: lowest, highest", _ends(points)) for label, _, points in sets]
    return Made([*rows, *lows, ("Points", str(len(across)))], shapes=drawn(sets, bool(typed["joined"])))


def _course(label: str, points: list[Point]) -> str:
    """How a set goes: the slope of the straight line that fits best."""
    x_mean = sum(x for x, _ in points) / len(points)
    y_mean = sum(y for _, y in points) / len(points)
    spread = sum((x - x_mean) ** 2 for x, _ in points)
    slope = sum((x - x_mean) * (y - y_mean) for x, y in points) / spread if spread else 0.0
    if abs(slope) < 1e-9:
        return f"{label} stays the same"
    return (
        f"{label} rises by {plain(slope)} for each 1" if slope > 0 else f"{label} falls by {plain(-slope)} for each 1"
    )


def _ends(points: list[Point]) -> str:
    return f"{plain(min(y for _, y in points))} … {plain(max(y for _, y in points))}"


def drawn(sets: list[tuple[str, str, list[Point]]], is_joined: bool) -> list[Shape]:
    """Both axes with their numbers, and the sets in their colours."""
    xs = [x for _, _, points in sets for x, _ in points]
    ys = [y for _, _, points in sets for _, y in points]
    (left, right), (low, high) = _room(min(xs), max(xs)), _room(min(ys), max(ys))

    def at(x: float, y: float) -> Point:
        across = LEFT + (x - left) / (right - left) * (RIGHT - LEFT)
        return across, BOTTOM - (y - low) / (high - low) * (BOTTOM - TOP)

    shapes = [line(LEFT, TOP, LEFT, BOTTOM, RIGHT, BOTTOM, color="hint", width=2)]
    for n in range(5):
        x, y = left + n * (right - left) / 4, low + n * (high - low) / 4
        shapes += [words(at(x, low)[0], BOTTOM + 14, plain(x, 2), 12, "hint")]
        shapes += [words(LEFT - 28, at(left, y)[1], plain(y, 2), 12, "hint")]
        shapes += [line(LEFT, at(left, y)[1], RIGHT, at(left, y)[1], color="line")] if n else []
    for n, (label, color, points) in enumerate(sets):
        places = [at(x, y) for x, y in points]
        if is_joined:
            shapes.append(line(*(part for place in places for part in place), color=color, width=2))
        shapes += [circle(x, y, 4, fill=color) for x, y in places]
        shapes.append(words(LEFT + 40 + 60 * n, TOP + 8, label, 14, color))
    return shapes


def _room(least: float, most: float) -> tuple[float, float]:
    """The ends of an axis: a little more than what is drawn."""
    more = (most - least) * 0.05 or max(1.0, abs(most) * 0.1)
    return least - more, most + more
