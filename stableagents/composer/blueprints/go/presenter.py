"""What happens on each action in Go."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import EMPTY, KOMI, Game, MoveError, Place
from moves import best_move
from shapes import Shape, circle, line, rectangle
from storage import Storage

if TYPE_CHECKING:
    from main import App

SIDE = 540
STEP = SIDE / SIZE
NAMES = ("Black", "White")
FILLS = ("#1d1d1d", "#f7f5ee")
WOOD = "#dcb56d"
LINES = "#5a4520"


class Presenter:
    """Between the window and the rules. The person has black and begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        kept = json.loads(storage.setting("game", "{}"))
        moves = [tuple(move) if move else None for move in kept.get("moves", [])]
        self.game = Game(SIZE, moves, [(row, column) for row, column in kept.get("dead", [])])

    def start(self) -> None:
        self._answer()
        self.show()

    def new_game(self) -> None:
        self.game = Game(SIZE)
        self.show()

    def press(self, x: float, y: float) -> None:
        """Put a stone; once both have passed, take a dead group off."""
        place = (int(y // STEP), int(x // STEP))
        if not (0 <= place[0] < SIZE and 0 <= place[1] < SIZE):
            return
        try:
            if self.game.is_over:
                self.game.turn_dead(place)
            else:
                self.game.play(place)
        except MoveError as error:
            self.show(str(error))
            return
        self._answer()
        self.show()

    def pass_turn(self) -> None:
        try:
            self.game.play(None)
        except MoveError as error:
            self.show(str(error))
            return
        self._answer()
        self.show()

    def undo(self) -> None:
        """Take back the person's last move and what the computer answered."""
        moves = self.game.moves[:-1]
        if self._plays_computer() and len(moves) % 2:
            moves.pop()
        message = "" if self.game.moves else "There is nothing to undo."
        self.game = Game(SIZE, moves)
        self.show(message)

    def show(self, message: str = "") -> None:
        game = self.game
        kept = {"moves": game.moves, "dead": sorted(game.dead)}
        self.storage.set_setting("game", json.dumps(kept))
        self.view.sheet.show(self._shapes())
        self.view.state_text.set(self._state())
        taken = f"Taken: {NAMES[0]} {game.captured[0]}, {NAMES[1]} {game.captured[1]}"
        hint = "Press a group that is dead to take it off." if game.is_over else taken
        self.view.status.set(message or hint)

    def _state(self) -> str:
        game = self.game
        if game.is_over:
            black, white = game.score()
            return f"{NAMES[game.winner()]} wins: {NAMES[0]} {black:g}, {NAMES[1]} {white:g} (with {KOMI:g})."
        has_passed = bool(game.moves) and game.moves[-1] is None
        other = NAMES[1 - game.turn]
        turn = NAMES[game.turn]
        return f"{other} has passed. {turn} plays." if has_passed else f"{turn} plays."

    def _answer(self) -> None:
        if self._plays_computer() and self.game.turn == 1 and not self.game.is_over:
            self.game.play(best_move(self.game, self.chance))

    def _plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"

    def _shapes(self) -> list[Shape]:
        first, last = STEP / 2, SIDE - STEP / 2
        shapes = [rectangle(0, 0, SIDE, SIDE, fill=WOOD)]
        for number in range(SIZE):
            at = first + number * STEP
            shapes += [line(first, at, last, at, color=LINES), line(at, first, at, last, color=LINES)]
        for row, column in _stars():
            shapes.append(circle(*_middle((row, column)), STEP * 0.08, fill=LINES))
        owners = self.game.owners() if self.game.is_over else {}
        for place in self.game.places():
            shapes += self._stone(place, owners.get(place))
        return shapes

    def _stone(self, place: Place, owner: int | None) -> list[Shape]:
        x, y = _middle(place)
        who, shapes = self.game.at(place), []
        if who != EMPTY:
            is_dead = place in self.game.dead
            radius = STEP * (0.25 if is_dead else 0.46)
            shapes.append(circle(x, y, radius, fill=FILLS[who], line=LINES))
            if self.game.moves and self.game.moves[-1] == place:
                shapes.append(circle(x, y, STEP * 0.16, line=FILLS[1 - who], width=2))
        if owner is not None and owner != who:
            side = STEP * 0.1
            shapes.append(rectangle(x - side, y - side, x + side, y + side, fill=FILLS[owner]))
        return shapes


def _stars() -> list[Place]:
    """The places that are marked with a dot."""
    if SIZE < 7:
        return []
    edge, middle = 2 if SIZE < 13 else 3, SIZE // 2
    corners = [(row, column) for row in (edge, SIZE - 1 - edge) for column in (edge, SIZE - 1 - edge)]
    return [*corners, (middle, middle)] if SIZE % 2 else corners


def _middle(place: Place) -> tuple[float, float]:
    return (place[1] + 0.5) * STEP, (place[0] + 0.5) * STEP
