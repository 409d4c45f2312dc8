"""What happens on each action in hand cricket."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import COMPUTER, YOU, Ball, Game
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.game = Game(storage, random.Random())

    def start(self) -> None:
        self.show()

    def show_number(self, number: str) -> None:
        if self.game.show(int(number)) is None:
            self.view.status.set("Press New game.")
        else:
            self.show()

    def new_game(self) -> None:
        self.game.new_game()
        self.show()

    def show(self) -> None:
        view, game = self.view, self.game
        own, other = game.runs
        view.batting.set("You bat." if game.batting == YOU else f"The computer bats and needs {own + 1} runs to win.")
        view.runs.set(f"You {own} : {other} Computer")
        view.balls.show(
            [
                (n, [str(ball.number), str(ball.own), str(ball.other), told(ball)])
                for n, ball in enumerate(reversed(game.balls))
            ]
        )
        results = {YOU: "You have won!", COMPUTER: "The computer has won."}
        view.result.set("" if not game.is_over else results.get(game.winner, "It is a tie."))
        view.status.set(f"Won: you {game.won[YOU]}, the computer {game.won[COMPUTER]}.")


def told(ball: Ball) -> str:
    """What a ball brought."""
    return "Out!" if ball.is_out else f"Runs: {ball.runs}"
