"""A frog that hops over a road with cars and a river with logs."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Box, within
from shapes import Shape, circle, rectangle

LANE = 40
ROAD, RIVER = (5, 6, 7, 8), (1, 2, 3)  # lanes from above; the frog starts in the last one and wants to reach the first
SECONDS = 30.0  # for one way
FIRST = HEIGHT // LANE - 1


class Game:
    """Each way over counts; a car, the water or too long a time cost a life."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score = lives, 0
        self.cars = [self._mover(lane, 54, place) for lane in ROAD for place in range(3)]
        self.logs = [self._mover(lane, 130, place) for lane in RIVER for place in range(3)]
        self.pointer = (WIDTH / 2, 0.0)
        self._begin()

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        """A hop for each press of a key; a press of the mouse hops towards the pointer."""
        if not is_held or self.is_over:
            return
        if way == "fire":
            right, down = self.pointer[0] - self.frog.x, self.pointer[1] - self.frog.y
            across = abs(right) > abs(down)
            way = ("right" if right > 0 else "left") if across else ("down" if down > 0 else "up")
        right, down = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}.get(way, (0, 0))
        self.frog.x = within(self.frog.x + right * LANE, LANE / 2, WIDTH - LANE / 2)
        self.frog.y = within(self.frog.y + down * LANE, LANE / 2, HEIGHT - LANE / 2)

    def point(self, x: float, y: float) -> None:
        self.pointer = (x, y)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        pace = 1 + self.score / 10
        for mover in (*self.cars, *self.logs):
            mover.move(seconds * pace)
            reach = WIDTH / 2 + mover.width
            mover.x = WIDTH / 2 + (mover.x - WIDTH / 2 + reach) % (2 * reach) - reach
        self.left -= seconds
        lane = self.lane
        under = [log for log in self.logs if log.y == self.frog.y and abs(log.x - self.frog.x) < log.width / 2]
        if under:
            self.frog.x += under[0].right * seconds * pace
        is_away = not 0 < self.frog.x < WIDTH
        is_hit = any(self.frog.touches(car) for car in self.cars)
        if lane == 0:
            self.score += 1
            self._begin()
        elif is_hit or is_away or self.left <= 0 or (lane in RIVER and not under):
            self.lives -= 1
            self._begin()

    @property
    def lane(self) -> int:
        return int(self.frog.y // LANE)

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [
            rectangle(0, 0, WIDTH, LANE, fill="#5a9a58"),
            rectangle(0, LANE * RIVER[0], WIDTH, LANE * (RIVER[-1] + 1), fill="#3f7ab3"),
            rectangle(0, LANE * ROAD[0], WIDTH, LANE * (ROAD[-1] + 1), fill="#4a4f55"),
        ]
        drawn += [rectangle(*log.edges(), fill="#8a6238") for log in self.logs]
        drawn += [rectangle(*car.edges(), fill="#b5564e") for car in self.cars]
        drawn += [circle(self.frog.x, self.frog.y, 14, fill="#7ac74f")]
        eyes = [circle(self.frog.x + side, self.frog.y - 8, 4, fill="#ffffff") for side in (-6, 6)]
        return drawn + eyes

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}   Time: {max(0, int(self.left))} s"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _begin(self) -> None:
        self.frog = Box(WIDTH / 2, LANE * (FIRST + 0.5), 24, 24)
        self.left = SECONDS

    def _mover(self, lane: int, width: float, place: int) -> Box:
        """One of three on a lane, of which every other one runs to the left."""
        speed = (60 + 18 * (lane % 3)) * (1 if lane % 2 else -1)
        x = place * (WIDTH + width) / 3 + self._chance.uniform(-25, 25)
        return Box(x, LANE * (lane + 0.5), width, LANE - 8, right=speed)
