"""What happens on each action while a way is looked for."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import COLUMNS, ROWS
from logic import Cell, Grid, Search
from shapes import Shape, circle, line, rectangle
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 640, 400
TICK_MS = 40
PUT = {"Walls": "wall", "Mud": "mud", "Nothing": "nothing", "Start": "start", "End": "end"}
KNOWN, LOOKED_AT, WAY = "#a9d3e8", "#5c9fc4", "#f0b429"
WALL, MUD, START, END = "#3b4148", "#a9825a", "#3f9a58", "#c2453d"


class Presenter:
    """Between the window and the rules. ``search`` is the one that is shown, if any."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.grid = Grid(COLUMNS, ROWS)
        self.search: Search | None = None
        self.is_running = False
        self.size = min(WIDTH / COLUMNS, HEIGHT / ROWS)

    def start(self) -> None:
        self.grid.read(self.storage.setting("grid", "{}"))
        self.view.method.set(self.storage.setting("method", self.view.method.get()))
        self.show()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if self.is_running and self.search is not None:
            for _ in range(int(self.view.speed.get())):
                if not self.search.is_over:
                    self.search.step()
            self.is_running = not self.search.is_over
            self.show()

    def run(self) -> None:
        """Begin to look, pause, or go on; after the end begin again."""
        if self.is_running:
            self.is_running = False
        else:
            if self.search is None or self.search.is_over:
                self._begin()
            self.is_running = True
        self.show()

    def one_step(self) -> None:
        if self.search is None or self.search.is_over:
            self._begin()
        self.is_running = False
        if self.search is not None:
            self.search.step()
        self.show()

    def press(self, x: float, y: float) -> None:
        """Put what is chosen into the cell there; a way that was found before is wiped away."""
        cell = (int(x // self.size), int(y // self.size))
        if self.grid.put(PUT[self.view.draw.get()], cell):
            self._changed()

    def choose_method(self) -> None:
        self.storage.set_setting("method", self.view.method.get())
        self.wipe()

    def wipe(self) -> None:
        """Take what was looked at off the grid; walls stay."""
        self.search, self.is_running = None, False
        self.show()

    def scatter(self) -> None:
        self.grid.scatter(self.chance)
        self._changed()

    def make_maze(self) -> None:
        self.grid.grow_maze(self.chance)
        self._changed()

    def clear(self) -> None:
        self.grid.clear()
        self._changed()

    def keep(self) -> None:
        self.storage.set_setting("grid", self.grid.as_text())

    def show(self) -> None:
        self.view.sheet.show(self._drawn())
        self.view.run_text.set("Pause" if self.is_running else "Find the way")
        self.view.state_text.set(self._told())

    def _begin(self) -> None:
        self.grid.is_slanted = bool(self.view.is_slanted.get())
        self.search = Search(self.grid, self.view.method.get())

    def _changed(self) -> None:
        self.keep()
        self.wipe()

    def _told(self) -> str:
        search = self.search
        if search is None:
            return "Draw walls, then press Find the way."
        looked_at = len(search.looked_at)
        if search.way:
            return f"Looked at: {looked_at} cells   Way: {len(search.way) - 1} steps, cost {search.cost:.1f}"
        return f"Looked at: {looked_at} cells   There is no way." if search.is_over else f"Looked at: {looked_at} cells"

    def _drawn(self) -> list[Shape]:
        right, bottom = self.size * COLUMNS, self.size * ROWS
        shapes = [rectangle(0, 0, right, bottom, fill="field", line="line")]
        shapes += [self._cell(cell, MUD) for cell in sorted(self.grid.mud)]
        if self.search is not None:
            shapes += [self._cell(cell, KNOWN) for cell in self.search.known]
            shapes += [self._cell(cell, LOOKED_AT) for cell in self.search.looked_at]
        shapes += [self._cell(cell, WALL) for cell in sorted(self.grid.walls)]
        for number in range(1, COLUMNS):
            shapes.append(line(number * self.size, 0, number * self.size, bottom, color="line"))
        for number in range(1, ROWS):
            shapes.append(line(0, number * self.size, right, number * self.size, color="line"))
        way = self.search.way if self.search is not None else []
        if len(way) > 1:
            shapes.append(line(*(part for cell in way for part in self._middle(cell)), color=WAY, width=self.size / 4))
        for cell, hue in ((self.grid.start, START), (self.grid.end, END)):
            shapes.append(circle(*self._middle(cell), self.size * 0.4, fill=hue))
        return shapes

    def _cell(self, cell: Cell, fill: str) -> Shape:
        x, y = cell[0] * self.size, cell[1] * self.size
        return rectangle(x, y, x + self.size, y + self.size, fill=fill)

    def _middle(self, cell: Cell) -> tuple[float, float]:
        return (cell[0] + 0.5) * self.size, (cell[1] + 0.5) * self.size
