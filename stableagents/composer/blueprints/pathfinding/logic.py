"""Ways through a grid with walls and mud: four methods, one cell after the other."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from heapq import heappop, heappush
from typing import Any

Cell = tuple[int, int]  # column, row

METHODS = ("Breadth first", "Dijkstra", "A*", "Greedy", "Depth first")
MUD_COST = 5
STRAIGHT = ((1, 0), (0, 1), (-1, 0), (0, -1))
SLANTED = ((1, 1), (-1, 1), (-1, -1), (1, -1))


class Grid:
    """``walls`` can't be passed, ``mud`` costs more; ``start`` and ``end`` are never walls."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self.walls: set[Cell] = set()
        self.mud: set[Cell] = set()
        self.start: Cell = (1, rows // 2)
        self.end: Cell = (columns - 2, rows // 2)
        self.is_slanted = False

    def has(self, cell: Cell) -> bool:
        return 0 <= cell[0] < self.columns and 0 <= cell[1] < self.rows

    def put(self, what: str, cell: Cell) -> bool:
        """Put a wall, mud, the start or the end into a cell, or nothing. Returns whether that changed anything."""
        before = self.as_text()
        if not self.has(cell):
            return False
        is_end = cell in (self.start, self.end)
        if what in ("start", "end"):
            if not is_end:
                setattr(self, what, cell)
                self.walls.discard(cell)
                self.mud.discard(cell)
        elif not is_end:
            self.walls.discard(cell)
            self.mud.discard(cell)
            if what != "nothing":
                (self.walls if what == "wall" else self.mud).add(cell)
        return self.as_text() != before

    def clear(self) -> None:
        self.walls, self.mud = set(), set()

    def scatter(self, chance: random.Random) -> None:
        """Walls in three cells of ten, wherever chance has it."""
        self.clear()
        free = self._free()
        self.walls = set(chance.sample(free, len(free) * 3 // 10))

    def grow_maze(self, chance: random.Random) -> None:
        """Walls everywhere but on passages that reach every other cell, by a walk that turns back at dead ends."""
        self.clear()
        self.walls = {(x, y) for x in range(self.columns) for y in range(self.rows)}
        first = (self.start[0] | 1, self.start[1] | 1)
        stack = [first if self.has(first) else (1, 1)]
        self.walls.discard(stack[0])
        while stack:
            x, y = stack[-1]
            ways = [(dx, dy) for dx, dy in STRAIGHT if self.has((x + 2 * dx, y + 2 * dy))]
            ways = [(dx, dy) for dx, dy in ways if (x + 2 * dx, y + 2 * dy) in self.walls]
            if not ways:
                stack.pop()
                continue
            dx, dy = chance.choice(ways)
            self.walls -= {(x + dx, y + dy), (x + 2 * dx, y + 2 * dy)}
            stack.append((x + 2 * dx, y + 2 * dy))
        for x, y in (self.start, self.end):
            self.walls -= {(x, y), *((x + dx, y + dy) for dx, dy in STRAIGHT)}

    def cost(self, cell: Cell) -> int:
        return MUD_COST if cell in self.mud else 1

    def around(self, cell: Cell) -> Iterator[Cell]:
        """The cells that can be gone to; slanted only where no corner of a wall is cut."""
        x, y = cell
        for dx, dy in (*STRAIGHT, *(SLANTED if self.is_slanted else ())):
            beside = {(x + dx, y), (x, y + dy)} if dx and dy else set()
            if self.has((x + dx, y + dy)) and not (beside | {(x + dx, y + dy)}) & self.walls:
                yield x + dx, y + dy

    def as_text(self) -> str:
        kept = {"walls": sorted(self.walls), "mud": sorted(self.mud), "start": self.start, "end": self.end}
        return json.dumps(kept)

    def read(self, text: str) -> None:
        """Take a kept grid over; what lies outside of this one is left out."""
        kept: dict[str, Any] = json.loads(text)
        ends = [tuple(kept.get(name, getattr(self, name))) for name in ("start", "end")]
        if all(self.has(cell) for cell in ends) and ends[0] != ends[1]:
            self.start, self.end = ends
        for name in ("walls", "mud"):
            cells = {(int(x), int(y)) for x, y in kept.get(name, [])}
            setattr(self, name, {cell for cell in cells if self.has(cell)} - {self.start, self.end})

    def _free(self) -> list[Cell]:
        cells = [(x, y) for x in range(self.columns) for y in range(self.rows)]
        return [cell for cell in cells if cell not in (self.start, self.end)]


class Search:
    """One search: ``looked_at`` has the cells in their order, ``known`` what comes next, ``way`` what was found."""

    def __init__(self, grid: Grid, method: str) -> None:
        self.grid, self.method = grid, method
        self.looked_at: list[Cell] = []
        self.way: list[Cell] = []
        self.is_over = False
        self._before: dict[Cell, Cell | None] = {grid.start: None}
        self._costs = {grid.start: 0.0}
        self._done: set[Cell] = set()
        self._heap: list[tuple[float, float, Cell]] = [(0.0, 0.0, grid.start)]
        self._turn = 0

    @property
    def known(self) -> list[Cell]:
        return [cell for cell in self._before if cell not in self._done]

    @property
    def cost(self) -> float:
        """What the way costs, the cell of the start left out."""
        return self._costs[self.grid.end] if self.way else 0.0

    def step(self) -> None:
        """Look at the next cell."""
        cell = self._next()
        if cell is None:
            self.is_over = True
            return
        self._done.add(cell)
        self.looked_at.append(cell)
        if cell == self.grid.end:
            self.is_over = True
            self.way = self._back(cell)
            return
        for other in self.grid.around(cell):
            slant = 1.4142 if other[0] != cell[0] and other[1] != cell[1] else 1.0
            cost = self._costs[cell] + self.grid.cost(other) * slant
            is_better = other not in self._costs or (self.method in ("Dijkstra", "A*") and cost < self._costs[other])
            is_deeper = self.method == "Depth first" and other not in self._done
            if is_better or is_deeper:
                self._costs[other], self._before[other] = cost, cell
                self._turn += 1
                heappush(self._heap, (*self._rank(other, cost), other))

    def _next(self) -> Cell | None:
        while self._heap:
            *_, cell = heappop(self._heap)
            if cell not in self._done:
                return cell
        return None

    def _rank(self, cell: Cell, cost: float) -> tuple[float, float]:
        """What comes first has the smallest rank: the oldest, the newest, the cheapest, the nearest."""
        if self.method == "Breadth first":
            return self._turn, 0
        if self.method == "Depth first":
            return -self._turn, 0
        rank = {"Dijkstra": cost, "A*": cost + self._left(cell)}.get(self.method, self._left(cell))
        return rank, -cost

    def _left(self, cell: Cell) -> float:
        """At least so far is it to the end."""
        across, down = abs(cell[0] - self.grid.end[0]), abs(cell[1] - self.grid.end[1])
        return max(across, down) + 0.4142 * min(across, down) if self.grid.is_slanted else across + down

    def _back(self, cell: Cell) -> list[Cell]:
        way: list[Cell] = []
        at: Cell | None = cell
        while at is not None:
            way.append(at)
            at = self._before[at]
        return way[::-1]
