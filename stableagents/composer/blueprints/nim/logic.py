"""The rules of nim, and a computer that never misses a win."""

from __future__ import annotations

import random
from functools import reduce
from operator import xor


class Game:
    """``heaps`` of stones, of which ``most`` may be taken at once (0: all of a heap); who takes the last one wins, or
    loses if ``last_loses``. ``turn`` is 0 or 1."""

    def __init__(self, heaps: list[int], *, most: int = 0, last_loses: bool = False) -> None:
        self.heaps = list(heaps)
        self.most = most or max(heaps, default=0)
        self.last_loses = last_loses
        self.turn = 0
        self._before: list[list[int]] = []

    def take(self, heap: int, count: int) -> bool:
        """Take stones from one heap. Returns whether that was possible."""
        if not 0 <= heap < len(self.heaps) or not 1 <= count <= min(self.heaps[heap], self.most):
            return False
        self._before.append(self.heaps)
        self.heaps = [*self.heaps[:heap], self.heaps[heap] - count, *self.heaps[heap + 1 :]]
        self.turn = 1 - self.turn
        return True

    def winner(self) -> int | None:
        """Who has won: whose turn it is has not taken the last stone."""
        if any(self.heaps):
            return None
        return self.turn if self.last_loses else 1 - self.turn

    def undo(self, count: int) -> int:
        """Take back the last moves. Returns how many that were."""
        taken = min(count, len(self._before))
        for _ in range(taken):
            self.heaps = self._before.pop()
            self.turn = 1 - self.turn
        return taken


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> tuple[int, int]:
    """The heap and the stones to take: a move that wins, if there is one. The game must not be over."""
    moves = [(heap, count) for heap, stones in enumerate(game.heaps) for count in range(1, min(stones, game.most) + 1)]
    good = [move for move in moves if leaves_a_loss(game, *move)]
    if is_easy and chance.random() < 0.6:
        return chance.choice(moves)
    return chance.choice(good) if good else chance.choice([move for move in moves if move[1] == 1])


def leaves_a_loss(game: Game, heap: int, count: int) -> bool:
    """Whether the other one can't win after this move (Bouton's rule): the heaps in binary add up to nothing; where the
    last stone loses and no heap has more than one, their number is odd. Where only so many may be taken at once, what
    counts of a heap is what is left of it beyond rounds of one more than that."""
    left = [*game.heaps[:heap], game.heaps[heap] - count, *game.heaps[heap + 1 :]]
    left = [stones % (game.most + 1) for stones in left]
    if game.last_loses and max(left) <= 1:
        return sum(left) % 2 == 1
    return reduce(xor, left) == 0
