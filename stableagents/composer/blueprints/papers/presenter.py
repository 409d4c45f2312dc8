"""What happens on each action with the paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import FIELDS, PAPER
from logic import PaperError, as_html, blocks
from storage import Storage

if TYPE_CHECKING:
    from main import App

LONG = ("part", "items", "paragraphs", "labels")


class Presenter:
    """Between the window and the paper. What is typed is kept; Clear can be undone."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.cleared: dict[str, str] = {}

    def start(self) -> None:
        kept = json.loads(self.storage.setting("typed", "null"))
        self._fill(kept if kept is not None else {name: first for name, _, _, first in FIELDS})
        self.view.colour.set(self.storage.setting("colour", self.view.colour.get()))
        self.follow()

    def follow(self) -> None:
        """Show the paper as it is typed."""
        self.view.problem.set("")
        self.view.preview.show(blocks(FIELDS, self._typed()))

    def clear(self) -> None:
        typed = self._typed()
        if any(typed.values()):
            self.cleared = typed
            self.view.status.set("Cleared. Undo brings it back.")
        self._fill({})
        self.follow()

    def undo(self) -> None:
        if not self.cleared:
            self.view.status.set("There is nothing to undo.")
            return
        self._fill(self.cleared)
        self.cleared = {}
        self.view.status.set("It is as before.")
        self.follow()

    def save_file(self) -> None:
        try:
            page = as_html(PAPER, FIELDS, self._typed(), self.view.colour.get())
        except PaperError as error:
            self.view.problem.set(str(error))
            if hasattr(self.view, f"{error.field}_entry"):
                self.view.point_at(getattr(self.view, f"{error.field}_entry"))
            return
        path = self.view.ask_save_path(f"{PAPER}.html")
        if not path:
            return
        try:
            Path(path).write_text(page, encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}. Open it in a browser to print it or keep it as PDF.")

    def keep(self) -> None:
        self.storage.set_setting("typed", json.dumps(self._typed()))
        self.storage.set_setting("colour", self.view.colour.get())

    def _typed(self) -> dict[str, str]:
        return {name: self._value(name, place) for name, _, place, _ in FIELDS}

    def _value(self, name: str, place: str) -> str:
        widget: Any = getattr(self.view, name)
        return str(widget.get_text() if place in LONG else widget.get())

    def _fill(self, typed: dict[str, str]) -> None:
        for name, _, place, _ in FIELDS:
            widget: Any = getattr(self.view, name)
            (widget.set_text if place in LONG else widget.set)(typed.get(name, ""))
