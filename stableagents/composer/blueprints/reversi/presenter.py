"""What happens on each action in reversi."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import SIZE, Game, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App

DISCS = ("●", "○")


class Presenter:
    """Between the window and the rules. The person begins with the full discs; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        kept = json.loads(storage.setting("moves", "[]"))
        self.game = Game([(row, column) for row, column in kept])

    def start(self) -> None:
        self._answer()
        self.show()

    def new_game(self) -> None:
        self.game = Game()
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.game.play((row, column)):
            over = self.game.is_over
            self.show("The game is over. Press New game." if over else "No disc would turn round there.")
            return
        self._answer()
        self.show()

    def undo(self) -> None:
        """Take back the person's last move and what the computer answered."""
        moves = self.game.moves[:-1]
        while self._plays_computer() and moves and Game(moves).turn == 1:
            moves.pop()
        message = "" if self.game.moves else "There is nothing to undo."
        self.game = Game(moves)
        self.show(message)

    def show(self, message: str = "") -> None:
        self.storage.set_setting("moves", json.dumps(self.game.moves))
        possible = set(self.game.possible())
        last = self.game.moves[-1] if self.game.moves else None
        cells = []
        for row in range(SIZE):
            cells.append([self._cell((row, column), possible, last) for column in range(SIZE)])
        self.view.board.show(cells)
        self.view.state_text.set(self._state())
        self.view.status.set(message or f"{DISCS[0]} {self.game.count(0)}   {DISCS[1]} {self.game.count(1)}")

    def _cell(self, place: tuple[int, int], possible: set[tuple[int, int]], last: object) -> tuple[str, str]:
        owner = self.game.owner(place)
        if owner is not None:
            return DISCS[owner], "accent" if place == last else "raised"
        return ("·", "plain") if place in possible else ("", "plain")

    def _state(self) -> str:
        if not self.game.is_over:
            return f"{DISCS[self.game.turn]} plays."
        winner = self.game.winner()
        return "A draw." if winner is None else f"{DISCS[winner]} wins."

    def _answer(self) -> None:
        while self._plays_computer() and self.game.turn == 1 and not self.game.is_over:
            is_easy = self.view.opponent.get() == "Easy computer"
            self.game.play(best_move(self.game, self.chance, is_easy=is_easy))

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
