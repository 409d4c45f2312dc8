"""A flock after Craig Reynolds: together, the same way, and not too near."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape

SIGHT = 55
TOO_NEAR = 16
SPEED = 5


@dataclass
class Bird:
    x: float
    y: float
    right: float
    down: float


class Model:
    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.birds: list[Bird] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.birds) < settings["birds"]:
            angle = self._chance.uniform(0, 2 * math.pi)
            place = (self._chance.uniform(0, WIDTH), self._chance.uniform(0, HEIGHT))
            self.birds.append(Bird(*place, SPEED * math.cos(angle), SPEED * math.sin(angle)))
        del self.birds[settings["birds"] :]

    def press(self, x: float, y: float) -> None:
        """Birds fly away from here."""
        for bird in self.birds:
            if math.dist((bird.x, bird.y), (x, y)) < 120:
                bird.right, bird.down = bird.x - x, bird.y - y

    def step(self) -> None:
        for bird in self.birds:
            self._steer(bird)
        for bird in self.birds:
            speed = math.hypot(bird.right, bird.down) or 1.0
            bird.right, bird.down = bird.right / speed * SPEED, bird.down / speed * SPEED
            bird.x, bird.y = (bird.x + bird.right) % WIDTH, (bird.y + bird.down) % HEIGHT

    def shapes(self) -> list[Shape]:
        found = []
        for bird in self.birds:
            angle = math.atan2(bird.down, bird.right)
            corners = [(9, 0.0), (6, 2.5), (6, -2.5)]
            points = [
                part
                for length, turn in corners
                for part in (bird.x + length * math.cos(angle + turn), bird.y + length * math.sin(angle + turn))
            ]
            found.append(Shape("polygon", tuple(points), fill="accent"))
        return found

    def told(self) -> str:
        right = sum(bird.right for bird in self.birds) / len(self.birds) / SPEED
        down = sum(bird.down for bird in self.birds) / len(self.birds) / SPEED
        return f"Birds: {len(self.birds)}   Flying the same way: {100 * math.hypot(right, down):.0f} %"

    def _steer(self, bird: Bird) -> None:
        near = [other for other in self.birds if other is not bird and _is_near(bird, other)]
        if not near:
            return
        count, together, apart = len(near), self.settings["together"] / 800, self.settings["apart"] / 40
        bird.right += (sum(o.x for o in near) / count - bird.x) * together
        bird.down += (sum(o.y for o in near) / count - bird.y) * together
        bird.right += (sum(o.right for o in near) / count - bird.right) * 0.08
        bird.down += (sum(o.down for o in near) / count - bird.down) * 0.08
        for other in near:
            if abs(other.x - bird.x) < TOO_NEAR and abs(other.y - bird.y) < TOO_NEAR:
                bird.right += (bird.x - other.x) * apart
                bird.down += (bird.y - other.y) * apart


def _is_near(one: Bird, other: Bird) -> bool:
    return abs(one.x - other.x) < SIGHT and abs(one.y - other.y) < SIGHT
