"""What happens on each action in the record keeper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import ENTITIES, ENTITY, FIELDS, FIRST_ORDER
from logic import Field, FieldError, Records
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_CSV_BYTES = 5_000_000
DROP_QUESTION = "What you typed in the form is not saved yet. Drop it?"


class Presenter:
    """Between the window and the rules. What is typed and not saved is kept as a draft when the window closes."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.records = Records(storage, [Field(*field) for field in FIELDS])
        self.editing: int | None = None
        self.filled: dict[str, str] = {}
        self.order, self.descending = FIRST_ORDER

    def start(self) -> None:
        keys = [field.key for field in self.records.fields]
        if self.order in keys:
            self.view.table.mark_order(keys.index(self.order), descending=self.descending)
        self._fill({})
        self._take_draft()
        self.refresh()

    def save(self) -> None:
        try:
            self.records.save(self._typed(), self.editing)
        except FieldError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self._widget(error.field))
            return
        self._new_form()
        self.refresh("Saved.")

    def clear(self) -> None:
        """Empty the form for a new record."""
        if self._may_drop():
            self._new_form()
            self.view.status.set("")

    def select(self) -> None:
        """Show the chosen record in the form."""
        chosen = self.view.table.selected()
        record = self.records.get(int(chosen)) if chosen is not None else None
        if record is None or record["id"] == self.editing:
            return
        if not self._may_drop():
            if self.editing is None:
                self.view.table.unselect()
            else:
                self.view.table.select(self.editing)
            return
        self.editing = record["id"]
        self._fill(record)
        self.view.status.set(f"Change the {ENTITY} and press Save.")

    def remove(self) -> None:
        chosen = self.view.table.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
            return
        self.records.remove(int(chosen))
        if self.editing == int(chosen):
            self._new_form()
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.records.undo() else "There is nothing to undo.")

    def sort(self, column: int) -> None:
        """Order by a column; once more turns the order round."""
        key = self.records.fields[column].key
        self.descending = key == self.order and not self.descending
        self.order = key
        self.view.table.mark_order(column, descending=self.descending)
        self.refresh()

    def refresh(self, message: str = "") -> None:
        words = self.view.search.get()
        found = self.records.find(words, self.order, descending=self.descending)
        rows = [(r["id"], [self._shown(field, r[field.key]) for field in self.records.fields]) for r in found]
        self.view.table.show(rows, f"No {ENTITY} holds these words." if words.strip() else "")
        sums = "".join(f"   {label}: {total:,}" for label, total in self.records.totals(found)) if found else ""
        self.view.summary.set(f"1 {ENTITY}{sums}" if len(found) == 1 else f"{len(found)} {ENTITIES}{sums}")
        if message:
            self.view.status.set(message)

    def export(self) -> None:
        path = self.view.ask_save_path(f"{ENTITIES}.csv")
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

    def keep_draft(self) -> None:
        """Keep what is typed and not saved for the next start."""
        typed = self._typed()
        draft = {"record": self.editing, "typed": typed} if typed != self.filled else {}
        self.storage.set_setting("draft", json.dumps(draft))

    def _take_draft(self) -> None:
        draft = json.loads(self.storage.setting("draft", "{}"))
        if not draft:
            return
        record = self.records.get(draft["record"]) if draft["record"] is not None else None
        self.editing = record["id"] if record else None
        self._fill(record or {})
        for field in self.records.fields:
            self._set(field, draft["typed"].get(field.key, ""))
        self.view.status.set("What you had typed is here again; it is not saved yet.")

    def _may_drop(self) -> bool:
        return self._typed() == self.filled or self.view.confirm(DROP_QUESTION)

    def _new_form(self) -> None:
        self.editing = None
        self._fill({})
        self.view.table.unselect()
        self._widget(self.records.fields[0].key).focus_set()

    def _fill(self, record: dict[str, Any]) -> None:
        for field in self.records.fields:
            self._set(field, record.get(field.key, ""))
        self.view.problem.set("")
        self.filled = self._typed()

    def _widget(self, key: str) -> Any:
        """The entry, box or text area of a field."""
        names = (f"field_{key}_entry", f"field_{key}_box", f"field_{key}_check", f"field_{key}")
        return next(getattr(self.view, name) for name in names if hasattr(self.view, name))

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
