"""The rules of snake."""

from __future__ import annotations

import random

Place = tuple[int, int]
DIRECTIONS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


class Snake:
    """A snake on a square field, head first in ``body``; places are (row, column)."""

    def __init__(self, size: int, chance: random.Random, *, has_walls: bool = True) -> None:
        self.size = size
        self.has_walls = has_walls
        self._chance = chance
        middle = size // 2
        self.body: list[Place] = [(middle, middle - n) for n in range(3)]
        self._direction = self._next = DIRECTIONS["right"]
        self.score = 0
        self.is_over = False
        self.food: Place | None = self._new_food()

    def turn(self, way: str) -> None:
        """Go another way from the next step on; never straight back."""
        down, right = DIRECTIONS[way]
        if (down, right) != (-self._direction[0], -self._direction[1]):
            self._next = (down, right)

    def step(self) -> None:
        """Go on by one cell."""
        if self.is_over:
            return
        self._direction = self._next
        row, column = self.body[0][0] + self._direction[0], self.body[0][1] + self._direction[1]
        is_outside = not (0 <= row < self.size and 0 <= column < self.size)
        head = (row % self.size, column % self.size)
        eats = head == self.food
        rest = self.body if eats else self.body[:-1]
        if (is_outside and self.has_walls) or head in rest:
            self.is_over = True
            return
        self.body = [head, *rest]
        if eats:
            self.score += 1
            self.food = self._new_food()
            self.is_over = self.food is None

    def _new_food(self) -> Place | None:
        free = [(row, n) for row in range(self.size) for n in range(self.size) if (row, n) not in self.body]
        return self._chance.choice(free) if free else None
