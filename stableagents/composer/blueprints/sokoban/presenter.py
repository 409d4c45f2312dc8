"""What happens on each action while pushing boxes."""

from __future__ import annotations

import json
from functools import partialmethod
from typing import TYPE_CHECKING

from logic import LEVELS, STEPS, Room
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.best: dict[str, int] = json.loads(storage.setting("best", "{}"))
        self.room = Room(LEVELS[0][0])

    def start(self) -> None:
        solved = [int(level) for level in self.best]
        self.view.level.set(str(min(len(LEVELS), max(solved, default=0) + 1)))
        self.new_game()

    def new_game(self) -> None:
        self.room = Room(LEVELS[int(self.view.level.get()) - 1][0])
        self.view.board.focus_set()
        self.show()

    def next_level(self) -> None:
        self.view.level.set(str(int(self.view.level.get()) % len(LEVELS) + 1))
        self.new_game()

    def walk(self, way: str) -> None:
        if self.room.walk(way) and self.room.is_solved:
            level = self.view.level.get()
            self.best[level] = min(self.room.moves, self.best.get(level, self.room.moves))
            self.storage.set_setting("best", json.dumps(self.best))
        self.show()

    up = partialmethod(walk, "up")
    down = partialmethod(walk, "down")
    left = partialmethod(walk, "left")
    right = partialmethod(walk, "right")

    def press(self, row: int, column: int) -> None:
        """A press beside the person walks there."""
        beside = (row - self.room.person[0], column - self.room.person[1])
        way = next((way for way, step in STEPS.items() if step == beside), None)
        if way is None:
            self.view.status.set("Press a cell beside you.")
        else:
            self.walk(way)

    def undo(self) -> None:
        if self.room.undo():
            self.show()
        else:
            self.view.status.set("There is nothing to undo.")

    def show(self) -> None:
        room = self.room
        rows, columns = room.size
        self.view.board.show([[self._cell((row, column)) for column in range(columns)] for row in range(rows)])
        left = len(room.goals - room.boxes)
        state = "Solved! Press Next level." if room.is_solved else f"Boxes to go: {left}"
        self.view.state_text.set(state)
        best = self.best.get(self.view.level.get(), "–")
        self.view.status.set(f"Moves: {room.moves}   Best: {best}   Levels solved: {len(self.best)}")

    def _cell(self, place: tuple[int, int]) -> tuple[str, str]:
        room = self.room
        if place == room.person:
            return "☻", "accent"
        if place in room.boxes:
            return "■", "good" if place in room.goals else "warm"
        if place in room.walls:
            return "", "ink"
        return "•" if place in room.goals else "", "plain"
