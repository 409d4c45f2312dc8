"""What happens on each action in the game of mixed words."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from app_info import SECONDS, WORDS
from logic import Game
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The clock starts with the first try."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Game(WORDS, SECONDS, random.Random())
        self.is_running = False

    def start(self) -> None:
        self.show()
        self.view.every(200, self.tick)

    def new_game(self) -> None:
        self.game = Game(WORDS, SECONDS, random.Random())
        self.is_running = False
        self.view.typed.set("")
        self.show()
        self.view.typed_entry.focus_set()

    def tick(self) -> None:
        if self.is_running and not self.game.is_over:
            self.game.pass_time(0.2)
            if self.game.is_over and self.game.score > int(self.storage.setting("best", "0")):
                self.storage.set_setting("best", str(self.game.score))
            self._show_state()

    def guess(self) -> None:
        if self._is_over():
            return
        self.is_running = True
        word = self.game.word
        if self.game.guess(self.view.typed.get()):
            self.view.typed.set("")
            self.show(f"Right: {word}")
        else:
            self.view.problem.set("That is not the word.")
            self.view.point_at(self.view.typed_entry)

    def hint(self) -> None:
        if not self._is_over():
            self.is_running = True
            self.show(f"It begins with {self.game.hint()} …")

    def mix(self) -> None:
        self.game.mix()
        self.show()

    def skip(self) -> None:
        if not self._is_over():
            self.is_running = True
            word = self.game.word
            self.game.next_word()
            self.show(f"It was {word}.")

    def show(self, message: str = "") -> None:
        self.view.letters.set(" ".join(self.game.letters.upper()))
        self.view.problem.set("")
        self.view.status.set(message or f"Best: {self.storage.setting('best', '0')}")
        self._show_state()

    def _show_state(self) -> None:
        game = self.game
        left = math.ceil(game.left)
        self.view.state_text.set(
            f"The time is over. Score: {game.score}, words: {game.solved}."
            if game.is_over
            else f"Score: {game.score}   Words: {game.solved}   Seconds left: {left}"
        )

    def _is_over(self) -> bool:
        if self.game.is_over:
            self.view.status.set("The game is over. Press New game.")
        return self.game.is_over
