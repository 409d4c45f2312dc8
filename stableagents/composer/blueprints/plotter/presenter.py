"""What happens on each action in the plotter."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app_info import FIRST_FUNCTION
from functions import Function, FunctionError, read, value
from logic import Window, curve, marks, roots
from shapes import Shape, line, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 640, 400
COLORS = ("#3f7ab3", "#d98b3a")
NAMES = ("f", "g")


class Presenter:
    """Between the window and the functions. What is written is drawn while it is typed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.window = Window()
        self.pressed: tuple[float, float] | None = None

    def start(self) -> None:
        kept = json.loads(self.storage.setting("plotted", "{}"))
        self.view.f.set(kept.get("f", FIRST_FUNCTION))
        self.view.g.set(kept.get("g", ""))
        if len(kept.get("window", [])) == 4:
            self.window = Window(*kept["window"])
        self.draw()

    def keep(self) -> None:
        window = self.window
        kept = {"f": self.view.f.get(), "g": self.view.g.get()}
        kept["window"] = [window.left, window.right, window.bottom, window.top]
        self.storage.set_setting("plotted", json.dumps(kept))

    def draw(self) -> None:
        """Read both functions, and show them, or say what is wrong with one."""
        self.view.problem.set("")
        functions = self._functions()
        shapes = self._axes()
        for n, function in functions.items():
            for part in curve(function, self.window):
                places = [number for x, y in part for number in self._on_sheet(x, y)]
                shapes.append(line(*places, color=COLORS[n], width=2))
        self.view.sheet.show(shapes)
        self.view.found.show([(n, [NAMES[n], self._roots(function)]) for n, function in functions.items()])

    def zoom_in(self) -> None:
        self._see(self.window.zoomed(0.5))

    def zoom_out(self) -> None:
        self._see(self.window.zoomed(2))

    def see_origin(self) -> None:
        self._see(Window())

    def press(self, x: float, y: float) -> None:
        """Say what the functions are here."""
        self.pressed = (x, y)
        place = self.window.left + x / WIDTH * (self.window.right - self.window.left)
        told = [f"x = {place:.4g}"]
        for n, function in self._functions().items():
            at = value(function, place)
            told.append(f"{NAMES[n]}(x) = {at:.4g}" if at is not None else f"{NAMES[n]}(x): –")
        self.view.status.set("   ".join(told))

    def drag(self, x: float, y: float) -> None:
        """Move the part of the plane that is seen."""
        if self.pressed is not None:
            before, self.pressed = self.pressed, (x, y)
            self._see(self.window.moved((before[0] - x) / WIDTH, (y - before[1]) / HEIGHT))

    def copy_points(self) -> None:
        """Copy a table of x and the functions, for a spreadsheet."""
        functions = self._functions()
        rows = ["\t".join(["x", *(NAMES[n] for n in functions)])]
        for x in marks(self.window.left, self.window.right, 40):
            values = [value(function, x) for function in functions.values()]
            rows.append("\t".join([f"{x:g}", *("" if y is None else f"{y:.10g}" for y in values)]))
        self.view.copy("\n".join(rows))
        self.view.status.set("Copied.")

    def _see(self, window: Window) -> None:
        self.window = window
        self.draw()

    def _functions(self) -> dict[int, Function]:
        functions = {}
        for n, written in enumerate((self.view.f.get(), self.view.g.get())):
            if written.strip():
                try:
                    functions[n] = read(written)
                except FunctionError as error:
                    self.view.problem.set(f"{NAMES[n]}(x): {error}")
        return functions

    def _roots(self, function: Function) -> str:
        found = roots(function, self.window)
        return ", ".join(f"{x:g}" for x in found[:12]) + (", …" if len(found) > 12 else "") if found else "–"

    def _on_sheet(self, x: float, y: float) -> tuple[float, float]:
        window = self.window
        across = (x - window.left) / (window.right - window.left) * WIDTH
        return across, (window.top - y) / (window.top - window.bottom) * HEIGHT

    def _axes(self) -> list[Shape]:
        window, shapes = self.window, []
        for x in marks(window.left, window.right):
            across, middle = self._on_sheet(x, 0)
            shapes.append(line(across, 0, across, HEIGHT, color="text" if x == 0 else "field"))
            if x != 0:
                shapes.append(words(across, min(max(middle + 12, 12), HEIGHT - 12), f"{x:g}", size=11, color="hint"))
        for y in marks(window.bottom, window.top, 6):
            middle, down = self._on_sheet(0, y)
            shapes.append(line(0, down, WIDTH, down, color="text" if y == 0 else "field"))
            if y != 0:
                shapes.append(words(min(max(middle - 16, 16), WIDTH - 16), down, f"{y:g}", size=11, color="hint"))
        return shapes
