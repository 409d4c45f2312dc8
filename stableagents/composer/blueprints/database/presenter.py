"""What happens on each action in the database browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import MAX_ROWS, Database, Found, QueryError, shown
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHORT, WIDE = 110, 170


class Presenter:
    """Between the window and the rules. The database that was open is opened again."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.database: Database | None = None
        self.table = ""
        self.order: tuple[int, bool] | None = None
        self.found = Found([], [])

    def start(self) -> None:
        self.view.question.set(self.storage.setting("question", ""))
        path = self.storage.setting("path", "")
        if path:
            self.open_path(path)

    def keep(self) -> None:
        self.storage.set_setting("question", self.view.question.get())
        if self.database is not None:
            self.database.close()

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if path:
            self.open_path(path)

    def open_path(self, path: str) -> None:
        try:
            database = Database(Path(path))
        except QueryError as error:
            self.view.problem.set(str(error))
            return
        if self.database is not None:
            self.database.close()
        self.database, self.table = database, ""
        try:
            tables = database.tables()
        except QueryError as error:
            self.view.problem.set(str(error))
            return
        self.storage.set_setting("path", path)
        self.view.tables.show([(name, [name, str(count) if count >= 0 else "?"]) for name, _kind, count in tables])
        self.view.problem.set("")
        self.view.status.set(f"Opened {path}, to be read only.")
        if tables:
            self.view.tables.select(tables[0][0])
            self.open_table(tables[0][0])

    def choose_table(self) -> None:
        name = self.view.tables.selected()
        if name is not None and name != self.table:
            self.open_table(name)

    def open_table(self, name: str) -> None:
        self.table, self.order = name, None
        self.view.words.set("")
        self.show_rows(is_other=True)

    def filter_rows(self) -> None:
        if self.table:
            self.show_rows()

    def sort(self, column: int) -> None:
        if self.table and column < len(self.found.columns):
            self.order = (column, self.order == (column, False))
            self.show_rows()

    def ask(self) -> None:
        """Show what a question of one's own finds."""
        if self.database is None:
            self.view.problem.set("Open a database first.")
            return
        try:
            found = self.database.ask(self.view.question.get())
        except QueryError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.question_entry)
            return
        self.table, self.order = "", None
        self.view.tables.unselect()
        self._show(found, is_other=True)

    def show_rows(self, *, is_other: bool = False) -> None:
        if self.database is None:
            return
        try:
            found = self.database.rows(self.table, self.view.words.get(), self.order)
            described = self.database.columns(self.table)
        except QueryError as error:
            self.view.problem.set(str(error))
            return
        self._show(found, is_other=is_other)
        marks = [f"{name} {type_}{' (key)' if is_key else ''}" for name, type_, is_key in described]
        self.view.columns.set(", ".join(mark.replace("  ", " ") for mark in marks))

    def show_row(self) -> None:
        """The whole of the chosen row, a value in each line."""
        key = self.view.rows.selected()
        row = self.found.rows[int(key)] if key is not None and int(key) < len(self.found.rows) else None
        pairs = zip(self.found.columns, row, strict=False) if row is not None else []
        self.view.whole.set_text("\n".join(f"{name}: {shown(value)}" for name, value in pairs))

    def save_list(self) -> None:
        path = self.view.ask_save_path("rows.csv") if self.found.rows else ""
        if not path:
            self.view.status.set("" if self.found.rows else "There is nothing to save yet.")
            return
        if self.database is not None and Path(path) == self.database.path:
            self.view.status.set("Choose another file than the database itself.")
            return
        try:
            Path(path).write_text(self.found.as_csv(), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def _show(self, found: Found, *, is_other: bool) -> None:
        self.found = found
        if is_other:
            numbers = [
                all(isinstance(row[n], int | float | None) for row in found.rows) for n in range(len(found.columns))
            ]
            heads = zip(found.columns, numbers, strict=True)
            self.view.rows.set_columns([(name, SHORT if number else WIDE, number) for name, number in heads])
            self.view.columns.set("")
        rows = [(n, [shown(value) for value in row]) for n, row in enumerate(found.rows)]
        self.view.rows.show(rows, "No row holds these words." if self.view.words.get() else "There are no rows.")
        if self.order is not None:
            self.view.rows.mark_order(self.order[0], descending=self.order[1])
        total = len(found.rows) if found.total is None else found.total
        more = " or more" if found.total is None and total == MAX_ROWS else ""
        self.view.count.set(f"{len(found.rows)} of {total}{more} rows")
        self.view.problem.set("")
        self.view.whole.set_text("")
