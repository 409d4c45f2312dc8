"""Digital rain: columns of signs that fall, bright in front and fading behind."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, rectangle, words

CELL = 16
ROWS = HEIGHT // CELL
SIGNS = "01234567890+-*/<>=#$%&XZ"
GREENS = ("#d8ffe0", "#5fe07d", "#3bb85a", "#278c41", "#1a6630", "#114a22", "#0b3417")


class Model:
    """A stream is [column, row of its head, rows a step]; ``signs`` are those of the whole field."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.streams: list[list[float]] = []
        self.steps = 0
        self.signs = [[chance.choice(SIGNS) for _ in range(WIDTH // CELL)] for _ in range(ROWS)]
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.streams) < settings["streams"]:
            self.streams.append(self._stream(self._chance.uniform(-ROWS, ROWS)))
        del self.streams[max(1, settings["streams"]) :]

    def press(self, x: float, y: float) -> None:
        """A stream falls from there."""
        self.streams[0] = [x // CELL, y / CELL, 0.6]

    def step(self) -> None:
        self.steps += 1
        for number, stream in enumerate(self.streams):
            stream[1] += stream[2] * self.settings["speed"] / 10
            if stream[1] - self.settings["length"] > ROWS:
                self.streams[number] = self._stream(-1)
        row = self._chance.choice(self.signs)
        row[self._chance.randrange(len(row))] = self._chance.choice(SIGNS)

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#050a06")]
        length = self.settings["length"]
        for column, head, _speed in self.streams:
            for behind in range(length):
                row = int(head) - behind
                if 0 <= row < ROWS:
                    green = GREENS[min(len(GREENS) - 1, behind * len(GREENS) // length)]
                    sign = self.signs[row][int(column) % len(self.signs[row])]
                    drawn.append(words((column + 0.5) * CELL, (row + 0.5) * CELL, sign, size=14, color=green))
        return drawn

    def told(self) -> str:
        return f"Steps: {self.steps:,}"

    def _stream(self, row: float) -> list[float]:
        return [float(self._chance.randrange(WIDTH // CELL)), row, self._chance.uniform(0.3, 1)]
