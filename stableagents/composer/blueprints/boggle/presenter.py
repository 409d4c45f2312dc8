"""What happens on each action while words are looked for."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import LETTERS, SECONDS, SIDE
from logic import Game, WordError, points
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000


class Presenter:
    """Between the window and the rules. The clock stands still until Start is pressed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Game(LETTERS, SIDE, SECONDS, random.SystemRandom())
        self.is_running = False
        self.shown_word = ""  # the word whose letters are marked

    def start(self) -> None:
        kept = self.storage.setting("game", "")
        if kept:
            self.game.go_on(kept)
        self.view.every(TICK_MS, self.tick)
        self.show()

    def new_game(self) -> None:
        self.game.begin()
        self.is_running, self.shown_word = True, ""
        self.view.typed.set("")
        self.show()
        self.view.typed_entry.focus_set()

    def pause(self) -> None:
        """Stop the clock, or let it run on; the letters are hidden while it stands still."""
        if self.game.is_over:
            self.show("The time is over. Press New game.")
            return
        self.is_running = not self.is_running
        self.show()

    def tick(self) -> None:
        if not self.is_running:
            return
        if self.game.tick():
            self.is_running = False
            self.view.bell()
        self.show(self.view.status.get())

    def add(self) -> None:
        """Take the word that is typed."""
        if not self.is_running and not self.game.is_over:
            self.show("Press Start first.")
            return
        try:
            word = self.game.add(self.view.typed.get())
        except WordError as error:
            self.show(str(error))
            self.view.point_at(self.view.typed_entry)
            return
        self.shown_word = word
        self.view.typed.set("")
        self.show("")

    def press(self, row: int, column: int) -> None:
        """A letter that is pressed is typed."""
        if self.is_running:
            self.view.typed.set(self.view.typed.get() + self.game.rows[row][column])

    def strike_out(self) -> None:
        word = self.view.found.selected()
        if word is None:
            self.show("Choose a word first.")
            return
        self.game.remove(word)
        self.shown_word = ""
        self.show(f"{word} is struck out.")

    def mark(self) -> None:
        """Show where the chosen word stands."""
        self.shown_word = self.view.found.selected() or ""
        self._show_board()

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        self.storage.set_setting("game", game.as_text())
        best = max(game.score(), int(self.storage.setting("best", "0")))
        self.storage.set_setting("best", str(best))
        self._show_board()
        view.found.show([(word, [word, str(points(word))]) for word in game.words])
        view.clock_text.set(f"{game.left // 60}:{game.left % 60:02}")
        view.pause_text.set("Pause" if self.is_running else "Start")
        view.score_text.set(f"Words: {len(game.words)}   Points: {game.score()}   Best: {best}")
        view.status.set("The time is over." if game.is_over and not message else message)

    def _show_board(self) -> None:
        game = self.game
        is_hidden = not self.is_running and not game.is_over
        marked = set(game.path(self.shown_word)) if self.shown_word else set()
        self.view.board.show(
            [
                [
                    ("" if is_hidden else letter, "accent" if (row, column) in marked and not is_hidden else "raised")
                    for column, letter in enumerate(letters)
                ]
                for row, letters in enumerate(game.rows)
            ]
        )
