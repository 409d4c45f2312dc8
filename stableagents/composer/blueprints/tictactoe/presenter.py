"""What happens on each action in tic-tac-toe."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import FIRST_TO, IN_A_ROW, SIGNS, SIZE
from logic import Game, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The person begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(SIZE, IN_A_ROW)
        self.score: dict[str, int] = json.loads(storage.setting("score", '{"X": 0, "O": 0, "": 0}'))
        self.is_counted = False

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        """The next game; after the last one of a match another match."""
        if self._match_winner():
            self.score = {"X": 0, "O": 0, "": 0}
            self.storage.set_setting("score", json.dumps(self.score))
        self.game = Game(SIZE, IN_A_ROW)
        self.is_counted = False
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.game.play(row * SIZE + column):
            self.view.status.set("The game is over. Press New game." if self._is_over() else "That cell is taken.")
            return
        if not self._is_over() and self._plays_computer():
            self.game.play(best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))
        self.show()

    def undo(self) -> None:
        if self.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        taken = self.game.undo(2 if self._plays_computer() else 1)
        self.show("" if taken else "There is nothing to undo.")

    def reset_score(self) -> None:
        if self.view.confirm("Set the score to zero?"):
            self.score = {"X": 0, "O": 0, "": 0}
            self.storage.set_setting("score", json.dumps(self.score))
            self.show()

    def show(self, message: str = "") -> None:
        if self._is_over() and not self.is_counted:
            self.is_counted = True
            self.score[self.game.winner()] += 1
            self.storage.set_setting("score", json.dumps(self.score))
        line, cells = self.game.winning_line(), self.game.cells
        looks = ["good" if place in line else "plain" for place in range(SIZE**2)]
        rows = range(0, SIZE**2, SIZE)
        self.view.board.show([[(_sign(cells[row + n]), looks[row + n]) for n in range(SIZE)] for row in rows])
        self.view.state_text.set(self._state())
        self.view.status.set(
            message or f"{SIGNS[0]} {self.score['X']}   {SIGNS[1]} {self.score['O']}   draws {self.score['']}"
        )

    def _state(self) -> str:
        if self.is_counted and self._match_winner():
            return f"{_sign(self._match_winner())} wins the match."
        if self.game.winner():
            return f"{_sign(self.game.winner())} wins."
        return "A draw." if self.game.is_full() else f"{_sign(self.game.turn)} plays. {IN_A_ROW} in a row win."

    def _match_winner(self) -> str:
        """Who has won as many games as a match takes, or nobody."""
        return next((sign for sign in "XO" if FIRST_TO and self.score[sign] >= FIRST_TO), "")

    def _is_over(self) -> bool:
        return bool(self.game.winner()) or self.game.is_full()

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"


def _sign(mark: str) -> str:
    """What X and O look like."""
    return SIGNS["XO".index(mark)] if mark else ""
