"""The rules of hand cricket: you bat until both show the same number, then the computer does."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from storage import Storage

YOU, COMPUTER = 0, 1
NUMBERS = (1, 2, 3, 4, 5, 6)


@dataclass(frozen=True)
class Ball:
    """What both showed while ``batting`` was at bat."""

    number: int
    batting: int
    own: int
    other: int

    @property
    def is_out(self) -> bool:
        return self.own == self.other

    @property
    def runs(self) -> int:
        return 0 if self.is_out else (self.own, self.other)[self.batting]


class Game:
    """``runs`` of both, you first; how many games each has won is kept."""

    def __init__(self, storage: Storage, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self.won: list[int] = json.loads(storage.setting("won", "[0, 0]"))
        self.new_game()

    def new_game(self) -> None:
        self.runs = [0, 0]
        self.batting = YOU
        self.balls: list[Ball] = []
        self.is_over = False

    @property
    def winner(self) -> int | None:
        """Nobody while it is played, and where the runs are equal."""
        if not self.is_over or self.runs[YOU] == self.runs[COMPUTER]:
            return None
        return YOU if self.runs[YOU] > self.runs[COMPUTER] else COMPUTER

    def show(self, number: int) -> Ball | None:
        """Show a number against one of the computer; nothing once the game is over."""
        if self.is_over:
            return None
        ball = Ball(len(self.balls) + 1, self.batting, number, self._chance.choice(NUMBERS))
        self.balls.append(ball)
        self.runs[self.batting] += ball.runs
        if self.batting == COMPUTER:
            self.is_over = ball.is_out or self.runs[COMPUTER] > self.runs[YOU]
        elif ball.is_out:
            self.batting = COMPUTER
        if self.winner is not None:
            self.won[self.winner] += 1
            self._storage.set_setting("won", json.dumps(self.won))
        return ball
