"""What happens on each action in whack a mole."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from app_info import SECONDS, SIZE
from logic import Game
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 50
STAY = {"Slow": 1.3, "Normal": 0.9, "Fast": 0.6}  # seconds


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game: Game | None = None

    def start(self) -> None:
        self.show()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.game = Game(SIZE, SECONDS, STAY.get(self.view.speed.get(), 0.9), random.Random())
        self.show()

    def tick(self) -> None:
        if self.game is None or self.game.is_over:
            return
        self.game.pass_time(TICK_MS / 1000)
        if self.game.is_over and self.game.score > int(self.storage.setting("best", "0")):
            self.storage.set_setting("best", str(self.game.score))
        self.show()

    def press(self, row: int, column: int) -> None:
        if self.game is None or self.game.is_over:
            self.view.state_text.set("Press New game.")
            return
        self.game.press((row, column))
        self.show()

    def show(self) -> None:
        game = self.game
        mole = game.mole if game else None
        rows = [[("☻", "warm") if (row, n) == mole else ("", "raised") for n in range(SIZE)] for row in range(SIZE)]
        self.view.board.show(rows)
        if game is None:
            self.view.state_text.set("Press New game.")
        elif game.is_over:
            self.view.state_text.set(f"The time is over. You hit {game.score}.")
        else:
            self.view.state_text.set(f"Seconds left: {math.ceil(game.left)}")
        self.view.status.set(f"Score: {game.score if game else 0}   Best: {self.storage.setting('best', '0')}")
