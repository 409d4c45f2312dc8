"""A game of backgammon: whose turn it is, the dice, and the points of both players."""

from __future__ import annotations

import json
import random
from dataclasses import astuple

from moves import BAR, HOME, OFF, Position, Step, best_play, dice_of, first_steps
from storage import Storage

NEW, THROWN = "new", "thrown"
SINGLE, GAMMON, BACKGAMMON = 1, 2, 3


class Game:
    """``turn`` is 0 or 1, ``dice`` those that are still to be used, ``thrown`` both of the throw, nothing before it.
    ``points`` are those of all games. All is kept at once."""

    def __init__(self, storage: Storage, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self.points: list[int] = json.loads(storage.setting("points", "[0, 0]"))
        kept = json.loads(storage.setting("game", "{}"))
        if kept:
            self.position = Position(tuple(kept["own"]), tuple(kept["other"]))
            self.turn, self.thrown, self.dice = kept["turn"], kept["thrown"], kept["dice"]
            self._done: list[Step] = [(start, die) for start, die in kept["done"]]
            self._before = [Position(tuple(own), tuple(other)) for own, other in kept["before"]]
        else:
            self.new_game()

    @property
    def winner(self) -> int | None:
        return self.turn if self.position.is_won else None

    def new_game(self) -> None:
        """Both throw one die; the higher one begins and moves both."""
        self.position = Position()
        first, second = self._chance.sample(range(1, 7), 2)
        self.turn = 0 if first > second else 1
        self.thrown = [first, second]
        self.dice = [first, second]
        self._begin_turn()

    def roll(self) -> None:
        """Throw for whose turn it is, unless that was done."""
        if self.thrown or self.winner is not None:
            return
        self.thrown = [self._chance.randint(1, 6), self._chance.randint(1, 6)]
        self.dice = dice_of(*self.thrown)
        self._begin_turn()

    def steps(self) -> list[Step]:
        """What may be moved now."""
        if not self.dice or self.winner is not None:
            return []
        return first_steps(self.position, self.dice)

    def move(self, step: Step) -> bool:
        """Move a piece. Returns whether it sent another one to the bar. Raises ``ValueError`` where it may not."""
        if step not in self.steps():
            raise ValueError(step)
        has_hit = self.position.hits(step)
        self._before.append(self.position)
        self._done.append(step)
        self.position = self.position.after(step)
        self.dice.remove(step[1])
        if self.winner is not None:
            self.points[self.turn] += self.value()
            self._storage.set_setting("points", json.dumps(self.points))
        self._keep()
        return has_hit

    def take_back(self) -> bool:
        """Take the last step of this turn back. Returns whether there was one."""
        if not self._before or self.winner is not None:
            return False
        self.position = self._before.pop()
        self.dice.append(self._done.pop()[1])
        self._keep()
        return True

    def end_turn(self) -> bool:
        """Pass the turn on, once nothing can be moved any more. Returns whether that was so."""
        if not self.thrown or self.steps() or self.winner is not None:
            return False
        self.position, self.turn = self.position.turned(), 1 - self.turn
        self.thrown, self.dice = [], []
        self._begin_turn()
        return True

    def best(self, looks: int) -> Step:
        """The computer's next step; something must be possible."""
        return best_play(self.position, self.dice, looks)[0]

    def value(self) -> int:
        """How many points the game is worth to who has won: two where the other one has no piece off, three where
        one of them is even on the bar or in the winner's home."""
        other = self.position.other
        if other[OFF]:
            return SINGLE
        return BACKGAMMON if other[BAR] or any(other[25 - HOME :]) else GAMMON

    def reset_points(self) -> None:
        self.points = [0, 0]
        self._storage.set_setting("points", json.dumps(self.points))

    def side(self, player: int) -> tuple[int, ...]:
        """The pieces of a player, from the player's own end."""
        return self.position.own if player == self.turn else self.position.other

    def pips(self, player: int) -> int:
        return sum(point * count for point, count in enumerate(self.side(player)))

    def _begin_turn(self) -> None:
        self._done, self._before = [], []
        self._keep()

    def _keep(self) -> None:
        own, other = astuple(self.position)
        kept = {"own": own, "other": other, "turn": self.turn, "thrown": self.thrown, "dice": self.dice}
        before = [astuple(position) for position in self._before]
        self._storage.set_setting("game", json.dumps({**kept, "done": self._done, "before": before}))
