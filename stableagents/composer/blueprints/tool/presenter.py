"""What happens on each action in the tool's window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import FIELDS
from logic import Field, Made, ToolError
from results import show_results
from storage import Storage
from tool import work_out

if TYPE_CHECKING:
    from main import App

MAX_FILE_BYTES = 2_000_000
WRITTEN = ("line", "secret", "area")


class Presenter:
    """Between the window and the tool. The result follows while you type; what is typed is kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.fields = [Field(*field) for field in FIELDS]
        self.before: dict[str, str] = {}
        self.changed = ""  # the field that was changed last, which the others follow
        self.copied = ""
        self.is_putting = False  # what a tool puts into fields is no typing

    def start(self) -> None:
        self._fill(json.loads(self.storage.setting("typed", "{}")))

    def follow(self) -> None:
        """Show the result of what is typed so far; nothing at all is no mistake yet."""
        if self.is_putting:
            return
        typed = self._typed()
        is_begun = any(typed[field.name] for field in self.fields if field.type in WRITTEN)
        has_texts = any(field.type in WRITTEN for field in self.fields)
        self._work(complains=is_begun or not has_texts)

    def calculate(self) -> None:
        """Show the result, or say at which field something is wrong."""
        self._work(complains=True, points=True)

    def once_more(self) -> None:
        """Ask for the next one, where a tool has one."""
        self._work(complains=True, points=True, asked="again")

    def copy_result(self) -> None:
        self.view.copy(self.copied)
        self.view.status.set("Copied." if self.copied else "There is nothing to copy yet.")

    def clear(self) -> None:
        """Begin as at first."""
        self._fill({})
        self.view.problem.set("")

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        area = next((field for field in self.fields if field.type == "area"), None)
        if not path or area is None:
            return
        try:
            if Path(path).stat().st_size > MAX_FILE_BYTES:
                raise ValueError("the file is too large")
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        self._put(area, text)
        self.follow()

    def save_file(self) -> None:
        path = self.view.ask_save_path("text.txt") if self.copied else ""
        if not path:
            self.view.status.set("" if self.copied else "There is nothing to save yet.")
            return
        try:
            Path(path).write_text(self.copied, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        secret = {field.name for field in self.fields if field.type == "secret"}
        kept = {name: text for name, text in self._typed().items() if name not in secret}
        self.storage.set_setting("typed", json.dumps(kept))

    def _work(self, *, complains: bool, points: bool = False, asked: str = "") -> None:
        typed = self._typed()
        self._ask_for_what_is_needed(typed)
        changed = [name for name, value in typed.items() if self.before.get(name, value) != value]
        self.changed, self.before = (changed or [self.changed])[0], typed
        self.view.problem.set("")
        self.view.status.set("")
        try:
            made = work_out(typed, asked or self.changed)
        except ToolError as error:
            self._show(Made([]))
            if complains:
                self.view.problem.set(str(error))
            if points and hasattr(self.view, f"input_{error.field}_entry"):
                self.view.point_at(getattr(self.view, f"input_{error.field}_entry"))
            return
        for field in self.fields:
            if field.name in made.puts:
                self._put(field, made.puts[field.name])
                self.before[field.name] = made.puts[field.name]
        self._show(made)

    def _ask_for_what_is_needed(self, typed: dict[str, str]) -> None:
        """Lock the fields that what was chosen has no use for."""
        chosen = {typed[field.name] for field in self.fields if field.type == "choice"}
        for field in self.fields:
            if field.only_for:
                entry = getattr(self.view, f"input_{field.name}_entry")
                self.view.set_enabled(entry, bool(chosen & set(field.only_for)))

    def _show(self, made: Made) -> None:
        shown = show_results(self.view, made.rows)
        self.copied = made.text or (shown[0][1] if shown else "")
        window: Any = self.view  # not every tool makes a text or draws
        if hasattr(window, "made"):
            window.made.set_text(made.text)
        if hasattr(window, "sheet"):
            window.sheet.show(made.shapes)

    def _typed(self) -> dict[str, str]:
        return {field.name: self._value(field) for field in self.fields}

    def _value(self, field: Field) -> str:
        place: Any = getattr(self.view, f"input_{field.name}")
        if field.type == "area":
            return str(place.get_text())
        return ("yes" if place.get() else "") if field.type == "tick" else str(place.get())

    def _fill(self, typed: dict[str, str]) -> None:
        for field in self.fields:
            self._put(field, typed.get(field.name, field.first))
        self.before, self.changed = self._typed(), ""
        self.follow()

    def _put(self, field: Field, text: str) -> None:
        place: Any = getattr(self.view, f"input_{field.name}")
        self.is_putting = True
        if field.type == "area":
            place.set_text(text)
        else:
            place.set(bool(text) if field.type == "tick" else text)
        self.is_putting = False
