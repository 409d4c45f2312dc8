"""A box whose colour changes at each interval: red, green and blue each grow by a step of their own."""

from __future__ import annotations

import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, rectangle, words

PARTS = ("red", "green", "blue")


class Model:
    """``parts`` are the red, green and blue of now, from 0 to 255; beyond 255 they begin at 0 again."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.seconds = 0.0
        self.parts = [settings[part] % 256 for part in PARTS]
        self.change(settings)

    def change(self, settings: Settings) -> None:
        """Other start values begin anew; other steps go on from here."""
        first = [settings[part] % 256 for part in PARTS]
        if first != getattr(self, "first", first):
            self.parts = list(first)
        self.first, self.settings = first, settings

    def press(self, x: float, y: float) -> None:
        """The next colour at once."""
        self._next()

    def step(self) -> None:
        self.seconds += STEP_S
        if self.seconds >= max(40, self.settings["interval"]) / 1000:
            self.seconds = 0.0
            self._next()

    def shapes(self) -> list[Shape]:
        code = self._code()
        ink = "#000000" if sum(self.parts) > 380 else "#ffffff"
        box = rectangle(40, 30, WIDTH - 40, HEIGHT - 30, fill=code, line="line")
        return [box, words(WIDTH / 2, HEIGHT / 2, code.upper(), size=36, color=ink)]

    def told(self) -> str:
        red, green, blue = self.parts
        return f"{self._code().upper()}   R {red}   G {green}   B {blue}"

    def _next(self) -> None:
        steps = [self.settings[f"{part}_step"] for part in PARTS]
        self.parts = [(part + step) % 256 for part, step in zip(self.parts, steps, strict=True)]

    def _code(self) -> str:
        return "#" + "".join(f"{part:02x}" for part in self.parts)
