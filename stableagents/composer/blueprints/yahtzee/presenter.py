"""What happens on each action in the dice game."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import PLAYERS
from logic import BONUS, BONUS_FROM, LINES, ROLLS, UPPER, Game, points, total, upper
from storage import Storage

if TYPE_CHECKING:
    from main import App

FACES = "⚀⚁⚂⚃⚄⚅"


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.game = Game(PLAYERS, random.Random())

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        is_begun = any(self.game.sheets) and not self.game.is_over
        if not is_begun or self.view.confirm("Begin a new game? The lines are emptied."):
            self.game = Game(PLAYERS, random.Random())
            self.show()

    def roll(self) -> None:
        rolled = self.game.roll()
        self.show("" if rolled or self.game.is_over else "Three rolls were made: take a line.")

    def press(self, row: int, column: int) -> None:
        """Keep a die, or no longer."""
        kept = self.game.keep(column)
        self.show("" if kept else "Dice can be kept after the first and the second roll.")

    def take(self) -> None:
        chosen = self.view.lines.selected()
        if chosen is None or int(chosen) >= len(LINES):
            self.show("Choose a line first.")
            return
        if not self.game.take(int(chosen)):
            self.show("Roll first." if self.game.rolls == 0 else "This line is taken.")
            return
        if self.game.is_over:
            best = max(int(self.storage.setting("best", "0")), *map(total, self.game.sheets))
            self.storage.set_setting("best", str(best))
        self.show()

    def show(self, message: str = "") -> None:
        game = self.game
        has_rolled = game.rolls > 0
        self.view.board.show(
            [
                [
                    (FACES[d - 1] if has_rolled else "", "accent" if n in game.kept else "raised")
                    for n, d in enumerate(game.dice)
                ]
            ]
        )
        rows = []
        for number, line in enumerate(LINES):
            is_free = has_rolled and number not in game.sheets[game.turn]
            now = str(points(number, game.dice)) if is_free else ""
            rows.append((number, [line, now, *(str(sheet.get(number, "")) for sheet in game.sheets)]))
        uppers = [f"{upper(sheet)} / {BONUS_FROM}" for sheet in game.sheets]
        rows.insert(len(UPPER), (len(LINES), [f"Upper part (+{BONUS})", "", *uppers]))
        rows.append((len(LINES) + 1, ["Total", "", *(str(total(sheet)) for sheet in game.sheets)]))
        self.view.lines.show(rows)
        self.view.state_text.set(self._state())
        self.view.status.set(message or f"Best: {self.storage.setting('best', '0')}")

    def _state(self) -> str:
        game = self.game
        if game.is_over:
            totals = [total(sheet) for sheet in game.sheets]
            best = max(totals)
            winner = totals.index(best) + 1
            return f"Player {winner} wins with {best}." if PLAYERS > 1 else f"Your total is {best}."
        left = ROLLS - game.rolls
        player = game.turn + 1
        return f"Player {player}: {left} rolls left." if PLAYERS > 1 else f"{left} rolls left."
