"""What happens on each action in the spelling bee."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from logic import Round, words_in
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
USUAL = (
    "because, friend, beautiful, weather, neighbour, island, knife, answer, different, breakfast, castle, ocean,"
    " believe, thought, enough, library, receive, rhythm"
)


class Presenter:
    """Between the window and the rules. ``hides_at`` is when the word goes, nothing when it is not shown."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.round = Round([], random.Random())
        self.hides_at: float | None = None

    def start(self) -> None:
        self.view.words.set_text(self.storage.setting("words", USUAL.replace(", ", "\n")))
        self.view.seconds.set(self.storage.setting("seconds", self.view.seconds.get()))
        self.show("Press Start: a word is shown shortly, then you write it.")
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if self.hides_at is not None and time.monotonic() >= self.hides_at:
            self.hide()

    def start_round(self) -> None:
        words = words_in(self.view.words.get_text())
        if not words:
            self.view.status.set("Write words into the list first.")
            return
        self.keep()
        self.round = Round(words, random.Random())
        self._show_word()

    def look_again(self) -> None:
        if self.round.now and self.hides_at is None:
            self.round.looks += 1
            self._show_word()

    def hide(self) -> None:
        """The word goes, and is to be written."""
        self.hides_at = None
        self.view.shown.set("?" if self.round.now else "–")

    def check(self) -> None:
        """Take what was written; an answer while the word is shown would be copied."""
        if not self.round.now:
            self.view.status.set("Press Start first.")
            return
        if self.hides_at is not None:
            self.view.status.set("Wait until the word is gone.")
            return
        if not self.view.written.get().strip():
            self.view.status.set("Write the word first.")
            self.view.written_entry.focus_set()
            return
        word = self.round.now
        is_right = self.round.write(self.view.written.get())
        message = "Right!" if is_right else f"It is written: {word}. It comes again later."
        self.view.written.set("")
        if self.round.now:
            self._show_word(message)
        else:
            self.hide()
            self.show(message)

    def keep(self) -> None:
        self.storage.set_setting("words", self.view.words.get_text())
        self.storage.set_setting("seconds", self.view.seconds.get())

    def show(self, message: str = "") -> None:
        one, view = self.round, self.view
        view.mistakes.show([(n, [written.word, written.text]) for n, written in enumerate(one.wrong)])
        if one.count and not one.now:
            view.score.set(f"All done: {one.right_at_once} of {one.count} were right at once.")
        else:
            view.score.set(f"Still to come: {one.left}   Right at once: {one.right_at_once}" if one.count else "")
        view.status.set(message)

    def _show_word(self, message: str = "") -> None:
        self.view.shown.set(self.round.now)
        self.hides_at = time.monotonic() + int(self.view.seconds.get()) / 2
        self.view.written_entry.focus_set()
        self.show(message)
