"""What happens on each action in lights out."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Lights, Place
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.lights = Lights(SIZE)
        self.shown_hint: Place | None = None

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        self.lights = Lights(SIZE)
        self.lights.shuffle(self.chance)
        self.shown_hint = None
        self.show()

    def press(self, row: int, column: int) -> None:
        if self.lights.is_solved:
            self.view.status.set("The game is over. Press New game.")
            return
        self.lights.press((row, column))
        self.shown_hint = None
        best = self._best()
        if self.lights.is_solved and (not best or len(self.lights.presses) < best):
            self.storage.set_setting("best", str(len(self.lights.presses)))
        self.show()

    def hint(self) -> None:
        self.shown_hint = self.lights.hint()
        self.show()

    def undo(self) -> None:
        self.show("" if not self.lights.is_solved and self.lights.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        lights = self.lights
        self.view.board.show([[self._cell((row, n)) for n in range(SIZE)] for row in range(SIZE)])
        count = len(lights.presses)
        self.view.state_text.set(
            f"All dark after {count} moves." if lights.is_solved else f"{len(lights.lit)} lights on."
        )
        self.view.status.set(message or f"Moves: {count}   Best: {self._best() or '–'}")

    def _cell(self, place: Place) -> tuple[str, str]:
        return "★" if place == self.shown_hint else "", "warm" if place in self.lights.lit else "ink"

    def _best(self) -> int:
        return int(self.storage.setting("best", "0"))
