"""What happens on each action of the bingo caller."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from logic import Caller
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN = 8


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.caller = Caller(storage, int(view.how_many.get()), random.SystemRandom())
        self.checked = 0
        self.called_at = 0.0

    def start(self) -> None:
        self.view.how_many.set(str(self.caller.size))
        self.view.every(250, self.tick)
        self.show()

    def tick(self) -> None:
        """Call a number when it is time, where that was chosen."""
        if self.view.is_calling.get() and time.monotonic() - self.called_at >= int(self.view.pause.get()):
            self.call()

    def call(self) -> None:
        self.called_at = time.monotonic()
        if self.caller.call() is None:
            self.view.is_calling.set(False)
            self.show("All numbers have been called. Press New game.")
            return
        self.show()

    def undo(self) -> None:
        number = self.caller.undo()
        self.show(f"{self.caller.name(number)} is back." if number else "There is nothing to undo.")

    def press(self, row: int, column: int) -> None:
        """Tell whether a number was called."""
        number = self.caller.lines()[row][column]
        name = self.caller.name(number)
        self.show(f"{name} was called." if number in self.caller.called else f"{name} was not called.")

    def change_size(self) -> None:
        if int(self.view.how_many.get()) != self.caller.size:
            self.new_game()
            self.view.how_many.set(str(self.caller.size))

    def new_game(self) -> None:
        if self.caller.called and not self.view.confirm("Forget the numbers that were called?"):
            return
        self.view.is_calling.set(False)
        self.caller.new_game(int(self.view.how_many.get()))
        self.show()

    def show(self, message: str = "") -> None:
        caller, view = self.caller, self.view
        last = caller.called[-1] if caller.called else 0
        view.board.show([[(str(number), self._look(number, last)) for number in line] for line in caller.lines()])
        before = ", ".join(caller.name(number) for number in caller.called[-2 : -2 - SHOWN : -1])
        view.called.set(caller.name(last) if last else "–")
        view.state_text.set(f"Before: {before}" if last else "No number yet. Press Call a number.")
        view.status.set(message or f"{len(caller.called)} of {caller.size} numbers were called.")

    def _look(self, number: int, last: int) -> str:
        return "good" if number == last else "accent" if number in self.caller.called else "plain"
