"""What the games of skill have in common: a field of 640 × 400 units, and whether two boxes touch."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT = 640, 400


@dataclass
class Box:
    """A rectangle by its middle; speeds are in units a second."""

    x: float
    y: float
    width: float
    height: float
    right: float = 0.0
    down: float = 0.0

    def touches(self, other: Box) -> bool:
        near_x = abs(self.x - other.x) * 2 < self.width + other.width
        return near_x and abs(self.y - other.y) * 2 < self.height + other.height

    def move(self, seconds: float) -> None:
        self.x += self.right * seconds
        self.y += self.down * seconds

    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        half_width, half_height = self.width / 2, self.height / 2
        return self.x - half_width, self.y - half_height, self.x + half_width, self.y + half_height


class Glider:
    """Something that moves as long as a key for one of its two ways is held; of both, the later one counts."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._held: list[int] = []

    @property
    def way(self) -> int:
        return self._held[-1] if self._held else 0

    def hold(self, way: int, *, is_held: bool) -> None:
        self._held = [one for one in self._held if one != way] + ([way] if is_held else [])

    def pass_time(self, seconds: float) -> float:
        """How far it goes in this time."""
        return self.way * self.speed * seconds


def within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
