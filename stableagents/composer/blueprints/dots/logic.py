"""The rules of dots and boxes, and a computer that gives away as little as it must."""

from __future__ import annotations

import random

Edge = tuple[str, int, int]  # "h" or "v", row and column: to the right of a dot, or below it
Box = tuple[int, int]


class Game:
    """``size`` boxes to a side; ``lines`` are drawn, ``owners`` has the player (0 or 1) of each closed box."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.lines: set[Edge] = set()
        self.owners: dict[Box, int] = {}
        self.turn = 0
        self.last: Edge | None = None
        self._before: list[tuple[Edge, int, list[Box], Edge | None]] = []

    def edges(self) -> list[Edge]:
        """All places for lines."""
        size = self.size
        flat = [("h", row, column) for row in range(size + 1) for column in range(size)]
        return flat + [("v", row, column) for row in range(size) for column in range(size + 1)]

    def free(self) -> list[Edge]:
        return [edge for edge in self.edges() if edge not in self.lines]

    def boxes_at(self, edge: Edge) -> list[Box]:
        """The one or two boxes beside a line."""
        kind, row, column = edge
        both = [(row - 1, column), (row, column)] if kind == "h" else [(row, column - 1), (row, column)]
        return [box for box in both if 0 <= box[0] < self.size and 0 <= box[1] < self.size]

    def around(self, box: Box) -> list[Edge]:
        row, column = box
        return [("h", row, column), ("h", row + 1, column), ("v", row, column), ("v", row, column + 1)]

    def missing(self, box: Box) -> list[Edge]:
        return [edge for edge in self.around(box) if edge not in self.lines]

    def draw(self, edge: Edge) -> bool:
        """Draw a line for whose turn it is; who closes a box plays again. Returns whether that was possible."""
        if edge in self.lines or edge not in self.edges():
            return False
        self.lines.add(edge)
        closed = [box for box in self.boxes_at(edge) if not self.missing(box)]
        self._before.append((edge, self.turn, closed, self.last))
        self.last = edge
        for box in closed:
            self.owners[box] = self.turn
        if not closed:
            self.turn = 1 - self.turn
        return True

    def undo(self, to: int | None = None) -> bool:
        """Take back the last line, or all back to the last one of player ``to``. Returns whether any was."""
        if not self._before:
            return False
        while self._before:
            edge, self.turn, closed, self.last = self._before.pop()
            self.lines.discard(edge)
            for box in closed:
                del self.owners[box]
            if to is None or self.turn == to:
                break
        return True

    def score(self) -> tuple[int, int]:
        owners = list(self.owners.values())
        return owners.count(0), owners.count(1)

    def is_over(self) -> bool:
        return len(self.owners) == self.size**2

    def winner(self) -> int | None:
        """Who has more boxes when the game is over; nobody when they are level, or it goes on."""
        first, second = self.score()
        return None if not self.is_over() or first == second else int(second > first)

    def given_by(self, edge: Edge) -> int:
        """How many boxes the other one can close in a row after a line that closes none."""
        lines = self.lines | {edge}
        count, found = 0, True
        while found:
            found = False
            for row in range(self.size):
                for column in range(self.size):
                    left = [one for one in self.around((row, column)) if one not in lines]
                    if len(left) == 1:
                        lines.add(left[0])
                        count += 1
                        found = True
        return count


def best_line(game: Game, chance: random.Random, *, is_easy: bool = False) -> Edge:
    """A good line for whose turn it is; the game must not be over. It closes what it can, then draws where nothing is
    given away, and at last gives away as few boxes as possible."""
    free = game.free()
    chance.shuffle(free)
    if is_easy and chance.random() < 0.5:
        return free[0]
    for edge in free:
        if any(game.missing(box) == [edge] for box in game.boxes_at(edge)):
            return edge
    for edge in free:
        if all(len(game.missing(box)) > 2 for box in game.boxes_at(edge)):
            return edge
    return min(free, key=game.given_by)


def nearest(game: Game, x: float, y: float) -> Edge:
    """The place for a line that is nearest to a point, in distances between dots from the first dot."""

    def distance(edge: Edge) -> float:
        kind, row, column = edge
        middle = (column + 0.5, float(row)) if kind == "h" else (float(column), row + 0.5)
        return (middle[0] - x) ** 2 + (middle[1] - y) ** 2

    return min(game.edges(), key=distance)


def beside(game: Game, edge: Edge, rows: int, columns: int) -> Edge:
    """The next place for a line in a direction; the same where there is none. Lines stand on a grid of half steps."""
    kind, row, column = edge
    down, right = (2 * row, 2 * column + 1) if kind == "h" else (2 * row + 1, 2 * column)
    steps = ((0, 2 * columns),) if columns else ((rows, 1), (rows, -1))
    for step_down, step_right in steps:
        found = _at(down + step_down, right + step_right)
        if found in game.edges():
            return found
    return edge


def _at(down: int, right: int) -> Edge:
    return ("h", down // 2, right // 2) if down % 2 == 0 else ("v", down // 2, right // 2)
