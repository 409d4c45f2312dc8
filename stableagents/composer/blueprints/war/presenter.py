"""What happens on each action in War."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import PLAYERS
from deck import HIGH, WIDE, drawn
from logic import Game
from shapes import Shape, words
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App

SHEET_WIDTH = 560
ROW = HIGH + 44  # from one player's cards to the other's


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.game = Game(storage, random.Random())
        self.wins = Wins(storage)
        self.wins.is_counted = self.game.winner is not None

    def start(self) -> None:
        self.show("Equal cards mean war!" if self.game.is_war else "Press Draw.")

    def draw(self) -> None:
        """Both put a card down."""
        if self.game.winner is not None:
            self.show("Press New game.")
            return
        taker = self.game.draw()
        self.show("Equal cards mean war!" if taker is None else self._taken(taker))

    def play_on(self) -> None:
        """Play to the end at once."""
        if self.game.winner is not None:
            self.show("Press New game.")
            return
        rounds = self.game.play_on()
        self.show(f"Played to the end: {rounds} rounds.")

    def new_game(self) -> None:
        self.game.new_game()
        self.wins.next_game()
        self.show("Press Draw.")

    def reset_wins(self) -> None:
        self.wins.reset()
        self.show("The games won are at nothing.")

    def show(self, message: str) -> None:
        view, game = self.view, self.game
        winner = game.winner
        if winner is not None:
            self.wins.count(winner)
        view.verdict.set(f"The game goes to: {PLAYERS[winner]}" if winner is not None else message)
        shapes: list[Shape] = []
        for place, player in enumerate((1, 0)):
            top = 26.0 + place * ROW
            shapes.append(words(SHEET_WIDTH / 2, top - 14, f"{PLAYERS[player]}: {game.count(player)}", size=15))
            shapes += self._row(player, top)
        view.sheet.show(shapes)
        view.counts.set(f"{PLAYERS[0]}: {game.count(0)} cards, {PLAYERS[1]}: {game.count(1)} cards")
        view.status.set(f"Round {game.rounds}. Games won: {self.wins.counts[0]} : {self.wins.counts[1]}")

    def _taken(self, taker: int) -> str:
        count = sum(map(len, self.game.table))
        first, second = (laid[-1][0] for laid in self.game.table)
        return f"{first} against {second}: {count} cards go to: {PLAYERS[taker]}"

    def _row(self, player: int, top: float) -> list[Shape]:
        """The pile of a player and what was put down, beside each other."""
        laid = self.game.table[player]
        shapes = drawn(None, 8, top) if self.game.count(player) else []
        step = min(WIDE + 6, (SHEET_WIDTH - 2 * WIDE - 40) / max(1, len(laid) - 1))
        for place, (card, is_up) in enumerate(laid):
            shapes += drawn(card if is_up else None, WIDE + 30 + place * step, top)
        return shapes
