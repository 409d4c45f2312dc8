"""A bird that flaps through gaps."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, within
from shapes import Shape, circle, rectangle

GRAVITY = 900.0
FLAP = -290.0
GAP = 130
SPEED = 150.0
APART = 230


class Game:
    """One hit ends the game; each gap that is passed counts."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.score = 0
        self.bird = Box(140, HEIGHT / 2, 22, 22)
        self.gaps: list[list[float]] = []  # x, the middle of the gap, whether it is passed
        self._add_gap(WIDTH + 40)
        self.is_over = False

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("fire", "up") and is_held and not self.is_over:
            self.bird.down = FLAP

    def point(self, x: float, y: float) -> None:
        """The mouse steers only by pressing."""

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.bird.down = within(self.bird.down + GRAVITY * seconds, FLAP, 500)
        self.bird.move(seconds)
        for gap in self.gaps:
            gap[0] -= SPEED * seconds
            if gap[0] < self.bird.x and not gap[2]:
                gap[2] = 1
                self.score += 1
        self.gaps = [gap for gap in self.gaps if gap[0] > -40]
        if self.gaps[-1][0] < WIDTH - APART:
            self._add_gap(self.gaps[-1][0] + APART)
        is_outside = not 0 < self.bird.y < HEIGHT
        self.is_over = is_outside or any(self.bird.touches(wall) for wall in self._walls())

    def shapes(self) -> list[Shape]:
        walls = [rectangle(*wall.edges(), fill="#5a9a58") for wall in self._walls()]
        return [
            *walls,
            circle(self.bird.x, self.bird.y, 12, fill="#d98b3a"),
            circle(self.bird.x + 4, self.bird.y - 4, 2, fill="text"),
        ]

    def told(self) -> str:
        return f"Score: {self.score}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _walls(self) -> list[Box]:
        walls = []
        for x, middle, _passed in self.gaps:
            top, bottom = middle - GAP / 2, middle + GAP / 2
            walls += [Box(x, top / 2, 50, top), Box(x, (HEIGHT + bottom) / 2, 50, HEIGHT - bottom)]
        return walls

    def _add_gap(self, x: float) -> None:
        self.gaps.append([x, self._chance.uniform(GAP / 2 + 30, HEIGHT - GAP / 2 - 30), 0])
