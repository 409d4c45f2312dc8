"""Balloons that rise, to be hit with the mouse before they are gone."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Glider
from shapes import Shape, circle, line

COLORS = ("#b5564e", "#3f7ab3", "#5a9a58", "#d98b3a", "#a75a91")
RADIUS = 24
POINTER = 320.0  # units a second, with the keys


class Game:
    """A balloon is [x, y, speed]. Each that gets away costs a life; the pointer is where the mouse was last."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score, self.shots = lives, 0, 0
        self.balloons: list[list[float]] = []
        self.pointer = (WIDTH / 2, HEIGHT / 2)
        self._across, self._along = Glider(POINTER), Glider(POINTER)
        self._until_next = 0.0

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        """A press of the mouse, or a key that moves the pointer."""
        if way in ("left", "right", "up", "down"):
            glider = self._across if way in ("left", "right") else self._along
            glider.hold(-1 if way in ("left", "up") else 1, is_held=is_held)
        if way != "fire" or not is_held or self.is_over:
            return
        self.shots += 1
        hit = next((one for one in reversed(self.balloons) if math.dist(one[:2], self.pointer) <= RADIUS), None)
        if hit:
            self.balloons.remove(hit)
            self.score += 1

    def point(self, x: float, y: float) -> None:
        self.pointer = (max(0.0, min(float(WIDTH), x)), max(0.0, min(float(HEIGHT), y)))

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        x, y = self.pointer
        self.point(x + self._across.pass_time(seconds), y + self._along.pass_time(seconds))
        self._until_next -= seconds
        if self._until_next <= 0:
            speed = self._chance.uniform(60, 110) + 2 * self.score
            self.balloons.append([self._chance.uniform(RADIUS, WIDTH - RADIUS), HEIGHT + RADIUS, speed])
            self._until_next = max(0.3, 1.0 - self.score / 80)
        for balloon in list(self.balloons):
            balloon[1] -= balloon[2] * seconds
            if balloon[1] < -RADIUS:
                self.balloons.remove(balloon)
                self.lives -= 1

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = []
        for x, y, speed in self.balloons:
            drawn += [
                line(x, y + RADIUS, x, y + 2 * RADIUS, color="hint"),
                circle(x, y, RADIUS, fill=COLORS[int(speed) % 5]),
            ]
        return [*drawn, circle(*self.pointer, 6, line="text", width=2)]

    def told(self) -> str:
        hits = round(100 * self.score / self.shots) if self.shots else 0
        return f"Score: {self.score}   Lives: {self.lives}   Hits: {hits} %"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"
