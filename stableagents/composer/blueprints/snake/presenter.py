"""What happens on each action in the game of snake."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Snake
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 60
TICKS = {"Slow": 5, "Normal": 3, "Fast": 2}


class Presenter:
    """Between the window and the rules. The clock ticks always; the snake moves on some of the ticks."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.snake = Snake(SIZE, self.chance)
        self.is_running = False
        self.ticks = 0

    def start(self) -> None:
        self.new_game()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.snake = Snake(SIZE, self.chance, has_walls=bool(self.view.has_walls.get()))
        self.is_running = False
        self.show()

    def tick(self) -> None:
        self.ticks += 1
        if self.is_running and self.ticks % TICKS.get(self.view.speed.get(), 3) == 0:
            self.snake.step()
            if self.snake.is_over:
                self._end()
            self.show()

    def pause(self) -> None:
        """Start, pause, or begin again after the end."""
        if self.snake.is_over:
            self.new_game()
        self.is_running = not self.is_running
        self.view.board.focus_set()
        self.show()

    def up(self) -> None:
        self._turn("up")

    def down(self) -> None:
        self._turn("down")

    def left(self) -> None:
        self._turn("left")

    def right(self) -> None:
        self._turn("right")

    def press(self, row: int, column: int) -> None:
        """A press on the field steers towards it."""
        head_row, head_column = self.snake.body[0]
        if abs(row - head_row) > abs(column - head_column):
            self._turn("down" if row > head_row else "up")
        elif column != head_column:
            self._turn("right" if column > head_column else "left")

    def show(self) -> None:
        snake, cells = self.snake, [[("", "plain")] * SIZE for _ in range(SIZE)]
        for number, (row, column) in enumerate(snake.body):
            cells[row][column] = ("", "accent" if number else "ink")
        if snake.food is not None:
            cells[snake.food[0]][snake.food[1]] = ("", "bad")
        self.view.board.show(cells)
        self.view.state_text.set("Game over." if snake.is_over else "Running." if self.is_running else "Press Start.")
        self.view.pause_text.set("Pause" if self.is_running else "Start")
        self.view.status.set(f"Score: {snake.score}   Best: {self.storage.setting('best', '0')}")

    def _turn(self, way: str) -> None:
        self.snake.turn(way)
        if not self.is_running and not self.snake.is_over:
            self.is_running = True
            self.show()

    def _end(self) -> None:
        self.is_running = False
        if self.snake.score > int(self.storage.setting("best", "0")):
            self.storage.set_setting("best", str(self.snake.score))
