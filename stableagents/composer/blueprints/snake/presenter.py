"""What happens on each action in the game of snake."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import LIVES, RISES, SIZE
from logic import Snake
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 20
STEP_MS = {"Slow": 300, "Normal": 180, "Fast": 120}


class Presenter:
    """Between the window and the rules. The clock ticks always; the snake moves on some of the ticks."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.snake = Snake(SIZE, self.chance)
        self.is_running = False
        self.waited = 0  # milliseconds since the last step
        self.lives, self.kept = LIVES, 0

    def start(self) -> None:
        self.new_game()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.lives, self.kept = LIVES, 0
        self._begin()

    def tick(self) -> None:
        self.waited += TICK_MS
        if not self.is_running or self.waited < self.step_ms():
            return
        self.waited = 0
        self.snake.step()
        if self.snake.is_over:
            self._end()
        self.show()

    def step_ms(self) -> int:
        """How long a step takes; shorter with all that was eaten, where the snake grows faster."""
        usual = STEP_MS.get(self.view.speed.get(), STEP_MS["Normal"])
        return max(usual // 3, usual - usual * self.snake.score // 30) if RISES else usual

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
        is_over = snake.is_over and not self.lives
        self.view.state_text.set("Game over." if is_over else "Running." if self.is_running else "Press Start.")
        self.view.pause_text.set("Pause" if self.is_running else "Start")
        lives = f"{'♥' * self.lives}   " if LIVES > 1 else ""
        score = self.kept + snake.score
        self.view.status.set(f"{lives}Score: {score}   Best: {self.storage.setting('best', '0')}")

    def _turn(self, way: str) -> None:
        self.snake.turn(way)
        if not self.is_running and not self.snake.is_over:
            self.is_running = True
            self.show()

    def _begin(self) -> None:
        """A snake at its first place, that waits."""
        self.snake = Snake(SIZE, self.chance, has_walls=bool(self.view.has_walls.get()))
        self.is_running = False
        self.show()

    def _end(self) -> None:
        """A life is lost; with the last one the score is counted."""
        self.is_running = False
        self.lives -= 1
        score = self.kept + self.snake.score
        if self.lives:
            self.kept = score
            self._begin()
        elif score > int(self.storage.setting("best", "0")):
            self.storage.set_setting("best", str(score))
