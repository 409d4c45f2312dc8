"""A flight through the stars: each comes nearer, and grows."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, circle, rectangle

FAR, NEAR = 100.0, 2.0


class Model:
    """A star is [x, y, distance], x and y from the middle."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.stars: list[list[float]] = []
        self.passed = 0
        self.middle = (WIDTH / 2, HEIGHT / 2)
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.stars) < settings["stars"]:
            self.stars.append(self._star(self._chance.uniform(NEAR, FAR)))
        del self.stars[max(1, settings["stars"]) :]

    def press(self, x: float, y: float) -> None:
        """Fly towards that place."""
        self.middle = (x, y)

    def step(self) -> None:
        for number, star in enumerate(self.stars):
            star[2] -= self.settings["speed"] / 5
            if star[2] < NEAR:
                self.passed += 1
                self.stars[number] = self._star(FAR)

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#05070c")]
        for x, y, distance in self.stars:
            left, top = self.middle[0] + x / distance * 20, self.middle[1] + y / distance * 20
            if 0 <= left <= WIDTH and 0 <= top <= HEIGHT:
                light = round(255 - 175 * distance / FAR)
                drawn.append(circle(left, top, 3 - 2.5 * distance / FAR, fill=f"#{light:02x}{light:02x}ff"))
        return drawn

    def told(self) -> str:
        return f"Stars passed: {self.passed:,}"

    def _star(self, distance: float) -> list[float]:
        return [self._chance.uniform(-WIDTH, WIDTH), self._chance.uniform(-HEIGHT, HEIGHT), distance]
