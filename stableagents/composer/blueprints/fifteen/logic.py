"""The rules of sliding tiles."""

from __future__ import annotations

import random

STEPS = {"up": (1, 0), "down": (-1, 0), "left": (0, 1), "right": (0, -1)}  # where the tile comes from


class Puzzle:
    """Tiles 1, 2, 3 … row by row on a square board; 0 is the gap, which is last when it is solved."""

    def __init__(self, size: int, tiles: list[int] | None = None) -> None:
        self.size = size
        self.solved = [*range(1, size * size), 0]
        self.tiles = list(tiles or self.solved)
        self.moves: list[int] = []  # where the gap was before each move

    @property
    def is_solved(self) -> bool:
        return self.tiles == self.solved

    def shuffle(self, chance: random.Random) -> None:
        """Move at random from the solved order, so that there is always a way back."""
        self.tiles, before = self.solved[:], -1
        while self.is_solved:
            for _ in range(self.size**4):
                before, gap = self.tiles.index(0), before
                self._swap(chance.choice([place for place in self._beside(before) if place != gap]))
        self.moves.clear()

    def move(self, place: int) -> bool:
        """Move the tile at a place into the gap. Returns whether it is beside the gap."""
        gap = self.tiles.index(0)
        if self.is_solved or place not in self._beside(gap):
            return False
        self._swap(place)
        self.moves.append(gap)
        return True

    def slide(self, way: str) -> bool:
        """Move the tile that can go this way."""
        row, column = divmod(self.tiles.index(0), self.size)
        row, column = row + STEPS[way][0], column + STEPS[way][1]
        is_on_board = 0 <= row < self.size and 0 <= column < self.size
        return is_on_board and self.move(row * self.size + column)

    def undo(self) -> bool:
        if not self.moves or self.is_solved:
            return False
        self._swap(self.moves.pop())
        return True

    def _swap(self, place: int) -> None:
        gap = self.tiles.index(0)
        self.tiles[gap], self.tiles[place] = self.tiles[place], 0

    def _beside(self, gap: int) -> list[int]:
        row, column = divmod(gap, self.size)
        near = [(row + down, column + right) for down, right in STEPS.values()]
        return [r * self.size + c for r, c in near if 0 <= r < self.size and 0 <= c < self.size]
