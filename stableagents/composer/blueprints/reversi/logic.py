"""The rules of reversi, and a computer that looks some moves ahead."""

from __future__ import annotations

import random

SIZE = 8
AHEAD = 3
STEPS = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]
# What a place is worth: corners are safe for ever, and the places beside them give them away.
_WORTH = (100, -20, 10, 5, 5, 10, -20, 100)
_BORDER = (-20, -50, -2, -2, -2, -2, -50, -20)
_INSIDE = (10, -2, 1, 1, 1, 1, -2, 10)
_MIDDLE = (5, -2, 1, 0, 0, 1, -2, 5)
WORTH = (_WORTH, _BORDER, _INSIDE, _MIDDLE, _MIDDLE, _INSIDE, _BORDER, _WORTH)
Place = tuple[int, int]


class Game:
    """Two players, 0 and 1; ``discs`` maps each taken place to its owner."""

    def __init__(self, moves: list[Place] | None = None) -> None:
        self.discs: dict[Place, int] = {(3, 4): 0, (4, 3): 0, (3, 3): 1, (4, 4): 1}
        self.turn = 0
        self.moves: list[Place] = []
        for move in moves or []:
            self.play(move)

    def turned_by(self, place: Place, player: int) -> list[Place]:
        """The discs that would turn round; none where the move is not possible."""
        if place in self.discs:
            return []
        turned: list[Place] = []
        for down, right in STEPS:
            line, (row, column) = [], (place[0] + down, place[1] + right)
            while self.discs.get((row, column)) == 1 - player:
                line.append((row, column))
                row, column = row + down, column + right
            if self.discs.get((row, column)) == player:
                turned += line
        return turned

    def possible(self, player: int | None = None) -> list[Place]:
        who = self.turn if player is None else player
        return [(row, n) for row in range(SIZE) for n in range(SIZE) if self.turned_by((row, n), who)]

    def play(self, place: Place) -> bool:
        """Put a disc; who can't play afterwards passes. Returns whether it was possible."""
        turned = self.turned_by(place, self.turn)
        if not turned:
            return False
        self.discs |= dict.fromkeys([place, *turned], self.turn)
        self.moves.append(place)
        if self.possible(1 - self.turn):
            self.turn = 1 - self.turn
        return True

    def count(self, player: int) -> int:
        return list(self.discs.values()).count(player)

    @property
    def is_over(self) -> bool:
        return not self.possible()

    def winner(self) -> int | None:
        first, second = self.count(0), self.count(1)
        return None if first == second else int(second > first)

    def copy(self) -> Game:
        other = Game()
        other.discs, other.turn = dict(self.discs), self.turn
        return other


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> Place:
    """A good place for whose turn it is; the game must not be over."""
    possible = game.possible()
    if is_easy and chance.random() < 0.5:
        return chance.choice(possible)
    chance.shuffle(possible)
    values = {}
    best = -(10.0**9)
    for place in possible:
        after = game.copy()
        after.play(place)
        values[place] = _value(after, game.turn, AHEAD - 1, best, 10.0**9)
        best = max(best, values[place])
    return max(possible, key=lambda place: values[place])


def _value(game: Game, player: int, ahead: int, low: float, high: float) -> float:
    """What the position is worth to ``player``, looking ``ahead`` moves, between ``low`` and ``high``."""
    possible = game.possible()
    if not possible:
        return 1000.0 * (game.count(player) - game.count(1 - player))
    if ahead == 0:
        worth = sum(WORTH[r][c] * (1 if owner == player else -1) for (r, c), owner in game.discs.items())
        return worth + 4 * len(possible) * (1 if game.turn == player else -1)
    for place in sorted(possible, key=lambda p: -WORTH[p[0]][p[1]]):
        after = game.copy()
        after.play(place)
        value = _value(after, player, ahead - 1, low, high)
        if game.turn == player:
            low = max(low, value)
        else:
            high = min(high, value)
        if low >= high:
            break
    return low if game.turn == player else high
