"""What happens on each action in hangman."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import TOPICS, TRIES, WORDS
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
        self.game = Hangman(self.chance.choice(self.own or WORDS), TRIES)
        self.score: dict[str, int] = dict.fromkeys(("wins", "losses", "row", "best"), 0)
        self.score |= json.loads(storage.setting("score", "{}"))

    def start(self) -> None:
        self.view.own.set_text(self.storage.setting("typed", ""))
        if TOPICS:
            topic = self.storage.setting("topic", "")
            self.view.topic.set(topic if topic in TOPICS else next(iter(TOPICS)))
            self.game = self._new_game()
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

    def choose_topic(self) -> None:
        """Ask for a word of the topic that was chosen."""
        self.storage.set_setting("topic", self.view.topic.get())
        self.new_game()

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
        score = self.score
        line = f"Words found: {score['wins']}   Not found: {score['losses']}   Longest row: {score['best']}"
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
        self.score["wins" if is_won else "losses"] += 1
        self.score["row"] = self.score["row"] + 1 if is_won else 0
        self.score["best"] = max(self.score["best"], self.score["row"])
        self.storage.set_setting("score", json.dumps(self.score))

    def _new_game(self) -> Hangman:
        words = TOPICS.get(self.view.topic.get(), WORDS) if TOPICS else WORDS
        return Hangman(self.chance.choice(self.own or words), TRIES)
