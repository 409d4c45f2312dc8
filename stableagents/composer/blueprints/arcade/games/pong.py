"""Pong: two paddles and a ball."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, circle, line, rectangle, words

PADDLE = 70
FASTER = 1.06  # with every hit
COMPUTER = 190.0  # units a second


class Game:
    """The person is on the right; on the left the computer, or another person. First to ``goal`` points wins."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.goal, self.is_for_two = goal, is_for_two
        self.points = [0, 0]  # left, right
        self.left, self.right = (Box(x, HEIGHT / 2, 10, PADDLE) for x in (20, WIDTH - 20))
        self._gliders = [Glider(420), Glider(420)]
        self.ball = Box(0, 0, 12, 12)
        self._serve(1)

    @property
    def score(self) -> int:
        return self.points[1]

    @property
    def is_over(self) -> bool:
        return max(self.points) >= self.goal

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("up", "down"):
            self._gliders[1].hold(-1 if way == "up" else 1, is_held=is_held)
        elif way in ("other_up", "other_down") and self.is_for_two:
            self._gliders[0].hold(-1 if way == "other_up" else 1, is_held=is_held)

    def point(self, x: float, y: float) -> None:
        self.right.y = within(y, PADDLE / 2, HEIGHT - PADDLE / 2)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self._move_paddles(seconds)
        ball = self.ball
        ball.move(seconds)
        if not 6 <= ball.y <= HEIGHT - 6:
            ball.y, ball.down = within(ball.y, 6, HEIGHT - 6), -ball.down
        for paddle, comes in ((self.left, ball.right < 0), (self.right, ball.right > 0)):
            if comes and ball.touches(paddle):
                ball.right = -ball.right * FASTER
                ball.down += (ball.y - paddle.y) * 4
        if not 0 <= ball.x <= WIDTH:
            winner = 1 if ball.x < 0 else 0
            self.points[winner] += 1
            self._serve(-1 if winner else 1)

    def shapes(self) -> list[Shape]:
        net = [line(WIDTH / 2, y, WIDTH / 2, y + 10, color="line", width=2) for y in range(5, HEIGHT, 25)]
        score = [words(WIDTH / 2 + side, 30, str(n), size=32) for side, n in zip((-50, 50), self.points, strict=True)]
        paddles = [rectangle(*paddle.edges(), fill="text") for paddle in (self.left, self.right)]
        return [*net, *score, *paddles, circle(self.ball.x, self.ball.y, 6, fill="accent")]

    def told(self) -> str:
        return f"Score: {self.points[0]} : {self.points[1]}   First to {self.goal}"

    def ending(self) -> str:
        return "The right side wins." if self.points[1] > self.points[0] else "The left side wins."

    def _move_paddles(self, seconds: float) -> None:
        left = self._gliders[0].pass_time(seconds)
        if not self.is_for_two:
            reach = COMPUTER * seconds
            left = within(self.ball.y - self.left.y, -reach, reach)
        for paddle, way in ((self.left, left), (self.right, self._gliders[1].pass_time(seconds))):
            paddle.y = within(paddle.y + way, PADDLE / 2, HEIGHT - PADDLE / 2)

    def _serve(self, way: int) -> None:
        down = self._chance.uniform(60, 150) * self._chance.choice((-1, 1))
        self.ball = Box(WIDTH / 2, HEIGHT / 2, 12, 12, right=240.0 * way, down=down)
