"""What happens on each action of the word chain."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import SECONDS, WORDS
from logic import Chain, ChainError
from storage import Storage

if TYPE_CHECKING:
    from main import App

COMPUTER = "Computer"


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chain = Chain(WORDS, random.Random(), SECONDS)

    @property
    def is_alone(self) -> bool:
        """Whether the second player is the computer."""
        return bool(self.view.opponent.get() == COMPUTER)

    def start(self) -> None:
        if SECONDS:
            self.view.every(1000, self.tick)
        self.show()

    def new_game(self) -> None:
        self.chain = Chain(WORDS, random.Random(), SECONDS)
        self.view.typed.set("")
        self.view.problem.set("")
        self.view.typed_entry.focus_set()
        self.show()

    def say(self) -> None:
        """Say what is typed; the computer answers at once."""
        self.view.problem.set("")
        try:
            self.chain.say(self.view.typed.get())
        except ChainError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.typed_entry)
            return
        self.view.typed.set("")
        if self.is_alone:
            self.chain.answer()
        self._note_best()
        self.show()

    def give_up(self) -> None:
        self.chain.give_up()
        self.show()

    def tick(self) -> None:
        """A second goes by."""
        if self.chain.tick():
            self.view.bell()
            self.show()
        self.show_time()

    def show(self) -> None:
        view, chain = self.view, self.chain
        view.last_word.set(chain.links[-1].word if chain.links else "–")
        rows = [(n, [n, self._named(link.player), link.word]) for n, link in enumerate(chain.links, start=1)]
        view.chain.show(rows[::-1])
        view.state_text.set(self._state())
        view.status.set(f"Words: {len(chain.links)}   Longest chain: {self._best()}")
        self.show_time()

    def show_time(self) -> None:
        is_running = SECONDS and self.chain.links and not self.chain.is_over
        self.view.time_left.set(f"Seconds left: {self.chain.left}" if is_running else "")

    def _state(self) -> str:
        chain = self.chain
        if chain.loser is not None:
            return f"{self._named(1 - chain.loser)}: won!"
        if not chain.links:
            return "Begin with any word."
        return f"{self._named(chain.turn)}: a word with {chain.letter.upper()}"

    def _named(self, player: int) -> str:
        if self.is_alone:
            return COMPUTER if player else "You"
        return f"Player {player + 1}"

    def _best(self) -> int:
        return int(self.storage.setting("longest", "0"))

    def _note_best(self) -> None:
        if len(self.chain.links) > self._best():
            self.storage.set_setting("longest", str(len(self.chain.links)))
