"""Balls that fall, and bounce off the walls and each other without losing more than is set."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, STEP_S, WIDTH, Settings, color, within
from shapes import Shape, circle


@dataclass
class Ball:
    x: float
    y: float
    right: float  # units a second
    down: float
    radius: float
    number: int


class Model:
    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.balls: list[Ball] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.balls) < settings["balls"]:
            self._add(self._chance.uniform(30, WIDTH - 30), self._chance.uniform(30, HEIGHT / 2))
        del self.balls[settings["balls"] :]

    def press(self, x: float, y: float) -> None:
        """One more ball, in the place of the oldest."""
        self.balls.pop(0)
        self._add(within(x, 20, WIDTH - 20), within(y, 20, HEIGHT - 20))

    def step(self) -> None:
        bounce = self.settings["bounce"] / 100
        for ball in self.balls:
            ball.down += self.settings["gravity"] * 10 * STEP_S
            ball.x += ball.right * STEP_S
            ball.y += ball.down * STEP_S
            if not ball.radius <= ball.x <= WIDTH - ball.radius:
                ball.x, ball.right = within(ball.x, ball.radius, WIDTH - ball.radius), -ball.right * bounce
            if not ball.radius <= ball.y <= HEIGHT - ball.radius:
                ball.y, ball.down = within(ball.y, ball.radius, HEIGHT - ball.radius), -ball.down * bounce
        for number, one in enumerate(self.balls):
            for other in self.balls[number + 1 :]:
                _collide(one, other, bounce)

    def shapes(self) -> list[Shape]:
        return [circle(ball.x, ball.y, ball.radius, fill=color(ball.number)) for ball in self.balls]

    def told(self) -> str:
        speed = sum(math.hypot(ball.right, ball.down) for ball in self.balls) / len(self.balls)
        return f"Balls: {len(self.balls)}   Mean speed: {speed:.0f}"

    def _add(self, x: float, y: float) -> None:
        right, down = self._chance.uniform(-150, 150), self._chance.uniform(-50, 50)
        self.balls.append(Ball(x, y, right, down, self._chance.uniform(10, 20), self._chance.randrange(8)))


def _collide(one: Ball, other: Ball, bounce: float) -> None:
    """Two balls that touch go apart; the heavier one is moved less."""
    across, along = other.x - one.x, other.y - one.y
    distance = math.hypot(across, along)
    overlap = one.radius + other.radius - distance
    if overlap <= 0 or distance == 0:
        return
    across, along = across / distance, along / distance
    first, second = one.radius**2, other.radius**2
    share = second / (first + second)
    one.x, one.y = one.x - across * overlap * share, one.y - along * overlap * share
    other.x, other.y = other.x + across * overlap * (1 - share), other.y + along * overlap * (1 - share)
    nearing = (one.right - other.right) * across + (one.down - other.down) * along
    if nearing > 0:
        push = nearing * (1 + bounce) / (first + second)
        one.right, one.down = one.right - push * second * across, one.down - push * second * along
        other.right, other.down = other.right + push * first * across, other.down + push * first * along
