"""The rules of falling blocks."""

from __future__ import annotations

import random

ROWS, COLUMNS = 20, 10
# The seven pieces, each as the places of its four blocks.
PIECES = (
    ((0, 0), (0, 1), (0, 2), (0, 3)),
    ((0, 0), (0, 1), (1, 0), (1, 1)),
    ((0, 1), (1, 0), (1, 1), (1, 2)),
    ((0, 1), (0, 2), (1, 0), (1, 1)),
    ((0, 0), (0, 1), (1, 1), (1, 2)),
    ((0, 0), (1, 0), (1, 1), (1, 2)),
    ((0, 2), (1, 0), (1, 1), (1, 2)),
)
POINTS = (0, 40, 100, 300, 1200)  # for so many rows at once, times the level
ROWS_A_LEVEL = 10
Place = tuple[int, int]


class Game:
    """``lying`` maps places to the number of the piece that they came from; ``blocks`` is what falls."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._bag: list[int] = []
        self.lying: dict[Place, int] = {}
        self.score = self.rows = 0
        self.is_over = False
        self.next = self._draw()
        self.piece, self.blocks = 0, list[Place]()
        self._bring()

    @property
    def level(self) -> int:
        return self.rows // ROWS_A_LEVEL + 1

    def move(self, right: int) -> bool:
        return self._try([(row, column + right) for row, column in self.blocks])

    def turn(self) -> bool:
        """Turn to the right; beside a wall the piece steps aside."""
        if self.piece == 1:
            return True
        top, left = min(row for row, _ in self.blocks), min(column for _, column in self.blocks)
        height = max(row for row, _ in self.blocks) - top
        turned = [(top + column - left, left + height - (row - top)) for row, column in self.blocks]
        return any(self._try([(row, column + aside) for row, column in turned]) for aside in (0, -1, 1, -2, 2))

    def step(self) -> bool:
        """Fall by one row; where that is not possible, the piece stays. Returns whether it fell."""
        if self.is_over:
            return False
        if self._try([(row + 1, column) for row, column in self.blocks]):
            return True
        self.lying |= dict.fromkeys(self.blocks, self.piece)
        self._clear()
        self._bring()
        return False

    def drop(self) -> None:
        """Fall as far as possible."""
        while self.step():
            self.score += 1

    def landing(self) -> list[Place]:
        """Where the piece would come to lie."""
        blocks = self.blocks
        while all(self._is_free((row + 1, column)) for row, column in blocks):
            blocks = [(row + 1, column) for row, column in blocks]
        return blocks

    def _clear(self) -> None:
        full = [row for row in range(ROWS) if all((row, column) in self.lying for column in range(COLUMNS))]
        self.score += POINTS[len(full)] * self.level
        self.rows += len(full)
        left = {place: piece for place, piece in self.lying.items() if place[0] not in full}
        self.lying = {(r + sum(row > r for row in full), c): piece for (r, c), piece in left.items()}

    def _bring(self) -> None:
        self.piece, self.next = self.next, self._draw()
        self.blocks = [(row, column + COLUMNS // 2 - 2) for row, column in PIECES[self.piece]]
        self.is_over = not all(map(self._is_free, self.blocks))

    def _draw(self) -> int:
        """Each piece comes once before any comes again."""
        if not self._bag:
            self._bag = list(range(len(PIECES)))
            self._chance.shuffle(self._bag)
        return self._bag.pop()

    def _try(self, blocks: list[Place]) -> bool:
        is_possible = not self.is_over and all(map(self._is_free, blocks))
        if is_possible:
            self.blocks = blocks
        return is_possible

    def _is_free(self, place: Place) -> bool:
        return 0 <= place[0] < ROWS and 0 <= place[1] < COLUMNS and place not in self.lying
