"""What happens on each action in nim."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import HEAPS, MOST_AT_ONCE
from logic import Game, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App

STONE = "●"


class Presenter:
    """Between the window and the rules. The person begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(HEAPS, most=MOST_AT_ONCE)
        self.score: list[int] = json.loads(storage.setting("score", "[0, 0]"))
        self.is_counted = False

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        self.game = Game(HEAPS, most=MOST_AT_ONCE, last_loses=bool(self.view.last_loses.get()))
        self.is_counted = False
        self.show()

    def press(self, row: int, column: int) -> None:
        """Take the stone that was pressed and all on its right."""
        if row < len(self.game.heaps) and self.game.heaps[row] - column > self.game.most:
            self.view.status.set(f"At most {self.game.most} can be taken at once.")
            return
        if row >= len(self.game.heaps) or not self.game.take(row, self.game.heaps[row] - column):
            over = self.game.winner() is not None
            self.view.status.set("The game is over. Press New game." if over else "There is no stone.")
            return
        message = ""
        if self.game.winner() is None and self._plays_computer():
            heap, count = best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer")
            self.game.take(heap, count)
            message = f"The computer took {count} from row {heap + 1}."
        self.show(message)

    def undo(self) -> None:
        if self.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        taken = self.game.undo(2 if self._plays_computer() else 1)
        self.show("" if taken else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        winner = self.game.winner()
        if winner is not None and not self.is_counted:
            self.is_counted = True
            self.score[winner] += 1
            self.storage.set_setting("score", json.dumps(self.score))
        width = max(HEAPS)
        self.view.board.show(
            [
                [(STONE, "raised") if column < stones else ("", "plain") for column in range(width)]
                for stones in self.game.heaps
            ]
        )
        self.view.state_text.set(self._state(winner))
        first, second = self.score
        self.view.status.set(message or f"First player {first}   second player {second}")

    def _state(self, winner: int | None) -> str:
        if winner is not None:
            return "The first player wins." if winner == 0 else "The second player wins."
        rule = "Who takes the last stone loses." if self.game.last_loses else "Who takes the last stone wins."
        turn = "The first player plays." if self.game.turn == 0 else "The second player plays."
        return f"{turn} {rule}"

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
