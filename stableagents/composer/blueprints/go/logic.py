"""The rules of Go: groups and their liberties, capture, ko, two passes, and the score of the area."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

BLACK, WHITE = 0, 1
EMPTY = -1
KOMI = 6.5  # what white gets for playing second
Place = tuple[int, int]
Move = Place | None  # ``None`` is a pass
Board = tuple[int, ...]


class MoveError(ValueError):
    """That can't be played; the message says why."""


class Game:
    """``moves`` are those so far, ``dead`` the places whose groups were taken off after two passes. Black begins."""

    def __init__(self, size: int, moves: Sequence[Move] = (), dead: Iterable[Place] = ()) -> None:
        self.size = size
        self.board: Board = (EMPTY,) * size**2
        self.turn = BLACK
        self.moves: list[Move] = []
        self.captured = [0, 0]  # stones that each has taken
        self._earlier = {self.board}
        for move in moves:
            self.play(move)
        self.dead: set[Place] = {place for place in dead if self.is_over and self.at(place) != EMPTY}

    @property
    def is_over(self) -> bool:
        """Whether both have passed, one after the other."""
        return len(self.moves) >= 2 and self.moves[-1] is None and self.moves[-2] is None

    def at(self, place: Place) -> int:
        return self.board[place[0] * self.size + place[1]]

    def places(self) -> list[Place]:
        return [(row, column) for row in range(self.size) for column in range(self.size)]

    def play(self, move: Move) -> None:
        """Put a stone, or pass. Raises ``MoveError``."""
        if self.is_over:
            raise MoveError("Both have passed: the game is over.")
        if move is not None:
            after, taken = self.after(move)
            self.board = after
            self.captured[self.turn] += taken
            self._earlier.add(after)
        self.moves.append(move)
        self.turn = 1 - self.turn

    def after(self, place: Place) -> tuple[Board, int]:
        """The board after a stone of whose turn it is, and how many it takes. Raises ``MoveError``."""
        if self.at(place) != EMPTY:
            raise MoveError("There is a stone already.")
        cells = list(self.board)
        cells[place[0] * self.size + place[1]] = self.turn
        taken: set[Place] = set()
        for other in self.beside(place):
            if self._of(cells, other) == 1 - self.turn and other not in taken:
                group, liberties = self._group(cells, other)
                taken |= group if not liberties else set()
        for row, column in taken:
            cells[row * self.size + column] = EMPTY
        if not self._group(cells, place)[1]:
            raise MoveError("A stone there would have no liberty.")
        board = tuple(cells)
        if board in self._earlier:
            raise MoveError("Ko: the board would be as it was before.")
        return board, len(taken)

    def may(self, place: Place) -> bool:
        """Whether a stone can be put there."""
        try:
            self.after(place)
        except MoveError:
            return False
        return not self.is_over

    def group(self, place: Place, board: Board | None = None) -> tuple[set[Place], set[Place]]:
        """The stones that are joined with that of a place, and their liberties."""
        return self._group(board if board is not None else self.board, place)

    def turn_dead(self, place: Place) -> None:
        """After two passes: take a group off as dead, or put it back. Raises ``MoveError``."""
        if not self.is_over:
            raise MoveError("Groups are taken off once both have passed.")
        if self.at(place) == EMPTY:
            raise MoveError("Press a stone of the group that is dead.")
        group = self._group(self.board, place)[0]
        self.dead = self.dead - group if place in self.dead else self.dead | group

    def owners(self) -> dict[Place, int]:
        """To whom each place counts: where a living stone stands, or what is enclosed by one colour alone."""
        cells = [EMPTY if place in self.dead else self.at(place) for place in self.places()]
        owners = {place: self._of(cells, place) for place in self.places() if self._of(cells, place) != EMPTY}
        seen: set[Place] = set()
        for place in self.places():
            if place in owners or place in seen:
                continue
            region, border = self._region(cells, place)
            seen |= region
            colours = {self._of(cells, one) for one in border}
            if len(colours) == 1:
                owners |= dict.fromkeys(region, colours.pop())
        return owners

    def score(self) -> tuple[float, float]:
        """The places of black, and those of white with what it gets for playing second."""
        owners = list(self.owners().values())
        return float(owners.count(BLACK)), owners.count(WHITE) + KOMI

    def winner(self) -> int:
        black, white = self.score()
        return BLACK if black > white else WHITE

    def beside(self, place: Place) -> list[Place]:
        row, column = place
        near = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        return [(r, c) for r, c in near if 0 <= r < self.size and 0 <= c < self.size]

    def region(self, place: Place) -> tuple[set[Place], set[Place]]:
        """The free places that are joined with one, and the stones around them."""
        return self._region(self.board, place)

    def _of(self, cells: Sequence[int], place: Place) -> int:
        return cells[place[0] * self.size + place[1]]

    def _group(self, cells: Sequence[int], place: Place) -> tuple[set[Place], set[Place]]:
        group, around = self._joined(cells, place)
        return group, {one for one in around if self._of(cells, one) == EMPTY}

    def _region(self, cells: Sequence[int], place: Place) -> tuple[set[Place], set[Place]]:
        return self._joined(cells, place)

    def _joined(self, cells: Sequence[int], place: Place) -> tuple[set[Place], set[Place]]:
        """The places joined with one that hold the same, and those around them that hold another thing."""
        what, joined, around, ahead = self._of(cells, place), {place}, set(), [place]
        while ahead:
            for near in self.beside(ahead.pop()):
                if self._of(cells, near) != what:
                    around.add(near)
                elif near not in joined:
                    joined.add(near)
                    ahead.append(near)
        return joined, around
