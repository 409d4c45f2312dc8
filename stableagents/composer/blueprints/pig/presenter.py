"""What happens on each action in Pig."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import COMPUTER, GOAL, PLAYERS
from logic import LOSES, Game
from storage import Storage

if TYPE_CHECKING:
    from main import App

DICE = "⚀⚁⚂⚃⚄⚅"
TICK_MS = 900


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.game = Game(storage, list(PLAYERS), GOAL, random.Random())

    def start(self) -> None:
        self.show("Press Roll.")
        self.view.every(TICK_MS, self.tick)

    def roll(self) -> None:
        if not self._is_computer():
            self._roll()

    def hold(self) -> None:
        if not self._is_computer():
            self._hold()

    def tick(self) -> None:
        """The computer has its turn."""
        if self._is_computer() and self.game.winner is None:
            if self.game.would_hold():
                self._hold()
            else:
                self._roll()

    def new_game(self) -> None:
        self.game.new_game()
        self.show("Press Roll.")

    def show(self, message: str) -> None:
        view, game = self.view, self.game
        view.die.set(DICE[game.die - 1] if game.die else "–")
        view.players.show([(n, [name, str(game.points[n])]) for n, name in enumerate(game.names)])
        view.players.select(game.turn)
        winner = game.winner
        view.turn.set(
            f"{game.names[winner]} has won!" if winner is not None else f"{game.names[game.turn]} has the turn."
        )
        view.pot.set(f"In this turn: {game.pot}")
        view.happened.set(message)
        view.status.set(f"Who has {GOAL} points first wins.")

    def _roll(self) -> None:
        name = self.game.names[self.game.turn]
        thrown = self.game.roll()
        if not thrown:
            self.show("Press New game.")
        elif thrown == LOSES:
            self.show(f"{name} throws a one: the points of this turn are gone.")
        else:
            self.show(f"{name} throws {thrown}.")

    def _hold(self) -> None:
        if self.game.winner is not None:
            self.show("Press New game.")
            return
        name = self.game.names[self.game.turn]
        kept = self.game.hold()
        self.show(f"{name} keeps {kept}.")

    def _is_computer(self) -> bool:
        return self.game.names[self.game.turn] == COMPUTER
