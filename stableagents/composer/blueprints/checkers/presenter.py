"""What happens on each action in checkers."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import SIZE, Game, Move, Place, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App

PIECES = (("●", "♚"), ("○", "♔"))  # of each player: a piece, a king


class Presenter:
    """Between the window and the rules. The person begins below; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        kept = json.loads(storage.setting("moves", "[]"))
        self.game = Game([tuple((row, column) for row, column in move) for move in kept])
        self.path: Move = ()  # the chosen piece, and where it was sent so far

    def start(self) -> None:
        self._answer()
        self.show()

    def new_game(self) -> None:
        self.game, self.path = Game(), ()
        self.show()

    def press(self, row: int, column: int) -> None:
        """Choose a piece, or send the chosen one on."""
        place, possible = (row, column), self.game.possible()
        if any(move[0] == place for move in possible):
            self.path = (place,)
            self.show()
            return
        path = (*self.path, place)
        if not self.path or not any(move[: len(path)] == path for move in possible):
            self.show(self._why_not(place, possible))
            return
        self.path = path
        if path in possible:
            self.path = ()
            self.game.play(path)
            self._answer()
        self.show()

    def undo(self) -> None:
        moves = self.game.moves[:-1]
        if self._plays_computer() and len(moves) % 2:
            moves.pop()
        message = "" if self.game.moves else "There is nothing to undo."
        self.game, self.path = Game(moves), ()
        self.show(message)

    def show(self, message: str = "") -> None:
        self.storage.set_setting("moves", json.dumps(self.game.moves))
        self.view.board.show([[self._cell((row, column)) for column in range(SIZE)] for row in range(SIZE)])
        turn = PIECES[self.game.turn][0]
        other = PIECES[1 - self.game.turn][0]
        self.view.state_text.set(f"{other} wins." if self.game.is_over else f"{turn} plays.")
        left = [sum(player == who for player, _king in self.game.pieces.values()) for who in (0, 1)]
        self.view.status.set(message or f"{PIECES[0][0]} {left[0]}   {PIECES[1][0]} {left[1]}")

    def _cell(self, place: Place) -> tuple[str, str]:
        piece = self.game.pieces.get(place)
        text = PIECES[piece[0]][piece[1]] if piece else ""
        if place in self.path:
            return text or "·", "accent"
        path = self.path
        if path and any(move[: len(path)] == path and move[len(path)] == place for move in self.game.possible()):
            return "·", "good"
        return text, "raised" if (place[0] + place[1]) % 2 else "plain"

    def _why_not(self, place: Place, possible: list[Move]) -> str:
        if not possible:
            return "The game is over. Press New game."
        piece = self.game.pieces.get(place)
        takes = any(abs(move[0][0] - move[1][0]) == 2 for move in possible)
        if piece and piece[0] == self.game.turn:
            return "Another piece can take, so it must." if takes else "This piece can't move."
        return "It can't go there." if self.path else "Choose one of your pieces first."

    def _answer(self) -> None:
        if self._plays_computer() and self.game.turn == 1 and not self.game.is_over:
            is_easy = self.view.opponent.get() == "Easy computer"
            self.game.play(best_move(self.game, self.chance, is_easy=is_easy))

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
