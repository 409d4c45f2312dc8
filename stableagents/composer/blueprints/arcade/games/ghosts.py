"""A maze full of dots to be eaten while ghosts are after you; large dots turn that round for a while."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH
from shapes import Shape, circle, rectangle

Cell = tuple[int, int]  # row, column

ROWS, COLUMNS = 15, 23
SIZE = 26
LEFT, TOP = (WIDTH - COLUMNS * SIZE) / 2, (HEIGHT - ROWS * SIZE) / 2
WAYS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}
SPEED = 5.0  # cells a second
WEAK_SECONDS = 6.0
HOME: Cell = (7, 11)
START: Cell = (13, 11)
COLORS = ("#b5564e", "#a75a91", "#3f7ab3")


class Walker:
    """Something on its way from one cell to the next; ``gone`` is how much of that way it has behind it."""

    def __init__(self, cell: Cell) -> None:
        self.cell = self.target = cell
        self.gone = 0.0

    @property
    def place(self) -> tuple[float, float]:
        """Where it is seen."""
        row, column = (a + (b - a) * self.gone for a, b in zip(self.cell, self.target, strict=True))
        return LEFT + (column + 0.5) * SIZE, TOP + (row + 0.5) * SIZE


class Game:
    """``wanted`` is the way that was steered last; it is taken as soon as it is open."""

    def __init__(self, chance: random.Random, *, lives: int, goal: int, is_for_two: bool) -> None:
        self._chance = chance
        self.lives, self.score, self.level = lives, 0, 1
        self.wanted = self._way = ""
        self.weak = 0.0
        self._fill()

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    def steer(self, way: str, *, is_held: bool) -> None:
        """A key for a way; or a press of the mouse, which leads towards the pointer."""
        if way == "fire" and is_held:
            x, y = self.eater.place
            right, down = self.pointer[0] - x, self.pointer[1] - y
            across = abs(right) > abs(down)
            way = ("right" if right > 0 else "left") if across else ("down" if down > 0 else "up")
        if way in WAYS and is_held:
            self.wanted = way

    def point(self, x: float, y: float) -> None:
        self.pointer = (x, y)

    def step(self, seconds: float) -> None:
        if self.is_over:
            return
        self.weak = max(0.0, self.weak - seconds)
        self._walk(self.eater, SPEED * seconds)
        pace = SPEED * (0.55 if self.weak else min(0.95, 0.75 + 0.05 * self.level))
        for ghost in self.ghosts:
            self._walk(ghost, pace * seconds)
        self._eat()
        self._meet()
        if not self.dots and not self.large:
            self.level += 1
            self._fill()

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = list(self._walls)
        drawn += [circle(*Walker(dot).place, 3, fill="text") for dot in sorted(self.dots)]
        drawn += [circle(*Walker(dot).place, 7, fill="text") for dot in sorted(self.large)]
        drawn.append(circle(*self.eater.place, 11, fill="#d9a13a"))
        for ghost, color in zip(self.ghosts, COLORS, strict=True):
            x, y = ghost.place
            drawn += [circle(x, y, 11, fill="hint" if self.weak else color), circle(x - 4, y - 3, 3, fill="#ffffff")]
            drawn.append(circle(x + 4, y - 3, 3, fill="#ffffff"))
        return drawn

    def told(self) -> str:
        return f"Score: {self.score}   Lives: {self.lives}   Level: {self.level}"

    def ending(self) -> str:
        return f"Game over. Score: {self.score}"

    def _fill(self) -> None:
        """Another maze, with a dot in every other cell."""
        self.open = dug(self._chance)
        corners = {(1, 1), (1, COLUMNS - 2), (ROWS - 2, 1), (ROWS - 2, COLUMNS - 2)}
        self.large = set(corners)
        rooms = {(row, column) for row, column in self.open if row % 2 and column % 2}
        self.dots = rooms - corners - {START, HOME}
        self._walls = _walls(self.open)
        self._begin()

    def _begin(self) -> None:
        """All are back where they start."""
        self.eater = Walker(START)
        self.ghosts = [Walker(HOME) for _color in COLORS]
        self.pointer = self.eater.place
        self.wanted = self._way = ""
        self.weak = 0.0

    def _walk(self, walker: Walker, cells: float) -> None:
        walker.gone += cells if walker.target != walker.cell else 0.0
        if walker.gone < 1 and walker.target != walker.cell:
            return
        before, walker.cell, walker.gone = walker.cell, walker.target, 0.0
        walker.target = (
            self._next_of_eater(walker.cell) if walker is self.eater else self._next_of_ghost(before, walker)
        )

    def _beside(self, cell: Cell) -> list[Cell]:
        return [(cell[0] + down, cell[1] + right) for down, right in WAYS.values()]

    def _next_of_eater(self, cell: Cell) -> Cell:
        """On the way that is wanted, else straight on, else nowhere."""
        for way in (self.wanted, self._way):
            if way:
                target = (cell[0] + WAYS[way][0], cell[1] + WAYS[way][1])
                if target in self.open:
                    self._way = way
                    return target
        return cell

    def _next_of_ghost(self, before: Cell, ghost: Walker) -> Cell:
        """Towards the eater, or away from it while weak; now and then anywhere, and back only out of a dead end."""
        ways = [cell for cell in self._beside(ghost.cell) if cell in self.open]
        ways = [cell for cell in ways if cell != before] or ways
        if self._chance.random() < 0.2:
            return self._chance.choice(ways)
        row, column = self.eater.cell
        sign = -1 if self.weak else 1
        return min(ways, key=lambda cell: (sign * (abs(cell[0] - row) + abs(cell[1] - column)), self._chance.random()))

    def _eat(self) -> None:
        cell = self.eater.cell
        if cell in self.dots:
            self.dots.remove(cell)
            self.score += 10
        if cell in self.large:
            self.large.remove(cell)
            self.score += 50
            self.weak = WEAK_SECONDS

    def _meet(self) -> None:
        x, y = self.eater.place
        for number, ghost in enumerate(self.ghosts):
            ghost_x, ghost_y = ghost.place
            if abs(ghost_x - x) + abs(ghost_y - y) > SIZE * 0.7:
                continue
            if not self.weak:
                self.lives -= 1
                self._begin()
                return
            self.score += 200
            self.ghosts[number] = Walker(HOME)


def dug(chance: random.Random) -> set[Cell]:
    """The open cells of a maze without dead ends."""
    open_cells: set[Cell] = {START}
    way = [START]
    while way:
        row, column = way[-1]
        ahead = [(row + 2 * down, column + 2 * right) for down, right in WAYS.values()]
        ahead = [(r, c) for r, c in ahead if 0 < r < ROWS and 0 < c < COLUMNS and (r, c) not in open_cells]
        if not ahead:
            way.pop()
            continue
        target = chance.choice(ahead)
        open_cells |= {target, ((row + target[0]) // 2, (column + target[1]) // 2)}
        way.append(target)
    for row in range(1, ROWS, 2):
        for column in range(1, COLUMNS, 2):
            sides = [(row + down, column + right) for down, right in WAYS.values()]
            shut = [(r, c) for r, c in sides if 0 < r < ROWS - 1 and 0 < c < COLUMNS - 1 and (r, c) not in open_cells]
            if len(sides) - sum(side not in open_cells for side in sides) < 2 and shut:
                open_cells.add(chance.choice(shut))
    return open_cells


def _walls(open_cells: set[Cell]) -> list[Shape]:
    """The walls, each run of cells beside each other as one."""
    drawn: list[Shape] = []
    for row in range(ROWS):
        began = 0
        for column in range(COLUMNS + 1):
            if column == COLUMNS or (row, column) in open_cells:
                if column > began:
                    left, top = LEFT + began * SIZE, TOP + row * SIZE
                    drawn.append(rectangle(left, top, LEFT + column * SIZE, top + SIZE, fill="line"))
                began = column + 1
    return drawn
