"""What happens on each action in battleships."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import FLEET, SIZE
from logic import Place, Sea, next_shot
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The board shows the computer's sea, a gap, and the person's own."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.score: list[int] = json.loads(storage.setting("score", "[0, 0]"))
        self.last: Place | None = None
        self.theirs = self.own = Sea(SIZE, FLEET, self.chance)

    def start(self) -> None:
        self.new_game()

    def new_game(self) -> None:
        self.theirs, self.own = (Sea(SIZE, FLEET, self.chance) for _ in range(2))
        self.last = None
        self.show()

    def place_anew(self) -> None:
        if self.theirs.shots:
            self.show("Too late: the first shot has fallen.")
            return
        self.own = Sea(SIZE, FLEET, self.chance)
        self.show()

    def press(self, row: int, column: int) -> None:
        if self._is_over():
            self.show("The game is over. Press New game.")
            return
        if column >= SIZE:
            self.show("That is your own sea; shoot at the left one.")
            return
        answer = self.theirs.shoot((row, column))
        if answer == "again":
            self.show("You shot there before.")
            return
        if not self.theirs.is_beaten:
            self.last = next_shot(self.own, self.chance)
            self.own.shoot(self.last)
        if self._is_over():
            self.score[0 if self.theirs.is_beaten else 1] += 1
            self.storage.set_setting("score", json.dumps(self.score))
        self.show({"water": "Water.", "hit": "Hit!", "sunk": "Sunk!"}[answer])

    def show(self, message: str = "") -> None:
        rows = []
        for row in range(SIZE):
            theirs = [self._cell(self.theirs, (row, column), is_own=False) for column in range(SIZE)]
            own = [self._cell(self.own, (row, column), is_own=True) for column in range(SIZE)]
            rows.append([*theirs, ("", "ink"), *own])
        self.view.board.show(rows)
        if self._is_over():
            self.view.state_text.set("You win!" if self.theirs.is_beaten else "The computer wins.")
        else:
            self.view.state_text.set(f"Ships to sink: {self.theirs.left}   Your ships: {self.own.left}")
        self.view.status.set(message or f"Won: {self.score[0]}   Lost: {self.score[1]}")

    def _cell(self, sea: Sea, place: Place, *, is_own: bool) -> tuple[str, str]:
        ship, is_shot = sea.ship_at(place), place in sea.shots
        if ship and is_shot:
            return "×", "bad" if ship <= sea.shots else "warm"
        if ship and (is_own or self._is_over()):
            return "", "level0"
        look = "accent" if is_own and place == self.last else "plain"
        return ("·", look) if is_shot else ("", "raised")

    def _is_over(self) -> bool:
        return self.theirs.is_beaten or self.own.is_beaten
