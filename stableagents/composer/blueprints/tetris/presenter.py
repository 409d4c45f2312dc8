"""What happens on each action in falling blocks."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from logic import COLUMNS, PIECES, ROWS, Game
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 50
LOOKS = ("level3", "level6", "level1", "level4", "level9", "level0", "level7")


class Presenter:
    """Between the window and the rules. The board has the next piece beside it."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Game(random.Random())
        self.is_running = False
        self.ticks = 0

    def start(self) -> None:
        self.show()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.game = Game(random.Random())
        self.is_running = True
        self.view.board.focus_set()
        self.show()

    def tick(self) -> None:
        self.ticks += 1
        if self.is_running and self.ticks % max(1, 11 - self.game.level) == 0:
            self._do(self.game.step)

    def pause(self) -> None:
        """Start, pause, or begin again after the end."""
        if self.game.is_over:
            self.new_game()
            return
        self.is_running = not self.is_running
        self.view.board.focus_set()
        self.show()

    def left(self) -> None:
        self._do(lambda: self.game.move(-1))

    def right(self) -> None:
        self._do(lambda: self.game.move(1))

    def down(self) -> None:
        self._do(self.game.step)

    def turn(self) -> None:
        self._do(self.game.turn)

    def drop(self) -> None:
        self._do(self.game.drop)

    def press(self, row: int, column: int) -> None:
        """A press moves the piece towards it, above it turns, below it drops."""
        columns = [block_column for _row, block_column in self.game.blocks]
        if column < min(columns):
            self.left()
        elif column > max(columns):
            self.right()
        else:
            self.turn()

    def show(self) -> None:
        game = self.game
        cells = [[("", "plain")] * COLUMNS for _ in range(ROWS)]
        for row, column in game.landing():
            cells[row][column] = ("·", "plain")
        for (row, column), piece in [*game.lying.items(), *((block, game.piece) for block in game.blocks)]:
            cells[row][column] = ("", LOOKS[piece])
        for row in range(ROWS):
            following = [("", LOOKS[game.next] if (row - 1, n) in PIECES[game.next] else "ink") for n in range(4)]
            cells[row] += following if row < 4 else [("", "ink")] * 4
        self.view.board.show(cells)
        state = "Game over." if game.is_over else "Running." if self.is_running else "Press Start."
        self.view.state_text.set(state)
        self.view.pause_text.set("Pause" if self.is_running else "Start")
        best = self.storage.setting("best", "0")
        self.view.status.set(f"Score: {game.score}   Level: {game.level}   Rows: {game.rows}   Best: {best}")

    def _do(self, action: Callable[[], object]) -> None:
        if not self.is_running:
            return
        action()
        if self.game.is_over:
            self.is_running = False
            if self.game.score > int(self.storage.setting("best", "0")):
                self.storage.set_setting("best", str(self.game.score))
        self.show()
