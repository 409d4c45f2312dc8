"""The rules of tic-tac-toe, and a computer that plays it well."""

from __future__ import annotations

import random
from functools import cache

Cells = tuple[str, ...]


@cache
def lines(size: int, in_a_row: int) -> tuple[tuple[int, ...], ...]:
    """Every line of places that wins."""
    found = []
    for row in range(size):
        for column in range(size):
            for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
                last_row, last_column = row + down * (in_a_row - 1), column + right * (in_a_row - 1)
                if last_row < size and 0 <= last_column < size:
                    found.append(tuple((row + down * n) * size + column + right * n for n in range(in_a_row)))
    return tuple(found)


class Game:
    """One game: ``cells`` hold X, O or nothing; X begins."""

    def __init__(self, size: int = 3, in_a_row: int = 3) -> None:
        self.size = size
        self.in_a_row = in_a_row
        self.moves: list[int] = []

    @property
    def cells(self) -> Cells:
        return tuple("XO"[self.moves.index(place) % 2] if place in self.moves else "" for place in range(self.size**2))

    @property
    def turn(self) -> str:
        return "XO"[len(self.moves) % 2]

    def play(self, place: int) -> bool:
        """Take a place. Returns whether that was possible."""
        if place in self.moves or not 0 <= place < self.size**2 or self.winner() or self.is_full():
            return False
        self.moves.append(place)
        return True

    def undo(self, count: int) -> int:
        """Take back the last moves. Returns how many that were."""
        taken = min(count, len(self.moves))
        del self.moves[len(self.moves) - taken :]
        return taken

    def winning_line(self) -> tuple[int, ...]:
        return _won(self.cells, lines(self.size, self.in_a_row))

    def winner(self) -> str:
        line = self.winning_line()
        return self.cells[line[0]] if line else ""

    def is_full(self) -> bool:
        return len(self.moves) == self.size**2


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> int:
    """A good place for whose turn it is; on three by three none is better."""
    free = [place for place in range(game.size**2) if place not in game.moves]
    if is_easy and chance.random() < 0.6:
        return chance.choice(free)
    wins = lines(game.size, game.in_a_row)
    if game.size == 3 and len(free) < 9:
        scored = {place: -_value(_with(game.cells, place, game.turn), _other(game.turn), wins) for place in free}
    else:
        scored = _promises(game.cells, game.turn, wins)
    best = max(scored.values())
    return chance.choice([place for place, score in scored.items() if score == best])


@cache
def _value(cells: Cells, turn: str, wins: tuple[tuple[int, ...], ...]) -> int:
    """What the position is worth to whose turn it is, with best play: sooner wins are worth more."""
    free = [place for place, mark in enumerate(cells) if not mark]
    if _won(cells, wins):
        return -1 - len(free)
    if not free:
        return 0
    return max(-_value(_with(cells, place, turn), _other(turn), wins) for place in free)


def _promises(cells: Cells, turn: str, wins: tuple[tuple[int, ...], ...]) -> dict[int, int]:
    """How much each free place helps: the lines it is in, the more so the more of them is one's own or the other's."""
    promises = {place: 0 for place, mark in enumerate(cells) if not mark}
    other = _other(turn)
    for line in wins:
        marks = [cells[place] for place in line]
        own, others = marks.count(turn), marks.count(other)
        if not own or not others:
            worth = 1 + 10 ** (2 * own) + (10 ** (2 * others) // 2 if others else 0)
            for place, mark in zip(line, marks, strict=True):
                if not mark:
                    promises[place] += worth
    return promises


def _won(cells: Cells, wins: tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    return next((line for line in wins if cells[line[0]] and len({cells[place] for place in line}) == 1), ())


def _with(cells: Cells, place: int, mark: str) -> Cells:
    return (*cells[:place], mark, *cells[place + 1 :])


def _other(mark: str) -> str:
    return "O" if mark == "X" else "X"
