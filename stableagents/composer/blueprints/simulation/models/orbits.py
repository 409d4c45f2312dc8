"""Bodies that draw each other by their mass."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle

STRENGTH = 400.0
FINE = 4
STEP = 0.02
NEAREST = 8.0  # nearer than this, the pull grows no more
FARTHEST = 3000.0


@dataclass
class Body:
    x: float
    y: float
    right: float
    down: float
    mass: float
    number: int


class Model:
    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.sun = Body(WIDTH / 2, HEIGHT / 2, 0, 0, settings["sun"], 5)
        self.planets: list[Body] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.sun.mass = settings["sun"]
        while len(self.planets) < settings["planets"]:
            angle, distance = self._chance.uniform(0, 2 * math.pi), 50 + 32 * (len(self.planets) % 5)
            self._add(self.sun.x + distance * math.cos(angle), self.sun.y + distance * math.sin(angle))
        del self.planets[settings["planets"] :]

    def press(self, x: float, y: float) -> None:
        """A planet on its way round the sun, in the place of the oldest."""
        self.planets.pop(0)
        self._add(x, y)

    def step(self) -> None:
        for _ in range(FINE):
            for planet in self.planets:
                self._pull(planet)
            for planet in self.planets:
                planet.x += planet.right * STEP
                planet.y += planet.down * STEP

    def shapes(self) -> list[Shape]:
        sun = circle(self.sun.x, self.sun.y, 8 + self.sun.mass / 12, fill="#e0b83c")
        near = [planet for planet in self.planets if abs(planet.x) < FARTHEST and abs(planet.y) < FARTHEST]
        return [sun, *(circle(planet.x, planet.y, 6, fill=color(planet.number)) for planet in near)]

    def told(self) -> str:
        away = [math.hypot(planet.x - self.sun.x, planet.y - self.sun.y) for planet in self.planets]
        return f"Nearest to the sun: {min(away):.0f}   Farthest: {max(away):.0f}"

    def _add(self, x: float, y: float) -> None:
        """As fast as a circle round the sun asks for."""
        across, along = x - self.sun.x, y - self.sun.y
        distance = max(NEAREST, math.hypot(across, along))
        speed = math.sqrt(STRENGTH * self.sun.mass / distance)
        right, down = -along / distance * speed, across / distance * speed
        self.planets.append(Body(x, y, right, down, 0.1, self._chance.randrange(8)))

    def _pull(self, planet: Body) -> None:
        for other in (self.sun, *self.planets):
            if other is planet:
                continue
            across, along = other.x - planet.x, other.y - planet.y
            distance = max(NEAREST, math.hypot(across, along))
            pull = STRENGTH * other.mass / distance**3
            planet.right += across * pull * STEP
            planet.down += along * pull * STEP
