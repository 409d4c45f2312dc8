"""What happens on each action in chess."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import PROMOTED, Game, Move, best_move
from storage import Storage

if TYPE_CHECKING:
    from main import App

PIECES = dict(zip("KQRBNPkqrbnp", "♔♕♖♗♘♙♚♛♜♝♞♟", strict=True))
DRAWS = {
    "repetition": "A draw: the same position for the third time.",
    "quiet": "A draw: fifty moves without a pawn or a capture.",
    "material": "A draw: too few pieces for a mate.",
}
NAMES = ("Queen", "Rook", "Bishop", "Knight")


class Presenter:
    """Between the window and the rules. The person has White; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        kept = json.loads(storage.setting("moves", "[]"))
        self.game = Game([(start, to, becomes) for start, to, becomes in kept])
        self.chosen: int | None = None

    def start(self) -> None:
        self._answer()
        self.show()

    def new_game(self) -> None:
        self.game, self.chosen = Game(), None
        self.show()

    def press(self, row: int, column: int) -> None:
        """Choose a piece, or send the chosen one there."""
        field, possible = row * 8 + column, self.game.possible()
        moves = [move for move in possible if move[:2] == (self.chosen, field)]
        if moves:
            self.chosen = None
            self.game.play(self._wanted(moves))
            self._answer()
            self.show()
        elif any(move[0] == field for move in possible):
            self.chosen = field
            self.show()
        else:
            self.show(self._why_not(field, possible))

    def undo(self) -> None:
        moves = self.game.moves[:-1]
        if self._plays_computer() and len(moves) % 2:
            moves.pop()
        message = "" if self.game.moves else "There is nothing to undo."
        self.game, self.chosen = Game(moves), None
        self.show(message)

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        self.storage.set_setting("moves", json.dumps(game.moves))
        possible = game.possible()
        reached = {move[1] for move in possible if move[0] == self.chosen}
        fields = [self._cell(field, reached) for field in range(64)]
        view.board.show([fields[row * 8 : row * 8 + 8] for row in range(8)])
        view.state_text.set(self._state(possible))
        lost = [" ".join(PIECES[piece] for piece in game.taken(is_white)) for is_white in (True, False)]
        last = ", ".join(game.written()[-4:])
        view.status.set(message or "   ".join(part for part in (last, *lost) if part))

    def _cell(self, field: int, reached: set[int]) -> tuple[str, str]:
        piece = PIECES.get(self.game.position.board[field], "")
        if field == self.chosen:
            return piece, "accent"
        if field in reached:
            return piece or "·", "good"
        king = "K" if self.game.position.is_white else "k"
        if self.game.position.is_check and self.game.position.board[field] == king:
            return piece, "bad"
        return piece, "raised" if (field // 8 + field % 8) % 2 else "plain"

    def _state(self, possible: list[Move]) -> str:
        position = self.game.position
        if self.game.draw:
            return DRAWS[self.game.draw]
        if not possible:
            if not position.is_check:
                return "Stalemate: nobody wins."
            return "Checkmate. Black wins." if position.is_white else "Checkmate. White wins."
        turn = "White plays." if position.is_white else "Black plays."
        return f"Check! {turn}" if position.is_check else turn

    def _wanted(self, moves: list[Move]) -> Move:
        """Of the moves of a pawn to the last row, the one to the piece that is chosen."""
        named = self.view.promotion.get()
        piece = PROMOTED[NAMES.index(named)] if named in NAMES else "q"
        return next((move for move in moves if move[2] == piece), moves[0])

    def _why_not(self, field: int, possible: list[Move]) -> str:
        if not possible:
            return "The game is over. Press New game."
        piece = self.game.position.board[field]
        if piece != "." and piece.isupper() == self.game.position.is_white:
            return "The king would be in check." if self.game.position.is_check else "This piece can't move."
        return "It can't go there." if self.chosen is not None else "Choose one of your pieces first."

    def _answer(self) -> None:
        if self._plays_computer() and not self.game.position.is_white and self.game.possible():
            is_easy = self.view.opponent.get() == "Easy computer"
            self.game.play(best_move(self.game, self.chance, is_easy=is_easy))

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"
