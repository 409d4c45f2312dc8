"""What happens on each action in higher or lower."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import LIVES
from deck import drawn
from logic import HIGHER, LOWER, Game
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Game(random.Random(), LIVES)

    def start(self) -> None:
        self.show("Is the next card higher or lower? An ace is the highest.")

    def higher(self) -> None:
        self._guess(HIGHER)

    def lower(self) -> None:
        self._guess(LOWER)

    def new_game(self) -> None:
        self.game = Game(random.Random(), LIVES)
        self.start()

    def show(self, message: str) -> None:
        view, game = self.view, self.game
        view.sheet.show(
            [*(drawn(game.last, 20, 20) if game.last else []), *drawn(game.card, 100, 20), *drawn(None, 180, 20)]
        )
        view.verdict.set(message)
        best = self.storage.setting("best", "0")
        view.state_text.set(f"In a row: {game.streak}   Best: {best}   Right: {game.score}   Lives: {game.lives}")
        is_asked = not game.is_over and bool(view.shows_odds.get())
        odds = f"Higher: {game.odds(HIGHER)} %   Lower: {game.odds(LOWER)} %" if is_asked else ""
        view.odds.set(odds)
        view.status.set(f"Cards left: {game.left}")

    def show_odds(self) -> None:
        self.show(self.view.verdict.get())

    def _guess(self, way: int) -> None:
        if self.game.is_over:
            self.show("The game is over. Press New game.")
            return
        is_right = self.game.guess(way)
        if self.game.longest > int(self.storage.setting("best", "0")):
            self.storage.set_setting("best", str(self.game.longest))
        said = "The same: nothing won, nothing lost." if is_right is None else "Right!" if is_right else "Wrong."
        self.show(f"{self.game.card}: {said}" if not self.game.is_over else f"Game over. Right: {self.game.score}")
