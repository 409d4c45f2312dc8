"""What happens on each action in hangman."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import TRIES, WORDS
from logic import GuessError, Hangman, own_words
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.own: list[str] = json.loads(storage.setting("own", "[]"))
        self.game = self._new_game()
        self.score: dict[str, int] = json.loads(storage.setting("score", '{"wins": 0, "row": 0, "best": 0}'))

    def start(self) -> None:
        self.view.own.set_text(self.storage.setting("typed", ""))
        self.show()

    def play_own(self) -> None:
        """Take the words that were written; with none of them the built-in words are back."""
        try:
            self.own = own_words(self.view.own.get_text())
        except GuessError as error:
            self.view.problem.set(str(error))
            return
        self.view.problem.set("")
        self.storage.set_setting("own", json.dumps(self.own))
        self.game = self._new_game()
        self.show("Your words are asked now." if self.own else "The built-in words are asked now.")

    def keep(self) -> None:
        self.storage.set_setting("typed", self.view.own.get_text())

    def new_game(self) -> None:
        self.game = self._new_game()
        self.show()
        self.view.guess_entry.focus_set()

    def press(self, letter: str) -> None:
        self._try(letter)

    def try_guess(self) -> None:
        text = self.view.guess.get()
        self.view.guess.set("")
        self._try(text)

    def show(self, message: str = "") -> None:
        game = self.game
        self.view.gallows.show(game.shapes())
        self.view.word.set(game.shown())
        self.view.wrong.set("Not in it: " + " ".join(game.wrong()) if game.wrong() else "")
        if game.is_won():
            self.view.state_text.set("You found the word.")
        else:
            self.view.state_text.set(
                f"Tries left: {game.left()}" if game.left() else "No tries left. That was the word."
            )
        line = f"Words found: {self.score['wins']}   Longest row: {self.score['best']}"
        self.view.status.set(message or line)

    def _try(self, text: str) -> None:
        try:
            self.game.guess(text)
        except GuessError as error:
            self.show(str(error))
            return
        if self.game.is_over():
            self._count(is_won=self.game.is_won())
        self.show()

    def _count(self, *, is_won: bool) -> None:
        self.score["wins"] += is_won
        self.score["row"] = self.score["row"] + 1 if is_won else 0
        self.score["best"] = max(self.score["best"], self.score["row"])
        self.storage.set_setting("score", json.dumps(self.score))

    def _new_game(self) -> Hangman:
        return Hangman(self.chance.choice(self.own or WORDS), TRIES)
