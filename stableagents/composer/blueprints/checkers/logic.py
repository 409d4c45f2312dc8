"""The rules of checkers, and a computer that looks some moves ahead."""

from __future__ import annotations

import random
from itertools import pairwise

from ahead import best_of

SIZE = 8
ENOUGH = 500  # positions that the computer looks at before a move
Place = tuple[int, int]
Move = tuple[Place, ...]  # where a piece is, and where it goes, place by place


class Game:
    """Player 0 begins below and moves up. ``pieces`` maps places to (player, is_king)."""

    def __init__(self, moves: list[Move] | None = None) -> None:
        dark = [(row, n) for row in range(SIZE) for n in range(SIZE) if (row + n) % 2]
        self.pieces = {p: (int(p[0] < 3), False) for p in dark if p[0] < 3 or p[0] > 4}
        self.turn = 0
        self.moves: list[Move] = []
        for move in moves or []:
            self.play(move)

    def possible(self) -> list[Move]:
        """Every move of whose turn it is; those that take, where there are any."""
        own = [place for place, (player, _king) in self.pieces.items() if player == self.turn]
        takes = [move for place in own for move in self._takes((place,), self.pieces[place], frozenset())]
        return takes or [move for place in own for move in self._steps(place)]

    def play(self, move: Move) -> bool:
        if move not in self.possible():
            return False
        self._do(move)
        self.moves.append(move)
        return True

    @property
    def is_over(self) -> bool:
        return not self.possible()

    def after(self, move: Move) -> Game:
        """The game after one of the possible moves, without what was played before."""
        other = Game.__new__(Game)
        other.pieces, other.turn = dict(self.pieces), self.turn
        other._do(move)
        return other

    def worth(self) -> int:
        """How much more whose turn it is has than the other."""
        if self.is_over:
            return -(10**5)
        return sum(_worth(place, piece) * (1 if piece[0] == self.turn else -1) for place, piece in self.pieces.items())

    def _do(self, move: Move) -> None:
        player, is_king = self.pieces.pop(move[0])
        for (row, column), (to_row, to_column) in pairwise(move):
            if abs(to_row - row) == 2:
                del self.pieces[(row + to_row) // 2, (column + to_column) // 2]
        last = SIZE - 1 if player else 0
        self.pieces[move[-1]] = (player, is_king or move[-1][0] == last)
        self.turn = 1 - self.turn

    def _ways(self, piece: tuple[int, bool]) -> list[Place]:
        forward = 1 if piece[0] else -1
        downs = (forward, -forward) if piece[1] else (forward,)
        return [(down, right) for down in downs for right in (-1, 1)]

    def _steps(self, place: Place) -> list[Move]:
        near = [(place[0] + down, place[1] + right) for down, right in self._ways(self.pieces[place])]
        return [(place, to) for to in near if _is_on_board(to) and to not in self.pieces]

    def _takes(self, path: Move, piece: tuple[int, bool], taken: frozenset[Place]) -> list[Move]:
        """Every way to take from the end of ``path``; a piece goes on as long as it can."""
        found: list[Move] = []
        row, column = path[-1]
        for down, right in self._ways(piece):
            over, to = (row + down, column + right), (row + 2 * down, column + 2 * right)
            other = self.pieces.get(over)
            is_free = to == path[0] or to not in self.pieces
            if other and other[0] != piece[0] and over not in taken and _is_on_board(to) and is_free:
                further = self._takes((*path, to), piece, taken | {over})
                found += further or [(*path, to)]
        return found


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> Move:
    """A good move for whose turn it is; the game must not be over."""
    if is_easy and chance.random() < 0.5:
        return chance.choice(game.possible())
    return best_of(game, chance, ENOUGH)


def _worth(place: Place, piece: tuple[int, bool]) -> int:
    way = place[0] if piece[0] else SIZE - 1 - place[0]
    return 160 if piece[1] else 100 + 2 * way


def _is_on_board(place: Place) -> bool:
    return 0 <= place[0] < SIZE and 0 <= place[1] < SIZE
