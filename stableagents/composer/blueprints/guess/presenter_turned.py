"""What happens on each action while the computer guesses the number that a person thinks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import HIGH, LOW
from logic import GuessError, Search
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.search = Search(LOW, HIGH)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.search = Search(LOW, HIGH)
        self.show()

    def higher(self) -> None:
        self._take("It is higher.")

    def lower(self) -> None:
        self._take("It is lower.")

    def right(self) -> None:
        self._take("That is it.")

    def _take(self, said: str) -> None:
        try:
            self.search.take(said)
        except GuessError as error:
            self.view.problem.set(str(error))
            return
        best = self.storage.setting("best", "")
        count = len(self.search.guesses)
        if self.search.is_found() and (not best or count < int(best)):
            self.storage.set_setting("best", str(count))
        self.show()

    def show(self) -> None:
        guesses = self.search.guesses
        self.view.problem.set("")
        asked = f"Think of a number from {LOW} to {HIGH}. Is it {self.search.guess}?"
        found = f"I have found it: {self.search.guess}."
        self.view.hint.set(found if self.search.is_found() else asked)
        rows = list(enumerate(guesses))
        self.view.guesses.show([(number, [guess, said]) for number, (guess, said) in reversed(rows)])
        best = self.storage.setting("best", "")
        self.view.status.set(f"Guesses: {len(guesses)}" + (f"   Best: {best}" if best else ""))
