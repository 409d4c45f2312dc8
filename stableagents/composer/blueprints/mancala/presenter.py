"""What happens on each action in mancala."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import SEEDS
from logic import PITS, Game, best_pit
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The person has the lower row and begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.chance = random.Random()
        self.game = Game(SEEDS)
        self.wins = Wins(storage)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.game = Game(SEEDS)
        self.wins.next_game()
        self.show()

    def press(self, row: int, column: int) -> None:
        pit = column - 1 if row == 1 else PITS - column
        if row != 1 - self.game.turn or not self.game.play(pit):
            over = self.game.is_over()
            self.view.status.set(
                "The game is over. Press New game." if over else "Choose a pit with seeds in your row."
            )
            return
        played = []
        while self._plays_computer() and self.game.turn == 1 and not self.game.is_over():
            pit = best_pit(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer")
            played.append(str(PITS - pit))
            self.game.play(pit)
        self.show(f"The computer played {', '.join(played)}." if played else "")

    def undo(self) -> None:
        if self.wins.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        taken = self.game.undo(to=0 if self._plays_computer() else None)
        self.show("" if taken else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        if self.game.is_over():
            self.wins.count(self.game.winner())
        seeds, turn = self.game.seeds, self.game.turn
        upper = [self._pit(seeds[2 * PITS + 1 - place], turn == 1) for place in range(1, PITS + 1)]
        lower = [self._pit(seeds[place], turn == 0) for place in range(PITS)]
        first, second = self.game.stores()
        self.view.board.show(
            [[(str(second), "accent"), *upper, ("", "plain")], [("", "plain"), *lower, (str(first), "accent")]]
        )
        self.view.state_text.set(self._state())
        won, lost, drawn = self.wins.counts
        self.view.status.set(message or f"Lower row {won}   upper row {lost}   draws {drawn}")

    def _pit(self, count: int, is_on_turn: bool) -> tuple[str, str]:
        return str(count) if count else "", "raised" if is_on_turn and count and not self.game.is_over() else "warm"

    def _state(self) -> str:
        first, second = self.game.stores()
        if self.game.is_over():
            winner = self.game.winner()
            outcome = "A draw" if winner is None else ("The lower row wins", "The upper row wins")[winner]
            return f"{outcome}: {first} to {second}."
        return "The lower row plays." if self.game.turn == 0 else "The upper row plays."

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
