"""The rules of the circle drawer: circles, which one is meant, and the history of changes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

FIRST_DIAMETER = 40


@dataclass(frozen=True)
class Circle:
    """In the sheet's units."""

    x: float
    y: float
    diameter: float = FIRST_DIAMETER


class Circles:
    """The circles on the sheet. A change is significant when it is kept: undo and redo go from one to the next."""

    def __init__(self, circles: tuple[Circle, ...] = ()) -> None:
        self.circles = circles
        self._undo: list[tuple[Circle, ...]] = []
        self._redo: list[tuple[Circle, ...]] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def at(self, x: float, y: float) -> int | None:
        """Which circle is meant at a place: the nearest centre whose circle holds it."""
        near = [(math.hypot(c.x - x, c.y - y), number) for number, c in enumerate(self.circles)]
        inside = [(away, number) for away, number in near if away < self.circles[number].diameter / 2]
        return min(inside)[1] if inside else None

    def draw(self, x: float, y: float) -> None:
        self._keep((*self.circles, Circle(x, y)))

    def resized(self, number: int, diameter: float) -> tuple[Circle, ...]:
        """The circles with another diameter for one, as they look while a person tries."""
        changed = replace(self.circles[number], diameter=diameter)
        return (*self.circles[:number], changed, *self.circles[number + 1 :])

    def resize(self, number: int, diameter: float) -> None:
        if self.circles[number].diameter != diameter:
            self._keep(self.resized(number, diameter))

    def undo(self) -> bool:
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        return self._step(self._redo, self._undo)

    def _keep(self, circles: tuple[Circle, ...]) -> None:
        self._undo.append(self.circles)
        self._redo.clear()
        self.circles = circles

    def _step(self, source: list[tuple[Circle, ...]], other: list[tuple[Circle, ...]]) -> bool:
        if not source:
            return False
        other.append(self.circles)
        self.circles = source.pop()
        return True
