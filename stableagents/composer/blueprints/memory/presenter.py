"""What happens on each action in the memory game."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from lengths import as_clock
from logic import Cards
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The clock runs from the first card on until all pairs are found."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.cards = Cards(4, 4, self.chance)
        self.began: float | None = None
        self.seconds = 0

    def start(self) -> None:
        self.new_game()
        self.view.every(1000, self.tick)

    def new_game(self) -> None:
        rows, columns = (int(part) for part in self.view.board_size.get().split(" × "))
        self.cards = Cards(rows, columns, self.chance)
        self.began, self.seconds = None, 0
        self.show()

    def tick(self) -> None:
        if self.began is not None and not self.cards.is_won():
            self.seconds = int(time.monotonic() - self.began)
            self.show_time()

    def press(self, row: int, column: int) -> None:
        if not self.cards.turn(row * self.cards.columns + column):
            self.show("That card is open already.")
            return
        if self.began is None:
            self.began = time.monotonic()
        if self.cards.is_won():
            self.seconds = int(time.monotonic() - self.began)
            self._keep_best("best", self.cards.moves)
            self._keep_best("time", self.seconds)
        self.show()

    def show(self, message: str = "") -> None:
        cards = self.cards
        rows = [[self._cell(row * cards.columns + n) for n in range(cards.columns)] for row in range(cards.rows)]
        self.view.board.show(rows)
        pairs, left = len(cards.symbols) // 2, len(cards.symbols) // 2 - len(cards.found) // 2
        self.view.state_text.set(
            f"All {pairs} pairs found in {cards.moves} moves." if not left else f"{left} pairs to find"
        )
        self.show_time()
        self.view.status.set(message or f"Moves: {cards.moves}")

    def show_time(self) -> None:
        size = self.view.board_size.get()
        moves, seconds = (self.storage.setting(f"{name} {size}", "") for name in ("best", "time"))
        best = f"   Best: {moves} moves, {as_clock(int(seconds))}" if moves and seconds else ""
        self.view.clock_text.set(f"Time: {as_clock(self.seconds)}{best}")

    def _cell(self, place: int) -> tuple[str, str]:
        shown = self.cards.shown(place)
        return shown, "good" if place in self.cards.found else "plain" if shown else "accent"

    def _keep_best(self, name: str, value: int) -> None:
        """Keep a value of this size where it is the smallest so far."""
        name = f"{name} {self.view.board_size.get()}"
        best = self.storage.setting(name, "")
        if not best or value < int(best):
            self.storage.set_setting(name, str(value))
