"""A ship that shoots at rows of invaders before they land."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, Glider, within
from shapes import Shape, rectangle, words

ROWS, COLUMNS = 4, 8
RELOAD_S = 0.3


class Game:
    """Each wave is faster than the one before."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score, self.wave = lives, 0, 1
        self.ship = Box(WIDTH / 2, HEIGHT - 20, 36, 18)
        self._glider = Glider(420)
        self.shots: list[Box] = []
        self.bombs: list[Box] = []
        self.invaders: list[Box] = []
        self._way, self._reload, self._fires = 1, 0.0, False
        self._come()

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        if way in ("left", "right"):
            self._glider.hold(-1 if way == "left" else 1, is_held=is_held)
        elif way in ("fire", "up"):
            self._fires = is_held
            self._shoot()

    def point(self, x: float, y: float) -> None:
        self.ship.x = within(x, 18, WIDTH - 18)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self._reload -= seconds
        self._shoot()
        self.point(self.ship.x + self._glider.pass_time(seconds), 0)
        for moving in (*self.shots, *self.bombs):
            moving.move(seconds)
        self._move_invaders(seconds)
        self._drop_bombs(seconds)
        self._hit()
        self.shots = [shot for shot in self.shots if shot.y > 0]
        self.bombs = [bomb for bomb in self.bombs if bomb.y < HEIGHT]
        if not self.invaders:
            self.wave += 1
            self._come()

    def shapes(self) -> list[Shape]:
        invaders = [words(box.x, box.y, "☗", size=24, color="#5a9a58") for box in self.invaders]
        shots = [rectangle(*shot.edges(), fill="accent") for shot in self.shots]
        bombs = [rectangle(*bomb.edges(), fill="#c2554b") for bomb in self.bombs]
        x, y = self.ship.x, self.ship.y
        ship = Shape("polygon", (x, y - 12, x + 18, y + 9, x - 18, y + 9), fill="text")
        return [*invaders, *shots, *bombs, ship]

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}   Wave: {self.wave}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _shoot(self) -> None:
        """One shot after the other as long as the key is held."""
        if self._fires and self._reload <= 0 and not self.is_over:
            self.shots.append(Box(self.ship.x, self.ship.y - 14, 4, 12, down=-420.0))
            self._reload = RELOAD_S

    def _come(self) -> None:
        self.invaders = [
            Box(60 + 55 * column, 30 + 34 * row, 30, 22) for row in range(ROWS) for column in range(COLUMNS)
        ]
        self.shots, self.bombs = [], []

    def _move_invaders(self, seconds: float) -> None:
        speed = 25 + 12 * self.wave + 60 * (1 - len(self.invaders) / (ROWS * COLUMNS))
        for invader in self.invaders:
            invader.x += self._way * speed * seconds
        outside = any(invader.x * self._way > (WIDTH - 20 if self._way > 0 else -20) for invader in self.invaders)
        if outside:
            self._way = -self._way
            for invader in self.invaders:
                invader.y += 14
        if any(invader.y > self.ship.y - 20 for invader in self.invaders):
            self.lives = 0

    def _drop_bombs(self, seconds: float) -> None:
        if self.invaders and self._chance.random() < seconds * (0.6 + 0.2 * self.wave):
            invader = self._chance.choice(self.invaders)
            self.bombs.append(Box(invader.x, invader.y, 5, 10, down=170.0))

    def _hit(self) -> None:
        for shot in list(self.shots):
            hit = next((invader for invader in self.invaders if shot.touches(invader)), None)
            if hit is not None:
                self.invaders.remove(hit)
                self.shots.remove(shot)
                self.score += 10 * self.wave
        for bomb in list(self.bombs):
            if bomb.touches(self.ship):
                self.bombs.remove(bomb)
                self.lives -= 1
