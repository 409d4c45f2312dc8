"""What happens on each action in the record keeper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app_info import ENTITIES, ENTITY, FIELDS
from logic import Field, FieldError, Records
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_CSV_BYTES = 5_000_000


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.records = Records(storage, [Field(*field) for field in FIELDS])
        self.editing: int | None = None
        self.order = ""
        self.descending = False

    def start(self) -> None:
        self.refresh()

    def save(self) -> None:
        try:
            self.editing = self.records.save(self._typed(), self.editing)
        except FieldError as error:
            self.view.status.set(str(error))
            return
        self.clear()
        self.refresh("Saved.")

    def clear(self) -> None:
        """Empty the form for a new record."""
        self.editing = None
        for field in self.records.fields:
            self._set(field, "")
        self.view.status.set("")

    def select(self) -> None:
        """Show the chosen record in the form."""
        chosen = self.view.table.selected()
        record = self.records.get(int(chosen)) if chosen is not None else None
        if record is not None and record["id"] != self.editing:
            self.editing = record["id"]
            for field in self.records.fields:
                self._set(field, record[field.key])
            self.view.status.set(f"Change the {ENTITY} and press Save.")

    def remove(self) -> None:
        chosen = self.view.table.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
            return
        self.records.remove(int(chosen))
        self.clear()
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.records.undo() else "There is nothing to undo.")

    def sort(self, column: int) -> None:
        """Order by a column; once more turns the order round."""
        key = self.records.fields[column].key
        self.descending = key == self.order and not self.descending
        self.order = key
        self.refresh()

    def refresh(self, message: str = "") -> None:
        found = self.records.find(self.view.search.get(), self.order, descending=self.descending)
        self.view.table.show(
            [(r["id"], [self._shown(field, r[field.key]) for field in self.records.fields]) for r in found]
        )
        sums = "".join(f"   {label}: {total:,}" for label, total in self.records.totals(found))
        self.view.summary.set(f"1 {ENTITY}{sums}" if len(found) == 1 else f"{len(found)} {ENTITIES}{sums}")
        if message:
            self.view.status.set(message)

    def export(self) -> None:
        path = self.view.ask_save_path("records.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.records.as_csv(), encoding="utf-8", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def import_csv(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_CSV_BYTES:
                raise ValueError("the file is too large")
            taken, refused = self.records.add_csv(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.refresh(f"{taken} taken, {refused} could not be.")

    def _typed(self) -> dict[str, str]:
        typed = {}
        for field in self.records.fields:
            value = getattr(self.view, f"field_{field.key}")
            if field.type == "long_text":
                typed[field.key] = value.get_text()
            else:
                typed[field.key] = ("yes" if value.get() else "") if field.type == "tick" else value.get()
        return typed

    def _set(self, field: Field, text: str) -> None:
        value = getattr(self.view, f"field_{field.key}")
        if field.type == "long_text":
            value.set_text(text)
        else:
            value.set(bool(text) if field.type == "tick" else text)

    @staticmethod
    def _shown(field: Field, kept: str) -> str:
        return ("✓" if kept else "") if field.type == "tick" else kept.replace("\n", " ")
