"""What happens on each action in the memory game."""

from __future__ import annotations

import json
import random
import time
from typing import TYPE_CHECKING

from app_info import PAIRS, PLAYERS
from lengths import as_clock
from logic import Cards
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The clock runs from the first card on until all pairs are found."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.cards = self._dealt(4, 4)
        self.won: dict[str, int] = json.loads(storage.setting("won", "{}"))
        self.began: float | None = None
        self.seconds = 0

    def start(self) -> None:
        self.new_game()
        self.view.every(1000, self.tick)

    def new_game(self) -> None:
        rows, columns = (int(part) for part in self.view.board_size.get().split(" × "))
        self.cards = self._dealt(rows, columns)
        self.began, self.seconds = None, 0
        self.show()

    def tick(self) -> None:
        if self.began is not None and not self.cards.is_won():
            self.seconds = int(time.monotonic() - self.began)
            self.show_time()

    def press(self, row: int, column: int) -> None:
        if not self.cards.turn(row * self.cards.columns + column):
            self.show("That card is open already.")
            return
        if self.began is None:
            self.began = time.monotonic()
        if self.cards.is_won():
            self.seconds = int(time.monotonic() - self.began)
            self._keep_best("best", self.cards.moves)
            self._keep_best("time", self.seconds)
            self._count_win()
        self.show()

    def show(self, message: str = "") -> None:
        cards = self.cards
        rows = [[self._cell(row * cards.columns + n) for n in range(cards.columns)] for row in range(cards.rows)]
        self.view.board.show(rows)
        pairs, left = len(cards.symbols) // 2, len(cards.symbols) // 2 - len(cards.found) // 2
        self.view.state_text.set(
            f"All {pairs} pairs found in {cards.moves} moves." if not left else f"{left} pairs to find"
        )
        if PLAYERS:
            self.show_players()
        self.show_time()
        self.view.status.set(message or f"Moves: {cards.moves}")

    def show_players(self) -> None:
        """Whose turn it is with the pairs of each; at the end who has won."""
        points = "   ".join(f"{name} {count}" for name, count in zip(PLAYERS, self.cards.points, strict=True))
        best = [PLAYERS[number] for number in self.cards.winners()]
        told = f"{best[0]} wins!" if len(best) == 1 else f"A draw: {', '.join(best)}."
        self.view.players_text.set(points if not best else f"{told}   {points}")
        if not best:
            self.view.state_text.set(f"It is the turn of {PLAYERS[self.cards.player]}.")
        won = "   ".join(f"{name} {self.won.get(name, 0)}" for name in PLAYERS)
        self.view.won_text.set(f"Games won: {won}")

    def show_time(self) -> None:
        size = self.view.board_size.get()
        moves, seconds = (self.storage.setting(f"{name} {size}", "") for name in ("best", "time"))
        best = f"   Best: {moves} moves, {as_clock(int(seconds))}" if moves and seconds else ""
        self.view.clock_text.set(f"Time: {as_clock(self.seconds)}{best}")

    def _cell(self, place: int) -> tuple[str, str]:
        shown = self.cards.shown(place)
        return shown, "good" if place in self.cards.found else "plain" if shown else "accent"

    def _dealt(self, rows: int, columns: int) -> Cards:
        return Cards(rows, columns, self.chance, PAIRS, max(1, len(PLAYERS)))

    def _count_win(self) -> None:
        """A game that one of several has won counts for that one; it is kept."""
        winners = self.cards.winners()
        if PLAYERS and len(winners) == 1:
            name = PLAYERS[winners[0]]
            self.won[name] = self.won.get(name, 0) + 1
            self.storage.set_setting("won", json.dumps(self.won))

    def _keep_best(self, name: str, value: int) -> None:
        """Keep a value of this size where it is the smallest so far."""
        name = f"{name} {self.view.board_size.get()}"
        best = self.storage.setting(name, "")
        if not best or value < int(best):
            self.storage.set_setting(name, str(value))
