"""What happens on each action while a number is guessed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import HIGH, LOW, TRIES
from logic import GuessError, Secret
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.secret = Secret(LOW, HIGH, random.Random(), TRIES)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.secret = Secret(LOW, HIGH, random.Random(), TRIES)
        self.view.guess.set("")
        self.view.guess_entry.focus_set()
        self.show()

    def try_guess(self) -> None:
        try:
            self.secret.guess(self.view.guess.get())
        except GuessError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.guess_entry)
            return
        self.view.guess.set("")
        if self.secret.is_found():
            self._keep_best(len(self.secret.guesses))
        self.show()

    def show(self) -> None:
        guesses = self.secret.guesses
        self.view.problem.set("")
        hint = guesses[-1][1] if guesses else f"A number from {LOW} to {HIGH}: which one?"
        self.view.hint.set(f"Not found. It was {self.secret.number}." if self.secret.is_lost() else hint)
        rows = list(enumerate(guesses))
        self.view.guesses.show([(number, [guess, said]) for number, (guess, said) in reversed(rows)])
        best = self.storage.setting("best", "")
        left = f"   Tries left: {TRIES - len(guesses)}" if TRIES else ""
        self.view.status.set(f"Guesses: {len(guesses)}" + left + (f"   Best: {best}" if best else ""))

    def _keep_best(self, count: int) -> None:
        best = self.storage.setting("best", "")
        if not best or count < int(best):
            self.storage.set_setting("best", str(count))
