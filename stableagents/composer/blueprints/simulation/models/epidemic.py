"""People who move about: the ill infect those nearby for some days, then are healthy for good."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from logic import HEIGHT, WIDTH, Settings, within
from shapes import Shape, circle

NEAR = 16
STEPS_A_DAY = 12
COLORS = {"healthy": "#4f8fc9", "ill": "#c2554b", "recovered": "#5a9a58"}


@dataclass
class Person:
    x: float
    y: float
    way: float
    state: str = "healthy"
    days_left: float = 0.0


class Model:
    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.people: list[Person] = []
        self.steps = 0
        self.change(settings)
        self._infect(self.people[0])

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.people) < settings["people"]:
            x, y = self._chance.uniform(10, WIDTH - 10), self._chance.uniform(10, HEIGHT - 10)
            self.people.append(Person(x, y, self._chance.uniform(0, 2 * math.pi)))
        del self.people[settings["people"] :]

    def press(self, x: float, y: float) -> None:
        """The nearest person falls ill."""
        self._infect(min(self.people, key=lambda person: math.dist((person.x, person.y), (x, y))))

    def step(self) -> None:
        self.steps += 1
        for person in self.people:
            person.way += self._chance.uniform(-0.4, 0.4)
            person.x += 3 * math.cos(person.way)
            person.y += 3 * math.sin(person.way)
            if not (6 < person.x < WIDTH - 6 and 6 < person.y < HEIGHT - 6):
                person.way += math.pi / 2
                person.x, person.y = within(person.x, 6, WIDTH - 6), within(person.y, 6, HEIGHT - 6)
        ill = [person for person in self.people if person.state == "ill"]
        for person in ill:
            self._meet(person)
            person.days_left -= 1 / STEPS_A_DAY
            if person.days_left <= 0:
                person.state = "recovered"

    def shapes(self) -> list[Shape]:
        return [circle(person.x, person.y, 5, fill=COLORS[person.state]) for person in self.people]

    def told(self) -> str:
        healthy, ill, recovered = (sum(p.state == state for p in self.people) for state in COLORS)
        return f"Day {self.steps // STEPS_A_DAY + 1}   Healthy: {healthy}   Ill: {ill}   Recovered: {recovered}"

    def _meet(self, ill: Person) -> None:
        for other in self.people:
            is_near = abs(other.x - ill.x) < NEAR and abs(other.y - ill.y) < NEAR
            if is_near and other.state == "healthy" and self._chance.random() * 100 < self.settings["risk"] / 4:
                self._infect(other)

    def _infect(self, person: Person) -> None:
        person.state, person.days_left = "ill", float(self.settings["days"])
