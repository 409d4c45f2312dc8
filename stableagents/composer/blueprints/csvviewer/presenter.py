"""What happens on each action in the viewer of tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import MAX_MB, Sheet, TableError, read, written
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_SHOWN = 1000  # rows; a filter finds the others
SHORT, WIDE = 100, 140


class Presenter:
    """Between the window and the rules. The file that was open is opened again."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.sheet = Sheet([], [])
        self.path = storage.setting("path", "")
        self.order: tuple[int, bool] | None = None

    def start(self) -> None:
        if self.path:
            self.open_path(self.path)
        changed = self.storage.setting("changed", "")
        if changed:
            self.sheet = read(changed.encode())
            self.sheet.mark_changed()
            self.show_columns("Your changes are still there; Save as writes the file.")
        self.view.cell.set(self.storage.setting("cell", ""))

    def keep(self) -> None:
        """What was changed and not saved is there again the next time."""
        text = self.sheet.text() if self.sheet.is_changed else ""
        self.storage.set_setting("changed", text)
        typed, (place, column) = self.view.cell.get(), (self._chosen(), self._column())
        is_there = place is not None and column is not None and self.sheet.rows[place][column] == typed
        self.storage.set_setting("cell", "" if is_there else typed)

    def open_file(self) -> None:
        if self.sheet.is_changed and not self.view.confirm("Open another file? What was changed is not saved."):
            return
        path = self.view.ask_open_path()
        if path:
            self.open_path(path)

    def open_path(self, path: str) -> None:
        try:
            if Path(path).stat().st_size > MAX_MB * 1_000_000:
                raise TableError(f"The file is too large: at most {MAX_MB} MB.")
            sheet = read(Path(path).read_bytes())
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self.order = None
        self.view.words.set("")
        self.sheet, self.path = sheet, path
        self.storage.set_setting("path", path)
        self.show_columns(f"Opened {path}")

    def show_columns(self, message: str = "") -> None:
        """Show a table that has other columns than before."""
        numbers = self.sheet.numbers()
        self.view.table.set_columns(
            [
                (name, SHORT if place in numbers else WIDE, place in numbers)
                for place, name in enumerate(self.sheet.names)
            ]
        )
        self.view.has_names.set(self.sheet.has_names)
        self.view.set_choices(self.view.column_box, self.sheet.names)
        if self.view.column.get() not in self.sheet.names:
            self.view.column.set(self.sheet.names[0] if self.sheet.names else "")
        self.show(message)

    def show(self, message: str = "") -> None:
        """Show the rows that hold the words, in the chosen order, and what their numbers come to."""
        view, places = self.view, self.places()
        rows = [(place, self.sheet.rows[place]) for place in places[:MAX_SHOWN]]
        view.table.show(rows, "No row holds these words." if self.sheet.rows else "")
        if self.order is not None:
            view.table.mark_order(self.order[0], descending=self.order[1])
        figures = enumerate(self.sheet.figures(places))
        view.figures.show(
            [(place, [f.name, *map(written, (f.total, f.mean, f.least, f.most))]) for place, f in figures]
        )
        shown = min(len(places), MAX_SHOWN)
        view.count.set(f"{shown} of {len(self.sheet.rows)} rows" if self.sheet.names else "")
        if message:
            view.status.set(message)

    def filter_rows(self) -> None:
        self.show()

    def places(self) -> list[int]:
        """The rows that are found, in their order."""
        places = self.sheet.found(self.view.words.get())
        if self.order is None:
            return places
        return self.sheet.ordered(places, self.order[0], descending=self.order[1])

    def sort(self, column: int) -> None:
        if column < len(self.sheet.names):
            self.order = (column, self.order == (column, False))
            self.show()

    def show_cell(self) -> None:
        """What stands in the chosen row and column, to be changed."""
        place, column = self._chosen(), self._column()
        self.view.cell.set(self.sheet.rows[place][column] if place is not None and column is not None else "")

    def change_cell(self) -> None:
        place, column = self._chosen(), self._column()
        if place is None or column is None:
            self.view.status.set("Choose a row first.")
            return
        self.sheet.change(place, column, self.view.cell.get())
        self._show_row(place, "Changed. Undo takes it back; Save as writes the file.")

    def add_row(self) -> None:
        if not self.sheet.names:
            self.view.status.set("Open a file first.")
            return
        self.view.words.set("")
        self._show_row(self.sheet.add_row(), "Added. Write what stands in it.")

    def remove_row(self) -> None:
        place = self._chosen()
        if place is None:
            self.view.status.set("Choose a row first.")
            return
        self.sheet.remove_row(place)
        self.view.cell.set("")
        self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.sheet.undo() else "There is nothing to undo.")
        self.show_cell()

    def _show_row(self, place: int, message: str) -> None:
        self.show(message)
        self.view.table.select(str(place))
        self.show_cell()

    def _chosen(self) -> int | None:
        key = self.view.table.selected()
        return int(key) if key is not None and int(key) < len(self.sheet.rows) else None

    def _column(self) -> int | None:
        name = self.view.column.get()
        return self.sheet.names.index(name) if name in self.sheet.names else None

    def take_names(self) -> None:
        self.sheet.take_names(are_there=bool(self.view.has_names.get()))
        self.order = None
        self.show_columns()

    def copy_row(self) -> None:
        """Copy the chosen row, or all that is shown."""
        if not self.sheet.names:
            self.view.status.set("Open a file first.")
            return
        key = self.view.table.selected()
        self.view.copy(self.sheet.text(self.places() if key is None else [int(key)]))
        self.view.status.set("Copied.")

    def save_file(self) -> None:
        """Write what is shown, in its order."""
        if not self.sheet.names:
            self.view.status.set("Open a file first.")
            return
        path = self.view.ask_save_path(Path(self.path).name or "table.csv")
        if not path:
            return
        try:
            Path(path).write_bytes(self.sheet.text(self.places()).encode("utf-8-sig"))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.sheet.mark_saved()
            self.path = path
            self.storage.set_setting("path", path)
            self.view.status.set(f"Written to {path}")
