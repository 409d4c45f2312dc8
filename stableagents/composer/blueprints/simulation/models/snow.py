"""Snow that drifts in the wind, lies, and melts."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, rectangle

COLUMNS = 64
WIDE = WIDTH / COLUMNS


class Model:
    """A flake is [x, y, radius]; ``ground`` is how high the snow lies, by column."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.flakes: list[list[float]] = []
        self.ground = [0.0] * COLUMNS
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.flakes) < settings["flakes"]:
            self.flakes.append(self._flake(self._chance.uniform(0, HEIGHT)))
        del self.flakes[max(1, settings["flakes"]) :]

    def press(self, x: float, y: float) -> None:
        """Snow that falls from the pointer."""
        self.flakes.append([x, y, self._chance.uniform(1.5, 4)])
        del self.flakes[: -3 * max(1, self.settings["flakes"])]

    def step(self) -> None:
        for n, flake in enumerate(self.flakes):
            flake[0] = (flake[0] + self.settings["wind"] / 10 + self._chance.uniform(-0.8, 0.8)) % WIDTH
            flake[1] += flake[2]
            column = int(flake[0] / WIDE) % COLUMNS
            if flake[1] >= HEIGHT - self.ground[column]:
                self._lie(column)
                self.flakes[n] = self._flake(0)
        self.ground = [max(0.0, high - self.settings["warmth"] / 200) for high in self.ground]

    def shapes(self) -> list[Shape]:
        lying = [
            rectangle(n * WIDE, HEIGHT - high, (n + 1) * WIDE, HEIGHT, fill="hint")
            for n, high in enumerate(self.ground)
            if high >= 1
        ]
        return [*lying, *(circle(x, y, radius, fill=color(6)) for x, y, radius in self.flakes)]

    def told(self) -> str:
        return f"Flakes: {len(self.flakes)}   Snow: {sum(self.ground) / COLUMNS:.0f}"

    def _flake(self, y: float) -> list[float]:
        return [self._chance.uniform(0, WIDTH), y, self._chance.uniform(1.5, 4)]

    def _lie(self, column: int) -> None:
        """It slides to the lower neighbour, and lies no higher than half the sheet."""
        around = [column, (column - 1) % COLUMNS, (column + 1) % COLUMNS]
        lowest = min(around, key=lambda n: self.ground[n])
        self.ground[lowest] = min(self.ground[lowest] + 1.5, HEIGHT / 2)
