"""The rules of sudoku: making puzzles with one solution, and checking what is filled in."""

from __future__ import annotations

import random
from collections.abc import Iterator

CELLS = 81
GIVEN = {"Easy": 42, "Medium": 34, "Hard": 28}  # cells that are filled in at the start; a few more where none can go
Grid = list[int]  # 81 digits row by row, 0 is empty


def peers(place: int) -> frozenset[int]:
    """The other places of the row, the column and the box of a place."""
    return _PEERS[place]


def _peers(place: int) -> frozenset[int]:
    row, column = divmod(place, 9)
    top, left = row // 3 * 3, column // 3 * 3
    found = {row * 9 + n for n in range(9)} | {n * 9 + column for n in range(9)}
    found |= {(top + r) * 9 + left + c for r in range(3) for c in range(3)}
    return frozenset(found - {place})


_PEERS = [_peers(place) for place in range(CELLS)]
_UNITS = [(n // 9, 9 + n % 9, 18 + n // 27 * 3 + n % 9 // 3) for n in range(CELLS)]  # its row, its column, its box
_DIGITS = sum(1 << digit for digit in range(1, 10))


def allowed(grid: Grid, place: int) -> list[int]:
    taken = {grid[peer] for peer in _PEERS[place]}
    return [digit for digit in range(1, 10) if digit not in taken]


def solutions(grid: Grid, chance: random.Random | None = None) -> Iterator[Grid]:
    """Every way to fill the grid."""
    taken = [0] * 27
    for place, digit in enumerate(grid):
        for unit in _UNITS[place]:
            taken[unit] |= 1 << digit
    return _filled(grid, [place for place in range(CELLS) if not grid[place]], taken, chance)


def _filled(grid: Grid, empty: list[int], taken: list[int], chance: random.Random | None) -> Iterator[Grid]:
    """The place with the fewest digits goes first; ``taken`` has the digits of each row, column and box as bits."""
    if not empty:
        yield grid[:]
        return
    best, free = -1, 0
    for place in empty:
        row, column, box = _UNITS[place]
        left = _DIGITS & ~(taken[row] | taken[column] | taken[box])
        if best < 0 or left.bit_count() < free.bit_count():
            best, free = place, left
            if free.bit_count() < 2:
                break
    digits = [digit for digit in range(1, 10) if free >> digit & 1]
    if chance is not None:
        chance.shuffle(digits)
    rest = [place for place in empty if place != best]
    for digit in digits:
        grid[best] = digit
        for unit in _UNITS[best]:
            taken[unit] ^= 1 << digit
        yield from _filled(grid, rest, taken, chance)
        for unit in _UNITS[best]:
            taken[unit] ^= 1 << digit
    grid[best] = 0


def has_one_solution(grid: Grid) -> bool:
    found = solutions(grid[:])
    return next(found, None) is not None and next(found, None) is None


def make(level: str, chance: random.Random) -> tuple[Grid, Grid]:
    """A new puzzle and its solution."""
    solution = next(solutions([0] * CELLS, chance))
    puzzle = solution[:]
    places = list(range(CELLS))
    chance.shuffle(places)
    left = CELLS
    for place in places:
        if left <= GIVEN[level]:
            break
        if not _has_another(puzzle, place):
            puzzle[place] = 0
            left -= 1
    return puzzle, solution


def _has_another(puzzle: Grid, place: int) -> bool:
    """Whether another digit at this place leads to a solution, too; the puzzle has just one so far."""
    others = [digit for digit in allowed(puzzle, place) if digit != puzzle[place]]
    tried = puzzle[:]
    for digit in others:
        tried[place] = digit
        if next(solutions(tried), None) is not None:
            return True
    return False


class Game:
    """A puzzle that is being filled in. ``given`` can't be changed."""

    def __init__(self, given: Grid, solution: Grid, grid: Grid | None = None) -> None:
        self.given, self.solution = given, solution
        self.grid = list(grid or given)
        self._steps: list[tuple[int, int]] = []

    @property
    def is_solved(self) -> bool:
        return self.grid == self.solution

    def write(self, place: int, digit: int) -> bool:
        """Write a digit, 0 to empty the cell. Returns whether the cell can be changed."""
        if self.given[place] or self.is_solved:
            return False
        if self.grid[place] != digit:
            self._steps.append((place, self.grid[place]))
            self.grid[place] = digit
        return True

    def hint(self, place: int) -> bool:
        return self.grid[place] != self.solution[place] and self.write(place, self.solution[place])

    def undo(self) -> bool:
        if not self._steps:
            return False
        place, digit = self._steps.pop()
        self.grid[place] = digit
        return True

    def start_over(self) -> None:
        self.grid = list(self.given)
        self._steps.clear()

    def clashes(self, place: int) -> bool:
        """Whether the same digit stands twice in a row, a column or a box."""
        digit = self.grid[place]
        return digit != 0 and any(self.grid[peer] == digit for peer in peers(place))
