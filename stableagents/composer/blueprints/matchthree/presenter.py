"""What happens on each action in the match three game."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import MOVES
from logic import GONE, SIZE, Cells, Frame, Game, MoveError, Place
from storage import Storage

if TYPE_CHECKING:
    from main import App

STONES = (("●", "good"), ("◆", "bad"), ("▲", "warm"), ("■", "level3"), ("★", "level8"), ("♥", "raised"))
FRAME_MS = 220


class Presenter:
    """Between the window and the rules. What a move sets off is shown moment by moment."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(self.chance, MOVES, json.loads(storage.setting("game", "null")))
        self.chosen: tuple[Place, ...] = ()
        self.frames: list[Frame] = []

    def start(self) -> None:
        self.show()
        self.view.every(FRAME_MS, self.tick)

    def tick(self) -> None:
        if self.frames:
            self._show_frame(self.frames.pop(0))
            if not self.frames:
                self.show(self.view.status.get())

    def new_game(self) -> None:
        self.game, self.chosen, self.frames = Game(self.chance, MOVES), (), []
        self.show()

    def hint(self) -> None:
        if self.game.is_over:
            self.show("The game is over. Press New game.")
            return
        self.frames = []
        self.chosen = self.game.hint() or ()
        self.show("These two may change places.")

    def press(self, row: int, column: int) -> None:
        """Choose a stone, or let the chosen one change places with this one."""
        self.frames = []
        place = (row, column)
        if len(self.chosen) != 1 or place in self.chosen:
            self.chosen = () if self.chosen == (place,) else (place,)
            self.show()
            return
        (first,) = self.chosen
        if abs(first[0] - row) + abs(first[1] - column) != 1:
            self.chosen = (place,)
            self.show()
            return
        before = self.game.score
        self.chosen = ()
        try:
            self.frames = self.game.swap(first, place)
        except MoveError as error:
            self.show(str(error))
            return
        self._keep()
        self._show_frame(self.frames.pop(0))
        self.view.status.set(f"+{self.game.score - before}")

    def show(self, message: str = "") -> None:
        """The board as it is, and what is left."""
        self._keep()
        self._show_cells(self.game.cells)
        self._show_state(self.game.score)
        self.view.status.set(message)

    def _keep(self) -> None:
        self.storage.set_setting("game", json.dumps(self.game.as_dict()))
        if self.game.score > self._best():
            self.storage.set_setting("best", str(self.game.score))

    def _best(self) -> int:
        return int(self.storage.setting("best", "0"))

    def _show_frame(self, frame: Frame) -> None:
        self._show_cells(frame.cells)
        self._show_state(frame.score)

    def _show_state(self, score: int) -> None:
        self.view.points.set(str(score))
        best = self._best()
        if self.game.is_over and not self.frames:
            self.view.state_text.set(f"The last move was made. Best: {best}")
        else:
            self.view.state_text.set(f"Moves left: {self.game.left} · best: {best}")

    def _show_cells(self, cells: Cells) -> None:
        shown = [[self._cell((row, column), cells[row][column]) for column in range(SIZE)] for row in range(SIZE)]
        self.view.board.show(shown)

    def _cell(self, place: Place, kind: int) -> tuple[str, str]:
        if kind == GONE:
            return "", "plain"
        text, look = STONES[kind]
        return text, "accent" if place in self.chosen else look
