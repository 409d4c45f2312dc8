"""What happens on each action in the maze."""

from __future__ import annotations

import random
from functools import partialmethod
from typing import TYPE_CHECKING

from logic import Maze
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.maze = Maze(9, self.chance)
        self.shows_way = False
        self.seconds = 0

    def start(self) -> None:
        self.new_game()
        self.view.every(1000, self.tick)

    def new_game(self) -> None:
        self.maze = Maze(int(self.view.side.get()), self.chance)
        self.start_over()

    def start_over(self) -> None:
        self.maze.start_over()
        self.shows_way, self.seconds = False, 0
        self.view.board.focus_set()
        self.show()

    def tick(self) -> None:
        if len(self.maze.walked) > 1 and not self.maze.is_out:
            self.seconds += 1
            self._show_status()

    def walk(self, way: str) -> None:
        self._after(self.maze.walk(way))

    up = partialmethod(walk, "up")
    down = partialmethod(walk, "down")
    left = partialmethod(walk, "left")
    right = partialmethod(walk, "right")

    def press(self, row: int, column: int) -> None:
        self._after(self.maze.walk_to((row, column)))

    def show_way(self) -> None:
        self.shows_way = not self.shows_way
        self.show()

    def show(self) -> None:
        maze = self.maze
        way = set(maze.way_out()) if self.shows_way else set()
        walked = set(maze.walked)
        cells = []
        for row in range(maze.size):
            cells.append([self._cell((row, column), way, walked) for column in range(maze.size)])
        self.view.board.show(cells)
        steps = len(maze.walked) - 1
        self.view.state_text.set(f"Out after {steps} steps!" if maze.is_out else f"Steps: {steps}")
        self._show_status()

    def _cell(self, place: tuple[int, int], way: set[tuple[int, int]], walked: set[tuple[int, int]]) -> tuple[str, str]:
        maze = self.maze
        if place == maze.place:
            return "●", "accent"
        if place == maze.exit:
            return "★", "good"
        if place not in maze.open:
            return "", "ink"
        return "", "warm" if place in way else "level1" if place in walked else "plain"

    def _after(self, has_moved: bool) -> None:
        if has_moved and self.maze.is_out:
            self.storage.set_setting("done", str(int(self.storage.setting("done", "0")) + 1))
        self.show()

    def _show_status(self) -> None:
        time = f"{self.seconds // 60}:{self.seconds % 60:02d}"
        self.view.status.set(f"Time: {time}   Mazes done: {self.storage.setting('done', '0')}")
