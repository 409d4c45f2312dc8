"""What happens on each action in the formula's window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from app_info import INPUTS
from formula import work_out
from logic import Earlier, Input, InputError, read_inputs
from marks import day_here
from results import show_results
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the formula. The result follows while you type."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.inputs = [Input(*field) for field in INPUTS]
        self.earlier = Earlier(storage)

    def start(self) -> None:
        kept = json.loads(self.storage.setting("typed", "{}"))
        self._fill({field.name: kept.get(field.name, field.begins_with(date.today())) for field in self.inputs})
        self.show_earlier()

    def follow(self) -> None:
        """Show the result of what is typed so far, without complaining."""
        self.view.problem.set("")
        try:
            self.show(self._values())
        except ValueError:
            self.show(None)

    def calculate(self) -> None:
        """Show the result and keep it, or say at which field something is wrong."""
        try:
            (name, value), *_others = self.show(self._values())
        except InputError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self._widget(error.field))
            return
        except ValueError as error:
            self.view.problem.set(str(error))
            return
        self.view.problem.set("")
        self.earlier.keep(self._typed(), f"{name}: {value}", date.today())
        self.show_earlier()

    def show(self, values: Mapping[str, Any] | None) -> list[tuple[str, str]]:
        """Show what comes out of these values, nothing without any. Returns what is shown."""
        return show_results(self.view, work_out(**values) if values is not None else [])

    def clear(self) -> None:
        """Begin with empty fields again."""
        self._fill({field.name: field.begins_with(date.today()) for field in self.inputs})
        self.view.problem.set("")
        self._widget(self.inputs[0].name).focus_set()

    def copy_result(self) -> None:
        text = self.view.result.get()
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def use_earlier(self) -> None:
        """Put the fields of an earlier result in place again."""
        chosen = self.view.earlier.selected()
        record = self.earlier.get(int(chosen)) if chosen is not None else None
        if record is None:
            self.view.status.set("Choose an earlier result first.")
            return
        self._fill(record["typed"])

    def clear_earlier(self) -> None:
        count = self.earlier.clear()
        self.show_earlier("Removed. Undo brings them back." if count else "There is nothing to remove.")

    def undo(self) -> None:
        self.show_earlier("They are back." if self.earlier.undo() else "There is nothing to undo.")

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps(self._typed()))

    def show_earlier(self, message: str = "") -> None:
        self.view.earlier.show(
            [(r["id"], [day_here(r["day"]), r["result"], self._inputs_of(r)]) for r in self.earlier.all()]
        )
        self.view.status.set(message)

    def _values(self) -> dict[str, Any]:
        return read_inputs(self.inputs, self._typed())

    def _inputs_of(self, record: dict[str, dict[str, str]]) -> str:
        typed = record["typed"]
        return ", ".join(f"{typed[f.name]} {f.unit}".strip() for f in self.inputs if typed.get(f.name))

    def _typed(self) -> dict[str, str]:
        return {field.name: getattr(self.view, f"input_{field.name}").get() for field in self.inputs}

    def _fill(self, typed: dict[str, str]) -> None:
        for field in self.inputs:
            getattr(self.view, f"input_{field.name}").set(typed.get(field.name, field.begins_with(date.today())))
        self.follow()

    def _widget(self, name: str) -> Any:
        entry = f"input_{name}_entry"
        return getattr(self.view, entry if hasattr(self.view, entry) else f"input_{name}_box")
