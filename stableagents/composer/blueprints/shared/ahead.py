"""A computer opponent for games of two who move in turn. It looks further and further ahead until it has seen enough
positions: the same position always takes the same work, so that the window never waits."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, Protocol


class Position(Protocol):
    """Seen by whose turn it is."""

    def possible(self) -> Sequence[Any]:
        """The moves, promising ones first; none when the game is over."""

    def after(self, move: Any) -> Position:
        """The position as the other one sees it then."""

    def worth(self) -> float:
        """The more, the better it looks without further moves."""


class _Enough(Exception):
    pass


def best_of(position: Position, chance: random.Random, enough: int) -> Any:
    """A good move; the game must not be over. ``enough`` is how many positions are looked at."""
    moves = list(position.possible())
    chance.shuffle(moves)
    search = _Search(enough)
    ahead = 0
    try:
        while len(moves) > 1:
            search.bring_best_forward(position, moves, ahead)
            ahead += 1
    except _Enough:
        pass
    return moves[0]


class _Search:
    def __init__(self, enough: int) -> None:
        self.left = enough

    def bring_best_forward(self, position: Position, moves: list[Any], ahead: int) -> None:
        best = -float("inf")
        for move in moves[:]:
            value = -self._value(position.after(move), ahead, -float("inf"), -best)
            if value > best:
                best = value
                moves.remove(move)
                moves.insert(0, move)

    def _value(self, position: Position, ahead: int, low: float, high: float) -> float:
        """What the position is worth to whose turn it is, as far as that is between ``low`` and ``high``."""
        self.left -= 1
        if self.left < 0:
            raise _Enough
        moves = position.possible() if ahead else ()
        if not moves:
            return position.worth()
        for move in moves:
            low = max(low, -self._value(position.after(move), ahead - 1, -high, -low))
            if low >= high:
                break
        return low
