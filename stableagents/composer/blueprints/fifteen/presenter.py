"""What happens on each action in the sliding puzzle."""

from __future__ import annotations

import json
import random
from functools import partialmethod
from typing import TYPE_CHECKING

from logic import Puzzle
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.best: dict[str, int] = json.loads(storage.setting("best", "{}"))
        self.puzzle = Puzzle(4)

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        self.puzzle = Puzzle(int(self.view.side.get()[0]))
        self.puzzle.shuffle(self.chance)
        self.show()

    def press(self, row: int, column: int) -> None:
        moved = self.puzzle.move(row * self.puzzle.size + column)
        self._after(moved, "Only a tile beside the gap can move.")

    def slide(self, way: str) -> None:
        self._after(self.puzzle.slide(way), "")

    up = partialmethod(slide, "up")
    down = partialmethod(slide, "down")
    left = partialmethod(slide, "left")
    right = partialmethod(slide, "right")

    def undo(self) -> None:
        self._after(self.puzzle.undo(), "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        puzzle, size = self.puzzle, self.puzzle.size
        rows = [puzzle.tiles[start : start + size] for start in range(0, size * size, size)]
        self.view.board.show(
            [
                [
                    (
                        str(tile or ""),
                        ("good" if tile == puzzle.solved[row * size + n] else "raised") if tile else "plain",
                    )
                    for n, tile in enumerate(tiles)
                ]
                for row, tiles in enumerate(rows)
            ]
        )
        best = self.best.get(str(size))
        self.view.state_text.set(f"Solved in {len(puzzle.moves)} moves." if puzzle.is_solved else message)
        self.view.status.set(f"Moves: {len(puzzle.moves)}   Best: {best or '–'}")

    def _after(self, is_done: bool, otherwise: str) -> None:
        count, size = len(self.puzzle.moves), str(self.puzzle.size)
        if is_done and self.puzzle.is_solved and count < self.best.get(size, count + 1):
            self.best[size] = count
            self.storage.set_setting("best", json.dumps(self.best))
        self.show("" if is_done else otherwise)
