"""What happens on each action in the game."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import GOAL, LIVES, WAYS
from game import Game
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 25
SPEEDS = {"Slow": 0.7, "Normal": 1.0, "Fast": 1.4}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.is_running = False
        self.game = Game(random.Random(), lives=LIVES, goal=GOAL, is_for_two=False)

    def start(self) -> None:
        self._begin(is_running=False)
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self._begin(is_running=True)

    def tick(self) -> None:
        if not self.is_running:
            return
        self.game.step(TICK_MS / 1000 * SPEEDS.get(self.view.speed.get(), 1.0))
        if self.game.is_over:
            self.is_running = False
            self.view.bell()
            if self.game.score > int(self.storage.setting("best", "0")):
                self.storage.set_setting("best", str(self.game.score))
        self.show()

    def pause(self) -> None:
        """Start, pause, or begin again after the end."""
        if self.game.is_over:
            self.new_game()
            return
        self.is_running = not self.is_running
        self.view.sheet.focus_set()
        self.show()

    def key(self, name: str, code: int, is_down: bool) -> None:
        """A key went down or up; several can be held at once."""
        if name in WAYS and (self.is_running or not is_down):
            self.game.steer(WAYS[name], is_held=is_down)

    def point(self, x: float, y: float) -> None:
        """The mouse moved over the field."""
        if self.is_running:
            self.game.point(x, y)

    def press(self, x: float, y: float) -> None:
        if not self.is_running:
            self.pause()
        else:
            self.game.point(x, y)
            self.game.steer("fire", is_held=True)

    def release(self, x: float, y: float) -> None:
        self.game.steer("fire", is_held=False)

    def show(self) -> None:
        game = self.game
        self.view.sheet.show(game.shapes())
        state = "Running." if self.is_running else "Press Start."
        self.view.state_text.set(game.ending() if game.is_over else state)
        self.view.pause_text.set("Pause" if self.is_running else "Start")
        self.view.status.set(f"{game.told()}   Best: {self.storage.setting('best', '0')}")

    def _begin(self, *, is_running: bool) -> None:
        is_for_two = self.view.opponent.get() == "Another person"
        self.game = Game(random.Random(), lives=LIVES, goal=GOAL, is_for_two=is_for_two)
        self.is_running = is_running
        self.view.sheet.focus_set()
        self.show()
