"""What happens on each action in nine men's morris."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import NOBODY, PLACES, POINTS, Game, Move, best_move
from shapes import Shape, circle, line
from storage import Storage

if TYPE_CHECKING:
    from main import App

SIDE = 480
EDGE = 45
STEP = (SIDE - 2 * EDGE) / 6
NEAR = 30
NAMES = ("White", "Black")
FILLS = ("#f4f1e8", "#2b2b2b")


class Presenter:
    """Between the window and the rules. The person has white and begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game([Move(*move) for move in json.loads(storage.setting("moves", "[]"))])
        self.start_point = NOBODY  # the piece that is to move
        self.end_point = NOBODY  # where it closed a mill; a piece of the other is to be taken

    def start(self) -> None:
        self._answer()
        self.show()

    def new_game(self) -> None:
        self._let_go()
        self.game = Game()
        self.show()

    def undo(self) -> None:
        """Take back the person's last move and what the computer answered, or only what was chosen."""
        if self.end_point != NOBODY:
            self._let_go()
            self.show()
            return
        moves = self.game.moves[:-1]
        if self._plays_computer() and len(moves) % 2:
            moves.pop()
        message = "" if self.game.moves else "There is nothing to undo."
        self._let_go()
        self.game = Game(moves)
        self.show(message)

    def press(self, x: float, y: float) -> None:
        """Place a piece, choose one, send it on, or take one of the other."""
        point = next((one for one in POINTS if _is_near(one, x, y)), None)
        if point is None:
            return
        if self.game.is_over:
            self.show("The game is over. Press New game.")
        elif self.end_point != NOBODY:
            self._take(point)
        elif self.game.owner(point) == self.game.turn and not self.game.left(self.game.turn):
            self.start_point = point
            self.show()
        else:
            self._go(point)

    def show(self, message: str = "") -> None:
        self.storage.set_setting("moves", json.dumps(self.game.moves))
        self.view.sheet.show(self._shapes())
        self.view.state_text.set(self._state())
        counts = [f"{NAMES[who]}: {self.game.count(who)} + {self.game.left(who)}" for who in (0, 1)]
        self.view.status.set(message or "   ".join(counts))

    def _go(self, end: int) -> None:
        moves = [move for move in self.game.possible() if (move.start, move.end) == (self.start_point, end)]
        if not moves:
            self.show(self._why_not())
        elif moves[0].taken != NOBODY:
            self.end_point = end
            self.show()
        else:
            self._play(moves[0])

    def _take(self, point: int) -> None:
        move = Move(self.start_point, self.end_point, point)
        if move in self.game.possible():
            self._play(move)
        else:
            self.show("Take a piece of the other that is in no mill.")

    def _play(self, move: Move) -> None:
        self.game.play(move)
        self._let_go()
        self._answer()
        self.show()

    def _let_go(self) -> None:
        self.start_point = self.end_point = NOBODY

    def _why_not(self) -> str:
        if self.game.left(self.game.turn):
            return "Place a piece on a free point."
        return "It can't go there." if self.start_point != NOBODY else "Choose one of your pieces first."

    def _state(self) -> str:
        game = self.game
        if game.is_draw:
            return "A draw."
        winner = game.winner()
        if winner is not None:
            who = NAMES[winner]
            return f"{who} wins."
        turn = NAMES[game.turn]
        return f"{turn} takes a piece." if self.end_point != NOBODY else f"{turn} plays."

    def _shapes(self) -> list[Shape]:
        shapes = []
        for ring in range(3):
            near, far = EDGE + ring * STEP, SIDE - EDGE - ring * STEP
            shapes.append(line(near, near, far, near, far, far, near, far, near, near, color="hint", width=2))
        middle, inside = SIDE / 2, EDGE + 2 * STEP
        for start, end in ((EDGE, inside), (SIDE - inside, SIDE - EDGE)):
            shapes += [line(middle, start, middle, end, color="hint", width=2)]
            shapes += [line(start, middle, end, middle, color="hint", width=2)]
        last = self.game.moves[-1].end if self.game.moves else NOBODY
        for point in POINTS:
            shapes += self._piece(point, last)
        return shapes

    def _piece(self, point: int, last: int) -> list[Shape]:
        x, y = _place(point)
        owner = self.game.owner(point)
        if point == self.end_point:
            owner = self.game.turn
        if owner is None or (point == self.start_point and self.end_point != NOBODY):
            return [circle(x, y, 6, fill="hint")]
        is_marked = point in (self.start_point, self.end_point, last)
        return [
            circle(x, y, 20, fill=FILLS[owner], line="accent" if is_marked else "text", width=4 if is_marked else 2)
        ]

    def _answer(self) -> None:
        if self._plays_computer() and self.game.turn == 1 and not self.game.is_over:
            self.game.play(best_move(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"


def _place(point: int) -> tuple[float, float]:
    row, column = PLACES[point]
    return EDGE + column * STEP, EDGE + row * STEP


def _is_near(point: int, x: float, y: float) -> bool:
    at_x, at_y = _place(point)
    return (at_x - x) ** 2 + (at_y - y) ** 2 <= NEAR**2
