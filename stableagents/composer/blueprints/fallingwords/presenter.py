"""What happens on each action of the falling words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import LIVES, WORDS
from logic import HEIGHT, WIDTH, Game
from shapes import line, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 40
SPEEDS = {"Slow": 0.7, "Normal": 1.0, "Fast": 1.5}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.is_running = False
        self.game = Game(WORDS, random.Random(), LIVES)

    def start(self) -> None:
        self.view.every(TICK_MS, self.tick)
        self.show()

    def new_game(self) -> None:
        self.game = Game(WORDS, random.Random(), LIVES)
        self.is_running = True
        self.view.typed.set("")
        self.view.typed_entry.focus_set()
        self.show()

    def pause(self) -> None:
        """Start, pause, or begin again after the end."""
        if self.game.is_over:
            self.new_game()
            return
        self.is_running = not self.is_running
        self.view.typed_entry.focus_set()
        self.show()

    def tick(self) -> None:
        if not self.is_running:
            return
        self.game.step(TICK_MS / 1000 * SPEEDS.get(self.view.speed.get(), 1.0))
        if self.game.is_over:
            self.is_running = False
            self.view.bell()
            if self.game.score > self.best():
                self.storage.set_setting("best", str(self.game.score))
        self.show()

    def follow(self) -> None:
        """What is typed is compared at once, without Enter."""
        if self.is_running and self.game.type(self.view.typed.get()):
            self.view.typed.set("")
            self.show()

    def clear(self) -> None:
        self.view.typed.set("")

    def best(self) -> int:
        return int(self.storage.setting("best", "0"))

    def show(self) -> None:
        game, view = self.game, self.view
        begun = game.begun(view.typed.get())
        falling = [words(w.x, w.y, w.text, size=20, color="accent" if w is begun else "text") for w in game.falling]
        view.sheet.show([line(0, HEIGHT - 1, WIDTH, HEIGHT - 1, color="accent", width=3), *falling])
        state = "Type the words." if self.is_running else "Press Start."
        over = f"Game over. Score: {game.score}, {game.letters_a_minute} letters a minute"
        view.state_text.set(over if game.is_over else state)
        view.pause_text.set("Pause" if self.is_running else "Start")
        view.status.set(f"Score: {game.score}   Lives: {game.lives}   Level: {game.level}   Best: {self.best()}")
