"""What happens on each action in the sheet."""

from __future__ import annotations

from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING

from logic import COLUMNS, ROWS, CellError, as_csv, as_json, from_json, name_of, read_csv
from shapes import Shape, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN_ROWS, SHOWN_COLUMNS = 20, 10
HEAD, WIDE, HIGH = 40, 86, 22  # units: the margin with the row numbers, a column, a row
MAX_BYTES = 1_000_000


class Presenter:
    """Between the window and the rules. A part of the sheet is shown, which follows the chosen cell."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sheet = from_json(storage.setting("cells", "{}"))
        self.row = self.column = 0

    def start(self) -> None:
        self.choose(0, 0)

    def choose(self, row: int, column: int) -> None:
        """Make another cell the chosen one, and bring it into sight."""
        self.row, self.column = min(ROWS - 1, max(0, row)), min(COLUMNS - 1, max(0, column))
        top, left = self._top(), self._left()
        self.view.top.set(str(min(max(top, self.row - SHOWN_ROWS + 1), self.row)))
        self.view.first_column.set(str(min(max(left, self.column - SHOWN_COLUMNS + 1), self.column)))
        self.view.place_text.set(self._name())
        self.view.formula.set(self.sheet.formulas.get(self._name(), ""))
        self.show()

    def press(self, x: float, y: float) -> None:
        if x >= HEAD and y >= HIGH:
            self.choose(self._top() + int((y - HIGH) // HIGH), self._left() + int((x - HEAD) // WIDE))
            self.edit()

    def edit(self) -> None:
        """Type in the chosen cell."""
        self.view.formula_entry.focus_set()
        self.view.put_cursor_at_end(self.view.formula_entry)

    def write(self) -> None:
        """Take what is typed, and go on to the cell below."""
        name = self._name()
        self.sheet.write(name, self.view.formula.get())
        self._keep()
        self.choose(self.row + 1, self.column)
        try:
            self.sheet.value(name)
        except CellError as error:
            self.view.problem.set(f"{name}: {error}")

    def empty(self) -> None:
        self.sheet.write(self._name(), "")
        self._keep()
        self.choose(self.row, self.column)

    def move(self, down: int, right: int) -> None:
        self.choose(self.row + down, self.column + right)

    up = partialmethod(move, -1, 0)
    down = partialmethod(move, 1, 0)
    left = partialmethod(move, 0, -1)
    right = partialmethod(move, 0, 1)
    page_up = partialmethod(move, -SHOWN_ROWS, 0)
    page_down = partialmethod(move, SHOWN_ROWS, 0)

    def scroll(self) -> None:
        self.show()

    def undo(self) -> None:
        self._step(self.sheet.undo(), "There is nothing to undo.")

    def redo(self) -> None:
        self._step(self.sheet.redo(), "There is nothing more.")

    def clear(self) -> None:
        self.sheet.clear()
        self._step(True, "")
        self.view.status.set("Cleared. Undo brings it back.")

    def import_csv(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_BYTES:
                raise ValueError("the file is too large")
            self.sheet.load(read_csv(Path(path).read_text(encoding="utf-8-sig")))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self._step(True, "")
        self.view.status.set("Read. Undo brings back what was there.")

    def export_csv(self) -> None:
        path = self.view.ask_save_path("sheet.csv")
        if not path:
            return
        try:
            Path(path).write_text(as_csv(self.sheet), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show(self) -> None:
        self.view.problem.set("")
        shapes = [rectangle(0, 0, 900, HIGH, fill="back"), rectangle(0, 0, HEAD, 462, fill="back")]
        for n in range(SHOWN_COLUMNS):
            shapes.append(
                words(HEAD + (n + 0.5) * WIDE, HIGH / 2, name_of(0, self._left() + n)[0], size=13, color="hint")
            )
        for n in range(SHOWN_ROWS):
            shapes.append(words(HEAD / 2, HIGH * (n + 1.5), str(self._top() + n), size=12, color="hint"))
            for m in range(SHOWN_COLUMNS):
                shapes += self._cell(n, m)
        shapes += [line(HEAD + n * WIDE, 0, HEAD + n * WIDE, 462, color="line") for n in range(SHOWN_COLUMNS + 1)]
        shapes += [line(0, n * HIGH, 900, n * HIGH, color="line") for n in range(SHOWN_ROWS + 2)]
        self.view.sheet.show([*shapes, *self._mark()])

    def _cell(self, row: int, column: int) -> list[Shape]:
        text = self.sheet.shown(name_of(self._top() + row, self._left() + column))
        shown = text if len(text) <= 11 else text[:10] + "…"
        return [words(HEAD + (column + 0.5) * WIDE, HIGH * (row + 1.5), shown, size=13)] if text else []

    def _mark(self) -> list[Shape]:
        """A frame around the chosen cell, where it is in sight."""
        row, column = self.row - self._top(), self.column - self._left()
        if not (0 <= row < SHOWN_ROWS and 0 <= column < SHOWN_COLUMNS):
            return []
        left, top = HEAD + column * WIDE, HIGH * (row + 1)
        return [Shape("rectangle", (left, top, left + WIDE, top + HIGH), line="accent", width=2)]

    def _step(self, is_done: bool, otherwise: str) -> None:
        self._keep()
        self.choose(self.row, self.column)
        self.view.status.set("" if is_done else otherwise)

    def _keep(self) -> None:
        self.storage.set_setting("cells", as_json(self.sheet))

    def _name(self) -> str:
        return name_of(self.row, self.column)

    def _top(self) -> int:
        return round(float(self.view.top.get()))

    def _left(self) -> int:
        return round(float(self.view.first_column.get()))
