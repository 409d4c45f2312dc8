"""What happens on each action in the Game of Life."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import COLUMNS, ROWS
from logic import Life, Place
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
TICKS = {"Slow": 5, "Normal": 2, "Fast": 1}


class Presenter:
    """Between the window and the rules. The cells are kept when something changes by hand."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.life = Life(ROWS, COLUMNS)
        self.chance = random.Random()
        self.is_running = False
        self.ticks = 0
        self.before: set[Place] | None = None

    def start(self) -> None:
        kept = json.loads(self.storage.setting("cells", "null"))
        if kept is None:
            self.life.begin("Glider", self.chance)
        else:
            self.life.alive = {(row, column) for row, column in kept if row < ROWS and column < COLUMNS}
        self.view.every(TICK_MS, self.tick)
        self.show()

    def new_game(self) -> None:
        self.before = set(self.life.alive)
        self.life.begin(self.view.pattern.get(), self.chance)
        self._keep()

    def press(self, row: int, column: int) -> None:
        self.before = set(self.life.alive)
        self.life.toggle((row, column))
        self._keep()

    def run(self) -> None:
        """Run, or stop."""
        self.is_running = not self.is_running
        self._keep()

    def step(self) -> None:
        self.life.step()
        self._keep()

    def clear(self) -> None:
        self.before = set(self.life.alive)
        self.is_running = False
        self.life.alive, self.life.generation = set(), 0
        self._keep("Cleared. Undo brings the cells back.")

    def undo(self) -> None:
        if self.before is None:
            self.view.status.set("There is nothing to undo.")
            return
        self.life.alive, self.before = self.before, None
        self._keep("It is back.")

    def tick(self) -> None:
        self.ticks += 1
        if self.is_running and self.ticks % TICKS.get(self.view.speed.get(), 2) == 0:
            self.life.step()
            if not self.life.alive:
                self.is_running = False
            self.show()

    def show(self, message: str = "") -> None:
        alive = self.life.alive
        looks = {True: ("", "accent"), False: ("", "plain")}
        self.view.board.show([[looks[(r, c) in alive] for c in range(COLUMNS)] for r in range(ROWS)])
        self.view.run_text.set("Stop" if self.is_running else "Run")
        self.view.state_text.set(f"Generation {self.life.generation}   Cells alive: {len(alive)}")
        self.view.status.set(message)

    def _keep(self, message: str = "") -> None:
        self.storage.set_setting("cells", json.dumps(sorted(self.life.alive)))
        self.show(message)
