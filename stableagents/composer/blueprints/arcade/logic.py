"""What the games of skill have in common: a field of 640 × 400 units, and whether two boxes touch."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT = 640, 400
GLIDE_S = 0.18  # how long a key moves something; a held key repeats sooner than that


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
    """Something that a key moves for a moment, so that holding the key moves it evenly."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self.way = 0
        self._left = 0.0

    def push(self, way: int) -> None:
        self.way, self._left = way, GLIDE_S

    def pass_time(self, seconds: float) -> float:
        """How far it goes in this time."""
        moving = min(seconds, self._left)
        self._left -= moving
        return self.way * self.speed * moving


def within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
