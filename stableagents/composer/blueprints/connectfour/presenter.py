"""What happens on each action in four in a row."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_TO
from logic import COLUMNS, ROWS, STEP, Game, best_move, four
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App

DISCS = ("●", "○")


class Presenter:
    """Between the window and the rules. The person begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.chance = random.Random()
        self.game = Game()
        self.wins = Wins(storage)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        """The next game; after the last one of a match another match."""
        if self._match_winner() is not None:
            self.wins.reset()
        self.game = Game()
        self.wins.next_game()
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.game.play(column):
            over = self.game.is_over()
            self.view.status.set("The game is over. Press New game." if over else "That column is full.")
            return
        if not self.game.is_over() and self._plays_computer():
            self.game.play(best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))
        self.show()

    def undo(self) -> None:
        if self.wins.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        taken = self.game.undo(2 if self._plays_computer() else 1)
        self.show("" if taken else "There is nothing to undo.")

    def reset_score(self) -> None:
        if self.view.confirm("Set the score to zero?"):
            self.wins.reset()
            self.show()

    def show(self, message: str = "") -> None:
        if self.game.is_over():
            self.wins.count(self.game.winner())
        self.view.board.show([[self._cell(row, column) for column in range(COLUMNS)] for row in range(ROWS)])
        self.view.state_text.set(self._state())
        full, empty, draws = self.wins.counts
        self.view.status.set(message or f"{DISCS[0]} {full}   {DISCS[1]} {empty}   draws {draws}")

    def _cell(self, row: int, column: int) -> tuple[str, str]:
        owner = self.game.owner(row, column)
        if owner is None:
            return "", "plain"
        is_in_line = four(self.game.discs[owner]) >> (column * STEP + ROWS - 1 - row) & 1
        return DISCS[owner], "good" if is_in_line else "raised"

    def _state(self) -> str:
        winner, champion = self.game.winner(), self._match_winner()
        if self.wins.is_counted and champion is not None:
            return f"{DISCS[champion]} wins the match."
        if winner is not None:
            return f"{DISCS[winner]} wins."
        return "A draw." if self.game.is_full() else f"{DISCS[self.game.turn]} plays. Four in a row win."

    def _match_winner(self) -> int | None:
        """Who has won as many games as a match takes, or nobody."""
        return next((player for player in (0, 1) if FIRST_TO and self.wins.counts[player] >= FIRST_TO), None)

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
