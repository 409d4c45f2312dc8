"""A dinosaur that runs and jumps over what comes, or ducks below what flies."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, within
from shapes import Shape, circle, rectangle

GROUND = 340.0
GRAVITY, JUMP = 1900.0, -720.0
TALL, DUCKED = 52.0, 28.0
SPEED, FASTEST = 260.0, 620.0
FASTER = 6.0  # units a second more, for each second
SAFE = 1.5  # seconds after a hit


class Game:
    """What is behind the dinosaur counts; each hit costs a life, and it runs ever faster."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score = lives, 0
        self.runner = Box(90, GROUND - TALL / 2, 32, TALL)
        self.coming: list[Box] = [self._next(WIDTH + 60)]
        self.speed = SPEED
        self.safe_for = 0.0
        self.is_ducked = False

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    @property
    def is_on_ground(self) -> bool:
        return self.runner.y >= GROUND - self.runner.height / 2

    def steer(self, way: str, *, is_held: bool) -> None:
        """Jump from the ground; down ducks as long as it is held, and shortens a jump."""
        if way == "down":
            self._duck(is_ducked=is_held)
        elif way in ("up", "fire") and is_held and self.is_on_ground and not self.is_over:
            self._duck(is_ducked=False)
            self.runner.down = JUMP

    def point(self, x: float, y: float) -> None:
        """The mouse steers only by pressing."""

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.speed = min(FASTEST, self.speed + FASTER * seconds)
        self.safe_for = max(0.0, self.safe_for - seconds)
        self._fall(seconds)
        for one in self.coming:
            one.x -= self.speed * seconds
        passed = [one for one in self.coming if one.x + one.width / 2 < 0]
        self.score += len(passed)
        self.coming = [one for one in self.coming if one not in passed]
        if not self.coming or self.coming[-1].x < WIDTH - 60:
            self.coming.append(self._next(WIDTH + self.speed * self._chance.uniform(0.5, 1.3)))
        if not self.safe_for and any(self.runner.touches(one) for one in self.coming):
            self.lives -= 1
            self.safe_for = SAFE

    def shapes(self) -> list[Shape]:
        runner = self.runner
        left, top, right, bottom = runner.edges()
        colour = "#8ab58a" if self.safe_for else "#3f8f4f"
        drawn: list[Shape] = [rectangle(0, GROUND, WIDTH, HEIGHT, fill="#b59a6a")]
        drawn += [rectangle(*one.edges(), fill=_colour(one)) for one in self.coming]
        drawn += [
            rectangle(left - 14, (top + bottom) / 2, left, bottom - 8, fill=colour),
            rectangle(left, top + 10, right, bottom, fill=colour),
            rectangle(left + 10, top, right + 10, top + 16, fill=colour),
            circle(right + 2, top + 6, 2.5, fill="#ffffff"),
        ]
        return drawn

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _duck(self, *, is_ducked: bool) -> None:
        if is_ducked == self.is_ducked:
            return
        foot = self.runner.y + self.runner.height / 2
        self.is_ducked = is_ducked
        self.runner.height = DUCKED if is_ducked else TALL
        self.runner.y = foot - self.runner.height / 2

    def _fall(self, seconds: float) -> None:
        pull = GRAVITY * (2 if self.is_ducked else 1)
        self.runner.down += pull * seconds
        self.runner.move(seconds)
        floor = GROUND - self.runner.height / 2
        if self.runner.y >= floor:
            self.runner.y, self.runner.down = floor, 0.0
        self.runner.y = within(self.runner.y, self.runner.height / 2, floor)

    def _next(self, x: float) -> Box:
        """A cactus to jump over or, after a while, a bird to duck below."""
        if self.score > 4 and self._chance.random() < 0.3:
            return Box(x, GROUND - TALL - 4, 40, 30)
        height = self._chance.choice((30, 42, 54))
        return Box(x, GROUND - height / 2, self._chance.choice((18, 26, 40)), height)


def _colour(one: Box) -> str:
    return "#5a7d3a" if one.y + one.height / 2 >= GROUND else "#7a6a8f"
