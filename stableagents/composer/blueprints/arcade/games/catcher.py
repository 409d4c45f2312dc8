"""A basket that catches what falls."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, circle, rectangle

BASKET = 80
COLORS = ("#b5564e", "#d98b3a", "#5a9a58")


class Game:
    """What is missed costs a life; it falls faster with the score."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score = lives, 0
        self.basket = Box(WIDTH / 2, HEIGHT - 20, BASKET, 20)
        self._glider = Glider(520)
        self.falling: list[Box] = []
        self._until_next = 0.0

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("left", "right"):
            self._glider.hold(-1 if way == "left" else 1, is_held=is_held)

    def point(self, x: float, y: float) -> None:
        self.basket.x = within(x, BASKET / 2, WIDTH - BASKET / 2)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.point(self.basket.x + self._glider.pass_time(seconds), 0)
        self._until_next -= seconds
        if self._until_next <= 0:
            speed = 110.0 + 4 * self.score
            self.falling.append(Box(self._chance.uniform(20, WIDTH - 20), -10, 20, 20, down=speed))
            self._until_next = max(0.35, 1.2 - self.score / 60)
        for thing in list(self.falling):
            thing.move(seconds)
            if thing.touches(self.basket):
                self.falling.remove(thing)
                self.score += 1
            elif thing.y > HEIGHT:
                self.falling.remove(thing)
                self.lives -= 1

    def shapes(self) -> list[Shape]:
        things = [circle(box.x, box.y, 10, fill=COLORS[int(box.x) % len(COLORS)]) for box in self.falling]
        return [*things, rectangle(*self.basket.edges(), fill="text")]

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"
