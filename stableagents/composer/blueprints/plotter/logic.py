"""The rules of plotting: a function is worked out at many places, and drawn in a part of the plane."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from functions import Function, value

SAMPLES = 640
LARGEST = 1e9


@dataclass(frozen=True)
class Window:
    """The part of the plane that is seen."""

    left: float = -10.0
    right: float = 10.0
    bottom: float = -6.25
    top: float = 6.25

    def zoomed(self, factor: float) -> Window:
        """The same middle, ``factor`` times as wide and high; never so far that numbers lose their meaning."""
        x, y = (self.left + self.right) / 2, (self.bottom + self.top) / 2
        wide, high = (self.right - self.left) * factor / 2, (self.top - self.bottom) * factor / 2
        if not 1e-6 < wide < LARGEST or not 1e-6 < high < LARGEST:
            return self
        return Window(x - wide, x + wide, y - high, y + high)

    def moved(self, right: float, up: float) -> Window:
        """Moved by shares of its width and height."""
        x, y = right * (self.right - self.left), up * (self.top - self.bottom)
        if max(abs(self.left + x), abs(self.right + x), abs(self.bottom + y), abs(self.top + y)) > LARGEST:
            return self
        return Window(self.left + x, self.right + x, self.bottom + y, self.top + y)


def curve(function: Function, window: Window) -> list[list[tuple[float, float]]]:
    """The parts of the curve, as places in the plane; it is cut where it has no value and where it jumps."""
    parts: list[list[tuple[float, float]]] = [[]]
    high = window.top - window.bottom
    for n in range(SAMPLES + 1):
        x = window.left + n * (window.right - window.left) / SAMPLES
        y = value(function, x)
        if y is None:
            parts.append([])
            continue
        near = max(window.bottom - high, min(window.top + high, y))
        if parts[-1] and abs(near - parts[-1][-1][1]) > 1.5 * high:
            parts.append([])
        parts[-1].append((x, near))
    return [part for part in parts if len(part) > 1]


def roots(function: Function, window: Window) -> list[float]:
    """Where the function crosses or touches zero in the window, to six digits."""
    found: list[float] = []
    places = [window.left + n * (window.right - window.left) / SAMPLES for n in range(SAMPLES + 1)]
    values = [value(function, x) for x in places]
    for (x, y), (x2, y2) in pairwise(zip(places, values, strict=True)):
        if y == 0:
            found.append(x)
        elif y is not None and y2 is not None and y * y2 < 0:
            crossing = _bisected(function, x, x2)
            found += [crossing] if crossing is not None else []
    if values[-1] == 0:
        found.append(places[-1])
    return [float(f"{x:.6g}") + 0.0 for x in found]


def marks(least: float, most: float, wanted: int = 10) -> list[float]:
    """Round numbers between two, about as many as wanted: steps of 1, 2 or 5."""
    rough = (most - least) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * n for n in (1, 2, 5, 10) if power * n >= rough)
    return [n * step for n in range(math.ceil(least / step), math.floor(most / step) + 1)]


def _bisected(function: Function, left: float, right: float) -> float | None:
    """The place between two where the sign changes; nothing where it jumps, as 1/x does."""
    low = value(function, left)
    start = abs(low or 0) + abs(value(function, right) or 0)
    for _ in range(60):
        middle = (left + right) / 2
        y = value(function, middle)
        if y is None or low is None:
            return None
        if y * low > 0:
            left = middle
        else:
            right = middle
    rest = value(function, (left + right) / 2)
    return (left + right) / 2 if rest is not None and abs(rest) <= start else None
