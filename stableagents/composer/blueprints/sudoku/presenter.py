"""What happens on each action in sudoku."""

from __future__ import annotations

import json
import random
from functools import partialmethod
from typing import TYPE_CHECKING

from logic import GIVEN, Game, make
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The puzzle is kept after every step, with the time it took so far."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.place = 40
        self.seconds = 0
        self.game = Game([0] * 81, [0] * 81)

    def start(self) -> None:
        kept = json.loads(self.storage.setting("game", "null"))
        if kept:
            self.game = Game(kept["given"], kept["solution"], kept["grid"])
            self.seconds = kept["seconds"]
            self.view.level.set(kept["level"])
            self.show()
        else:
            self.new_game()
        self.view.every(1000, self.tick)

    def new_game(self) -> None:
        level = self.view.level.get()
        self.game = Game(*make(level if level in GIVEN else "Easy", self.chance))
        self.seconds = 0
        self._changed()

    def tick(self) -> None:
        if not self.game.is_solved:
            self.seconds += 1
            self._show_time()

    def press(self, row: int, column: int) -> None:
        self.place = row * 9 + column
        self.show()

    def write(self, digit: int) -> None:
        """Write a digit into the chosen cell; 0 empties it."""
        if not self.game.write(self.place, digit):
            self._say("This cell belongs to the puzzle.")
            return
        self._changed()

    write_1 = partialmethod(write, 1)
    write_2 = partialmethod(write, 2)
    write_3 = partialmethod(write, 3)
    write_4 = partialmethod(write, 4)
    write_5 = partialmethod(write, 5)
    write_6 = partialmethod(write, 6)
    write_7 = partialmethod(write, 7)
    write_8 = partialmethod(write, 8)
    write_9 = partialmethod(write, 9)
    erase = partialmethod(write, 0)

    def hint(self) -> None:
        if self.game.hint(self.place):
            self._changed()
        else:
            self._say("This cell is right already; choose another.")

    def undo(self) -> None:
        if self.game.undo():
            self._changed()
        else:
            self._say("There is nothing to undo.")

    def start_over(self) -> None:
        if self.game.grid == self.game.given or self.view.confirm("Empty every cell that you filled in?"):
            self.game.start_over()
            self._changed()

    def _move(self, down: int, right: int) -> None:
        row, column = divmod(self.place, 9)
        self.press((row + down) % 9, (column + right) % 9)

    up = partialmethod(_move, -1, 0)
    down = partialmethod(_move, 1, 0)
    left = partialmethod(_move, 0, -1)
    right = partialmethod(_move, 0, 1)

    def show(self) -> None:
        self.view.board.show([[self._cell(row * 9 + column) for column in range(9)] for row in range(9)])
        left = self.game.grid.count(0)
        self.view.state_text.set("Solved. Well done!" if self.game.is_solved else f"{left} cells to fill.")
        self._show_time()

    def _cell(self, place: int) -> tuple[str, str]:
        digit = str(self.game.grid[place] or "")
        if place == self.place:
            return digit or "·", "accent"
        if self.view.shows_mistakes.get() and self.game.clashes(place):
            return digit, "bad"
        row, column = divmod(place, 9)
        is_odd_box = (row // 3 + column // 3) % 2 == 1
        if self.game.given[place]:
            return digit, "level0" if is_odd_box else "level2"
        return digit, "raised" if is_odd_box else "plain"

    def _changed(self) -> None:
        game = self.game
        kept = {"given": game.given, "solution": game.solution, "grid": game.grid, "seconds": self.seconds}
        self.storage.set_setting("game", json.dumps({**kept, "level": self.view.level.get()}))
        self.show()

    def _show_time(self) -> None:
        self._say(f"Time: {self.seconds // 60}:{self.seconds % 60:02d}")

    def _say(self, text: str) -> None:
        self.view.status.set(text)
