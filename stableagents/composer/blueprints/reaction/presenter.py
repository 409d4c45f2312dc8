"""What happens on each action in the reaction test."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from logic import Reaction, mean
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN = 50
LOOKS = {"idle": "plain", "waiting": "warm", "go": "good"}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.reaction = Reaction()
        self.taken: list[dict[str, int]] = []

    def start(self) -> None:
        self.show("Press the field to begin.")
        self.view.every(15, self.tick)

    def press(self, row: int, column: int) -> None:
        now = time.monotonic()
        if self.reaction.state == "idle":
            self.reaction.begin(now, self.chance.uniform(1.5, 4.5))
            self.show("Wait for green.")
            return
        took = self.reaction.press(now)
        if took is None:
            self.show("Too early: that was a false start. Press to try again.")
            return
        self.storage.add("tries", {"ms": took})
        self.show(f"{took} ms. Press to try again.")

    def tick(self) -> None:
        if self.reaction.tick(time.monotonic()):
            self.show("Now!" if self.reaction.state == "go" else "Nobody pressed. Press the field to begin.")

    def clear(self) -> None:
        """Forget the tries; Undo brings them back."""
        tries = self.storage.all("tries")
        if not tries:
            self.view.status.set("There are no tries yet.")
            return
        self.taken = tries
        for one in tries:
            self.storage.remove(one["id"])
        self.show("Deleted. Undo brings it back.")

    def undo(self) -> None:
        for one in self.taken:
            self.storage.add("tries", one)
        self.show("They are back." if self.taken else "There is nothing to undo.")
        self.taken = []

    def show(self, message: str) -> None:
        view, state = self.view, self.reaction.state
        view.light.show([[("", LOOKS[state])]])
        results = [one["ms"] for one in self.storage.all("tries")]
        numbered = list(enumerate(results, start=1))[::-1][:SHOWN]
        view.tries.show([(number, [str(number), str(took)]) for number, took in numbered])
        best = min(results, default=0)
        view.best.set(f"Best: {best} ms   Mean: {mean(results)} ms   Tries: {len(results)}" if results else "")
        view.status.set(message)
