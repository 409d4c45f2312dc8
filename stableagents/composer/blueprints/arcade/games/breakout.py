"""Breakout: a paddle, a ball, and bricks that go away when they are hit."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, circle, rectangle

ROWS, COLUMNS = 5, 10
COLORS = ("#b5564e", "#d98b3a", "#c9a23c", "#5a9a58", "#3f7ab3")
PADDLE = 90


class Game:
    """Bricks higher up count more; when all are gone, the next level is faster."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score, self.level = lives, 0, 1
        self.paddle = Box(WIDTH / 2, HEIGHT - 20, PADDLE, 10)
        self._glider = Glider(520)
        self.bricks: list[tuple[Box, int]] = []
        self.ball = Box(0, 0, 12, 12)
        self._build()

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("left", "right"):
            self._glider.hold(-1 if way == "left" else 1, is_held=is_held)

    def point(self, x: float, y: float) -> None:
        self.paddle.x = within(x, PADDLE / 2, WIDTH - PADDLE / 2)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.point(self.paddle.x + self._glider.pass_time(seconds), 0)
        ball = self.ball
        ball.move(seconds)
        if not 6 <= ball.x <= WIDTH - 6:
            ball.x, ball.right = within(ball.x, 6, WIDTH - 6), -ball.right
        if ball.y < 6:
            ball.y, ball.down = 6, -ball.down
        if ball.down > 0 and ball.touches(self.paddle):
            ball.down = -ball.down
            ball.right = (ball.x - self.paddle.x) * 6 + self._chance.uniform(-20, 20)
        self._hit_bricks()
        if ball.y > HEIGHT:
            self.lives -= 1
            self._serve()

    def shapes(self) -> list[Shape]:
        bricks = [rectangle(*brick.edges(), fill=COLORS[row]) for brick, row in self.bricks]
        paddle = rectangle(*self.paddle.edges(), fill="text")
        return [*bricks, paddle, circle(self.ball.x, self.ball.y, 6, fill="accent")]

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}   Level: {self.level}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _hit_bricks(self) -> None:
        hit = next(((brick, row) for brick, row in self.bricks if self.ball.touches(brick)), None)
        if hit is None:
            return
        brick, row = hit
        self.bricks.remove(hit)
        self.score += (ROWS - row) * 10
        is_beside = abs(self.ball.y - brick.y) < brick.height / 2
        if is_beside:
            self.ball.right = -self.ball.right
        else:
            self.ball.down = -self.ball.down
        if not self.bricks:
            self.level += 1
            self._build()

    def _build(self) -> None:
        width = WIDTH / COLUMNS
        self.bricks = [
            (Box(width * (column + 0.5), 50 + 22 * row, width - 4, 18), row)
            for row in range(ROWS)
            for column in range(COLUMNS)
        ]
        self._serve()

    def _serve(self) -> None:
        speed = 230 + 40 * self.level
        self.ball = Box(WIDTH / 2, HEIGHT / 2, 12, 12, right=self._chance.uniform(-120, 120), down=float(speed))
