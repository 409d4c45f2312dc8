"""What happens on each action in Ludo."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import COMPUTERS, PLAYERS
from logic import HOMES, OUTSIDE, ROUND, WAY, Game, where
from storage import Storage

if TYPE_CHECKING:
    from main import App

SIDE = 11
LOOKS = ("warm", "good", "bad", "accent")  # of the players, by their seat
SIGNS = "▲●■◆"
TICK_MS = 700


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.count = min(len(PLAYERS), int(storage.setting("count", str(len(PLAYERS)))))
        self.game = Game(storage, PLAYERS[: self.count], random.Random())

    def start(self) -> None:
        self.view.count.set(str(self.count))
        self.show("Press Roll." if not self.game.thrown else "Choose a piece.")
        self.view.every(TICK_MS, self.tick)

    def roll(self) -> None:
        if self.game.winner is not None:
            self.show("Press New game.")
        elif self.game.thrown:
            self.show("Choose a piece.")
        elif not self._is_computer():
            self._throw()

    def press(self, row: int, column: int) -> None:
        """Move the piece on a field."""
        game = self.game
        if game.winner is not None or self._is_computer():
            return
        if not game.thrown:
            self.show("Press Roll.")
            return
        seat, own = game.seats[game.turn], game.places[game.turn]
        pieces = [piece for piece in game.movable() if where(seat, piece, own[piece]) == (row, column)]
        if pieces:
            self._move(pieces[0])
        else:
            self.show("Choose a marked piece.")

    def tick(self) -> None:
        """The computer has its turn: first it throws, then it moves."""
        if self.game.winner is None and self._is_computer():
            if self.game.thrown:
                self._move(self.game.best())
            else:
                self._throw()

    def new_game(self) -> None:
        """A game of as many players as are chosen."""
        self.count = int(self.view.count.get())
        self.storage.set_setting("count", str(self.count))
        self.game = Game(self.storage, PLAYERS[: self.count], random.Random())
        self.game.new_game()
        self.show("Press Roll.")

    def show(self, message: str) -> None:
        view, game = self.view, self.game
        view.board.show(self._cells())
        winner = game.winner
        if winner is None:
            view.turn.set(f"{SIGNS[game.seats[game.turn]]} {game.names[game.turn]} has the turn.")
        else:
            view.turn.set(f"{game.names[winner]} has won!")
        view.die.set("⚀⚁⚂⚃⚄⚅"[game.thrown - 1] + f" {game.thrown}" if game.thrown else "–")
        view.happened.set(message)
        home = [sum(place >= WAY for place in places) for places in game.places]
        shown = [
            f"{SIGNS[seat]} {name}: {count}" for seat, name, count in zip(game.seats, game.names, home, strict=True)
        ]
        view.status.set("   ".join(shown))

    def _throw(self) -> None:
        name = self.game.names[self.game.turn]
        thrown, movable = self.game.roll()
        if movable:
            self.show(f"{name} throws {thrown}. Choose a piece.")
            self._only(movable)
        elif self.game.names[self.game.turn] == name:
            self.show(f"{name} throws {thrown} and may throw again.")
        else:
            self.show(f"{name} throws {thrown} and can't move.")

    def _only(self, movable: list[int]) -> None:
        """Pieces that stand alike need no choice: all outside, or one alone."""
        own = self.game.places[self.game.turn]
        if not self._is_computer() and len({own[piece] for piece in movable}) == 1:
            self._move(movable[0])

    def _move(self, piece: int) -> None:
        name, thrown = self.game.names[self.game.turn], self.game.thrown
        _target, hit = self.game.move(piece)
        message = f"{name} throws {thrown} and moves."
        if hit:
            message = f"{name} throws {thrown} and sends {hit} out!"
        self.show(message)

    def _is_computer(self) -> bool:
        return self.game.names[self.game.turn] in COMPUTERS

    def _cells(self) -> list[list[tuple[str, str]]]:
        game = self.game
        cells = [[("", "plain")] * SIDE for _row in range(SIDE)]
        for number, (row, column) in enumerate(ROUND):
            cells[row][column] = ("", LOOKS[number // 10] if number % 10 == 0 else "raised")
        for seat in range(4):
            for row, column in (*HOMES[seat], *OUTSIDE[seat]):
                cells[row][column] = ("", LOOKS[seat])
        movable = game.movable()
        for player, places in enumerate(game.places):
            seat = game.seats[player]
            for piece, place in enumerate(places):
                row, column = where(seat, piece, place)
                may_move = player == game.turn and piece in movable
                cells[row][column] = (SIGNS[seat], "ink" if may_move else LOOKS[seat])
        return cells
