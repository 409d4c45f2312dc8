"""What happens on each action in snakes and ladders."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import COMPUTER, PLAYERS
from logic import LADDERS, LAST, SNAKES, Game, where
from shapes import Shape, circle, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

CELL = 44
COLORS = ("#3f7ab3", "#b5564e", "#5a9a58", "#d98b3a", "#a75a91", "#5aa3a3")
TICK_MS = 900


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.game = Game(storage, list(PLAYERS), random.Random())

    def start(self) -> None:
        self.show("Press Roll.")
        self.view.every(TICK_MS, self.tick)

    def roll(self) -> None:
        if self.game.winner is not None:
            self.show("Press New game.")
        elif not self._is_computer():
            self._move()

    def tick(self) -> None:
        """The computer has its turn."""
        if self.game.winner is None and self._is_computer():
            self._move()

    def new_game(self) -> None:
        self.game.new_game()
        self.show("Press Roll.")

    def show(self, message: str) -> None:
        view, game = self.view, self.game
        view.sheet.show(_board() + self._pieces())
        winner = game.winner
        view.turn.set(f"{game.names[game.turn]} has the turn." if winner is None else f"{game.names[winner]} has won!")
        view.happened.set(message)
        view.status.set("   ".join(f"{name}: {place}" for name, place in zip(game.names, game.places, strict=True)))

    def _is_computer(self) -> bool:
        return self.game.names[self.game.turn] == COMPUTER

    def _move(self) -> None:
        name = self.game.names[self.game.turn]
        thrown, reached, end = self.game.roll()
        message = f"{name} throws {thrown} and is on {reached}."
        if end > reached:
            message = f"{name} throws {thrown} and climbs a ladder from {reached} to {end}."
        elif end < reached:
            message = f"{name} throws {thrown} and slides down a snake from {reached} to {end}."
        self.show(message)

    def _pieces(self) -> list[Shape]:
        shapes = []
        for player, place in enumerate(self.game.places):
            if place:
                x, y = _middle(place)
                shapes.append(circle(x - 12 + 5 * player, y + 9, 8, fill=COLORS[player % len(COLORS)], line="#ffffff"))
        return shapes


def _middle(field: int) -> tuple[float, float]:
    row, column = where(field)
    return (column + 0.5) * CELL, (row + 0.5) * CELL


def _board() -> list[Shape]:
    wide = 10 * CELL
    shapes = [rectangle(0, 0, wide, wide, fill="field", line="line")]
    for n in range(1, 10):
        shapes += [line(n * CELL, 0, n * CELL, wide, color="line"), line(0, n * CELL, wide, n * CELL, color="line")]
    for field in range(1, LAST + 1):
        x, y = _middle(field)
        shapes.append(words(x - 9, y - 13, str(field), size=11, color="hint"))
    for leads, color in ((LADDERS, "#5a9a58"), (SNAKES, "#b5564e")):
        for start, end in leads.items():
            shapes.append(line(*_middle(start), *_middle(end), color=color, width=6))
            shapes.append(circle(*_middle(start), 6, fill=color))
    return shapes
