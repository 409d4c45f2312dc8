"""What happens on each action in mastermind."""

from __future__ import annotations

import json
import random
from functools import partialmethod
from typing import TYPE_CHECKING

from app_info import COLOURS, PLACES, TRIES
from logic import Game, judge
from storage import Storage

if TYPE_CHECKING:
    from main import App

LOOKS = ("level9", "level4", "level3", "level6", "level0", "level7", "ink", "level1")


class Presenter:
    """Between the window and the rules. The lowest row of the board has the colours to choose from."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.score: list[int] = json.loads(storage.setting("score", "[0, 0]"))
        self.game = Game(COLOURS, PLACES, TRIES, self.chance)
        self.columns = max(COLOURS, PLACES + 2)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.game = Game(COLOURS, PLACES, TRIES, self.chance)
        self.show()

    def press(self, row: int, column: int) -> None:
        if row == TRIES and column < COLOURS:
            self.take(column + 1)
        elif row == len(self.game.guesses) and column < len(self.game.now):
            del self.game.now[column]
            self.show()

    def take(self, number: int) -> None:
        """Add a colour, counted from 1."""
        taken = self.game.take(number - 1)
        self.show("" if taken or self.game.is_over else "The row is full. Press Guess.")

    take_1 = partialmethod(take, 1)
    take_2 = partialmethod(take, 2)
    take_3 = partialmethod(take, 3)
    take_4 = partialmethod(take, 4)
    take_5 = partialmethod(take, 5)
    take_6 = partialmethod(take, 6)
    take_7 = partialmethod(take, 7)
    take_8 = partialmethod(take, 8)

    def erase(self) -> None:
        self.game.erase()
        self.show()

    def guess(self) -> None:
        if self.game.is_over:
            self.show("The game is over. Press New game.")
            return
        if not self.game.guess():
            self.show(f"Choose {PLACES} colours first.")
            return
        self._count()
        self.show()

    def give_up(self) -> None:
        if not self.game.is_over:
            self.game.has_given_up = True
            self._count()
        self.show()

    def show(self, message: str = "") -> None:
        game, cells = self.game, []
        for row in range(TRIES):
            colours = game.guesses[row] if row < len(game.guesses) else game.now if row == len(game.guesses) else []
            cells.append(self._row(colours, is_judged=row < len(game.guesses)))
        palette = game.secret if game.is_over else list(range(COLOURS))
        cells.append([self._cell(palette, n) for n in range(self.columns)])
        self.view.board.show(cells)
        self.view.state_text.set(self._state())
        self.view.status.set(message or f"Won: {self.score[0]}   Lost: {self.score[1]}")

    def _row(self, colours: list[int], *, is_judged: bool) -> list[tuple[str, str]]:
        cells = [self._cell(colours, n) for n in range(PLACES)]
        right, elsewhere = judge(self.game.secret, colours) if is_judged else (0, 0)
        marks = [("●" * right, "plain"), ("○" * elsewhere, "plain")]
        return cells + marks + [("", "plain")] * (self.columns - PLACES - 2)

    def _cell(self, colours: list[int], place: int) -> tuple[str, str]:
        return (str(colours[place] + 1), LOOKS[colours[place]]) if place < len(colours) else ("", "plain")

    def _state(self) -> str:
        game = self.game
        if game.is_won:
            return f"Found in {len(game.guesses)} tries."
        if game.is_over:
            return "Not found. The answer is in the lowest row."
        return f"Try {len(game.guesses) + 1} of {TRIES}."

    def _count(self) -> None:
        if self.game.is_over:
            self.score[0 if self.game.is_won else 1] += 1
            self.storage.set_setting("score", json.dumps(self.score))
