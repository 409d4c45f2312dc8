"""What happens on each action in the memory game."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import Cards
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.cards = Cards(4, 4, self.chance)

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        rows, columns = (int(part) for part in self.view.board_size.get().split(" × "))
        self.cards = Cards(rows, columns, self.chance)
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.cards.turn(row * self.cards.columns + column):
            self.show("That card is open already.")
            return
        if self.cards.is_won():
            self._keep_best()
        self.show()

    def show(self, message: str = "") -> None:
        cards = self.cards
        rows = [[self._cell(row * cards.columns + n) for n in range(cards.columns)] for row in range(cards.rows)]
        self.view.board.show(rows)
        pairs, left = len(cards.symbols) // 2, len(cards.symbols) // 2 - len(cards.found) // 2
        self.view.state_text.set(
            f"All {pairs} pairs found in {cards.moves} moves." if not left else f"{left} pairs to find"
        )
        best = self.storage.setting(f"best {self.view.board_size.get()}", "")
        self.view.status.set(message or f"Moves: {cards.moves}" + (f"   Best: {best}" if best else ""))

    def _cell(self, place: int) -> tuple[str, str]:
        shown = self.cards.shown(place)
        return shown, "good" if place in self.cards.found else "plain" if shown else "accent"

    def _keep_best(self) -> None:
        name = f"best {self.view.board_size.get()}"
        best = self.storage.setting(name, "")
        if not best or self.cards.moves < int(best):
            self.storage.set_setting(name, str(self.cards.moves))
