"""What happens on each action in 2048."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Grid
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The game as it stands is kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.grid = Grid(SIZE, random.Random())

    def start(self) -> None:
        kept = json.loads(self.storage.setting("game", "{}"))
        if kept and len(kept["cells"]) == SIZE:
            self.grid.cells, self.grid.score = kept["cells"], kept["score"]
        self.show()

    def new_game(self) -> None:
        if self.grid.is_over() or self.grid.score == 0 or self.view.confirm("Begin again? This game is lost then."):
            self.grid = Grid(SIZE, random.Random())
            self.show()

    def press(self, row: int, column: int) -> None:
        """A press near a border slides that way."""
        middle = (SIZE - 1) / 2
        down, right = row - middle, column - middle
        if abs(down) != abs(right):
            way = ("down" if down > 0 else "up") if abs(down) > abs(right) else "right" if right > 0 else "left"
            self._slide(way)

    def up(self) -> None:
        self._slide("up")

    def down(self) -> None:
        self._slide("down")

    def left(self) -> None:
        self._slide("left")

    def right(self) -> None:
        self._slide("right")

    def undo(self) -> None:
        self.show("" if self.grid.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        best = max(self.grid.score, int(self.storage.setting("best", "0")))
        self.storage.set_setting("best", str(best))
        self.storage.set_setting("game", json.dumps({"cells": self.grid.cells, "score": self.grid.score}))
        self.view.board.show([[_cell(number) for number in row] for row in self.grid.cells])
        over = "Nothing moves any more. " if self.grid.is_over() else ""
        self.view.state_text.set(f"{over}Score: {self.grid.score}   Best: {best}")
        self.view.status.set(message or ("You reached 2048." if self.grid.largest() >= 2048 else ""))

    def _slide(self, way: str) -> None:
        self.show("" if self.grid.slide(way) else "That way nothing moves.")


def _cell(number: int) -> tuple[str, str]:
    return (str(number), f"level{min(9, number.bit_length() - 2)}") if number else ("", "plain")
