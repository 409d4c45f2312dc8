"""What happens on each action in the comparison of texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from logic import GONE, NEW, Line, TooLongError, alike, as_text, compare
from storage import Storage

if TYPE_CHECKING:
    from main import App

MAX_FILE_BYTES = 1_000_000


class Presenter:
    """Between the window and the rules. Both texts are kept when the window closes."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.found: list[Line] = []

    def start(self) -> None:
        self.view.first.set_text(self.storage.setting("first", ""))
        self.view.second.set_text(self.storage.setting("second", ""))
        self.compare()

    def compare(self) -> None:
        view = self.view
        first, second = view.first.get_text(), view.second.get_text()
        try:
            self.found = compare(
                first, second, ignore_case=view.is_case_ignored.get(), ignore_blanks=view.are_blanks_ignored.get()
            )
        except TooLongError as error:
            self.found = []
            view.status.set(str(error))
        shown = [line for line in self.found if line.mark or not view.is_short.get()]
        view.lines.show(
            [(n, [line.mark, line.first or "", line.second or "", line.text]) for n, line in enumerate(shown)]
        )
        percent = alike(first, second)
        view.alike.set("" if percent is None else f"Words in common: {percent} %")
        gone, new = (sum(line.mark == mark for line in self.found) for mark in (GONE, NEW))
        if not first and not second:
            view.summary.set("")
        elif gone or new:
            view.summary.set(f"Only in the first: {gone}   Only in the second: {new}")
        else:
            view.summary.set("Both texts are equal." if self.found else "")

    def open_first(self) -> None:
        self._open(self.view.first)

    def open_second(self) -> None:
        self._open(self.view.second)

    def swap(self) -> None:
        first = self.view.first.get_text()
        self.view.first.set_text(self.view.second.get_text())
        self.view.second.set_text(first)
        self.compare()

    def copy(self) -> None:
        text = as_text(self.found)
        if text:
            self.view.copy(text)
        self.view.status.set("Copied." if text else "There are no differences.")

    def keep(self) -> None:
        """Keep both texts for the next start."""
        self.storage.set_setting("first", self.view.first.get_text())
        self.storage.set_setting("second", self.view.second.get_text())

    def _open(self, area: Any) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_FILE_BYTES:
                raise ValueError("the file is too large")
            area.set_text(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.compare()
