"""Hares and foxes on a meadow: hares breed, foxes live on them, and the number of each follows the other's."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, WIDTH, Settings, within
from shapes import Shape, circle, line, rectangle

MEADOW = 300  # height of it; below is how many there were
MOST_HARES, MOST_FOXES = 260, 120  # for which there is room
NEAR = 13
STEPS_A_DAY = 6
SHOWN = 160  # days of the curves
COLORS = ("#b08a4f", "#c2554b")


@dataclass
class Animal:
    x: float
    y: float
    way: float
    days_left: float = 0.0  # of a fox that eats nothing


class Model:
    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.change(settings)
        self.hares = [self._somewhere() for _ in range(settings["hares"])]
        self.foxes = [self._somewhere() for _ in range(settings["foxes"])]
        self.steps = 0
        self.counts: list[tuple[int, int]] = [(len(self.hares), len(self.foxes))]

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Some more hares where it was pressed."""
        place = (within(x, 8, WIDTH - 8), within(y, 8, MEADOW - 8))
        self.hares += [Animal(*place, self._any_way()) for _ in range(5)]

    def step(self) -> None:
        self.steps += 1
        for animal, fast in [*((hare, 2.5) for hare in self.hares), *((fox, 4.5) for fox in self.foxes)]:
            self._walk(animal, fast)
        self._hunt()
        self._breed()
        if self.steps % STEPS_A_DAY == 0:
            self.counts = [*self.counts, (len(self.hares), len(self.foxes))][-SHOWN:]
        for kept in (self.hares, self.foxes):
            if len(kept) < 2 and self.steps % (20 * STEPS_A_DAY) == 0:  # a pair comes in from elsewhere
                kept += [self._somewhere(), self._somewhere()]

    def shapes(self) -> list[Shape]:
        drawn = [rectangle(0, 0, WIDTH, MEADOW, fill="#a9c98f")]
        drawn += [circle(hare.x, hare.y, 4, fill=COLORS[0]) for hare in self.hares]
        drawn += [circle(fox.x, fox.y, 6, fill=COLORS[1]) for fox in self.foxes]
        highest = max(1, *map(max, self.counts))
        for which, color in enumerate(COLORS):
            places = [
                (place * WIDTH / SHOWN, HEIGHT - 6 - 84 * count[which] / highest)
                for place, count in enumerate(self.counts)
            ]
            first = (0.0, places[0][1])  # a line has two ends from the beginning
            drawn.append(line(*first, *(each for place in places for each in place), color=color, width=2))
        return drawn

    def told(self) -> str:
        return f"Day {self.steps // STEPS_A_DAY + 1}   Hares: {len(self.hares)}   Foxes: {len(self.foxes)}"

    def _somewhere(self) -> Animal:
        x, y = self._chance.uniform(8, WIDTH - 8), self._chance.uniform(8, MEADOW - 8)
        return Animal(x, y, self._any_way(), self._chance.uniform(0.5, 1) * self.settings["hunger"])

    def _any_way(self) -> float:
        return self._chance.uniform(0, 2 * math.pi)

    def _walk(self, animal: Animal, fast: float) -> None:
        animal.way += self._chance.uniform(-0.5, 0.5)
        animal.x += fast * math.cos(animal.way)
        animal.y += fast * math.sin(animal.way)
        if not (6 < animal.x < WIDTH - 6 and 6 < animal.y < MEADOW - 6):
            animal.way += math.pi / 2
            animal.x, animal.y = within(animal.x, 6, WIDTH - 6), within(animal.y, 6, MEADOW - 6)

    def _hunt(self) -> None:
        for fox in self.foxes:
            fox.days_left -= 1 / STEPS_A_DAY
            if fox.days_left > self.settings["hunger"] / 2:
                continue  # it is full
            near = (place for place, hare in enumerate(self.hares) if _is_near(fox, hare))
            eaten = next(near, None)
            if eaten is not None:
                del self.hares[eaten]
                fox.days_left = float(self.settings["hunger"])
                if len(self.foxes) < MOST_FOXES and self._chance.random() < self.settings["cubs"] / 100:
                    self.foxes.append(Animal(fox.x, fox.y, self._any_way(), self.settings["hunger"] / 2))
        self.foxes = [fox for fox in self.foxes if fox.days_left > 0]

    def _breed(self) -> None:
        """The fuller the meadow, the fewer young hares; one alone has none."""
        room = 1 - len(self.hares) / MOST_HARES
        likely = self.settings["young"] / 100 / STEPS_A_DAY * room
        born = [hare for hare in self.hares if self._chance.random() < likely] if len(self.hares) > 1 else []
        self.hares += [Animal(hare.x, hare.y, self._any_way()) for hare in born]


def _is_near(fox: Animal, hare: Animal) -> bool:
    return abs(fox.x - hare.x) < NEAR and abs(fox.y - hare.y) < NEAR
