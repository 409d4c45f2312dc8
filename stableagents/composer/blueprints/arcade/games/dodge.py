"""A car that keeps out of the way of those that come towards it."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, line, rectangle

LEFT, RIGHT = 160, WIDTH - 160  # the edges of the road
COLORS = ("#3f7ab3", "#5a9a58", "#a75a91")


class Game:
    """A hit costs a life; each car that was passed counts, and it becomes faster."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score = lives, 0
        self.car = Box(WIDTH / 2, HEIGHT - 50, 36, 60)
        self._glider = Glider(460)
        self.others: list[Box] = []
        self._until_next = self._marks = 0.0

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("left", "right"):
            self._glider.hold(-1 if way == "left" else 1, is_held=is_held)

    def point(self, x: float, y: float) -> None:
        self.car.x = within(x, LEFT + 18, RIGHT - 18)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.point(self.car.x + self._glider.pass_time(seconds), 0)
        speed = 190.0 + 4 * self.score
        self._marks = (self._marks + speed * seconds) % 80
        self._until_next -= seconds
        if self._until_next <= 0:
            self.others.append(Box(self._chance.uniform(LEFT + 20, RIGHT - 20), -40, 36, 60, down=speed))
            self._until_next = max(0.45, 1.1 - self.score / 80)
        for other in list(self.others):
            other.move(seconds)
            if other.touches(self.car):
                self.others.remove(other)
                self.lives -= 1
            elif other.y > HEIGHT + 40:
                self.others.remove(other)
                self.score += 1

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(LEFT, 0, RIGHT, HEIGHT, fill="line")]
        for top in range(-80, HEIGHT, 80):
            drawn.append(line(WIDTH / 2, top + self._marks, WIDTH / 2, top + self._marks + 36, color="field", width=4))
        drawn += [rectangle(*other.edges(), fill=COLORS[int(other.x) % len(COLORS)]) for other in self.others]
        return [*drawn, rectangle(*self.car.edges(), fill="#b5564e")]

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"
