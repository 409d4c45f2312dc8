"""What happens on each action in Simon."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import Game
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
TICKS = {"Slow": 10, "Normal": 6, "Fast": 3}  # that a field is lit
LOOKS = (("level5", "good"), ("level9", "bad"), ("level6", "warm"), ("level3", "accent"))


class Presenter:
    """Between the window and the rules. While the row is shown, presses don't count."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game: Game | None = None
        self.to_show: list[int] = []
        self.ticks = 0
        self.lit: int | None = None

    def start(self) -> None:
        self.show()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.game = Game(random.Random())
        self._show_row()

    def tick(self) -> None:
        """Light the next field of the row, or let one go out."""
        if self.ticks > 0:
            self.ticks -= 1
            if self.ticks == 1 and self.lit is not None:
                self.lit = None
                self.show()
        elif self.to_show:
            self.lit = self.to_show.pop(0)
            self.ticks = TICKS.get(self.view.speed.get(), 6) + 2
            self.show()

    def press(self, row: int, column: int) -> None:
        game = self.game
        if game is None or game.is_over:
            self.view.status.set("Press New game.")
            return
        if self.to_show:
            self.view.status.set("Watch first.")
            return
        self.lit, self.ticks = row * 2 + column, 3
        is_complete = game.press(self.lit)
        if game.is_over:
            self.view.bell()
            best = max(game.rounds, int(self.storage.setting("best", "0")))
            self.storage.set_setting("best", str(best))
        if is_complete:
            self._show_row()
        self.show()

    def show(self) -> None:
        cells = [(("★", LOOKS[n][1]) if n == self.lit else ("", LOOKS[n][0])) for n in range(4)]
        self.view.board.show([cells[:2], cells[2:]])
        self.view.state_text.set(self._state())
        rounds = self.game.rounds if self.game else 0
        self.view.status.set(f"Score: {rounds}   Best: {self.storage.setting('best', '0')}")

    def _state(self) -> str:
        if self.game is None:
            return "Press New game."
        if self.game.is_over:
            return "Wrong field. The game is over."
        return "Watch …" if self.to_show else f"Your turn: {self.game.place} of {len(self.game.row)}"

    def _show_row(self) -> None:
        assert self.game is not None
        self.to_show = list(self.game.row)
        self.ticks = 8
        self.show()
