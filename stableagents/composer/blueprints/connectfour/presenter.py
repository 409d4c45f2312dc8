"""What happens on each action in four in a row."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_TO, NAMES
from logic import COLUMNS, ROWS, STEP, Game, best_move, four
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App

DISCS = ("●", "○")


class Presenter:
    """Between the window and the rules. The computer answers at once. A side is that of the first player or of the
    other one, who may begin."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.chance = random.Random()
        self.game = Game()
        self.wins = Wins(storage)
        self.begins = 0  # the side

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        """The next game; after the last one of a match another match."""
        if self._match_winner() is not None:
            self.wins.reset()
        self.game = Game()
        self.wins.next_game()
        self.begins = int(bool(self.view.other_begins.get()))
        if self.begins:
            self._answer()
        self.show()

    def press(self, row: int, column: int) -> None:
        if not self.game.play(column):
            over = self.game.is_over()
            self.view.status.set("The game is over. Press New game." if over else "That column is full.")
            return
        self._answer()
        self.show()

    def undo(self) -> None:
        if self.wins.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        count = 2 if self._plays_computer() else 1
        taken = self.game.undo(count) if len(self.game.moves) >= count else 0
        self.show("" if taken else "There is nothing to undo.")

    def reset_score(self) -> None:
        if self.view.confirm("Set the score to zero?"):
            self.wins.reset()
            self.show()

    def show(self, message: str = "") -> None:
        if self.game.is_over():
            self.wins.count(self._side(self.game.winner()))
        self.view.board.show([[self._cell(row, column) for column in range(COLUMNS)] for row in range(ROWS)])
        self.view.state_text.set(self._state())
        full, empty, draws = self.wins.counts
        self.view.status.set(message or f"{_called(0)} {full}   {_called(1)} {empty}   draws {draws}")

    def _cell(self, row: int, column: int) -> tuple[str, str]:
        owner = self.game.owner(row, column)
        if owner is None:
            return "", "plain"
        is_in_line = four(self.game.discs[owner]) >> (column * STEP + ROWS - 1 - row) & 1
        return DISCS[owner ^ self.begins], "good" if is_in_line else "raised"

    def _state(self) -> str:
        winner, champion, side = self._side(self.game.winner()), self._match_winner(), self.game.turn ^ self.begins
        if self.wins.is_counted and champion is not None:
            return f"{_called(champion)} wins the match."
        if winner is not None:
            return f"{_called(winner)} wins."
        return "A draw." if self.game.is_full() else f"{_called(side)} plays. Four in a row win."

    def _match_winner(self) -> int | None:
        """Who has won as many games as a match takes, or nobody."""
        return next((player for player in (0, 1) if FIRST_TO and self.wins.counts[player] >= FIRST_TO), None)

    def _answer(self) -> None:
        """Let the computer move, where it plays."""
        if not self.game.is_over() and self._plays_computer():
            self.game.play(best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))

    def _side(self, player: int | None) -> int | None:
        """The side of who moved first or second in this game."""
        return None if player is None else player ^ self.begins

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"


def _called(side: int) -> str:
    """The disc of a side, with a name where there is one."""
    return f"{NAMES[side]} {DISCS[side]}" if NAMES else DISCS[side]
