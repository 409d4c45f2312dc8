"""What happens on each action in backgammon."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import Game
from moves import BAR, OFF, Step
from scene import arrow, point_at, shapes
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 700
OPPONENTS = ("Computer", "Easy computer", "Strong computer", "Another person")
LOOKS = (1, 0, 4)  # moves that each computer tries against all answers
ANOTHER_PERSON = 3
NAMES = ("White", "Black")


class Presenter:
    """Between the window and the rules: white is the person, black the computer or another person."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(storage, self.chance)
        self.chosen: int | None = None  # a point as who has the turn sees it
        self.last: list[tuple[int, int]] = []  # the computer's last moves, on the board

    def start(self) -> None:
        kept = json.loads(self.storage.setting("opponent", "-1"))
        if kept >= 0:
            self.view.opponent.set(OPPONENTS[kept])
        self.show(self._begins() if self.game.thrown else "Press Roll.")
        self.view.every(TICK_MS, self.tick)

    def go_on(self) -> None:
        """Roll, or end the turn once everything is moved."""
        game = self.game
        if game.winner is not None:
            self.new_game()
        elif self._is_computer():
            self.show("The computer has the turn.")
        elif not game.thrown:
            self._roll()
        elif game.end_turn():
            self.chosen, self.last = None, []
            self.show("" if self._is_computer() else "Press Roll.")
        else:
            self.show("There is still something to move.")

    def press(self, x: float, y: float) -> None:
        """Choose a piece, or move the chosen one."""
        game, point = self.game, point_at(x, y)
        if point is None or game.winner is not None or self._is_computer():
            return
        if not game.thrown:
            self.show("Press Roll.")
            return
        own, start = self._own(point), self._start()
        ways = [step for step in game.steps() if step[0] == start]
        step = next((step for step in ways if game.position.target(*step) == own), None)
        if step is not None and point != BAR:
            self._move(step)
        elif own in {start for start, _die in game.steps()} and own != self.chosen:
            self.chosen = own
            self.show("Choose where it goes.")
        else:
            self.chosen = None
            self.show("Choose a marked piece.")

    def take_back(self) -> None:
        is_back = not self._is_computer() and self.game.take_back()
        self.chosen = None
        self.show("It is as before." if is_back else "There is nothing to undo.")

    def new_game(self) -> None:
        chosen = self.view.opponent.get()
        self.storage.set_setting("opponent", json.dumps(OPPONENTS.index(chosen) if chosen in OPPONENTS else 0))
        self.game.new_game()
        self.chosen, self.last = None, []
        self.show(self._begins())

    def reset_points(self) -> None:
        self.game.reset_points()
        self.show("The points are at nothing.")

    def tick(self) -> None:
        """The computer throws, moves piece by piece, and ends its turn."""
        game = self.game
        if game.winner is not None or not self._is_computer():
            return
        if not game.thrown:
            self.last = []
            self._roll()
        elif game.steps():
            easy = LOOKS[self._level()] == 0
            step = self.chance.choice(game.steps()) if easy else game.best(LOOKS[self._level()])
            self.last.append((self._shown(step[0]), self._shown(game.position.target(*step) or OFF)))
            self._move(step)
        elif game.end_turn():
            self.show("Press Roll.")

    def show(self, message: str = "") -> None:
        view, game = self.view, self.game
        steps = [] if self._is_computer() else game.steps()
        start = self._start()
        marked = {self._shown(game.position.target(*step) or OFF) for step in steps if step[0] == start}
        if start is None:
            marked = {self._shown(begin) for begin, _die in steps}
        chosen = None if start is None else self._shown(start)
        pieces = [game.side(0), self._mirrored(game.side(1))]
        drawn = shapes(pieces, game.thrown, game.dice, chosen, marked)
        view.sheet.show([*drawn, *(shape for way in self.last for shape in arrow(*way))])
        winner = game.winner
        name = NAMES[game.turn]
        view.turn.set(f"{name} has won!" if winner is not None else f"{name} has the turn.")
        view.go_text.set("New game" if winner is not None else "End turn" if game.thrown else "Roll")
        view.happened.set(message)
        view.points.set(f"Points: White {game.points[0]}, Black {game.points[1]}")
        view.status.set(f"To go: White {game.pips(0)}, Black {game.pips(1)}")

    def _roll(self) -> None:
        self.game.roll()
        name, thrown = NAMES[self.game.turn], self.game.thrown
        said = f"{name} throws {thrown[0]} and {thrown[1]}."
        if not self.game.steps():
            said = f"{name} throws {thrown[0]} and {thrown[1]} and can't move."
        self.show(said)

    def _move(self, step: Step) -> None:
        name = NAMES[self.game.turn]
        has_hit = self.game.move(step)
        self.chosen = None
        if self.game.winner is not None:
            value = self.game.value()
            self.show(f"{name} wins {value} points." if value > 1 else f"{name} wins one point.")
        elif has_hit:
            self.show(f"{name} sends a piece to the bar!")
        elif not self.game.steps() and not self._is_computer():
            self.show("Press End turn, or Undo.")
        else:
            self.show()

    def _begins(self) -> str:
        thrown = self.game.thrown
        return f"{NAMES[self.game.turn]} throws {thrown[0]} and {thrown[1]}."

    def _start(self) -> int | None:
        """The point of the chosen piece; one on the bar is chosen by itself."""
        if self.game.winner is None and self.game.thrown and self.game.position.own[BAR]:
            return BAR
        return self.chosen

    def _own(self, point: int) -> int:
        """A point of the board as who has the turn sees it, and the other way round."""
        return point if self.game.turn == 0 or point in (OFF, BAR) else 25 - point

    _shown = _own

    @staticmethod
    def _mirrored(side: tuple[int, ...]) -> list[int]:
        return [side[OFF], *reversed(side[1:25]), side[BAR]]

    def _level(self) -> int:
        chosen = self.view.opponent.get()
        return OPPONENTS.index(chosen) if chosen in OPPONENTS else 0

    def _is_computer(self) -> bool:
        return self.game.turn == 1 and self._level() != ANOTHER_PERSON and self.game.winner is None
