"""The shell game: a ball lies under one of the shells, they change places, and a press chooses one."""

from __future__ import annotations

import math
import random

from logic import STEP_S, WIDTH, Settings
from shapes import Shape, circle, line, words

SHOW_S, REVEAL_S = 1.6, 2.4
TABLE = 290.0
SHELL, BALL = "#b07b45", "#c0392b"


class Model:
    """``order`` is the shell at each place, ``ball`` the one with the ball; ``phase`` is show, mix, choose, reveal."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.chance = chance
        self.right = self.wrong = 0
        self.settings = settings
        self._begin()

    def change(self, settings: Settings) -> None:
        """Another number of shells begins anew."""
        is_other = settings["shells"] != self.settings["shells"]
        self.settings = settings
        if is_other:
            self._begin()

    def press(self, x: float, y: float) -> None:
        """Choose the shell at this place, while there is one to choose."""
        if self.phase == "choose":
            self.chosen = min(range(len(self.order)), key=lambda place: abs(self._x(place) - x))
            is_right = self.order[self.chosen] == self.ball
            self.right, self.wrong = self.right + is_right, self.wrong + (not is_right)
            self._to("reveal")

    def step(self) -> None:
        self.seconds += STEP_S
        if self.phase == "show" and self.seconds >= SHOW_S:
            self._to("mix")
        elif self.phase == "mix" and self.seconds >= self._swap_s():
            first, second = self.pair
            self.order[first], self.order[second] = self.order[second], self.order[first]
            self.left -= 1
            self._to("mix" if self.left > 0 else "choose")
        elif self.phase == "reveal" and self.seconds >= REVEAL_S:
            self._begin()

    def shapes(self) -> list[Shape]:
        shapes = [line(30, TABLE + 30, WIDTH - 30, TABLE + 30, color="line", width=4)]
        shares = {"show": 1 - self.seconds / SHOW_S, "reveal": min(1.0, self.seconds * 3)}
        up = 90 * max(0.0, shares.get(self.phase, 0.0))
        for place, shell in enumerate(self.order):
            x, y = self._at(place)
            is_up = self.phase == "show" or (self.phase == "reveal" and (place == self.chosen or shell == self.ball))
            if is_up and shell == self.ball:
                shapes.append(circle(x, TABLE + 12, 14, fill=BALL))
            shapes += _shell(x, y - (up if is_up else 0))
        if self.phase == "choose":
            shapes.append(words(WIDTH / 2, 60 + 4 * math.sin(self.seconds * 4), "?", size=40))
        return shapes

    def told(self) -> str:
        if self.phase == "choose":
            return f"Where is the ball? Press a shell.   Right: {self.right}   Wrong: {self.wrong}"
        if self.phase == "reveal":
            found = self.order[self.chosen] == self.ball
            return f"Right! {self.right} : {self.wrong}" if found else f"Not there. {self.right} : {self.wrong}"
        return f"Watch the ball.   Right: {self.right}   Wrong: {self.wrong}"

    def _begin(self) -> None:
        count = max(2, self.settings["shells"])
        self.order = list(range(count))
        self.ball = self.chance.randrange(count)
        self.left = max(1, self.settings["swaps"])
        self.chosen = 0
        self.pair = (0, 1)
        self._to("show")

    def _to(self, phase: str) -> None:
        self.phase, self.seconds = phase, 0.0
        if phase == "mix":
            first, second = self.chance.sample(range(len(self.order)), 2)
            self.pair = (first, second)

    def _swap_s(self) -> float:
        return 3 / max(1, self.settings["speed"])

    def _x(self, place: int) -> float:
        return WIDTH * (place + 0.5) / len(self.order)

    def _at(self, place: int) -> tuple[float, float]:
        """Where the shell of a place is; two that change places go round each other."""
        if self.phase != "mix" or place not in self.pair:
            return self._x(place), TABLE
        share = min(1.0, self.seconds / self._swap_s())
        other = self.pair[1] if place == self.pair[0] else self.pair[0]
        turn = 40 * math.sin(math.pi * share) * (1 if place == self.pair[0] else -1)
        return self._x(place) + (self._x(other) - self._x(place)) * share, TABLE - turn


def _shell(x: float, y: float) -> list[Shape]:
    cup = (x - 44, y + 28, x - 28, y - 48, x + 28, y - 48, x + 44, y + 28)
    return [Shape("polygon", cup, fill=SHELL, line="#6d4a26", width=2), circle(x, y - 50, 8, fill="#6d4a26")]
