"""What happens on each action in minesweeper."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from app_info import LEVELS
from logic import Field, Place
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The clock runs from the first cell on."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.field = Field(*next(iter(LEVELS.values())), random.Random())
        self.began: float | None = None

    def start(self) -> None:
        self.new_game()
        self.view.every(1000, self.show_time)

    def new_game(self) -> None:
        level = self.view.level.get()
        self.field = Field(*LEVELS.get(level, next(iter(LEVELS.values()))), random.Random())
        self.began = None
        self.show()

    def press(self, row: int, column: int) -> None:
        if self.view.sets_flags.get():
            self.flag(row, column)
            return
        if not self.field.press((row, column)):
            self._refuse()
            return
        if self.began is None:
            self.began = time.monotonic()
        if self.field.is_won():
            self._keep_best(int(time.monotonic() - self.began))
        self.show()

    def flag(self, row: int, column: int) -> None:
        if self.field.flag((row, column)):
            self.show()
        else:
            self._refuse()

    def show(self) -> None:
        field = self.field
        self.view.board.show([[self._cell((r, c)) for c in range(field.columns)] for r in range(field.rows)])
        if field.is_lost():
            self.view.state_text.set("That was a mine. Press New game.")
        elif field.is_won():
            self.view.state_text.set("All clear. You won.")
        else:
            self.view.state_text.set(f"Mines left: {field.count - len(field.flags)}")
        self.show_time()

    def show_time(self) -> None:
        if self.field.is_over() and self.view.status.get():
            return
        seconds = 0 if self.began is None else int(time.monotonic() - self.began)
        best = self.storage.setting(f"best {self.view.level.get()}", "")
        self.view.status.set(f"Time: {seconds} s" + (f"   Best: {best} s" if best else ""))

    def _refuse(self) -> None:
        self.view.status.set(
            "The game is over. Press New game." if self.field.is_over() else "That cell is open or has a flag."
        )

    def _cell(self, place: Place) -> tuple[str, str]:
        field = self.field
        if place in field.open:
            near = field.near(place)
            return ("✹", "bad") if place in field.mines else (str(near) if near else "", "plain")
        if field.is_over() and place in field.mines:
            return ("✹", "warm") if place not in field.flags else ("⚑", "good")
        return ("⚑", "warm") if place in field.flags else ("", "raised")

    def _keep_best(self, seconds: int) -> None:
        name = f"best {self.view.level.get()}"
        best = self.storage.setting(name, "")
        if not best or seconds < int(best):
            self.storage.set_setting(name, str(seconds))
