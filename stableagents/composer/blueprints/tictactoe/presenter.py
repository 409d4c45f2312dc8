"""What happens on each action in tic-tac-toe."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import FIRST_TO, IN_A_ROW, NAMES, SIGNS, SIZE
from logic import Game, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The computer answers at once. ``X`` in the score is the first player, whoever
    began; the other one may begin."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(SIZE, IN_A_ROW)
        self.score: dict[str, int] = json.loads(storage.setting("score", '{"X": 0, "O": 0, "": 0}'))
        self.is_counted = False
        self.begins = 0  # the side

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        """The next game; after the last one of a match another match."""
        if self._match_winner():
            self.score = {"X": 0, "O": 0, "": 0}
            self.storage.set_setting("score", json.dumps(self.score))
        self.game = Game(SIZE, IN_A_ROW)
        self.is_counted = False
        self.begins = int(bool(self.view.other_begins.get()))
        if self.begins:
            self._answer()
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.game.play(row * SIZE + column):
            self.view.status.set("The game is over. Press New game." if self._is_over() else "That cell is taken.")
            return
        self._answer()
        self.show()

    def undo(self) -> None:
        if self.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        count = 2 if self._plays_computer() else 1
        taken = self.game.undo(count) if len(self.game.moves) >= count else 0
        self.show("" if taken else "There is nothing to undo.")

    def reset_score(self) -> None:
        if self.view.confirm("Set the score to zero?"):
            self.score = {"X": 0, "O": 0, "": 0}
            self.storage.set_setting("score", json.dumps(self.score))
            self.show()

    def show(self, message: str = "") -> None:
        if self._is_over() and not self.is_counted:
            self.is_counted = True
            self.score[self._side(self.game.winner())] += 1
            self.storage.set_setting("score", json.dumps(self.score))
        line, cells = self.game.winning_line(), self.game.cells
        looks = ["good" if place in line else "plain" for place in range(SIZE**2)]
        rows = range(0, SIZE**2, SIZE)
        self.view.board.show(
            [[(_sign(self._side(cells[row + n])), looks[row + n]) for n in range(SIZE)] for row in rows]
        )
        self.view.state_text.set(self._state())
        self.view.status.set(
            message or f"{_called('X')} {self.score['X']}   {_called('O')} {self.score['O']}   draws {self.score['']}"
        )

    def _state(self) -> str:
        if self.is_counted and self._match_winner():
            return f"{_called(self._match_winner())} wins the match."
        winner, player = self._side(self.game.winner()), self._side(self.game.turn)
        if winner:
            return f"{_called(winner)} wins."
        return "A draw." if self.game.is_full() else f"{_called(player)} plays. {IN_A_ROW} in a row win."

    def _match_winner(self) -> str:
        """Who has won as many games as a match takes, or nobody."""
        return next((sign for sign in "XO" if FIRST_TO and self.score[sign] >= FIRST_TO), "")

    def _answer(self) -> None:
        """Let the computer move, where it plays."""
        if not self._is_over() and self._plays_computer():
            self.game.play(best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))

    def _side(self, mark: str) -> str:
        """Whose mark it is: that of the first player (X), of the other one, or nobody's."""
        return "XO"["XO".index(mark) ^ self.begins] if mark else ""

    def _is_over(self) -> bool:
        return bool(self.game.winner()) or self.game.is_full()

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"


def _sign(mark: str) -> str:
    """What X and O look like."""
    return SIGNS["XO".index(mark)] if mark else ""


def _called(mark: str) -> str:
    """The sign of a side, with a name where there is one."""
    return f"{NAMES['XO'.index(mark)]} {_sign(mark)}" if NAMES else _sign(mark)
