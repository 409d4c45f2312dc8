"""What happens on each action in the viewer of logs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from logic import LEVELS, Line, Log, found
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000
MAX_SHOWN = 1000  # the last ones; a filter finds the others
SIGNS = ("·", "•", "▲", "✖", "✖✖")
ALL = "All lines"


class Presenter:
    """Between the window and the rules. The log that was open is opened again."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.log: Log | None = None
        self.shown: list[Line] = []

    def start(self) -> None:
        self.view.words.set(self.storage.setting("words", ""))
        path = self.storage.setting("path", "")
        if path:
            self.open_path(path)
        else:
            self.show()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        """Show what was added meanwhile, if that is wanted."""
        if self.log is not None and self.view.follows.get():
            self._read("")

    def open_file(self) -> None:
        path = self.view.ask_open_path()
        if path:
            self.open_path(path)

    def open_path(self, path: str) -> None:
        self.log = Log(Path(path))
        self.storage.set_setting("path", path)
        self._read(f"Opened {path}")
        self.show()

    def read_again(self) -> None:
        if self.log is None:
            self.view.status.set("Open a file first.")
            return
        self._read("There is nothing new.")

    def show_found(self) -> None:
        self.show()

    def show_line(self) -> None:
        """The whole of the chosen line."""
        key = self.view.lines.selected()
        line = next((line for line in self.shown if str(line.number) == key), None)
        self.view.whole.set_text(line.text if line else "")

    def copy_line(self) -> None:
        text = self.view.whole.get_text()
        self.view.copy(text)
        self.view.status.set("Copied." if text else "Choose a line first.")

    def save_found(self) -> None:
        path = self.view.ask_save_path("found.log") if self.shown else ""
        if not path:
            self.view.status.set("" if self.shown else "There is nothing to save yet.")
            return
        if self.log is not None and Path(path) == self.log.path:
            self.view.status.set("Choose another file than the log itself.")
            return
        try:
            Path(path).write_text("\n".join(line.text for line in self._found()) + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        self.storage.set_setting("words", self.view.words.get())

    def show(self) -> None:
        lines = self._found()
        self.shown = lines[-MAX_SHOWN:]
        rows = [(line.number, [str(line.number), self._level(line), line.text[:400]]) for line in self.shown]
        self.view.lines.show(rows, "No line holds these words." if self.log is not None else "")
        if self.log is None:
            self.view.counts.set("")
            return
        counts = ", ".join(f"{SIGNS[level]} {LEVELS[level]}: {count}" for level, count in enumerate(self.log.counts()))
        cut = " The beginning of the file is left out." if self.log.is_cut else ""
        self.view.counts.set(f"{len(self.shown)} of {len(self.log.all())} lines   {counts}{cut}")

    def _read(self, message: str) -> None:
        log = self.log
        if log is None:
            return
        try:
            is_new = log.read()
        except OSError as error:
            self.view.status.set(f"It could not be read: {error}")
            return
        if is_new:
            self.show()
        if message:
            self.view.status.set("" if is_new and message == "There is nothing new." else message)

    def _found(self) -> list[Line]:
        chosen = self.view.least.get()
        least = LEVELS.index(chosen) if chosen in LEVELS else -1
        return found(self.log.all(), self.view.words.get(), least) if self.log is not None else []

    def _level(self, line: Line) -> str:
        return f"{SIGNS[line.level]} {LEVELS[line.level]}" if line.level >= 0 else ""
